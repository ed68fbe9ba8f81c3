import Dialogue
import Foundation
import IntentModel
import ReportPages
import Statistics
import TestSupport
import Testing
import TranscriptReplay
import WireFormat

@Suite struct ReplayReportTests {
    private var turns: [JudgedTurn] {
        [
            SampleTurns.turn(
                .answer,
                "fees",
                text: "first",
                expect: .init(intent: "hours"),
                conversation: "1",
                line: 1,
                confidence: 0.8,
                tags: ["typo"]
            ),
            SampleTurns.turn(
                .answer,
                "fees",
                text: "second",
                expect: .init(intent: "hours"),
                conversation: "2",
                line: 2
            ),
            SampleTurns.turn(.handoff, nil, text: "Can I bring my dog?", conversation: "3", line: 3),
            SampleTurns.turn(.handoff, nil, text: "can i bring my dog", conversation: "4", line: 4),
            SampleTurns.turn(.handoff, nil, text: "can I bring my dogs", conversation: "5", line: 5),
            SampleTurns.turn(.handoff, "fees", text: "a person", conversation: "6", line: 6, reason: .askedForPerson),
            SampleTurns.turn(
                .answer,
                "hours",
                text: "third",
                expect: .init(intent: "nowhere"),
                conversation: "7",
                line: 7
            ),
            SampleTurns.turn(
                .answer,
                "hours",
                text: "right",
                expect: .init(intent: "hours"),
                conversation: "8",
                line: 8
            ),
        ]
    }

    @Test func itNamesConfusionsFailuresAndUnmetQuestions() throws {
        let report = try SampleTurns.report(turns)
        #expect(report.confusions.first?.count == 2)
        #expect(report.confusions.first?.expected == "hours" && report.confusions.first?.predicted == "fees")
        #expect(["first~fees", "second~fees"].contains(report.confusions.first?.nearest))
        #expect(report.failures.map(\.text) == ["first", "second", "third"])
        #expect(report.failureCount == 3)
        #expect(report.unknownLabels == ["nowhere"])
        #expect(report.byTag.map(\.name) == ["typo"])
        #expect(report.conversations == 8)
        #expect(report.handOffReasons.map(\.name) == ["low_confidence", "asked_for_person"])
    }

    @Test func questionsThatMeanTheSameStandTogether() throws {
        let groups = try SampleTurns.report(turns).unmetGroups
        #expect(groups.count == 1)
        #expect(groups.first?.count == 3 && groups.first?.conversations == 3)
        #expect(groups.first?.wordings.count == 3)
    }

    @Test func itNamesWhatNoTurnReached() throws {
        var ranker = WordRanker.sample
        ranker.pack.intents[0].followUps = [
            FollowUp(
                id: "weekend",
                answers: [
                    Answer(pattern: "Yes.", language: .english, place: SourcePlace(file: "a", line: 3, column: 1))
                ],
                place: SourcePlace(file: "a.yaml", line: 2, column: 5)
            )
        ]
        let terms = ReplayTerms(try ranker.machine)
        let report = ReplayReport(SampleTurns.tally(turns, terms), terms) { _, _ in nil }
        #expect(report.unreachedIntents.map(\.intent) == ["parking", "refund"])
        #expect(report.unreachedFollowUps.map(\.place) == ["a.yaml:2:5"])
        #expect(report.unreachedFollowUps.first?.followUp == "weekend")
    }

    @Test func weightsCountIntentsAsOftenAsTheyAreAsked() throws {
        let terms = try SampleTurns.terms()
        let judged = [
            SampleTurns.turn(.answer, "hours", expect: .init(intent: "hours"), conversation: "1"),
            SampleTurns.turn(.answer, "hours", expect: .init(intent: "fees"), conversation: "2"),
            SampleTurns.turn(.answer, "fees", expect: .init(intent: "fees"), conversation: "3"),
            SampleTurns.turn(.answer, "fees", expect: .init(intent: "oos"), conversation: "4"),
        ]
        let weights = try IntentWeights(
            "# asked\nhours\t30\nfees\t10\nparking\t60\nrefund\t5\noos\t20\r\n",
            file: "w.tsv",
            intents: ["hours", "fees", "parking", "refund"]
        )
        let report = ReplayReport(SampleTurns.tally(judged, terms), terms, weights: weights) { _, _ in nil }
        let weighted = try #require(report.weighted)
        // Hours are answered rightly always, fees every second time; nothing is known of parking.
        #expect(weighted.coverage == 35.0 / 40)
        #expect(weighted.precision == 35.0 / 60)
        #expect(weighted.judgedWeight == 0.4)
        #expect(weighted.unjudged.map(\.intent) == ["parking"])
        #expect(weighted.source == .file)
        // The log's own weights: every label counts once, so nothing changes.
        let unweighted = ReplayReport(SampleTurns.tally(judged, terms), terms) { _, _ in nil }
        let own = try #require(unweighted.weighted)
        #expect(own.source == .log && own.coverage == 2.0 / 3 && own.precision == 2.0 / 4)
    }

