public import Conversations
internal import Foundation
internal import GRDB
internal import Glibc

/// What a store holds, in numbers.
public struct StoreContents: Sendable, Hashable {
    /// Conversations that ever began.
    public var conversations: Int
    /// Everything on record.
    public var events: Int
    /// Tickets in any state.
    public var tickets: Int
    /// Size of the file in bytes.
    public var bytes: Int64
}

extension SQLiteConversationStore {
    /// Copies the store as it is at this moment into one file, while others go on using it.
    ///
    /// The copy holds every commit that was made before, and none in part; it appears whole or not at all.
    /// - Parameters:
    ///   - path: Where the copy goes.
    ///   - mayReplace: Whether a file of that name is replaced.
    /// - Returns: What the copy holds, read from the copy.
    /// - Throws: `fileExists`, `cannotCopy`, or the store's trouble.
    public func backUp(to path: String, mayReplace: Bool = false) throws(ConversationStoreError) -> StoreContents {
        guard mayReplace || !FileManager.default.fileExists(atPath: path) else { throw .fileExists(path: path) }
        guard !isInUse(path) else { throw .cannotCopy(path: path, detail: "it is a store in use") }
        let draft = "\(path).part-\(getpid())"
        defer { unlink(draft) }
        unlink(draft)
        // An empty draft first, so that a place that cannot be written is told as such and not as the store's trouble.
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .cannotCopy(path: path, detail: String(cString: strerror(errno))) }
        defer { Glibc.close(descriptor) }
        do throws(ConversationStoreError) {
            try database.withoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [draft]) }
        } catch .full {
            throw .cannotCopy(path: path, detail: "there is no room left on the disk")
        }
        let contents = try Self.contents(ofCopy: draft, for: path)
        guard fsync(descriptor) == 0, rename(draft, path) == 0 else {
            throw .cannotCopy(path: path, detail: String(cString: strerror(errno)))
        }
        Self.settleFolder(of: path)
        return contents
    }

    /// Whether a file is this store itself, or another that somebody has open.
    private func isInUse(_ path: String) -> Bool {
        guard let other = FileIdentity(path) else { return false }
        if FileIdentity(database.path) == other { return true }
        return FileManager.default.fileExists(atPath: path + "-wal")
    }

    /// What is wrong with the store: damage that SQLite finds, and records that contradict each other.
    /// - Returns: One sentence for each fault; none where all is well.
    /// - Throws: The store's trouble.
    public func faults() throws(ConversationStoreError) -> [String] {
        try database.read { database in
            try String.fetchAll(database, sql: "PRAGMA integrity_check(100)").filter { $0 != "ok" }
                + (try StoreChecks.all.flatMap { try String.fetchAll(database, sql: $0) })
        }
    }

    /// What the store holds.
    /// - Throws: The store's trouble.
    public func contents() throws(ConversationStoreError) -> StoreContents {
        try database.read { try Self.contents($0) }
    }

    private static func contents(ofCopy draft: String, for path: String) throws(ConversationStoreError) -> StoreContents
    {
        do {
            var configuration = Configuration()
            configuration.readonly = true
            let copy = try DatabaseQueue(path: draft, configuration: configuration)
            return try copy.read { database in
                let faults = try String.fetchAll(database, sql: "PRAGMA quick_check(1)").filter { $0 != "ok" }
                if let fault = faults.first { throw ConversationStoreError.damaged(path: path, detail: fault) }
                return try contents(database)
            }
        } catch {
            throw StoreDatabase.translate(error, path: path)
        }
    }

    private static func contents(_ database: Database) throws -> StoreContents {
        func number(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
        return StoreContents(
            conversations: try number("SELECT count(*) FROM conversation"),
            events: try number("SELECT count(*) FROM event"),
            tickets: try number("SELECT count(*) FROM ticket"),
            bytes: Int64(try number("PRAGMA page_count") * number("PRAGMA page_size"))
        )
    }

    /// Makes a new name in a folder survive a power cut.
    private static func settleFolder(of path: String) {
        let folder = (path as NSString).deletingLastPathComponent
        let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        Glibc.close(descriptor)
    }
}

/// Contradictions between the tables of a store, each as a query for sentences.
private enum StoreChecks {
    static let all = [
        """
        SELECT 'conversation ' || name || ' stands at ' || conversation.sequence || ' and has ' || count(event.id) || ' events up to '
            || coalesce(max(event.sequence), 0)
        FROM conversation LEFT JOIN event ON event.conversation = conversation.id
        GROUP BY conversation.id
        HAVING count(event.id) <> conversation.sequence OR count(DISTINCT event.sequence) <> conversation.sequence
            OR coalesce(max(event.sequence), 0) <> conversation.sequence
        """,
        """
        SELECT 'conversation ' || name || ' names ticket T' || openTicket || ' as open, which it is not'
        FROM conversation WHERE openTicket IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM ticket
            WHERE number = openTicket AND ticket.conversation = conversation.id AND ticket.state <> 'resolved'
        )
        """,
        """
        SELECT 'ticket T' || number || ' is open, and its conversation ' || name || ' does not name it'
        FROM ticket JOIN conversation ON conversation.id = ticket.conversation
        WHERE ticket.state <> 'resolved' AND openTicket IS NOT number
        """,
        """
        SELECT 'a delivery names event ' || event || ', which is not on record'
        FROM delivery WHERE NOT EXISTS (SELECT 1 FROM event WHERE event.id = delivery.event)
        """,
    ]
}
