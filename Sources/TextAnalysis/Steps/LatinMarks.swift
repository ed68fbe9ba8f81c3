internal import CICUShims

/// Latin letters lose their marks: `café` is `cafe`, `tuìkuǎn` is `tuikuan`.
struct LatinMarks: Sendable {
    private static let first: UInt32 = 0xC0
    /// By scalar, up to the end of Latin Extended Additional: the plain letter, or 0.
    private let plainLetters: [UInt8]

    /// Letters whose stroke is no mark to Unicode.
    private static let strokes: [(scalar: UInt32, letter: Unicode.Scalar)] = [
        (0xF8, "o"), (0x111, "d"), (0x127, "h"), (0x131, "i"), (0x142, "l"), (0x167, "t"),
    ]

    init() throws {
        let decomposition = try NormalizerHandle(CICUShims_decomposition)
        var letters = [UInt8](repeating: 0, count: 0x1F00 - Int(Self.first))
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Int(CICUShims_maximumNormalized)) { parts in
            for scalar in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) as [UInt32] {
                let count = decomposition.normalize([scalar], 0..<1, into: parts)
                if count > 1, Scalars.isASCIILetter(parts[0]), parts[1..<count].allSatisfy(Self.isMark) {
                    letters[Int(scalar - Self.first)] = UInt8(parts[0])
                }
            }
        }
        for stroke in Self.strokes { letters[Int(stroke.scalar - Self.first)] = UInt8(stroke.letter.value) }
        plainLetters = letters
    }

    func apply(to buffer: inout FoldBuffer) {
        guard buffer.contents.contains(.other) else { return }
        var write = 0
        for read in buffer.scalars.indices {
            let scalar = plain(buffer.scalars[read])
            if Self.isMark(scalar), write > 0, Scalars.isASCIILetter(buffer.scalars[write - 1]) { continue }
            buffer.scalars[write] = scalar
            buffer.offsets[write] = buffer.offsets[read]
            write += 1
        }
        buffer.truncate(to: write)
    }

    /// The letter without its marks, or the scalar itself.
    func plain(_ scalar: UInt32) -> UInt32 {
        let place = Int(scalar) - Int(Self.first)
        guard place >= 0, place < plainLetters.count, plainLetters[place] != 0 else { return scalar }
        return UInt32(plainLetters[place])
    }

    static func isMark(_ scalar: UInt32) -> Bool { (0x300...0x36F).contains(scalar) }
}
