import Dialogue
import Foundation
import IntentMatching
import IntentModel
import Testing

@Suite struct PartModelTests {
    private static func parts(_ text: String) throws -> [(signals: PartSignals, intent: String)] {
        let machine = try DialogueMachine(ranker: SampleDesk.ranker())
        return machine.partSignals(of: text).map { ($0.signals, machine.pack.intents[$0.intent].id) }
    }

    @Test(arguments: [
        ("停车多少钱？几点开门？", ["parking.fees", "hours.opening"]),
        ("how much is parking and when do you open", ["parking.fees", "hours.opening"]),
        ("停车多少钱", []),
        ("停车多少钱？停车费是多少？", []),
        ("", []),
    ])
    func `parts are weighed where they are understood as different things`(text: String, intents: [String]) throws {
        let parts = try Self.parts(text)
        #expect(parts.map(\.intent) == intents)
        for part in parts {
            #expect(part.signals.values.count == PartSignals.Signal.allCases.count)
            #expect(part.signals.values.allSatisfy { $0.isFinite })
        }
    }

    @Test func `the probability is that of a logistic curve, spelt out`() throws {
        let model = PartModel(weights: PartSignals.Signal.allCases.indices.map { 0.1 * Double($0 % 7) - 0.3 })
        for part in try Self.parts("停车多少钱？几点开门？") {
            let sum = zip(model.weights, part.signals.values).reduce(0) { $0 + $1.0 * $1.1 }
            #expect(abs(model.probability(part.signals) - 1 / (1 + exp(-sum))) < 1e-12)
        }
    }
}
