internal import IntentFiles

/// The bytes of a YAML file with the way from a line and column, as authors count them, to a byte.
struct FileText {
    let bytes: [UInt8]
    /// Where each line starts; lines end at `\n`, `\r\n` and `\r`.
    private let starts: [Int]
    /// What ends the file's lines.
    let lineBreak: String

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        // The parser does not count a byte order mark.
        var starts = [bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0]
        var lineBreak = "\n"
        var place = starts[0]
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            guard byte == 0x0a || byte == 0x0d else { continue }
            if byte == 0x0d, place < bytes.count, bytes[place] == 0x0a { place += 1 }
            if starts.count == 1, byte == 0x0d { lineBreak = bytes[place - 1] == 0x0a ? "\r\n" : "\r" }
            starts.append(place)
        }
        self.starts = starts
        self.lineBreak = lineBreak
    }

    /// The byte at a place; `nil` where the file has no such place.
    func offset(of position: YAMLPosition) -> Int? {
        guard starts.indices.contains(position.line - 1) else { return nil }
        let line = starts[position.line - 1]
        let text = String(decoding: bytes[line..<lineEnd(after: line)], as: UTF8.self)
        guard let index = text.index(text.startIndex, offsetBy: position.column - 1, limitedBy: text.endIndex) else {
            return nil
        }
        return line + text.utf8.distance(from: text.startIndex, to: index)
    }

    /// Where the line ends that a byte stands in, before its line break.
    func lineEnd(after offset: Int) -> Int {
        bytes[offset...].firstIndex { $0 == 0x0a || $0 == 0x0d } ?? bytes.count
    }

    /// Where the next line begins.
    func nextLine(after offset: Int) -> Int {
        let end = lineEnd(after: offset)
        if end + 1 < bytes.count, bytes[end] == 0x0d, bytes[end + 1] == 0x0a { return end + 2 }
        return min(end + 1, bytes.count)
    }

    /// Where the line begins that a byte stands in.
    func lineStart(before offset: Int) -> Int { starts.last { $0 <= offset } ?? 0 }

    /// What stands in the line before a byte.
    func before(_ offset: Int) -> String {
        String(decoding: bytes[lineStart(before: offset)..<offset], as: UTF8.self)
    }

    /// The line that begins at a byte: how far it is indented, and its first byte that is no space; `nil` where there is
    /// none.
    func indentation(at line: Int) -> (spaces: Int, first: UInt8?) {
        var place = line
        while place < bytes.count, bytes[place] == 0x20 { place += 1 }
        let isEnded = place == bytes.count || bytes[place] == 0x0a || bytes[place] == 0x0d
        return (place - line, isEnded ? nil : bytes[place])
    }

    subscript(offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }
}
