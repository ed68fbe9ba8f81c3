internal import CKernels

/// The fitted table "feature → points for an intent", and what is needed to look a message up in it.
///
/// Points are whole numbers of a small unit, so that sums come out the same in any order and the parts of an
/// explanation add up exactly.
struct LinearModel: Sendable {
    /// How many units make one point of a feature's value, of a weight, and of their product.
    static let valueUnits: Float = 4096
    static let weightUnits: Float = 256
    static let units = Double(valueUnits * weightUnits)
    /// Numbers of a row are a multiple of this, so that they are added several at once.
    static let lanes = 8
    /// Numbers of a row that lie in a line of a processor's memory.
    private static let lanesInLine = 64 / MemoryLayout<Int16>.stride

    var intentCount: Int
    /// Whether the class behind the intents stands for messages that none of them covers.
    var learnsUncovered: Bool
    /// Finds a feature's number by its name; telling features come first.
    var index: HashIndex
    /// One for each feature, and one that ends the last.
    var records: FixedArray<Record>
    var scale: FeatureScale
    /// Weights of features that speak about few intents.
    var postings: FixedArray<Posting>
    /// Weights of features that speak about many, a number for every class.
    var rows: FixedArray<Int16>
    /// Points that an intent has from the start.
    var biases: FixedArray<Int32>
    var cover: CoverTable

    /// What is known of a feature.
    struct Record: Sendable {
        /// Where its postings start; the next feature's start ends them.
        var postings: UInt32
        /// Its row, −1 where it has postings.
        var row: Int32
        /// Its value where it stands in a message once, before scaling.
        var rarity: Float
    }

    /// What a feature is worth for an intent.
    struct Posting: Sendable {
        var intent: UInt16
        var weight: Int16
    }

    var featureCount: Int { records.count - 1 }

    /// Intents, and the class of uncovered messages where there is one.
    var classCount: Int { intentCount + (learnsUncovered ? 1 : 0) }

    /// Numbers in a row, of which the last may stand for no class.
    var rowWidth: Int { Self.rowWidth(classCount) }

    static func rowWidth(_ classes: Int) -> Int { (classes + lanes - 1) / lanes * lanes }
}

extension LinearModel {
    /// Values of features from their counts.
    func weigh(_ vector: inout MessageVector) {
        vector.entries.withUnsafeMutableBufferPointer { entries in
            for place in entries.indices {
                let record = records[Int(entries[place].id)]
                entries[place].value = FeatureScale.repeated(Int(entries[place].count)) * record.rarity
                prefetch(record)
            }
            scale.apply(entries)
            for place in entries.indices {
                // Values are at least 0, so that a half is rounded up as `rounded` does, but without a call.
                let units = entries[place].value * Self.valueUnits
                let whole = Int32(units)
                entries[place].units = units - Float(whole) >= 0.5 ? whole + 1 : whole
            }
        }
    }

    /// Has a feature's weights brought near, as `score` reads them soon.
    @inline(__always)
    private func prefetch(_ record: Record) {
        guard record.row >= 0 else { return CKernels_prefetch(postings.base + Int(record.postings)) }
        let row = rows.base + Int(record.row) * rowWidth
        for lane in stride(from: 0, to: rowWidth, by: Self.lanesInLine) { CKernels_prefetch(row + lane) }
    }

    /// The weight of a feature for an intent, in units; 0 where it was not worth keeping.
    func points(of id: Int32, for intent: Int) -> Int32 {
        let record = records[Int(id)]
        if record.row >= 0 { return Int32(rows[Int(record.row) * rowWidth + intent]) }
        for place in Int(record.postings)..<Int(records[Int(id) + 1].postings)
        where Int(postings[place].intent) == intent {
            return Int32(postings[place].weight)
        }
        return 0
    }

    /// Points of all classes for a message, in units.
    /// - Parameters:
    ///   - vector: The message.
    ///   - scores: `rowWidth` numbers, which are set.
    func score(_ vector: MessageVector, into scores: UnsafeMutableBufferPointer<Int32>) {
        guard let sums = scores.baseAddress else { return }
        sums.update(from: biases.base, count: classCount)
        // What stands for no class is added up too.
        for lane in classCount..<rowWidth { sums[lane] = 0 }
        let count = vector.entries.count
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count) { numbers in
            withUnsafeTemporaryAllocation(of: Int16.self, capacity: count) { units in
                guard let numbers = numbers.baseAddress, let units = units.baseAddress else { return }
                var rowCount = 0
                vector.entries.withUnsafeBufferPointer { entries in
                    for entry in entries {
                        let record = records.base[Int(entry.id)]
                        if record.row >= 0 {
                            numbers[rowCount] = UInt32(record.row)
                            // A value is at most 1, so that its units are a short number too.
                            units[rowCount] = Int16(truncatingIfNeeded: entry.units)
                            rowCount += 1
                        } else {
                            let end = Int(records.base[Int(entry.id) + 1].postings)
                            for place in Int(record.postings)..<end {
                                let posting = postings.base[place]
                                sums[Int(posting.intent)] &+= entry.units &* Int32(posting.weight)
                            }
                        }
                    }
                }
                CKernels_addRows(sums, rowWidth, rows.base, numbers, units, rowCount)
            }
        }
    }
}
