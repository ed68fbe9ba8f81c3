internal import Conversations
internal import Foundation
internal import GRDB
internal import Glibc

/// The file of a store: opened, checked, brought to the present schema; errors told in the store's own terms.
///
/// One connection does everything. `synchronous` is FULL: each commit waits until the disk has the log, so that an
/// answered turn and a ticket survive a power cut as well as a killed process; NORMAL would lose the last commits in
/// a power cut. Since a batch of turns is one commit, that costs one sync for many turns.
final class StoreDatabase: Sendable {
    let path: String
    private let queue: DatabaseQueue
    private let checkpointing: CheckpointDuty

    /// - Parameters:
    ///   - path: The file.
    ///   - mayCreate: Whether a file and its folder are made where there is none.
    ///   - mayCheckpoint: Whether this connection takes on checkpoints when no other has.
    ///   - patience: Seconds to wait for another process that writes.
    /// - Throws: What is wrong with the file.
    init(path: String, mayCreate: Bool, mayCheckpoint: Bool, patience: Double) throws(ConversationStoreError) {
        self.path = path
        try Self.prepareFile(path, mayCreate: mayCreate)
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
        queue = opened
        checkpointing = CheckpointDuty(path: path, isWanted: mayCheckpoint)
        takeCheckpointsIfNoneDoes()
    }

    /// Runs work in one transaction; where it throws, nothing has happened.
    func write<Value>(_ work: (Database) throws -> Value) throws(ConversationStoreError) -> Value {
        do {
            return try queue.write(work)
        } catch {
            throw Self.translate(error, path: path)
        }
    }

    /// Runs work that changes nothing, on one state of the store.
    func read<Value>(_ work: (Database) throws -> Value) throws(ConversationStoreError) -> Value {
        do {
            return try queue.read(work)
        } catch {
            throw Self.translate(error, path: path)
        }
    }

    /// Runs what SQLite does only outside of transactions.
    func withoutTransaction<Value>(_ work: (Database) throws -> Value) throws(ConversationStoreError) -> Value {
        do {
            return try queue.writeWithoutTransaction(work)
        } catch {
            throw Self.translate(error, path: path)
        }
    }

    /// Becomes the connection that checkpoints where no other process is; a serving process calls it now and then,
    /// as the one that did may have ended.
    ///
    /// SQLite before 3.51.3 (Debian 12 has 3.40) has a race in its log: while a connection begins a checkpoint,
    /// another that had just completed one may start the log anew, and pages get lost. With one connection that
    /// checkpoints, and only right after a commit of its own, the log is never complete when a checkpoint begins, so
    /// nobody can start it anew. All others switch automatic checkpoints off. The checkpoint that SQLite makes when
    /// the last connection closes is no danger, as it locks everybody else out.
    func takeCheckpointsIfNoneDoes() {
        guard checkpointing.take() else { return }
        try? queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_autocheckpoint = 1000") }
    }

    private static func open(_ path: String, patience: Double) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.journalMode = .wal
        configuration.busyMode = .timeout(patience)
        configuration.label = "conversations"
        // Runs before anything is written, so that a database of another program stays as it is.
        configuration.prepareDatabase { database in
            guard try Int32.fetchOne(database, sql: "PRAGMA application_id") != StoreSchema.applicationID else {
                return
            }
            guard try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0 else {
                throw ConversationStoreError.notAStore(path: path)
            }
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { database in
            try database.execute(
                sql: """
                    PRAGMA wal_autocheckpoint = 0;
                    PRAGMA synchronous = FULL;
                    PRAGMA journal_size_limit = 67108864;
                    PRAGMA cache_size = -8192;
                    PRAGMA application_id = \(StoreSchema.applicationID);
                    """
            )
        }
        let migrator = StoreSchema.migrator
        let (isNewer, isComplete) = try queue.read {
            (try migrator.hasBeenSuperseded($0), try migrator.hasCompletedMigrations($0))
        }
        guard !isNewer else { throw ConversationStoreError.newerSchema(path: path) }
        if !isComplete { try migrator.migrate(queue) }
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
