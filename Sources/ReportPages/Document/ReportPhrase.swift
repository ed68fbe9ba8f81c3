/// A sentence of a report in the languages that its readers have.
public struct ReportPhrase: Sendable, Hashable {
    /// English, which stands in for every other language too.
    public var english: String
    /// Simplified Chinese.
    public var simplified: String
    /// Traditional Chinese, as written in Taiwan.
    public var traditional: String
    /// Japanese.
    public var japanese: String

    /// Tags of the languages that reports are written in.
    public static let languages = ["en", "zh-Hans", "zh-Hant", "ja"]

    /// A sentence in its languages; `{0}`, `{1}` … stand for what is filled in.
    public init(_ english: String, _ simplified: String, _ traditional: String, _ japanese: String) {
        self.english = english
        self.simplified = simplified
        self.traditional = traditional
        self.japanese = japanese
    }

    /// The sentence with its places filled in.
    /// - Parameters:
    ///   - language: BCP 47 tag, one of `languages`; English for any other.
    ///   - values: What `{0}`, `{1}` … stand for.
    /// - Returns: The sentence.
    public func text(in language: String, _ values: [String] = []) -> String {
        let pattern =
            switch language {
            case "zh-Hans": simplified
            case "zh-Hant": traditional
            case "ja": japanese
            default: english
            }
        guard pattern.contains("{") else { return pattern }
        // In one pass, so that braces in a value stay what they are.
        var text = ""
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            let inner = rest[rest.index(after: open)..<close]
            if let index = Int(inner), values.indices.contains(index) {
                text += values[index]
            } else {
                text += rest[open...close]
            }
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }
}
