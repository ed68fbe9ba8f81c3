/// Folds a message of ASCII alone in one pass, as all steps together would: most English messages are such.
enum PlainText {
    /// - Parameters:
    ///   - text: The message.
    ///   - scalars: Become the folded scalars.
    ///   - offsets: Become where each came from, and the end of the text.
    /// - Returns: `false` where the message is not of ASCII alone; both arrays then hold anything.
    static func fold(_ text: String, into scalars: inout [UInt32], offsets: inout [Int32]) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            resize(&scalars, to: bytes.count)
            resize(&offsets, to: bytes.count + 1)
            let count = scalars.withUnsafeMutableBufferPointer { scalars in
                offsets.withUnsafeMutableBufferPointer { offsets in fold(bytes, into: scalars, offsets) }
            }
            guard let count else { return false }
            scalars.removeLast(scalars.count - count)
            offsets.removeLast(offsets.count - count - 1)
            return true
        } ?? false
    }

    private static func resize<Number: FixedWidthInteger>(_ numbers: inout [Number], to count: Int) {
        if numbers.count > count {
            numbers.removeLast(numbers.count - count)
        } else {
            numbers.append(contentsOf: repeatElement(0, count: count - numbers.count))
        }
    }

    /// - Returns: How many scalars there are, `nil` where a byte is not ASCII.
    private static func fold(
        _ bytes: UnsafeBufferPointer<UInt8>,
        into scalars: UnsafeMutableBufferPointer<UInt32>,
        _ offsets: UnsafeMutableBufferPointer<Int32>
    ) -> Int? {
        var write = 0
        var read = 0
        var previous: UInt32 = 0
        while read < bytes.count {
            guard bytes[read] < 0x80 else { return nil }
            let scalar = plain(bytes[read])
            defer { previous = scalar }
            if isSpace(scalar) {
                // One of all that follow each other, a line break if any of them is one; none at the start.
                if write > 0, isSpace(scalars[write - 1]) {
                    if scalar == Scalars.newline { scalars[write - 1] = Scalars.newline }
                } else if write > 0 {
                    scalars[write] = scalar
                    offsets[write] = Int32(truncatingIfNeeded: read)
                    write += 1
                }
                read += 1
                continue
            }
            if scalar == previous, !Scalars.isASCIIDigit(scalar) {
                let end = endOfRun(scalar, from: read, in: bytes)
                let kept = keptOfRun(scalar, (read - 1)..<end, in: bytes)
                for place in 1..<max(1, kept) {
                    scalars[write] = scalar
                    offsets[write] = Int32(truncatingIfNeeded: read - 1 + place)
                    write += 1
                }
                read = end
                continue
            }
            scalars[write] = scalar
            offsets[write] = Int32(truncatingIfNeeded: read)
            write += 1
            read += 1
        }
        if write > 0, isSpace(scalars[write - 1]) { write -= 1 }
        offsets[write] = Int32(truncatingIfNeeded: bytes.count)
        return write
    }

    /// What typography, symbols and compatibility make of a byte.
    @inline(__always)
    private static func plain(_ byte: UInt8) -> UInt32 {
        let scalar = UInt32(byte)
        if scalar &- 0x41 < 26 { return scalar + 0x20 }
        if scalar > 0x20 { return scalar == 0x60 ? Scalars.apostrophe : scalar == 0x7F ? Scalars.space : scalar }
        return scalar == Scalars.newline ? scalar : Scalars.space
    }

    @inline(__always)
    private static func isSpace(_ scalar: UInt32) -> Bool { scalar == Scalars.space || scalar == Scalars.newline }

    private static func endOfRun(_ scalar: UInt32, from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var end = start + 1
        while end < bytes.count, plain(bytes[end]) == scalar { end += 1 }
        return end
    }

    /// How many of a drawn-out letter or sign stay, as `Stretches` has it.
    private static func keptOfRun(
        _ scalar: UInt32,
        _ run: Range<Int>,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        guard Scalars.isASCIILetter(scalar) else { return 1 }
        func isLetter(_ place: Int) -> Bool {
            place >= 0 && place < bytes.count && Scalars.classify(plain(bytes[place])) == .letter
        }
        if run.count < 3 { return run.count }
        return !isLetter(run.lowerBound - 1) && !isLetter(run.upperBound) ? 3 : 2
    }
}
