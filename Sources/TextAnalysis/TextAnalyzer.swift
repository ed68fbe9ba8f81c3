internal import IntentModel

/// Turns messages into comparable text. Immutable and safe to use from many threads at once.
public struct TextAnalyzer: Sendable {
    private let compatibilityFold: CompatibilityFold
    private let simplifiedChinese: SimplifiedChinese

    /// Loads the tables and ICU's data.
    /// - Throws: `TextAnalysisError` where ICU lacks what is needed.
    public init() throws {
        compatibilityFold = try CompatibilityFold()
        simplifiedChinese = SimplifiedChinese()
    }

    /// Analyses one message.
    public func analyze(_ text: String) -> AnalyzedText {
        var result = AnalyzedText()
        analyze(text, into: &result)
        return result
    }

    /// Analyses one message into storage that is used again and again.
    public func analyze(_ text: String, into result: inout AnalyzedText) {
        result.original = text
        var buffer = FoldBuffer(
            scalars: [],
            offsets: [],
            contents: [],
            evidence: LanguageEvidence(),
            sourceLength: 0
        )
        swap(&buffer.scalars, &result.scalars)
        swap(&buffer.offsets, &result.sourceOffsets)
        fold(text, in: &buffer)
        buffer.offsets.append(buffer.sourceLength)
        swap(&buffer.scalars, &result.scalars)
        swap(&buffer.offsets, &result.sourceOffsets)
        Tokenizer.tokenize(result.scalars, into: &result.tokens)
        result.language = Self.detect(buffer.contents)
    }

    /// The steps in their order.
    private func fold(_ text: String, in buffer: inout FoldBuffer) {
        Decoding.apply(text, to: &buffer)
        compatibilityFold.apply(to: &buffer)
        simplifiedChinese.apply(to: &buffer)
        KanaFold.apply(to: &buffer)
    }

    private static func detect(_ contents: FoldBuffer.Contents) -> DetectedLanguage {
        let language: Language? =
            contents.contains(.kana)
            ? .japanese : contents.contains(.han) ? .simplifiedChinese : contents.contains(.latin) ? .english : nil
        return DetectedLanguage(language: language, isCertain: contents.contains(.kana), isMixed: false)
    }
}
