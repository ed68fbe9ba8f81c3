/// Features of all examples: for each row its distinct features with their number.
package struct TrainingRows: Sendable {
    /// Names and families of all features, numbered in the order in which they first come.
    package var hashes: [UInt64] = []
    package var kinds: [FeatureKind] = []
    /// Where each row starts in `ids`, then the end of the last.
    var offsets: [Int] = [0]
    package var ids: [Int32] = []
    var counts: [UInt16] = []
    /// What names each row, whatever other rows there are; rows of the same features share it.
    var keys: [UInt64] = []
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
            // In an order that does not depend on other rows, so that an edit of the pack leaves them as they are.
            let sorted = features.sorted { $0.hash < $1.hash }
            var key: UInt64 = 0
            var index = 0
            while index < sorted.count {
                let feature = sorted[index]
                var end = index + 1
                while end < sorted.count, sorted[end].hash == feature.hash { end += 1 }
                let id = interner.intern(feature.hash)
                if Int(id) == rows.kinds.count { rows.kinds.append(feature.kind) }
                rows.ids.append(id)
                rows.counts.append(UInt16(clamping: end - index))
                key = FeatureHash.mix(key, feature.hash)
                index = end
            }
            rows.keys.append(key)
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