    @Test func aLabelThatStandsTwiceIsCountedOnce() throws {
        let terms = try SampleTurns.terms()
        let turn = SampleTurns.turn(.answer, "fees", expect: .init(intents: ["fees", "fees"]), tags: ["typo", "typo"])
        let report = ReplayReport(SampleTurns.tally([turn], terms), terms) { _, _ in nil }
        #expect(report.byTag.map(\.figures.turns) == [1] && report.byIntent.map(\.figures.turns) == [1])
    }

    @Test func turnsThatWereTakenForThemselvesAreCalledSo() throws {
        let terms = try SampleTurns.terms()
        let tally = SampleTurns.tally(SampleTurns.random(40, seed: 3), terms)
        for (isIndependent, says) in [(true, "each taken for itself"), (false, "40 customers’ turns in ")] {
            let report = ReplayReport(tally, terms, isIndependent: isIndependent) { _, _ in nil }
            #expect(report.document(language: "en", extent: .terminal).text().contains(says))
        }
    }

    @Test(arguments: [
        ("hours", "w.tsv:1: the line has 1 fields"), ("hours\t1\nhuors\t2", "w.tsv:2: no intent of the pack"),
        ("hours\tmany", "w.tsv:1: \"many\" is no count"), ("hours\t-1", "w.tsv:1"), ("", "w.tsv: there is no intent"),
    ])
    func badWeightsAreNamed(text: String, message: String) {
        #expect {
            try IntentWeights(text, file: "w.tsv", intents: ["hours"])
        } throws: { error in
            "\(error)".hasPrefix(message)
        }
    }

    @Test func theCurveCountsWhatWouldBeAnswered() throws {
        let report = try SampleTurns.report(turns)
        #expect(report.threshold == 0.7)
        #expect(report.today.answered == 4 && report.today.right == 1)
        #expect(report.curve.last?.answered == 4)
    }
}

/// What strangers may write, to the harm of a page.
let hostileTexts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title></style><b>",
    "&lt;already&gt; &amp; more", "nul \u{0} bell \u{7} escape \u{1b}[31m", "turned \u{202e}txt.exe\u{202c} back",
    "\u{2067}isolated", "not allowed \u{fffe} \u{ffff}", "=HYPERLINK(\"http://x\")", "a\tb\r\nc\u{2028}d", "]]> -->",
    "| pipe ` tick * star _ line", "a\u{85}b\u{9b}c", String(repeating: "长", count: 5_000), "",
]

@Suite struct ReplayFormatTests {
    private func hostile() throws -> ReplayReport {
        var turns: [JudgedTurn] = []
        for (index, text) in hostileTexts.enumerated() {
            for action in [DecisionAction.answer, .clarify, .handoff] {
                turns.append(
                    SampleTurns.turn(
                        action,
                        "fees",
                        text: text,
                        expect: index.isMultiple(of: 2) ? .init(intent: text) : nil,
                        conversation: text + "\(index)",
                        number: turns.count % 3 + 1,
                        line: turns.count,
                        tags: [text],
                        channel: text,
                        at: Date(timeIntervalSince1970: Double(index) * 7_777)
                    )
                )
            }
        }
        return try SampleTurns.report(turns)
    }

