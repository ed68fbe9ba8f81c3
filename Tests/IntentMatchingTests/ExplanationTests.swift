import Foundation
import IntentMatching
import IntentModel
import Testing
import TextAnalysis

struct ExplanationTests {
    @Test(arguments: [
        "how much is parking", "停车贵吗", "refund pls", "退宽多久到账", "tuikuan duojiu", "when do u open?", "zzz",
        "", "🙂", "refnud parking 停车 12345",
    ])
    func `parts add up, and figures are those of rank`(text: String) throws {
        let analyzer = try TextAnalyzer()
        var pack = Pack.small
        pack.intents[0].keywords.any = [Keyword(text: "parking", weight: 0.7, place: .here)]
        pack.intents[1].keywords.all = [KeywordGroup(texts: ["refund", "parking"], weight: 2, place: .here)]
        pack.synonyms = [["refund", "退款", "money back"]]
        let matcher = try IntentMatcher(pack: pack, analyzer: analyzer)
        let message = analyzer.analyze(text)
        let explanation = matcher.explain(message)
        let ranking = matcher.rank(message)

        #expect(explanation.candidates.map(\.score) == ranking.candidates.map(\.score))
        #expect(explanation.candidates.map(\.confidence) == ranking.candidates.map(\.confidence))
        #expect(explanation.repairs == ranking.repairs)
        for (place, contender) in explanation.contenders.enumerated() {
            let parts = (contender.keywords + contender.parts).reduce(0) { $0 + $1.points }
            #expect(contender.start + parts + contender.others == contender.score)
            #expect(contender.score == ranking.candidates[place].score)
        }
        if !ranking.candidates.isEmpty {
            let logit = explanation.signals.reduce(explanation.confidenceStart) { $0 + $1.points }
            #expect(abs(1 / (1 + exp(-logit)) - explanation.confidence) < 1e-12)
        }
        #expect(explanation.text.hasSuffix("\n"))
    }
}
