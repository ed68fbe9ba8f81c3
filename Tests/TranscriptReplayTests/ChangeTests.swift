import Dialogue
import Foundation
import IntentModel
import ReportPages
import TestSupport
import Testing
import TranscriptReplay
import WireFormat

/// A turn with what came of it; intents that hand off by policy: `refund`.
private func turn(
    _ action: DecisionAction,
    _ intents: [String],
    expect: TranscriptLine.Expectation? = nil,
    text: String = "text",
    reply: String = "reply",
    conversation: String = "c",
    number: Int = 1,
    isForwarded: Bool = false
) -> JudgedTurn {
    var decision = Decision(action: action, locale: .english)
    decision.intent = intents.first
    decision.intents = intents
    decision.confidence = 0.5
    decision.reply = reply
    let prediction = Prediction(
        file: "log.ndjson",
        line: number,
        conversation: conversation,
        turn: number,
        text: text,
        expect: expect,
        tags: [],
        locale: "en",
        decision: decision,
        isForwarded: isForwarded
    )
    return JudgedTurn(prediction: prediction, verdict: Verdict(prediction) { $0 == "refund" }, threshold: 0.7)
}

@Suite struct ChangeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var old: (DecisionAction, [String])
        var new: (DecisionAction, [String])
        var expect: TranscriptLine.Expectation?
        var kind: ChangeKind?
    }

    static let cases: [Case] = [
        Case(testDescription: "nothing", old: (.answer, ["a"]), new: (.answer, ["a"]), expect: nil, kind: nil),
        Case(testDescription: "lost", old: (.answer, ["a"]), new: (.handoff, ["a"]), expect: nil, kind: .lost),
        Case(testDescription: "gained", old: (.clarify, ["a"]), new: (.answer, ["a"]), expect: nil, kind: .gained),
        Case(testDescription: "moved", old: (.answer, ["a"]), new: (.answer, ["b"]), expect: nil, kind: .moved),
        Case(testDescription: "asked", old: (.handoff, ["a"]), new: (.clarify, ["a"]), expect: nil, kind: .moved),
        Case(
            testDescription: "a wrong answer mended",
            old: (.answer, ["b"]),
            new: (.answer, ["a"]),
            expect: .init(intent: "a"),
            kind: .gained
        ),
        Case(
            testDescription: "a right answer broken",
            old: (.answer, ["a"]),
            new: (.answer, ["b"]),
            expect: .init(intent: "a"),
            kind: .lost
        ),
        Case(
            testDescription: "the best guess stays right, the answer goes",
            old: (.answer, ["a"]),
            new: (.clarify, ["a"]),
            expect: .init(intent: "a"),
            kind: .lost
        ),
        Case(
            testDescription: "wrong otherwise",
            old: (.answer, ["b"]),
            new: (.handoff, ["b"]),
            expect: .init(intent: "a"),
            kind: .moved
        ),
        Case(
            testDescription: "an uncovered question is answered",
            old: (.handoff, ["a"]),
            new: (.answer, ["a"]),
            expect: .init(intent: "oos"),
            kind: .lost
        ),
        Case(
            testDescription: "an uncovered question is answered no more",
            old: (.answer, ["a"]),
            new: (.clarify, ["a"]),
            expect: .init(intent: "oos"),
            kind: .gained
        ),
        Case(
            testDescription: "a clarification that was asked for",
            old: (.answer, ["a"]),
            new: (.clarify, ["a"]),
            expect: .init(intent: "a", action: "clarify"),
            kind: .gained
        ),
        Case(
            testDescription: "a hand-off by policy",
            old: (.handoff, ["refund"]),
            new: (.handoff, ["a"]),
            expect: .init(intent: "refund"),
            kind: .lost
        ),
        Case(
            testDescription: "several questions in another order",
            old: (.answer, ["a", "b"]),
            new: (.answer, ["b", "a"]),
            expect: .init(intents: ["a", "b"]),
            kind: .moved
        ),
    ]

    private func tally() throws -> ChangeTally {
        ChangeTally(ReplayTerms(try WordRanker.sample.machine))
    }

    @Test(arguments: cases) func aTurnChangesInOneWay(_ case: Case) throws {
        var tally = try tally()
        tally.add(
            old: turn(`case`.old.0, `case`.old.1, expect: `case`.expect),
            new: turn(`case`.new.0, `case`.new.1, expect: `case`.expect)
        )
        #expect(tally.groups.map(\.kind) == [`case`.kind].compactMap(\.self))
        #expect(tally.compared == 1)
    }

    @Test func anotherReplyAloneIsWording() throws {
        var tally = try tally()
        tally.add(old: turn(.answer, ["a"], reply: "old"), new: turn(.answer, ["a"], reply: "new"))
        #expect(tally.groups.map(\.kind) == [.wording])
    }

    @Test func whileAPersonOwnsTheConversationNobodyIsServed() throws {
        func kind(_ old: Bool, _ new: Bool, _ expect: TranscriptLine.Expectation?) throws -> ChangeKind? {
            var tally = try tally()
            let action: (Bool) -> DecisionAction = { $0 ? .handoff : .answer }
            tally.add(
                old: turn(action(old), ["a"], expect: expect, isForwarded: old),
                new: turn(action(new), ["a"], expect: expect, isForwarded: new)
            )
            return tally.groups.first?.kind
        }
        #expect(try kind(true, true, nil) == nil)
        #expect(try kind(true, false, nil) == .gained)
        #expect(try kind(false, true, .init(intent: "a")) == .lost)
        // Who should have reached a person has.
        #expect(try kind(false, true, .init(intent: "oos")) == .gained)
    }

    @Test func turnsThatAreWordedAndChangedAlikeAreOneEntry() throws {
        var tally = try tally()
        let texts = ["Where is it", "where is it?", "what now", "WHERE IS IT!", "😀", "😀😀"]
        for (number, text) in texts.enumerated() {
            tally.add(
                old: turn(.answer, ["a"], text: text, number: number + 1),
                new: turn(.handoff, ["a"], text: text, number: number + 1)
            )
        }
        tally.add(old: turn(.answer, ["a"], text: "where is it"), new: turn(.clarify, ["a"], text: "where is it"))
        let groups = tally.groups
        #expect(groups.map(\.count) == [3, 1, 1, 1, 1])
        #expect(groups[0].places == ["log.ndjson:1", "log.ndjson:2", "log.ndjson:4"])
        #expect(groups[0].new.text == "Where is it")
        #expect(groups[1].new.text == "what now")
        #expect(tally.count(.lost) == 7)
    }

    @Test func lostComesFirstAndWordingLast() throws {
        var tally = try tally()
        let pairs = [
            (turn(.answer, ["a"], reply: "x"), turn(.answer, ["a"], reply: "y")),
            (turn(.answer, ["a"]), turn(.answer, ["b"])), (turn(.handoff, []), turn(.answer, ["b"])),
            (turn(.answer, ["a"]), turn(.clarify, ["b"])),
        ]
        for (old, new) in pairs { tally.add(old: old, new: new) }
        #expect(tally.groups.map(\.kind) == [.lost, .gained, .moved, .wording])
        let report = ChangeReport(tally) { turn, isOld in isOld ? "as it was" : nil }
        #expect(report.entries[0].whyOld == "answered a (0.50, answers from 0.70); as it was")
        #expect(report.entries[0].whyNew == "asked back (best guess b 0.50, answers from 0.70)")
        let text = report.page(language: "en", subtitle: []).text()
        let titles = ["lost (1)", "gained (1)", "moved (1)", "wording only (1)"]
        let places = titles.map { text.firstRange(of: $0)?.lowerBound }
        #expect(!places.contains(nil) && places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }
}

