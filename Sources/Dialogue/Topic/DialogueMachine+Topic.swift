internal import IntentModel

extension DialogueMachine {
    /// What speaks for each reading of a message while an intent is the topic; what `TopicModel` is fitted to.
    /// - Returns: `nil` where the topic has no say.
    package func topicSignals(of text: String, topic: Int) -> TopicSignals? {
        let context = ReadingContext(
            topic: topic,
            clarification: nil,
            offered: [],
            levels: AnswerLevels(thresholds, answer: thresholds.answer)
        )
        return QuestionReader(dialogue: dialogue, context: context).signals(of: dialogue.cued(text), within: topic)
    }
}
