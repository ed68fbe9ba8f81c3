public import Conversations
public import Foundation

/// A moment some seconds after the tests' own beginning of time, which falls on a whole millisecond.
public func moment(_ seconds: Double = 0) -> Date { Date(timeIntervalSince1970: 1_780_000_000 + seconds) }

extension RecordedTurn {
    /// A turn that the bot answered.
    public static func answered(_ text: String, id: String? = nil) -> RecordedTurn {
        var decision = RecordedDecision(action: .answer, reply: "re: \(text)", locale: "en")
        decision.intent = "parking.fees"
        decision.intents = ["parking.fees"]
        decision.confidence = 0.9
        decision.candidates = [
            RecordedDecision.Candidate(intent: "parking.fees", confidence: 0.9),
            RecordedDecision.Candidate(intent: "parking.free", confidence: 0.05),
        ]
        decision.details = [RecordedDecision.Detail(kind: "plate", value: "京A·12345")]
        return RecordedTurn(message: RecordedMessage(id: id, text: text, channel: "web"), decision: decision)
    }

    /// A turn that calls a person.
    public static func handedOff(
        _ text: String,
        id: String? = nil,
        priority: TicketPriority = .normal,
        queue: String = "service-desk",
        reason: String = "asked_for_person",
        due: Date = moment(1_200)
    ) -> RecordedTurn {
        let handOff = RecordedDecision.HandOff(reason: reason, priority: priority, queue: queue, due: due)
        let decision = RecordedDecision(
            action: .handoff,
            reply: "A person will be with you.",
            locale: "en",
            handOff: handOff
        )
        let message = RecordedMessage(id: id, text: text, customerJSON: #"{"name":"李","tier":2}"#)
        return RecordedTurn(message: message, decision: decision)
    }

    /// A turn that was passed on to a person.
    public static func forwarded(_ text: String, id: String? = nil) -> RecordedTurn {
        RecordedTurn(
            message: RecordedMessage(id: id, text: text),
            decision: RecordedDecision(action: .forwarded, reply: "", locale: "en")
        )
    }
}

extension ConversationUpdate {
    /// An addition of turns, wherever the record stands.
    public static func turns(
        _ conversation: String,
        _ turns: [RecordedTurn],
        expected: Int? = nil,
        at: Date = moment(),
        face: String = "pipe",
        seat: Int64? = nil
    ) -> ConversationUpdate {
        ConversationUpdate(
            conversation: conversation,
            expected: expected,
            events: turns.map { Event(at: at, content: .turn($0)) },
            state: .replace(#"{"turns":\#(turns.count)}"#),
            face: face,
            seat: seat
        )
    }
}

extension ConversationStore {
    /// Opens a ticket in a conversation.
    /// - Returns: Its id.
    public func openTicket(
        _ conversation: String,
        priority: TicketPriority = .normal,
        queue: String = "service-desk",
        at: Date = moment(),
        face: String = "pipe",
        seat: Int64? = nil
    ) throws -> String {
        let turn = RecordedTurn.handedOff("a person please", priority: priority, queue: queue)
        let update = ConversationUpdate.turns(conversation, [turn], at: at, face: face, seat: seat)
        guard case .appended(_, let ticket?) = try append([update]).first
        else { throw ConversationStoreError.noSuchTicket(id: "none was opened for \(conversation)") }
        return ticket
    }
}
