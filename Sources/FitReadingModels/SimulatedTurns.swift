internal import Dialogue
internal import IntentMatching
internal import IntentModel
internal import TextAnalysis

/// A customer's turn within a topic, as it might have been, with what it means.
struct SimulatedTurn {
    /// Where a turn comes from.
    enum Kind: CaseIterable {
        /// A next question of the topic.
        case followUp
        /// A question of its own, which any topic may come before.
        case question
        /// Something that no intent covers.
        case uncovered
    }

    var kind: Kind
    var signals: TopicSignals
    /// Place among the readings; their count where it is none of them.
    var meant: Int

    /// Chance that a question of its own comes after a topic of the same subject, and that what is uncovered comes
    /// after the topic that its words are nearest to.
    private static let nearby = 0.4

    /// The turns that held-out texts give, each after a topic.
    static func all(of texts: HeldOutTexts) -> [SimulatedTurn] {
        let pack = texts.pack
        let topics = pack.intents.indices.filter { pack.intents[$0].role == nil }
        guard !topics.isEmpty else { return [] }
        let subjects = pack.intents.map { $0.id.prefix { $0 != "." } }
        var turns: [SimulatedTurn] = []
        func add(_ kind: Kind, _ text: String, after topic: Int, meaning intent: Int?) {
            guard let signals = texts.machine.topicSignals(of: text, topic: topic) else { return }
            let meant = intent.flatMap(signals.intents.firstIndex(of:)) ?? signals.intents.count
            turns.append(SimulatedTurn(kind: kind, signals: signals, meant: meant))
        }
        for (text, topic, intent) in texts.followUps { add(.followUp, text, after: topic, meaning: intent) }
        for (example, intent) in texts.questions {
            let near = topics.filter { $0 != intent && subjects[$0] == subjects[intent] }
            let isNear = !near.isEmpty && Draw.share(example.text, salt: 1) < nearby
            let pool = isNear ? near : topics
            add(.question, example.text, after: pool[Draw.place(example.text, of: pool.count)], meaning: intent)
        }
        for example in texts.uncovered {
            let text = example.text
            let best = texts.matcher.rank(texts.analyzer.analyze(text)).candidates.first { topics.contains($0.intent) }
            let isNear = best != nil && Draw.share(text, salt: 1) < nearby
            let topic = isNear ? best?.intent : nil
            add(.uncovered, text, after: topic ?? topics[Draw.place(text, of: topics.count)], meaning: nil)
        }
        return turns
    }
}
