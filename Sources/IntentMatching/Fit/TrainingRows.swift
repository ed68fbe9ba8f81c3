/// Features of all examples: for each row its distinct features with their number.
struct TrainingRows: Sendable {
    /// Names and families of all features, numbered in the order in which they first come.
    var hashes: [UInt64] = []
    var kinds: [FeatureKind] = []
    /// Where each row starts in `ids`, then the end of the last.
    var offsets: [Int] = [0]
    var ids: [Int32] = []
    var counts: [UInt16] = []
    /// Intent of each row; `uncovered` for what no intent covers.
    var labels: [Int32] = []
    /// How much each row weighs in the fit, 1 on average.
    var weights: [Float] = []

    static let uncovered: Int32 = -1

    var count: Int { labels.count }

    func range(of row: Int) -> Range<Int> { offsets[row]..<offsets[row + 1] }

    /// Collects rows.
    struct Builder {
        private(set) var rows = TrainingRows()
        private var interner = HashInterner()

        mutating func append(_ features: [Feature], label: Int32, weight: Float = 1) {
            var row: [Int32] = []
            row.reserveCapacity(features.count)
            for feature in features {
                let id = interner.intern(feature.hash)
                if Int(id) == rows.kinds.count { rows.kinds.append(feature.kind) }
                row.append(id)
            }
            row.sort()
            var index = 0
            while index < row.count {
                var end = index + 1
                while end < row.count, row[end] == row[index] { end += 1 }
                rows.ids.append(row[index])
                rows.counts.append(UInt16(clamping: end - index))
                index = end
            }
            rows.offsets.append(rows.ids.count)
            rows.labels.append(label)
            rows.weights.append(weight)
        }

        consuming func finish() -> TrainingRows {
            rows.hashes = interner.keys
            return rows
        }
    }
}
