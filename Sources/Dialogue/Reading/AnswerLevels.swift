internal import IntentModel

/// Least confidence for each decision about a question.
struct AnswerLevels: Sendable {
    /// To answer what the words alone say.
    var answer: Double
    /// To offer a choice.
    var clarify: Double

    init(_ thresholds: Thresholds, answer: Double) {
        self.answer = answer
        clarify = thresholds.clarify
    }

    /// To answer where something else speaks for the reading too.
    var supported: Double { within(Tuning.supportedShare) }

    /// To answer within a topic.
    var withinTopic: Double { within(Tuning.topicShare) }

    /// To answer a question: one of several, or one that the topic had a say in, needs less than its words alone.
    func answer(of question: Question) -> Double {
        if question.isOneOfSeveral { return supported }
        return question.isWithinTopic ? withinTopic : answer
    }

    /// A level in the band between a choice and an answer.
    private func within(_ share: Double) -> Double { min(answer, clarify + (answer - clarify) * share) }
}
