public import IntentModel
public import TextAnalysis

/// An intent that a message may mean.
public struct Candidate: Sendable, Hashable {
    /// Index in the pack's intents.
    public var intent: Int
    /// Calibrated probability, 0 to 1, that this is what the customer wants.
    ///
    /// For the first candidate this is what thresholds are compared with.
    public var confidence: Double
    /// Points that the message scored for the intent, on the scale of `explain`.
    public var score: Double

    /// An intent of the pack with its probability and points.
    public init(intent: Int, confidence: Double, score: Double) {
        self.intent = intent
        self.confidence = confidence
        self.score = score
    }
}

/// A word that was read as another one.
public struct Repair: Sendable, Hashable, Codable {
    /// Why it was read so.
    public enum Kind: String, Sendable, Codable {
        /// Letters were missing, doubled, swapped or wrong.
        case typo
        /// It sounds the same.
        case homophone
        /// It was pinyin in Latin letters.
        case pinyin
        /// The authors listed it.
        case confusable
    }

    /// UTF-8 range in the original message.
    public var sourceRange: Range<Int>
    /// As the customer wrote it.
    public var written: String
    /// What it was read as, folded.
    public var meant: String
    /// Why.
    public var kind: Kind

    /// A word that was read as another one.
    public init(sourceRange: Range<Int>, written: String, meant: String, kind: Kind) {
        self.sourceRange = sourceRange
        self.written = written
        self.meant = meant
        self.kind = kind
    }
}

/// What a message was understood as.
public struct Ranking: Sendable, Hashable {
    /// Best first, at most `limit`; empty only where not one word was understood.
    public var candidates: [Candidate]
    /// Words that were read as others, in order.
    public var repairs: [Repair]
    /// Share of the message's telling words that the pack knows, 0 to 1.
    public var knownShare: Double
    /// Points by which the best candidate leads what the pack says no intent covers; 0 where the pack says nothing of it.
    public var apart: Double
    /// Where the best candidate is sure: its follow-up that the message is nearly word for word, as it may ask a detail
    /// at once.
    public var detail: FollowUpMatch?

    /// A message's candidates and repairs.
    public init(
        candidates: [Candidate] = [],
        repairs: [Repair] = [],
        knownShare: Double = 0,
        apart: Double = 0,
        detail: FollowUpMatch? = nil
    ) {
        self.candidates = candidates
        self.repairs = repairs
        self.knownShare = knownShare
        self.apart = apart
        self.detail = detail
    }

    /// Most candidates that a ranking names.
    public static let limit = 5
}

/// A follow-up of the topic that a message fits.
public struct FollowUpMatch: Sendable, Hashable {
    /// Index in the topic's follow-ups.
    public var followUp: Int
    /// How well it fits, 0 to 1.
    public var fit: Double

    /// From this fit on a message is, nearly word for word, what an author wrote.
    public static let nearlyExact = 0.85

    /// A follow-up with its fit.
    public init(followUp: Int, fit: Double) {
        self.followUp = followUp
        self.fit = fit
    }
}

extension [FollowUpMatch] {
    /// What fits best; of equals, the first.
    public var best: FollowUpMatch? { self.max { $0.fit < $1.fit || ($0.fit == $1.fit && $0.followUp > $1.followUp) } }
}

/// Understands messages in the terms of one pack.
///
/// The same message always gets the same ranking.
public protocol IntentRanker: Sendable {
    /// The pack whose intents candidates index.
    var pack: Pack { get }
    /// Least confidence for each decision: the policy's where `tune` wrote some, else computed from the intent files.
    var thresholds: Thresholds { get }
    /// Ranks the pack's intents for a message.
    func rank(_ message: AnalyzedText) -> Ranking
    /// The follow-ups of an intent that a message fits.
    /// - Parameters:
    ///   - topic: Index of the intent that the conversation was about.
    ///   - message: What the customer wrote.
    /// - Returns: In the order of the pack; empty where none fits.
    func followUps(of topic: Int, for message: AnalyzedText) -> [FollowUpMatch]
    /// Whether customers' examples or authors' keywords use a word: nobody meant a name by it.
    /// - Parameter word: Folded scalars, at least four.
    /// - Returns: `true` where the word stands there letter for letter.
    func isOrdinary(_ word: [UInt32]) -> Bool
}

extension IntentRanker {
    /// No word is, where a ranker does not know words.
    /// - Parameter word: Folded scalars.
    /// - Returns: `false`.
    public func isOrdinary(_ word: [UInt32]) -> Bool { false }
}
