/// Checks bytes from outside before they become text.
public enum UTF8Validation {
    /// Place of the first byte that does not belong to well-formed UTF-8 (Unicode, table 3-7), counted from 0.
    ///
    /// A sequence that breaks off counts from its first byte; overlong forms, surrogates and values above U+10FFFF are
    /// not well-formed.
    /// - Returns: `nil` where all is well.
    public static func firstInvalidByte(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var place = 0
        while place < bytes.count {
            let lead = bytes[place]
            if lead < 0x80 {
                place += 1
                continue
            }
            guard let (length, second) = sequence(from: lead), place + length <= bytes.count,
                second.contains(bytes[place + 1]),
                length < 3 || isContinuation(bytes[place + 2]), length < 4 || isContinuation(bytes[place + 3])
            else { return place }
            place += length
        }
        return nil
    }

    /// Place of the first byte that does not belong to well-formed UTF-8, counted from 0.
    /// - Returns: `nil` where all is well.
    public static func firstInvalidByte(in bytes: some Collection<UInt8>) -> Int? {
        if let place = bytes.withContiguousStorageIfAvailable(firstInvalidByte(in:)) { return place }
        return Array(bytes).withUnsafeBufferPointer(firstInvalidByte(in:))
    }

    /// Length of the sequence that a byte begins, and what its second byte may be.
    private static func sequence(from lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
        switch lead {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: nil
        }
    }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
