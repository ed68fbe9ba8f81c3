extension LinearModel {
    /// Looks a message's features up and weighs them.
    /// - Parameters:
    ///   - features: The message's features.
    ///   - places: For each feature of the model 0, which it is again afterwards.
    ///   - vector: Becomes the message.
    func lookUp(_ features: [Feature], places: UnsafeMutableBufferPointer<Int32>, into vector: inout MessageVector) {
        vector.clear()
        for feature in features {
            let id = index.id(of: feature.hash)
            guard id >= 0 else {
                if feature.kind.tells, !vector.unknown.contains(feature.hash) {
                    vector.unknown.append(feature.hash)
                    if feature.kind != .characterPair { vector.strange += 1 }
                }
                continue
            }
            let place = places[Int(id)]
            if place == 0 {
                vector.entries.append(.init(id: id, kind: feature.kind))
                places[Int(id)] = Int32(vector.entries.count)
            } else {
                let count = vector.entries[Int(place) - 1].count
                vector.entries[Int(place) - 1].count = count == .max ? count : count + 1
            }
        }
        for entry in vector.entries { places[Int(entry.id)] = 0 }
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
