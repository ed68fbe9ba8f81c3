internal import Dispatch
internal import Synchronization

/// Finds the nearest of many texts through the features that they share.
package struct VectorIndex: Sendable {
    private var offsets: [Int] = [0]
    private var holders: [Int32] = []
    private var values: [Float] = []
    /// Number of texts.
    package let count: Int

    /// A text with how near it is.
    package struct Neighbour: Sendable, Hashable {
        /// Which text it is.
        package var index: Int
        /// How near it is, 0 to 1.
        package var similarity: Float
    }

    /// - Parameters:
    ///   - vectors: The texts.
    ///   - featureCount: Number of distinct features.
    package init(_ vectors: [SparseVector], featureCount: Int) {
        count = vectors.count
        var sizes = [Int](repeating: 0, count: featureCount + 1)
        for vector in vectors { for id in vector.ids { sizes[Int(id) + 1] += 1 } }
        for feature in 0..<featureCount { sizes[feature + 1] += sizes[feature] }
        offsets = sizes
        holders = [Int32](repeating: 0, count: sizes[featureCount])
        values = [Float](repeating: 0, count: sizes[featureCount])
        var next = sizes
        for (number, vector) in vectors.enumerated() {
            for place in vector.ids.indices {
                let id = Int(vector.ids[place])
                holders[next[id]] = Int32(number)
                values[next[id]] = vector.values[place]
                next[id] += 1
            }
        }
    }

    /// The nearest texts of each of some, on several threads; the result does not depend on how many.
    /// - Parameters:
    ///   - queries: The texts to find the nearest of.
    ///   - limit: Most neighbours of each.
    ///   - jobs: Threads.
    ///   - excluded: A text of the index that is not wanted, for each query by its place: itself.
    /// - Returns: Nearest first; of equals the one that stands first. Those that share nothing are left out.
    package func nearest(
        _ queries: [SparseVector],
        limit: (Int) -> Int,
        jobs: Int,
        excluded: (Int) -> Int? = { _ in nil }
    ) -> [[Neighbour]] {
        let limits = queries.indices.map(limit)
        let left = queries.indices.map(excluded)
        let results = Mutex([[Neighbour]](repeating: [], count: queries.count))
        let chunk = 64
        let chunks = (queries.count + chunk - 1) / chunk
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, chunks))) { _ in
            var sums = [Float](repeating: 0, count: count)
            var touched: [Int32] = []
            while true {
                let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard number < chunks else { return }
                let range = (number * chunk)..<min((number + 1) * chunk, queries.count)
                let found = range.map { query in
                    nearest(queries[query], limits[query], but: left[query], &sums, &touched)
                }
                results.withLock { $0.replaceSubrange(range, with: found) }
            }
        }
        return results.withLock { $0 }
    }

    private func nearest(
        _ query: SparseVector,
        _ limit: Int,
        but excluded: Int?,
        _ sums: inout [Float],
        _ touched: inout [Int32]
    ) -> [Neighbour] {
        for place in query.ids.indices {
            let id = Int(query.ids[place])
            guard id + 1 < offsets.count else { continue }
            let value = query.values[place]
            for posting in offsets[id]..<offsets[id + 1] {
                let holder = Int(holders[posting])
                if sums[holder] == 0 { touched.append(Int32(holder)) }
                sums[holder] += value * values[posting]
            }
        }
        var found: [Neighbour] = []
        found.reserveCapacity(touched.count)
        for holder in touched {
            if Int(holder) != excluded { found.append(Neighbour(index: Int(holder), similarity: sums[Int(holder)])) }
            sums[Int(holder)] = 0
        }
        touched.removeAll(keepingCapacity: true)
        found.sort { ($1.similarity, $0.index) < ($0.similarity, $1.index) }
        return Array(found.prefix(limit))
    }
}
