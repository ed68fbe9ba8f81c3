internal import IntentModel
internal import TextAnalysis

/// Understands which of the offered choices a customer takes: by number, by words or by a tap.
struct ChoiceReader: Sendable {
    /// Titles of the intents in all languages, folded, by intent.
    private let titles: [[[UInt32]]]
    private let places: [[UInt32]: Int]
    private let before: [[UInt32]]
    private let after: [[UInt32]]
    private let joiners: [[UInt32]]

    /// Least characters of a part of a title that names it, and most characters around a title that is named whole.
    private static let leastIdeographs = 2
    private static let leastLetters = 3
    private static let mostAround = 8

    init(pack: Pack, analyzer: TextAnalyzer) {
        func fold(_ text: String) -> [UInt32] { analyzer.analyze(text).scalars }
        titles = pack.intents.map { intent in
            intent.title.sorted { $0.key < $1.key }.map { fold($0.value) }.filter { !$0.isEmpty }
        }
        var places: [[UInt32]: Int] = [:]
        for (place, words) in ChoiceWords.places {
            for word in words { places[fold(word)] = place }
        }
        self.places = places
        before = ChoiceWords.before.map(fold).sorted { $0.count > $1.count }
        after = ChoiceWords.after.map(fold).sorted { $0.count > $1.count }
        joiners = ChoiceWords.joiners.map(fold)
    }

    /// The tapped option, where the message is exactly an option's id or what the button says.
    func tapped(_ text: String, options: [ClarifyOption]) -> Int? {
        options.firstIndex { $0.intent == text || $0.label == text }
    }

    /// Indices of the options taken, in the order named; empty where the message is no choice.
    ///
    /// Options are given as intents of the pack; -1 where the pack has one no more.
    func chosen(_ cued: CuedText, intents: [Int]) -> [Int] {
        if intents.isEmpty { return [] }
        if cued.isOnly(.allOfThese), intents.count > 1 { return Array(intents.indices) }
        let text = Array(cued.text.scalars[cued.core])
        for candidate in [text, stripped(text)] {
            if let place = place(candidate, count: intents.count) { return [place] }
            let several = listed(candidate, count: intents.count)
            if !several.isEmpty { return several }
        }
        return named(stripped(text), intents: intents).map { [$0] } ?? []
    }

    private func place(_ text: [UInt32], count: Int) -> Int? {
        let place: Int
        if let number = Self.number(text) {
            place = number
        } else if let named = places[text] {
            place = named == ChoiceWords.last ? count : named
        } else {
            return nil
        }
        return (1...count).contains(place) ? place - 1 : nil
    }

    /// "1 and 2": numbers with nothing but joiners between them.
    private func listed(_ text: [UInt32], count: Int) -> [Int] {
        var found: [Int] = []
        var index = 0
        while index < text.count {
            if text[index].isSpace {
                index += 1
            } else if let joiner = joiners.first(where: { text[index...].starts(with: $0) }) {
                index += joiner.count
            } else if text[index].isDigit, let place = place([text[index]], count: count) {
                if !found.contains(place) { found.append(place) }
                index += 1
            } else {
                return []
            }
        }
        return found.count > 1 ? found : []
    }

    /// The one option whose title holds the words, or which the words name whole.
    private func named(_ text: [UInt32], intents: [Int]) -> Int? {
        let ideographs = text.count { $0.isIdeograph }
        guard ideographs >= Self.leastIdeographs || (ideographs == 0 && text.count >= Self.leastLetters) else {
            return nil
        }
        func only(_ matches: (_ title: [UInt32]) -> Bool) -> Int? {
            let found = intents.indices.filter { intents[$0] >= 0 && titles[intents[$0]].contains(where: matches) }
            return found.count == 1 ? found[0] : nil
        }
        return only { $0 == text }
            ?? only { Self.contains($0, text) }
            ?? only { Self.contains(text, $0) && text.count <= $0.count + Self.mostAround }
    }

    /// Without polite words around it.
    private func stripped(_ text: [UInt32]) -> [UInt32] {
        var text = text[...]
        var hasChanged = true
        while hasChanged {
            hasChanged = false
            if let prefix = before.first(where: { $0.count < text.count && text.starts(with: $0) }),
                Self.isBoundary(text, at: text.startIndex + prefix.count)
            {
                text = text.dropFirst(prefix.count)
                hasChanged = true
            }
            if let suffix = after.first(where: { $0.count < text.count && text.suffix($0.count).elementsEqual($0) }),
                Self.isBoundary(text, at: text.endIndex - suffix.count)
            {
                text = text.dropLast(suffix.count)
                hasChanged = true
            }
            while let first = text.first, !first.isWordCharacter { text = text.dropFirst() }
            while let last = text.last, !last.isWordCharacter { text = text.dropLast() }
        }
        return Array(text)
    }

    /// Whether an offset does not cut a word of Latin letters.
    private static func isBoundary(_ text: ArraySlice<UInt32>, at index: Int) -> Bool {
        guard index > text.startIndex, index < text.endIndex else { return true }
        return !(text[index - 1].isLatinLetter && text[index].isLatinLetter)
    }

    private static func number(_ text: [UInt32]) -> Int? {
        guard !text.isEmpty, text.count <= 2, text.allSatisfy(\.isDigit) else { return nil }
        return text.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Whether a text holds a part; a part in Latin letters as whole words.
    private static func contains(_ text: [UInt32], _ part: [UInt32]) -> Bool {
        guard !part.isEmpty, part.count <= text.count else { return false }
        for start in 0...(text.count - part.count) where text[start] == part[0] {
            guard text[start...].starts(with: part) else { continue }
            let end = start + part.count
            let cutsStart = start > 0 && text[start - 1].isLatinLetter && part[0].isLatinLetter
            let cutsEnd = end < text.count && text[end].isLatinLetter && text[end - 1].isLatinLetter
            if !cutsStart && !cutsEnd { return true }
        }
        return false
    }
}
