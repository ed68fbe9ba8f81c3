internal import Dialogue
internal import IntentModel
package import WireFormat

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
        guard let kind = Kind(expect, handsOff: handsOff) else { return nil }
        self.kind = kind
        let wanted = expect.wantedIntents
        let decision = prediction.decision
        isAnswered = decision.action == .answer
        let isActionRight = expect.action.map { $0 == decision.action.rawValue }
        switch kind {
        case .uncovered:
            isIntentRight = false
            isRight = isActionRight ?? !isAnswered
            isRightAnswer = false
        case .actionOnly:
            isIntentRight = false
            isRight = isActionRight ?? false
            isRightAnswer = isAnswered && isRight
        case .answerable, .policyHandOff:
            isIntentRight =
                wanted.count == 1 ? decision.intent == wanted[0] : Set(decision.intents) == Set(wanted)
            isRight = isIntentRight && (isActionRight ?? true)
            isRightAnswer = isAnswered && isRight
        }
    }
}

extension Verdict.Kind {
    /// What a label says that its turn is; `nil` where it says nothing.
    package init?(_ expect: TranscriptLine.Expectation, handsOff: (String) -> Bool) {
        let wanted = expect.wantedIntents
        if wanted == [Pack.uncoveredLabel] || (wanted.isEmpty && expect.action == DecisionAction.handoff.rawValue) {
            self = .uncovered
        } else if wanted.isEmpty {
            guard expect.action != nil else { return nil }
            self = .actionOnly
        } else {
            self = wanted.contains(where: handsOff) ? .policyHandOff : .answerable
        }
    }
}

extension TranscriptLine.Expectation {
    /// The intents that it names.
    package var wantedIntents: [String] { intents ?? intent.map { [$0] } ?? [] }
}
