internal import Foundation
internal import IntentMatching
internal import IntentModel
internal import TextAnalysis

/// Finds the names of the pack's directories in messages: as they are, with one letter wrong, or by their sound.
struct DirectoryNames: Sendable {
    /// A name found.
    struct Match: Sendable, Hashable {
        var directory: Int
        var entry: Int
        /// Range of folded scalars.
        var range: Range<Int>
    }

    private struct Name: Sendable {
        var directory: Int
        var entry: Int
        var scalars: [UInt32]
    }

    /// Least letters of a Latin name that may have one letter wrong, and least characters of a Chinese name that may
    /// be written by its sound.
    private static let leastLetters = 5
    private static let leastCharacters = 3
    private static let mostWords = 3

    private let names: [Name]
    private let exact: PhraseTrie
    /// Long names in Latin letters, without spaces, by their first letter.
    private let latin: [UInt32: [Int]]
    /// Names in Chinese characters by the sound of the first.
    private let sounding: [UInt16: [(name: Int, sounds: [UInt16])]]
    /// Knows the words by which nobody meant a shop.
    private let ranker: any IntentRanker

    init(ranker: any IntentRanker, analyzer: TextAnalyzer) {
        var names: [Name] = []
        var phrases: [(scalars: [UInt32], value: UInt32)] = []
        var latin: [UInt32: [Int]] = [:]
        var sounding: [UInt16: [(name: Int, sounds: [UInt16])]] = [:]
        var known: Set<[UInt32]> = []
        for (directoryIndex, directory) in ranker.pack.directories.enumerated() {
            for (entryIndex, entry) in directory.entries.enumerated() {
                let written = entry.names.sorted { $0.key < $1.key }.map(\.value) + entry.aliases
                for spelling in written.flatMap(Self.spellings) {
                    let scalars = analyzer.analyze(spelling).scalars
                    guard !scalars.isEmpty, known.insert(scalars).inserted else { continue }
                    names.append(Name(directory: directoryIndex, entry: entryIndex, scalars: scalars))
                    let index = names.count - 1
                    phrases.append((scalars, UInt32(names.count)))
                    if scalars.count >= Self.leastLetters, scalars.allSatisfy(\.isLatinLetter) {
                        latin[scalars[0], default: []].append(index)
                    }
                    if scalars.count >= Self.leastCharacters, scalars.allSatisfy(\.isHan) {
                        let sounds = scalars.map(Pinyin.usualReading)
                        if !sounds.contains(0) { sounding[sounds[0], default: []].append((index, sounds)) }
                    }
                }
            }
        }
        self.names = names
        self.exact = PhraseTrie(phrases)
        self.latin = latin
        self.sounding = sounding
        self.ranker = ranker
    }

    /// All names of a message, none overlapping another: exact ones before near ones, long before short.
    func matches(in text: AnalyzedText) -> [Match] {
        guard !names.isEmpty else { return [] }
        var found: [Match] = []
        var index = 0
        while index < text.scalars.count {
            var longest: (end: Int, name: Int)?
            exact.matches(in: text.scalars, at: index) { end, value in longest = (end, Int(value) - 1) }
            if let longest {
                found.append(match(longest.name, index..<longest.end))
                index = longest.end
            } else {
                index += 1
            }
        }
        if !latin.isEmpty { addMisspelt(in: text, to: &found) }
        if !sounding.isEmpty { addHomophones(in: text, to: &found) }
        return found
    }

    private func match(_ name: Int, _ range: Range<Int>) -> Match {
        Match(directory: names[name].directory, entry: names[name].entry, range: range)
    }

    private func addMisspelt(in text: AnalyzedText, to found: inout [Match]) {
        let words = text.tokens.filter { $0.kind == .word }
        for (position, first) in words.enumerated() {
            guard let candidates = latin[text.scalars[first.range.lowerBound]] else { continue }
            var joined: [UInt32] = []
            for word in words[position..<min(position + Self.mostWords, words.count)] {
                joined += text.scalars[word.range]
                let range = first.range.lowerBound..<word.range.upperBound
                guard joined.count >= Self.leastLetters - 1, !found.contains(where: { $0.range.overlaps(range) }),
                    let name = candidates.first(where: { OneEdit.separates(names[$0].scalars, joined) }),
                    !ranker.isOrdinary(joined)
                else { continue }
                found.append(match(name, range))
            }
        }
    }

    private func addHomophones(in text: AnalyzedText, to found: inout [Match]) {
        for (index, scalar) in text.scalars.enumerated() where scalar.isHan {
            for (name, sounds) in sounding[Pinyin.usualReading(of: scalar)] ?? [] {
                let end = index + sounds.count
                guard end <= text.scalars.count else { continue }
                let range = index..<end
                let isMeant = zip(text.scalars[range], sounds).allSatisfy { written, sound in
                    written.isHan && Pinyin.usualReading(of: written) == sound
                }
                if isMeant, !found.contains(where: { $0.range.overlaps(range) }) { found.append(match(name, range)) }
            }
        }
    }

    /// How a name may be written: as it is, without accents, without signs, with spaces for signs.
    private static func spellings(_ name: String) -> [String] {
        let plain = name.folding(options: .diacriticInsensitive, locale: nil)
        let isLetter: (Character) -> Bool = { $0.isLetter || $0.isNumber }
        let joined = String(plain.filter(isLetter))
        let spaced = plain.split(whereSeparator: { !isLetter($0) }).joined(separator: " ")
        return [name, plain, joined, spaced].filter { !$0.isEmpty }
    }
}
