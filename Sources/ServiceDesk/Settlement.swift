internal import Conversations
internal import Foundation

/// Decided batches on their way from decisions to outcomes, in one transaction or none.
struct Settlement {
    /// How a conversation stands after what was settled of it here.
    struct Standing {
        var version: SessionVersion
        /// The session, where it is not the one that was decided.
        var correction: Session?
        /// Parts that were settled here.
        var parts = 0
        /// The open ticket, where the store was asked.
        var ticket: String??
        /// How many more turns wait in memory for the store.
        var unsavedTurns = 0
    }

    let face: String
    let seat: Int64?
    /// Gives a version that nothing has yet.
    let newVersion: () -> SessionVersion
    private(set) var standings: [String: Standing] = [:]
    private(set) var outcomes: [[Outcome]] = []

    init(
        face: String,
        seat: Int64?,
        newVersion: @escaping () -> SessionVersion
    ) {
        self.face = face
        self.seat = seat
        self.newVersion = newVersion
    }

    /// Puts batches on record, whose conversations stood as told before.
    /// - Throws: The store's trouble.
    mutating func record(
        _ batches: [DecidedBatch],
        on transaction: any ConversationTransaction,
        from standings: [String: Standing]
    ) throws(ConversationStoreError) {
        self.standings = standings
        outcomes = []
        for batch in batches {
            var results = [Outcome](repeating: .done, count: batch.count)
            for place in batch.inOrderOfHandOffs {
                let found = try record(batch.parts[place], of: batch, on: transaction)
                for (index, outcome) in zip(batch.parts[place].indices, found) { results[index] = outcome }
            }
            for (index, request) in batch.requests.enumerated() {
                guard case .acknowledge(let delivery, let at) = request else { continue }
                do throws(ConversationStoreError) {
                    try transaction.acknowledge(delivery, at: at)
                } catch {
                    guard !error.isStoreTrouble else { throw error }
                    results[index] = .refused(error)
                }
            }
            outcomes.append(results)
        }
    }

    private mutating func record(
        _ part: DecidedBatch.Part,
        of batch: DecidedBatch,
        on transaction: any ConversationTransaction
    ) throws(ConversationStoreError) -> [Outcome] {
        var standing = standings[part.conversation] ?? Standing(version: 0)
        standing.parts += 1
        defer { standings[part.conversation] = standing }
        if standing.version == part.base, part.run.trouble == nil, !part.run.needsTheRecord,
            let update = part.run.update(face: face, seat: seat),
            case .appended(_, let ticket) = try transaction.append(update)
        {
            standing.version = part.version
            standing.correction = nil
            standing.ticket = .some(ticket)
            standing.unsavedTurns -= part.run.before.unsaved.count
            return part.run.outcomes(ticket: ticket)
        }
        let truth = standing.version == part.base ? part.run.before : standing.correction ?? Session()
        let (again, ticket) = try recordAnew(part, of: batch, from: truth, on: transaction)
        standing.version = newVersion()
        standing.correction = again.session
        standing.ticket = .some(ticket)
        standing.unsavedTurns -= truth.unsaved.count
        return again.outcomes(ticket: ticket)
    }

    /// Decides on what stands on record, inside the transaction, so that nothing changes meanwhile.
    private func recordAnew(
        _ part: DecidedBatch.Part,
        of batch: DecidedBatch,
        from truth: Session,
        on transaction: any ConversationTransaction
    ) throws(ConversationStoreError) -> (TurnRun, ticket: String?) {
        let snapshot = try transaction.snapshot(of: part.conversation) ?? ConversationSnapshot()
        var session = Session(snapshot)
        if !truth.unsaved.isEmpty {
            // Turns were answered that the record lacks: the dialogue goes on from them, where the record stands now.
            session.state = truth.state
            session.unsaved = try unrecorded(truth.unsaved, of: part.conversation, transaction)
        }
        var run = TurnRun(
            conversation: part.conversation,
            session: session,
            responder: batch.responder,
            trouble: nil,
            unrecordedHandOff: batch.unrecordedHandOff
        )
        for index in part.indices {
            try run.take(batch.requests[index]) { key throws(ConversationStoreError) in try transaction.turn(key) }
        }
        run.finish()
        guard let update = run.update(face: face, seat: seat) else { return (run, snapshot.openTicket) }
        guard case .appended(_, let ticket) = try transaction.append(update) else {
            throw .failed(path: "", detail: "the record of \(part.conversation) does not hold together")
        }
        return (run, ticket)
    }

