internal import Conversations
internal import Dialogue
internal import Foundation
internal import IntentModel

/// The messages of one conversation in one batch, decided in order.
///
/// It touches neither store nor other conversations, so runs of different conversations may take place at once, and a
/// run may be thrown away and done anew when the record turns out to have gone on.
struct TurnRun: Sendable {
    /// What came of one message, before the record has named the ticket.
    enum Draft: Sendable {
        case fresh(RecordedTurn, Decision)
        /// On record before this batch.
        case stored(StoredTurn)
        /// A second copy within what is not on record yet.
        case repeated(RecordedTurn)
        case idConflict
        case storeUnavailable(ConversationStoreError)
    }

    let conversation: String
    private(set) var session: Session
    private(set) var drafts: [Draft] = []
    /// What this run adds to the record.
    private(set) var events: [ConversationUpdate.Event] = []

    private let responder: any Responder
    private let unrecordedHandOff: @Sendable (Decision) -> String
    /// Why the store cannot be used, if so.
    private let trouble: ConversationStoreError?
    private var unsavedByID: [String: RecordedTurn] = [:]

    init(
        conversation: String,
        session: Session,
        responder: any Responder,
        trouble: ConversationStoreError?,
        unrecordedHandOff: @escaping @Sendable (Decision) -> String
    ) {
        self.conversation = conversation
        self.session = session
        self.responder = responder
        self.trouble = trouble
        self.unrecordedHandOff = unrecordedHandOff
        for event in session.unsaved {
            if let turn = event.content.turn, let id = turn.message.id { unsavedByID[id] = turn }
        }
    }

    /// What the store has to add; `nil` where there is nothing.
    func update(face: String) -> ConversationUpdate? {
        guard !events.isEmpty || !session.unsaved.isEmpty else { return nil }
        return ConversationUpdate(
            conversation: conversation,
            expected: session.sequence,
            events: session.unsaved + events,
            state: .replace(session.stateJSON),
            face: face
        )
    }

    /// The session once the store has taken the update.
    func saved(_ snapshot: ConversationSnapshot) -> Session {
        var saved = session
        saved.unsaved = []
        saved.adopt(snapshot)
        return saved
    }

    /// The session where the store has not taken the update, and `room` more turns may wait in memory.
    func unsaved(room: Int) -> Session {
        var unsaved = session
        unsaved.unsaved += events.prefix(room)
        return unsaved
    }

    /// Decides about the next message; `stored` is what is on record under its id.
    mutating func take(_ message: IncomingMessage, stored: StoredTurn?) {
        if let stored {
            drafts.append(stored.turn.message.text == message.text ? .stored(stored) : .idConflict)
            return
        }
        if let id = message.id, let earlier = unsavedByID[id] {
            drafts.append(earlier.message.text == message.text ? .repeated(earlier) : .idConflict)
            return
        }
        agreeOnOwner(now: message.at)
        if let trouble, session.openTicket != nil {
            drafts.append(.storeUnavailable(trouble))
            return
        }
        decide(message)
    }

    /// Brings the dialogue in line with the record: an agent may have ended the ticket since the last turn.
    private mutating func agreeOnOwner(now: Date) {
        let isOwned = session.openTicket != nil || handedOffInThisRun
        if session.state.isOwnedByPerson, !isOwned {
            _ = responder.handle(.resolved, state: &session.state, now: now)
        }
        session.state.isOwnedByPerson = isOwned
    }

    private var handedOffInThisRun: Bool {
        events.contains { $0.content.turn?.decision.handOff != nil }
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
            if let id = message.id { unsavedByID[id] = turn }
            events.append(ConversationUpdate.Event(at: message.at, content: .turn(turn)))
        }
        drafts.append(.fresh(turn, decision))
    }

    /// What leaves for each message, in order; `ticket` is the conversation's open ticket after the run.
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
