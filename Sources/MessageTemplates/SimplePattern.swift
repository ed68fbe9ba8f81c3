/// A pattern that only names arguments, cut into its pieces.
///
/// Filling it in takes no lock and no ICU. It agrees with ICU to the letter; what it does not know, it leaves to ICU.
struct SimplePattern: Sendable {
    private enum Piece: Sendable {
        case literal(String)
        case argument(String)
    }

    private let pieces: [Piece]
    private let writesPlainDigits: Bool

    /// Languages whose whole numbers below a thousand are plain ASCII digits.
    private static let plainDigitLanguages: Set<String> = ["en", "ja", "ko", "zh", "de", "fr", "es", "it", "pt"]

    /// - Returns: `nil` where the pattern is more than text and `{name}`.
    init?(_ pattern: String, locale: String) {
        guard let pieces = Self.pieces(of: pattern) else { return nil }
        self.pieces = pieces
        // A `-u-` extension may ask for other digits.
        writesPlainDigits =
            Self.plainDigitLanguages.contains(String(locale.prefix { $0 != "-" && $0 != "_" }))
            && !locale.contains("-u-")
    }

    /// Names in the order of the pattern; one that stands in several places comes several times.
    var argumentNames: [String] {
        pieces.compactMap { piece in
            if case .argument(let name) = piece { name } else { nil }
        }
    }

    /// - Returns: `nil` where a value is missing, or a number needs grouping, a sign or decimals.
    func format(_ values: [String: TemplateValue]) -> String? {
        var text = ""
        for piece in pieces {
            switch piece {
            case .literal(let literal):
                text += literal
            case .argument(let name):
                switch values[name] {
                case .text(let value)?:
                    text += value
                case .number(let value)?:
                    guard writesPlainDigits, value.sign == .plus, value < 1000, let whole = Int(exactly: value) else {
                        return nil
                    }
                    text += String(whole)
                case nil:
                    return nil
                }
            }
        }
        return text
    }

    private static func pieces(of pattern: String) -> [Piece]? {
        var pieces: [Piece] = []
        var literal = String.UnicodeScalarView()
        var rest = Substring(pattern).unicodeScalars
        while let scalar = rest.popFirst() {
            switch scalar {
            case "'":
                // An apostrophe before these is MessageFormat's quoting.
                if let next = rest.first, "'{}".unicodeScalars.contains(next) { return nil }
                literal.append(scalar)
            case "}":
                return nil
            case "{":
                guard let end = rest.firstIndex(of: "}") else { return nil }
                let name = rest[..<end]
                guard isName(name) else { return nil }
                if !literal.isEmpty { pieces.append(.literal(String(literal))) }
                literal = String.UnicodeScalarView()
                pieces.append(.argument(String(name)))
                rest = rest[rest.index(after: end)...]
            default:
                literal.append(scalar)
            }
        }
        if !literal.isEmpty { pieces.append(.literal(String(literal))) }
        return pieces
    }

    /// Whether a name is one that ICU surely reads alike: ASCII letters, digits and `_`, not beginning with a digit.
    private static func isName(_ name: Substring.UnicodeScalarView) -> Bool {
        guard let first = name.first, first.value &- 0x30 >= 10 else { return false }
        return name.allSatisfy { scalar in
            scalar == "_" || scalar.value &- 0x30 < 10 || (scalar.value | 0x20) &- 0x61 < 26
        }
    }
}
