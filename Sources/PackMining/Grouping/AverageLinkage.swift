internal import Dispatch
internal import Synchronization

/// Groups texts so that those of a group are alike on average: agglomerative clustering with average linkage
/// (Sokal and Michener, 1958), cut where no two groups are alike enough.
///
/// Merged by chains of nearest neighbours (Benzécri, 1982), which finds the same groups as merging the two nearest of
/// all again and again, in a time that grows with the square of the number of texts rather than with its cube.
package enum AverageLinkage {
    /// Groups texts.
    /// - Parameters:
    ///   - vectors: The texts.
    ///   - least: Least mean similarity, 0 to 1, of two groups that become one.
    ///   - jobs: Threads; the result does not depend on it.
    /// - Returns: Indices of each group's texts, rising; groups in the order of their first text.
    package static func groups(_ vectors: [SparseVector], least: Float, jobs: Int) -> [[Int]] {
        var matrix = similarities(vectors, jobs: jobs)
        return groups(&matrix, count: vectors.count, least: least)
    }

    /// Similarities of all pairs, those of text `i` to the ones before it from `i(i−1)/2` on.
    private static func similarities(_ vectors: [SparseVector], jobs: Int) -> [Float] {
        let count = vectors.count
        let size = count * max(0, count - 1) / 2
        let features = vectors.reduce(0) { max($0, Int($1.ids.last ?? -1) + 1) }
        return [Float](unsafeUninitializedCapacity: size) { buffer, filled in
            // Each row is written by one thread, and no two rows overlap.
            nonisolated(unsafe) let rows = buffer
            let next = Atomic(1)
            DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, count))) { _ in
                var dense = [Float](repeating: 0, count: features)
                while true {
                    let row = next.wrappingAdd(1, ordering: .relaxed).oldValue
                    guard row < count else { return }
                    let own = vectors[row]
                    for place in own.ids.indices { dense[Int(own.ids[place])] = own.values[place] }
                    let start = row * (row - 1) / 2
                    for other in 0..<row {
                        let vector = vectors[other]
                        var sum: Float = 0
                        for place in vector.ids.indices { sum += dense[Int(vector.ids[place])] * vector.values[place] }
                        rows.initializeElement(at: start + other, to: sum)
                    }
                    for id in own.ids { dense[Int(id)] = 0 }
                }
            }
            filled = size
        }
    }

    private static func groups(_ matrix: inout [Float], count: Int, least: Float) -> [[Int]] {
        func place(_ first: Int, _ second: Int) -> Int {
            let (low, high) = first < second ? (first, second) : (second, first)
            return high * (high - 1) / 2 + low
        }
        var members = (0..<count).map { [$0] }
        var active = Array(0..<count)
        var closed: [[Int]] = []
        var chain: [Int] = []
        while let last = chain.last ?? active.first {
            if chain.isEmpty { chain.append(last) }
            let before = chain.count > 1 ? chain[chain.count - 2] : nil
            var best = before
            var similarity = before.map { matrix[place(last, $0)] } ?? -1
            for other in active where other != last {
                let candidate = matrix[place(last, other)]
                if candidate > similarity { (best, similarity) = (other, candidate) }
            }
            guard let best, similarity >= least else {
                // Nothing is near enough, and merging others never brings anything nearer.
                closed.append(members[last])
                active.removeAll { $0 == last }
                chain.removeLast()
                continue
            }
            guard best == before else {
                chain.append(best)
                continue
            }
            chain.removeLast(2)
            let (kept, gone) = (min(last, best), max(last, best))
            active.removeAll { $0 == gone }
            let weight = Float(members[kept].count)
            let otherWeight = Float(members[gone].count)
            for other in active where other != kept {
                let sum = weight * matrix[place(kept, other)] + otherWeight * matrix[place(gone, other)]
                matrix[place(kept, other)] = sum / (weight + otherWeight)
            }
            members[kept] += members[gone]
            members[gone] = []
        }
        return closed.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }
}
