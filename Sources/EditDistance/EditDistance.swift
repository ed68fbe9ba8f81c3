/// How many single-character edits lie between two words, given up as soon as a limit is passed.
public enum EditDistance {
    /// Insertions, deletions and substitutions (Levenshtein).
    ///
    /// - Parameters:
    ///   - first: One word, as scalars or bytes.
    ///   - second: The other.
    ///   - limit: Greatest distance of interest, 0 or more.
    /// - Returns: The distance, or `nil` where it is greater than `limit`.
    @inlinable
    public static func levenshtein<Unit: FixedWidthInteger>(
        _ first: UnsafeBufferPointer<Unit>,
        _ second: UnsafeBufferPointer<Unit>,
        limit: Int
    ) -> Int? {
        bounded(first, second, limit: limit, swaps: false)
    }

    /// Insertions, deletions, substitutions and swaps of two neighbours, none of them edited again
    /// (optimal string alignment).
    ///
    /// - Parameters:
    ///   - first: One word, as scalars or bytes.
    ///   - second: The other.
    ///   - limit: Greatest distance of interest, 0 or more.
    /// - Returns: The distance, or `nil` where it is greater than `limit`.
    @inlinable
    public static func optimalStringAlignment<Unit: FixedWidthInteger>(
        _ first: UnsafeBufferPointer<Unit>,
        _ second: UnsafeBufferPointer<Unit>,
        limit: Int
    ) -> Int? {
        bounded(first, second, limit: limit, swaps: true)
    }

    /// `levenshtein` of arrays.
    @inlinable
    public static func levenshtein<Unit: FixedWidthInteger>(_ first: [Unit], _ second: [Unit], limit: Int) -> Int? {
        first.withUnsafeBufferPointer { first in
            second.withUnsafeBufferPointer { levenshtein(first, $0, limit: limit) }
        }
    }

    /// `optimalStringAlignment` of arrays.
    @inlinable
    public static func optimalStringAlignment<Unit: FixedWidthInteger>(
        _ first: [Unit],
        _ second: [Unit],
        limit: Int
    ) -> Int? {
        first.withUnsafeBufferPointer { first in
            second.withUnsafeBufferPointer { optimalStringAlignment(first, $0, limit: limit) }
        }
    }

    @inlinable
    static func bounded<Unit: FixedWidthInteger>(
        _ first: UnsafeBufferPointer<Unit>,
        _ second: UnsafeBufferPointer<Unit>,
        limit: Int,
        swaps: Bool
    ) -> Int? {
        guard limit >= 0, abs(first.count - second.count) <= limit else { return nil }
        var start = 0
        var firstEnd = first.count
        var secondEnd = second.count
        while start < firstEnd, start < secondEnd, first[start] == second[start] { start += 1 }
        while firstEnd > start, secondEnd > start, first[firstEnd - 1] == second[secondEnd - 1] {
            firstEnd -= 1
            secondEnd -= 1
        }
        var pattern = UnsafeBufferPointer(rebasing: first[start..<firstEnd])
        var text = UnsafeBufferPointer(rebasing: second[start..<secondEnd])
        if pattern.count > text.count { swap(&pattern, &text) }
        if pattern.isEmpty { return text.count <= limit ? text.count : nil }
        if limit == 0 { return nil }
        return pattern.count <= UInt64.bitWidth
            ? bitParallel(pattern, text, limit: limit, swaps: swaps)
            : byRows(pattern, text, limit: limit, swaps: swaps)
    }
}
