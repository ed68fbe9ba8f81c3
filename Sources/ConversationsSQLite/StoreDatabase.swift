internal import Conversations
internal import Foundation
internal import GRDB
internal import GRDBSQLite
internal import Glibc
internal import Synchronization

/// The file of a store: opened, checked, brought to the present schema; errors told in the store's own terms.
///
/// One connection writes, one reads beside it, and one moves what was written from the log into the file. `synchronous`
/// is FULL: each commit waits until the disk has the log, so that an answered turn and a ticket survive a power cut as
/// well as a killed process; NORMAL would lose the last commits in a power cut. Since many turns are one commit, that
/// costs one sync for many turns.
final class StoreDatabase: Sendable {
    let path: String
    private let writer: DatabaseQueue
    private let reader: DatabaseQueue
    private let checkpointer: Checkpointer?
    private let patience: Double
    /// The file that was opened, whatever its name comes to mean later.
    private let identity: FileIdentity?
    /// Whether the last that was asked of the store found it locked for longer than the patience.
    private let isLocked = Atomic<Bool>(false)

    /// - Parameters:
    ///   - path: The file.
    ///   - isServing: Whether a file and its folder are made where there is none, and whether checkpoints are made when
    ///     no other process does.
    ///   - patience: Seconds to wait for another process that writes.
    /// - Throws: What is wrong with the file.
    init(path: String, isServing: Bool, patience: Double) throws(ConversationStoreError) {
        self.path = path
        self.patience = patience
        try Self.prepareFile(path, mayCreate: isServing)
        let deadline = Date(timeIntervalSinceNow: patience)
        var opened: DatabaseQueue?
        repeat {
            do {
                opened = try Self.open(path, patience: patience)
            } catch {
                // While another process switches the file to its log or makes the tables, SQLite may report it as
                // busy, or a table as there already, without waiting.
                let error = Self.translate(error, path: path)
                guard error.isPassing, Date() < deadline else { throw error }
                usleep(20_000)
            }
        } while opened == nil
        guard let opened else { throw .locked(path: path) }
        writer = opened
        identity = FileIdentity(path)
        do {
            reader = try Self.connect(path, patience: patience, isReadOnly: true)
            checkpointer =
                isServing
                ? Checkpointer(path: path, queue: try Self.connect(path, patience: patience, synchronous: "NORMAL"))
                : nil
        } catch {
            throw Self.translate(error, path: path)
        }
        writer.writeWithoutTransaction { checkpointer?.watch($0) }
    }

    deinit {
        close()
    }

    /// Ends the work on the file; where nobody else has it open, SQLite moves its log into it.
    ///
    /// What is asked of the store afterwards fails.
    func close() {
        checkpointer?.stop()
        try? reader.close()
        try? writer.close()
    }

    /// Runs work in one transaction; where it throws, nothing has happened.
    func write<Value>(_ work: (Database) throws -> Value) throws(ConversationStoreError) -> Value {
        try patiently(on: writer) { try writer.write(work) }
    }

    /// Runs work that changes nothing, on one state of the store.
    func read<Value>(_ work: (Database) throws -> Value) throws(ConversationStoreError) -> Value {
        try patiently(on: reader) { try reader.read(work) }
    }

    /// Runs work, and waits for other processes while that has a chance: a store that stays locked must not hold up
    /// every customer anew.
    private func patiently<Value>(
        on queue: DatabaseQueue,
        _ work: () throws -> Value
    ) throws(ConversationStoreError) -> Value {
        do {
            let wasLocked = isLocked.load(ordering: .relaxed)
            if wasLocked { wait(on: queue, patience / 20) }
            defer { if wasLocked { wait(on: queue, patience) } }
            guard FileIdentity(path) == identity else { throw ConversationStoreError.replaced(path: path) }
            let value = try work()
            if wasLocked { isLocked.store(false, ordering: .relaxed) }
            return value
        } catch {
            let error = Self.translate(error, path: path)
            if case .locked = error { isLocked.store(true, ordering: .relaxed) }
            throw error
        }
    }

    private func wait(on queue: DatabaseQueue, _ seconds: Double) {
        queue.writeWithoutTransaction { database in
            _ = sqlite3_busy_timeout(database.sqliteConnection, Int32(seconds * 1_000))
        }
    }

    /// Runs what SQLite does only outside of transactions.
    func withoutTransaction<Value>(_ work: (Database) throws -> Value) throws(ConversationStoreError) -> Value {
        do {
            return try writer.writeWithoutTransaction(work)
        } catch {
            throw Self.translate(error, path: path)
        }
    }

    private static func open(_ path: String, patience: Double) throws -> DatabaseQueue {
        let queue = try connect(path, patience: patience)
        let migrator = StoreSchema.migrator
        let (isOurs, isNewer, isComplete) = try queue.read {
            (
                try StoreSchema.isMarked($0), try migrator.hasBeenSuperseded($0),
                try migrator.hasCompletedMigrations($0)
            )
        }
        // Only where it is needed: tickets can be read while the store is locked or its disk is full.
        if !isOurs {
            try queue.writeWithoutTransaction { try $0.execute(sql: StoreSchema.mark) }
        }
        guard !isNewer else { throw ConversationStoreError.newerSchema(path: path) }
        if !isComplete { try migrator.migrate(queue) }
        return queue
    }

    /// Makes a connection whose commits wait for the disk as far as SQLite's word `synchronous` says.
    /// - Returns: The connection.
    /// - Throws: What SQLite reports, or `notAStore`.
    private static func connect(
        _ path: String,
        patience: Double,
        isReadOnly: Bool = false,
        synchronous: String = "FULL"
    ) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        if !isReadOnly { configuration.journalMode = .wal }
        configuration.busyMode = .timeout(patience)
        configuration.label = "conversations"
        configuration.prepareDatabase { database in
            // Before anything is written, so that a database of another program stays as it is. The mark is looked for
            // last, as another process may be making this store, and marks it before it makes the tables.
            let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
            guard try isEmpty || StoreSchema.isMarked(database) else {
                throw ConversationStoreError.notAStore(path: path)
            }
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        // Only now, as GRDB sets `synchronous` to what it thinks best for a log.
        try queue.writeWithoutTransaction { database in
            try database.execute(
                sql: """
                    PRAGMA wal_autocheckpoint = 0;
                    PRAGMA synchronous = \(synchronous);
                    PRAGMA journal_size_limit = 67108864;
                    PRAGMA cache_size = -8192;
                    """
            )
        }
        return queue
    }

    private static func prepareFile(_ path: String, mayCreate: Bool) throws(ConversationStoreError) {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            guard !isFolder.boolValue else { throw .cannotOpen(path: path, detail: "it is a folder") }
            return
        }
        guard mayCreate else { throw .missing(path: path) }
        let folder = (path as NSString).deletingLastPathComponent
        guard !folder.isEmpty else { return }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw .cannotOpen(path: path, detail: "its folder cannot be made: \(error.localizedDescription)")
        }
    }
}
