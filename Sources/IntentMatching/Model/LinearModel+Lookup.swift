extension LinearModel {
    /// Looks a message's features up and weighs them.
    func lookUp(_ features: [Feature], in scratch: MatchScratch) {
        scratch.vector.clear()
        scratch.unknown.removeAll(keepingCapacity: true)
        let counts = scratch.counts
        for feature in features {
            let id = index.id(of: feature.hash)
            guard id >= 0 else {
                if feature.kind.tells, !scratch.unknown.contains(feature.hash) {
                    scratch.unknown.append(feature.hash)
                    if feature.kind != .characterPair { scratch.vector.strange += 1 }
                }
                continue
            }
            if counts[Int(id)] == 0 {
                scratch.vector.ids.append(id)
                scratch.vector.kinds.append(feature.kind)
            }
            counts[Int(id)] += 1
        }
        for id in scratch.vector.ids {
            scratch.vector.counts.append(counts[Int(id)])
            counts[Int(id)] = 0
        }
        scratch.vector.unknownTelling = scratch.unknown.count
        weigh(&scratch.vector)
    }

    /// How telling a feature of any message is: much where no example holds it.
    func info(_ feature: Feature) -> Float {
        if feature.kind == .synonym { return FollowUpIndex.synonymInfo }
        let id = index.id(of: feature.hash)
        return id >= 0 ? cover.info[Int(id)] : CoverTable.unknownInfo
    }

    /// Looks up a row of a training set that this model was made without.
    func lookUp(row: Int, of rows: TrainingRows, numbers: [Int32], into vector: inout MessageVector) {
        vector.clear()
        for place in rows.range(of: row) {
            let global = Int(rows.ids[place])
            let id = numbers[global]
            if id >= 0 {
                vector.ids.append(id)
                vector.kinds.append(rows.kinds[global])
                vector.counts.append(Int32(rows.counts[place]))
            } else if rows.kinds[global].tells {
                vector.unknownTelling += 1
                if rows.kinds[global] != .characterPair { vector.strange += 1 }
            }
        }
        weigh(&vector)
    }
}
