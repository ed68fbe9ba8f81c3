/// How many columns of a terminal texts take.
public enum DisplayWidth {
    /// Columns of a text on one line: two for each wide character, none for marks that combine.
    ///
    /// Wide is what Unicode's East Asian Width (Annex 11) calls wide or full-width; what it calls ambiguous is narrow.
    public static func of(_ text: String) -> Int {
        text.reduce(0) { $0 + width(of: $1) }
    }

    /// The text cut to a number of columns, with `…` where something was left out.
    public static func truncated(_ text: String, to columns: Int) -> String {
        guard of(text) > columns else { return text }
        var kept = ""
        var width = 1
        for character in text {
            width += Self.width(of: character)
            guard width <= columns else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    /// The text with spaces up to a number of columns.
    public static func padded(_ text: String, to columns: Int, isRight: Bool = false) -> String {
        let fill = String(repeating: " ", count: max(0, columns - of(text)))
        return isRight ? fill + text : text + fill
    }

    /// The text in lines of at most so many columns, broken at spaces and between wide characters.
    public static func wrapped(_ text: String, to columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for piece in pieces(of: text) {
            let width = of(piece)
            // Punctuation hangs on the line before rather than start one.
            let mayBreak = !(piece.first.map { "，。、；：？！）》」』”’,.;:?!)".contains($0) } ?? true)
            if used + width > columns, used > 0, mayBreak {
                lines.append(trimmed(line))
                line = piece == " " ? "" : piece
                used = piece == " " ? 0 : width
            } else {
                line += piece
                used += width
            }
        }
        return lines + (line.isEmpty && !lines.isEmpty ? [] : [trimmed(line)])
    }

    /// The line without spaces at its end.
    static func trimmed(_ line: String) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return line
    }

    /// Words, spaces and single wide characters.
    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var word = ""
        for character in text {
            guard character == " " || width(of: character) == 2 else {
                word.append(character)
                continue
            }
            if !word.isEmpty { pieces.append(word) }
            word = ""
            pieces.append(String(character))
        }
        return word.isEmpty ? pieces : pieces + [word]
    }

    private static func width(of character: Character) -> Int {
        var width = 0
        for scalar in character.unicodeScalars {
            // A sign that asks for its picture takes the picture's width.
            if scalar == "\u{fe0f}" { return 2 }
            width = max(width, Self.width(of: scalar))
        }
        return width
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        guard scalar.value >= 0x300 else { return scalar.value < 0x20 || (0x7f..<0xa0).contains(scalar.value) ? 0 : 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return isWide(scalar.value) ? 2 : 1
        }
    }

    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115f, 0x231a...0x231b, 0x2329...0x232a, 0x23e9...0x23ec, 0x23f0, 0x23f3, 0x25fd...0x25fe,
            0x2614...0x2615, 0x2648...0x2653, 0x267f, 0x2693, 0x26a1, 0x26aa...0x26ab, 0x26bd...0x26be,
            0x26c4...0x26c5, 0x26ce, 0x26d4, 0x26ea, 0x26f2...0x26f3, 0x26f5, 0x26fa, 0x26fd, 0x2705,
            0x270a...0x270b, 0x2728, 0x274c, 0x274e, 0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x27b0, 0x27bf,
            0x2b1b...0x2b1c, 0x2b50, 0x2b55:
            true
        case 0x2e80...0x303e, 0x3041...0x33ff, 0x3400...0x4dbf, 0x4e00...0xa4c6, 0xa960...0xa97c, 0xac00...0xd7a3,
            0xf900...0xfaff, 0xfe10...0xfe19, 0xfe30...0xfe6b, 0xff01...0xff60, 0xffe0...0xffe6:
            true
        case 0x16fe0...0x18cff, 0x1aff0...0x1b2ff, 0x1f004, 0x1f0cf, 0x1f18e, 0x1f191...0x1f19a, 0x1f200...0x1f320,
            0x1f32d...0x1f335, 0x1f337...0x1f37c, 0x1f37e...0x1f393, 0x1f3a0...0x1f3ca, 0x1f3cf...0x1f3d3,
            0x1f3e0...0x1f3f0, 0x1f3f4, 0x1f3f8...0x1f43e, 0x1f440, 0x1f442...0x1f4fc, 0x1f4ff...0x1f53d,
            0x1f54b...0x1f54e, 0x1f550...0x1f567, 0x1f57a, 0x1f595...0x1f596, 0x1f5a4, 0x1f5fb...0x1f64f,
            0x1f680...0x1f6c5, 0x1f6cc, 0x1f6d0...0x1f6d2, 0x1f6d5...0x1f6d7, 0x1f6dc...0x1f6df, 0x1f6eb...0x1f6ec,
            0x1f6f4...0x1f6fc, 0x1f7e0...0x1f7eb, 0x1f7f0, 0x1f90c...0x1f93a, 0x1f93c...0x1f945, 0x1f947...0x1f9ff,
            0x1fa70...0x1faff, 0x20000...0x2fffd, 0x30000...0x3fffd:
            true
        default: false
        }
    }
}
