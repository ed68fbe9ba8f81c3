internal import IntentFiles
internal import IntentMatching
public import IntentModel
public import TextAnalysis

/// Tries a pack on itself, and tells what customers will run into: intents that are confused, examples that another
/// intent wins, keywords that pull the wrong way, languages that are thin, examples that add nothing.
public struct DeepCheck {
    let pack: Pack
    let analyzer: TextAnalyzer
    let jobs: Int

    /// - Parameters:
    ///   - pack: What is checked.
    ///   - analyzer: What messages are analysed with.
    ///   - jobs: Threads; the findings do not depend on it.
    public init(pack: Pack, analyzer: TextAnalyzer, jobs: Int) {
        self.pack = pack
        self.analyzer = analyzer
        self.jobs = jobs
    }

    /// Checks the pack; it is fitted once for each part that is held out.
    /// - Parameter limit: Most findings, the most harmful ones.
    /// - Returns: The most harmful first.
    /// - Throws: What fitting a matcher throws.
    public func findings(limit: Int) throws -> DeepFindings {
        let outcomes = try HeldOutTrial(pack: pack, analyzer: analyzer, jobs: jobs).run()
        let wrong = outcomes.filter { !$0.isRight }
        let perThousand = 1000 / Double(max(1, outcomes.count))
        var found = ConfusedPairs(pack: pack, perThousand: perThousand).findings(outcomes)
        found += WonExamples(pack: pack, perThousand: perThousand).findings(wrong)
        found += MisleadingKeywords(pack: pack, analyzer: analyzer, perThousand: perThousand).findings(wrong)
        found += ThinLanguages(pack: pack, perThousand: perThousand).findings(outcomes)
        found += RedundantExamples(pack: pack, analyzer: analyzer).findings()
        found.sort(by: DeepFinding.isWorse)
        return DeepFindings(
            findings: Array(found.prefix(limit)),
            leftOut: max(0, found.count - limit),
            tried: outcomes.count,
            right: outcomes.count - wrong.count
        )
    }
}

/// Finds pairs of intents whose examples go to each other.
struct ConfusedPairs {
    /// Fewest examples that must go astray between two intents, and least share of the smaller one's.
    private static let least = 3
    private static let leastShare = 0.05

    let pack: Pack
    let perThousand: Double

    private struct Pair: Hashable {
        var first: Int
        var second: Int
    }

    func findings(_ outcomes: [HeldOutTrial.Outcome]) -> [DeepFinding] {
        var tried = [Int](repeating: 0, count: pack.intents.count)
        var pairs: [Pair: [HeldOutTrial.Outcome]] = [:]
        for outcome in outcomes {
            tried[outcome.intent] += 1
            guard let winner = outcome.winner, winner != outcome.intent else { continue }
            let pair = Pair(first: min(winner, outcome.intent), second: max(winner, outcome.intent))
            pairs[pair, default: []].append(outcome)
        }
        return pairs.sorted { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }.compactMap { pair, lost in
            let smaller = min(tried[pair.first], tried[pair.second])
            guard lost.count >= Self.least, Double(lost.count) >= Self.leastShare * Double(smaller) else { return nil }
            let worst = lost.max { $0.lead < $1.lead } ?? lost[0]
            let own = lost.count { $0.intent == pair.first }
            let example = pack.intents[worst.intent].examples[worst.number]
            func name(_ intent: Int) -> String { Quoting.quoted(pack.intents[intent].id) }
            let message =
                "\(name(pair.first)) and \(name(pair.second)) are confused: of examples that were not learned, "
                + "\(own) of \(tried[pair.first]) go to the second and \(lost.count - own) of \(tried[pair.second]) "
                + "to the first, such as \(Quoting.quoted(example.text)) at \(example.place); "
                + "make one intent of them, or give each wordings that the other never has"
            let problem = PackProblem.warning(
                at: pack.intents[pair.first].place,
                message,
                offending: pack.intents[pair.first].id
            )
            return DeepFinding(kind: .confusedPair, harm: perThousand * Double(lost.count), problem: problem)
        }
    }
}

/// Finds examples that another intent wins clearly.
struct WonExamples {
    /// Fewest points by which the other intent must lead.
    private static let leastLead = 1.0

    let pack: Pack
    let perThousand: Double

    func findings(_ wrong: [HeldOutTrial.Outcome]) -> [DeepFinding] {
        wrong.compactMap { outcome in
            guard let winner = outcome.winner, outcome.lead >= Self.leastLead else { return nil }
            let intent = pack.intents[outcome.intent]
            let example = intent.examples[outcome.number]
            let near = outcome.nearest.map { ", whose \(Quoting.quoted($0.text)) at \($0.place) is nearest" } ?? ""
            let message =
                "where it is not learned, the example \(Quoting.quoted(example.text)) of \(Quoting.quoted(intent.id)) "
                + "is understood as \(Quoting.quoted(pack.intents[winner].id))\(near); "
                + "move it there, or add more wordings like it here"
            // One example stands for those of its kind that customers will write, the more surely the clearer it lost.
            let weight = outcome.lead / (outcome.lead + 2)
            return DeepFinding(
                kind: .wonByAnother,
                harm: perThousand * weight,
                problem: .warning(at: example.place, message, offending: example.text)
            )
        }
    }
}

/// Finds intents that speak one language far less than their others.
struct ThinLanguages {
    /// Thin is less than this share of what the intent has elsewhere, and of what other intents have in the language.
    private static let share = 0.25

    let pack: Pack
    let perThousand: Double

    func findings(_ outcomes: [HeldOutTrial.Outcome]) -> [DeepFinding] {
        let languages = pack.policy.languages
        guard languages.count > 1 else { return [] }
        let counts = pack.intents.map { intent in
            languages.map { language in intent.examples.count { $0.language == language } }
        }
        return languages.indices.flatMap { language -> [DeepFinding] in
            let usual = Self.median(counts.map { $0[language] }.filter { $0 > 0 })
            return pack.intents.indices.compactMap { index in
                let own = counts[index][language]
                let elsewhere = Self.median(counts[index].enumerated().filter { $0.offset != language }.map(\.element))
                let wanted = Self.share * Double(min(usual, elsewhere))
                // Languages without any example are told by the plain check.
                guard own > 0, Double(own) < wanted else { return nil }
                let intent = pack.intents[index]
                let lost = outcomes.count { outcome in
                    outcome.intent == index && !outcome.isRight
                        && intent.examples[outcome.number].language == languages[language]
                }
                let message =
                    "\(Quoting.quoted(intent.id)) has \(own) example\(own == 1 ? "" : "s") in \(languages[language]) and "
                    + "\(elsewhere) in its other languages; write \(Int(wanted.rounded(.up)) - own) more at least"
                return DeepFinding(
                    kind: .thinLanguage,
                    harm: perThousand * (Double(lost) + 0.1 * (wanted - Double(own))),
                    problem: .warning(at: intent.place, message, offending: intent.id)
                )
            }
        }
    }

    private static func median(_ numbers: [Int]) -> Int {
        numbers.isEmpty ? 0 : numbers.sorted()[numbers.count / 2]
    }
}
