internal import IntentFiles
internal import IntentMatching
internal import IntentModel
internal import TextAnalysis

/// Finds examples that consist of the same words, by their stems, as another example of the intent: the matcher learns
/// next to nothing from a second one.
struct RedundantExamples {
    let pack: Pack
    let analyzer: TextAnalyzer

    func findings() -> [DeepFinding] {
        let extractor = FeatureExtractor()
        var buffer = FeatureBuffer()
        let texts = ComparableTexts(analyzer: analyzer)
        return pack.intents.flatMap { intent -> [DeepFinding] in
            var first: [Words: Example] = [:]
            var findings: [DeepFinding] = []
            for example in intent.examples {
                let analyzed = analyzer.analyze(example.text)
                extractor.extract(scalars: analyzed.scalars, tokens: analyzed.tokens, into: &buffer)
                let words = Words(
                    hashes: buffer.features.filter { $0.kind == .word || $0.kind == .character }.map(\.hash).sorted(),
                    language: example.language
                )
                guard !words.hashes.isEmpty else { continue }
                guard let known = first[words] else {
                    first[words] = example
                    continue
                }
                // What is the same letter for letter is told by the plain check.
                guard texts.key(known.text) != texts.key(example.text) else { continue }
                let message =
                    "the example \(Quoting.quoted(example.text)) has the words of \(Quoting.quoted(known.text)) at "
                    + "\(known.place) and teaches nothing new; delete one of them, or say it in other words"
                let problem = PackProblem.warning(at: example.place, message, offending: example.text)
                findings.append(DeepFinding(kind: .redundant, harm: 0, problem: problem))
            }
            return findings
        }
    }

    /// The words of an example in any order.
    private struct Words: Hashable {
        var hashes: [UInt64]
        var language: Language
    }
}
