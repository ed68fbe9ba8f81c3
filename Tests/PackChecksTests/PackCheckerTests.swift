import IntentFiles
import IntentMatching
import IntentModel
import PackChecks
import Testing
import TextAnalysis

@Suite struct PackCheckerTests {
    private let analyzer: TextAnalyzer
    private let today: Day

    init() throws {
        analyzer = try TextAnalyzer()
        today = try #require(Day("2027-01-15"))
    }

    /// An intent that gives no cause for complaint.
    private func intent(_ id: String, line: Int, examples: [String]) -> Intent {
        var intent = Intent(id: id, place: place(line))
        intent.title = [.english: id]
        intent.examples = examples.enumerated().map { index, text in
            Example(text: text, language: .english, place: place(line, index + 10))
        }
        intent.answers = [Answer(pattern: "Yes.", language: .english, place: place(line, 50))]
        return intent
    }

    private func place(_ line: Int, _ column: Int = 1) -> SourcePlace {
        SourcePlace(file: "a.yaml", line: line, column: column)
    }

    private func warnings(_ change: (inout Pack) throws -> Void) rethrows -> [String] {
        var pack = Pack(
            intents: [
                intent("a", line: 1, examples: ["how much is parking", "parking fee"]),
                intent("b", line: 2, examples: ["where is the toilet", "restroom"]),
            ],
            policy: Policy(languages: [.english])
        )
        try change(&pack)
        return PackChecker(analyzer: analyzer, today: today).warnings(of: pack).map(\.description)
    }

    @Test func aSoundPackHasNoWarnings() {
        #expect(warnings { _ in } == [])
    }

