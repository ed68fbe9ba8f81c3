import IntentMatching
import IntentModel
import Testing
import TextAnalysis

struct IntentMatcherTests {
    @Test func `the intent whose examples resemble a message comes first`() throws {
        let analyzer = try TextAnalyzer()
        let matcher = try IntentMatcher(pack: .small, analyzer: analyzer)
        let ranking = matcher.rank(analyzer.analyze("how much does parking cost"))
        #expect(ranking.candidates.first.map { matcher.pack.intents[$0.intent].id } == "parking.fees")
        #expect(ranking.candidates.allSatisfy { (0...1).contains($0.confidence) })
    }

    @Test(arguments: [1, 2, 3, 8])
    func `any number of threads gives the same bits`(jobs: Int) throws {
        let analyzer = try TextAnalyzer()
        let one = try IntentMatcher(pack: .small, analyzer: analyzer, options: MatcherOptions(jobs: 1))
        let many = try IntentMatcher(pack: .small, analyzer: analyzer, options: MatcherOptions(jobs: jobs))
        for text in ["refund please", "停车多少钱", "hours", "zzz", ""] {
            let message = analyzer.analyze(text)
            #expect(one.rank(message) == many.rank(message))
        }
    }

    @Test func `a pack without intents understands nothing`() throws {
        let analyzer = try TextAnalyzer()
        let matcher = try IntentMatcher(pack: Pack(), analyzer: analyzer)
        #expect(matcher.rank(analyzer.analyze("hello")).candidates.isEmpty)
    }
}
