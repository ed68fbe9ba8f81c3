public import IntentFiles
internal import IntentModel
internal import TextAnalysis

/// A message with the label that somebody gave it.
public struct LabelledRow: Sendable, Hashable {
    /// What a customer wrote, letter for letter.
    public var text: String
    /// Its label, letter for letter.
    public var label: String

    /// Pairs a text with its label.
    public init(text: String, label: String) {
        self.text = text
        self.label = label
    }
}

/// Reads lines of `text<TAB>label`.
///
/// A byte order mark, `\r\n`, empty lines and a first line `text<TAB>label` are left out.
public enum TabSeparatedRows {
    /// Reads all rows of a file.
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - file: Its name, for messages.
    ///   - idLength: Most characters of a label.
    /// - Returns: The rows in their order.
    /// - Throws: `ImportError` with every row that has no tab or more than one, no text or no label, a label that is
    ///   too long, control characters, or bytes that are not UTF-8.
    public static func read(
        _ bytes: [UInt8],
        file: String,
        idLength: Int = PackLimits().idLength
    ) throws(ImportError) -> [LabelledRow] {
        var rows: [LabelledRow] = []
        var problems: [PackProblem] = []
        let start = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
        let lines = bytes[start...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, var line) in lines.enumerated() {
            if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
            guard !line.isEmpty else { continue }
            switch row(line, idLength: idLength) {
            case .success(let row):
                if index == 0, row == LabelledRow(text: "text", label: "label") { continue }
                rows.append(row)
            case .failure(let flaw):
                let place = SourcePlace(file: file, line: index + 1, column: flaw.column)
                problems.append(
                    PackProblem(
                        place: place,
                        severity: .error,
                        message: flaw.message,
                        offending: Quoting.clipped(String(decoding: line, as: UTF8.self))
                    )
                )
            }
        }
        guard problems.isEmpty else { throw ImportError(problems: problems) }
        return rows
    }

    /// What is wrong with a line.
    private struct Flaw: Error {
        var message: String
        var column: Int
    }

    private static func row(_ line: ArraySlice<UInt8>, idLength: Int) -> Result<LabelledRow, Flaw> {
        let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 2, omittingEmptySubsequences: false)
        if let bad = UTF8Validation.firstInvalidByte(in: line) {
            let before = String(decoding: line.prefix(bad), as: UTF8.self)
            let message = "not UTF-8 from here on; save the file in the encoding UTF-8"
            return .failure(Flaw(message: message, column: before.count + 1))
        }
        let text = String(decoding: parts[0], as: UTF8.self)
        let label = String(decoding: parts.last ?? [], as: UTF8.self)
        let labelColumn = text.count + 2
        guard parts.count == 2 else {
            return .failure(
                parts.count < 2
                    ? Flaw(message: "no tab; a row is a text, a tab and a label", column: text.count + 1)
                    : Flaw(message: "more than one tab; a row is a text, a tab and a label", column: labelColumn)
            )
        }
        if let flaw = flaw(of: text, "text", at: 1) ?? flaw(of: label, "label", at: labelColumn) {
            return .failure(flaw)
        }
        if label.count > idLength {
            let message = "a label may have \(idLength) characters, this one has \(label.count)"
            return .failure(Flaw(message: message, column: labelColumn))
        }
        return .success(LabelledRow(text: text, label: label))
    }

    private static func flaw(of text: String, _ what: String, at column: Int) -> Flaw? {
        if text.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
            return Flaw(message: "the \(what) is empty", column: column)
        }
        guard let control = text.unicodeScalars.firstIndex(where: { $0.properties.generalCategory == .control }) else {
            return nil
        }
        return Flaw(
            message: "a control character in the \(what)",
            column: column + text.distance(from: text.startIndex, to: control)
        )
    }
}
