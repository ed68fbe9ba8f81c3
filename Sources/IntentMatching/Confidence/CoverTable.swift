internal import CKernels

/// How much of a message an intent explains: how typical its telling words are of the intent, and how much of the
/// intent's closest example stands in it.
package struct CoverTable: Sendable {
    /// How telling each telling feature is, 0 to 3.
    ///
    /// These are a model's first features; the others do not count here.
    package var info: FixedArray<Float>
    /// Where each feature's shares start, then the end of the last.
    var shareOffsets: FixedArray<UInt32>
    /// Part of an intent's examples that hold the feature, ordered by intent.
    var shares: FixedArray<Share>
    /// For each feature the intent with the largest share, and the largest share of another.
    var leaders: FixedArray<Leader>
    /// Where each intent's examples start, then the end of the last; those of an intent have rising info.
    var exampleOffsets: FixedArray<UInt32>
    /// Examples that hold a feature, as numbers within their intent: those of each share one after the other.
    var holders: FixedArray<Int32>
    /// Sum of the info of each example's features.
    var exampleInfo: FixedArray<Float>
    /// Which training row each example is.
    var exampleRows: FixedArray<Int32>

    /// How much a feature belongs to an intent.
    struct Share: Sendable {
        var intent: Int32
        /// Part of the intent's examples that hold it.
        var share: Float
        /// Where these stand in `holders`, and how many they are.
        var start: UInt32
        var count: UInt32
    }

    struct Leader: Sendable {
        var intent: Int32
        var best: Float
        var second: Float
    }

    /// Info of a word that no example holds.
    package static let unknownInfo: Float = 3

    /// What `measure` finds.
    package struct Measure: Sendable, Hashable {
        /// Share of the message's info that is typical of the intent, 0 to 1.
        package var typical: Float = 0
        /// Largest share of an example's info that stands in the message, 0 to 1.
        package var closest: Float = 0
        /// Training row of that example, −1 where none shares anything.
        package var closestRow: Int32 = -1
        /// Share of the message's info that any example knows, 0 to 1.
        package var known: Float = 0
        /// All info of the message.
        package var info: Float = 0

        /// Both in one number, 0 to 1.
        var cover: Float { 2 * typical * closest / (typical + closest + 0.05) }
    }

    /// Storage that messages are measured in, one at a time.
    package struct Workspace {
        /// For each example of one intent how much of it stands in the message; all 0 between messages.
        fileprivate let shared: UnsafeMutableBufferPointer<Float>
        /// Examples that share anything, each once, and room for one more.
        fileprivate let touched: UnsafeMutableBufferPointer<Int32>
        /// Shares of the message's features, with their info.
        fileprivate var found: [(share: Share, info: Float)] = []

        /// - Parameter examples: Most examples that an intent has.
        package init(examples: Int) {
            shared = .allocate(capacity: max(1, examples))
            shared.initialize(repeating: 0)
            touched = .allocate(capacity: examples + 1)
            touched.initialize(repeating: 0)
        }

        package func deallocate() {
            shared.deallocate()
            touched.deallocate()
        }
    }

    /// Most examples that an intent has.
    package var mostExamples: Int {
        (1..<max(1, exampleOffsets.count)).reduce(0) { max($0, Int(exampleOffsets[$1] - exampleOffsets[$1 - 1])) }
    }

    /// How much of a message an intent explains.
    ///
    /// Only examples that hold a feature of the message are looked at.
    /// - Parameters:
    ///   - vector: The message.
    ///   - intent: The intent.
    ///   - workspace: As large as `mostExamples` asks.
    /// - Returns: Shares and the closest example; of equals, the one with the least info.
    package func measure(_ vector: MessageVector, intent: Int, in workspace: inout Workspace) -> Measure {
        var result = Measure()
        var explained: Float = 0
        let shared = workspace.shared
        let touched = workspace.touched
        var touchedCount = 0
        workspace.found.removeAll(keepingCapacity: true)
        for entry in vector.entries where entry.kind.tells {
            let id = Int(entry.id)
            let info = info[id]
            result.info += info
            guard let own = share(of: id, for: intent) else { continue }
            explained += info * typicality(own, of: id)
            CKernels_prefetch(holders.base + Int(own.start))
            workspace.found.append((own, info))
        }
        for (own, info) in workspace.found {
            for place in Int(own.start)..<Int(own.start + own.count) {
                let example = holders[place]
                // Without a branch, which nobody could foretell; features that tell nothing do not touch either.
                touched[touchedCount] = example
                touchedCount += shared[Int(example)] == 0 && info > 0 ? 1 : 0
                shared[Int(example)] += info
            }
        }
        let known = result.info
        result.info += Float(vector.unknownTelling) * Self.unknownInfo
        result.typical = explained / (result.info + 0.5)
        result.known = result.info > 0 ? known / result.info : 0

        let first = Int(exampleOffsets[intent])
        var closest: Int32 = -1
        for example in touched[0..<touchedCount] {
            let part = shared[Int(example)] / (exampleInfo[first + Int(example)] + 0.5)
            shared[Int(example)] = 0
            if part > result.closest || (part == result.closest && example < closest) {
                result.closest = part
                closest = example
            }
        }
        if closest >= 0 { result.closestRow = exampleRows[first + Int(closest)] }
        return result
    }

    /// How telling any feature is.
    func info(of id: Int32) -> Float { Int(id) < info.count ? info[Int(id)] : 0 }

    /// How much a feature belongs to an intent; `nil` where it never stands there.
    private func share(of id: Int, for intent: Int) -> Share? {
        var first = shares.base + Int(shareOffsets[id])
        var count = Int(shareOffsets[id + 1] - shareOffsets[id])
        guard count > 0 else { return nil }
        // Halves without a branch, which nobody could foretell.
        while count > 1 {
            let half = count / 2
            first += half * (Int(first[half].intent) <= intent ? 1 : 0)
            count -= half
        }
        return Int(first.pointee.intent) == intent ? first.pointee : nil
    }

    /// 1 where the feature is at least as frequent with the intent as with any other.
    private func typicality(_ own: Share, of id: Int) -> Float {
        let leader = leaders[id]
        let other = leader.intent == own.intent ? leader.second : leader.best
        return min(1, 2 * own.share / (own.share + other))
    }
}
