internal import Conversations
internal import Dialogue
internal import Foundation
internal import IntentModel

/// The requests of one conversation in one batch, decided in order.
///
/// It touches neither store nor other conversations, so runs of different conversations may take place at once, and a
/// run may be thrown away and done anew when the record turns out to have gone on.
struct TurnRun: Sendable {
    /// What came of one request, before the record has named the ticket.
    enum Draft: Sendable {
        case fresh(RecordedTurn, Decision)
        /// On record before this run.
        case stored(StoredTurn)
        /// A second copy within what is not on record yet.
        case repeated(RecordedTurn)
        case idConflict
        case done
        case refused(ConversationStoreError)
        case storeUnavailable(ConversationStoreError)
    }

    let conversation: String
    /// What it was decided on.
    let before: Session
    /// The session after it, as it will stand once its events are on record.
    private(set) var session: Session
    private(set) var drafts: [Draft] = []
    /// What this run adds to the record.
    private(set) var events: [ConversationUpdate.Event] = []
    /// Why the store cannot be used, if so.
    let trouble: ConversationStoreError?
    /// Whether it says something of the record that only the record knows.
    private(set) var needsTheRecord = false
    /// Whether it calls a person.
    private(set) var handsOff = false

    private let responder: any Responder
    private let unrecordedHandOff: @Sendable (Decision) -> String
    /// Turns that are not on record yet.
    private var unsavedByID: [String: RecordedTurn] = [:]

    init(
        conversation: String,
        session: Session,
        responder: any Responder,
        trouble: ConversationStoreError?,
        unrecordedHandOff: @escaping @Sendable (Decision) -> String
    ) {
        self.conversation = conversation
        before = session
        self.session = session
        self.responder = responder
        self.trouble = trouble
        self.unrecordedHandOff = unrecordedHandOff
        for event in session.unsaved {
            if let turn = event.content.turn, let id = turn.message.id { unsavedByID[id] = turn }
        }
    }

    /// What the store has to add; `nil` where there is nothing.
    func update(face: String, seat: Int64?) -> ConversationUpdate? {
        guard !events.isEmpty || !before.unsaved.isEmpty else { return nil }
        return ConversationUpdate(
            conversation: conversation,
            expected: before.sequence,
            events: before.unsaved + events,
            state: .replace(session.stateJSON),
            face: face,
            seat: seat
        )
    }

    /// Counts what was decided as on record.
    mutating func finish() {
        session.sequence = before.sequence + before.unsaved.count + events.count
        session.isOwned = isOwned
        session.unsaved = []
    }

    /// The session where the store does not take the update, and `room` more turns may wait in memory.
    func unsaved(room: Int) -> Session {
        var unsaved = session
        unsaved.sequence = before.sequence
        unsaved.isOwned = before.isOwned
        unsaved.unsaved = before.unsaved + events.prefix(max(0, room))
        return unsaved
    }

    /// Does what is asked; `stored` finds what is on record under a message's id.
    mutating func take(
        _ request: ServiceRequest,
        stored: (MessageKey) throws(ConversationStoreError) -> StoredTurn?
    ) throws(ConversationStoreError) {
        switch request {
        case .message(let message): try take(message, stored: stored)
        case .rating(_, let score, let at): rate(score, at: at)
        case .close(_, let at): close(at: at)
        case .acknowledge: break
        }
    }

    // MARK: - Messages

    private mutating func take(
        _ message: IncomingMessage,
        stored: (MessageKey) throws(ConversationStoreError) -> StoredTurn?
    ) throws(ConversationStoreError) {
        if let id = message.id {
            if let stored = try stored(MessageKey(conversation: conversation, id: id)) {
                drafts.append(stored.turn.message.text == message.text ? .stored(stored) : .idConflict)
                return
            }
            if let earlier = unsavedByID[id] {
                drafts.append(earlier.message.text == message.text ? .repeated(earlier) : .idConflict)
                return
            }
        }
        agreeOnOwner(now: message.at)
        if let trouble, isOwned {
            drafts.append(.storeUnavailable(trouble))
            return
        }
        decide(message)
    }

