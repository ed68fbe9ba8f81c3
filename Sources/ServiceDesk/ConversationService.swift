public import Conversations
public import Dialogue
public import Foundation
internal import Synchronization

/// The service itself: customers' messages in, replies out, everything on record in between.
///
/// A batch is decided in parallel across conversations and in order within each (`decide`), then put on record together
/// with what else is ready, in one commit (`settle`); its replies exist only after the commit. While one batch settles
/// the next may be decided already: where the record of a conversation turns out to have gone on otherwise (an agent
/// resolved the ticket, another process answered, the message was answered before), its turns are decided anew inside
/// the transaction. Where the store fails, answers that need no ticket are given all the same and go on record when the
/// store is back.
public final class ConversationService: Sendable {
    /// The face that customers meet: `pipe`, `chat`.
    ///
    /// What agents send goes to the face of a conversation's last turn.
    public let face: String

    private let store: any ConversationStore
    private let limits: ServiceLimits
    private let conversation: String?
    private let voice: Mutex<Voice>
    private let memory: Mutex<Memory>
    /// Batches settle one after the other.
    private let settling = Mutex<(any ServiceSeat)?>(nil)
    /// Held from the decision to the settlement by those who do both.
    private let turnstile = Mutex(())

    /// What speaks to customers.
    struct Voice: Sendable {
        var responder: any Responder
        var unrecordedHandOff: @Sendable (Decision) -> String
    }

    /// A service on a store.
    /// - Parameters:
    ///   - store: Where everything is kept.
    ///   - responder: Decides; usually a `DialogueMachine`.
    ///   - face: Name of the face that customers meet: `pipe`, `chat`.
    ///   - conversation: The one conversation that this service is for, so that `deliveries` brings only its own;
    ///     `nil` for all.
    ///   - limits: Bounds of memory and patience.
    ///   - unrecordedHandOff: What the customer reads when a person should be called and the store cannot take it,
    ///     given the decision that calls the person.
    public init(
        store: any ConversationStore,
        responder: any Responder,
        face: String,
        conversation: String? = nil,
        limits: ServiceLimits = ServiceLimits(),
        unrecordedHandOff: @escaping @Sendable (Decision) -> String
    ) {
        self.store = store
        self.face = face
        self.conversation = conversation
        self.limits = limits
        voice = Mutex(Voice(responder: responder, unrecordedHandOff: unrecordedHandOff))
        memory = Mutex(Memory(sessions: SessionTable(limit: limits.conversationsInMemory)))
    }

    /// Lets another pack decide from the next batch on; batches that are decided finish on the one they began with.
    public func replaceResponder(_ new: any Responder) {
        voice.withLock { $0.responder = new }
    }

    /// Why the store did not take what it was given last; `nil` where it did.
    public var storeTrouble: ConversationStoreError? { memory.withLock { $0.trouble?.error } }

    // MARK: - Deciding

    /// Decides about requests, ahead of the record.
    ///
    /// For one thread: batches are decided in the order of their lines, and settled in the same order.
    public func decide(_ requests: [ServiceRequest]) -> DecidedBatch {
        let groups = DecidedBatch.groups(requests)
        let trouble = bringIntoMemory(groups.map(\.conversation))
        let voice = voice.withLock { $0 }
        let parts = memory.withLock { memory in
            groups.map { group in
                let (session, base) = memory.sessions.begin(group.conversation)
                return DecidedBatch.Part(
                    conversation: group.conversation,
                    indices: group.indices,
                    base: base,
                    version: memory.sessions.newVersion(),
                    run: TurnRun(
                        conversation: group.conversation,
                        session: session,
                        responder: voice.responder,
                        trouble: trouble,
                        unrecordedHandOff: voice.unrecordedHandOff
                    )
                )
            }
        }
        let batch = DecidedBatch(
            requests: requests,
            parts: parts,
            responder: voice.responder,
            unrecordedHandOff: voice.unrecordedHandOff
        )
        batch.decide()
        memory.withLock { memory in
            for part in batch.parts {
                memory.sessions[part.conversation]?.latest = part.run.session
                memory.sessions[part.conversation]?.latestVersion = part.version
            }
        }
        return batch
    }

    /// Loads the conversations that are not in memory.
    /// - Returns: Why the store cannot be used, if so.
    private func bringIntoMemory(_ conversations: [String]) -> ConversationStoreError? {
        let (absent, knowsOwned, standing) = memory.withLock { memory in
            memory.sessions.trim()
            let absent = conversations.filter { !memory.sessions.contains($0) }
            return (absent, memory.owned != nil, memory.standingTrouble)
        }
        var trouble = standing
        var snapshots: [String: ConversationSnapshot] = [:]
        var owned: [String: String]?
        if trouble == nil, !absent.isEmpty || !knowsOwned {
            do throws(ConversationStoreError) {
                if !knowsOwned { owned = try store.openTickets() }
                snapshots = try store.snapshots(of: absent)
            } catch {
                trouble = error
            }
        }
        memory.withLock { memory in
            if let trouble, standing == nil { memory.fail(trouble, limits: limits) }
            if let owned { memory.owned = Set(owned.keys) }
            for conversation in absent {
                var session = snapshots[conversation].map { Session($0) } ?? Session()
                if trouble != nil { session.isOwned = memory.owned?.contains(conversation) ?? false }
                memory.sessions.insert(session, as: conversation)
            }
        }
        return trouble
    }

