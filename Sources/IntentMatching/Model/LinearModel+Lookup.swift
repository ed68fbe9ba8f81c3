internal import CKernels

extension LinearModel {
    /// Has what `lookUp` reads first brought near, some time before it does.
    func prefetch(_ features: [Feature]) {
        for feature in features { index.prefetch(feature.hash) }
    }

    /// Looks a message's features up and weighs them.
    /// - Parameters:
    ///   - features: The message's features.
    ///   - places: Storage.
    ///   - vector: Becomes the message.
    func lookUp(_ features: [Feature], places: inout PlaceTable, into vector: inout MessageVector) {
        vector.clear()
        places.clear(for: features.count)
        for feature in features {
            let id = index.id(of: feature.hash)
            guard id >= 0 else {
                if feature.kind.tells, !vector.unknown.contains(feature.hash) {
                    vector.unknown.append(feature.hash)
                    if feature.kind != .characterPair { vector.strange += 1 }
                }
                continue
            }
            CKernels_prefetch(records.base + Int(id))
            let place = places.place(of: id, else: vector.entries.count)
            if place == vector.entries.count {
                vector.entries.append(.init(id: id, kind: feature.kind))
            } else {
                let count = vector.entries[place].count
                vector.entries[place].count = count == .max ? count : count + 1
            }
        }
        vector.unknownTelling = vector.unknown.count
        weigh(&vector)
    }

    /// How telling a feature of any message is: much where no example holds it.
    func info(_ feature: Feature) -> Float {
        if feature.kind == .synonym { return FollowUpIndex.synonymInfo }
        let id = index.id(of: feature.hash)
        return id >= 0 ? cover.info(of: id) : CoverTable.unknownInfo
    }

    /// Looks up a row of a training set that this model was made without.
    func lookUp(row: Int, of rows: TrainingRows, numbers: [Int32], into vector: inout MessageVector) {
        vector.clear()
        for place in rows.range(of: row) {
            let global = Int(rows.ids[place])
            let kind = rows.kinds[global]
            let id = numbers[global]
            if id >= 0 {
                vector.entries.append(.init(id: id, kind: kind))
                vector.entries[vector.entries.count - 1].count = rows.counts[place]
            } else if kind.tells {
                vector.unknownTelling += 1
                if kind != .characterPair { vector.strange += 1 }
            }
        }
        weigh(&vector)
    }
}
