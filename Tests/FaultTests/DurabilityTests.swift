import Conversations
import ConversationsSQLite
import Foundation
import TestSupport
import Testing
import WireFormat

/// What durability costs, counted at the system calls; and that the counting and the checking can be trusted.
@Suite struct DurabilityTests {
    /// Many turns share a commit, each commit is synced once, and nothing else is.
    @Test func aCommitOfManyTurnsIsOneSync() throws {
        try withTemporaryFolder { folder in
            let program = try PipeProgram(folder: folder)
            let counts = folder + "/counts"
            let process = try program.start(environment: ["FAULT_COUNTS": counts])
            let turns = 4_000
            for turn in 0..<turns {
                process.send(#"{"conversation":"c\#(turn % 200)","id":"m\#(turn)","text":"hello"}"#)
            }
            let talk = try PipeTalk(process)
            for _ in 0..<turns { #expect(try talk.next()["type"] == "reply") }
            #expect(talk.end() == .exited(0))
            let called = try Self.read(counts)
            let commits = called["wal.commit", default: 0]
            let syncs = called["wal.sync", default: 0]
            #expect(commits > 0 && commits <= turns / 50, "\(called)")
            // Besides: the log's own beginnings, one at its first write and one after each checkpoint, and the last sync
            // before it is copied into the database.
            let checkpoints = called["database.sync", default: 0]
            #expect(syncs >= commits && syncs <= commits + 2 * checkpoints + 3, "\(called)")
        }
    }

    static func read(_ counts: String) throws -> [String: Int] {
        var called: [String: Int] = [:]
        for line in try String(contentsOfFile: counts, encoding: .utf8).split(separator: "\n") {
            let words = line.split(separator: " ")
            called[String(words[0])] = Int(words[1])
        }
        return called
    }

    /// A disk that only says that it has the bytes loses answered turns in a power cut, and that is found out.
    ///
    /// So it is the syncs that keep them, and the checker that sees it.
    @Test func aDiskThatLiesIsFoundOut() throws {
        try withTemporaryFolder { folder in
            var world = FaultWorld(seed: 1, folder: folder, program: try PipeProgram(folder: folder))
            world.extraEnvironment = ["FAULT_LIE": "1", "FAULT_POWER": "1"]
            #expect(throws: (any Error).self) { try world.play(kills: 30) }
        }
    }
}
