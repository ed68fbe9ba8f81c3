/// A colour or weight of text on a terminal.
enum TextStyle: Sendable {
    case plain, bold, faint, cyan, green, yellow, red

    /// The codes that turn it on.
    var start: String {
        switch self {
        case .plain: ""
        case .bold: "\u{1b}[1m"
        case .faint: "\u{1b}[2m"
        case .cyan: "\u{1b}[36m"
        case .green: "\u{1b}[32m"
        case .yellow: "\u{1b}[33m"
        case .red: "\u{1b}[31m"
        }
    }

    /// The codes that turn it off.
    var end: String { isPlain ? "" : "\u{1b}[0m" }

    /// Whether it has no codes.
    var isPlain: Bool { self == .plain }

    /// A text in this style.
    func callAsFunction(_ text: String) -> String { start + text + end }
}

extension String {
    /// The text without what could command a terminal: control characters other than tabs and newlines.
    var withoutControls: String {
        var safe = UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0a, 0x20...0x7e, 0xa0...: safe.append(scalar)
            default: continue
            }
        }
        return String(safe)
    }
}
