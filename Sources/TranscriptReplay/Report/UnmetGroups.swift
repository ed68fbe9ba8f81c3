/// Questions that ask about the same, as far as their letters tell.
public struct UnmetGroup: Sendable, Hashable {
    /// A wording with how often it came.
    public struct Wording: Sendable, Hashable {
        /// What customers wrote.
        public var text: String
        /// How often; of a sample, projected to all.
        public var count: Int
    }

    /// The wording that came most often.
    public var text: String
    /// Its language tag, as logged or else as replied in.
    public var locale: String
    /// How often any of the wordings came; of a sample, projected to all.
    public var count: Int
    /// Conversations among those kept in which one of them came.
    public var conversations: Int
    /// The intent that was guessed most often; `nil` where mostly nothing was understood.
    public var guess: String?
    /// The wordings, most frequent first.
    public var wordings: [Wording]
}

/// Groups unmet questions: first those that are the same but for script, case and signs, then those that share most pairs
/// of neighbouring letters.
struct UnmetGrouping {
    /// Dice similarity of pairs of letters from which two wordings belong together.
    private static let similarity = 0.6
    /// Distinct questions that are compared with each other; rarer ones stand alone.
    private static let compared = 3_000
    /// Wordings named of a group.
    private static let wordings = 5

    /// One question in all its spellings.
    private struct Question {
        var folded: String
        var turns: [KeptTurn] = []
        var pairs: Set<UInt64> = []
    }

    /// - Parameters:
    ///   - sample: Turns that were not answered.
    ///   - fold: A text so that spellings that mean the same are the same.
    /// - Returns: Groups, those that came most often first.
    static func groups(of sample: TurnSample, fold: (String) -> String) -> [UnmetGroup] {
        var groups: [[Question]] = []
        var holding: [UInt64: [Int]] = [:]
        for (place, question) in questions(sample, fold).enumerated() {
            var shared: [Int: Int] = [:]
            if place < compared {
                for pair in question.pairs { for group in holding[pair] ?? [] { shared[group, default: 0] += 1 } }
            }
            let nearest = shared.map { group, count in
                (group: group, similarity: dice(count, question.pairs, groups[group][0].pairs))
            }
            .max { ($0.similarity, $1.group) < ($1.similarity, $0.group) }
            if let nearest, nearest.similarity >= similarity {
                groups[nearest.group].append(question)
            } else {
                for pair in question.pairs where place < compared { holding[pair, default: []].append(groups.count) }
                groups.append([question])
            }
        }
        return groups.map { group($0, weight: sample.weight) }
            .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    }

    /// Most frequent first, so that a group is led by its most frequent question.
    private static func questions(_ sample: TurnSample, _ fold: (String) -> String) -> [Question] {
        var byText: [String: Question] = [:]
        for turn in sample.turns {
            let folded = fold(turn.text)
            byText[folded, default: Question(folded: folded)].turns.append(turn)
        }
        return byText.values.map { question in
            var question = question
            question.pairs = pairs(of: question.folded)
            return question
        }
        .sorted { ($1.turns.count, $0.folded) < ($0.turns.count, $1.folded) }
    }

    /// Pairs of neighbouring letters; a single letter is its own pair.
    private static func pairs(of text: String) -> Set<UInt64> {
        let letters = text.unicodeScalars.map { UInt64($0.value) }
        guard letters.count > 1 else { return Set(letters) }
        return Set(zip(letters, letters.dropFirst()).map { $0 << 32 | $1 })
    }

    private static func dice(_ shared: Int, _ left: Set<UInt64>, _ right: Set<UInt64>) -> Double {
        2 * Double(shared) / Double(left.count + right.count)
    }

    private static func group(_ questions: [Question], weight: Double) -> UnmetGroup {
        let turns = questions.flatMap(\.turns)
        func projected(_ count: Int) -> Int { Int((Double(count) * weight).rounded()) }
        let wordings = mostFrequent(turns.map(\.text))
        let lead = wordings.first?.name ?? ""
        return UnmetGroup(
            text: lead,
            locale: mostFrequent(turns.filter { $0.text == lead }.map(\.locale)).first?.name ?? "",
            count: projected(turns.count),
            conversations: Set(turns.map(\.conversation)).count,
            guess: mostFrequent(turns.map(\.guess)).first.flatMap { $0.name.isEmpty ? nil : $0.name },
            wordings: wordings.prefix(Self.wordings).map { .init(text: $0.name, count: projected($0.count)) }
        )
    }

    /// Names with how often they come, most frequent first, then in their own order.
    static func mostFrequent(_ names: [String]) -> [(name: String, count: Int)] {
        var counts: [String: Int] = [:]
        for name in names { counts[name, default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }
}
