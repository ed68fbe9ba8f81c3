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
        guard PlainText.fold(text, into: &result.scalars, offsets: &result.sourceOffsets) else {
            return analyzeByStep(text, into: &result)
        }
        result.isMojibake = false
        cut(&result, LanguageEvidence())
    }

    /// Analyses a message step by step, whatever it is written in; for tests, which hold the fast way against it.
    package func analyzeByStep(_ text: String) -> AnalyzedText {
        var result = AnalyzedText()
        result.original = text
        analyzeByStep(text, into: &result)
        return result
    }

    private func analyzeByStep(_ text: String, into result: inout AnalyzedText) {
        var buffer = FoldBuffer()
        swap(&buffer.scalars, &result.scalars)
        swap(&buffer.offsets, &result.sourceOffsets)
        Decoding.apply(text, to: &buffer)
        for step in FoldStep.order { apply(step, to: &buffer) }
        buffer.offsets.append(buffer.sourceLength)
        swap(&buffer.scalars, &result.scalars)
        swap(&buffer.offsets, &result.sourceOffsets)
        result.isMojibake = buffer.isDamaged
        cut(&result, buffer.evidence)
    }

    /// Cuts folded text into tokens and tells its language.
    private func cut(_ result: inout AnalyzedText, _ evidence: LanguageEvidence) {
        Tokenizer.tokenize(result.scalars, into: &result.tokens)
        result.language = languageDetector.detect(evidence, scalars: result.scalars, tokens: result.tokens)
    }

    /// A message after each step that changed it, for explanations.
    public func trace(_ text: String) -> [(step: FoldStep, text: String)] {
        var buffer = FoldBuffer()
        Decoding.apply(text, to: &buffer)
        return FoldStep.order.compactMap { step in
            let before = buffer.scalars
            apply(step, to: &buffer)
            return buffer.scalars == before ? nil : (step, buffer.text)
        }
    }

    /// One step alone, for tests.
    package func apply(_ step: FoldStep, to text: String) -> String {
        var buffer = FoldBuffer()
        Decoding.apply(text, to: &buffer)
        apply(step, to: &buffer)
        return buffer.text
    }

    /// Whether a character folds otherwise than ICU says, by our own list; for tests.
    package func hasOwnFolding(_ scalar: UInt32) -> Bool {
        ChinesePhrases.characters.unicodeScalars.contains { $0.value == scalar }
    }

    /// The generated sets of each ideograph, as numbers; for tests.
    package static var characterSets: [UInt8] { CharacterSets.generated().map(\.rawValue) }

    private func apply(_ step: FoldStep, to buffer: inout FoldBuffer) {
        switch step {
        case .damage: Mojibake.apply(to: &buffer, counter: evidenceCounter)
        case .typography: Typography.apply(to: &buffer)
        case .symbols: Symbols.apply(to: &buffer)
        case .compatibility: compatibilityFold.apply(to: &buffer)
        case .evidence: evidenceCounter.apply(to: &buffer)
        case .glosses: glosses.apply(to: &buffer)
        case .latinMarks: latinMarks.apply(to: &buffer)
        case .simplified: simplifiedChinese.apply(to: &buffer)
        case .stretches: Stretches.apply(to: &buffer)
        case .kana: KanaFold.apply(to: &buffer)
        case .spaces: Spaces.apply(to: &buffer)
        }
    }
}
