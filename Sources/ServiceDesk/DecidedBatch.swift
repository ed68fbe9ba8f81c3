internal import Conversations
internal import Dialogue
internal import Dispatch

/// Requests with what was decided about them, on their way to the record.
///
/// Its replies exist once it is settled.
public struct DecidedBatch: Sendable {
    /// A conversation's part of a batch.
    ///
    /// Unchecked: one thread after the other works on it, the one that decides and then the one that settles.
    final class Part: @unchecked Sendable {
        let conversation: String
        /// Places of its requests in the batch, in order.
        let indices: [Int]
        /// The session that the run was decided on.
        let base: SessionVersion
        /// The session after it.
        let version: SessionVersion
        var run: TurnRun

        init(
            conversation: String,
            indices: [Int],
            base: SessionVersion,
            version: SessionVersion,
            run: TurnRun
        ) {
            self.conversation = conversation
            self.indices = indices
            self.base = base
            self.version = version
            self.run = run
        }
    }

    let requests: [ServiceRequest]
    let parts: [Part]
    /// What decides again, should that be needed: a batch finishes on the intents it began with.
    let responder: any Responder
    let unrecordedHandOff: @Sendable (Decision) -> String

    /// Number of its requests.
    public var count: Int { requests.count }

    /// Places of each conversation's requests, in the order in which the conversations come up.
    static func groups(_ requests: [ServiceRequest]) -> [(conversation: String, indices: [Int])] {
        var groups: [(conversation: String, indices: [Int])] = []
        var places: [String: Int] = [:]
        for (index, request) in requests.enumerated() {
            guard let conversation = request.conversation else { continue }
            if let place = places[conversation] {
                groups[place].indices.append(index)
            } else {
                places[conversation] = groups.count
                groups.append((conversation, [index]))
            }
        }
        return groups
    }

    /// Decides about all parts, on all cores where that is worth it.
    ///
    /// The result does not depend on the threads.
    func decide() {
        let requests = requests
        @Sendable func complete(_ part: Part) {
            for index in part.indices {
                // Nothing is looked up ahead of the record, so nothing fails.
                try? part.run.take(requests[index]) { _ in nil }
            }
            part.run.finish()
        }
        // Fewer are decided in a millisecond or so, and waking other threads for them only makes replies later.
        let leastWorthThreads = 16
        guard parts.count >= leastWorthThreads else {
            for part in parts { complete(part) }
            return
        }
        let parts = parts
        DispatchQueue.concurrentPerform(iterations: parts.count) { complete(parts[$0]) }
    }

    /// The parts in the order in which their hand-offs were written, so that the numbers of tickets depend on the
    /// requests alone, and not on how they were cut into batches.
    var inOrderOfHandOffs: [Int] {
        func firstHandOff(_ part: Part) -> Int {
            guard part.run.handsOff else { return part.indices.first ?? 0 }
            let place = part.run.drafts.firstIndex { draft in
                if case .fresh(let turn, _) = draft { turn.decision.handOff != nil } else { false }
            }
            return part.indices[place ?? 0]
        }
        let order = parts.map(firstHandOff)
        guard zip(order, order.dropFirst()).contains(where: { $0 > $1 }) else { return Array(parts.indices) }
        return parts.indices.sorted { order[$0] < order[$1] }
    }
}
