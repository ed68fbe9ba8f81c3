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
    ///   - otherInfo: How telling a feature is that stands in no example.
    /// - Returns: One match a follow-up; empty where none fits.
    func matches(
        of topic: Int,
        for message: FeatureBuffer,
        atLeast least: Double = least,
        info otherInfo: (Feature) -> Float
    ) -> [FollowUpMatch] {
        let length = message.symbols.count { $0 != PhraseIndex.gap }
        guard length > 0 else { return [] }
        // One bit for each feature that an example holds, so that none is searched for.
        var known = [UInt64](repeating: 0, count: (info.count + 63) / 64)
        var seen: [UInt64] = []
        var total: Float = 0
        for feature in message.features where Self.tells(feature) && !seen.contains(feature.hash) {
            seen.append(feature.hash)
            let id = names.id(of: feature.hash)
            if id >= 0 { known[Int(id) >> 6] |= 1 << UInt64(id & 63) }
            total += id >= 0 ? info[Int(id)] : otherInfo(feature)
        }
        var matches: [FollowUpMatch] = []
        let entries = Int(topicOffsets[topic])..<Int(topicOffsets[topic + 1])
        for entry in entries {
            guard var fit = keywordFit(entry, message.symbols, length) else { continue }
            for example in Int(exampleOffsets[entry])..<Int(exampleOffsets[entry + 1]) {
                // Even if all that is smaller stood in both, an example of another size would not be closer.
                let most = Double(2 * min(total, exampleInfo[example]) / (total + exampleInfo[example]))
                if most < least || most <= fit { continue }
                var shared: Float = 0
                for place in Int(featureOffsets[example])..<Int(featureOffsets[example + 1]) {
                    let feature = Int(features[place])
                    if known[feature >> 6] >> UInt64(feature & 63) & 1 != 0 { shared += info[feature] }
                }
                let whole = total + exampleInfo[example]
                if whole > 0 { fit = max(fit, Double(2 * shared / whole)) }
            }
            if fit >= least { matches.append(FollowUpMatch(followUp: entry - entries.lowerBound, fit: min(1, fit))) }
        }
        return matches
    }

    /// How strong the keywords in the message are, less where they are but a small part of it: a long message says
    /// more than its keyword.
    /// - Returns: `nil` where a keyword rules the follow-up out.
    private func keywordFit(_ entry: Int, _ message: [UInt64], _ length: Int) -> Double? {
        var weight: Float = 0
        // Symbols of the message that stand in a keyword, one bit each; what comes after the first 64 counts for none.
        var covered: UInt64 = 0
        var place = Int(phraseOffsets[entry])
        let end = Int(phraseOffsets[entry + 1])
        while place < end {
            let group = phrases[place].group
            var groupEnd = place + 1
            while group >= 0, groupEnd < end, phrases[groupEnd].group == group { groupEnd += 1 }
            let found = (place..<groupEnd).map { position(of: phrases[$0], in: message) }
            if !found.contains(nil) {
                if group == Phrase.against { return nil }
                weight += phrases[place].weight
                for (number, start) in zip(place..<groupEnd, found) {
                    let bits = UInt64.max >> UInt64(max(0, 64 - Int(phrases[number].count)))
                    covered |= bits << UInt64(min(64, start ?? 64))
                }
            }
            place = groupEnd
        }
        let share = min(1, Double(covered.nonzeroBitCount) / Double(length))
        return Double(min(1, weight)) * share.squareRoot()
    }

    /// Where a keyword first stands in the message.
    private func position(of phrase: Phrase, in message: [UInt64]) -> Int? {
        let count = Int(phrase.count)
        guard count > 0, count <= message.count else { return nil }
        return (0...(message.count - count)).first { start in
            (0..<count).allSatisfy { message[start + $0] == symbols[Int(phrase.start) + $0] }
        }
    }
}
