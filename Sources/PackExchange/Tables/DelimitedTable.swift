internal import IntentFiles
internal import IntentModel
internal import TextAnalysis

/// What stands between two fields of a table.
enum Delimiter: UInt8, CaseIterable {
    case comma = 0x2c
    case semicolon = 0x3b
    case tab = 0x09

    var name: String {
        switch self {
        case .comma: "comma"
        case .semicolon: "semicolon"
        case .tab: "tab"
        }
    }
}

/// A field of a table with its place.
struct TableField {
    var text: String
    var line: Int
    /// Bytes of its line before it.
    var before: Range<Int>

    /// Its column in characters.
    func column(in bytes: [UInt8]) -> Int { String(decoding: bytes[before], as: UTF8.self).count + 1 }
}

/// A table of rows and fields as RFC 4180 has it: quotes around fields that hold delimiters, quotes or line breaks.
enum DelimitedTable {
    /// Reads all rows that are not empty.
    /// - Throws: `ImportError` where the bytes are not UTF-8, or quotes do not stand around a whole field.
    static func read(_ bytes: [UInt8], delimiter: Delimiter, file: String) throws(ImportError) -> [[TableField]] {
        if let bad = UTF8Validation.firstInvalidByte(in: bytes[...]) {
            let line = bytes[..<bad].reduce(1) { $1 == 0x0a ? $0 + 1 : $0 }
            throw ImportError(
                file,
                line: line,
                "not UTF-8 from here on; save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\")"
            )
        }
        var scanner = TableScanner(bytes: bytes, delimiter: delimiter.rawValue, file: file)
        var rows: [[TableField]] = []
        var problems: [PackProblem] = []
        while !scanner.isAtEnd {
            do throws(ImportError) {
                let row = try scanner.row()
                if !row.allSatisfy({ $0.text.isEmpty }) { rows.append(row) }
            } catch {
                problems += error.problems
                scanner.skipLine()
            }
        }
        guard problems.isEmpty else { throw ImportError(problems: problems) }
        return rows
    }

    /// The first row alone; empty where it cannot be read.
    static func firstRow(_ bytes: [UInt8], delimiter: Delimiter) -> [TableField] {
        var scanner = TableScanner(bytes: bytes, delimiter: delimiter.rawValue, file: "")
        return scanner.isAtEnd ? [] : (try? scanner.row()) ?? []
    }
}

private struct TableScanner {
    let bytes: [UInt8]
    let delimiter: UInt8
    let file: String
    private var offset = 0
    private var line = 1
    private var lineStart = 0

    init(bytes: [UInt8], delimiter: UInt8, file: String) {
        self.bytes = bytes
        self.delimiter = delimiter
        self.file = file
    }

    var isAtEnd: Bool { offset >= bytes.count }

    private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// Column in characters, which only messages need.
    private func column(of place: Int) -> Int { String(decoding: bytes[lineStart..<place], as: UTF8.self).count + 1 }

    mutating func row() throws(ImportError) -> [TableField] {
        var fields: [TableField] = []
        while true {
            fields.append(try field())
            guard next == delimiter else { break }
            offset += 1
        }
        endLine()
        return fields
    }

    /// Goes on behind the next line break, after a row that cannot be read.
    mutating func skipLine() {
        while let byte = next, byte != 0x0a { offset += 1 }
        endLine()
    }

    private mutating func endLine() {
        if next == 0x0d { offset += 1 }
        if next == 0x0a { offset += 1 }
        line += 1
        lineStart = offset
    }

    private mutating func field() throws(ImportError) -> TableField {
        guard next == UInt8(ascii: "\"") else { return plainField() }
        // Tables with tabs come from programs that quote nothing as often as from those that do.
        guard delimiter == Delimiter.tab.rawValue else { return try quotedField() }
        let before = (offset, line, lineStart)
        if let quoted = try? quotedField() { return quoted }
        (offset, line, lineStart) = before
        return plainField()
    }

    private mutating func plainField() -> TableField {
        let start = offset
        while let byte = next, byte != delimiter, byte != 0x0a, byte != 0x0d { offset += 1 }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        return TableField(text: text, line: line, before: lineStart..<start)
    }

    private mutating func quotedField() throws(ImportError) -> TableField {
        let start = offset
        let (startLine, before) = (line, lineStart..<start)
        var text: [UInt8] = []
        offset += 1
        while let byte = next {
            offset += 1
            if byte == UInt8(ascii: "\"") {
                guard next == byte else {
                    guard next == nil || next == delimiter || next == 0x0a || next == 0x0d else {
                        throw ImportError(
                            file,
                            line: line,
                            column: column(of: offset),
                            "something stands behind the closing quote; write a quote within a text twice (\"\")"
                        )
                    }
                    return TableField(text: String(decoding: text, as: UTF8.self), line: startLine, before: before)
                }
                offset += 1
            } else if byte == 0x0a {
                line += 1
                lineStart = offset
            } else if byte == 0x0d {
                // Line breaks within a field are one kind, whatever system wrote them.
                if next == 0x0a { continue }
                text.append(0x0a)
                continue
            }
            text.append(byte)
        }
        throw ImportError(
            file,
            line: startLine,
            column: String(decoding: bytes[before], as: UTF8.self).count + 1,
            "the quote that begins here is never closed; close it, or write a quote within a text twice (\"\")"
        )
    }
}
