/// Which bytes a YAML file may hold.
enum YAMLCharacters {
    /// Checks that a file is UTF-8 without control characters but tab and line breaks.
    ///
    /// - Throws: `YAMLError` at the first character that is not allowed.
    static func check(_ bytes: [UInt8]) throws {
        let hasControls = bytes.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0a && $0 != 0x0d || $0 == 0x7f }
        if !hasControls, bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) != nil { return }
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
                guard scalar.value >= 0x20 && scalar.value != 0x7f || scalar == "\t" || scalar == "\r" else {
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
}
