internal import IntentFiles
internal import IntentModel

/// Makes ids where a format has none, or has some that no pack may have; each is given once.
struct IntentNames {
    private var taken: Set<String> = [Pack.uncoveredLabel]
    /// Most characters of an id that is made of a question.
    private static let mostOfQuestion = 60

    /// An id for a question.
    /// - Parameters:
    ///   - given: The format's own name, if it has one.
    ///   - question: A question to make one of: its letters and digits in lowercase, with hyphens between.
    ///   - group: What the id begins with.
    /// - Returns: An id that was not given before.
    mutating func name(_ given: String? = nil, for question: String, within group: String? = nil) -> String {
        let prefix = group.map { Self.slug($0) + "." } ?? ""
        return unique(given ?? prefix + Self.slug(question))
    }

    /// The id itself where it may stand and is free; else cut, cleaned or with a number behind it.
    mutating func unique(_ wanted: String) -> String {
        let base = Self.allowed(wanted)
        var id = base
        var number = 2
        while !taken.insert(id).inserted {
            let suffix = "-\(number)"
            id = base.prefix(PackLimits().idLength - suffix.count) + suffix
            number += 1
        }
        return id
    }

    /// A name as far as it may be an id: without control characters, not blank, not too long.
    static func allowed(_ name: String) -> String {
        let plain = String(name.unicodeScalars.filter { $0.properties.generalCategory != .control })
        return plain.isBlank ? "intent" : String(plain.prefix(PackLimits().idLength))
    }

    static func slug(_ text: String) -> String {
        var slug = ""
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                slug.append(character)
            } else if !slug.isEmpty, slug.last != "-" {
                slug.append("-")
            }
            if slug.count >= mostOfQuestion { break }
        }
        while slug.last == "-" { slug.removeLast() }
        return slug.isEmpty ? "question" : slug
    }
}
