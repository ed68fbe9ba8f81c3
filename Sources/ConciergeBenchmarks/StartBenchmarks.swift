internal import Foundation
internal import IntentFiles
internal import IntentMatching
internal import IntentModel
internal import TextAnalysis

/// What it costs to become ready.
struct StartBenchmarks {
    var workload: Workload

    func run() throws -> [Figure] {
        let analyzer = try TextAnalyzer()
        let read = try repeated(5) { _ = try PackReader().read(workload.location) }
        let fit = try repeated(3) { _ = try IntentMatcher(pack: workload.pack, analyzer: analyzer) }
        return [
            Figure("reading the intent files", of: read, unit: "ms"),
            Figure("fitting the matcher from nothing", of: fit, unit: "ms", limit: 3000),
        ]
    }

    private func repeated(_ times: Int, _ work: () throws -> Void) rethrows -> [Double] {
        try (0..<times).map { _ in try microseconds(work) / 1000 }
    }
}
