internal import GRDB

/// The tables of a store, as a list of named steps.
///
/// A step that was ever released is never changed; what comes later is another step at the end.
enum StoreSchema {
    /// Marks the file as ours in SQLite's header ("CnCg").
    private static let applicationID: Int32 = 0x436e_4367

    /// Marks a file as a store.
    static let mark = "PRAGMA application_id = \(applicationID)"

    /// Whether a file is marked as a store.
    static func isMarked(_ database: Database) throws -> Bool {
        try Int32.fetchOne(database, sql: "PRAGMA application_id") == applicationID
    }

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("record, tickets, deliveries and seats") { try $0.execute(sql: firstTables) }
        return migrator
    }

    // Times are milliseconds since 1970. `ticket` columns hold the number of a ticket's id.
    private static let firstTables = """
        -- How each conversation stands as of its last event.
        CREATE TABLE conversation (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            sequence INTEGER NOT NULL,
            state TEXT,
            openTicket INTEGER,
            -- Who served it last.
            face TEXT,
            seat INTEGER,
            rating INTEGER
        ) STRICT;

        -- The record. Rows are added and never changed; their id is the order in which the store took them.
        CREATE TABLE event (
            id INTEGER PRIMARY KEY,
            conversation INTEGER NOT NULL REFERENCES conversation(id),
            sequence INTEGER NOT NULL,
            at INTEGER NOT NULL,
            ticket INTEGER,
            messageID TEXT,
            body TEXT NOT NULL
        ) STRICT;
        -- Finds a conversation's events, in the order of their ids, and keeps messages single. It is the only index, as
        -- every one costs every turn a page.
        CREATE UNIQUE INDEX eventByMessage ON event(conversation, messageID);

        -- The heads of tickets, so that they can be listed and claimed; all else of a ticket is in the record.
        CREATE TABLE ticket (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            conversation INTEGER NOT NULL REFERENCES conversation(id),
            opening INTEGER NOT NULL,
            state TEXT NOT NULL,
            agent TEXT,
            reason TEXT NOT NULL,
            priority INTEGER NOT NULL,
            queue TEXT NOT NULL,
            locale TEXT NOT NULL,
            question TEXT NOT NULL,
            createdAt INTEGER NOT NULL,
            dueAt INTEGER NOT NULL,
            claimedAt INTEGER,
            firstReplyAt INTEGER,
            resolvedAt INTEGER
        ) STRICT;
        CREATE INDEX ticketInOrder ON ticket(state, priority, createdAt, number);

        -- What agents send, and the seat that was given it last.
        CREATE TABLE delivery (
            event INTEGER PRIMARY KEY REFERENCES event(id),
            ticket INTEGER NOT NULL REFERENCES ticket(number),
            sequence INTEGER NOT NULL,
            taker INTEGER,
            isAcknowledged INTEGER NOT NULL DEFAULT 0,
            UNIQUE (ticket, sequence)
        ) STRICT;
        CREATE INDEX deliveryByTaker ON delivery(taker) WHERE isAcknowledged = 0;

        -- One row that changes with every checkpoint.
        CREATE TABLE upkeep (checkpoints INTEGER NOT NULL) STRICT;
        INSERT INTO upkeep VALUES (0);
        """
}
