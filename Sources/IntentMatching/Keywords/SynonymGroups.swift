internal import IntentModel
internal import Thesaurus

/// Groups of words that mean the same: the pack's own, then those of everyday language, then its fields.
struct SynonymGroups {
    /// A word that stands in a group.
    struct Member {
        var symbols: [UInt64]
        var group: Int32
    }

    /// In the order of their groups.
    private(set) var members: [Member] = []
    private let ownCount: Int32

    /// - Parameters:
    ///   - pack: Its own groups are always used. A group that joins two words which it protects from each other is not.
    ///   - thesaurus: Groups and fields of everyday language.
    ///   - symbols: A text as symbols.
    init(
        _ pack: Pack,
        thesaurus: (groups: [Thesaurus.Group], fields: [Thesaurus.Field]),
        symbols: (String) -> [UInt64]
    ) {
        ownCount = Int32(pack.synonyms.count)
        for (number, words) in pack.synonyms.enumerated() {
            for word in words { members.append(Member(symbols: symbols(word), group: Int32(number))) }
        }
        var guarded: [[UInt64]: [Int]] = [:]
        for (number, group) in pack.protected.enumerated() {
            for word in Set(group.map(symbols)) { guarded[word, default: []].append(number) }
        }
        let words = thesaurus.groups.map { $0.words.map(symbols) }
        func add(_ words: [[UInt64]], _ number: Int) {
            let touched = guarded.isEmpty ? [] : Set(words).flatMap { guarded[$0] ?? [] }
            guard Set(touched).count == touched.count else { return }
            for word in words { members.append(Member(symbols: word, group: ownCount + Int32(number))) }
        }
        for (number, words) in words.enumerated() { add(words, number) }
        for (number, field) in thesaurus.fields.enumerated() {
            add(words[field.groups].flatMap { $0 }, words.count + number)
        }
    }

    /// Leaves out what no text of the pack uses: it could tell nothing.
    mutating func keep(_ found: Set<Int32>) {
        members.removeAll { $0.group >= ownCount && !found.contains($0.group) }
    }

    /// What explanations call a group: its kind and its name.
    static func name(of group: Int32, in pack: Pack) -> (kind: String, text: String) {
        let number = Int(group) - pack.synonyms.count
        if number < 0 { return ("synonym", pack.synonyms[Int(group)].first ?? "") }
        let names = Thesaurus.names
        return number < names.groups.count
            ? ("meaning", names.groups[number]) : ("field", names.fields[number - names.groups.count])
    }
}
