internal import IntentMatching
internal import IntentModel

extension Decision {
    /// Adds what was understood of one question.
    mutating func record(
        _ question: Question,
        action: DecisionAction,
        rule: Rule,
        followUp: String?,
        dialogue: CompiledDialogue
    ) {
        let options = question.candidates.map {
            Understanding.Option(intent: dialogue.intents[$0.intent].id, confidence: $0.confidence)
        }
        questions.append(
            Understanding(
                text: question.cued.words,
                candidates: options,
                action: action,
                rule: rule.rawValue,
                followUp: followUp
            )
        )
        if let intent = options.first?.intent, !intents.contains(intent) { intents.append(intent) }
    }

    /// Names the surest question's intent as the decision's.
    mutating func chooseSurest() {
        var surest: Understanding?
        for question in questions {
            guard let best = question.candidates.first else { continue }
            if best.confidence > surest?.candidates.first?.confidence ?? -1 { surest = question }
        }
        candidates = surest?.candidates ?? []
        intent = candidates.first?.intent
        confidence = candidates.first?.confidence ?? 0
    }
}