    @Test func findsTheSameExampleWhateverItsCaseAndPunctuation() {
        #expect(
            warnings {
                $0.intents[1].examples.append(Example(text: "Parking  FEE?!", language: .english, place: place(9)))
            }
                == ["a.yaml:9:1: warning: the example 'Parking  FEE?!' is one of 'a' too, at a.yaml:1:11"]
        )
        #expect(
            warnings {
                $0.intents[0].examples.append(Example(text: "parking fee.", language: .english, place: place(9)))
            }
                == ["a.yaml:9:1: warning: the example 'parking fee.' stands at a.yaml:1:11 already"]
        )
        #expect(
            warnings { $0.uncovered = [Example(text: "Restroom", language: .english, place: place(9))] }
                == ["a.yaml:9:1: warning: 'Restroom' is said to be uncovered, and is an example of 'b' at a.yaml:2:11"]
        )
    }

    @Test func findsTheSameExampleInBothChineseScripts() {
        let found = warnings { pack in
            pack.intents[0].examples.append(Example(text: "停車費", language: .english, place: place(8)))
            pack.intents[1].examples.append(Example(text: "停车费", language: .english, place: place(9)))
        }
        #expect(found == ["a.yaml:9:1: warning: the example '停车费' is one of 'a' too, at a.yaml:8:1"])
    }

    @Test func namesMissingLanguages() {
        let found = warnings { $0.policy.languages = [.english, .japanese, .traditionalChinese] }
        #expect(
            found.prefix(3) == [
                "a.yaml:1:1: warning: 'a' has no answers in ja, zh-Hant",
                "a.yaml:1:1: warning: 'a' has no examples in ja, zh-Hant",
                "a.yaml:1:1: warning: 'a' has no title in ja, zh-Hant",
            ]
        )
    }

    @Test func namesWhatIsMissing() {
        #expect(warnings { $0.intents[0].answers = [] }.first?.contains("has no answers: its messages go") == true)
        #expect(warnings { $0.intents[0].title = [:] }.first?.contains("read its id") == true)
        #expect(warnings { $0.intents[0].examples = [] }.first?.contains("neither examples nor keywords") == true)
        let handedOff = warnings { pack in
            pack.intents[0].answers = []
            pack.intents[0].role = .complaint
            pack.intents[1].answers = []
            pack.intents[1].handsOff = true
        }
        #expect(handedOff == [])
    }

    @Test func comparesDatesWithToday() throws {
        let yesterday = try #require(Day("2027-01-14"))
        #expect(warnings { $0.intents[0].reviewBy = today } == [])
        #expect(
            warnings { pack in
                pack.intents[0].reviewBy = yesterday
                pack.intents[0].owner = "Li"
            } == ["a.yaml:1:1: warning: 'a' was to be reviewed by 2027-01-14 (owner: Li)"]
        )
        #expect(warnings { $0.intents[0].validity.until = today } == [])
        #expect(
            warnings { $0.intents[0].validity.until = yesterday } == [
                "a.yaml:1:1: warning: 'a' was valid until 2027-01-14: its answers are never given"
            ]
        )
        #expect(
            warnings { $0.intents[0].answers[0].validity.until = yesterday } == [
                "a.yaml:1:50: warning: this answer was valid until 2027-01-14 and is never given"
            ]
        )
    }

    @Test func findsKeywordsThatTwoIntentsClaim() {
        let found = warnings { pack in
            pack.intents[0].keywords.any = [Keyword(text: "Fee", place: place(5)), Keyword(text: "x", place: place(6))]
            pack.intents[0].keywords.not = [Keyword(text: "X", place: place(7))]
            pack.intents[1].keywords.any = [Keyword(text: "fee", weight: 2, place: place(8))]
        }
        #expect(
            found == [
                "a.yaml:6:1: warning: the keyword 'x' speaks both for and against its intent",
                "a.yaml:8:1: warning: the keyword 'fee' is claimed by 'a' too, at a.yaml:5:1",
            ]
        )
    }

    @Test func findsFollowUpsThatAreNeverReached() {
        let example = Example(text: "and on Sunday", language: .english, place: place(6))
        let again = Example(text: "And on Sunday?", language: .english, place: place(7))
        let found = warnings { pack in
            pack.intents[0].followUps = [
                FollowUp(id: "none", target: "b", place: place(4)),
                FollowUp(id: "first", target: "b", examples: [example], place: place(5)),
                FollowUp(id: "second", target: "b", examples: [again], place: place(7)),
                FollowUp(
                    id: "dumb",
                    keywords: KeywordRules(any: [Keyword(text: "x", place: place(8))]),
                    place: place(8)
                ),
            ]
        }
        #expect(
            found == [
                "a.yaml:4:1: warning: the follow-up 'none' has neither examples nor keywords: it is never reached",
                "a.yaml:7:1: warning: 'And on Sunday?' is an example of the follow-up 'first' too, which comes first",
                "a.yaml:8:1: warning: the follow-up 'dumb' has neither answers nor an intent to lead on to",
            ]
        )
    }

    @Test func namesFactsThatLackALanguage() {
        let found = warnings { pack in
            pack.facts = ["rate": .byLanguage([.simplifiedChinese: "10元"]), "n": .number(2)]
            pack.intents[0].answers = [
                Answer(pattern: "{rate} {n}", language: .english, place: place(3)),
                Answer(pattern: "{rate}", language: .traditionalChinese, place: place(4)),
            ]
        }
        #expect(found == ["a.yaml:3:1: warning: the fact {rate} has no wording in en"])
    }

    // MARK: What the matcher says

    /// Understands a message as the intent whose id it names first, as surely as a table says.
    private struct TableRanker: IntentRanker {
        var pack: Pack
        var thresholds = Thresholds(answer: 0.6, clarify: 0.3)
        var table: [String: (intent: Int, confidence: Double)]

        func rank(_ message: AnalyzedText) -> Ranking {
            guard let entry = table[message.original] else { return Ranking() }
            return Ranking(candidates: [Candidate(intent: entry.intent, confidence: entry.confidence, score: 1)])
        }

        func followUps(of topic: Int, for message: AnalyzedText) -> [FollowUpMatch] { [] }
    }

    @Test func comparesTheMatcherWithTheAuthors() {
        var a = intent("a", line: 1, examples: ["own", "stolen", "unknown"])
        a.tests.match = ["own", "stolen"].map { Example(text: $0, language: .undetermined, place: place(5)) }
        a.tests.not = ["sure", "unsure", "stolen"].map { Example(text: $0, language: .undetermined, place: place(6)) }
        let ranker = TableRanker(
            pack: Pack(intents: [a, intent("b", line: 2, examples: [])]),
            table: ["own": (0, 0.9), "stolen": (1, 0.812), "sure": (0, 0.6), "unsure": (0, 0.59)]
        )
        let found = PackChecker(analyzer: analyzer, today: today).findings(of: ranker).map(\.description)
        #expect(
            found == [
                "a.yaml:1:11: warning: the example 'stolen' of 'a' is understood as 'b' (81 %)",
                "a.yaml:1:12: warning: the example 'unknown' of 'a' is understood as nothing: "
                    + "not one of its words is known",
                "a.yaml:5:1: error: test failed: 'stolen' must be understood as 'a', and is as 'b' (81 %)",
                "a.yaml:6:1: error: test failed: 'sure' must not be answered with 'a', and is (60 %)",
            ]
        )
    }

    @Test func theReportSumsUp() {
        let pack = Pack(intents: [intent("a", line: 1, examples: ["x"])])
        let error = PackProblem(
            place: place(2),
            severity: .error,
            message: "unknown key 'ownr'",
            offending: "ownr",
            suggestion: "owner"
        )
        let warning = PackProblem(place: place(1), severity: .warning, message: "late")
        let report = CheckReport(pack: pack, problems: [error, warning])
        #expect(
            report.text == """
                a.yaml:1:1: warning: late
                a.yaml:2:1: error: unknown key 'ownr'; did you mean 'owner'?
                1 intent, 1 example, 1 language: 1 error, 1 warning

                """
        )
        #expect(report.hasFindings(strict: false))
        let late = CheckReport(pack: pack, problems: [warning])
        #expect(!late.hasFindings(strict: false) && late.hasFindings(strict: true))
        #expect(
            CheckReport(pack: nil, problems: []).summary
                == "the pack cannot be loaded: no errors, no warnings"
        )
    }
}
