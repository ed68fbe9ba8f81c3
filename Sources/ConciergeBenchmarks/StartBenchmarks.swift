internal import Foundation
internal import IntentFiles

/// What it costs to read a pack that nobody has read before.
struct StartBenchmarks {
    var workload: Workload

    func run() throws -> [Figure] {
        let read = try (0..<5).map { _ in try microseconds { _ = try PackReader().read(workload.location) } / 1000 }
        return [Figure("reading the intent files", of: read, unit: "ms")]
    }
}