@Suite struct BaselineTests {
    private static let earlier = [
        turn(.answer, ["a"], text: "one", conversation: "x", number: 1),
        turn(.clarify, ["a"], text: "two \"quoted\" {\\}", conversation: "y", number: 1),
        turn(.handoff, [], text: "三 [", conversation: "x", number: 2),
        turn(.handoff, ["b"], text: "four", conversation: "z", number: 1, isForwarded: true),
    ]

    private static func lines(_ turns: [JudgedTurn]) -> [String] {
        turns.map { String(decoding: RenderedTurn($0).bytes, as: UTF8.self) }
    }

    /// The earlier turns in the forms in which they may come.
    private static let forms: [String] = [
        lines(earlier).joined(separator: "\n"),
        "{\n \"figures\": {\"turns\": [7, {\"turns\": []}]}, \"by\": \"turns\", \"wrong\": [],\n \"turns\": [\n"
            + lines(earlier).joined(separator: ",\n") + "]\n}\n",
        #"{"turns":["# + lines(earlier).joined(separator: ",") + #"],"timing":{"seconds":1}}"#,
        #"{"type":"partial","version":1}"# + "\n" + lines(earlier).joined(separator: "\n")
            + "\n" + #"{"type":"tally","tally":{"turns":[1]}}"#,
    ]

