public import Foundation

/// Where a ticket stands.
public enum TicketState: String, Sendable, Codable, CaseIterable {
    /// It waits for an agent.
    case queued
    /// An agent holds it.
    case claimed
    /// It is done.
    case resolved
}

/// Urgency of a ticket, most urgent first when sorted.
public enum TicketPriority: String, Sendable, Codable, CaseIterable, Comparable {
    /// Somebody is in danger.
    case urgent
    /// Before the ordinary ones.
    case high
    /// The ordinary case.
    case normal
    /// When there is time.
    case low

    /// 0 for the most urgent.
    package var rank: Int {
        switch self {
        case .urgent: 0
        case .high: 1
        case .normal: 2
        case .low: 3
        }
    }

    /// `urgent < high < normal < low`.
    public static func < (left: TicketPriority, right: TicketPriority) -> Bool { left.rank < right.rank }
}

/// What a list of tickets shows of each.
public struct TicketSummary: Sendable, Hashable {
    /// Short, unique, never used again: `T17`.
    public var id: String
    /// Where it stands.
    public var state: TicketState
    /// Who holds it, or who resolved it; `nil` while it waits.
    public var agent: String?
    /// The conversation it belongs to.
    public var conversation: String
    /// Why a person was called.
    public var reason: String
    /// How urgent it is.
    public var priority: TicketPriority
    /// Which desk it waits at.
    public var queue: String
    /// Language of the customer, as a BCP 47 tag.
    public var locale: String
    /// The message that led to it.
    public var question: String
    /// Place of the turn that opened it in the conversation's record.
    public var opening: Int
    /// When it was opened.
    public var createdAt: Date
    /// When somebody should have taken over.
    public var dueAt: Date
    /// When the agent who holds it took it.
    public var claimedAt: Date?
    /// When an agent first wrote to the customer.
    public var firstReplyAt: Date?
    /// When it was resolved.
    public var resolvedAt: Date?

    /// The ticket that a turn opens.
    /// - Returns: `nil` where the turn hands nothing over.
    package init?(id: String, conversation: String, opening: Int, at: Date, turn: RecordedTurn) {
        guard let handOff = turn.decision.handOff else { return nil }
        self.init(
            id: id,
            state: .queued,
            conversation: conversation,
            reason: handOff.reason,
            priority: handOff.priority,
            queue: handOff.queue,
            locale: turn.decision.locale,
            question: turn.message.text,
            opening: opening,
            createdAt: at,
            dueAt: handOff.due
        )
    }

    /// A ticket as a store keeps it.
    package init(
        id: String,
        state: TicketState,
        agent: String? = nil,
        conversation: String,
        reason: String,
        priority: TicketPriority,
        queue: String,
        locale: String,
        question: String,
        opening: Int,
        createdAt: Date,
        dueAt: Date,
        claimedAt: Date? = nil,
        firstReplyAt: Date? = nil,
        resolvedAt: Date? = nil
    ) {
        self.id = id
        self.state = state
        self.agent = agent
        self.conversation = conversation
        self.reason = reason
        self.priority = priority
        self.queue = queue
        self.locale = locale
        self.question = question
        self.opening = opening
        self.createdAt = createdAt
        self.dueAt = dueAt
        self.claimedAt = claimedAt
        self.firstReplyAt = firstReplyAt
        self.resolvedAt = resolvedAt
    }
}

/// A ticket whole: the summary and everything an agent needs so that the customer never repeats the story.
public struct Ticket: Sendable, Hashable {
    /// Who spoke.
    public enum Speaker: String, Sendable, Codable {
        /// The customer.
        case customer
        /// The bot.
        case bot
        /// A person of the desk.
        case agent
    }

    /// Something that was said.
    public struct Message: Sendable, Hashable {
        /// Who spoke.
        public var role: Speaker
        /// The words.
        public var text: String
        /// When.
        public var at: Date
        /// The gateway's id of a customer's message, or the delivery id of an agent's.
        public var id: String?
        /// Name of the agent, where one spoke.
        public var agent: String?
        /// What the bot made of a customer's message.
        public var understanding: RecordedDecision?

        /// Something said.
        public init(
            role: Speaker,
            text: String,
            at: Date,
            id: String? = nil,
            agent: String? = nil,
            understanding: RecordedDecision? = nil
        ) {
            self.role = role
            self.text = text
            self.at = at
            self.id = id
            self.agent = agent
            self.understanding = understanding
        }
    }

    /// A step in the ticket's life.
    public struct Step: Sendable, Hashable {
        /// `opened`, `raised`, `claimed`, `replied`, `released`, `resolved`, `acknowledged`, `rated`, `closed`.
        public var event: String
        /// Who did it, where it was an agent.
        public var agent: String?
        /// When.
        public var at: Date
        /// What it was about: a delivery's id, a score, a priority.
        public var note: String?

        /// A step at a time.
        public init(event: String, agent: String? = nil, at: Date, note: String? = nil) {
            self.event = event
            self.agent = agent
            self.at = at
            self.note = note
        }
    }

    /// What a list shows of it.
    public var summary: TicketSummary
    /// What the gateway last said of the customer: a JSON object as text.
    public var customerJSON: String?
    /// The conversation up to now, or up to the end of the ticket, oldest first.
    public var messages: [Message]
    /// How many older messages are not in `messages`.
    public var omittedMessages: Int
    /// Picked out of the customer's messages, each once, in the order they came up.
    public var details: [RecordedDecision.Detail]
    /// What became of the ticket, oldest first.
    public var history: [Step]

    /// Most messages that a ticket shows; the newest are kept.
    public static let messageLimit = 2_000
}
