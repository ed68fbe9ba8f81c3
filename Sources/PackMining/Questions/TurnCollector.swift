internal import Dialogue
public import IntentModel
public import TranscriptReplay
internal import WireFormat

/// Sorts the turns of a replay: which questions were met, which were not, and what agents said to them.
public struct TurnCollector {
    private let intents: [String: Intent]
    private let replies: AgentReplies
    /// What has been collected, in the order of the transcripts.
    public private(set) var turns: [LoggedTurn] = []
    private var next = 0

    /// Sets up a collector.
    /// - Parameters:
    ///   - pack: The intents that are replayed against.
    ///   - lines: The lines of the transcripts, in the order in which they are replayed.
    public init(pack: Pack, lines: [PlacedLine]) {
        intents = Dictionary(pack.intents.map { ($0.id, $0) }) { first, _ in first }
        replies = AgentReplies(lines)
    }

    /// Takes the turns as the replay hands them out: all of them, in their order.
    public mutating func add(_ judged: JudgedTurn) {
        let reply = replies[next]
        next += 1
        let expect = judged.expect
        let labels = expect?.wantedIntents ?? []
        // Which of several labels belongs to which part of a message, nothing tells.
        guard labels.count < 2 else { return }
        let label = label(labels.first, action: expect?.action)
        let decision = judged.prediction.decision
        func turn(_ text: String, _ outcome: TurnOutcome, _ guess: String?, _ confidence: Double) -> LoggedTurn {
            LoggedTurn(
                file: judged.prediction.file,
                line: judged.prediction.line,
                conversation: judged.conversation,
                turn: judged.prediction.turn,
                text: text,
                language: Language(tag: judged.locale),
                label: label,
                outcome: outcome,
                guess: guess,
                confidence: confidence,
                reply: reply
            )
        }
        if label == nil, decision.questions.count > 1 {
            for question in decision.questions {
                let guess = question.candidates.first
                guard let outcome = outcome(question.action, guess: guess?.intent, reason: decision.handOff?.reason)
                else { continue }
                turns.append(turn(question.text, outcome, guess?.intent, guess?.confidence ?? 0))
            }
            return
        }
        let outcome: TurnOutcome?
        switch label {
        case .intent(let id): outcome = self.outcome(decision, expected: id, action: expect?.action)
        case .unknown, .uncovered: outcome = decision.action == .answer ? .answeredWrongly : unmet(decision.action)
        case nil:
            outcome = self.outcome(decision.action, guess: decision.intent, reason: decision.handOff?.reason)
        }
        guard let outcome else { return }
        turns.append(turn(judged.text, outcome, decision.intent, decision.confidence))
    }

    private func label(_ intent: String?, action: String?) -> TurnLabel? {
        guard let intent else { return action == DecisionAction.handoff.rawValue ? .uncovered : nil }
        if intent == Pack.uncoveredLabel { return .uncovered }
        return intents[intent] == nil ? .unknown(intent) : .intent(intent)
    }

    private func unmet(_ action: DecisionAction) -> TurnOutcome { action == .clarify ? .clarified : .handedOff }

    /// What became of a question whose intent is known.
    private func outcome(_ decision: Decision, expected: String, action: String?) -> TurnOutcome {
        let isIntentRight = decision.intent == expected
        let handsOff = intents[expected]?.alwaysHandsOff == true
        if isIntentRight, decision.action == .answer || handsOff || decision.action.rawValue == action { return .met }
        return decision.action == .answer ? .answeredWrongly : unmet(decision.action)
    }

    /// What became of a question of which only the bot's own opinion is known; `nil` where it was no question that
    /// wordings could serve: a wish for a person, a complaint, an opener, a policy.
    private func outcome(_ action: DecisionAction, guess: String?, reason: HandOffReason?) -> TurnOutcome? {
        switch action {
        case .answer: return .met
        case .clarify: return guess.flatMap { intents[$0]?.role } == .vague ? nil : .clarified
        case .handoff, .forwarded:
            return reason == nil || reason == .lowConfidence || reason == .repeatedFailure ? .handedOff : nil
        }
    }
}

/// What agents said to each customer's turn: the lines of the agent who speaks next, up to the customer's next.
struct AgentReplies {
    /// Longest reply that is kept, in characters.
    private static let longest = 600

    private var texts: [Int: String] = [:]

    init(_ lines: [PlacedLine]) {
        /// Of one conversation: turns that wait for a reply, and those that the agent is replying to.
        struct Talk {
            var waiting: [Int] = []
            var replied: [Int] = []
        }
        var talks: [String: Talk] = [:]
        var customerTurns = 0
        for placed in lines {
            let line = placed.line
            switch line.role {
            case .customer:
                talks[line.conversation, default: Talk()].replied = []
                talks[line.conversation, default: Talk()].waiting.append(customerTurns)
                customerTurns += 1
            case .agent:
                guard var talk = talks[line.conversation] else { continue }
                if !talk.waiting.isEmpty {
                    talk.replied = talk.waiting
                    talk.waiting = []
                }
                for turn in talk.replied {
                    let text = texts[turn].map { $0 + "\n" + line.text } ?? line.text
                    texts[turn] = String(text.prefix(Self.longest))
                }
                talks[line.conversation] = talk
            case .bot, .system: continue
            }
        }
    }

    /// The reply to a customer's turn, by its number among all.
    subscript(turn: Int) -> String? { texts[turn] }
}
