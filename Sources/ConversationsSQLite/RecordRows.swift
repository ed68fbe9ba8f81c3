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

extension Database {
    /// The record of a conversation, in order.
    func record(of conversation: String) throws -> [ConversationEvent] {
        try record(ofRow: try RecordStatements(self).head(of: conversation.storedName).id)
    }

    /// The record of the conversation in a row, in order.
    func record(ofRow conversation: Int64) throws -> [ConversationEvent] {
        let rows = try Row.fetchCursor(
            try cachedStatement(
                sql: """
                    SELECT sequence, at, ticket, body FROM event WHERE conversation = ? ORDER BY id
                    """
            ),
            arguments: [conversation]
        )
        var events: [ConversationEvent] = []
        while let row = try rows.next() { events.append(try ConversationEvent(row: row)) }
        return events
    }
}

extension ConversationEvent {
    /// Reads `sequence, at, ticket, body`.
    init(row: Row) throws {
        self.init(
            sequence: row[0],
            at: Date(milliseconds: row[1]),
            ticket: ticketID(row[2]),
            content: try EventCoding.decode(row[3])
        )
    }
}
