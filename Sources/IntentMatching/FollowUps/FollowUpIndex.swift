internal import IntentModel

/// Judges how well a message fits the likely next questions of a topic, by their keywords and by how much of the
/// message and of an example are the same.
///
/// Flat arrays, so that it lies in the index's file as it is used: entries are the follow-ups of all intents in order.
struct FollowUpIndex: Sendable {
    /// Below this nothing is said to fit.
    static let least = 0.25
    /// How telling a group of synonyms is, in the measure of `CoverTable.info`.
    static let synonymInfo: Float = 1

    /// A keyword of a follow-up.
    struct Phrase: Sendable {
        /// Speaks for the follow-up by itself.
        static let alone: Int32 = -1
        /// Rules the follow-up out.
        static let against: Int32 = -2

        /// Where its symbols stand.
        var start: UInt32
        var count: UInt32
        var weight: Float
        /// `alone`, `against`, or the number of the group, within its follow-up, that counts only whole.
        var group: Int32
    }

    /// Where each intent's follow-ups start, then the end of the last.
    var topicOffsets: FixedArray<UInt32>
    /// Where each follow-up's examples and keywords start, then the ends of the last.
    var exampleOffsets: FixedArray<UInt32>
    var phraseOffsets: FixedArray<UInt32>
    /// Where each example's features start, then the end of the last.
    var featureOffsets: FixedArray<UInt32>
    /// Features of the examples, as numbers in `names`.
    var features: FixedArray<Int32>
    /// Sum of the info of each example's features.
    var exampleInfo: FixedArray<Float>
    /// Numbers the examples' features.
    var names: HashIndex
    /// How telling each feature is.
    var info: FixedArray<Float>
    var phrases: FixedArray<Phrase>
    var symbols: FixedArray<UInt64>

    func isEmpty(_ topic: Int) -> Bool { topicOffsets[topic] == topicOffsets[topic + 1] }

    /// Whether a feature says what is asked.
    static func tells(_ feature: Feature) -> Bool { feature.kind.tells || feature.kind == .synonym }

    /// The follow-ups that fit, in the order of the pack.
    /// - Parameters:
    ///   - topic: The intent whose follow-ups are looked at.
    ///   - message: Features of the message.
    ///   - least: Least fit that counts, 0 to 1.
    ///   - workspace: Made for as many features as this index has.
    ///   - otherInfo: How telling a feature is that stands in no example.
    /// - Returns: One match a follow-up; empty where none fits.
    func matches(
        of topic: Int,
        for message: FeatureBuffer,
        atLeast least: Double = least,
        in workspace: inout Workspace,
        info otherInfo: (Feature) -> Float
    ) -> [FollowUpMatch] {
        let length = message.symbols.count { $0 != PhraseIndex.gap }
        guard length > 0, !isEmpty(topic) else { return [] }
        workspace.clear()
        var total: Float = 0
        for feature in message.features where Self.tells(feature) {
            let id = names.id(of: feature.hash)
            if id >= 0 {
                if workspace.add(id, info[Int(id)]) { total += info[Int(id)] }
            } else if !workspace.unknown.contains(feature.hash) {
                workspace.unknown.append(feature.hash)
                total += otherInfo(feature)
            }
        }
        var matches: [FollowUpMatch] = []
        let entries = Int(topicOffsets[topic])..<Int(topicOffsets[topic + 1])
        let message = Symbols(message.symbols)
        for entry in entries {
            guard var fit = keywordFit(entry, message, length) else { continue }
            for example in Int(exampleOffsets[entry])..<Int(exampleOffsets[entry + 1]) {
                fit = closer(example, than: fit, least, total, workspace)
            }
            if fit >= least { matches.append(FollowUpMatch(followUp: entry - entries.lowerBound, fit: min(1, fit))) }
        }
        return matches
    }

