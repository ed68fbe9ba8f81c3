import Foundation
import GRDB
import TestSupport
import Testing
import WireFormat

/// The disk fails under a running program and is well again.
@Suite struct DiskTroubleTests {
    /// A call that fails, how, and what the operator has to read about it.
    struct Trouble: CustomTestStringConvertible {
        var call: String
        var error: String
        var words: String

        var testDescription: String { "\(call) \(error)" }
    }

    @Test(
        arguments: [
            Trouble(call: "wal.write", error: "ENOSPC", words: "no room left"),
            Trouble(call: "wal.write", error: "EIO", words: "store.sqlite"),
            Trouble(call: "wal.sync", error: "EIO", words: "store.sqlite"),
            Trouble(call: "store.write", error: "EROFS", words: "store.sqlite"),
            Trouble(call: "shm.lock", error: "EIO", words: "store.sqlite"),
        ]
    )
    func theDiskFailsForAWhile(trouble: Trouble) throws {
        try withTemporaryFolder { folder in
            let program = try PipeProgram(folder: folder)
            let flag = folder + "/trouble"
            let talk = try PipeTalk(
                try program.start(
                    environment: ["FAULT_FAIL": "\(trouble.call):\(trouble.error)", "FAULT_WHILE": flag]
                )
            )
            try TroubleStory(talk: talk, queue: { try program.queue($0) }).tell(
                begin: { try Data().write(to: URL(fileURLWithPath: flag)) },
                end: { try FileManager.default.removeItem(atPath: flag) }
            )
            try expectOneComplaint(of: program, about: trouble.words)
        }
    }

    /// Another program holds the right to write, and does not let go for a while.
    @Test func theStoreIsLockedForAWhile() throws {
        try withTemporaryFolder { folder in
            let program = try PipeProgram(folder: folder)
            let talk = try PipeTalk(try program.start())
            var configuration = Configuration()
            configuration.allowsUnsafeTransactions = true
            let other = try DatabaseQueue(path: program.store, configuration: configuration)
            try TroubleStory(talk: talk, queue: { try program.queue($0) }).tell(
                begin: { try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") } },
                end: { try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") } }
            )
            try expectOneComplaint(of: program, about: "locked by another program")
        }
    }

    @Test(.enabled(if: SmallDisk.isAvailable, "this system does not let us mount a disk of our own"))
    func theDiskIsFullForAWhile() throws {
        try withTemporaryFolder { folder in
            let disk = try SmallDisk(in: folder, bytes: 1 << 21)
            let program = try PipeProgram(folder: folder, store: disk.folder + "/store.sqlite")
            let process = try program.start(on: disk)
            let talk = try PipeTalk(process)
            let filler = disk.path(seenBy: process.identifier) + "/filler"
            let queue = {
                try disk.run(beside: process.identifier, BuiltProduct.path("concierge"), program.queueArguments($0))
            }
            try TroubleStory(talk: talk, queue: queue).tell(
                begin: {
                    #expect(FileManager.default.createFile(atPath: filler, contents: nil))
                    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: filler))
                    for size in [1 << 16, 1 << 12, 1] {
                        while (try? file.write(contentsOf: Data(repeating: 1, count: size))) != nil {}
                    }
                    try file.close()
                },
                end: { try FileManager.default.removeItem(atPath: filler) }
            )
            try expectOneComplaint(of: program, about: "no room left")
        }
    }

    /// There is nothing to serve from and nothing to keep anything in: the program says so, and does not begin.
    @Test(.enabled(if: SmallDisk.isAvailable, "this system does not let us mount a disk of our own"))
    func aStoreOnAReadOnlyDisk() throws {
        try withTemporaryFolder { folder in
            let made = try PipeProgram(folder: folder)
            let talk = try PipeTalk(try made.start())
            #expect(try talk.say("I want to speak to a person", id: "m1", in: "c")["ticket"] == "T1")
            #expect(talk.end() == .exited(0))

            let disk = try SmallDisk(in: folder, bytes: 1 << 22)
            let program = try PipeProgram(folder: folder, store: disk.folder + "/store.sqlite")
            let process = try program.start(
                on: disk,
                preparation: "cp \(made.store) store.sqlite && mount -o remount,ro none \(disk.folder)"
            )
            #expect(process.waitForEnd(seconds: 10) == .exited(69))
            try expectOneComplaint(of: program, about: "cannot be written")
        }
    }

    private func expectOneComplaint(of program: PipeProgram, about words: String) throws {
        let said = try String(contentsOfFile: program.errors, encoding: .utf8)
        #expect(said.contains(words) && said.contains(program.store), "\(said)")
        #expect(said.count < 2_000, "the same trouble is told again and again: \(said)")
    }
}
