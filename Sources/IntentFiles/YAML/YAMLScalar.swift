/// Writes a text as a YAML scalar that any reader of YAML 1.1 or 1.2 takes for the same text.
package enum YAMLScalar {
    /// The text without quotes where nothing in it could be mistaken, else in double quotes.
    package static func written(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    /// Whether the text begins with a letter and holds nothing that means something to YAML.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, !words.contains(text.lowercased())
        else { return false }
        var previous = first
        for scalar in text.unicodeScalars {
            switch scalar {
            case ":", "#", "\"", "'", "\\", "{", "}", "[", "]", ",", "&", "*", "|", ">", "%", "@", "`": return false
            case " " where previous == " ": return false
            default: if needsEscape(scalar) { return false }
            }
            previous = scalar
        }
        return previous != " "
    }

    /// Words that YAML 1.1 reads as something else than themselves.
    private static let words: Set<String> = ["yes", "no", "y", "n", "true", "false", "on", "off", "null"]

    private static func quoted(_ text: String) -> String {
        var written = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": written += "\\\""
            case "\\": written += "\\\\"
            case "\t": written += "\\t"
            case "\n": written += "\\n"
            default:
                guard needsEscape(scalar) else {
                    written.unicodeScalars.append(scalar)
                    continue
                }
                let digits = String(scalar.value, radix: 16)
                let width = scalar.value > 0xffff ? 8 : 4
                written += (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.count) + digits
            }
        }
        return written + "\""
    }

    /// Whether a scalar may not stand in a YAML file, breaks its lines, or cannot be seen there.
    package static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7f..<0xa0, 0xa0, 0x2028, 0x2029, 0xfeff, 0xfffe, 0xffff: true
        default: false
        }
    }
}
