/// Text of strangers, made safe to show.
public enum SafeText {
    /// The text with characters made visible that would do something other than be read.
    ///
    /// Control characters become their pictures (`␀`, `␛`), those that turn the direction of writing their numbers
    /// (`‹U+202E›`), and what no document may hold becomes `�`. Tabs and line ends stay.
    public static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { replacement(of: $0) != nil }) else { return text }
        var safe = ""
        for scalar in text.unicodeScalars {
            if let replacement = replacement(of: scalar) {
                safe += replacement
            } else {
                safe.unicodeScalars.append(scalar)
            }
        }
        return safe
    }

    /// The text on one line: line ends and tabs become spaces, everything else as in ``visible(_:)``.
    public static func line(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in visible(text).unicodeScalars {
            switch scalar {
            case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}":
                if line.last != " " { line.append(" ") }
            default: line.append(scalar)
            }
        }
        return String(line)
    }

    /// Appends a text so that HTML and XML read it as text, within elements and within quoted values.
    static func appendEscaped(_ text: String, to output: inout String) {
        for scalar in visible(text).unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"": output += "&quot;"
            case "'": output += "&#39;"
            // A bare one would be read as a line end by XML.
            case "\r": output += "&#13;"
            default: output.unicodeScalars.append(scalar)
            }
        }
    }

    private static func replacement(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x09, 0x0a, 0x0d: nil
        case 0...0x1f: Unicode.Scalar(0x2400 + scalar.value).map(String.init)
        case 0x7f: "␡"
        case 0x80...0x9f where scalar.value != 0x85, 0xfdd0...0xfdef: "\u{fffd}"
        case 0x202a...0x202e, 0x2066...0x2069: "‹U+\(String(scalar.value, radix: 16, uppercase: true))›"
        case let value where value & 0xfffe == 0xfffe: "\u{fffd}"
        default: nil
        }
    }
}
