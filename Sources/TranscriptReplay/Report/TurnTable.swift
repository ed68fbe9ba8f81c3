internal import Dialogue
internal import ReportPages
internal import WireFormat

/// A line of tab-separated values for each turn, for spreadsheets.
public enum TurnTable {
    /// The line of headings, with its end.
    public static let headings = columns.map(\.name).joined(separator: "\t") + "\n"

    /// A turn's line, with its end.
    ///
    /// Tabs and line ends within a text become spaces. A text that begins like a formula gets an apostrophe before it, so
    /// that no spreadsheet computes what a customer wrote.
    public static func line(_ turn: JudgedTurn) -> String {
        columns.map { cell($0.value(turn)) }.joined(separator: "\t") + "\n"
    }

    private static let columns: [(name: String, value: @Sendable (JudgedTurn) -> String)] = [
        ("file", { $0.prediction.file }),
        ("line", { String($0.prediction.line) }),
        ("conversation", { $0.conversation }),
        ("turn", { String($0.prediction.turn) }),
        ("at", { $0.at.map { Timestamp($0).description } ?? "" }),
        ("channel", { $0.channel ?? "" }),
        ("locale", { $0.locale }),
        ("tags", { $0.tags.joined(separator: ",") }),
        ("text", { $0.text }),
        ("action", { $0.action.rawValue }),
        ("intent", { $0.intent ?? "" }),
        ("confidence", { share($0.confidence) }),
        ("threshold", { $0.threshold.map(share) ?? "" }),
        ("reason", { $0.reason?.rawValue ?? "" }),
        ("expected", { KeptTurn.label($0.expect) }),
        ("result", { $0.verdict.map { $0.isRight ? "right" : "wrong" } ?? "" }),
        ("reply", { $0.isForwarded ? "" : $0.prediction.decision.reply }),
    ]

    private static func share(_ value: Double) -> String {
        String(decoding: JSONWriter.line(.share(value)), as: UTF8.self)
    }

    private static func cell(_ text: String) -> String {
        let line = SafeText.line(text)
        // A number is no formula.
        guard let first = line.first, "=+-@".contains(first), Double(line) == nil else { return line }
        return "'" + line
    }
}
