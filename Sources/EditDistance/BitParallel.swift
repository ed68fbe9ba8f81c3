extension EditDistance {
    /// One column of the distance table a step, all its rows in the bits of a machine word.
    ///
    /// After Myers, "A fast bit-vector algorithm for approximate string matching" (1999), with the swaps of
    /// Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances" (2003).
    /// - Parameters:
    ///   - pattern: At least 1 and at most 64 units.
    ///   - text: Any number of units.
    ///   - limit: Greatest distance of interest.
    ///   - swaps: Whether a swap of neighbours is one edit.
    /// - Returns: The distance, or `nil` where it is greater than `limit`.
    @inlinable
    static func bitParallel<Unit: FixedWidthInteger>(
        _ pattern: UnsafeBufferPointer<Unit>,
        _ text: UnsafeBufferPointer<Unit>,
        limit: Int,
        swaps: Bool
    ) -> Int? {
        let lastRow: UInt64 = 1 << UInt64(pattern.count - 1)
        var risesDown = UInt64.max
        var fallsDown: UInt64 = 0
        var onDiagonal: UInt64 = 0
        var previousMatches: UInt64 = 0
        var distance = pattern.count

        for (column, unit) in text.enumerated() {
            var matches: UInt64 = 0
            for row in 0..<pattern.count where pattern[row] == unit { matches |= 1 << UInt64(row) }

            let swapped = swaps ? ((~onDiagonal & matches) << 1) & previousMatches : 0
            onDiagonal = (((matches & risesDown) &+ risesDown) ^ risesDown) | matches | fallsDown | swapped
            var risesAcross = fallsDown | ~(onDiagonal | risesDown)
            var fallsAcross = onDiagonal & risesDown
            if risesAcross & lastRow != 0 { distance += 1 }
            if fallsAcross & lastRow != 0 { distance -= 1 }
            // Each text unit to come can lower the distance by one at most.
            if distance - (text.count - 1 - column) > limit { return nil }

            risesAcross = (risesAcross << 1) | 1
            fallsAcross <<= 1
            risesDown = fallsAcross | ~(onDiagonal | risesAcross)
            fallsDown = risesAcross & onDiagonal
            previousMatches = matches
        }
        return distance <= limit ? distance : nil
    }
}
