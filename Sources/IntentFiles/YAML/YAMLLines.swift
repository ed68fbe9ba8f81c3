/// Turns the marks of the YAML library into places as authors count them.
///
/// The library counts columns in Unicode scalars and breaks lines also at U+0085, U+2028 and U+2029; editors count
/// characters and break at `\n`, `\r\n` and `\r`.
struct YAMLLines {
    /// A line as the library counts them.
    private struct Line {
        /// Offset of its first byte.
        var start: Int
        /// Number of the editor's line that it lies in, from 1, and where that begins.
        var number: Int
        var numberStart: Int
    }

    private let bytes: [UInt8]
    private var lines = [Line(start: 0, number: 1, numberStart: 0)]
    /// The place that was asked for last, from which the next one in the same line is counted.
    private var last = (line: 0, scalars: 0, offset: 0, column: 1)

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var number = 1
        var numberStart = 0
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            guard byte == 0x0a || byte == 0x0d || byte == 0xc2 || byte == 0xe2 else {
                offset += 1
                continue
            }
            let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
            let third = offset + 2 < bytes.count ? bytes[offset + 2] : 0
            let isEditorBreak = byte == 0x0a || byte == 0x0d
            let length =
                switch (byte, next, third) {
                case (0x0d, 0x0a, _), (0xc2, 0x85, _): 2
                case (0xe2, 0x80, 0xa8), (0xe2, 0x80, 0xa9): 3
                default: isEditorBreak ? 1 : 0
                }
            offset += max(1, length)
            guard length > 0 else { continue }
            if isEditorBreak { (number, numberStart) = (number + 1, offset) }
            lines.append(Line(start: offset, number: number, numberStart: numberStart))
        }
    }

    /// The offset and place of a mark, whose line and column count from 1.
    mutating func locate(line markLine: Int, column markColumn: Int) -> (offset: Int, position: YAMLPosition) {
        let index = min(max(markLine, 1), lines.count) - 1
        let line = lines[index]
        if last.line != index || last.scalars > markColumn - 1 {
            last = (index, 0, line.start, 1 + Self.characters(bytes[line.numberStart..<line.start]))
        }
        var offset = last.offset
        var scalars = last.scalars
        while scalars < markColumn - 1, offset < bytes.count {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xc0 == 0x80 { offset += 1 }
            scalars += 1
        }
        last = (index, scalars, offset, last.column + Self.characters(bytes[last.offset..<offset]))
        return (offset, YAMLPosition(line: line.number, column: last.column))
    }

    /// The place of a byte.
    mutating func position(ofByte offset: Int) -> YAMLPosition {
        let index = (lines.firstIndex { $0.start > offset } ?? lines.count) - 1
        let line = lines[max(0, index)]
        let stop = min(max(offset, line.numberStart), bytes.count)
        return YAMLPosition(line: line.number, column: 1 + Self.characters(bytes[line.numberStart..<stop]))
    }

    /// Whether the text stands in the file at the offset, byte for byte.
    func holds(_ text: String, at offset: Int) -> Bool {
        var offset = offset
        for byte in text.utf8 {
            guard offset < bytes.count, bytes[offset] == byte else { return false }
            offset += 1
        }
        return true
    }

    /// The rest of the line from an offset on.
    func restOfLine(at offset: Int) -> String {
        String(decoding: bytes.dropFirst(offset).prefix { $0 != 0x0a && $0 != 0x0d }, as: UTF8.self)
    }

    /// Number of characters in bytes of one line.
    private static func characters(_ bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        for byte in bytes {
            // Bytes that lead scalars up to U+02FF, and the ideographs from U+4000: no such scalar joins another.
            guard byte <= 0xcb || (0xe4...0xe9).contains(byte) else {
                return String(decoding: bytes, as: UTF8.self).count
            }
            if byte & 0xc0 != 0x80 { count += 1 }
        }
        return count
    }
}
