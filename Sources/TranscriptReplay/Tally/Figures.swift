internal import Dialogue
public import Statistics
internal import WireFormat

/// Counts over a group of turns, and the shares that follow from them.
public struct Figures: Sendable, Hashable {
    /// Customers' turns in the group, forwarded ones left out.
    public var turns = 0
    /// Turns by what the bot did.
    public var answered = 0
    /// Turns that got a choice or a question back.
    public var clarified = 0
    /// Turns that went to a person.
    public var handedOff = 0
    /// Turns in conversations that a person owned; not in any other count.
    public var forwarded = 0

    /// Turns with a label that can be judged.
    public var labelled = 0
    /// Labelled turns that came out as the label says.
    public var right = 0
    /// Labelled turns with an intent, uncovered ones left out.
    public var covered = 0
    /// Of these, those whose best guess is the label's intent.
    public var bestGuessRight = 0
    /// Labelled turns that an answer could serve: neither uncovered nor a hand-off by policy.
    public var answerable = 0
    /// Labelled turns that the bot answered.
    public var judgedAnswers = 0
    /// Of these, those that were answered rightly.
    public var rightAnswers = 0
    /// Labelled turns that no intent covers, and what became of them.
    public var uncovered = 0
    /// Uncovered turns that were answered, which is always wrong.
    public var uncoveredAnswered = 0
    /// Uncovered turns that got a question back.
    public var uncoveredClarified = 0
    /// Uncovered turns that went to a person.
    public var uncoveredHandedOff = 0

    /// No turn.
    public init() {}

    /// Share of covered turns whose best guess is right.
    public var accuracy: Double? { accuracyShare.value }
    /// Right answers among all answers to labelled turns.
    public var precision: Double? { precisionShare.value }
    /// Right answers among all labelled turns that an answer could serve.
    public var coverage: Double? { coverageShare.value }

    /// The counts behind `accuracy`.
    public var accuracyShare: CountedShare { CountedShare(bestGuessRight, of: covered) }
    /// The counts behind `precision`.
    public var precisionShare: CountedShare { CountedShare(rightAnswers, of: judgedAnswers) }
    /// The counts behind `coverage`.
    public var coverageShare: CountedShare { CountedShare(rightAnswers, of: answerable) }
    /// Answered turns among all.
    public var answeredShare: CountedShare { CountedShare(answered, of: turns) }
    /// Clarified turns among all.
    public var clarifiedShare: CountedShare { CountedShare(clarified, of: turns) }
    /// Handed-off turns among all.
    public var handedOffShare: CountedShare { CountedShare(handedOff, of: turns) }

    /// Counts one turn.
    public mutating func count(_ prediction: Prediction, _ verdict: Verdict?) {
        guard !prediction.isForwarded else {
            forwarded += 1
            return
        }
        turns += 1
        switch prediction.decision.action {
        case .answer: answered += 1
        case .clarify: clarified += 1
        case .handoff, .forwarded: handedOff += 1
        }
        guard let verdict else { return }
        labelled += 1
        if verdict.isRight { right += 1 }
        if verdict.isAnswered { judgedAnswers += 1 }
        if verdict.isRightAnswer { rightAnswers += 1 }
        switch verdict.kind {
        case .answerable:
            covered += 1
            answerable += 1
            if verdict.isIntentRight { bestGuessRight += 1 }
        case .policyHandOff:
            covered += 1
            if verdict.isIntentRight { bestGuessRight += 1 }
        case .uncovered:
            uncovered += 1
            switch prediction.decision.action {
            case .answer: uncoveredAnswered += 1
            case .clarify: uncoveredClarified += 1
            case .handoff, .forwarded: uncoveredHandedOff += 1
            }
        case .actionOnly:
            // A label that asks for an answer, whichever it is, can be served by one.
            if prediction.expect?.action == DecisionAction.answer.rawValue { answerable += 1 }
        }
    }
}

extension Figures: Addable {
    private static let counts: [any WritableKeyPath<Figures, Int> & Sendable] = [
        \.turns, \.answered, \.clarified, \.handedOff, \.forwarded, \.labelled, \.right, \.covered, \.bestGuessRight,
        \.answerable, \.judgedAnswers, \.rightAnswers, \.uncovered, \.uncoveredAnswered, \.uncoveredClarified,
        \.uncoveredHandedOff,
    ]

    /// Adds what another group counted.
    public mutating func add(_ other: Figures) {
        for count in Self.counts { self[keyPath: count] += other[keyPath: count] }
    }

    /// Reads the counts in their order.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.singleValueContainer().decode([Int].self)
        guard values.count == Self.counts.count else { throw ReplayTallyError.unreadable("figures of another kind") }
        try ReplayTally.check(values, decoder)
        for (count, value) in zip(Self.counts, values) { self[keyPath: count] = value }
    }

    /// Writes the counts in their order.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Self.counts.map { self[keyPath: $0] })
    }
}
