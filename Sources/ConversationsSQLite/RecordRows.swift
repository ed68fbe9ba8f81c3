internal import Conversations
internal import Foundation
internal import GRDB

/// The id of a ticket's number.
func ticketID(_ number: Int?) -> String? {
    number.map { TicketNumber(rawValue: $0).text }
}

extension String {
    /// The one form in which names are kept.
    ///
    /// Swift takes composed and decomposed letters for the same text, SQLite compares bytes; without this a name could
    /// be one conversation in memory and another on disk.
    var storedName: String {
        utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
    }
}

extension ConversationSnapshot {
    /// Reads `sequence, state, openTicket`.
    init(row: Row) {
        self.init(sequence: row[0], stateJSON: row[1], openTicket: ticketID(row[2]))
    }
}

extension Database {
    /// The record of a conversation, in order.
    func record(of conversation: String) throws -> [ConversationEvent] {
        let rows = try Row.fetchCursor(
            try cachedStatement(
                sql: """
                    SELECT event.sequence, event.at, event.ticket, event.body FROM event
                    JOIN conversation ON conversation.id = event.conversation
                    WHERE conversation.name = ? ORDER BY event.sequence
                    """
            ),
            arguments: [conversation.storedName]
        )
        var events: [ConversationEvent] = []
        while let row = try rows.next() { events.append(try ConversationEvent(row: row)) }
        return events
    }

    /// Unacknowledged deliveries, oldest first.
    func deliveries(_ request: DeliveryRequest) throws -> [Delivery] {
        let conversation = request.conversation?.storedName
        let rows = try Row.fetchCursor(
            try cachedStatement(
                sql: """
                    SELECT event.sequence, event.at, event.ticket, event.body, conversation.name, event.id,
                        delivery.taken
                    FROM delivery
                    JOIN event ON event.id = delivery.event
                    JOIN conversation ON conversation.id = event.conversation
                    WHERE delivery.event > ? AND conversation.face = ? AND (? IS NULL OR conversation.name = ?)
                    ORDER BY delivery.event LIMIT ?
                    """
            ),
            arguments: [request.after, request.face, conversation, conversation, request.limit]
        )
        var found: [Delivery] = []
        while let row = try rows.next() {
            let delivery = Delivery(
                event: try ConversationEvent(row: row),
                conversation: row[4],
                position: row[5],
                wasTaken: row[6]
            )
            if let delivery { found.append(delivery) }
        }
        return found
    }
}

extension ConversationEvent {
    /// Reads `sequence, at, ticket, body`.
    fileprivate init(row: Row) throws {
        self.init(
            sequence: row[0],
            at: Date(milliseconds: row[1]),
            ticket: ticketID(row[2]),
            content: try EventCoding.decode(row[3])
        )
    }
}
