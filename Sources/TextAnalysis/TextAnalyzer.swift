/// Turns messages into comparable text.
///
/// Immutable and safe to use from many threads at once.
public struct TextAnalyzer: Sendable {
    private let compatibilityFold: CompatibilityFold
    private let glosses: Glosses
    private let latinMarks: LatinMarks
    private let simplifiedChinese = SimplifiedChinese()
    private let evidenceCounter = EvidenceCounter()
    private let languageDetector = LanguageDetector()

    /// Loads the tables and ICU's data.
    /// - Throws: `TextAnalysisError` where ICU lacks what is needed.
    public init() throws {
        compatibilityFold = try CompatibilityFold()
        latinMarks = try LatinMarks()
        glosses = Glosses(latinMarks: latinMarks)
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
        var buffer = FoldBuffer()
        swap(&buffer.scalars, &result.scalars)
        swap(&buffer.offsets, &result.sourceOffsets)
        Decoding.apply(text, to: &buffer)
        let evidence = fold(&buffer, isMojibake: &result.isMojibake)
        buffer.offsets.append(buffer.sourceLength)
        swap(&buffer.scalars, &result.scalars)
        swap(&buffer.offsets, &result.sourceOffsets)
        Tokenizer.tokenize(result.scalars, into: &result.tokens)
        result.language = languageDetector.detect(evidence, scalars: result.scalars, tokens: result.tokens)
    }

    /// The steps in their order, each in a file of its own.
    /// - Returns: What the characters said about the language before it was folded away.
    private func fold(_ buffer: inout FoldBuffer, isMojibake: inout Bool) -> LanguageEvidence {
        var evidence = LanguageEvidence()
        isMojibake = false
        if buffer.contents != .latin, !buffer.contents.isEmpty {
            evidence = evidenceCounter.count(buffer.scalars)
            isMojibake = Mojibake.isIn(buffer.scalars, evidence: evidence, counter: evidenceCounter)
        }
        Typography.apply(to: &buffer)
        Symbols.apply(to: &buffer)
        compatibilityFold.apply(to: &buffer)
        if buffer.contents.contains(.other) { evidence = evidenceCounter.count(buffer.scalars) }
        glosses.apply(to: &buffer)
        latinMarks.apply(to: &buffer)
        simplifiedChinese.apply(to: &buffer)
        Stretches.apply(to: &buffer)
        KanaFold.apply(to: &buffer)
        Spaces.apply(to: &buffer)
        return evidence
    }
}
