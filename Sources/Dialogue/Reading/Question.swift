internal import IntentMatching

/// One question of a message, as understood.
struct Question: Sendable {
    /// What a question was understood by, beside its own words.
    enum Basis: Sendable, Hashable {
        /// Nothing else.
        case alone
        /// The topic: it is one of its follow-ups, by index where that has answers of its own.
        case followUp(Int?, intent: Int)
        /// The topic, which its words alone would not have named.
        case ellipsis
        /// The bot's open question.
        case settled
    }

    /// Its words.
    var cued: CuedText
    /// What it may mean, best first; without vague intents and what was ruled out.
    var candidates: [Candidate]
    /// Words that were read as others.
    var repairs: [Repair]
    /// Confidence in a vague intent, where that is the best.
    var vagueness: Double?
    /// Share of telling words that the pack knows.
    var knownShare: Double
    /// Points by which it stands apart from what no intent covers.
    var apart: Double
    var basis: Basis
    /// Whether the topic had a say in what it may mean.
    var isWithinTopic = false
    /// Whether the customer says that the last answer was not what they meant.
    var isCorrection: Bool
    /// Whether the message takes back a part of itself, or of what was said, that is not read.
    var takesBack = false
    /// Whether it was asked beside another question that was understood.
    var isOneOfSeveral = false

    var best: Candidate? { candidates.first }
}
