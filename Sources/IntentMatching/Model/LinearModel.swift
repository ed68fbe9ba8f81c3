/// The fitted table "feature → points for an intent", and what is needed to look a message up in it.
///
/// Points are whole numbers of a small unit, so that sums come out the same in any order and the parts of an
/// explanation add up exactly.
struct LinearModel: Sendable {
    /// How many units make one point of a feature's value, of a weight, and of their product.
    static let valueUnits: Float = 4096
    static let weightUnits: Float = 256
    static let units = Double(valueUnits * weightUnits)

    var intentCount: Int
    /// Whether the class behind the intents stands for messages that none of them covers.
    var learnsUncovered: Bool
    /// Finds a feature's number by its name.
    var index: HashIndex
    var kinds: FixedArray<FeatureKind>
    /// Value of a feature that stands in a message once, before scaling.
    var rarities: FixedArray<Float>
    var scale: FeatureScale
    /// Where each feature's postings start, then the end of the last.
    var postingOffsets: FixedArray<UInt32>
    var postings: FixedArray<Posting>
    /// Points that an intent has from the start.
    var biases: FixedArray<Int32>
    var cover: CoverTable

    /// What a feature is worth for an intent.
    struct Posting: Sendable {
        var intent: UInt16
        var weight: Int16
    }

    var featureCount: Int { rarities.count }

    /// Intents, and the class of uncovered messages where there is one.
    var classCount: Int { intentCount + (learnsUncovered ? 1 : 0) }
}

/// Features of one message in numbers, in storage that is used again and again.
package struct MessageVector {
    package var ids: [Int32] = []
    var kinds: [FeatureKind] = []
    var values: [Float] = []
    /// Values in units.
    var units: [Int32] = []
    var counts: [Int32] = []
    /// Telling features that no example holds, each counted once.
    package var unknownTelling = 0
    /// Those of them that are words or single characters, and half of each word that was read as another.
    var strange: Float = 0

    /// An empty message.
    package init() {}

    mutating func clear() {
        ids.removeAll(keepingCapacity: true)
        kinds.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
        units.removeAll(keepingCapacity: true)
        counts.removeAll(keepingCapacity: true)
        unknownTelling = 0
        strange = 0
    }
}

extension LinearModel {
    /// Values of features from their counts.
    func weigh(_ vector: inout MessageVector) {
        let count = vector.ids.count
        for place in 0..<count {
            vector.values.append(
                FeatureScale.repeated(Int(vector.counts[place])) * rarities[Int(vector.ids[place])]
            )
        }
        vector.kinds.withUnsafeBufferPointer { kinds in
            vector.values.withUnsafeMutableBufferPointer { values in
                if let kinds = kinds.baseAddress { scale.apply(values, kinds: kinds) }
            }
        }
        for value in vector.values { vector.units.append(Int32((value * Self.valueUnits).rounded())) }
    }

    /// The weight of a feature for an intent, in units; 0 where it was not worth keeping.
    func points(of id: Int32, for intent: Int) -> Int32 {
        for place in Int(postingOffsets[Int(id)])..<Int(postingOffsets[Int(id) + 1])
        where Int(postings[place].intent) == intent {
            return Int32(postings[place].weight)
        }
        return 0
    }

    /// Points of all intents for a message, in units.
    func score(_ vector: MessageVector, into scores: UnsafeMutableBufferPointer<Int32>) {
        for intent in 0..<classCount { scores[intent] = biases[intent] }
        let offsets = postingOffsets.base
        let postings = postings.base
        vector.ids.withUnsafeBufferPointer { ids in
            vector.units.withUnsafeBufferPointer { units in
                for place in 0..<ids.count {
                    let id = Int(ids[place])
                    let value = units[place]
                    for posting in Int(offsets[id])..<Int(offsets[id + 1]) {
                        let entry = postings[posting]
                        scores[Int(entry.intent)] &+= value &* Int32(entry.weight)
                    }
                }
            }
        }
    }
}
