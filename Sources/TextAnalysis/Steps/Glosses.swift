/// Pronunciation in brackets behind ideographs is taken out: `業(yè)環(huán)境` reads `業環境`.
///
/// A bracket goes if it holds the reading of the ideographs right before it, or one syllable with a tone mark or a tone
/// digit. Anything else in brackets stays.
struct Glosses: Sendable {
    private let latinMarks: LatinMarks

    /// Most ideographs that one bracket explains.
    private static let longest = 8

    init(latinMarks: LatinMarks) {
        self.latinMarks = latinMarks
    }

    func apply(to buffer: inout FoldBuffer) {
        guard buffer.contents.contains(.han), buffer.contents.contains(.latin) || buffer.contents.contains(.other)
        else { return }
        var read = 0
        var write = 0
        while read < buffer.scalars.count {
            if let end = glossEnd(at: read, after: buffer.scalars[..<write], in: buffer.scalars) {
                read = end
                continue
            }
            buffer.scalars[write] = buffer.scalars[read]
            buffer.offsets[write] = buffer.offsets[read]
            write += 1
            read += 1
        }
        buffer.truncate(to: write)
    }

    /// End of the gloss that begins at a place, if one does, behind what was kept so far.
    private func glossEnd(at start: Int, after before: ArraySlice<UInt32>, in scalars: [UInt32]) -> Int? {
        guard let closing = Self.closing(of: scalars[start]), let last = before.last, Scalars.isHan(last) else {
            return nil
        }
        let limit = min(scalars.count, start + Self.longest * (SyllableIndex.longestSyllable + 2))
        guard let end = scalars[start..<limit].firstIndex(of: closing), end > start + 1,
            isReading(scalars[(start + 1)..<end], of: before)
        else { return nil }
        return end + 1
    }

    private func isReading(_ content: ArraySlice<UInt32>, of before: ArraySlice<UInt32>) -> Bool {
        var letters: [UInt32] = []
        var hasTone = false
        for scalar in content {
            let plain = latinMarks.plain(scalar)
            if plain != scalar || LatinMarks.isMark(scalar) || (0x30...0x35).contains(scalar) { hasTone = true }
            // ü is v in syllables, with a tone or without.
            let isUmlaut = [0xFC, 0x1D6, 0x1D8, 0x1DA, 0x1DC].contains(scalar)
            if Scalars.isASCIILetter(plain) { letters.append(isUmlaut ? 0x76 : plain) }
            let isKnown =
                Scalars.isASCIILetter(plain) || LatinMarks.isMark(scalar) || (0x30...0x35).contains(scalar)
                || scalar == Scalars.space || scalar == Scalars.apostrophe
            guard isKnown else { return false }
        }
        if hasTone, Pinyin.id(of: letters) != 0 { return true }
        let ideographs = before.reversed().prefix { Scalars.isHan($0) }.prefix(Self.longest)
        return spells(letters[...], ideographs[...])
    }

    /// Whether letters are the readings of some ideographs, which are given from the last one to the first.
    private func spells(_ letters: ArraySlice<UInt32>, _ ideographs: some BidirectionalCollection<UInt32>) -> Bool {
        guard let ideograph = ideographs.first else { return false }
        return Pinyin.readings(of: ideograph).contains { reading in
            let syllable = Pinyin.syllable(reading).unicodeScalars.map(\.value)
            guard letters.count >= syllable.count, Array(letters.suffix(syllable.count)) == syllable else {
                return false
            }
            let rest = letters.dropLast(syllable.count)
            return rest.isEmpty || spells(rest, ideographs.dropFirst())
        }
    }

    /// The bracket that closes one that opens; full-width brackets have become plain before.
    private static func closing(of opening: UInt32) -> UInt32? {
        switch opening {
        case 0x28: 0x29
        case 0x5B: 0x5D
        case 0x3010: 0x3011
        default: nil
        }
    }
}
