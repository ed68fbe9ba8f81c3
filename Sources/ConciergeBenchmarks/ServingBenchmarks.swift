internal import CMemory
internal import Foundation
internal import IntentFiles
internal import IntentMatching
internal import IntentModel
internal import TextAnalysis

/// Text in, ranked intents with their confidence out: one thread, the matcher from its cache, in a process of its own.
struct ServingBenchmarks {
    var workload: Workload
    var rounds: Int
    var cache: String
    /// Measurements are enough from here on, however many messages there are.
    private static let mostMeasurements = 300_000

    func run() throws -> [Figure] {
        let analyzer = try TextAnalyzer()
        let started = ContinuousClock.now
        let matcher = try IntentMatcher.load(pack: workload.pack, analyzer: analyzer, cacheDirectory: cache)
        let loading = (ContinuousClock.now - started) / .milliseconds(1)
        CMemory_releaseFreed()
        let loaded = ProcessFacts.memory("VmRSS")
        let messages = workload.messages
        let rounds = max(1, min(rounds, Self.mostMeasurements / messages.count))
        var text = AnalyzedText()
        func serve(_ message: String) -> Ranking {
            analyzer.analyze(message, into: &text)
            return matcher.rank(text)
        }
        let quality = quality(messages.map(serve))
        var times: [Double] = []
        times.reserveCapacity(rounds * messages.count)
        for _ in 0..<rounds {
            for message in messages { times.append(microseconds { _ = serve(message) }) }
        }
        // By the processor's own clock, so that programs beside this one do not count.
        let before = ProcessFacts.processorSeconds
        for _ in 0..<rounds { for message in messages { _ = serve(message) } }
        let seconds = ProcessFacts.processorSeconds - before
        let served = ProcessFacts.memory("VmRSS") - Double(times.count * 8) / 1_048_576
        let figure = Figure("matching: text in, intents with confidence out", of: times, unit: "µs", tailLimit: 60)
        return quality + [
            figure,
            Figure("matching: 99th percentile ÷ median", (figure.tail ?? .nan) / figure.median, unit: "", limit: 2.5),
            Figure(
                "matching: messages a second, one thread",
                Double(times.count) / seconds,
                unit: ""
            ),
            Figure("matching: loading from the cache", loading, unit: "ms", limit: 40),
            Figure("matching: memory once loaded", loaded, unit: "MB"),
            Figure("matching: memory after serving", served, unit: "MB", limit: 60),
        ]
    }

    /// How good the best guesses are, where the messages have labels.
    private func quality(_ rankings: [Ranking]) -> [Figure] {
        var covered: [Double] = []
        var uncovered: [Double] = []
        var right = 0
        for (ranking, label) in zip(rankings, workload.labels) {
            let best = ranking.candidates.first
            guard label != Pack.uncoveredLabel else {
                uncovered.append(best?.confidence ?? 0)
                continue
            }
            covered.append(best?.confidence ?? 0)
            if best.map({ workload.pack.intents[$0.intent].id == label }) ?? false { right += 1 }
        }
        guard !covered.isEmpty else { return [] }
        let accuracy = Figure("matching: best guess right", 100 * Double(right) / Double(covered.count), unit: "%")
        guard !uncovered.isEmpty else { return [accuracy] }
        return [accuracy, Figure("matching: AUROC, covered or not", Self.auroc(covered, over: uncovered), unit: "")]
    }

    /// Probability that a covered message is surer than an uncovered one, ties counting half (Mann and Whitney).
    static func auroc(_ covered: [Double], over uncovered: [Double]) -> Double {
        let all = (covered.map { ($0, true) } + uncovered.map { ($0, false) }).sorted { $0.0 < $1.0 }
        var wins = 0.0
        var below = 0.0
        var place = 0
        while place < all.count {
            let equal = all[place...].prefix { $0.0 == all[place].0 }
            let known = Double(equal.count { $0.1 })
            let others = Double(equal.count) - known
            wins += known * (below + others / 2)
            below += others
            place += equal.count
        }
        return wins / (Double(covered.count) * Double(uncovered.count))
    }
}
