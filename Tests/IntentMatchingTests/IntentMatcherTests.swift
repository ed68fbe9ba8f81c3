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

    /// Words are learned whatever it costs; letters and pairs are what gives way.
    @Test func `a bound on what is learned at once leaves the words`() throws {
        let analyzer = try TextAnalyzer()
        var options = MatcherOptions(jobs: 1)
        options.mostWeights = 1
        let matcher = try IntentMatcher(pack: .small, analyzer: analyzer, options: options)
        for (number, intent) in matcher.pack.intents.enumerated() {
            for example in intent.examples {
                #expect(matcher.rank(analyzer.analyze(example.text + " please")).candidates.first?.intent == number)
            }
        }
    }

    /// So an edit in one place leaves alone what was learned of the rest.
    @Test func `what is learned does not depend on the order of the examples`() throws {
        let analyzer = try TextAnalyzer()
        var options = MatcherOptions(jobs: 1)
        options.calibrates = false
        var turned = Pack.small
        for intent in turned.intents.indices { turned.intents[intent].examples.reverse() }
        turned.uncovered.reverse()
        let first = try IntentMatcher(pack: .small, analyzer: analyzer, options: options)
        let second = try IntentMatcher(pack: turned, analyzer: analyzer, options: options)
        for text in ["refund please", "停车多少钱", "opening hours today", "weather", "几点能停车"] {
            let scores = [first, second].map { matcher in
                matcher.rank(analyzer.analyze(text)).candidates.sorted { $0.intent < $1.intent }.map(\.score)
            }
            #expect(scores[0].count == scores[1].count)
            #expect(zip(scores[0], scores[1]).allSatisfy { abs($0 - $1) < 0.02 }, "\(text): \(scores)")
        }
    }

    @Test func `a pack without intents understands nothing`() throws {
        let analyzer = try TextAnalyzer()
        let matcher = try IntentMatcher(pack: Pack(), analyzer: analyzer)
        #expect(matcher.rank(analyzer.analyze("hello")).candidates.isEmpty)
    }

    @Test func `a message is apart from what no intent covers by points, where the pack says what that is`() throws {
        let analyzer = try TextAnalyzer()
        let matcher = try IntentMatcher(pack: .small, analyzer: analyzer)
        #expect(matcher.rank(analyzer.analyze("how much is parking")).apart > 1)
        #expect(matcher.rank(analyzer.analyze("what is the weather tomorrow")).apart < -1)
        var pack = Pack.small
        pack.uncovered = []
        let unaware = try IntentMatcher(pack: pack, analyzer: analyzer)
        #expect(unaware.rank(analyzer.analyze("how much is parking")).apart == 0)
    }

    @Test(arguments: [("wher", "where"), ("teh", "the"), ("bday", "birthday"), ("tonite", "tonight")])
    func `chat spellings are read as the words they stand for`(written: String, meant: String) throws {
        let analyzer = try TextAnalyzer()
        var pack = Pack.small
        pack.intents[2].examples += [.of("where is the mall tonight and how about my birthday")]
        let matcher = try IntentMatcher(pack: pack, analyzer: analyzer)
        let ranked = [written, meant].map { matcher.rank(analyzer.analyze("mall \($0)")).candidates }
        #expect(ranked[0] == ranked[1])
    }
}

struct UnusualPackTests {
    /// Options that leave out the calibration.
    private var quick: MatcherOptions {
        var options = MatcherOptions(jobs: 2)
        options.calibrates = false
        return options
    }

    @Test func `an intent without examples is known by its name and keywords`() throws {
        let analyzer = try TextAnalyzer()
        var pack = Pack.small
        pack.intents[3].title = [.english: "Lost umbrella"]
        pack.intents[3].keywords.any = [Keyword(text: "雨伞", place: .here)]
        let matcher = try IntentMatcher(pack: pack, analyzer: analyzer, options: quick)
        for text in ["my umbrella", "雨伞不见了"] {
            #expect(matcher.rank(analyzer.analyze(text)).candidates.first?.intent == 3)
        }
    }

    @Test func `intents with one example each, and a single intent, are told apart`() throws {
        let analyzer = try TextAnalyzer()
        let pack = Pack(intents: [.of("a", "where is my parcel"), .of("b", "我要投诉"), .of("c", "駐車場はどこ")])
        let matcher = try IntentMatcher(pack: pack, analyzer: analyzer)
        #expect(matcher.rank(analyzer.analyze("parcel?")).candidates.first?.intent == 0)
        #expect(matcher.rank(analyzer.analyze("投訴")).candidates.first?.intent == 1)
        #expect(matcher.rank(analyzer.analyze("駐車場")).candidates.first?.intent == 2)

        let alone = try IntentMatcher(pack: Pack(intents: [.of("a", "hello")]), analyzer: analyzer)
        #expect(alone.rank(analyzer.analyze("hello")).candidates.count == 1)
        #expect(alone.explain(analyzer.analyze("hello")).contenders.count == 1)
    }

    @Test func `a long message and one of nothing known are no trouble`() throws {
        let analyzer = try TextAnalyzer()
        let matcher = try IntentMatcher(pack: .small, analyzer: analyzer)
        let long = String(repeating: "停车怎么收费 parking fee wo yao tuikuan ", count: 200)
        #expect(matcher.rank(analyzer.analyze(long)).candidates.first != nil)
        #expect(matcher.rank(analyzer.analyze("🙂🙂")).candidates.isEmpty)
        #expect(matcher.rank(analyzer.analyze(String(repeating: "撒", count: 3_000))).repairs.isEmpty)
    }

    @Test func `many intents are told apart`() throws {
        let analyzer = try TextAnalyzer()
        let pack = Pack(intents: (0..<300).map { .of("i\($0)", "word\($0 % 7) thing\($0)", "please thing\($0)") })
        let one = try IntentMatcher(pack: pack, analyzer: analyzer, options: quick)
        for number in [0, 17, 255, 256, 299] {
            let best = one.rank(analyzer.analyze("thing\(number)")).candidates.first
            #expect(best?.intent == number)
        }
    }

    @Test func `probabilities fall along the candidates and stay between 0 and 1`() throws {
        let analyzer = try TextAnalyzer()
        let matcher = try IntentMatcher(pack: .small, analyzer: analyzer)
        for text in ["parking refund hours", "停车 退款 营业时间", "when", "几点", "多少钱"] {
            let shares = matcher.rank(analyzer.analyze(text)).candidates.map(\.confidence)
            #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 >= $1 })
            #expect(shares.allSatisfy { (0...1).contains($0) } && shares.reduce(0, +) <= 1.0001)
        }
    }
}
