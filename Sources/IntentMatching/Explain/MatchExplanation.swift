public import IntentModel

/// Why a message was understood as it was.
///
/// All points are exact: the parts of a score add up to it.
public struct MatchExplanation: Sendable {
    /// Something in the message, and what it is worth for an intent.
    public struct Part: Sendable, Hashable {
        /// What it is, such as `word`, `characters` or `keyword`.
        public var kind: String
        /// As a person reads it.
        public var text: String
        /// Points for the intent; below 0, against it.
        public var points: Double
    }

    /// The intent's example that shares most with the message.
    public struct Nearest: Sendable, Hashable {
        /// The example.
        public var text: String
        /// Where it stands in the pack's files.
        public var place: String
        /// Share of the example's telling words that stand in the message, 0 to 1.
        public var similarity: Double
    }

    /// One of the two best intents.
    public struct Contender: Sendable, Hashable {
        /// Its id.
        public var intent: String
        /// Its points: those from the start, of the keywords, of the parts listed and of all others.
        public var score: Double
        /// Points that it has before a word is read.
        public var start: Double
        /// Points of the authors' keywords in the message, and of being one of its examples.
        public var keywords: [Part]
        /// Features of the message that weigh most, heaviest first.
        public var parts: [Part]
        /// Points of all other features together.
        public var others: Double
        /// Share of the message's telling words that are typical of the intent, 0 to 1.
        public var typical: Double
        /// Its closest example, if it has one that shares anything.
        public var nearest: Nearest?
    }

    /// One signal of the confidence.
    public struct Signal: Sendable, Hashable {
        /// `score`, `lead` (over the next alone, 0 at most), `cover`, `known`, `keywords`, `clear` (of all others, 0 at
        /// most), `apart` (from uncovered messages) or `strange`.
        public var name: String
        /// What was measured.
        public var value: Double
        /// What it counts.
        public var weight: Double
        /// What it adds: value times weight.
        public var points: Double
    }

    /// An intent with its probability.
    public struct Choice: Sendable, Hashable {
        /// Its id.
        public var intent: String
        /// Probability, 0 to 1, that this is what the customer wants.
        public var confidence: Double
        /// Its points.
        public var score: Double
    }

    /// What the customer wrote.
    public var message: String
    /// What was matched: folded, with misspelt words replaced.
    public var normalized: String
    /// Words, numbers and runs of characters of it.
    public var tokens: [String]
    /// Words that were read as others, and why.
    public var repairs: [Repair]
    /// The best intents, best first.
    public var candidates: [Choice]
    /// The best and the next best.
    public var contenders: [Contender]
    /// Points between these two; 0 where there is only one.
    public var lead: Double
    /// Share of the message's telling words that the pack knows, 0 to 1.
    public var knownShare: Double
    /// How much of the message the best intent explains, 0 to 1.
    public var cover: Double
    /// Probability, 0 to 1, that the best intent is right.
    public var confidence: Double
    /// What the confidence is made of, with `confidenceStart`: its logit is their sum.
    public var signals: [Signal]
    /// Logit of the confidence before any signal.
    public var confidenceStart: Double
    /// Least confidence for each decision.
    public var thresholds: Thresholds
    /// What the thresholds say: `answer`, `clarify` or `handoff`.
    ///
    /// Roles and policies may overrule it.
    public var verdict: String
}
