import Dialogue
import Foundation
import IntentModel
import Testing
import TranscriptReplay
import WireFormat

/// A prediction as the engine would make it.
func prediction(
    _ action: DecisionAction,
    _ intents: [String],
    expect: TranscriptLine.Expectation?,
    text: String = "text",
    tags: [String] = [],
    locale: String = "en",
    reason: HandOffReason? = nil,
    isForwarded: Bool = false
) -> Prediction {
    var decision = Decision(action: action, locale: .english)
    decision.intent = intents.first
    decision.intents = intents
    decision.confidence = 0.9
    if let reason {
        decision.handOff = HandOff(reason: reason, priority: .normal, queue: "desk", due: .distantFuture)
    }
    return Prediction(
        file: "log.ndjson",
        line: 1,
        conversation: "c",
        turn: 1,
        text: text,
        expect: expect,
        tags: tags,
        locale: locale,
        decision: decision,
        isForwarded: isForwarded
    )
}

private let handOffIntents: Set<String> = ["refund.status"]

private func verdict(_ prediction: Prediction) -> Verdict? {
    Verdict(prediction, handsOff: handOffIntents.contains)
}

@Suite struct VerdictTests {
    @Test func anAnswerIsRightWhenItsIntentIs() throws {
        let right = try #require(verdict(prediction(.answer, ["a"], expect: .init(intent: "a"))))
        #expect(right.isRight && right.isRightAnswer && right.kind == .answerable)
        let wrong = try #require(verdict(prediction(.answer, ["b"], expect: .init(intent: "a"))))
        #expect(!wrong.isRight && !wrong.isRightAnswer && wrong.isAnswered)
    }

    @Test func anExpectedActionMustComeToo() throws {
        let expect = TranscriptLine.Expectation(intent: "a", action: "answer")
        let clarified = try #require(verdict(prediction(.clarify, ["a"], expect: expect)))
        #expect(clarified.isIntentRight && !clarified.isRight && !clarified.isRightAnswer)
    }

    @Test func severalIntentsCountInAnyOrderAndOnlyWhole() throws {
        let expect = TranscriptLine.Expectation(intents: ["a", "b"])
        #expect(try #require(verdict(prediction(.answer, ["b", "a"], expect: expect))).isRight)
        #expect(try !#require(verdict(prediction(.answer, ["b"], expect: expect))).isRight)
        #expect(try !#require(verdict(prediction(.answer, ["b", "a", "c"], expect: expect))).isRight)
    }

    @Test(arguments: [
        TranscriptLine.Expectation(intent: "oos"), TranscriptLine.Expectation(action: "handoff"),
    ])
    func anUncoveredTurnMustNotBeAnswered(expect: TranscriptLine.Expectation) throws {
        let answered = try #require(verdict(prediction(.answer, ["a"], expect: expect)))
        #expect(answered.kind == .uncovered && answered.isAnswered && !answered.isRight && !answered.isRightAnswer)
        #expect(try #require(verdict(prediction(.handoff, ["a"], expect: expect))).isRight)
    }

    @Test func aClarificationOfAnUncoveredTurnIsRightUnlessTheLabelSaysHandOff() throws {
        #expect(try #require(verdict(prediction(.clarify, ["a"], expect: .init(intent: "oos")))).isRight)
        let strict = TranscriptLine.Expectation(intent: "oos", action: "handoff")
        #expect(try !#require(verdict(prediction(.clarify, ["a"], expect: strict))).isRight)
    }

    @Test func aPolicyHandOffIsNoCoverage() throws {
        let made = prediction(.handoff, ["refund.status"], expect: .init(intent: "refund.status"), reason: .policy)
        let judged = try #require(verdict(made))
        #expect(judged.kind == .policyHandOff && judged.isRight)
        var figures = Figures()
        figures.count(made, judged)
        #expect(figures.answerable == 0 && figures.covered == 1 && figures.accuracy == 1 && figures.coverage == nil)
    }

    @Test func nothingIsJudgedWithoutLabelOrWhileAPersonOwnsTheConversation() {
        #expect(verdict(prediction(.answer, ["a"], expect: nil)) == nil)
        #expect(verdict(prediction(.answer, ["a"], expect: .init(intent: "a"), isForwarded: true)) == nil)
    }
}

@Suite struct FiguresTests {
    @Test func precisionAndCoverageFollowTheirDefinitions() {
        let turns = [
            prediction(.answer, ["a"], expect: .init(intent: "a")),
            prediction(.answer, ["b"], expect: .init(intent: "a")),
            prediction(.clarify, ["a"], expect: .init(intent: "a")),
            prediction(.handoff, ["a"], expect: .init(intent: "a"), reason: .lowConfidence),
            prediction(.answer, ["a"], expect: .init(intent: "oos")),
            prediction(.handoff, ["a"], expect: .init(intent: "oos"), reason: .lowConfidence),
            prediction(.handoff, ["refund.status"], expect: .init(intent: "refund.status"), reason: .policy),
            prediction(.answer, ["a"], expect: nil),
        ]
        var figures = Figures()
        for turn in turns { figures.count(turn, verdict(turn)) }
        #expect(figures.turns == 8 && figures.labelled == 7)
        #expect(figures.precision == 1.0 / 3)
        #expect(figures.coverage == 1.0 / 4)
        #expect(figures.accuracy == 4.0 / 5)
        #expect(figures.uncovered == 2 && figures.uncoveredAnswered == 1 && figures.uncoveredHandedOff == 1)
    }

    @Test func aShareOfNothingIsNoNumber() {
        #expect(Figures().precision == nil && Figures().coverage == nil && Figures().accuracy == nil)
    }
}
