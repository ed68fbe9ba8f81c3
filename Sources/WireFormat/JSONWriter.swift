/// Writes JSON values as UTF-8 bytes, members in their own order.
///
/// Foundation's encoder can only sort keys or leave them to chance; the protocol and the reports promise the same bytes
/// for the same input with the telling fields first.
public enum JSONWriter {
    /// One line, without the newline.
    public static func line(_ value: JSONValue) -> [UInt8] {
        var bytes: [UInt8] = []
        append(value, to: &bytes)
        return bytes
    }

    /// Indented text for people and files, with a newline at the end.
    public static func pretty(_ value: JSONValue) -> String {
        var bytes: [UInt8] = []
        appendPretty(value, indent: 0, to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends a value in its compact form.
    public static func append(_ value: JSONValue, to bytes: inout [UInt8]) {
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        case .integer(let integer): appendInteger(integer, to: &bytes)
        case .number(let number): appendNumber(number, to: &bytes)
        case .numeral(let digits): bytes.append(contentsOf: digits.utf8)
        case .string(let text): appendString(text, to: &bytes)
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                append(element, to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                appendString(member.name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                append(member.value, to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func appendNumber(_ number: Double, to bytes: inout [UInt8]) {
        guard number.isFinite else {
            bytes.append(contentsOf: "null".utf8)
            return
        }
        if number == number.rounded(), abs(number) < 1e15 {
            bytes.append(contentsOf: Int(number).description.utf8)
        } else {
            bytes.append(contentsOf: number.description.utf8)
        }
    }

    static func appendInteger(_ integer: Int, to bytes: inout [UInt8]) {
        guard integer >= 0 else { return bytes.append(contentsOf: integer.description.utf8) }
        var place = 1
        while integer / place >= 10 { place *= 10 }
        var left = integer
        while place > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(left / place))
            left %= place
            place /= 10
        }
    }

    static func appendString(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var plainStart = 0
            for (index, byte) in utf8.enumerated() {
                if byte < 0x20 || byte == 0x22 || byte == 0x5c || byte == 0x7f {
                    bytes.append(contentsOf: utf8[plainStart..<index])
                    appendEscape(byte, to: &bytes)
                    plainStart = index + 1
                } else if byte == 0xe2, let separator = separator(utf8[index...].prefix(3)) {
                    bytes.append(contentsOf: utf8[plainStart..<index])
                    bytes.append(contentsOf: separator.utf8)
                    plainStart = index + 3
                }
            }
            bytes.append(contentsOf: utf8[plainStart..<utf8.count])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// The escape of U+2028 or U+2029, which JSON allows within a text and where some readers of lines end a line.
    private static func separator(_ letter: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        if letter.elementsEqual([0xe2, 0x80, 0xa8]) { return #"\u2028"# }
        return letter.elementsEqual([0xe2, 0x80, 0xa9]) ? #"\u2029"# : nil
    }

    private static func appendEscape(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case 0x22: bytes.append(contentsOf: #"\""#.utf8)
        case 0x5c: bytes.append(contentsOf: #"\\"#.utf8)
        case 0x0a: bytes.append(contentsOf: #"\n"#.utf8)
        case 0x0d: bytes.append(contentsOf: #"\r"#.utf8)
        case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: #"\u00"#.utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }

    private static func appendPretty(_ value: JSONValue, indent: Int, to bytes: inout [UInt8]) {
        func newline(_ depth: Int) {
            bytes.append(UInt8(ascii: "\n"))
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
        }
        switch value {
        case .array(let elements) where !elements.isEmpty:
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                newline(indent + 1)
                appendPretty(element, indent: indent + 1, to: &bytes)
            }
            newline(indent)
            bytes.append(UInt8(ascii: "]"))
        case .object(let members) where !members.isEmpty:
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                newline(indent + 1)
                appendString(member.name, to: &bytes)
                bytes.append(contentsOf: ": ".utf8)
                appendPretty(member.value, indent: indent + 1, to: &bytes)
            }
            newline(indent)
            bytes.append(UInt8(ascii: "}"))
        default:
            append(value, to: &bytes)
        }
    }
}