    private var isOwned: Bool { before.isOwned || handsOff }

    /// Brings the dialogue in line with the record: an agent may have ended the ticket since the last turn.
    private mutating func agreeOnOwner(now: Date) {
        if session.state.isOwnedByPerson, !isOwned {
            _ = responder.handle(.resolved, state: &session.state, now: now)
        }
        session.state.isOwnedByPerson = isOwned
    }

    private mutating func decide(_ message: IncomingMessage) {
        let wasOwned = session.state.isOwnedByPerson
        let stateBefore = session.state
        let heard = DialogueEvent.message(CustomerMessage(text: message.text, localeHint: message.localeHint))
        // A machine answers every message; should one not, the customer's words are kept and nothing is said.
        var decision =
            responder.handle(heard, state: &session.state, now: message.at)
            ?? Decision(action: .clarify, locale: message.localeHint ?? .english)
        if wasOwned {
            decision.action = .forwarded
            decision.reply = ""
            decision.options = []
            decision.handOff = nil
            session.state.isOwnedByPerson = true
        }
        var turn = RecordedTurn(message: RecordedMessage(message), decision: RecordedDecision(decision))
        if trouble != nil, decision.handOff != nil {
            // Nobody was called: the dialogue stays where it was, and the message keeps no id on record, so that
            // sending it again calls somebody.
            session.state = stateBefore
            turn.decision.handOff = nil
            turn.decision.reply = unrecordedHandOff(decision)
            var noted = turn
            noted.message.id = nil
            events.append(ConversationUpdate.Event(at: message.at, content: .turn(noted)))
        } else {
            if decision.handOff != nil { handsOff = true }
            if let id = message.id { unsavedByID[id] = turn }
            events.append(ConversationUpdate.Event(at: message.at, content: .turn(turn)))
        }
        drafts.append(.fresh(turn, decision))
    }

    // MARK: - The rest

    private var hasBegun: Bool { before.sequence > 0 || !before.unsaved.isEmpty || !events.isEmpty }

    private mutating func rate(_ score: Int, at: Date) {
        if let trouble { return drafts.append(.storeUnavailable(trouble)) }
        guard hasBegun else {
            needsTheRecord = true
            return drafts.append(.refused(.noSuchConversation(id: conversation)))
        }
        events.append(ConversationUpdate.Event(at: at, content: .rated(score: score)))
        drafts.append(.done)
    }

    private mutating func close(at: Date) {
        if let trouble { return drafts.append(.storeUnavailable(trouble)) }
        if hasBegun {
            events.append(ConversationUpdate.Event(at: at, content: .closed))
            if !isOwned { session.state = DialogueState() }
        } else {
            needsTheRecord = true
        }
        drafts.append(.done)
    }

    // MARK: - Outcomes

    /// What leaves for each request, in order; `ticket` is the conversation's open ticket after the run.
    func outcomes(ticket: String?) -> [Outcome] {
        drafts.map { draft in
            switch draft {
            case .fresh(let turn, let decision):
                .reply(
                    Reply(
                        conversation: conversation,
                        turn: turn,
                        ticket: ticket,
                        storeTrouble: trouble,
                        decision: decision
                    )
                )
            case .stored(let stored):
                .reply(
                    Reply(conversation: conversation, turn: stored.turn, ticket: stored.ticket, isDuplicate: true)
                )
            case .repeated(let turn):
                .reply(
                    Reply(
                        conversation: conversation,
                        turn: turn,
                        ticket: ticket,
                        isDuplicate: true,
                        storeTrouble: trouble
                    )
                )
            case .idConflict: .idConflict
            case .done: .done
            case .refused(let error): .refused(error)
            case .storeUnavailable(let error): .storeUnavailable(error)
            }
        }
    }
}

extension RecordedMessage {
    fileprivate init(_ message: IncomingMessage) {
        self.init(
            id: message.id,
            text: message.text,
            localeHint: message.localeHint?.rawValue,
            channel: message.channel,
            customerJSON: message.customerJSON
        )
    }
}
