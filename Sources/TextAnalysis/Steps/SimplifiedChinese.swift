/// Traditional characters become Simplified ones: by the generated table for single characters, after a list of
/// phrases for what that gets wrong.
struct SimplifiedChinese: Sendable {
    private static let first: UInt32 = 0x4E00

    /// What each ideograph from U+4E00 on becomes.
    private let table: [UInt16]
    /// By ideograph, where in `phrases` those that begin with it start; 0 is nowhere.
    private let phraseStarts: [UInt8]
    /// Phrases by their first character; the first entry is a blank.
    private let phrases: [Phrase]

    private struct Phrase: Sendable {
        var written: [UInt32]
        var meant: [UInt32]
    }

    init() {
        var table = Array(UInt16(Self.first)...0x9FFF)
        Self.forEachPair(in: String(describing: SimplifiedTable.pairs)) { table[$0] = $1 }
        Self.forEachPair(in: ChinesePhrases.characters) { table[$0] = $1 }
        let phrases = ChinesePhrases.list.split(whereSeparator: \.isWhitespace).map { entry in
            let sides = entry.split(separator: "=").map { $0.unicodeScalars.map(\.value) }
            return Phrase(written: sides[0], meant: sides[sides.count - 1])
        }
        .sorted { $0.written.lexicographicallyPrecedes($1.written) }
        var starts = [UInt8](repeating: 0, count: table.count)
        for (index, phrase) in phrases.enumerated().reversed() {
            starts[Int(phrase.written[0] - Self.first)] = UInt8(index + 1)
        }
        self.table = table
        self.phrases = [Phrase(written: [], meant: [])] + phrases
        phraseStarts = starts
    }

    func apply(to buffer: inout FoldBuffer) {
        guard buffer.contents.contains(.han) || buffer.contents.contains(.other) else { return }
        var index = 0
        while index < buffer.scalars.count {
            let place = Int(buffer.scalars[index]) - Int(Self.first)
            guard place >= 0, place < table.count else {
                index += 1
                continue
            }
            if phraseStarts[place] != 0,
                let phrase = phrase(from: Int(phraseStarts[place]), at: index, in: buffer.scalars)
            {
                buffer.scalars.replaceSubrange(index..<(index + phrase.count), with: phrase)
                index += phrase.count
            } else {
                buffer.scalars[index] = UInt32(table[place])
                index += 1
            }
        }
    }

    /// What the phrase that stands at a place becomes, if one of the list does.
    private func phrase(from start: Int, at index: Int, in scalars: [UInt32]) -> [UInt32]? {
        var candidate = start
        while candidate < phrases.count, phrases[candidate].written[0] == scalars[index] {
            if scalars[index...].starts(with: phrases[candidate].written) { return phrases[candidate].meant }
            candidate += 1
        }
        return nil
    }

    private static func forEachPair(in pairs: String, _ body: (Int, UInt16) -> Void) {
        var from: UInt32?
        for scalar in pairs.unicodeScalars {
            if let traditional = from {
                body(Int(traditional - first), UInt16(scalar.value))
                from = nil
            } else {
                from = scalar.value
            }
        }
    }
}
