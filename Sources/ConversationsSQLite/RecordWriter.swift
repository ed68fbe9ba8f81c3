internal import Conversations
internal import Foundation
internal import GRDB

/// Adds to conversations' records inside a transaction, and brings their views up to date.
struct RecordWriter {
    private let database: Database
    private let find: Statement
    private let create: Statement
    private let add: Statement
    private let update: Statement

    init(_ database: Database) throws {
        self.database = database
        find = try database.cachedStatement(
            sql: "SELECT id, sequence, state, openTicket, face, rating FROM conversation WHERE name = ?"
        )
        create = try database.cachedStatement(sql: "INSERT INTO conversation (name, sequence) VALUES (?, 0)")
        add = try database.cachedStatement(
            sql: """
                INSERT INTO event (conversation, sequence, at, ticket, messageID, body) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (conversation, messageID) WHERE messageID IS NOT NULL DO NOTHING
                """
        )
        update = try database.cachedStatement(
            sql: """
                UPDATE conversation SET sequence = ?, state = ?, openTicket = ?, face = ?, rating = ? WHERE id = ?
                """
        )
    }

    /// Adds one update, whose events stand in `bodies` as JSON.
    ///
    /// They belong to `ticket`, or, where none is given, to the open one.
    func append(_ change: ConversationUpdate, bodies: [String], ticket: Int? = nil) throws -> AppendResult {
        let name = change.conversation.storedName
        var head = try Row.fetchOne(find, arguments: [name]).map(Head.init(row:)) ?? Head()
        if let expected = change.expected, expected != head.sequence { return .moved(head.snapshot) }
        if head.id == 0 {
            try create.execute(arguments: [name])
            head.id = database.lastInsertedRowID
        }
        if case .replace(let state) = change.state { head.state = state }
        head.face = change.face ?? head.face
        for (event, body) in zip(change.events, bodies) {
            try append(event, body: body, to: &head, of: change.conversation, ticket: ticket)
        }
        try update.execute(
            arguments: [head.sequence, head.state, head.openTicket, head.face, head.rating, head.id])
        return .appended(head.snapshot)
    }

    private func append(
        _ event: ConversationUpdate.Event,
        body: String,
        to head: inout Head,
        of conversation: String,
        ticket: Int?
    ) throws {
        let turn = event.content.turn
        if let id = turn?.message.id, turn?.decision.handOff != nil, try isKnown(id, of: head) { return }
        let opened = head.openTicket == nil ? try open(turn, event, head, conversation) : nil
        try add.execute(
            arguments: [
                head.id, head.sequence + 1, event.at.milliseconds, ticket ?? opened ?? head.openTicket,
                turn?.message.id?.storedName, body,
            ])
        guard database.changesCount > 0 else { return }
        head.sequence += 1
        head.openTicket = opened ?? head.openTicket
        switch event.content {
        case .resolved: head.openTicket = nil
        case .rated(let score): head.rating = score
        case .turn, .claimed, .released, .replied, .closed, .acknowledged: break
        }
        if event.content.isDelivered {
            let added = database.lastInsertedRowID
            try database.cachedStatement(sql: "INSERT INTO delivery (event) VALUES (?)").execute(arguments: [added])
        }
    }

    /// Whether a message is on record; asked only before opening a ticket, as the table itself keeps messages single.
    private func isKnown(_ message: String, of head: Head) throws -> Bool {
        let statement = try database.cachedStatement(
            sql: "SELECT EXISTS (SELECT 1 FROM event WHERE conversation = ? AND messageID = ?)"
        )
        return try Bool.fetchOne(statement, arguments: [head.id, message.storedName]) ?? false
    }

    /// Opens the ticket that a turn calls for.
    /// - Returns: Its number; `nil` where the turn calls for none.
    private func open(
        _ turn: RecordedTurn?,
        _ event: ConversationUpdate.Event,
        _ head: Head,
        _ conversation: String
    ) throws -> Int? {
        guard let turn,
            let summary = TicketSummary(
                id: "",
                conversation: conversation,
                opening: head.sequence + 1,
                at: event.at,
                turn: turn
            )
        else { return nil }
        return try summary.insert(database, conversation: head.id)
    }
}

/// A row of `conversation`.
private struct Head {
    var id: Int64 = 0
    var sequence = 0
    var state: String?
    var openTicket: Int?
    var face: String?
    var rating: Int?

    init() {
    }

    init(row: Row) {
        id = row[0]
        sequence = row[1]
        state = row[2]
        openTicket = row[3]
        face = row[4]
        rating = row[5]
    }

    var snapshot: ConversationSnapshot {
        ConversationSnapshot(sequence: sequence, stateJSON: state, openTicket: ticketID(openTicket))
    }
}
