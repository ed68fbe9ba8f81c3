internal import Conversations
internal import Dialogue
internal import Dispatch
internal import Foundation

/// One batch on its way from messages to outcomes.
struct BatchRun {
    /// A conversation's part of the batch.
    private struct Part: Sendable {
        let conversation: String
        /// Places of its messages in the batch, in order.
        var indices: [Int]
    }

    let batch: [IncomingMessage]
    let responder: any Responder
    let store: any ConversationStore
    let face: String
    let limits: ServiceLimits
    let unrecordedHandOff: @Sendable (Decision) -> String

    /// Decides, commits, and answers.
    func outcomes(_ memory: inout ConversationService.Memory) -> [Outcome] {
        var outcomes = [Outcome](repeating: .idConflict, count: batch.count)
        var parts = partsInOrder()
        if let trouble = memory.standingTrouble {
            serveWithoutStore(parts, trouble, &memory, &outcomes)
            return outcomes
        }
        do throws(ConversationStoreError) {
            try recordAll(&parts, &memory, &outcomes)
            memory.trouble = nil
        } catch {
            memory.fail(error, limits: limits)
            serveWithoutStore(parts, error, &memory, &outcomes)
        }
        return outcomes
    }

    private func partsInOrder() -> [Part] {
        var parts: [Part] = []
        var places: [String: Int] = [:]
        for (index, message) in batch.enumerated() {
            if let place = places[message.conversation] {
                parts[place].indices.append(index)
            } else {
                places[message.conversation] = parts.count
                parts.append(Part(conversation: message.conversation, indices: [index]))
            }
        }
        return parts
    }

    /// Decides and commits until every part is on record; what is left in `parts` when it throws is not.
    private func recordAll(
        _ parts: inout [Part],
        _ memory: inout ConversationService.Memory,
        _ outcomes: inout [Outcome]
    ) throws(ConversationStoreError) {
        if memory.openTickets == nil { memory.openTickets = try store.openTickets() }
        for _ in 0..<limits.attempts {
            try load(parts, &memory)
            let runs = run(parts, memory, stored: try storedTurns(parts, memory), trouble: nil)
            let updates = runs.map { $0.update(face: face) }
            var results = try store.append(updates.compactMap(\.self)).makeIterator()
            var moved: [Part] = []
            for (part, (run, update)) in zip(parts, zip(runs, updates)) {
                guard update != nil, let result = results.next() else {
                    finish(part, run.outcomes(ticket: run.session.openTicket), &outcomes)
                    continue
                }
                let before = memory.sessions[part.conversation]
                switch result {
                case .appended(let snapshot):
                    memory.unsavedTurns -= before?.unsaved.count ?? 0
                    memory.sessions[part.conversation] = run.saved(snapshot)
                    memory.note(snapshot, of: part.conversation)
                    finish(part, run.outcomes(ticket: snapshot.openTicket), &outcomes)
                case .moved(let snapshot):
                    var session = before ?? Session()
                    session.rebase(on: snapshot)
                    memory.sessions[part.conversation] = session
                    memory.note(snapshot, of: part.conversation)
                    moved.append(part)
                }
            }
            parts = moved
            if parts.isEmpty { return }
        }
        throw .failed(path: "", detail: "conversations keep changing in another process")
    }

    /// Answers from memory alone.
    private func serveWithoutStore(
        _ parts: [Part],
        _ error: ConversationStoreError,
        _ memory: inout ConversationService.Memory,
        _ outcomes: inout [Outcome]
    ) {
        for part in parts where memory.sessions[part.conversation] == nil {
            var session = Session()
            session.openTicket = memory.openTickets?[part.conversation]
            memory.sessions[part.conversation] = session
        }
        for (part, run) in zip(parts, run(parts, memory, stored: [:], trouble: error)) {
            let before = memory.sessions[part.conversation]?.unsaved.count ?? 0
            let session = run.unsaved(room: max(0, limits.unsavedTurns - memory.unsavedTurns))
            memory.unsavedTurns += session.unsaved.count - before
            memory.sessions[part.conversation] = session
            finish(part, run.outcomes(ticket: session.openTicket), &outcomes)
        }
    }

    private func load(
        _ parts: [Part],
        _ memory: inout ConversationService.Memory
    ) throws(ConversationStoreError) {
        let absent = parts.map(\.conversation).filter { memory.sessions[$0] == nil }
        guard !absent.isEmpty else { return }
        let snapshots = try store.snapshots(of: absent)
        for conversation in absent {
            memory.sessions[conversation] = snapshots[conversation].map { Session($0) } ?? Session()
        }
    }

    /// Looks the batch's messages up in the record.
    ///
    /// A conversation without a record has none.
    private func storedTurns(
        _ parts: [Part],
        _ memory: ConversationService.Memory
    ) throws(ConversationStoreError) -> [MessageKey: StoredTurn] {
        var keys: [MessageKey] = []
        for part in parts where (memory.sessions[part.conversation]?.sequence ?? 0) > 0 {
            for index in part.indices {
                if let id = batch[index].id { keys.append(MessageKey(conversation: part.conversation, id: id)) }
            }
        }
        return keys.isEmpty ? [:] : try store.turns(keys)
    }

    /// Decides about all parts, on all cores where that is worth it.
    ///
    /// The result does not depend on the threads.
    private func run(
        _ parts: [Part],
        _ memory: ConversationService.Memory,
        stored: [MessageKey: StoredTurn],
        trouble: ConversationStoreError?
    ) -> [TurnRun] {
        var runs = parts.map { part in
            TurnRun(
                conversation: part.conversation,
                session: memory.sessions[part.conversation] ?? Session(),
                responder: responder,
                trouble: trouble,
                unrecordedHandOff: unrecordedHandOff
            )
        }
        let batch = batch
        @Sendable func complete(_ run: inout TurnRun, _ part: Part) {
            for index in part.indices {
                let message = batch[index]
                let key = message.id.map { MessageKey(conversation: part.conversation, id: $0) }
                run.take(message, stored: key.flatMap { stored[$0] })
            }
        }
        let leastWorthThreads = 8
        if parts.count < leastWorthThreads {
            for place in parts.indices { complete(&runs[place], parts[place]) }
        } else {
            runs.withUnsafeMutableBufferPointer { buffer in
                // Each iteration has an element of its own.
                nonisolated(unsafe) let runs = buffer
                DispatchQueue.concurrentPerform(iterations: parts.count) { place in
                    complete(&runs[place], parts[place])
                }
            }
        }
        return runs
    }

    private func finish(_ part: Part, _ results: [Outcome], _ outcomes: inout [Outcome]) {
        for (index, outcome) in zip(part.indices, results) { outcomes[index] = outcome }
    }
}
