import IntentMatching
import IntentModel
import Testing
import TextAnalysis

struct KeywordTests {
    private static func score(_ text: String, _ rules: KeywordRules) throws -> Double {
        let analyzer = try TextAnalyzer()
        var pack = Pack.small
        pack.intents[3].keywords = rules
        pack.intents[3].examples = [.of("something else entirely")]
        var options = MatcherOptions(jobs: 1)
        options.calibrates = false
        let matcher = try IntentMatcher(pack: pack, analyzer: analyzer, options: options)
        let ranking = matcher.rank(analyzer.analyze(text))
        return ranking.candidates.first { $0.intent == 3 }?.score ?? -100
    }

    private static func any(_ text: String, _ weight: Double) -> KeywordRules {
        KeywordRules(any: [Keyword(text: text, weight: weight, place: .here)])
    }

    @Test(arguments: [
        ("how much is parking", "parking"), ("how much is parking", "is parking"), ("停车怎么收费", "收费"),
        ("停車怎麼收費", "收费"), ("停车怎么收费", "收費"), ("many refunds", "refund"), ("PARKING now", "Parking"),
        ("wifi密码是多少", "wifi密码"), ("停车24小时", "24小时"),
    ])
    func `a keyword adds its weight where it stands`(text: String, keyword: String) throws {
        let without = try Self.score(text, KeywordRules())
        for weight in [0.1, 1, 5] {
            let with = try Self.score(text, Self.any(keyword, weight))
            #expect(abs(with - without - weight) < 1e-5)
        }
        let against = KeywordRules(not: [Keyword(text: keyword, weight: 1, place: .here)])
        #expect(abs(try Self.score(text, against) - without + 1) < 1e-5)
    }

    @Test(arguments: [
        ("how much is parking", "park ing"), ("sparkling water", "park"), ("停车。怎么收费", "车怎么"),
        ("停车12小时", "24小时"), ("free parking", "parking free"),
    ])
    func `a keyword does nothing where it does not stand`(text: String, keyword: String) throws {
        #expect(try Self.score(text, Self.any(keyword, 5)) == Self.score(text, KeywordRules()))
    }

    @Test func `a group counts only whole`() throws {
        let group = KeywordRules(all: [KeywordGroup(texts: ["停车", "钱"], weight: 2, place: .here)])
        let whole = try Self.score("停车多少钱", group) - Self.score("停车多少钱", KeywordRules())
        let part = try Self.score("停车贵吗", group) - Self.score("停车贵吗", KeywordRules())
        #expect(abs(whole - 2) < 1e-5)
        #expect(part == 0)
    }
}
