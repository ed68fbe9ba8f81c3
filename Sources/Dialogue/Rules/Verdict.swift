internal import IntentModel

/// What a rule decides about a question.
enum Verdict: Sendable, Hashable {
    case answer(AnswerKey)
    case handOff(HandOffReason)
    /// A choice among intents, or, without any, an open question.
    case clarify(Phrase, [Int])

    /// What the customer experiences.
    var action: DecisionAction {
        switch self {
        case .answer: .answer
        case .handOff: .handoff
        case .clarify: .clarify
        }
    }
}
