/// Plain words as a message pattern.
enum MessagePattern {
    /// The pattern that says the words as they are: braces, which name facts in a pattern, are quoted.
    static func literal(_ text: String) -> String {
        // A single apostrophe means itself; two in a row, or one before a brace, do not.
        var isPlain = true
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") { isPlain = false }
            if byte == UInt8(ascii: "'"), previous == byte { isPlain = false }
            previous = byte
        }
        guard !isPlain else { return text }
        var pattern = String.UnicodeScalarView()
        var isQuoted = false
        for scalar in text.unicodeScalars {
            if scalar == "{" || scalar == "}", !isQuoted {
                pattern.append("'")
                isQuoted = true
            }
            if scalar == "'" { pattern.append("'") }
            pattern.append(scalar)
        }
        if isQuoted { pattern.append("'") }
        return String(pattern)
    }
}
