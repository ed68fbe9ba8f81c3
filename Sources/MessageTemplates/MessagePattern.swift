/// Plain words as a message pattern.
package enum MessagePattern {
    /// The pattern that says the words as they are: braces, which name facts in a pattern, are quoted.
    package static func literal(_ text: String) -> String {
        var hasBrace = false
        // A single apostrophe means itself, but for one beside another one or beside a brace.
        var hasApostropheThere = false
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if isBrace(byte) { hasBrace = true }
            if byte == apostrophe, previous == byte || isBrace(previous) { hasApostropheThere = true }
            if isBrace(byte), previous == apostrophe { hasApostropheThere = true }
            previous = byte
        }
        guard hasBrace || hasApostropheThere else { return text }
        var pattern = String.UnicodeScalarView()
        var isQuoted = false
        for scalar in text.unicodeScalars {
            let needsQuotes = scalar == "{" || scalar == "}"
            // Behind the first brace all is quoted where an apostrophe that closed the quotes could be misread.
            if needsQuotes != isQuoted, needsQuotes || !hasApostropheThere {
                pattern.append("'")
                isQuoted = needsQuotes
            }
            if scalar == "'", hasApostropheThere { pattern.append("'") }
            pattern.append(scalar)
        }
        if isQuoted { pattern.append("'") }
        return String(pattern)
    }

    private static let apostrophe = UInt8(ascii: "'")

    private static func isBrace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") }
}
