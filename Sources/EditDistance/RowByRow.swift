extension EditDistance {
    /// The textbook table, three rows of it at a time: for words too long for a machine word, and the reference
    /// that the fast way is held against.
    @inlinable
    package static func byRows<Unit: FixedWidthInteger>(
        _ first: UnsafeBufferPointer<Unit>,
        _ second: UnsafeBufferPointer<Unit>,
        limit: Int,
        swaps: Bool
    ) -> Int? {
        var beforePrevious = [Int](repeating: 0, count: second.count + 1)
        var previous = Array(0...second.count)
        var current = previous

        for row in 0..<first.count {
            current[0] = row + 1
            for column in 0..<second.count {
                let isSame = first[row] == second[column]
                var best = previous[column] + (isSame ? 0 : 1)
                best = min(best, previous[column + 1] + 1, current[column] + 1)
                if swaps, row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    best = min(best, beforePrevious[column - 1] + 1)
                }
                current[column + 1] = best
            }
            (beforePrevious, previous, current) = (previous, current, beforePrevious)
        }
        let distance = previous[second.count]
        return distance <= limit ? distance : nil
    }
}
