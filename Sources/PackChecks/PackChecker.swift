public import IntentFiles
public import IntentMatching
public import IntentModel
public import TextAnalysis

/// Looks for what probably works otherwise than the authors of a pack meant.
public struct PackChecker: Sendable {
    let analyzer: TextAnalyzer
    let today: Day

    /// Sets up a checker.
    /// - Parameters:
    ///   - analyzer: Makes texts comparable.
    ///   - today: The day that dates are compared with.
    public init(analyzer: TextAnalyzer, today: Day) {
        self.analyzer = analyzer
        self.today = today
    }

    /// Warnings that the files alone give.
    /// - Returns: By place.
    public func warnings(of pack: Pack) -> [PackProblem] {
        let texts = ComparableTexts(analyzer: analyzer)
        let checks = [
            DateCheck(today: today).problems(of: pack),
            CompletenessCheck().problems(of: pack),
            FactLanguageCheck().problems(of: pack),
            ExampleOverlapCheck(texts: texts).problems(of: pack),
            KeywordOverlapCheck(texts: texts).problems(of: pack),
            FollowUpCheck(texts: texts).problems(of: pack),
        ]
        return checks.flatMap { $0 }.sorted()
    }

    /// What the pack's own messages show: examples that another intent wins (warnings) and inline tests that fail
    /// (errors, although the pack loads).
    /// - Returns: By place.
    public func findings(of ranker: any IntentRanker) -> [PackProblem] {
        RankingCheck(ranker: ranker, analyzer: analyzer).problems().sorted()
    }
}

/// Makes texts comparable: the same letters in the same order, whatever the case, the script, the punctuation.
struct ComparableTexts {
    let analyzer: TextAnalyzer

    func key(_ text: String) -> String {
        let analyzed = analyzer.analyze(text)
        guard !analyzed.tokens.isEmpty else { return analyzed.folded(0..<analyzed.scalars.count) }
        return analyzed.tokens.map { analyzed.folded($0.range) }.joined(separator: " ")
    }
}

extension PackProblem {
    static func warning(
        at place: SourcePlace,
        _ message: String,
        offending: String? = nil
    ) -> PackProblem {
        PackProblem(place: place, severity: .warning, message: message, offending: offending)
    }
}
