internal import Foundation
internal import GRDB
internal import GRDBSQLite
internal import Synchronization

/// Moves what was committed from the store's log into its file, beside the commits and not in their way.
///
/// SQLite before 3.51.3 (Debian 12 has 3.40) has a race in its log: while one connection begins a checkpoint, another
/// may find the log completely moved and start it anew, and pages get lost. So one connection alone makes checkpoints,
/// of all processes, and only right after a commit of its own: then the log is never completely moved when a checkpoint
/// begins, and nobody can start it anew. All other connections have checkpoints switched off. The checkpoint that SQLite
/// makes when the last connection closes is no danger, as it locks everybody else out.
final class Checkpointer: Sendable {
    /// Pages of 4 KiB in the log from which on it is worth moving them.
    ///
    /// A page is rewritten by many commits and moved once, so few and large checkpoints cost less in all; but while the
    /// disk takes a large one, the commits beside it wait for the disk too.
    private static let pagesWorthMoving = 2_000

    /// So few pages are moved while the writers wait.
    private static let pagesLeftToTheEnd = 125

    private let duty: CheckpointDuty
    private let queue: DatabaseQueue
    private let path: String
    private let wake = DispatchSemaphore(value: 0)
    private let isOver = DispatchSemaphore(value: 0)
    private let mayGoOn = Atomic<Bool>(true)
    /// Pages in the log after the last commit of this process.
    private let pages = Atomic<Int>(0)
    /// Changes whenever another connection has written.
    private let lastVersion = Atomic<Int>(0)

    /// - Parameters:
    ///   - path: The store's file.
    ///   - queue: A connection of its own.
    init(path: String, queue: DatabaseQueue) {
        self.path = path
        self.queue = queue
        duty = CheckpointDuty(path: path)
        duty.take()
    }

    /// Watches the commits of a connection, which must end before this object does, and begins to work.
    func watch(_ database: Database) {
        let pointer = Unmanaged.passUnretained(self).toOpaque()
        sqlite3_wal_hook(
            database.sqliteConnection,
            { pointer, _, _, pages in
                guard let pointer else { return SQLITE_OK }
                Unmanaged<Checkpointer>.fromOpaque(pointer).takeUnretainedValue().note(pages: Int(pages))
                return SQLITE_OK
            },
            pointer
        )
        Thread.detachNewThread { [self] in
            work()
            isOver.signal()
        }
    }

    /// Ends the work; returns when it has ended.
    func stop() {
        guard mayGoOn.exchange(false, ordering: .relaxed) else { return }
        wake.signal()
        isOver.wait()
        duty.giveBack()
        try? queue.close()
    }

    private func note(pages count: Int) {
        let before = pages.exchange(count, ordering: .relaxed)
        if count >= Self.pagesWorthMoving, before < Self.pagesWorthMoving { wake.signal() }
    }

    private func work() {
        while mayGoOn.load(ordering: .relaxed) {
            let isAwaited = wake.wait(timeout: .now() + 1) == .success
            guard mayGoOn.load(ordering: .relaxed), duty.isHeld || duty.take() else { continue }
            if isAwaited || pages.load(ordering: .relaxed) >= Self.pagesWorthMoving || isGrownByOthers() {
                // Trouble with the store is told by those who need it; the next round tries again.
                try? move()
            }
        }
    }

    /// Whether other processes made the log large: its file is, and somebody else wrote since this was asked last.
    private func isGrownByOthers() -> Bool {
        var facts = stat()
        guard stat(path + "-wal", &facts) == 0, Int(facts.st_size) >= Self.pagesWorthMoving * 4_120 else {
            return false
        }
        let version = try? queue.read { try Int.fetchOne($0, sql: "PRAGMA data_version") }
        return version != lastVersion.exchange(version ?? 0, ordering: .relaxed)
    }

    /// Moves what there is while others go on writing, then the little that they wrote meanwhile, and lets the log
    /// start anew.
    private func move() throws {
        try queue.writeWithoutTransaction { database in
            for _ in 0..<3 {
                guard try moveBeside(database) > Self.pagesLeftToTheEnd else { break }
            }
            // Holds the writers up for the few pages that are left.
            _ = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(RESTART)")
        }
        pages.store(0, ordering: .relaxed)
    }

    /// Makes a commit of its own, and moves what there is without holding anybody up.
    /// - Returns: Pages that are left, as others wrote meanwhile.
    private func moveBeside(_ database: Database) throws -> Int {
        try database.inTransaction(.immediate) {
            try database.execute(sql: "UPDATE upkeep SET checkpoints = checkpoints + 1")
            return .commit
        }
        let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(PASSIVE)")
        let all: Int = row?[1] ?? 0
        let moved: Int = row?[2] ?? 0
        return max(pages.load(ordering: .relaxed), all) - moved
    }
}