    /// Puts turns on record that waited for the store.
    /// - Throws: The store's trouble.
    mutating func record(
        _ waiting: [(conversation: String, session: Session)],
        on transaction: any ConversationTransaction
    ) throws(ConversationStoreError) {
        standings = [:]
        for (conversation, session) in waiting {
            let snapshot = try transaction.snapshot(of: conversation) ?? ConversationSnapshot()
            let events = try unrecorded(session.unsaved, of: conversation, transaction)
            var saved = session
            saved.adopt(snapshot)
            saved.unsaved = []
            if !events.isEmpty {
                let update = ConversationUpdate(
                    conversation: conversation,
                    expected: snapshot.sequence,
                    events: events,
                    state: .replace(saved.stateJSON),
                    face: face,
                    seat: seat
                )
                guard case .appended(let sequence, _) = try transaction.append(update) else {
                    throw .failed(path: "", detail: "the record of \(conversation) does not hold together")
                }
                saved.sequence = sequence
            }
            standings[conversation] = Standing(
                version: newVersion(),
                correction: saved,
                parts: 1,
                ticket: .some(snapshot.openTicket),
                unsavedTurns: -session.unsaved.count
            )
        }
    }

    /// Those of some turns that are not on record, as another process may have been sent the same messages.
    private func unrecorded(
        _ events: [ConversationUpdate.Event],
        of conversation: String,
        _ transaction: any ConversationTransaction
    ) throws(ConversationStoreError) -> [ConversationUpdate.Event] {
        var kept: [ConversationUpdate.Event] = []
        for event in events {
            if let id = event.content.turn?.message.id,
                try transaction.turn(MessageKey(conversation: conversation, id: id)) != nil
            {
                continue
            }
            kept.append(event)
        }
        return kept
    }

    /// Answers from memory alone; at most `room` more turns wait there for the store.
    mutating func answer(
        _ batches: [DecidedBatch],
        without error: ConversationStoreError,
        room: Int,
        from standings: [String: Standing]
    ) {
        self.standings = standings
        outcomes = []
        var room = room
        for batch in batches {
            var results = [Outcome](repeating: .storeUnavailable(error), count: batch.count)
            for part in batch.parts {
                var standing = self.standings[part.conversation] ?? Standing(version: 0)
                standing.parts += 1
                let holds = standing.version == part.base
                let truth = holds ? part.run.before : standing.correction ?? Session()
                let run = holds && part.run.trouble != nil ? part.run : anew(part, of: batch, from: truth, error)
                let session = run.unsaved(room: room)
                let added = session.unsaved.count - truth.unsaved.count
                room -= added
                standing.unsavedTurns += added
                standing.version = newVersion()
                standing.correction = session
                self.standings[part.conversation] = standing
                for (index, outcome) in zip(part.indices, run.outcomes(ticket: nil)) { results[index] = outcome }
            }
            outcomes.append(results)
        }
    }

    private func anew(
        _ part: DecidedBatch.Part,
        of batch: DecidedBatch,
        from truth: Session,
        _ error: ConversationStoreError
    ) -> TurnRun {
        var run = TurnRun(
            conversation: part.conversation,
            session: truth,
            responder: batch.responder,
            trouble: error,
            unrecordedHandOff: batch.unrecordedHandOff
        )
        for index in part.indices { try? run.take(batch.requests[index]) { _ in nil } }
        return run
    }
}
