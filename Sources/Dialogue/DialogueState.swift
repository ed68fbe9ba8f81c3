public import IntentModel

/// What the bot remembers of a conversation between two messages.
///
/// Intents are kept by id, so that a conversation outlives a change of the pack.
public struct DialogueState: Sendable, Hashable, Codable {
    /// What the conversation is about: the question answered last.
    public struct Topic: Sendable, Hashable, Codable {
        /// Id of the intent.
        public var intent: String
        /// The customer's question in their own words; a shortened next question is read together with it.
        public var question: String
        /// The answer that was given, with what it depended on; the same again means that it did not help.
        public var answer: String
        /// How often in a row that answer was given, from 1.
        public var timesInRow: Int
    }

    /// A question of the bot that the customer has not answered yet.
    public struct Clarification: Sendable, Hashable, Codable {
        /// The choices; empty where the bot asked openly.
        public var options: [ClarifyOption]
        /// The customer's words that were not clear.
        public var question: String
    }

    /// A variant that was given, so that it does not come twice back to back.
    public struct GivenVariant: Sendable, Hashable, Codable {
        /// Name of the answer.
        public var answer: String
        /// Index among the variants that could have been given.
        public var variant: Int
    }

    /// Whether a person owns the conversation; set by a hand-off, ended by `DialogueEvent.resolved`.
    public var isOwnedByPerson: Bool
    /// Language of the last turn.
    public var locale: Language?
    /// Messages served so far.
    public var turn: Int
    /// What the conversation is about, if anything was answered.
    public var topic: Topic?
    /// The bot's open question.
    public var clarification: Clarification?
    /// Questions of the bot in a row, the open one included.
    public var clarificationsInRow: Int
    /// Turns in a row that did not help the customer.
    public var failuresInRow: Int
    /// Turns of this conversation in which the customer was angry.
    public var angryTurns: Int
    /// Whether the bot just offered to call a person.
    public var offeredPerson: Bool
    /// Variants given last, latest at the end.
    public var givenVariants: [GivenVariant]
    /// Details picked out so far, for the ticket: of each kind the latest few.
    public var details: [Detail]

    /// A conversation that has not begun.
    public init() {
        isOwnedByPerson = false
        turn = 0
        clarificationsInRow = 0
        failuresInRow = 0
        angryTurns = 0
        offeredPerson = false
        givenVariants = []
        details = []
    }

    /// Forgets counters, topic and open questions, as when a ticket is resolved; language, details and turns stay.
    mutating func startAfresh() {
        isOwnedByPerson = false
        topic = nil
        clarification = nil
        clarificationsInRow = 0
        failuresInRow = 0
        angryTurns = 0
        offeredPerson = false
        givenVariants = []
    }
}
