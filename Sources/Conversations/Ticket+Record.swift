extension Ticket {
    /// Derives a ticket from its conversation's record.
    /// - Parameters:
    ///   - summary: The ticket.
    ///   - record: All events of the conversation, in order.
    package init(_ summary: TicketSummary, record: [ConversationEvent]) {
        self.summary = summary
        messages = []
        details = []
        history = []
        omittedMessages = 0
        var isOver = false
        var seenDetails: Set<RecordedDecision.Detail> = []
        for event in record {
            if !isOver { addMessages(of: event) }
            if !isOver, let turn = event.content.turn {
                customerJSON = turn.message.customerJSON ?? customerJSON
                for detail in turn.decision.details where seenDetails.insert(detail).inserted {
                    details.append(detail)
                }
            }
            let belongs = event.ticket == summary.id
            if belongs, let step = Step(event) { history.append(step) }
            if belongs, case .resolved = event.content { isOver = true }
        }
        if messages.count > Self.messageLimit {
            omittedMessages = messages.count - Self.messageLimit
            messages.removeFirst(omittedMessages)
        }
    }

    private mutating func addMessages(of event: ConversationEvent) {
        switch event.content {
        case .turn(let turn):
            messages.append(
                Message(
                    role: .customer,
                    text: turn.message.text,
                    at: event.at,
                    id: turn.message.id,
                    understanding: turn.decision
                )
            )
            if !turn.decision.reply.isEmpty {
                messages.append(Message(role: .bot, text: turn.decision.reply, at: event.at))
            }
        case .replied(let agent, let text):
            let delivery = event.ticket.map { Delivery.id(ticket: $0, sequence: event.sequence) }
            messages.append(Message(role: .agent, text: text, at: event.at, id: delivery, agent: agent))
        case .claimed, .released, .resolved, .rated, .closed, .acknowledged:
            break
        }
    }
}

extension Ticket.Step {
    fileprivate init?(_ event: ConversationEvent) {
        switch event.content {
        case .turn(let turn):
            if let priority = turn.decision.raisesTo {
                self.init(event: "raised", at: event.at, note: priority.rawValue)
                return
            }
            guard turn.decision.handOff != nil else { return nil }
            self.init(event: "opened", at: event.at)
        case .claimed(let agent): self.init(event: "claimed", agent: agent, at: event.at)
        case .released(let agent): self.init(event: "released", agent: agent, at: event.at)
        case .replied(let agent, _):
            let delivery = event.ticket.map { Delivery.id(ticket: $0, sequence: event.sequence) }
            self.init(event: "replied", agent: agent, at: event.at, note: delivery)
        case .resolved(let agent): self.init(event: "resolved", agent: agent, at: event.at)
        case .rated(let score): self.init(event: "rated", at: event.at, note: String(score))
        case .closed: self.init(event: "closed", at: event.at)
        case .acknowledged(let delivery): self.init(event: "acknowledged", at: event.at, note: delivery)
        }
    }
}
