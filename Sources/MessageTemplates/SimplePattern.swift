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

    /// Looks at bytes: all that means something is ASCII, which is never part of another character.
    private static func pieces(of pattern: String) -> [Piece]? {
        var pattern = pattern
        return pattern.withUTF8 { bytes in
            var pieces: [Piece] = []
            var literal = 0
            var place = 0
            func text(_ range: Range<Int>) -> String {
                String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
            }
            while place < bytes.count {
                switch bytes[place] {
                case UInt8(ascii: "'"):
                    // An apostrophe before these is MessageFormat's quoting.
                    if place + 1 < bytes.count, "'{}".utf8.contains(bytes[place + 1]) { return nil }
                case UInt8(ascii: "}"):
                    return nil
                case UInt8(ascii: "{"):
                    guard let end = bytes[place...].firstIndex(of: UInt8(ascii: "}")),
                        isName(bytes[(place + 1)..<end])
                    else { return nil }
                    if literal < place { pieces.append(.literal(text(literal..<place))) }
                    pieces.append(.argument(text((place + 1)..<end)))
                    place = end
                    literal = end + 1
                default:
                    break
                }
                place += 1
            }
            if literal < place { pieces.append(.literal(text(literal..<place))) }
            return pieces
        }
    }

    /// Whether a name is one that ICU surely reads alike: ASCII letters, digits and `_`, not beginning with a digit.
    private static func isName(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = name.first, first &- 0x30 >= 10 else { return false }
        return name.allSatisfy { byte in
            byte == UInt8(ascii: "_") || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
        }
    }
}
