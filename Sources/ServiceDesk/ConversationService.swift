public import Conversations
public import Dialogue
public import Foundation
internal import Synchronization

/// The service itself: customers' messages in, replies out, everything on record in between.
///
/// A batch is decided in parallel across conversations and in order within each, then committed at once; its
/// replies exist only after the commit. Where the record of a conversation went on in another process meanwhile (an
/// agent resolved the ticket), the conversation's turns are decided anew. Where the store fails, answers that need
/// no ticket are given all the same and go on record when the store is back.
public final class ConversationService: Sendable {
    /// The face that customers meet: `pipe`, `chat`.
    ///
    /// What agents send goes to the face of a conversation's last turn.
    public let face: String

    private let store: any ConversationStore
    private let limits: ServiceLimits
    private let unrecordedHandOff: @Sendable (Decision) -> String
    private let conversation: String?
    private let responder: Mutex<any Responder>
    private let memory: Mutex<Memory>
    private let lastDelivery = Mutex<Int64>(0)

    /// What lives between two batches.
    struct Memory: Sendable {
        var sessions: SessionCache
        /// Open ticket of every conversation that has one, so that the bot stays silent there even when a
        /// conversation has left memory and the store cannot be read; `nil` until the store was read.
        var openTickets: [String: String]?
        /// Turns in `sessions` that the store has not taken.
        var unsavedTurns = 0
        /// The store is left alone until then.
        var trouble: (error: ConversationStoreError, retry: ContinuousClock.Instant)?
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
        self.unrecordedHandOff = unrecordedHandOff
        self.responder = Mutex(responder)
        memory = Mutex(Memory(sessions: SessionCache(limit: limits.conversationsInMemory)))
    }

    /// Decides about messages and puts them on record, in one commit.
    ///
    /// Batches are taken one after the other, also from several threads.
    /// - Returns: What came of each message, in the order of the batch.
    public func receive(_ batch: [IncomingMessage]) -> [Outcome] {
        guard !batch.isEmpty else { return [] }
        let current = responder.withLock { $0 }
        return memory.withLock { memory in
            let outcomes = BatchRun(
                batch: batch,
                responder: current,
                store: store,
                face: face,
                limits: limits,
                unrecordedHandOff: unrecordedHandOff
            ).outcomes(&memory)
            memory.sessions.trim()
            return outcomes
        }
    }

    /// Lets another pack decide from the next batch on; batches in work finish on the one they began with.
    public func replaceResponder(_ new: any Responder) {
        responder.withLock { $0 = new }
    }

    /// Puts a rating on record: 1 (bad) to 5 (good).
    /// - Throws: `noSuchConversation`, or the store's trouble.
    public func rate(_ conversation: String, score: Int, at: Date) throws(ConversationStoreError) {
        try flush()
        guard try store.snapshots(of: [conversation])[conversation] != nil else {
            throw .noSuchConversation(id: conversation)
        }
        let event = ConversationUpdate.Event(at: at, content: .rated(score: score))
        _ = try store.append([ConversationUpdate(conversation: conversation, expected: nil, events: [event])])
    }

    /// Ends a conversation: the next message under its name starts afresh.
    ///
    /// An open ticket stays open, and the person who owns the conversation keeps it. A conversation that never began is
    /// closed already.
    /// - Throws: The store's trouble.
    public func close(_ conversation: String, at: Date) throws(ConversationStoreError) {
        try flush()
        try memory.withLock { memory throws(ConversationStoreError) in
            for _ in 0..<limits.attempts {
                guard let snapshot = try store.snapshots(of: [conversation])[conversation] else { break }
                let update = ConversationUpdate(
                    conversation: conversation,
                    expected: snapshot.sequence,
                    events: [ConversationUpdate.Event(at: at, content: .closed)],
                    state: snapshot.openTicket == nil ? .replace(nil) : .keep
                )
                if case .appended = try store.append([update]).first { break }
            }
            memory.sessions[conversation] = nil
        }
    }

    /// What agents sent since the last call, oldest first; call it often.
    ///
    /// The first call brings everything that was never acknowledged; what an earlier process was given already is
    /// marked `wasTaken`.
    ///
    /// It also writes down the turns that waited for a store in trouble.
    /// - Throws: The store's trouble; nothing is lost, ask again.
    public func deliveries() throws(ConversationStoreError) -> [Delivery] {
        try flush()
        return try lastDelivery.withLock { last throws(ConversationStoreError) in
            let found = try store.takeDeliveries(
                DeliveryRequest(
                    face: face,
                    conversation: conversation,
                    after: last,
                    limit: limits.deliveriesAtOnce
                )
            )
            last = found.last?.position ?? last
            return found
        }
    }

    /// Ends the sending of a delivery; a second time changes nothing.
    /// - Throws: `noSuchDelivery`, or the store's trouble.
    public func acknowledge(_ delivery: String, at: Date) throws(ConversationStoreError) {
        try store.acknowledge(delivery, at: at)
    }

    /// Writes down the turns that waited for a store in trouble; call it once more before the process ends.
    /// - Throws: The store's trouble; the turns go on waiting.
    public func flush() throws(ConversationStoreError) {
        try memory.withLock { memory throws(ConversationStoreError) in
            guard memory.unsavedTurns > 0 else { return }
            if let trouble = memory.standingTrouble { throw trouble }
            let waiting = memory.sessions.unsaved
            do throws(ConversationStoreError) {
                let results = try store.append(
                    waiting.map { entry in
                        ConversationUpdate(
                            conversation: entry.conversation,
                            expected: nil,
                            events: entry.session.unsaved,
                            state: entry.session.openTicket == nil
                                ? .replace(entry.session.stateJSON) : .keep,
                            face: face
                        )
                    }
                )
                for (entry, result) in zip(waiting, results) {
                    guard case .appended(let snapshot) = result else { continue }
                    var session = entry.session
                    session.unsaved = []
                    session.adopt(snapshot)
                    memory.sessions[entry.conversation] = session
                    memory.note(snapshot, of: entry.conversation)
                }
                memory.unsavedTurns = 0
                memory.trouble = nil
            } catch {
                memory.fail(error, limits: limits)
                throw error
            }
        }
    }
}

extension ConversationService.Memory {
    /// Why the store is to be left alone just now, if so.
    var standingTrouble: ConversationStoreError? {
        guard let trouble, ContinuousClock.now < trouble.retry else { return nil }
        return trouble.error
    }

    /// Leaves the store alone for a while.
    mutating func fail(_ error: ConversationStoreError, limits: ServiceLimits) {
        trouble = (error, ContinuousClock.now.advanced(by: limits.retryDelay))
    }

    /// Keeps track of who owns a conversation.
    mutating func note(_ snapshot: ConversationSnapshot, of conversation: String) {
        openTickets?[conversation] = snapshot.openTicket
    }
}
