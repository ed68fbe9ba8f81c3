/// A line that `pipe` sends to a gateway.
public enum OutboundLine: Sendable, Hashable {
    /// The first line: the service is ready.
    case ready(version: String, pack: PackSummary)
    /// What the bot does with a message.
    case reply(ReplyLine)
    /// An input line that was not accepted, or could not be served.
    case error(LineOrigin, WireError, problems: [String])
    /// The answer to `ping`.
    case pong(LineOrigin)
    /// The answer to `rating`.
    case rated(LineOrigin)
    /// The answer to `close`.
    case closed(LineOrigin)
    /// The answer to `ack`.
    case acknowledged(LineOrigin)
    /// The answer to `reload`: the new intents serve.
    case reloaded(LineOrigin, pack: PackSummary)
    /// Unasked: a person writes to the customer.
    case agent(DeliveryLine, text: String)
    /// Unasked: the ticket is resolved, and the bot serves again.
    case resolved(DeliveryLine)
}

/// The input line that a line answers.
public struct LineOrigin: Sendable, Hashable {
    /// Its number, from 1, blank lines counted.
    public var line: Int
    /// Its own id, if it had one that could be read.
    public var replyTo: String?
    /// Its conversation, if it had one that could be read.
    public var conversation: String?

    /// Names an input line.
    public init(line: Int, replyTo: String? = nil, conversation: String? = nil) {
        self.line = line
        self.replyTo = replyTo
        self.conversation = conversation
    }
}

/// The pack that serves.
public struct PackSummary: Sendable, Hashable {
    /// Hash of its files, as lowercase hexadecimal.
    public var hash: String
    /// Tags of the languages it speaks, the last resort first.
    public var languages: [String]
    /// Number of its intents.
    public var intents: Int

    /// Sums up a pack.
    public init(hash: String, languages: [String], intents: Int) {
        self.hash = hash
        self.languages = languages
        self.intents = intents
    }
}

/// What the bot does with a message, as the gateway reads it.
public struct ReplyLine: Sendable, Hashable {
    /// A choice offered to the customer.
    public struct Option: Sendable, Hashable {
        /// Id of the intent; sent back as the message's text it chooses this option.
        public var intent: String
        /// What the customer reads.
        public var label: String

        /// Names a choice.
        public init(intent: String, label: String) {
            self.intent = intent
            self.label = label
        }
    }

    /// The ticket that a person works on.
    public struct Ticket: Sendable, Hashable {
        /// Its id.
        public var id: String
        /// Why a person is called; `nil` on forwarded messages.
        public var reason: String?
        /// Queue that it waits in; `nil` on forwarded messages.
        public var queue: String?
        /// `urgent`, `high`, `normal` or `low`; on forwarded messages only where they make the ticket more urgent.
        public var priority: String?

        /// Names a ticket.
        public init(id: String, reason: String? = nil, queue: String? = nil, priority: String? = nil) {
            self.id = id
            self.reason = reason
            self.queue = queue
            self.priority = priority
        }
    }

    /// The message that it answers.
    public var origin: LineOrigin
    /// `answer`, `clarify`, `handoff` or `forwarded`.
    public var action: String
    /// Best candidate; `nil` where not one word was understood.
    public var intent: String?
    /// Probability, 0 to 1, that `intent` is right.
    public var confidence: Double
    /// What the customer reads; `nil` where a person owns the conversation.
    public var text: String?
    /// Tag of the reply's language.
    public var locale: String
    /// Choices, where it clarifies.
    public var options: [Option]
    /// Present where a person is called or owns the conversation.
    public var ticket: Ticket?
    /// Whether the message came before, so that this is what it got then.
    public var isDuplicate: Bool
    /// Whether the turn is on record; where not, the store is in trouble, and a person who should be called was not.
    public var isStored: Bool

    /// A reply without choices and ticket.
    public init(
        origin: LineOrigin,
        action: String,
        intent: String?,
        confidence: Double,
        text: String?,
        locale: String,
        options: [Option] = [],
        ticket: Ticket? = nil,
        isDuplicate: Bool = false,
        isStored: Bool = true
    ) {
        self.origin = origin
        self.action = action
        self.intent = intent
        self.confidence = confidence
        self.text = text
        self.locale = locale
        self.options = options
        self.ticket = ticket
        self.isDuplicate = isDuplicate
        self.isStored = isStored
    }
}

/// What comes unasked, until the gateway acknowledges it.
public struct DeliveryLine: Sendable, Hashable {
    /// What `ack` names.
    public var id: String
    /// Conversation of the customer who reads it.
    public var conversation: String
    /// Ticket of the person who acts.
    public var ticket: String
    /// Whether it may have been sent before.
    public var isDuplicate: Bool

    /// Names a delivery.
    public init(id: String, conversation: String, ticket: String, isDuplicate: Bool) {
        self.id = id
        self.conversation = conversation
        self.ticket = ticket
        self.isDuplicate = isDuplicate
    }
}
