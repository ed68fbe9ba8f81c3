internal import Conversations
internal import ConversationsSQLite
internal import Dialogue
internal import Foundation
internal import IntentMatching
internal import ServiceDesk
internal import TextAnalysis
internal import WireFormat

/// What the store costs: a hand-off, a look at its ticket, a restart with much on record.
struct StoreBenchmarks {
    let program: BenchmarkedProgram
    let workload: Workload

    func run() throws -> [Figure] {
        try handOffs() + restart()
    }

    /// Hand-offs of conversations of 40 messages, each a commit of its own, and the whole ticket read back.
    private func handOffs() throws -> [Figure] {
        let path = program.folder.appendingPathComponent("handoffs.sqlite").path
        let store = try SQLiteConversationStore(path: path, for: .serving)
        defer { store.close() }
        let machine = try DialogueMachine(ranker: IntentMatcher(pack: workload.pack, analyzer: TextAnalyzer()))
        let service = ConversationService(store: store, responder: machine, face: "bench") {
            machine.unrecordedHandOff($0)
        }
        var handOffs: [Double] = []
        var looks: [Double] = []
        for conversation in 0..<200 {
            func message(_ text: String) -> IncomingMessage {
                IncomingMessage(conversation: "h\(conversation)", text: text, at: Date())
            }
            _ = service.receive((0..<20).map { _ in message("停车怎么收费") })
            let calling = message("转人工")
            handOffs.append(microseconds { _ = service.receive([calling]) } / 1_000)
            looks.append(try microseconds { _ = try store.ticket("T\(conversation + 1)") } / 1_000)
        }
        return [
            Figure("a hand-off, on disk with its context", of: handOffs, unit: "ms", tailLimit: 5),
            Figure("its ticket with 40 messages read back", of: looks, unit: "ms", tailLimit: 5),
        ]
    }

    /// From the start of `pipe` on a store of 100,000 conversations to its first line, and to the first reply in one of
    /// them.
    private func restart() throws -> [Figure] {
        let path = program.folder.appendingPathComponent("large.sqlite").path
        try fill(path)
        var ready: [Double] = []
        var replied: [Double] = []
        for round in 0..<5 {
            let started = ContinuousClock.now
            let pipe = try program.startPipe(store: path)
            ready.append((ContinuousClock.now - started) / .milliseconds(1))
            var line = JSONBuilder()
            line.addMessage(conversation: "c\(round * 19_997)", id: "r", text: "那周末呢")
            try pipe.wait(for: try pipe.send(line.bytes))
            replied.append((ContinuousClock.now - started) / .milliseconds(1))
            try pipe.end()
        }
        return [
            Figure("restart with 100000 conversations: ready", of: ready, unit: "ms", limit: 300),
            Figure("restart with 100000 conversations: first reply", of: replied, unit: "ms"),
        ]
    }

    /// Three turns in each conversation, every twentieth with a person.
    private func fill(_ path: String) throws {
        let store = try SQLiteConversationStore(path: path, for: .serving)
        defer { store.close() }
        let now = Date()
        for start in stride(from: 0, to: 100_000, by: 5_000) {
            let updates = (start..<(start + 5_000)).map { number in
                let turns = (0..<3).map { turn in
                    var decision = RecordedDecision(action: .answer, reply: "停车每小时10元，不满一小时按一小时计。", locale: "zh-Hans")
                    decision.intent = "parking.fees"
                    decision.confidence = 0.96
                    if turn == 2, number % 20 == 0 {
                        decision.action = .handoff
                        decision.handOff = .init(reason: "policy", priority: .normal, queue: "service-desk", due: now)
                    }
                    let message = RecordedMessage(id: "m\(turn)", text: "停车怎么收费")
                    return ConversationUpdate.Event(
                        at: now,
                        content: .turn(RecordedTurn(message: message, decision: decision))
                    )
                }
                return ConversationUpdate(
                    conversation: "c\(number)",
                    expected: 0,
                    events: turns,
                    state: .replace(#"{"locale":"zh-Hans","turn":3}"#),
                    face: "pipe"
                )
            }
            _ = try store.append(updates)
        }
    }
}
