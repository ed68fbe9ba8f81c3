internal import Conversations
internal import Foundation
internal import GRDB

/// A row of `conversation`, without the dialogue's memory.
struct Head {
    /// 0 where there is no row yet.
    var id: Int64 = 0
    var sequence = 0
    var openTicket: Int?
    var face: String?
    var seat: Int64?
    var rating: Int?
}

/// The statements that every turn runs.
struct RecordStatements {
    private let database: Database
    private let find: HotStatement
    private let create: HotStatement
    private let addEvent: HotStatement
    private let know: HotStatement
    private let updateHead: HotStatement
    private let updateAll: HotStatement
    private let findState: HotStatement
    private let findTurn: HotStatement

    init(_ database: Database) throws {
        self.database = database
        find = try HotStatement(
            database,
            "SELECT id, sequence, openTicket, face, seat, rating FROM conversation WHERE name = ?"
        )
        create = try HotStatement(database, "INSERT INTO conversation (name, sequence) VALUES (?, 0)")
        addEvent = try HotStatement(
            database,
            "INSERT INTO event (conversation, sequence, at, ticket, messageID, body) VALUES (?, ?, ?, ?, ?, ?)"
        )
        know = try HotStatement(database, "SELECT 1 FROM event WHERE conversation = ? AND messageID = ?")
        updateHead = try HotStatement(
            database,
            "UPDATE conversation SET sequence = ?2, openTicket = ?3, face = ?4, seat = ?5, rating = ?6 WHERE id = ?1"
        )
        updateAll = try HotStatement(
            database,
            """
            UPDATE conversation SET sequence = ?2, openTicket = ?3, face = ?4, seat = ?5, rating = ?6, state = ?7
            WHERE id = ?1
            """
        )
        findState = try HotStatement(
            database,
            "SELECT sequence, state, openTicket FROM conversation WHERE name = ?"
        )
        findTurn = try HotStatement(
            database,
            """
            SELECT event.body, event.ticket FROM event
            JOIN conversation ON conversation.id = event.conversation
            WHERE conversation.name = ? AND event.messageID = ?
            """
        )
    }

    /// The conversation of a stored name; a head without an id where there is none.
    func head(of name: String) throws -> Head {
        find.bind(name, at: 1)
        defer { find.reset() }
        guard try find.step() else { return Head() }
        return Head(
            id: find.integer(0),
            sequence: Int(find.integer(1)),
            openTicket: find.optionalInteger(2),
            face: find.text(3),
            seat: find.isNull(4) ? nil : find.integer(4),
            rating: find.optionalInteger(5)
        )
    }

    /// Begins a conversation of a stored name.
    /// - Returns: The row's id.
    func create(_ name: String) throws -> Int64 {
        create.bind(name, at: 1)
        try create.run()
        return database.lastInsertedRowID
    }

    /// Whether a message is on record.
    func isKnown(_ messageID: String, of conversation: Int64) throws -> Bool {
        know.bind(conversation, at: 1)
        know.bind(messageID, at: 2)
        defer { know.reset() }
        return try know.step()
    }

    /// Adds an event.
    /// - Returns: The row's id.
    func add(
        _ event: ConversationUpdate.Event,
        sequence: Int,
        conversation: Int64,
        ticket: Int?,
        messageID: String?,
        body: [UInt8]
    ) throws -> Int64 {
        addEvent.bind(conversation, at: 1)
        addEvent.bind(sequence, at: 2)
        addEvent.bind(event.at.milliseconds, at: 3)
        addEvent.bind(ticket, at: 4)
        addEvent.bind(messageID, at: 5)
        body.withUnsafeBufferPointer { addEvent.bind($0, at: 6) }
        try addEvent.run()
        return database.lastInsertedRowID
    }

    /// Writes how a conversation stands.
    func update(_ head: Head) throws {
        bind(head, to: updateHead)
        try updateHead.run()
    }

    /// Writes how a conversation stands, and what the dialogue remembers.
    func update(_ head: Head, state: String?) throws {
        bind(head, to: updateAll)
        updateAll.bind(state, at: 7)
        try updateAll.run()
    }

    private func bind(_ head: Head, to statement: HotStatement) {
        statement.bind(head.id, at: 1)
        statement.bind(head.sequence, at: 2)
        statement.bind(head.openTicket, at: 3)
        statement.bind(head.face, at: 4)
        statement.bind(head.seat, at: 5)
        statement.bind(head.rating, at: 6)
    }

    /// How a conversation stands; `nil` where it has no record.
    func snapshot(of conversation: String) throws -> ConversationSnapshot? {
        findState.bind(conversation.storedName, at: 1)
        defer { findState.reset() }
        guard try findState.step() else { return nil }
        return ConversationSnapshot(
            sequence: Int(findState.integer(0)),
            stateJSON: findState.text(1),
            openTicket: ticketID(findState.optionalInteger(2))
        )
    }

    /// The turn of a message that is on record.
    func turn(_ key: MessageKey) throws -> StoredTurn? {
        findTurn.bind(key.conversation.storedName, at: 1)
        findTurn.bind(key.id.storedName, at: 2)
        defer { findTurn.reset() }
        guard try findTurn.step(), let body = findTurn.text(0), let turn = try EventCoding.decode(body).turn else {
            return nil
        }
        return StoredTurn(turn: turn, ticket: ticketID(findTurn.optionalInteger(1)))
    }
}
