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
}

/// Makes turns of a pack's own texts: a matcher is fitted without a part of them, then reads that part within topics.
struct TurnSimulation {
    /// One text of so many is held out.
    let parts: Int
    /// Chance that a question of its own comes after a topic of the same subject, and that what is uncovered comes
    /// after the topic that its words are nearest to.
    let nearby = 0.4

    /// The turns that one held-out part gives.
    func turns(of pack: Pack, part: Int) throws -> [SimulatedTurn] {
        var kept = pack
        kept.contentHash = ""
        var questions: [(text: String, intent: Int)] = []
        var followUps: [(text: String, topic: Int, intent: Int)] = []
        let indexByID = Dictionary(
            pack.intents.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for (intent, source) in pack.intents.enumerated() {
            kept.intents[intent].examples = source.examples.filter { !isHeldOut($0.text, part) }
            if source.role != .vague {
                questions += source.examples.filter { isHeldOut($0.text, part) }.map { ($0.text, intent) }
            }
            for (place, followUp) in source.followUps.enumerated() {
                kept.intents[intent].followUps[place].examples = followUp.examples.filter { !isHeldOut($0.text, part) }
                let target = followUp.target.flatMap { indexByID[$0] } ?? intent
                followUps += followUp.examples.filter { isHeldOut($0.text, part) }.map { ($0.text, intent, target) }
            }
        }
        kept.uncovered = pack.uncovered.filter { !isHeldOut($0.text, part) }
        let analyzer = try TextAnalyzer()
        let matcher = try IntentMatcher(pack: kept, analyzer: analyzer)
        let machine = try DialogueMachine(ranker: matcher)
        let topics = pack.intents.indices.filter { pack.intents[$0].role == nil }
        guard !topics.isEmpty else { return [] }
        var turns: [SimulatedTurn] = []
        func add(_ kind: SimulatedTurn.Kind, _ text: String, after topic: Int, meaning intent: Int?) {
            guard let signals = machine.topicSignals(of: text, topic: topic) else { return }
            let meant = intent.flatMap(signals.intents.firstIndex(of:)) ?? signals.intents.count
            turns.append(SimulatedTurn(kind: kind, signals: signals, meant: meant))
        }
        for (text, topic, intent) in followUps { add(.followUp, text, after: topic, meaning: intent) }
        for (text, intent) in questions {
            let subject = pack.intents[intent].id.prefix { $0 != "." }
            let near = topics.filter { $0 != intent && pack.intents[$0].id.prefix { $0 != "." } == subject }
            let isNear = !near.isEmpty && chance(text, salt: 1) < nearby
            let pool = isNear ? near : topics
            add(.question, text, after: pool[pick(text, of: pool.count)], meaning: intent)
        }
        for example in pack.uncovered where isHeldOut(example.text, part) {
            let best = matcher.rank(analyzer.analyze(example.text)).candidates.first { topics.contains($0.intent) }
            let isNear = best != nil && chance(example.text, salt: 1) < nearby
            let topic = isNear ? best?.intent : nil
            add(.uncovered, example.text, after: topic ?? topics[pick(example.text, of: topics.count)], meaning: nil)
        }
        return turns
    }

    private func isHeldOut(_ text: String, _ part: Int) -> Bool { pick(text, of: parts, salt: 2) == part }

    private func pick(_ text: String, of count: Int, salt: UInt64 = 0) -> Int {
        Int(hash(text, salt).multipliedFullWidth(by: UInt64(count)).high)
    }

    private func chance(_ text: String, salt: UInt64) -> Double {
        Double(hash(text, salt) >> 11) / 9_007_199_254_740_992
    }

    /// FNV-1a over the text's bytes, then mixed: the same on every machine and in every run.
    private func hash(_ text: String, _ salt: UInt64) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ (salt &* 0x9e37_79b9_7f4a_7c15)
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
        hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
        return hash ^ (hash >> 31)
    }
}
