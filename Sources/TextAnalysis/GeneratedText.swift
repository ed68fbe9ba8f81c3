/// Decoding of the generated tables.
enum GeneratedText {
    /// Numbers of two digits of six bits: 0–9, A–Z, a–z, `-`, `_`.
    static func twoDigitNumbers(_ text: StaticString) -> [UInt16] {
        text.withUTF8Buffer { bytes in
            stride(from: 0, to: bytes.count - 1, by: 2).map { place in
                digit(bytes[place]) << 6 | digit(bytes[place + 1])
            }
        }
    }

    private static func digit(_ byte: UInt8) -> UInt16 {
        switch byte {
        case 0x30...0x39: UInt16(byte) - 0x30
        case 0x41...0x5A: UInt16(byte) - 0x41 + 10
        case 0x61...0x7A: UInt16(byte) - 0x61 + 36
        case 0x2D: 62
        default: 63
        }
    }
}
