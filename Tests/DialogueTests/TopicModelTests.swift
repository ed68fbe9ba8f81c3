import Dialogue
import Foundation
import IntentMatching
import IntentModel
import Synchronization
import Testing
import TextAnalysis

@Suite struct TopicModelTests {
    private static func signals(_ text: String, topic: String = "parking.fees") throws -> TopicSignals? {
        let desk = SampleDesk.ranker()
        let machine = try DialogueMachine(ranker: desk)
        let topic = try #require(desk.pack.intents.firstIndex { $0.id == topic })
        return machine.topicSignals(of: text, topic: topic)
    }

    @Test(arguments: ["那周末呢", "几点开门", "怎么才能不要钱", "xyz", "how much is parking and when do you open"])
    func `each reading has each signal, and the topic is one of them`(text: String) throws {
        let signals = try #require(try Self.signals(text))
        let topic = try #require(SampleDesk.ranker().pack.intents.firstIndex { $0.id == "parking.fees" })
        #expect(signals.intents.contains(topic))
        #expect(Set(signals.intents).count == signals.intents.count)
        #expect(signals.signals.count == signals.intents.count * TopicSignals.Signal.allCases.count)
        #expect(signals.none.count == TopicSignals.NoneSignal.allCases.count)
        #expect((signals.signals + signals.none).allSatisfy { $0.isFinite })
    }

    @Test(arguments: ["", "我想问一下", "好的", "着火了！"])
    func `a topic has no say in what is not about anything, or is urgent`(text: String) throws {
        #expect(try Self.signals(text) == nil)
    }

    @Test func `probabilities are those of a softmax, spelt out`() throws {
        let signals = try #require(try Self.signals("那周末呢"))
        let width = TopicSignals.Signal.allCases.count
        let model = TopicModel(
            signals: (0..<width).map { 0.3 * Double($0 % 5) - 0.4 },
            none: TopicSignals.NoneSignal.allCases.indices.map { 0.2 * Double($0) }
        )
        var scores = signals.intents.indices.map { place in
            zip(model.signals, signals.signals.dropFirst(place * width)).reduce(0) { $0 + $1.0 * $1.1 }
        }
        scores.append(zip(model.none, signals.none).reduce(0) { $0 + $1.0 * $1.1 })
        let total = scores.reduce(0) { $0 + exp($1) }
        for (probability, score) in zip(model.probabilities(signals), scores) {
            #expect(abs(probability - exp(score) / total) < 1e-12)
        }
    }

    @Test func `weights that are far too large still give probabilities`() throws {
        let signals = try #require(try Self.signals("那周末呢"))
        let model = TopicModel(
            signals: TopicSignals.Signal.allCases.map { _ in 1e6 },
            none: TopicSignals.NoneSignal.allCases.map { _ in -1e6 }
        )
        let probabilities = model.probabilities(signals)
        #expect(probabilities.allSatisfy { $0 >= 0 && $0 <= 1 })
        #expect(probabilities.reduce(0, +) <= 1 + 1e-9)
    }
}

/// Counts how often it is asked.
private final class CountingRanker: IntentRanker {
    let base: ScriptedRanker
    let count = Mutex(0)

    init(_ base: ScriptedRanker) { self.base = base }

    var pack: Pack { base.pack }
    var thresholds: Thresholds { base.thresholds }

    func rank(_ message: AnalyzedText) -> Ranking {
        count.withLock { $0 += 1 }
        return base.rank(message)
    }

    func followUps(of topic: Int, for message: AnalyzedText) -> [FollowUpMatch] {
        base.followUps(of: topic, for: message)
    }
}

@Suite struct LongMessageTests {
    /// However a message is made, the work for it stays within bounds, and nothing of it is lost.
    @Test(arguments: ["no, i mean ", "$1,", "where is my refund, ", "退款\n", "退款吗？停车多少钱？", ";a", "ok ", "不是，我问的是", "🙂"])
    func `a message of many parts is read in bounded work`(part: String) throws {
        let ranker = CountingRanker(SampleDesk.ranker())
        let machine = try DialogueMachine(ranker: ranker)
        var state = DialogueState()
        let text = String(repeating: part, count: 60_000 / part.utf8.count)
        let decision = machine.handle(
            .message(CustomerMessage(text: text)),
            state: &state,
            now: Date(timeIntervalSince1970: 0)
        )
        #expect(decision != nil)
        #expect(ranker.count.withLock { $0 } <= 100)
    }
}
