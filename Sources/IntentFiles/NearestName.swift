/// Finds what an author probably meant.
package enum NearestName {
    /// The candidate with the fewest edits from the name, the earlier one of equals; `nil` where none is near enough
    /// to be a slip of the pen: more than a third of the letters, and never more than three.
    package static func of(_ name: String, in candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        var best: (name: String, distance: Int)?
        for candidate in candidates where candidate != name {
            let scalars = Array(candidate.lowercased().unicodeScalars)
            let limit = min(3, max(1, max(wanted.count, scalars.count) / 3))
            let bound = min(limit, (best?.distance ?? .max) - 1)
            guard bound >= 0, abs(wanted.count - scalars.count) <= bound else { continue }
            let distance = editDistance(wanted, scalars)
            if distance <= bound { best = (candidate, distance) }
        }
        return best?.name
    }

    /// Least number of insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for row in 0..<left.count {
            var current = [Int](repeating: row + 1, count: right.count + 1)
            for column in 0..<right.count {
                let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
                current[column + 1] = min(replaced, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    current[column + 1] = min(current[column + 1], beforeLast[column - 1] + 1)
                }
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
