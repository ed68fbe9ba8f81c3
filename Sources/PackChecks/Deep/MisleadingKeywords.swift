internal import IntentFiles
internal import IntentModel
internal import TextAnalysis

/// Finds keywords without which messages would not have gone to the wrong intent, and `not` keywords that speak against
/// their own intent's examples.
struct MisleadingKeywords {
    /// Fewest messages that a keyword must mislead.
    private static let least = 2

    let pack: Pack
    let analyzer: TextAnalyzer
    let perThousand: Double

    private struct Name: Hashable {
        var intent: Int
        var keyword: String
    }

    func findings(_ wrong: [HeldOutTrial.Outcome]) -> [DeepFinding] {
        let texts = ComparableTexts(analyzer: analyzer)
        return misleading(wrong, texts) + opposing(texts)
    }

    private func misleading(_ wrong: [HeldOutTrial.Outcome], _ texts: ComparableTexts) -> [DeepFinding] {
        var misled: [Name: [HeldOutTrial.Outcome]] = [:]
        for outcome in wrong {
            guard let winner = outcome.winner else { continue }
            for keyword in outcome.keywords where keyword.points >= outcome.lead {
                misled[Name(intent: winner, keyword: texts.key(keyword.text)), default: []].append(outcome)
            }
        }
        var findings: [DeepFinding] = []
        for (index, intent) in pack.intents.enumerated() {
            let own = intent.examples.map { texts.key($0.text) }
            for keyword in intent.keywords.any {
                let key = texts.key(keyword.text)
                guard let outcomes = misled[Name(intent: index, keyword: key)], outcomes.count >= Self.least else {
                    continue
                }
                let helped = own.count { $0.contains(key) }
                guard outcomes.count * 4 > helped else { continue }
                let first = outcomes[0]
                let example = pack.intents[first.intent].examples[first.number]
                let message =
                    "the keyword \(Quoting.quoted(keyword.text)) pulls \(outcomes.count) messages of other intents to "
                    + "\(Quoting.quoted(intent.id)), such as \(Quoting.quoted(example.text)) of "
                    + "\(Quoting.quoted(pack.intents[first.intent].id)) at \(example.place), and stands in \(helped) of "
                    + "its own examples; give it less weight, or a longer phrase"
                findings.append(
                    DeepFinding(
                        kind: .misleadingKeyword,
                        harm: perThousand * Double(outcomes.count),
                        problem: .warning(at: keyword.place, message, offending: keyword.text)
                    )
                )
            }
        }
        return findings
    }

    private func opposing(_ texts: ComparableTexts) -> [DeepFinding] {
        pack.intents.flatMap { intent -> [DeepFinding] in
            guard !intent.keywords.not.isEmpty else { return [] }
            let own = intent.examples.map { " " + texts.key($0.text) + " " }
            return intent.keywords.not.compactMap { keyword in
                let key = texts.key(keyword.text)
                // Words end at spaces; ideographs follow each other.
                let isSpaceless = key.unicodeScalars.allSatisfy { $0.value >= 0x3040 }
                let hit = intent.examples.indices.filter { own[$0].contains(isSpaceless ? key : " \(key) ") }
                guard let first = hit.first else { return nil }
                let example = intent.examples[first]
                let message =
                    "the keyword \(Quoting.quoted(keyword.text)) speaks against \(Quoting.quoted(intent.id)), and stands "
                    + "in \(hit.count) of its own examples, such as \(Quoting.quoted(example.text)) at \(example.place); "
                    + "take it away, or make it a longer phrase"
                return DeepFinding(
                    kind: .misleadingKeyword,
                    harm: perThousand * Double(hit.count),
                    problem: .warning(at: keyword.place, message, offending: keyword.text)
                )
            }
        }
    }
}
