import Foundation
import TestSupport
import Testing

/// Kills the program at every point of its way, and at any moment, and holds it to its promises.
///
/// `FAULT_KILLS` says how often in all, `FAULT_SEED` which worlds; `make faults` is the long run.
@Suite struct KillTests {
    private static let isLongRun = ProcessInfo.processInfo.environment["FAULT_KILLS"] != nil
    private static let kills = setting("FAULT_KILLS") ?? 50
    private static let firstSeed = UInt64(setting("FAULT_SEED") ?? 1)
    private static let killsInAWorld = 25

    private static func setting(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    @Test func nothingIsLostDoubledOrReordered() async throws {
        let worlds = (Self.kills + Self.killsInAWorld - 1) / Self.killsInAWorld
        let threads = ProcessInfo.processInfo.activeProcessorCount
        let tallies = await withTaskGroup(of: [String: Int].self) { group in
            for first in 0..<threads {
                group.addTask {
                    await onOwnThread {
                        var kills: [String: Int] = [:]
                        for world in stride(from: first, to: worlds, by: threads) {
                            let more = Self.play(seed: Self.firstSeed + UInt64(world))
                            kills.merge(more, uniquingKeysWith: +)
                        }
                        return kills
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let kills = tallies.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
        #expect(kills.values.reduce(0, +) >= Self.kills)
        guard Self.isLongRun else { return }
        for (name, count) in kills.sorted(by: { $0.key < $1.key }) { print("\(name): \(count)") }
        print("\(kills.values.reduce(0, +)) kills in \(worlds) worlds, seeds from \(Self.firstSeed)")
        // Too few kills need not come to every point.
        for point in FaultPoint.all where Self.kills >= 500 {
            #expect(kills["\(point)", default: 0] > 0, "the program never came to \(point)")
        }
    }

    /// - Returns: The kills that took place.
    private static func play(seed: UInt64) -> [String: Int] {
        do {
            return try withTemporaryFolder { folder in
                // Some worlds are the starter pack's.
                let pack = seed % 10 == 0 ? BuiltProduct.source("Intents/mall") : nil
                let program = try PipeProgram(folder: folder, pack: pack)
                try program.warmUp()
                var world = FaultWorld(seed: seed, folder: folder, program: program, hasSecond: seed % 3 == 0)
                do {
                    try world.play(kills: killsInAWorld)
                } catch {
                    let violation = error as? Ledger.Violation
                    let said = (try? String(contentsOfFile: program.errors, encoding: .utf8)) ?? ""
                    Issue.record(
                        """
                        FAULT_SEED=\(seed) FAULT_KILLS=\(killsInAWorld): \(violation?.message ?? "\(error)")
                        \(world.trace.about(violation?.conversation))
                        \(said.suffix(2_000))
                        """
                    )
                }
                return world.kills
            }
        } catch {
            Issue.record("no folder for a world: \(error)")
            return [:]
        }
    }
}

/// Runs work that blocks beside the tests' shared threads.
func onOwnThread<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
        let thread = Thread { continuation.resume(returning: work()) }
        thread.stackSize = 1 << 22
        thread.start()
    }
}
