internal import IntentModel

extension DialogueMachine {
    /// What speaks for each part of a message asking what it is understood as, read without a topic; what `PartModel` is
    /// fitted to.
    package func partSignals(of text: String) -> [(signals: PartSignals, intent: Int)] {
        var found: [(signals: PartSignals, intent: Int)] = []
        let context = ReadingContext(
            topic: nil,
            clarification: nil,
            offered: [],
            levels: AnswerLevels(thresholds, answer: thresholds.answer)
        )
        withoutActuallyEscaping({ (signals: PartSignals, intent: Int) -> Double in
            found.append((signals, intent))
            return 1
        }) { record in
            _ = MessageReader(dialogue: dialogue, context: context, weigh: record).read(dialogue.cued(text))
        }
        return found
    }
}
