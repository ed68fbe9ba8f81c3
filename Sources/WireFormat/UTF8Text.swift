/// Checks bytes before they become text, because making a text of them mends what is broken without a word.
enum UTF8Text {
    /// Whether bytes are well-formed UTF-8 (Unicode, table 3-7).
    static func isValid(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var place = 0
            while place < buffer.count {
                if place + 8 <= buffer.count,
                    buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    place += 8
                    continue
                }
                let length = length(of: UnsafeRawBufferPointer(rebasing: buffer[place...]))
                guard length > 0 else { return false }
                place += length
            }
            return true
        }
    }

    /// Length of the sequence at the beginning; 0 where it is not well-formed.
    @inline(__always)
    private static func length(of bytes: UnsafeRawBufferPointer) -> Int {
        func isContinuation(_ place: Int) -> Bool { place < bytes.count && bytes[place] & 0xc0 == 0x80 }
        let lead = bytes[0]
        if lead < 0x80 { return 1 }
        guard bytes.count > 1 else { return 0 }
        let second = bytes[1]
        switch lead {
        case 0xc2...0xdf: return isContinuation(1) ? 2 : 0
        case 0xe0: return second >= 0xa0 && second <= 0xbf && isContinuation(2) ? 3 : 0
        case 0xed: return second >= 0x80 && second <= 0x9f && isContinuation(2) ? 3 : 0
        case 0xe1...0xef: return isContinuation(1) && isContinuation(2) ? 3 : 0
        case 0xf0: return second >= 0x90 && second <= 0xbf && isContinuation(2) && isContinuation(3) ? 4 : 0
        case 0xf1...0xf3: return isContinuation(1) && isContinuation(2) && isContinuation(3) ? 4 : 0
        case 0xf4: return second >= 0x80 && second <= 0x8f && isContinuation(2) && isContinuation(3) ? 4 : 0
        default: return 0
        }
    }
}
