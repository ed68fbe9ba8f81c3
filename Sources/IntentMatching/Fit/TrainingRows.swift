/// Features of all examples: for each row its distinct features with their number.
package struct TrainingRows: Sendable {
    /// Names and families of all features, numbered in the order in which they first come.
    package var hashes: [UInt64] = []
    package var kinds: [FeatureKind] = []
    /// Where each row starts in `ids`, then the end of the last.
    var offsets: [Int] = [0]
    package var ids: [Int32] = []
    var counts: [UInt16] = []
    /// Intent of each row; `uncovered` for what no intent covers.
    package var labels: [Int32] = []
    /// How much each row weighs in the fit, 1 on average.
    var weights: [Float] = []

    static let uncovered: Int32 = -1

    package var count: Int { labels.count }

    package func range(of row: Int) -> Range<Int> { offsets[row]..<offsets[row + 1] }

    /// Collects rows.
    package struct Builder {
        package private(set) var rows = TrainingRows()
        private var interner = HashInterner()

        package init() {}

        package mutating func append(_ features: [Feature], label: Int32, weight: Float = 1) {
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

        package consuming func finish() -> TrainingRows {
            rows.hashes = interner.keys
            return rows
        }
    }
}
