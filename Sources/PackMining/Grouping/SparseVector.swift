/// A text as numbers: the features that it holds with their values, of unit length.
package struct SparseVector: Sendable, Hashable {
    /// Numbers of its features, rising.
    package var ids: [Int32]
    /// Their values.
    package var values: [Float]

    /// A text; without features, unless some are given.
    package init(ids: [Int32] = [], values: [Float] = []) {
        self.ids = ids
        self.values = values
    }

    /// Cosine of the angle between two texts, 0 to 1: how much they share.
    package func similarity(to other: SparseVector) -> Float {
        var sum: Float = 0
        var own = 0
        var others = 0
        while own < ids.count, others < other.ids.count {
            if ids[own] == other.ids[others] {
                sum += values[own] * other.values[others]
                own += 1
                others += 1
            } else if ids[own] < other.ids[others] {
                own += 1
            } else {
                others += 1
            }
        }
        return sum
    }
}
