internal import Dialogue
internal import IntentModel
internal import WireFormat

/// How a labelled turn came out.
public struct Verdict: Sendable {
    /// What the label says that the turn is.
    public enum Kind: Sendable, Hashable {
        /// An intent that the bot may answer.
        case answerable
        /// An intent whose policy is a hand-off.
        case policyHandOff
        /// No intent covers it.
        case uncovered
        /// The label names an action and no intent.
        case actionOnly
    }

    /// What the label says that the turn is.
    public var kind: Kind
    /// Whether the best guess is the label's intent (all of them, for several questions).
    public var isIntentRight: Bool
    /// Whether the bot answered.
    public var isAnswered: Bool
    /// Whether everything that the label names came out so.
    public var isRight: Bool
    /// Whether it answered, and rightly.
    public var isRightAnswer: Bool

    /// Judges a prediction by its label; `nil` where the turn is not to be judged: no label, or a person owned the
    /// conversation.
    /// - Parameters:
    ///   - prediction: What the bot made of the turn.
    ///   - handsOff: Whether an intent's policy is a hand-off.
    public init?(_ prediction: Prediction, handsOff: (String) -> Bool) {
        guard let expect = prediction.expect, !prediction.isForwarded else { return nil }
        let wanted = expect.intents ?? expect.intent.map { [$0] } ?? []
        guard !wanted.isEmpty || expect.action != nil else { return nil }
        let decision = prediction.decision
        isAnswered = decision.action == .answer
        let isUncovered =
            wanted == [Pack.uncoveredLabel] || (wanted.isEmpty && expect.action == DecisionAction.handoff.rawValue)
        let isActionRight = expect.action.map { $0 == decision.action.rawValue }
        if isUncovered {
            kind = .uncovered
            isIntentRight = false
            isRight = isActionRight ?? !isAnswered
            isRightAnswer = false
        } else if wanted.isEmpty {
            kind = .actionOnly
            isIntentRight = false
            isRight = isActionRight ?? false
            isRightAnswer = isAnswered && isRight
        } else {
            kind = wanted.contains(where: handsOff) ? .policyHandOff : .answerable
            isIntentRight =
                wanted.count == 1 ? decision.intent == wanted[0] : Set(decision.intents) == Set(wanted)
            isRight = isIntentRight && (isActionRight ?? true)
            isRightAnswer = isAnswered && isRight
        }
    }
}
