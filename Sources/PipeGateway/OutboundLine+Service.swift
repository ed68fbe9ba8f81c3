internal import Conversations
internal import ServiceDesk
internal import WireFormat

extension OutboundLine {
    /// What came of a request, as its gateway reads it; `done` where that is all there is to say.
    init(_ outcome: Outcome, to origin: LineOrigin, done: OutboundLine?) {
        switch outcome {
        case .done: self = done ?? .pong(origin)
        case .refused(let error): self = .error(origin, WireError(.notFound, error.sentence), problems: [])
        case .reply(let reply): self = .reply(ReplyLine(reply, to: origin))
        case .idConflict:
            let id = origin.replyTo ?? ""
            self = .error(
                origin,
                WireError(.idConflict, "The id \"\(id)\" came before in this conversation with another text."),
                problems: []
            )
        case .storeUnavailable(let error):
            self = .error(
                origin,
                WireError(.storeUnavailable, "The line was not taken, send it again: \(error)."),
                problems: []
            )
        }
    }

    /// What an agent wrote or did, as the gateway carries it to the customer.
    init(_ delivery: Delivery) {
        let line = DeliveryLine(
            id: delivery.id,
            conversation: delivery.conversation,
            ticket: delivery.ticket,
            isDuplicate: delivery.wasTaken
        )
        switch delivery.kind {
        case .agentReply(let text): self = .agent(line, text: text)
        case .resolved: self = .resolved(line)
        }
    }
}

extension ReplyLine {
    fileprivate init(_ reply: Reply, to origin: LineOrigin) {
        let isForwarded = reply.action == .forwarded
        self.init(
            origin: origin,
            action: reply.action.rawValue,
            intent: reply.decided.intent,
            confidence: reply.decided.confidence,
            text: isForwarded ? nil : reply.text,
            locale: reply.decided.locale,
            options: reply.decided.options.map { Option(intent: $0.intent, label: $0.label) },
            ticket: reply.ticket.map {
                Ticket(
                    id: $0,
                    reason: reply.handOff?.reason,
                    queue: reply.handOff?.queue,
                    priority: (reply.handOff?.priority ?? reply.decided.raisesTo)?.rawValue
                )
            },
            isDuplicate: reply.isDuplicate,
            isStored: reply.storeTrouble == nil
        )
    }
}

extension ConversationStoreError {
    /// The description as a sentence of its own.
    var sentence: String {
        let text = description
        return text.prefix(1).uppercased() + text.dropFirst() + "."
    }
}