    // MARK: - Settling

    /// Puts decided batches on record, in one commit.
    /// - Parameter batches: In the order in which they were decided, none left out.
    /// - Returns: What came of each batch's requests, in order.
    public func settle(_ batches: [DecidedBatch]) -> [[Outcome]] {
        guard !batches.isEmpty else { return [] }
        return settling.withLock { seat in
            takeSeat(&seat)
            var settlement = newSettlement(seat)
            let (before, standing) = memory.withLock { memory in
                (memory.standings(of: batches), memory.standingTrouble)
            }
            do throws(ConversationStoreError) {
                if let standing { throw standing }
                settlement = try store.transact { transaction throws(ConversationStoreError) in
                    var recorded = newSettlement(seat)
                    try recorded.record(batches, on: transaction, from: before)
                    return UncheckedSettlement(recorded)
                }.settlement
                memory.withLock { $0.trouble = nil }
            } catch {
                let room = memory.withLock { memory in
                    if standing == nil { memory.fail(error, limits: limits) }
                    return limits.unsavedTurns - memory.unsavedTurns
                }
                settlement.answer(batches, without: error, room: room, from: before)
            }
            memory.withLock { $0.take(settlement) }
            return settlement.outcomes
        }
    }

    /// Decides about messages and puts them on record, in one commit.
    ///
    /// Batches are taken one after the other, also from several threads.
    /// - Returns: What came of each message, in the order of the batch.
    public func receive(_ batch: [IncomingMessage]) -> [Outcome] {
        perform(batch.map(ServiceRequest.message))
    }

    /// Decides about requests and puts them on record, in one commit.
    ///
    /// Batches are taken one after the other, also from several threads.
    /// - Returns: What came of each, in the order of the batch.
    public func perform(_ requests: [ServiceRequest]) -> [Outcome] {
        guard !requests.isEmpty else { return [] }
        return turnstile.withLock { _ in settle([decide(requests)]).first ?? [] }
    }

    // MARK: - Deliveries

    /// What agents sent since the last call, oldest first; call it often.
    ///
    /// The first call brings everything that was never acknowledged and is in nobody's hands; what an earlier process was
    /// given already is marked `wasTaken`.
    ///
    /// It also writes down the turns that waited for a store in trouble.
    /// - Throws: The store's trouble; nothing is lost, ask again.
    public func deliveries() throws(ConversationStoreError) -> [Delivery] {
        try settling.withLock { seat throws(ConversationStoreError) in
            try flush(&seat)
            guard let seat else { return [] }
            seat.showUp()
            return try store.takeDeliveries(
                DeliveryRequest(face: face, seat: seat, conversation: conversation, limit: limits.deliveriesAtOnce)
            )
        }
    }

    /// Ends the sending of a delivery; a second time changes nothing.
    /// - Throws: `noSuchDelivery`, or the store's trouble.
    public func acknowledge(_ delivery: String, at: Date) throws(ConversationStoreError) {
        switch perform([.acknowledge(delivery: delivery, at: at)]).first {
        case .refused(let error)?, .storeUnavailable(let error)?: throw error
        default: break
        }
    }

    /// Writes down the turns that waited for a store in trouble; call it once more before the process ends.
    /// - Throws: The store's trouble; the turns go on waiting.
    public func flush() throws(ConversationStoreError) {
        try settling.withLock { seat throws(ConversationStoreError) in try flush(&seat) }
    }

    private func flush(_ seat: inout (any ServiceSeat)?) throws(ConversationStoreError) {
        takeSeat(&seat)
        let (waiting, standing) = memory.withLock {
            memory -> ([(conversation: String, session: Session)], ConversationStoreError?) in
            guard memory.unsavedTurns > 0 else { return ([], nil) }
            let waiting = memory.sessions.unsaved
            if memory.standingTrouble == nil {
                for entry in waiting { _ = memory.sessions.begin(entry.conversation) }
            }
            return (waiting, memory.standingTrouble)
        }
        if let standing { throw standing }
        guard !waiting.isEmpty else { return }
        do throws(ConversationStoreError) {
            let settlement = try store.transact { transaction throws(ConversationStoreError) in
                var recorded = newSettlement(seat)
                try recorded.record(waiting, on: transaction)
                return UncheckedSettlement(recorded)
            }.settlement
            memory.withLock { memory in
                memory.take(settlement)
                memory.trouble = nil
            }
        } catch {
            memory.withLock { memory in
                for entry in waiting { memory.sessions[entry.conversation]?.underWay -= 1 }
                memory.fail(error, limits: limits)
            }
            throw error
        }
    }

    private func takeSeat(_ seat: inout (any ServiceSeat)?) {
        // Where none can be had now, the next batch tries again.
        if seat == nil { seat = try? store.takeSeat() }
    }

    private func newSettlement(_ seat: (any ServiceSeat)?) -> Settlement {
        Settlement(face: face, seat: seat?.number) { [self] in memory.withLock { $0.sessions.newVersion() } }
    }
}

/// Carries a settlement out of a transaction.
///
/// Unchecked: it is made there, and nobody else has it.
private struct UncheckedSettlement: @unchecked Sendable {
    let settlement: Settlement

    init(_ settlement: Settlement) {
        self.settlement = settlement
    }
}
