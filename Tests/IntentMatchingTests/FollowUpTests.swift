import IntentMatching
import IntentModel
import Testing
import TextAnalysis

struct FollowUpTests {
    private static func fit(_ text: String) throws -> FollowUpMatch? {
        let analyzer = try TextAnalyzer()
        var pack = Pack.small
        pack.intents[0].followUps = [
            FollowUp(
                id: "weekend",
                examples: [.of("那周末呢"), .of("what about weekends")],
                keywords: KeywordRules(any: [Keyword(text: "周末", place: .here)]),
                place: .here
            ),
            FollowUp(id: "night", examples: [.of("过夜呢"), .of("and overnight")], place: .here),
        ]
        var options = MatcherOptions(jobs: 1)
        options.calibrates = false
        let matcher = try IntentMatcher(pack: pack, analyzer: analyzer, options: options)
        #expect(matcher.followUps(of: 1, for: analyzer.analyze(text)).isEmpty)
        #expect(matcher.followUps(of: 99, for: analyzer.analyze(text)).isEmpty)
        let ranking = matcher.rank(analyzer.analyze(text))
        let best = ranking.candidates.first?.intent
        if let detail = ranking.detail {
            #expect(detail == best.flatMap { matcher.followUps(of: $0, for: analyzer.analyze(text)).best })
        }
        return matcher.followUps(of: 0, for: analyzer.analyze(text)).best
    }

    @Test(arguments: [("那周末呢", 0), ("周末", 0), ("weekends?", 0), ("过夜呢", 1), ("and overnight?", 1)])
    func `an elliptic question fits its follow-up`(text: String, followUp: Int) throws {
        let match = try #require(try Self.fit(text))
        #expect(match.followUp == followUp)
        #expect(match.fit > 0.5 && match.fit <= 1)
    }

    /// A sure message that is a follow-up of its own intent is known as that at once; an unsure one is not looked at.
    @Test func `a sure message may ask a detail at once`() throws {
        let analyzer = try TextAnalyzer()
        let text = "is the car park dearer on sundays"
        var pack = Pack.small
        pack.intents[0].examples.append(.of(text))
        pack.intents[0].followUps = [FollowUp(id: "weekend", examples: [.of(text)], place: .here)]
        var options = MatcherOptions(jobs: 1)
        options.calibrates = false
        let matcher = try IntentMatcher(pack: pack, analyzer: analyzer, options: options)
        let ranking = matcher.rank(analyzer.analyze(text))
        #expect(ranking.candidates.first?.intent == 0)
        #expect(ranking.detail == FollowUpMatch(followUp: 0, fit: 1))
        #expect(matcher.rank(analyzer.analyze("sundays")).detail == nil)
    }

    @Test(arguments: ["退款多久到账", "how long does a refund take", "", "🙂"])
    func `another question fits none`(text: String) throws {
        #expect(try Self.fit(text) == nil)
    }
}
