internal import EditDistance

/// Finds what an author probably meant.
package enum NearestName {
    /// The candidate with the fewest edits from the name, the earlier one of equals; `nil` where none is near enough
    /// to be a slip of the pen: more than a third of the letters, and never more than three.
    package static func of(_ name: String, in candidates: some Sequence<String>) -> String? {
        let wanted = name.lowercased().unicodeScalars.map(\.value)
        var best: (name: String, distance: Int)?
        for candidate in candidates where candidate != name {
            let scalars = candidate.lowercased().unicodeScalars.map(\.value)
            let limit = min(3, max(1, max(wanted.count, scalars.count) / 3))
            let bound = min(limit, (best?.distance ?? .max) - 1)
            if let distance = EditDistance.optimalStringAlignment(wanted, scalars, limit: bound) {
                best = (candidate, distance)
            }
        }
        return best?.name
    }
}
