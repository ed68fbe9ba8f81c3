import IntentModel
import Testing
import TextAnalysis
import TranscriptReplay
import WireFormat

/// Texts without spaces and signs, so that copies are seen whatever stands between the letters, indexed by their pairs
/// of neighbouring characters.
private struct CopyFinder {
    private let analyzer: TextAnalyzer
    private var sizes: [Int] = []
    private var letters: [[UInt32]: Int] = [:]
    private var holding: [UInt64: [Int32]] = [:]

    init(_ texts: [String]) throws {
        analyzer = try TextAnalyzer()
        for (number, text) in texts.enumerated() {
            let (letters, pairs) = fold(text)
            sizes.append(pairs.count)
            if self.letters[letters] == nil { self.letters[letters] = number }
            for pair in pairs { holding[pair, default: []].append(Int32(number)) }
        }
    }

    private func fold(_ text: String) -> ([UInt32], Set<UInt64>) {
        let analyzed = analyzer.analyze(text)
        let letters = analyzed.tokens.flatMap { analyzed.scalars[$0.range] }
        return (letters, Set(zip(letters, letters.dropFirst()).map { UInt64($0) << 32 | UInt64($1) }))
    }

    /// A text that is the same, or whose Dice similarity of pairs, 0 to 1, is at least so much; `nil` where none is.
    func copy(of text: String, atLeast similarity: Double) -> Int? {
        let (letters, pairs) = fold(text)
        if let same = self.letters[letters] { return same }
        var shared: [Int32: Int] = [:]
        for pair in pairs { for number in holding[pair] ?? [] { shared[number, default: 0] += 1 } }
        let found = shared.filter { number, count in
            2 * Double(count) >= similarity * Double(pairs.count + sizes[Int(number)])
        }
        return found.keys.min().map(Int.init)
    }
}

@Suite struct TranscriptContentTests {
    /// From here on two texts count as copies of each other.
    private let nearCopy = 0.8

    @Test func noLabelledTurnRepeatsAnExample() throws {
        let pack = try StarterPack.pack()
        let examples = pack.intents.flatMap { $0.examples + $0.followUps.flatMap(\.examples) } + pack.uncovered
        let finder = try CopyFinder(examples.map(\.text))
        for placed in try StarterPack.transcripts() where placed.line.role == .customer && placed.line.expect != nil {
            guard let number = finder.copy(of: placed.line.text, atLeast: nearCopy) else { continue }
            let example = examples[number]
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
