import IntentFiles
import IntentModel
import PackChecks
import Testing
import TextAnalysis

@Suite struct DeepCheckTests {
    private let analyzer: TextAnalyzer

    init() throws { analyzer = try TextAnalyzer() }

    private func intent(_ id: String, line: Int, _ examples: [String], _ language: Language = .english) -> Intent {
        var intent = Intent(id: id, place: place(line))
        intent.examples = examples.enumerated().map { number, text in
            Example(text: text, language: language, place: place(line, number + 10))
        }
        return intent
    }

    private func place(_ line: Int, _ column: Int = 1) -> SourcePlace {
        SourcePlace(file: "a.yaml", line: line, column: column)
    }

    private func findings(_ pack: Pack, limit: Int = 100) throws -> DeepFindings {
        try DeepCheck(pack: pack, analyzer: analyzer, jobs: 2).findings(limit: limit)
    }

    private let toilets = [
        "where is the toilet", "toilet please", "is there a toilet here", "which floor is the toilet on",
        "nearest toilet", "where can i find a toilet",
    ]
    private let prices = [
        "how much is parking", "parking price", "what does parking cost", "parking fee per hour", "price of parking",
        "is parking expensive",
    ]

    @Test func aSoundPackHasNoFindings() throws {
        let result = try findings(
            Pack(intents: [intent("toilet", line: 1, toilets), intent("parking", line: 2, prices)])
        )
        #expect(result.tried == 12)
        #expect(result.right == 12)
        #expect(result.findings.filter { $0.kind != .redundant } == [])
    }

    @Test func findsAnExampleThatStandsInTheWrongIntent() throws {
        let pack = Pack(intents: [
            intent("toilet", line: 1, toilets + ["parking cost per hour"]), intent("parking", line: 2, prices),
        ])
        let found = try #require(try findings(pack).findings.first { $0.kind == .wonByAnother })
        #expect(found.problem.place == place(1, 16))
        #expect(found.problem.message.contains("'parking'"))
        #expect(found.problem.severity == .warning)
    }

    @Test func findsIntentsThatNobodyCouldTellApart() throws {
        let fees = [
            "parking fee", "how much to park", "what does parking cost here", "fee for parking", "parking charge",
        ]
        let rates = [
            "parking rate", "how much for parking", "what does it cost to park", "rate for parking",
            "charge for parking",
        ]
        let pack = Pack(intents: [
            intent("fees", line: 1, fees), intent("rates", line: 2, rates), intent("toilet", line: 3, toilets),
        ])
        let found = try #require(try findings(pack).findings.first { $0.kind == .confusedPair })
        #expect(found.problem.message.contains("'fees' and 'rates' are confused"))
        #expect(found.problem.place == place(1))
    }

    @Test func findsKeywordsThatSpeakAgainstTheirOwnExamples() throws {
        var parking = intent("parking", line: 2, prices)
        parking.keywords.not = [Keyword(text: "price", place: place(5))]
        let found = try findings(Pack(intents: [intent("toilet", line: 1, toilets), parking])).findings
        let keyword = try #require(found.first { $0.kind == .misleadingKeyword })
        #expect(keyword.problem.place == place(5))
        #expect(keyword.problem.message.contains("2 of its own examples"))
    }

    @Test func findsLanguagesThatAreThin() throws {
        let japanese = ["トイレはどこ", "トイレはありますか", "お手洗いはどこですか", "化粧室の場所", "トイレの階は", "近いトイレ"]
        var thin = intent("parking", line: 2, prices + (0..<6).map { "parking price on day \($0)" })
        thin.examples.append(Example(text: "駐車料金", language: .japanese, place: place(9)))
        var full = intent("toilet", line: 1, toilets)
        full.examples += intent("", line: 7, japanese, .japanese).examples
        let pack = Pack(intents: [full, thin], policy: Policy(languages: [.english, .japanese]))
        let found = try #require(try findings(pack).findings.first { $0.kind == .thinLanguage })
        #expect(found.problem.message.contains("'parking' has 1 example in ja and 12 in its other languages"))
    }

    @Test func findsExamplesThatAddNothing() throws {
        let pack = Pack(intents: [
            intent("toilet", line: 1, toilets + ["the toilet is where"]), intent("parking", line: 2, prices),
        ])
        let found = try #require(try findings(pack).findings.first { $0.kind == .redundant })
        #expect(found.problem.place == place(1, 16))
        #expect(found.problem.message.contains("'where is the toilet' at a.yaml:1:10"))
    }

    @Test func isBoundedTheWorstFirst() throws {
        let pack = Pack(intents: [
            intent("toilet", line: 1, toilets + ["parking cost per hour", "the toilet is where"]),
            intent("parking", line: 2, prices),
        ])
        let all = try findings(pack)
        let one = try findings(pack, limit: 1)
        #expect(all.findings.map(\.harm) == all.findings.map(\.harm).sorted(by: >))
        #expect(one.findings == Array(all.findings.prefix(1)))
        #expect(one.leftOut == all.findings.count - 1)
    }
}
