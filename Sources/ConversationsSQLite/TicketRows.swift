internal import Conversations
internal import Foundation
internal import GRDB

extension TicketSummary {
    /// Tickets that a condition picks; it may go on with an order and a limit.
    static func fetchAll(
        _ database: Database,
        where condition: String,
        arguments: StatementArguments = []
    ) throws -> [TicketSummary] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT ticket.*, conversation.name FROM ticket
                JOIN conversation ON conversation.id = ticket.conversation
                WHERE \(condition)
                """,
            arguments: arguments
        )
        var tickets: [TicketSummary] = []
        while let row = try rows.next() { tickets.append(try TicketSummary(row: row)) }
        return tickets
    }

    /// The ticket of an id.
    static func fetch(_ database: Database, id: String) throws -> TicketSummary {
        guard let number = TicketNumber(id)?.rawValue,
            let ticket = try fetchAll(database, where: "ticket.number = ?", arguments: [number]).first
        else { throw ConversationStoreError.noSuchTicket(id: id) }
        return ticket
    }

    /// Adds a new ticket to the conversation of a row, and gives its number.
    func insert(_ database: Database, conversation: Int64) throws -> Int {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO ticket (
                    conversation, opening, state, reason, priority, queue, locale, question, createdAt, dueAt
                ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        )
        try statement.execute(
            arguments: [
                conversation, opening, state.rawValue, reason, priority.rank, queue, locale, question,
                createdAt.milliseconds, dueAt.milliseconds,
            ])
        return Int(database.lastInsertedRowID)
    }

    /// Writes what agents change.
    func save(_ database: Database) throws {
        try database.execute(
            sql: """
                UPDATE ticket SET state = ?, agent = ?, claimedAt = ?, firstReplyAt = ?, resolvedAt = ? WHERE number = ?
                """,
            arguments: [
                state.rawValue, agent, claimedAt?.milliseconds, firstReplyAt?.milliseconds, resolvedAt?.milliseconds,
                TicketNumber(id)?.rawValue,
            ]
        )
    }

    private init(row: Row) throws {
        let number: Int = row["number"]
        let rank: Int = row["priority"]
        guard let state = TicketState(rawValue: row["state"]),
            let priority = TicketPriority.allCases.first(where: { $0.rank == rank })
        else { throw ConversationStoreError.failed(path: "", detail: "ticket \(number) has an unknown state") }
        self.init(
            id: TicketNumber(rawValue: number).text,
            state: state,
            agent: row["agent"],
            conversation: row["name"],
            reason: row["reason"],
            priority: priority,
            queue: row["queue"],
            locale: row["locale"],
            question: row["question"],
            opening: row["opening"],
            createdAt: Date(milliseconds: row["createdAt"]),
            dueAt: Date(milliseconds: row["dueAt"]),
            claimedAt: (row["claimedAt"] as Int64?).map(Date.init(milliseconds:)),
            firstReplyAt: (row["firstReplyAt"] as Int64?).map(Date.init(milliseconds:)),
            resolvedAt: (row["resolvedAt"] as Int64?).map(Date.init(milliseconds:))
        )
    }
}
