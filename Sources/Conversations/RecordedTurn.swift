public import Foundation

/// A customer's message with what was decided about it.
public struct RecordedTurn: Sendable, Hashable, Codable {
    /// What the customer wrote.
    public var message: RecordedMessage
    /// What the bot did.
    public var decision: RecordedDecision

    /// A turn of the record.
    public init(message: RecordedMessage, decision: RecordedDecision) {
        self.message = message
        self.decision = decision
    }
}

/// What a customer wrote, as it came in.
public struct RecordedMessage: Sendable, Hashable, Codable {
    /// The gateway's own id, unique in the conversation; `nil` gives up duplicate detection.
    public var id: String?
    /// The customer's words, unchanged.
    public var text: String
    /// What the channel believed about the language, as a BCP 47 tag.
    public var localeHint: String?
    /// Where it came from: `web`, `app`, a counter's name.
    public var channel: String?
    /// What the gateway knows of the customer: a JSON object as text.
    public var customerJSON: String?

    /// A message of the record.
    public init(
        id: String? = nil,
        text: String,
        localeHint: String? = nil,
        channel: String? = nil,
        customerJSON: String? = nil
    ) {
        self.id = id
        self.text = text
        self.localeHint = localeHint
        self.channel = channel
        self.customerJSON = customerJSON
    }
}

/// What the bot does with a message.
public enum TurnAction: String, Sendable, Codable, CaseIterable {
    /// It answered.
    case answer
    /// It offered a choice.
    case clarify
    /// It called a person.
    case handoff
    /// A person owned the conversation; the bot said nothing.
    case forwarded
}

/// What was understood and done: enough to send the same reply again and to tell an agent why.
public struct RecordedDecision: Sendable, Hashable, Codable {
    /// An intent that the message may have meant.
    public struct Candidate: Sendable, Hashable, Codable {
        /// The intent's id.
        public var intent: String
        /// Probability, 0 to 1.
        public var confidence: Double

        /// An intent with its probability.
        public init(intent: String, confidence: Double) {
            self.intent = intent
            self.confidence = confidence
        }
    }

    /// One question of a message that held several.
    public struct Question: Sendable, Hashable, Codable {
        /// The part of the message that holds it.
        public var text: String
        /// What was done about it.
        public var action: TurnAction
        /// Best first.
        public var candidates: [Candidate]

        /// One question, as understood.
        public init(text: String, action: TurnAction, candidates: [Candidate]) {
            self.text = text
            self.action = action
            self.candidates = candidates
        }
    }

    /// A choice that was offered.
    public struct Option: Sendable, Hashable, Codable {
        /// The intent it stands for.
        public var intent: String
        /// What the customer read.
        public var label: String

        /// A choice with its wording.
        public init(intent: String, label: String) {
            self.intent = intent
            self.label = label
        }
    }

    /// Something picked out of the message.
    public struct Detail: Sendable, Hashable, Codable {
        /// `order_number`, `plate`, `amount`, `phone`, `date`, `email` or a directory's name.
        public var kind: String
        /// As the customer wrote it.
        public var value: String

        /// A detail of a kind.
        public init(kind: String, value: String) {
            self.kind = kind
            self.value = value
        }
    }

    /// What the ticket is to say.
    public struct HandOff: Sendable, Hashable, Codable {
        /// Why a person is called: `low_confidence`, `asked_for_person`, `policy` and so on.
        public var reason: String
        /// How urgent it is.
        public var priority: TicketPriority
        /// Which desk gets it.
        public var queue: String
        /// When somebody should have taken over.
        public var due: Date

        /// What a person needs to take over.
        public init(reason: String, priority: TicketPriority, queue: String, due: Date) {
            self.reason = reason
            self.priority = priority
            self.queue = queue
            self.due = due
        }
    }

    /// What the bot did.
    public var action: TurnAction
    /// Surest understood intent; `nil` only where not one word was understood.
    public var intent: String?
    /// All understood questions in order.
    public var intents: [String]
    /// Probability, 0 to 1, that `intent` is right.
    public var confidence: Double
    /// Best candidates for `intent`, best first.
    public var candidates: [Candidate]
    /// Question by question, where there was more than one.
    public var questions: [Question]
    /// What the customer read; empty where a person owned the conversation.
    public var reply: String
    /// Language of the reply, as a BCP 47 tag.
    public var locale: String
    /// Choices that were offered.
    public var options: [Option]
    /// Picked out of this message.
    public var details: [Detail]
    /// Present exactly where the action is `handoff`: the store opens a ticket for it.
    public var handOff: HandOff?
    /// Present where a forwarded message tells of danger: the open ticket becomes at least so urgent.
    public var raisesTo: TicketPriority?

    /// A decision; fill in what it knows.
    public init(action: TurnAction, reply: String, locale: String, handOff: HandOff? = nil) {
        self.action = action
        self.intents = []
        self.confidence = 0
        self.candidates = []
        self.questions = []
        self.reply = reply
        self.locale = locale
        self.options = []
        self.details = []
        self.handOff = handOff
    }
}
