public import Foundation

/// Something that the gateway has to carry from an agent to the customer, until it is acknowledged.
public struct Delivery: Sendable, Hashable {
    /// What it is.
    public enum Kind: Sendable, Hashable {
        /// An agent's words.
        case agentReply(text: String)
        /// The end of the ticket.
        case resolved
    }

    /// Unique and stable, so that a gateway can tell a second copy: `T17.9`.
    public var id: String
    /// The conversation it belongs to.
    public var conversation: String
    /// The ticket it belongs to.
    public var ticket: String
    /// Who sent it.
    public var agent: String
    /// What it is.
    public var kind: Kind
    /// When the agent sent it.
    public var at: Date
    /// Place in the order of all deliveries of a store.
    public var position: Int64
    /// Whether it was given to a face before, so that the customer may have it already.
    public var wasTaken: Bool

    package init?(
        event: ConversationEvent,
        conversation: String,
        position: Int64,
        wasTaken: Bool
    ) {
        guard let ticket = event.ticket else { return nil }
        switch event.content {
        case .replied(let agent, let text):
            self.agent = agent
            kind = .agentReply(text: text)
        case .resolved(let agent):
            self.agent = agent
            kind = .resolved
        case .turn, .claimed, .released, .rated, .closed, .acknowledged:
            return nil
        }
        id = Self.id(ticket: ticket, sequence: event.sequence)
        self.conversation = conversation
        self.ticket = ticket
        at = event.at
        self.position = position
        self.wasTaken = wasTaken
    }

    /// The id of what an event of a ticket's conversation delivers.
    package static func id(ticket: String, sequence: Int) -> String { "\(ticket).\(sequence)" }

    /// The ticket and the sequence, 1 or more, that an id names.
    package static func parts(of id: String) -> (ticket: String, sequence: Int)? {
        guard let dot = id.lastIndex(of: "."), let sequence = Int(id[id.index(after: dot)...]), sequence >= 1 else {
            return nil
        }
        return (String(id[..<dot]), sequence)
    }
}

/// Which deliveries a face asks for.
public struct DeliveryRequest: Sendable {
    /// Only conversations whose last message came through this face: `pipe`, `chat`.
    public var face: String
    /// Who asks: gets what was sent in conversations that it serves, and in those whose seat was left.
    public var seat: any ServiceSeat
    /// Only this conversation, or all.
    public var conversation: String?
    /// Most deliveries to return.
    public var limit: Int

    /// A request for what is not acknowledged.
    public init(face: String, seat: any ServiceSeat, conversation: String? = nil, limit: Int = 1_000) {
        self.face = face
        self.seat = seat
        self.conversation = conversation
        self.limit = limit
    }
}
