import IntentMatching
import TestSupport
import Testing

/// Fast algorithms beside slow ones that are plainly right.
struct ReferenceTests {
    /// Every path through a lattice is tried.
    @Test func `the best path is the best of all`() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<300 {
            let places = 2 + Int.random(in: 0..<(4), using: &random)
            var lattice = PairLattice(count: places)
            var costs: [[Float]] = []
            for place in 0..<places {
                costs.append(
                    (0..<(1 + Int.random(in: 0..<(4), using: &random))).map { _ in
                        Float(Int.random(in: 0..<(8), using: &random)) / 4
                    }
                )
                for (number, cost) in costs[place].enumerated() {
                    lattice.add(UInt32(100 * place + number), cost: cost, at: place)
                }
            }
            var worth: [[Int]: Float] = [:]
            for _ in 0..<Int.random(in: 0..<(12), using: &random) {
                let place = 1 + Int.random(in: 0..<(places - 1), using: &random)
                let from = Int.random(in: 0..<(costs[place - 1].count), using: &random)
                let to = Int.random(in: 0..<(costs[place].count), using: &random)
                let gain = Float(Int.random(in: 0..<(9), using: &random)) / 4
                worth[[place, from, to]] = max(worth[[place, from, to]] ?? 0, gain)
                lattice.link(from, to, worth: gain, endingAt: place)
            }
            func total(_ path: [Int]) -> Float {
                path.indices.reduce(Float(0)) { sum, place in
                    sum - costs[place][path[place]]
                        + (place == 0 ? 0 : worth[[place, path[place - 1], path[place]]] ?? 0)
                }
            }
            var paths: [[Int]] = [[]]
            for place in 0..<places {
                paths = paths.flatMap { path in costs[place].indices.map { path + [$0] } }
            }
            let best = paths.map(total).max() ?? 0
            let found = lattice.best().map { $0.enumerated().map { Int($1) - 100 * $0 } }
            #expect(found.map(total) == best)
        }
    }

    /// Names that differ in few bits, as pairs of characters do, beside names that are spread well.
    @Test(arguments: [0, 1, 15, 300, 20_000]) func `an index finds what a dictionary finds`(count: Int) {
        var random = SeededGenerator(seed: UInt64(count) + 3)
        var numbers: [UInt64: UInt32] = [:]
        while numbers.count < count {
            let pair = UInt64.random(in: 0x4e00..<0x5200, using: &random) << 32
            let name =
                Bool.random(using: &random)
                ? pair | UInt64.random(in: 0x4e00..<0x5200, using: &random) : random.next()
            numbers[name] = UInt32.random(in: 0...UInt32.max, using: &random)
        }
        let stored = HashIndex(counts: numbers)
        let names = numbers.keys.sorted()
        let numbered = HashIndex(names)
        for (number, name) in names.enumerated() {
            #expect(stored.payload(of: name) == numbers[name])
            #expect(numbered.id(of: name) == Int32(number))
        }
        for _ in 0..<1_000 {
            let stranger = random.next()
            #expect(stored.payload(of: stranger) == numbers[stranger])
            #expect(numbered.id(of: stranger) == -1 || numbers[stranger] != nil)
        }
    }

    /// Every example of the intent is compared with the message.
    @Test func `the closest example is the closest of all`() throws {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<60 {
            let intents = 1 + Int.random(in: 0..<(4), using: &random)
            var builder = TrainingRows.Builder()
            for _ in 0..<(1 + Int.random(in: 0..<(40), using: &random)) {
                let features = (0..<(1 + Int.random(in: 0..<(8), using: &random))).map { _ in
                    Feature(
                        hash: UInt64(1 + Int.random(in: 0..<(30), using: &random)),
                        kind: .word,
                        first: 0,
                        second: 0
                    )
                }
                builder.append(features, label: Int32(Int.random(in: 0..<(intents), using: &random)))
            }
            let rows = builder.finish()
            let held = rows.hashes.indices.map { id in
                Int32((0..<rows.count).count { rows.ids[rows.range(of: $0)].contains(Int32(id)) })
            }
            let table = CoverTable(
                rows,
                Array(0..<rows.count),
                numbers: rows.hashes.indices.map(Int32.init),
                held: held,
                intentCount: intents
            )
            var workspace = CoverTable.Workspace(examples: table.mostExamples)
            defer { workspace.deallocate() }
            for _ in 0..<20 {
                var message = MessageVector()
                for id in rows.hashes.indices where Int.random(in: 0..<(4), using: &random) == 0 {
                    message.entries.append(.init(id: Int32(id), kind: .word))
                }
                for intent in 0..<intents {
                    let measure = table.measure(message, intent: intent, in: &workspace)
                    var closest: Float = 0
                    for row in 0..<rows.count where Int(rows.labels[row]) == intent {
                        var whole: Float = 0.5
                        var shared: Float = 0
                        for id in Set(rows.ids[rows.range(of: row)]) {
                            whole += table.info[Int(id)]
                            if message.entries.contains(where: { $0.id == id }) { shared += table.info[Int(id)] }
                        }
                        closest = max(closest, shared / whole)
                    }
                    #expect(abs(measure.closest - closest) < 1e-5)
                }
            }
        }
    }
}
