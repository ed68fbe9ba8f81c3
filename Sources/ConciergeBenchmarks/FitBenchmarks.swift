internal import Foundation
internal import IntentFiles
internal import IntentMatching
internal import IntentModel
internal import TextAnalysis

/// What it costs to become ready from nothing, in a process of its own.
struct FitBenchmarks {
    var workload: Workload
    var cache: String

    /// Fits, and keeps the matcher for `ServingBenchmarks`.
    func run() throws -> [Figure] {
        let started = ContinuousClock.now
        let before = ProcessFacts.processorSeconds
        _ = try IntentMatcher.load(pack: workload.pack, analyzer: TextAnalyzer(), cacheDirectory: cache)
        let seconds = (ContinuousClock.now - started) / .seconds(1)
        return [
            Figure("fitting the matcher from nothing", seconds * 1_000, unit: "ms", limit: 3_000),
            Figure("fitting, processor time", ProcessFacts.processorSeconds - before, unit: "s"),
            Figure("fitting, peak memory", ProcessFacts.memory("VmHWM"), unit: "MB"),
        ]
    }

    /// Fits the weights alone.
    func runUncalibrated() throws -> [Figure] {
        var options = MatcherOptions()
        options.calibrates = false
        let before = ProcessFacts.processorSeconds
        _ = try IntentMatcher(pack: workload.pack, analyzer: TextAnalyzer(), options: options)
        let seconds = ProcessFacts.processorSeconds - before
        return [Figure("fitting without confidences, processor time", seconds, unit: "s")]
    }
}