    /// How much of the message and of an example are the same, where that is more than a fit so far and no less than
    /// the least that counts; else that fit, or what counts for none.
    @inline(__always)
    private func closer(
        _ example: Int,
        than fit: Double,
        _ least: Double,
        _ total: Float,
        _ workspace: Workspace
    ) -> Double {
        let own = exampleInfo.base[example]
        let whole = total + own
        guard whole > 0 else { return fit }
        // What must be the same to count, a little less so that rounding leaves nothing out.
        let needed = Float(max(least, fit)) * whole * 0.4999
        // Even if all that is smaller stood in both, an example of another size would not be closer.
        guard min(total, own) >= needed else { return fit }
        let bearable = own - needed
        var shared: Float = 0
        var missed: Float = 0
        for place in Int(featureOffsets.base[example])..<Int(featureOffsets.base[example + 1]) {
            let feature = Int(features.base[place])
            if workspace.info[feature] > 0 {
                shared += workspace.info[feature]
            } else {
                missed += info.base[feature]
                if missed > bearable { return fit }
            }
        }
        return max(fit, Double(2 * shared / whole))
    }

    /// How strong the keywords in the message are, less where they are but a small part of it: a long message says
    /// more than its keyword.
    /// - Returns: `nil` where a keyword rules the follow-up out.
    private func keywordFit(_ entry: Int, _ message: Symbols, _ length: Int) -> Double? {
        var weight: Float = 0
        // Symbols of the message that stand in a keyword, one bit each; what comes after the first 64 counts for none.
        var covered: UInt64 = 0
        var place = Int(phraseOffsets[entry])
        let end = Int(phraseOffsets[entry + 1])
        while place < end {
            let group = phrases.base[place].group
            var groupEnd = place + 1
            while group >= 0, groupEnd < end, phrases.base[groupEnd].group == group { groupEnd += 1 }
            if let bits = coverage(of: place..<groupEnd, in: message) {
                if group == Phrase.against { return nil }
                weight += phrases.base[place].weight
                covered |= bits
            }
            place = groupEnd
        }
        let share = min(1, Double(covered.nonzeroBitCount) / Double(length))
        return Double(min(1, weight)) * share.squareRoot()
    }

    /// Which symbols of the message stand in some keywords; `nil` where not all of these are in it.
    @inline(__always)
    private func coverage(of keywords: Range<Int>, in message: Symbols) -> UInt64? {
        var covered: UInt64 = 0
        for place in keywords {
            let keyword = phrases.base[place]
            guard let start = position(of: keyword, in: message) else { return nil }
            let bits = UInt64.max >> UInt64(max(0, 64 - Int(keyword.count)))
            covered |= bits << UInt64(min(64, start))
        }
        return covered
    }

    /// Where a keyword first stands in the message.
    @inline(__always)
    private func position(of keyword: Phrase, in message: Symbols) -> Int? {
        let count = Int(keyword.count)
        guard count > 0, count <= message.all.count else { return nil }
        let symbols = symbols.base + Int(keyword.start)
        guard message.mayHold(symbols[0]) else { return nil }
        return (0...(message.all.count - count)).first { start in
            (0..<count).allSatisfy { message.all[start + $0] == symbols[$0] }
        }
    }

    /// Symbols of a message, with a quick test that turns most others away.
    private struct Symbols {
        let all: [UInt64]
        private var marks: UInt64 = 0

        init(_ all: [UInt64]) {
            self.all = all
            for symbol in all { marks |= Self.mark(symbol) }
        }

        @inline(__always)
        func mayHold(_ symbol: UInt64) -> Bool { marks & Self.mark(symbol) != 0 }

        @inline(__always)
        private static func mark(_ symbol: UInt64) -> UInt64 { 1 << (symbol >> 58) }
    }

    /// Storage that messages are compared in, one at a time; its memory is freed by `deallocate`.
    struct Workspace {
        /// For each feature of the index its info where the message holds it, else 0.
        fileprivate let info: UnsafeMutableBufferPointer<Float>
        private var known: [Int32] = []
        /// Names of the message's other telling features.
        fileprivate var unknown: [UInt64] = []

        /// - Parameter features: How many the index has.
        init(features: Int) {
            info = .allocate(capacity: max(1, features))
            info.initialize(repeating: 0)
        }

        func deallocate() { info.deallocate() }

        fileprivate mutating func clear() {
            for id in known { info[Int(id)] = 0 }
            known.removeAll(keepingCapacity: true)
            unknown.removeAll(keepingCapacity: true)
        }

        /// - Returns: Whether the feature is new, and tells anything.
        fileprivate mutating func add(_ id: Int32, _ value: Float) -> Bool {
            guard info[Int(id)] == 0, value > 0 else { return false }
            info[Int(id)] = value
            known.append(id)
            return true
        }
    }
}
