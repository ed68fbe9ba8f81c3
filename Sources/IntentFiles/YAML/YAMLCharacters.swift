/// Which bytes a YAML file may hold.
enum YAMLCharacters {
    /// Checks that a file is UTF-8 without control characters but tab and line breaks.
    ///
    /// - Throws: `YAMLError` at the first character that is not allowed.
    static func check(_ bytes: [UInt8]) throws {
        if let text = String(validating: bytes, as: UTF8.self), text.utf8.allSatisfy(isHarmless) { return }
        var line = 1
        var column = 1
        var iterator = bytes.makeIterator()
        var decoder = UTF8()
        while true {
            let position = YAMLPosition(line: line, column: column)
            switch decoder.decode(&iterator) {
            case .scalarValue("\n"): (line, column) = (line + 1, 1)
            case .scalarValue(let scalar):
                column += 1
                guard isAllowed(scalar) else {
                    let code = String(scalar.value, radix: 16, uppercase: true)
                    let name = "U+" + String(repeating: "0", count: 4 - code.count) + code
                    throw YAMLError(
                        message: "the control character \(name), which no text may hold; delete it",
                        position: position
                    )
                }
            case .emptyInput: return
            case .error:
                throw YAMLError(
                    message: "not UTF-8 from here on; save the file in the encoding UTF-8",
                    position: position
                )
            }
        }
    }

    /// Whether a byte surely belongs to no forbidden character: neither a control character, nor the first byte of
    /// one beyond ASCII or of a noncharacter.
    private static func isHarmless(_ byte: UInt8) -> Bool {
        (0x20..<0x7f).contains(byte) || byte == 0x09 || byte == 0x0a || byte == 0x0d
            || byte >= 0x80 && byte != 0xc2 && byte != 0xef
    }

    /// Whether YAML lets a character stand in a file.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0a, 0x0d, 0x20..<0x7f, 0x85: true
        default: scalar.value >= 0xa0 && scalar.value != 0xfffe && scalar.value != 0xffff
        }
    }
}
