import Conversations
import ConversationsSQLite
import Foundation
import GRDB
import Glibc
import TestSupport
import Testing

/// What can be wrong with the file of a store, and what is said about it.
@Suite struct StoreFileTests {
    private func open(_ path: String, patience: Double = 0.05) throws -> SQLiteConversationStore {
        try SQLiteConversationStore(path: path, for: .serving, patience: patience)
    }

    /// What opening throws, or what a first write throws if opening does not.
    private func trouble(_ path: String) -> ConversationStoreError? {
        do {
            _ = try open(path).append([.turns("c", [.answered("one")])])
            return nil
        } catch {
            return error as? ConversationStoreError
        }
    }

    /// A connection that may keep a transaction open, as a program that hangs does.
    private func lockingQueue(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    @Test func makesItsFolder() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/new/folders/store.sqlite"
            #expect(throws: ConversationStoreError.missing(path: path)) {
                try SQLiteConversationStore(path: path, for: .visiting)
            }
            #expect(!FileManager.default.fileExists(atPath: folder + "/new"))
            _ = try open(path).append([.turns("c", [.answered("one")])])
            #expect(try SQLiteConversationStore(path: path, for: .visiting).events(of: "c").count == 1)
        }
    }

    @Test func keepsEverythingWhenReopened() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/store.sqlite"
            _ = try open(path).openTicket("c")
            let again = try open(path)
            #expect(try again.tickets(.open, limit: 5).map(\.id) == ["T1"])
            #expect(try again.openTicket("d") == "T2")
        }
    }

    @Test(arguments: ["not a database at all, but long enough to be read as one".utf8.map { $0 }, [0, 1, 2, 3, 255]])
    func refusesGarbage(_ bytes: [UInt8]) throws {
        try withTemporaryFolder { folder in
            let path = folder + "/store.sqlite"
            let garbage = Data((0..<40).flatMap { _ in bytes })
            try garbage.write(to: URL(fileURLWithPath: path))
            #expect(trouble(path) == .notAStore(path: path))
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == garbage)
        }
    }

    @Test func takesAnEmptyFile() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/store.sqlite"
            try Data().write(to: URL(fileURLWithPath: path))
            #expect(trouble(path) == nil)
        }
    }

    @Test func leavesTheDatabaseOfAnotherProgramAlone() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/other.sqlite"
            try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE song (title TEXT)") }
            let before = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(trouble(path) == .notAStore(path: path))
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
        }
    }

    @Test func refusesANewerSchema() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/store.sqlite"
            _ = try open(path)
            try DatabaseQueue(path: path).write {
                try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('a step of the future')")
            }
            #expect(trouble(path) == .newerSchema(path: path))
        }
    }

    @Test func namesAFolderInItsPlace() throws {
        try withTemporaryFolder { folder in
            #expect(trouble(folder) == .cannotOpen(path: folder, detail: "it is a folder"))
            let path = folder + "/file/store.sqlite"
            try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/file"))
            guard case .cannotOpen(path, _) = trouble(path) else {
                Issue.record("opened a store below a file: \(String(describing: trouble(path)))")
                return
            }
        }
    }

    @Test func tellsThatItIsLockedAndRecovers() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/store.sqlite"
            let store = try open(path)
            let other = try lockingQueue(path)
            try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
            #expect(throws: ConversationStoreError.locked(path: path)) {
                try store.append([.turns("c", [.answered("one")])])
            }
            #expect(try store.events(of: "c").isEmpty)
            try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
            _ = try store.append([.turns("c", [.answered("one")])])
            #expect(try store.events(of: "c").count == 1)
        }
    }

    @Test func tellsThatItIsLockedForGood() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/store.sqlite"
            let other = try lockingQueue(path)
            try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN EXCLUSIVE") }
            #expect(trouble(path) == .locked(path: path))
            try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
            #expect(trouble(path) == nil)
        }
    }

    /// Permissions stop nobody who is root, so this one is left to those who are not.
    @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
    func tellsThatItIsReadOnly() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/store.sqlite"
            _ = try open(path)
            try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
            defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
            #expect(trouble(path) == .readOnly(path: path))
            #expect(trouble(folder + "/new.sqlite") == .readOnly(path: folder + "/new.sqlite"))
        }
    }

    @Test func sharesTheCheckpointsOut() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/store.sqlite"
            func isFree() throws -> Bool {
                let descriptor = Glibc.open(path + "-checkpointer", O_RDWR | O_CREAT, 0o644)
                try #require(descriptor >= 0)
                defer { close(descriptor) }
                return flock(descriptor, LOCK_EX | LOCK_NB) == 0
            }
            var first: SQLiteConversationStore? = try open(path)
            #expect(try !isFree())
            let second = try open(path)
            _ = try first?.append([.turns("c", [.answered("one")])])
            first = nil
            #expect(try isFree())
            let limit = ContinuousClock.now + .seconds(10)
            while try isFree(), ContinuousClock.now < limit { usleep(20_000) }
            #expect(try !isFree())
            _ = try second.events(of: "c")
        }
    }

    /// A process that hangs keeps its lock, but is not seen any more.
    @Test func aSeatThatIsNotSeenCountsAsLeft() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/store.sqlite"
            let store = try open(path)
            let hung = store.takeSeat()
            let awake = store.takeSeat()
            let ticket = try store.openTicket("c", seat: hung.number)
            _ = try store.perform(.claim, on: ticket, by: "mei", at: moment())
            _ = try store.perform(.reply("Good day"), on: ticket, by: "mei", at: moment())
            func taken() throws -> Int {
                try store.takeDeliveries(DeliveryRequest(face: "pipe", seat: awake)).count
            }
            #expect(try taken() == 0)
            let file = "\(path)-seats/\(hung.number)"
            let longAgo = Date(timeIntervalSinceNow: -SeatPatience.seconds - 5)
            try FileManager.default.setAttributes([.modificationDate: longAgo], ofItemAtPath: file)
            hung.showUp()
            #expect(try taken() == 0)
            try FileManager.default.setAttributes([.modificationDate: longAgo], ofItemAtPath: file)
            #expect(try taken() == 1)
        }
    }

    @Test func seatsOfTheDeadAreClearedAway() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/store.sqlite"
            let store = try open(path)
            let first = store.takeSeat()
            for number in 1...20 {
                #expect(FileManager.default.createFile(atPath: "\(path)-seats/\(number)", contents: nil))
            }
            let second = store.takeSeat()
            let left = try FileManager.default.contentsOfDirectory(atPath: path + "-seats")
            #expect(Set(left) == [String(first.number), String(second.number)])
        }
    }

    /// Nobody finds a ticket that goes into a file without a name.
    @Test func tellsThatItsFileIsGoneAndRecovers() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/store.sqlite"
            let store = try open(path)
            _ = try store.openTicket("c")
            try FileManager.default.moveItem(atPath: path, toPath: path + ".away")
            #expect(throws: ConversationStoreError.replaced(path: path)) { try store.openTicket("d") }
            #expect(FileManager.default.createFile(atPath: path, contents: nil))
            #expect(throws: ConversationStoreError.replaced(path: path)) { try store.openTickets() }
            try FileManager.default.removeItem(atPath: path)
            try FileManager.default.moveItem(atPath: path + ".away", toPath: path)
            #expect(try store.openTicket("d") == "T2")
        }
    }

    /// SQLite removes a log by its name when the last connection closes, unless the file has moved.
    @Test func aStoreWhoseFileIsGoneLeavesTheLogOfTheNextAlone() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/store.sqlite"
            let old = try open(path)
            _ = try old.openTicket("c")
            for suffix in ["", "-wal", "-shm"] { try FileManager.default.removeItem(atPath: path + suffix) }
            let new = try open(path)
            _ = try new.openTicket("d")
            old.close()
            #expect(FileManager.default.fileExists(atPath: path + "-wal"))
            let copy = folder + "/copy.sqlite"
            for suffix in ["", "-wal"] {
                try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
            }
            #expect(try open(copy).openTickets() == ["d": "T1"])
        }
    }

    @Test func ticketsAreReadWhileItIsLocked() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/store.sqlite"
            let store = try open(path)
            _ = try store.openTicket("c")
            let other = try lockingQueue(path)
            try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
            let visitor = try SQLiteConversationStore(path: path, for: .visiting, patience: 0.05)
            #expect(try visitor.openTickets() == ["c": "T1"])
            try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        }
    }

    @Test func backsUpWhatIsThereAtOneMoment() throws {
        try withTemporaryFolder { folder in
            let store = try open(folder + "/store.sqlite")
            _ = try store.openTicket("c")
            let copy = folder + "/copy.sqlite"
            let contents = try store.backUp(to: copy)
            #expect(contents.conversations == 1 && contents.events == 1 && contents.tickets == 1 && contents.bytes > 0)
            #expect(throws: ConversationStoreError.fileExists(path: copy)) { try store.backUp(to: copy) }
            _ = try store.openTicket("d")
            #expect(try open(copy).openTickets() == ["c": "T1"])
            #expect(try store.backUp(to: copy, mayReplace: true).tickets == 2)
            #expect(try store.faults().isEmpty)
            do throws(ConversationStoreError) {
                _ = try store.backUp(to: folder + "/store.sqlite", mayReplace: true)
                Issue.record("replaced a store in use")
            } catch {
                #expect(error.description.contains("in use"))
            }
            let nowhere = folder + "/none/copy.sqlite"
            do throws(ConversationStoreError) {
                _ = try store.backUp(to: nowhere)
                Issue.record("backed up to a folder that is not there")
            } catch {
                guard case .cannotCopy(nowhere, _) = error else { throw error }
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.contains(".part") }.isEmpty)
        }
    }

    @Test func findsRecordsThatContradictEachOther() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/store.sqlite"
            let store = try open(path)
            _ = try store.openTicket("c")
            _ = try store.openTicket("d")
            try DatabaseQueue(path: path).write { database in
                try database.execute(sql: "UPDATE conversation SET sequence = 9 WHERE name = 'c'")
                try database.execute(sql: "UPDATE ticket SET state = 'resolved' WHERE number = 2")
            }
            let faults = try store.faults()
            #expect(faults.count == 2)
            #expect(faults.contains { $0.contains("conversation c") && $0.contains("9") })
            #expect(faults.contains { $0.contains("T2") })
        }
    }

    @Test func describesEachTroubleWithPlaceAndRemedy() {
        let path = "/somewhere/store.sqlite"
        let troubles: [ConversationStoreError] = [
            .missing(path: path), .locked(path: path), .readOnly(path: path), .notAStore(path: path),
            .damaged(path: path, detail: "x"), .full(path: path), .replaced(path: path), .newerSchema(path: path),
            .cannotOpen(path: path, detail: "x"),
        ]
        for trouble in troubles {
            #expect(trouble.isStoreTrouble)
            #expect(trouble.description.contains(path))
            #expect(trouble.description.contains(": "))
        }
        #expect(ConversationStoreError.heldByOther(ticket: "T1", holder: "mei").description.contains("mei"))
        #expect(!ConversationStoreError.heldByOther(ticket: "T1", holder: "mei").isStoreTrouble)
    }
}
