/// A slow and obvious reading of RFC 8259's grammar, to hold a fast one against.
public struct StrictJSON {
    private var rest: Substring.UnicodeScalarView

    /// Whether bytes are UTF-8 and one JSON value, with nothing but space around it.
    public static func isValid(_ bytes: [UInt8]) -> Bool {
        guard let text = String(validating: bytes, as: UTF8.self) else { return false }
        var reader = StrictJSON(rest: text[...].unicodeScalars)
        return reader.readsValue() && reader.rest.isEmpty
    }

    private mutating func readsValue() -> Bool {
        skipSpace()
        defer { skipSpace() }
        switch rest.first {
        case "{": return readsList(closedBy: "}") { $0.readsMember() }
        case "[": return readsList(closedBy: "]") { $0.readsValue() }
        case "\"": return readsString()
        case "t": return takes("true")
        case "f": return takes("false")
        case "n": return takes("null")
        default: return readsNumber()
        }
    }

    private mutating func readsList(closedBy end: Unicode.Scalar, _ element: (inout StrictJSON) -> Bool) -> Bool {
        rest.removeFirst()
        skipSpace()
        if takes(end) { return true }
        repeat {
            guard element(&self) else { return false }
        } while takes(",")
        return takes(end)
    }

    private mutating func readsMember() -> Bool {
        skipSpace()
        guard rest.first == "\"", readsString() else { return false }
        skipSpace()
        return takes(":") && readsValue()
    }

    private mutating func readsString() -> Bool {
        rest.removeFirst()
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"": return true
            case "\\": if !readsEscape() { return false }
            case "\u{0}"..."\u{1F}": return false
            default: break
            }
        }
        return false
    }

    private mutating func readsEscape() -> Bool {
        switch rest.popFirst() {
        case "\"", "\\", "/", "b", "f", "n", "r", "t": return true
        case "u":
            let digits = rest.prefix(4)
            rest = rest.dropFirst(4)
            return digits.count == 4 && digits.allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
        default: return false
        }
    }

    private mutating func readsNumber() -> Bool {
        _ = takes("-")
        if !takes("0"), !readsDigits() { return false }
        if takes("."), !readsDigits() { return false }
        guard takes("e") || takes("E") else { return true }
        if !takes("+") { _ = takes("-") }
        return readsDigits()
    }

    private mutating func readsDigits() -> Bool {
        let digits = rest.prefix { ("0"..."9").contains($0) }
        rest = rest.dropFirst(digits.count)
        return !digits.isEmpty
    }

    private mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == scalar else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func takes(_ word: String) -> Bool {
        word.unicodeScalars.allSatisfy { takes($0) }
    }

    private mutating func skipSpace() {
        rest = rest.drop { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
    }
}