    private func compared(
        _ baseline: String,
        with turns: [JudgedTurn] = earlier
    ) throws -> ChangeTally {
        try withTemporaryFolder { folder in
            let file = "\(folder)/before.json"
            try Data(baseline.utf8).write(to: URL(fileURLWithPath: file))
            let terms = ReplayTerms(try WordRanker.sample.machine)
            let earlier = try Baseline(file, terms)
            var tally = ChangeTally(terms)
            for turn in turns { try tally.add(turn, against: earlier) }
            try tally.finish(earlier)
            return tally
        }
    }

    @Test(arguments: forms) func anEarlierRunIsReadFromAllThatReplayWrites(form: String) throws {
        let tally = try compared(form)
        #expect(tally.compared == 4 && tally.groups.isEmpty && tally.onlyOld == 0 && tally.onlyNew == 0)
    }

    @Test func theOrderOfTurnsDoesNotMatter() throws {
        let tally = try compared(Self.forms[1], with: Self.earlier.reversed())
        #expect(tally.compared == 4 && tally.groups.isEmpty)
    }

    @Test func turnsOfOneRunAloneAreCounted() throws {
        var turns = Array(Self.earlier.dropFirst())
        turns.append(turn(.answer, ["a"], text: "new", conversation: "new"))
        // The same place in another conversation of the same name.
        turns.append(turn(.answer, ["a"], text: "another", conversation: "z", number: 2))
        let tally = try compared(Self.forms[0], with: turns)
        #expect(tally.compared == 3 && tally.onlyNew == 2 && tally.onlyOld == 1)
    }

    @Test func labelsAreThoseOfNow() throws {
        let labelled = turn(.answer, ["b"], expect: .init(intent: "b"), text: "one", conversation: "x", number: 1)
        let tally = try compared(Self.forms[0], with: [labelled])
        #expect(tally.groups.map(\.kind) == [.gained])
        #expect(tally.oldFigures.precision == 0 && tally.newFigures.precision == 1)
    }

    @Test(arguments: [
        ("", "there are no turns"), (#"{"figures":{"turns":3}}"#, "without --summary"), ("[1,2]", "there are no turns"),
        (#"{"conversation":"c","turn":1}"#, "\"locale\" is missing"),
        (lines(earlier)[0] + "\n" + lines(earlier)[1].dropLast(5), "cut off"),
        (lines(earlier)[0] + "\n{\"conversation\" 1}", ":2: The line is not valid JSON"),
    ])
    func whatIsNoEarlierRunIsNamed(content: String, trouble: String) throws {
        let error = #expect(throws: TranscriptError.self) { try compared(content) }
        #expect(error?.description.contains("before.json:") == true)
        #expect(error?.description.contains(trouble) == true, "\(error?.description ?? "")")
    }

    @Test func objectsAreFoundHoweverTheBytesCome() {
        var random = SeededGenerator(seed: 5)
        for form in Self.forms {
            let bytes = Array(form.utf8)
            func found(_ cut: () -> Int) -> [String] {
                var scanner = ObjectScanner(limit: 1 << 20)
                var objects: [ObjectScanner.Object] = []
                var start = 0
                while start < bytes.count {
                    let end = min(bytes.count, start + max(1, cut()))
                    scanner.scan(Array(bytes[start..<end]), into: &objects)
                    start = end
                }
                return objects.map { "\($0.line) \(String(decoding: $0.bytes ?? [], as: UTF8.self))" }
            }
            let whole = found { bytes.count }
            for _ in 0..<20 { #expect(found { Int.random(in: 1...40, using: &random) } == whole) }
        }
    }
}
