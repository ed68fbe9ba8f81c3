public import IntentMatching
public import IntentModel
public import TextAnalysis

/// A ranker that decides by other thresholds than its own.
public struct RankerAtThresholds: IntentRanker {
    private let base: any IntentRanker
    /// Least confidence for each decision.
    public let thresholds: Thresholds

    /// Puts thresholds before a ranker whose own are 0, so that it keeps nothing back.
    public init(_ base: any IntentRanker, _ thresholds: Thresholds) {
        self.base = base
        self.thresholds = thresholds
    }

    /// The pack whose intents candidates index.
    public var pack: Pack { base.pack }

    /// Ranks the pack's intents for a message.
    public func rank(_ message: AnalyzedText) -> Ranking {
        var ranking = base.rank(message)
        // A detail is offered only where the best guess is sure.
        if let best = ranking.candidates.first, best.confidence < thresholds.answer { ranking.detail = nil }
        return ranking
    }

    /// The follow-up of an intent that a message fits best, if any does.
    public func followUps(of topic: Int, for message: AnalyzedText) -> [FollowUpMatch] {
        base.followUps(of: topic, for: message)
    }

    /// Whether customers' examples or authors' keywords use a word.
    public func isOrdinary(_ word: [UInt32]) -> Bool { base.isOrdinary(word) }
}
