internal import Conversations
internal import Foundation
internal import GRDB
internal import WireFormat

/// Reads and adds to conversations' records inside a transaction, and brings their views up to date.
final class SQLiteTransaction: ConversationTransaction {
    private let database: Database
    private let path: String
    private let statements: RecordStatements
    private var builder = JSONBuilder()

    /// Works on a connection inside a transaction; the store's path is for errors.
    /// - Throws: What SQLite reports.
    init(_ database: Database, path: String) throws {
        self.database = database
        self.path = path
        statements = try RecordStatements(database)
    }

    func append(_ update: ConversationUpdate) throws(ConversationStoreError) -> AppendResult {
        try translated { try add(update) }
    }

    func snapshot(of conversation: String) throws(ConversationStoreError) -> ConversationSnapshot? {
        try translated { try statements.snapshot(of: conversation) }
    }

    func turn(_ key: MessageKey) throws(ConversationStoreError) -> StoredTurn? {
        try translated { try statements.turn(key) }
    }

    func acknowledge(_ delivery: String, at: Date) throws(ConversationStoreError) {
        try translated { try settle(delivery, at: at) }
    }

    /// Adds an event to a conversation wherever its record stands, as part of a ticket or else of the open one.
    /// - Throws: What SQLite reports.
    func add(_ content: ConversationEvent.Content, at: Date, to conversation: String, ticket: Int? = nil) throws {
        let event = ConversationUpdate.Event(at: at, content: content)
        _ = try add(ConversationUpdate(conversation: conversation, expected: nil, events: [event]), ticket: ticket)
    }

    private func translated<Value>(_ work: () throws -> Value) throws(ConversationStoreError) -> Value {
        do {
            return try work()
        } catch {
            throw StoreDatabase.translate(error, path: path)
        }
    }

    // MARK: - Adding

    private func add(_ change: ConversationUpdate, ticket: Int? = nil) throws -> AppendResult {
        let name = change.conversation.storedName
        var head = try statements.head(of: name)
        if let expected = change.expected, expected != head.sequence { return .moved }
        if head.id == 0 {
            head.id = try statements.create(name)
        } else {
            for id in change.messageIDs where try statements.isKnown(id, of: head.id) { return .moved }
        }
        if let face = change.face { (head.face, head.seat) = (face, change.seat) }
        for event in change.events {
            try add(event, to: &head, of: change.conversation, ticket: ticket)
        }
        switch change.state {
        case .keep: try statements.update(head)
        case .replace(let state): try statements.update(head, state: state)
        }
        return .appended(sequence: head.sequence, openTicket: ticketID(head.openTicket))
    }

    private func add(
        _ event: ConversationUpdate.Event,
        to head: inout Head,
        of conversation: String,
        ticket: Int?
    ) throws {
        head.sequence += 1
        let turn = event.content.turn
        if head.openTicket == nil, let turn, turn.decision.handOff != nil {
            let summary = TicketSummary(
                id: "",
                conversation: conversation,
                opening: head.sequence,
                at: event.at,
                turn: turn
            )
            head.openTicket = try summary?.insert(database, conversation: head.id)
        }
        if let priority = turn?.decision.raisesTo, let open = head.openTicket {
            try database.cachedStatement(sql: "UPDATE ticket SET priority = min(priority, ?) WHERE number = ?")
                .execute(arguments: [priority.rank, open])
        }
        let ticket = ticket ?? head.openTicket
        builder.removeAll()
        EventCoding.write(event.content, to: &builder)
        let added = try statements.add(
            event,
            sequence: head.sequence,
            conversation: head.id,
            ticket: ticket,
            messageID: turn?.message.id?.storedName,
            body: builder.bytes
        )
        switch event.content {
        case .resolved: head.openTicket = nil
        case .rated(let score): head.rating = score
        case .turn, .claimed, .released, .replied, .closed, .acknowledged: break
        }
        if event.content.isDelivered, let ticket {
            try database.cachedStatement(sql: "INSERT INTO delivery (event, ticket, sequence) VALUES (?, ?, ?)")
                .execute(arguments: [added, ticket, head.sequence])
        }
    }

    // MARK: - Deliveries

    private func settle(_ delivery: String, at: Date) throws {
        let unknown = ConversationStoreError.noSuchDelivery(id: delivery)
        guard let (id, sequence) = Delivery.parts(of: delivery), let number = TicketNumber(id) else { throw unknown }
        let row = try Row.fetchOne(
            try database.cachedStatement(
                sql: """
                    SELECT delivery.event, delivery.isAcknowledged, conversation.name FROM delivery
                    JOIN ticket ON ticket.number = delivery.ticket
                    JOIN conversation ON conversation.id = ticket.conversation
                    WHERE delivery.ticket = ? AND delivery.sequence = ?
                    """
            ),
            arguments: [number.rawValue, sequence]
        )
        guard let row else { throw unknown }
        guard !(row[1] as Bool) else { return }
        let event: Int64 = row[0]
        try database.cachedStatement(sql: "UPDATE delivery SET isAcknowledged = 1 WHERE event = ?")
            .execute(arguments: [event])
        let content = ConversationEvent.Content.acknowledged(
            delivery: Delivery.id(ticket: number.text, sequence: sequence)
        )
        try add(content, at: at, to: row[2], ticket: number.rawValue)
    }
}

extension ConversationUpdate {
    /// Ids of its messages, in the form in which they are kept.
    fileprivate var messageIDs: [String] { events.compactMap { $0.content.turn?.message.id?.storedName } }
}
