internal import Conversations
internal import Dialogue
internal import IntentModel

extension RecordedDecision {
    /// A decision in the terms of the record.
    init(_ decision: Decision) {
        self.init(
            action: TurnAction(decision.action),
            reply: decision.reply,
            locale: decision.locale.rawValue,
            handOff: decision.handOff.map(HandOff.init)
        )
        raisesTo = decision.raisesTo.map { TicketPriority($0) }
        intent = decision.intent
        intents = decision.intents
        confidence = decision.confidence
        candidates = decision.candidates.map(Candidate.init)
        if decision.questions.count > 1 { questions = decision.questions.map(Question.init) }
        options = decision.options.map { Option(intent: $0.intent, label: $0.label) }
        details = decision.details.map { Detail(kind: $0.kind, value: $0.value) }
    }
}

extension RecordedDecision.Candidate {
    fileprivate init(_ option: Understanding.Option) {
        self.init(intent: option.intent, confidence: option.confidence)
    }
}

extension RecordedDecision.Question {
    fileprivate init(_ question: Understanding) {
        self.init(
            text: question.text,
            action: TurnAction(question.action),
            candidates: question.candidates.map(RecordedDecision.Candidate.init)
        )
    }
}

extension RecordedDecision.HandOff {
    fileprivate init(_ handOff: Dialogue.HandOff) {
        self.init(
            reason: handOff.reason.rawValue,
            priority: TicketPriority(handOff.priority),
            queue: handOff.queue,
            due: handOff.due
        )
    }
}

extension TurnAction {
    fileprivate init(_ action: DecisionAction) {
        switch action {
        case .answer: self = .answer
        case .clarify: self = .clarify
        case .handoff: self = .handoff
        case .forwarded: self = .forwarded
        }
    }
}

extension TicketPriority {
    fileprivate init(_ priority: Priority) {
        switch priority {
        case .urgent: self = .urgent
        case .high: self = .high
        case .normal: self = .normal
        case .low: self = .low
        }
    }
}
