/// What the rules made of a message, before it becomes words.
struct Outcome {
    /// One question with the rule that decided about it.
    struct Part {
        var question: Question
        var rule: Rule
        var verdict: Verdict

        /// Whether it hands off for what was understood, so that the intent's own sentence helps.
        var isByPolicy: Bool {
            switch verdict {
            case .handOff(.policy), .handOff(.emergency), .handOff(.askedForPerson), .handOff(.complaint): true
            default: false
            }
        }
    }

    var parts: [Part] = []
    /// Whether the turn did not help the customer.
    var isFailure = false
    /// The words by which the topic is remembered, where they are not the message's own.
    var topicQuestion: String?

    mutating func add(_ question: Question, _ rule: Rule, _ verdict: Verdict) {
        parts.append(Part(question: question, rule: rule, verdict: verdict))
    }

    /// Overrules the decision about the only question.
    mutating func replace(rule: Rule, verdict: Verdict) {
        guard !parts.isEmpty else { return }
        parts[0].rule = rule
        parts[0].verdict = verdict
    }

    var clarifications: [Part] { parts.filter { if case .clarify = $0.verdict { true } else { false } } }
    var handOffs: [Part] { parts.filter { if case .handOff = $0.verdict { true } else { false } } }
    var isCorrection: Bool { parts.contains { $0.question.isCorrection } }

    /// What the customer is told about a hand-off, if there is any: danger before a wish for a person, before a
    /// complaint, before the rest.
    var mostUrgentReason: HandOffReason? {
        let order: [HandOffReason] = [
            .emergency, .askedForPerson, .complaint, .policy, .repeatedFailure, .noAnswer, .lowConfidence,
        ]
        return order.first { reason in parts.contains { $0.verdict == .handOff(reason) } }
    }

    /// Whether the questions are about what was said before, so that details named then still hold.
    var isAboutTopic: Bool { parts.contains { $0.question.basis != .alone || $0.question.isCorrection } }

    /// Whether the customer gets an answer or their matter goes to a person because of what they asked.
    var isServed: Bool {
        parts.contains { part in
            if case .answer = part.verdict { true } else { part.isByPolicy }
        }
    }
}
