/// How much of a message an intent explains: how typical its telling words are of the intent, and how much of the
/// intent's closest example stands in it.
struct CoverTable: Sendable {
    /// How telling each feature is, 0 to 3; 0 where it does not count here.
    var info: FixedArray<Float>
    /// Where each feature's shares start, then the end of the last.
    var shareOffsets: FixedArray<UInt32>
    /// Part of an intent's examples that hold the feature, ordered by intent.
    var shares: FixedArray<Share>
    /// For each feature the intent with the largest share, and the largest share of another.
    var leaders: FixedArray<Leader>
    /// Where each intent's examples start, then the end of the last; those of an intent have rising info.
    var exampleOffsets: FixedArray<UInt32>
    /// Where each example's features start, then the end of the last.
    var featureOffsets: FixedArray<UInt32>
    var features: FixedArray<Int32>
    /// Sum of the info of each example's features.
    var exampleInfo: FixedArray<Float>
    /// Which training row each example is.
    var exampleRows: FixedArray<Int32>

    struct Share: Sendable {
        var intent: Int32
        var share: Float
    }

    struct Leader: Sendable {
        var intent: Int32
        var best: Float
        var second: Float
    }

    /// Info of a word that no example holds.
    static let unknownInfo: Float = 3

    /// What `measure` finds.
    struct Measure: Sendable, Hashable {
        /// Share of the message's info that is typical of the intent, 0 to 1.
        var typical: Float = 0
        /// Largest share of an example's info that stands in the message, 0 to 1.
        var closest: Float = 0
        /// Training row of that example, −1 where none shares anything.
        var closestRow: Int32 = -1
        /// Share of the message's info that any example knows, 0 to 1.
        var known: Float = 0
        /// All info of the message.
        var info: Float = 0

        /// Both in one number, 0 to 1.
        var cover: Float { 2 * typical * closest / (typical + closest + 0.05) }
    }

    /// How much of a message an intent explains.
    /// - Parameters:
    ///   - vector: The message.
    ///   - intent: The intent.
    ///   - marks: A cell for each feature, all 0; left all 0.
    /// - Returns: Shares and the closest example.
    func measure(_ vector: MessageVector, intent: Int, marks: UnsafeMutableBufferPointer<UInt8>) -> Measure {
        var result = Measure()
        var explained: Float = 0
        for id in vector.ids {
            let info = info[Int(id)]
            guard info > 0 else { continue }
            result.info += info
            marks[Int(id)] = 1
            explained += info * typicality(of: Int(id), for: intent)
        }
        let known = result.info
        result.info += Float(vector.unknownTelling) * Self.unknownInfo
        result.typical = explained / (result.info + 0.5)
        result.known = result.info > 0 ? known / result.info : 0

        for example in Int(exampleOffsets[intent])..<Int(exampleOffsets[intent + 1]) {
            // Even if all that is known of the message stood in it, no example from here on would be closer.
            if known <= result.closest * (exampleInfo[example] + 0.5) { break }
            var shared: Float = 0
            for place in Int(featureOffsets[example])..<Int(featureOffsets[example + 1]) {
                let id = Int(features[place])
                if marks[id] != 0 { shared += info[id] }
            }
            let part = shared / (exampleInfo[example] + 0.5)
            if part > result.closest {
                result.closest = part
                result.closestRow = exampleRows[example]
            }
        }
        for id in vector.ids { marks[Int(id)] = 0 }
        return result
    }

    /// 1 where the feature is at least as frequent with the intent as with any other, 0 where it never stands there.
    private func typicality(of id: Int, for intent: Int) -> Float {
        var low = Int(shareOffsets[id])
        var high = Int(shareOffsets[id + 1])
        while low < high {
            let middle = (low + high) / 2
            if Int(shares[middle].intent) < intent { low = middle + 1 } else { high = middle }
        }
        guard low < Int(shareOffsets[id + 1]), Int(shares[low].intent) == intent else { return 0 }
        let own = shares[low].share
        let leader = leaders[id]
        let other = Int(leader.intent) == intent ? leader.second : leader.best
        return min(1, 2 * own / (own + other))
    }
}
