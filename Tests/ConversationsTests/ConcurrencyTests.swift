import Conversations
import ConversationsSQLite
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite struct ConcurrencyTests {
    /// Two connections with locks of their own stand for two processes.
    private func withTwoStores(_ work: ([SQLiteConversationStore]) throws -> Void) throws {
        try withTemporaryFolder { folder in
            let path = folder + "/store.sqlite"
            try work([
                try SQLiteConversationStore(path: path, for: .serving, patience: 30),
                try SQLiteConversationStore(path: path, for: .visiting, patience: 30),
            ])
        }
    }

    @Test func oneOfManyAgentsGetsATicket() throws {
        try withTwoStores { stores in
            for round in 0..<10 {
                let ticket = try stores[0].openTicket("c\(round)")
                let winners = Mutex<[String]>([])
                DispatchQueue.concurrentPerform(iterations: 8) { agent in
                    do {
                        _ = try stores[agent % 2].perform(.claim, on: ticket, by: "agent \(agent)", at: moment())
                        winners.withLock { $0.append("agent \(agent)") }
                    } catch {
                        guard case .heldByOther? = error as? ConversationStoreError else {
                            Issue.record("a lost claim said: \(error)")
                            return
                        }
                    }
                }
                #expect(winners.withLock { $0.count } == 1)
                #expect(try stores[1].ticket(ticket).summary.agent == winners.withLock { $0.first })
                #expect(try stores[0].ticket(ticket).history.map(\.event) == ["opened", "claimed"])
            }
        }
    }

    @Test func recordsStayWholeUnderManyWriters() throws {
        try withTwoStores { stores in
            DispatchQueue.concurrentPerform(iterations: 8) { writer in
                for turn in 0..<10 {
                    do {
                        let results = try stores[writer % 2].append([
                            .turns("shared", [.answered("\(writer)-\(turn)", id: "\(writer)-\(turn)")]),
                            .turns("own \(writer)", [.answered("\(turn)")], expected: turn),
                        ])
                        #expect(results.count == 2)
                        if case .moved = results[1] { Issue.record("somebody else wrote own \(writer)") }
                    } catch {
                        Issue.record("writer \(writer): \(error)")
                    }
                }
            }
            let record = try stores[1].events(of: "shared")
            #expect(record.map(\.sequence) == Array(1...80))
            for writer in 0..<8 {
                let own = record.compactMap { $0.content.turn?.message.id }.filter { $0.hasPrefix("\(writer)-") }
                #expect(own == (0..<10).map { "\(writer)-\($0)" })
            }
        }
    }

    @Test func manyProcessesMayMakeTheStoreAtOnce() throws {
        try withTemporaryFolder { folder throws in
            for round in 0..<20 {
                let path = folder + "/\(round)/store.sqlite"
                DispatchQueue.concurrentPerform(iterations: 6) { process in
                    do {
                        let store = try SQLiteConversationStore(path: path, for: .serving, patience: 30)
                        _ = try store.append([.turns("c", [.answered("one", id: "\(process)")])])
                    } catch {
                        Issue.record("process \(process): \(error)")
                    }
                }
                #expect(try SQLiteConversationStore(path: path, for: .visiting).events(of: "c").count == 6)
            }
        }
    }
}
