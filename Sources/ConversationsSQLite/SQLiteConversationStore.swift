public import Conversations
public import Foundation
internal import GRDB

/// A store in one SQLite file, shared by any number of processes on a machine.
public final class SQLiteConversationStore: ConversationStore {
    /// What a process does with the store.
    public enum Purpose: Sendable {
        /// It serves customers: makes the file where there is none, and looks after the log.
        case serving
        /// It lists and works tickets: short visits to a file that others made.
        case visiting
    }

    let database: StoreDatabase
    private let seats: SeatFolder

    /// Opens a store, and brings one of an older release to the present schema.
    /// - Parameters:
    ///   - path: The file; with `serving`, it and its folder are made where there is none.
    ///   - purpose: What this process does with it.
    ///   - patience: Seconds to wait for another process that writes before the store counts as locked.
    /// - Throws: `missing`, `locked`, `readOnly`, `notAStore`, `damaged`, `full`, `newerSchema` or `cannotOpen`.
    public init(path: String, for purpose: Purpose, patience: Double = 2) throws(ConversationStoreError) {
        seats = SeatFolder(store: path)
        database = try StoreDatabase(path: path, isServing: purpose == .serving, patience: patience)
    }

    /// Ends the work on the file now, and not whenever the last thread lets go of the store.
    ///
    /// Where no other process has it open, all that was written is then in the file itself. What is asked of the store
    /// afterwards fails.
    public func close() {
        database.close()
    }

    /// Does work in one transaction: where it throws, nothing has happened.
    public func transact<Value: Sendable>(
        _ work: (any ConversationTransaction) throws(ConversationStoreError) -> Value
    ) throws(ConversationStoreError) -> Value {
        try database.write { try work(try SQLiteTransaction($0, path: database.path)) }
    }

    /// Takes a seat among the processes that serve.
    public func takeSeat() -> any ServiceSeat { seats.take() }

    /// How conversations stand; those without a record are missing.
    public func snapshots(
        of conversations: [String]
    ) throws(ConversationStoreError) -> [String: ConversationSnapshot] {
        try database.read { database in
            let statements = try RecordStatements(database)
            var found: [String: ConversationSnapshot] = [:]
            for name in conversations { found[name] = try statements.snapshot(of: name) }
            return found
        }
    }

    /// The turns of messages that are on record; the others are missing.
    public func turns(_ keys: [MessageKey]) throws(ConversationStoreError) -> [MessageKey: StoredTurn] {
        try database.read { database in
            let statements = try RecordStatements(database)
            var found: [MessageKey: StoredTurn] = [:]
            for key in keys { found[key] = try statements.turn(key) }
            return found
        }
    }

    /// The whole record of a conversation, in order; empty where there is none.
    public func events(of conversation: String) throws(ConversationStoreError) -> [ConversationEvent] {
        try database.read { try $0.record(of: conversation) }
    }

    /// Shows the records of conversations in which something happened since a moment, or whose ticket is open.
    public func visitRecords(
        since: Date,
        _ visit: (_ conversation: String, _ record: [ConversationEvent]) -> Void
    ) throws(ConversationStoreError) {
        try database.read { database in
            let conversations = try Row.fetchCursor(
                database,
                sql: """
                    SELECT id, name FROM conversation
                    WHERE openTicket IS NOT NULL OR id IN (SELECT conversation FROM event WHERE at >= ?)
                    ORDER BY id
                    """,
                arguments: [since.milliseconds]
            )
            while let row = try conversations.next() { visit(row[1], try database.record(ofRow: row[0])) }
        }
    }

    /// Tickets, most urgent first, then oldest first.
    public func tickets(_ filter: TicketFilter, limit: Int) throws(ConversationStoreError) -> [TicketSummary] {
        try database.read { database in
            let states = TicketState.allCases.filter(filter.states.contains).map(\.rawValue)
            var arguments = StatementArguments(states)
            arguments += [filter.queue, filter.queue, limit]
            let places = states.map { _ in "?" }.joined(separator: ", ")
            return try TicketSummary.fetchAll(
                database,
                where: """
                    ticket.state IN (\(places)) AND (? IS NULL OR ticket.queue = ?)
                    ORDER BY ticket.priority, ticket.createdAt, ticket.number LIMIT ?
                    """,
                arguments: arguments
            )
        }
    }

    /// A ticket whole, by its id in either letter case.
    public func ticket(_ id: String) throws(ConversationStoreError) -> Ticket {
        try database.read { database in
            let summary = try TicketSummary.fetch(database, id: id)
            return Ticket(summary, record: try database.record(of: summary.conversation))
        }
    }

    /// The open ticket of every conversation that has one.
    public func openTickets() throws(ConversationStoreError) -> [String: String] {
        try database.read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT conversation.name, ticket.number FROM ticket
                    JOIN conversation ON conversation.id = ticket.conversation
                    WHERE ticket.state IN ('queued', 'claimed')
                    """
            )
            var found: [String: String] = [:]
            while let row = try rows.next() { found[row[0]] = ticketID(row[1]) }
            return found
        }
    }

    /// Does an agent's work on a ticket, whole or not at all.
    public func perform(
        _ act: TicketAct,
        on ticket: String,
        by agent: String,
        at: Date
    ) throws(ConversationStoreError) -> TicketSummary {
        // A write transaction begins by taking the right to write, so that of several agents one is first.
        try database.write { database in
            var summary = try TicketSummary.fetch(database, id: ticket)
            guard let content = try summary.apply(act, by: agent, at: at) else { return summary }
            try summary.save(database)
            try SQLiteTransaction(database, path: self.database.path).add(content, at: at, to: summary.conversation)
            return summary
        }
    }

    /// What agents sent, no gateway has acknowledged and nobody who is there was given, oldest first.
    public func takeDeliveries(_ request: DeliveryRequest) throws(ConversationStoreError) -> [Delivery] {
        let seat = request.seat.number
        // Asked for several times a second and mostly in vain, so look before taking the right to write.
        var known: [Int64: Bool] = [:]
        func isTaken(_ other: Int64) -> Bool {
            if let answer = known[other] { return answer }
            let answer = seats.isTaken(other)
            known[other] = answer
            return answer
        }
        let isWorthIt = try database.read { database in
            guard try database.mayHaveDeliveries(for: seat) else { return false }
            return try !database.deliveries(request, isTaken: isTaken).isEmpty
        }
        guard isWorthIt else { return [] }
        return try database.write { database in
            let found = try database.deliveries(request, isTaken: isTaken)
            try database.take(found, by: seat)
            return found
        }
    }

    /// Figures of the queue.
    public func statistics(now: Date) throws(ConversationStoreError) -> QueueStatistics {
        try database.read { database in
            var statistics = QueueStatistics(
                tickets: try TicketSummary.fetchAll(database, where: "TRUE"),
                now: now
            )
            let row = try Row.fetchOne(
                database,
                sql: "SELECT count(*), count(rating), avg(rating) FROM conversation"
            )
            statistics.conversations = row?[0] ?? 0
            statistics.ratings = row?[1] ?? 0
            statistics.meanRating = row?[2]
            return statistics
        }
    }
}