    @Test(arguments: ReportPhrase.languages) func pagesAreWellFormedWhateverCustomersWrote(language: String) throws {
        let page = try hostile().document(language: language, extent: .page).html
        #expect(page.hasPrefix("<!doctype html>\n<html lang=\"\(language)\">"))
        let elements = try MarkupReader.read(page)
        #expect(!elements.contains { ["script", "img", "iframe", "link", "object", "b"].contains($0.name) })
        #expect(!elements.flatMap(\.attributes).contains { $0.name.hasPrefix("on") || $0.name == "style" })
        #expect(
            !page.unicodeScalars.contains { $0 == "\u{0}" || $0 == "\u{202e}" || $0 == "\u{1b}" || $0 == "\u{fffe}" }
        )
        // Nothing is fetched, and every picture says what it shows.
        #expect(!elements.contains { $0["src"] != nil || $0["href"]?.hasPrefix("#") == false })
        for svg in elements where svg.name == "svg" {
            #expect(
                svg.attributes.contains { $0.name == "aria-hidden" || ($0.name == "aria-label" && !$0.value.isEmpty) }
            )
        }
        #expect(elements.count { $0.name == "table" } > 3)
        #expect(elements.count { $0.name == "h1" } == 1)
    }

    @Test func everyFormSaysTheSameEveryTime() throws {
        let first = try hostile()
        let second = try hostile()
        #expect(JSONWriter.pretty(first.json) == JSONWriter.pretty(second.json))
        for language in ReportPhrase.languages {
            let (one, two) = (
                first.document(language: language, extent: .page), second.document(language: language, extent: .page)
            )
            #expect(one.html == two.html && one.markdown == two.markdown)
            let text = first.document(language: language, extent: .terminal).text()
            #expect(text == second.document(language: language, extent: .terminal).text())
            #expect(!text.unicodeScalars.contains { $0 == "\u{1b}" || $0 == "\u{202e}" })
        }
    }

    @Test func figuresStandInTheText() throws {
        let text = try SampleTurns.report(SampleTurns.random(400, seed: 1)).document(language: "en", extent: .terminal)
            .text()
        for word in ["Precision", "Coverage", "labelled turns", "Hand-offs by reason", "By tag", "log.ndjson:"] {
            #expect(text.lowercased().contains(word.lowercased()), "\(word)")
        }
    }

    @Test func nothingIsJudgedWithoutLabels() throws {
        let turns = [SampleTurns.turn(.answer, "hours"), SampleTurns.turn(.handoff, nil, number: 2)]
        let text = try SampleTurns.report(turns).document(language: "en", extent: .terminal).text()
        #expect(text.contains("No turn has a label") && !text.contains("came out as labelled"))
        let empty = try SampleTurns.report([]).document(language: "zh-Hans", extent: .page)
        #expect(empty.html.contains("没有任何消息带标注") && !empty.text().contains("nan"))
    }

    @Test func everyConversationIsATestCaseWithThePlaceOfItsLabel() throws {
        var junit = JUnitReport()
        for turn in [
            SampleTurns.turn(.answer, "hours", expect: .init(intent: "hours"), conversation: "a", line: 3),
            SampleTurns.turn(
                .clarify,
                "fees",
                text: "why \u{1} <this>",
                expect: .init(intent: "hours"),
                conversation: "b",
                line: 4
            ),
            SampleTurns.turn(.answer, "hours", conversation: "c", line: 5),
            SampleTurns.turn(
                .answer,
                "fees",
                expect: .init(intent: "hours", action: "answer"),
                conversation: "b",
                line: 6
            ),
        ] { junit.add(turn) }
        let xml = junit.xml(gates: [
            .init(name: "min-precision", failure: "the precision is 0.5, not 0.9"),
            .init(name: "min-coverage", failure: nil),
        ])
        let elements = try MarkupReader.read(xml)
        let suite = try #require(elements.first { $0.name == "testsuite" })
        #expect(suite["tests"] == "5" && suite["failures"] == "2" && suite["skipped"] == "1")
        let cases = elements.filter { $0.name == "testcase" }
        #expect(cases.map { $0["name"] } == ["a", "b", "c", "min-precision", "min-coverage"])
        #expect(cases[1]["file"] == "log.ndjson" && cases[1]["line"] == "4")
        let failure = try #require(elements.first { $0.name == "failure" })
        #expect(failure["message"] == "log.ndjson:4: expected hours, got fees, clarify: why ␁ <this>")
        #expect(xml.contains("log.ndjson:6: expected hours, answer, got fees, answer"))
    }

    @Test func aTurnIsALineOfTheTableWhateverItHolds() {
        let columns = TurnTable.headings.split(separator: "\t", omittingEmptySubsequences: false).count
        for text in hostileTexts {
            let line = TurnTable.line(SampleTurns.turn(.handoff, nil, text: text, conversation: text, tags: [text]))
            #expect(line.hasSuffix("\n") && !line.dropLast().contains { $0.isNewline })
            let cells = line.dropLast().split(separator: "\t", omittingEmptySubsequences: false)
            #expect(cells.count == columns)
            #expect(!cells.contains { $0.hasPrefix("=") })
        }
    }
}

@Suite struct ReplayPhraseTests {
    @Test(arguments: ReplayPhrase.allCases) func everySentenceIsThereInEveryLanguage(phrase: ReplayPhrase) {
        let texts = ReportPhrase.languages.map { phrase.phrase.text(in: $0) }
        #expect(!texts.contains(""))
        let places = texts.map { Set($0.matches(of: /\{\d\}/).map { String($0.output) }) }
        #expect(Set(places).count == 1, "\(texts)")
        if phrase != .rankingArea { #expect(texts[0] != texts[1] && texts[0] != texts[3]) }
    }
}
