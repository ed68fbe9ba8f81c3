public import Foundation

/// Something that happened in a conversation.
///
/// The events of a conversation are its record: they are appended, never changed, and everything else (tickets,
/// deliveries, figures) is a view of them.
public struct ConversationEvent: Sendable, Hashable {
    /// What happened.
    public enum Content: Sendable, Hashable, Codable {
        /// The customer wrote, and the bot decided. A decision that hands off opens a ticket.
        case turn(RecordedTurn)
        /// An agent took the ticket.
        case claimed(agent: String)
        /// An agent gave the ticket back to the queue.
        case released(agent: String)
        /// An agent wrote to the customer.
        case replied(agent: String, text: String)
        /// An agent ended the ticket: the bot serves again.
        case resolved(agent: String)
        /// The customer rated the service, 1 to 5.
        case rated(score: Int)
        /// The customer left.
        case closed
        /// The gateway confirmed that what an agent sent has reached it.
        case acknowledged(delivery: String)
    }

    /// Place in its conversation: 1, 2, 3 … without gaps.
    public var sequence: Int
    /// When it happened, kept to the millisecond.
    public var at: Date
    /// The ticket that was open when it happened, or that it opened.
    public var ticket: String?
    /// What happened.
    public var content: Content

    /// An event that a store has numbered.
    public init(sequence: Int, at: Date, ticket: String?, content: Content) {
        self.sequence = sequence
        self.at = at
        self.ticket = ticket
        self.content = content
    }
}

extension ConversationEvent.Content {
    /// The turn, where it is one.
    public var turn: RecordedTurn? {
        if case .turn(let turn) = self { turn } else { nil }
    }

    /// Whether the gateway has to carry it to the customer.
    package var isDelivered: Bool {
        switch self {
        case .replied, .resolved: true
        case .turn, .claimed, .released, .rated, .closed, .acknowledged: false
        }
    }
}
