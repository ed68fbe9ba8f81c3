internal import Dialogue
internal import Foundation
internal import IntentMatching
internal import IntentModel
internal import TextAnalysis

/// What one message costs, stage by stage, on one thread.
struct MessageBenchmarks {
    var workload: Workload
    var rounds: Int

    func run() throws -> [Figure] {
        let analyzer = try TextAnalyzer()
        let matcher = try IntentMatcher(pack: workload.pack, analyzer: analyzer)
        let machine = try DialogueMachine(ranker: matcher)
        let analyzed = workload.messages.map { analyzer.analyze($0) }
        let now = Date()
        var reused = AnalyzedText()
        let analysis = measure(workload.messages) { analyzer.analyze($0, into: &reused) }
        let matching = measure(analyzed) { _ = matcher.rank($0) }
        let whole = measure(workload.messages) {
            var state = DialogueState()
            _ = machine.handle(.message(CustomerMessage(text: $0)), state: &state, now: now)
        }
        let mean = whole.reduce(0, +) / Double(whole.count)
        return [
            Figure("text analysis", of: analysis, unit: "µs"),
            Figure("matching", of: matching, unit: "µs"),
            Figure("a message: analysis, matching and dialogue", of: whole, unit: "µs", limit: 50),
            Figure("messages a second, one thread", 1_000_000 / mean, unit: ""),
        ]
    }

    /// Every measurement of every input; the first round only warms up.
    private func measure<Input>(_ inputs: [Input], _ work: (Input) -> Void) -> [Double] {
        inputs.forEach(work)
        var measurements: [Double] = []
        measurements.reserveCapacity(inputs.count * rounds)
        for _ in 0..<rounds {
            for input in inputs { measurements.append(microseconds { work(input) }) }
        }
        return measurements
    }
}
