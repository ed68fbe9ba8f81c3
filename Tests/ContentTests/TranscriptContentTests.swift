import IntentModel
import Testing
import TextAnalysis
import TranscriptReplay
import WireFormat

/// A text without spaces and signs, so that copies are seen whatever stands between the letters.
private struct FoldedText {
    let letters: [UInt32]
    let pairs: Set<UInt64>

    init(_ text: String, _ analyzer: TextAnalyzer) {
        let analyzed = analyzer.analyze(text)
        let letters = analyzed.tokens.flatMap { analyzed.scalars[$0.range] }
        self.letters = letters
        pairs = Set(zip(letters, letters.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
    }

    /// Dice similarity of the pairs of neighbouring characters, 0 to 1.
    func similarity(to other: FoldedText) -> Double {
        guard letters != other.letters else { return 1 }
        let sum = pairs.count + other.pairs.count
        return sum == 0 ? 0 : 2 * Double(pairs.count(where: other.pairs.contains)) / Double(sum)
    }
}

@Suite struct TranscriptContentTests {
    /// From here on two texts count as copies of each other.
    private let nearCopy = 0.8

    @Test func noLabelledTurnRepeatsAnExample() throws {
        let analyzer = try TextAnalyzer()
        let pack = try StarterPack.pack()
        let examples = (pack.intents.flatMap { $0.examples + $0.followUps.flatMap(\.examples) } + pack.uncovered)
            .map { ($0, FoldedText($0.text, analyzer)) }
        for placed in try StarterPack.transcripts() where placed.line.role == .customer && placed.line.expect != nil {
            let turn = FoldedText(placed.line.text, analyzer)
            guard let (example, _) = examples.first(where: { turn.similarity(to: $0.1) >= nearCopy }) else { continue }
            Issue.record(
                """
                \(placed.file):\(placed.number): “\(placed.line.text)” repeats the example “\(example.text)” at \
                \(example.place); a copy proves nothing: word the turn otherwise or take its label away
                """
            )
        }
    }

    @Test func thereAreEnoughLabelledAndUncoveredTurns() throws {
        let labelled = try StarterPack.transcripts().filter { $0.line.role == .customer && $0.line.expect != nil }
        #expect(labelled.count >= 600)
        #expect(labelled.count { $0.line.expect?.intent == Pack.uncoveredLabel } >= 120)
        let languages = Set(labelled.compactMap(\.line.locale))
        #expect(languages.isSuperset(of: ["zh-Hans", "zh-Hant", "en", "ja"]))
    }

    @Test func everyLabelNamesAnIntentOfThePack() throws {
        let known = Set(try StarterPack.pack().intents.map(\.id) + [Pack.uncoveredLabel])
        for placed in try StarterPack.transcripts() {
            let labels = placed.line.expect?.intents ?? placed.line.expect?.intent.map { [$0] } ?? []
            for label in labels where !known.contains(label) {
                Issue.record("\(placed.file):\(placed.number): no intent is called \(label)")
            }
        }
    }
}
