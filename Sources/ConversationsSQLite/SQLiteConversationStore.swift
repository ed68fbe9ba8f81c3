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

    /// Opens a store, and brings one of an older release to the present schema.
    /// - Parameters:
    ///   - path: The file; with `serving`, it and its folder are made where there is none.
    ///   - purpose: What this process does with it.
    ///   - patience: Seconds to wait for another process that writes before the store counts as locked.
    /// - Throws: `missing`, `locked`, `readOnly`, `notAStore`, `damaged`, `full`, `newerSchema` or `cannotOpen`.
    public init(path: String, for purpose: Purpose, patience: Double = 2) throws(ConversationStoreError) {
        database = try StoreDatabase(
            path: path,
            mayCreate: purpose == .serving,
            mayCheckpoint: purpose == .serving,
            patience: patience
        )
    }

    /// Adds to many conversations in one transaction.
    public func append(_ updates: [ConversationUpdate]) throws(ConversationStoreError) -> [AppendResult] {
        guard !updates.isEmpty else { return [] }
        // Encoded before the transaction, so that other processes are not kept waiting for it.
        let bodies = try EventCoding.encode(updates)
        return try database.write { database in
            let writer = try RecordWriter(database)
            return try zip(updates, bodies).map { update, bodies in try writer.append(update, bodies: bodies) }
        }
    }

    /// How conversations stand; those without a record are missing.
    public func snapshots(
        of conversations: [String]
    ) throws(ConversationStoreError) -> [String: ConversationSnapshot] {
        try database.read { database in
            let statement = try database.cachedStatement(
                sql: "SELECT sequence, state, openTicket FROM conversation WHERE name = ?"
            )
            var found: [String: ConversationSnapshot] = [:]
            for name in conversations {
                found[name] = try Row.fetchOne(statement, arguments: [name.storedName]).map(
                    ConversationSnapshot.init(row:)
                )
            }
            return found
        }
    }

    /// The turns of messages that are on record; the others are missing.
    public func turns(_ keys: [MessageKey]) throws(ConversationStoreError) -> [MessageKey: StoredTurn] {
        try database.read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT event.body, event.ticket FROM event
                    JOIN conversation ON conversation.id = event.conversation
                    WHERE conversation.name = ? AND event.messageID = ?
                    """
            )
            var found: [MessageKey: StoredTurn] = [:]
            for key in keys {
                guard
                    let row = try Row.fetchOne(statement, arguments: [key.conversation.storedName, key.id.storedName]),
                    let turn = try EventCoding.decode(row[0]).turn
                else { continue }
                found[key] = StoredTurn(turn: turn, ticket: ticketID(row[1]))
            }
            return found
        }
    }

    /// The whole record of a conversation, in order; empty where there is none.
    public func events(of conversation: String) throws(ConversationStoreError) -> [ConversationEvent] {
        try database.read { try $0.record(of: conversation) }
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
                sql: "SELECT name, openTicket FROM conversation WHERE openTicket IS NOT NULL"
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
            let event = ConversationUpdate.Event(at: at, content: content)
            let update = ConversationUpdate(conversation: summary.conversation, expected: nil, events: [event])
            _ = try RecordWriter(database).append(update, bodies: try EventCoding.encode(update))
            return summary
        }
    }

    /// What agents sent and no gateway has acknowledged, oldest first; each is marked as taken.
    public func takeDeliveries(_ request: DeliveryRequest) throws(ConversationStoreError) -> [Delivery] {
        database.takeCheckpointsIfNoneDoes()
        // Asked for several times a second and mostly in vain, so look before taking the right to write.
        guard try database.read({ try !$0.deliveries(request).isEmpty }) else { return [] }
        return try database.write { database in
            let found = try database.deliveries(request)
            let statement = try database.cachedStatement(sql: "UPDATE delivery SET taken = 1 WHERE event = ?")
            for delivery in found where !delivery.wasTaken {
                try statement.execute(arguments: [delivery.position])
            }
            return found
        }
    }

    /// Ends the sending of a delivery; a second time changes nothing.
    public func acknowledge(_ delivery: String, at: Date) throws(ConversationStoreError) {
        try database.write { database in
            let unknown = ConversationStoreError.noSuchDelivery(id: delivery)
            guard let (id, sequence) = Delivery.parts(of: delivery), let number = TicketNumber(id) else {
                throw unknown
            }
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT event.id, event.body, conversation.name FROM event
                    JOIN ticket ON ticket.conversation = event.conversation
                    JOIN conversation ON conversation.id = event.conversation
                    WHERE ticket.number = ? AND event.sequence = ? AND event.ticket = ticket.number
                    """,
                arguments: [number.rawValue, sequence]
            )
            guard let row, try EventCoding.decode(row[1]).isDelivered else { throw unknown }
            let position: Int64 = row[0]
            try database.execute(sql: "DELETE FROM delivery WHERE event = ?", arguments: [position])
            guard database.changesCount > 0 else { return }
            let content = ConversationEvent.Content.acknowledged(
                delivery: Delivery.id(ticket: number.text, sequence: sequence)
            )
            let update = ConversationUpdate(
                conversation: row[2],
                expected: nil,
                events: [ConversationUpdate.Event(at: at, content: content)]
            )
            _ = try RecordWriter(database).append(
                update,
                bodies: try EventCoding.encode(update),
                ticket: number.rawValue
            )
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
