public import IntentModel

/// A wording that is proposed as an example.
public struct ProposedExample: Sendable, Hashable {
    /// As customers wrote it.
    public var text: String
    /// Language under which it is filed.
    public var language: Language
    /// How many turns used it.
    public var turns: Int
    /// The first of them, `file:line`.
    public var place: String
}

/// A wording of a group that is not proposed, and why.
public struct LeftOutWording: Sendable, Hashable {
    /// Why a wording is not proposed.
    public enum Reason: Sendable, Hashable {
        /// It holds, or held before it was masked, something about a person; what, in a word.
        case personalData(String)
        /// It is, but for little, an example that is there or proposed already; its text and, in the pack, its place.
        case nearDuplicate(String, SourcePlace?)
        /// It is nearly an example of another intent, or its turns are labelled differently; a clause.
        case conflict(String)
        /// It is too long for an example.
        case tooLong
        /// There are enough others.
        case enough
    }

    /// As customers wrote it; empty where it holds personal data.
    public var text: String
    /// Why it is not proposed.
    public var reason: Reason
    /// The first turn that used it, `file:line`.
    public var place: String
}

/// What an agent said to the questions of a group: the reply that is most like all others.
public struct CentralReply: Sendable, Hashable {
    /// The reply.
    public var text: String
    /// Its language.
    public var language: Language
    /// Number of replies that it was chosen from.
    public var of: Int
}

/// The draft of an intent that the pack does not have.
public struct IntentDraft: Sendable, Hashable {
    /// Id, made of the group's telling words.
    public var id: String
    /// What customers would read as its name, by language: the question that is most like all others.
    public var titles: [Language: String]
    /// Wordings.
    public var examples: [ProposedExample]
    /// What an agent said, for an answer; a person must read it first.
    public var answer: CentralReply?
}

/// What should be done about a group.
public enum Proposal: Sendable, Hashable {
    /// New wordings for an intent of the pack.
    case examples(intent: String, [ProposedExample])
    /// An intent that the pack does not have.
    case newIntent(IntentDraft)
    /// Wordings that no intent should answer.
    case uncovered([ProposedExample])
    /// Nothing that could be written without a person: likely intents, best first.
    case undecided(likely: [String])
}

/// Questions that customers asked and the bot could not serve, with what should be done about them.
public struct MinedGroup: Sendable {
    /// Its telling words.
    public var name: String
    /// Number of turns.
    public var turns: Int
    /// Number of conversations.
    public var conversations: Int
    /// What became of the turns.
    public var outcomes: [TurnOutcome: Int]
    /// Its wordings with their turns, most frequent first.
    public var questions: [Question]
    /// What agents replied.
    public var reply: CentralReply?
    /// What should be done.
    public var proposal: Proposal
    /// Why that: a sentence without its full stop.
    public var reason: String
    /// Wordings that are not proposed.
    public var leftOut: [LeftOutWording]

    /// The wordings that would go into the pack.
    public var proposed: [ProposedExample] {
        switch proposal {
        case .examples(_, let examples), .uncovered(let examples): examples
        case .newIntent(let draft): draft.examples
        case .undecided: []
        }
    }
}
