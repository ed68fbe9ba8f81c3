internal import Foundation

extension CoverTable {
    /// Counts in which intents' examples each telling feature stands.
    /// - Parameters:
    ///   - rows: Features of all examples.
    ///   - selected: The rows that count.
    ///   - numbers: Where the table keeps each feature of the rows; those from `held.count` on are left out.
    ///   - held: In how many of the selected rows each telling feature stands.
    ///   - intentCount: Number of intents.
    package init(
        _ rows: TrainingRows,
        _ selected: [Int],
        numbers: [Int32],
        held: [Int32],
        intentCount: Int
    ) {
        let examples = Double(max(1, selected.count))
        let info = held.map { Float(3 * log((1 + examples) / Double(1 + $0)) / log(1 + examples)) }
        func tells(_ id: Int32) -> Bool { id >= 0 && Int(id) < info.count }

        // Of each intent the shortest examples first: once none that follows can be closer, the search ends.
        let byIntent = selected.filter { rows.labels[$0] >= 0 }.map { row in
            let sum = rows.range(of: row).reduce(Float(0)) { sum, place in
                let id = numbers[Int(rows.ids[place])]
                return tells(id) ? sum + info[Int(id)] : sum
            }
            return (row: row, info: sum)
        }.sorted {
            (rows.labels[$0.row], $0.info, $0.row) < (rows.labels[$1.row], $1.info, $1.row)
        }.map(\.row)
        var exampleOffsets = [UInt32](repeating: 0, count: intentCount + 1)
        var exampleInfo: [Float] = []
        // The examples that hold each feature lie together: where its next one goes, and the end of the last's. What
        // no intent covers holds features too, so that some room stays empty.
        var next = held.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int($1)) }
        let starts = next
        var flat = [Int32](repeating: 0, count: starts[held.count])
        var intents = flat
        var number: Int32 = 0
        var lastIntent: Int32 = -1
        for row in byIntent {
            let intent = rows.labels[row]
            if intent != lastIntent { (number, lastIntent) = (0, intent) }
            exampleOffsets[Int(intent) + 1] += 1
            var sum: Float = 0
            for place in rows.range(of: row) {
                let id = numbers[Int(rows.ids[place])]
                guard tells(id) else { continue }
                sum += info[Int(id)]
                flat[next[Int(id)]] = number
                intents[next[Int(id)]] = intent
                next[Int(id)] += 1
            }
            exampleInfo.append(sum)
            number += 1
        }
        let sizes = exampleOffsets.dropFirst().map { Float(max(1, $0)) }
        for intent in 0..<intentCount { exampleOffsets[intent + 1] += exampleOffsets[intent] }

        var shareOffsets: [UInt32] = [0]
        var shares: [Share] = []
        var leaders: [Leader] = []
        for id in held.indices {
            var leader = Leader(intent: -1, best: 0, second: 0)
            var start = starts[id]
            while start < next[id] {
                let intent = intents[start]
                var end = start + 1
                while end < next[id], intents[end] == intent { end += 1 }
                let share = Float(end - start) / sizes[Int(intent)]
                shares.append(
                    Share(intent: intent, share: share, start: UInt32(start), count: UInt32(end - start))
                )
                start = end
                if share > leader.best {
                    leader = Leader(intent: intent, best: share, second: leader.best)
                } else {
                    leader.second = max(leader.second, share)
                }
            }
            shareOffsets.append(UInt32(shares.count))
            leaders.append(leader)
        }
        self.init(
            info: FixedArray(info),
            shareOffsets: FixedArray(shareOffsets),
            shares: FixedArray(shares),
            leaders: FixedArray(leaders),
            exampleOffsets: FixedArray(exampleOffsets),
            holders: FixedArray(flat),
            exampleInfo: FixedArray(exampleInfo),
            exampleRows: FixedArray(byIntent.map(Int32.init))
        )
    }
}
