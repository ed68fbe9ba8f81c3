/// Text as a terminal shows it.
public enum TextWidth {
    /// Columns that a text takes: two for ideographs, kana, Hangul, full-width forms and emoji, none for what combines.
    public static func columns(_ text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + columns($1) }
    }

    /// The beginning of a text that fits into some columns, with an ellipsis where the rest is left out.
    public static func fitted(_ text: String, into limit: Int) -> String {
        guard columns(text) > limit else { return text }
        var kept = ""
        var used = 1
        for character in text {
            used += columns(character)
            guard used <= limit else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    /// A text in lines of at most some columns, broken at spaces where there are any near the end.
    public static func wrapped(_ text: String, into limit: Int) -> [String] {
        var lines: [String] = []
        var line: [Character] = []
        var used = 0
        for character in text {
            let width = columns(character)
            if used + width > limit, !line.isEmpty {
                if character == " " {
                    lines.append(String(line))
                    (line, used) = ([], 0)
                    continue
                }
                let lastSpace = line.lastIndex(of: " ").flatMap { $0 >= line.count / 2 ? $0 : nil }
                lines.append(String(line[..<(lastSpace ?? line.count)]))
                line = lastSpace.map { Array(line[($0 + 1)...]) } ?? []
                used = line.reduce(0) { $0 + columns($1) }
            }
            line.append(character)
            used += width
        }
        return line.isEmpty && !lines.isEmpty ? lines : lines + [String(line)]
    }

    /// A text followed by spaces up to some columns.
    public static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - columns(text)))
    }

    /// A text on one line that cannot steer the terminal: control and direction characters become spaces, and runs of
    /// white space one space.
    public static func singleLine(_ text: String) -> String {
        text.split { $0.isWhitespace || $0.unicodeScalars.allSatisfy(steers) }
            .map { String(String.UnicodeScalarView($0.unicodeScalars.filter { !steers($0) })) }
            .joined(separator: " ")
    }

    private static func columns(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        // An emoji is one picture however many scalars it is joined of; the selector asks for the picture of what is a
        // narrow sign by itself.
        if scalars.first?.properties.isEmojiPresentation == true || scalars.contains("\u{FE0F}") { return 2 }
        return scalars.reduce(0) { $0 + columns($1) }
    }

    private static func columns(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        switch scalar.value {
        // Vowels and finals of Hangul, drawn into the syllable that their initial began.
        case 0x1160...0x11FF:
            return 0
        // East Asian Wide and Fullwidth of Unicode's UAX #11, in blocks.
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
            0x20000...0x3FFFD:
            return 2
        default:
            return 1
        }
    }

    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
