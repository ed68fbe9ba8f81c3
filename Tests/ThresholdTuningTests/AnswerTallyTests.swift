import Testing
import ThresholdTuning

@Suite struct AnswerTallyTests {
    /// Conversations with their turns: `true` is a right answer.
    private func tally(_ conversations: [[Bool]]) -> AnswerTally {
        var tally = AnswerTally(isClustered: true)
        for (number, turns) in conversations.enumerated() {
            for isRight in turns { tally.add(turn(number, isRight)) }
        }
        return tally
    }

    private func turn(_ conversation: Int, _ isRight: Bool, isAnswered: Bool = true) -> TuningTurn {
        TuningTurn(
            conversation: conversation,
            language: "en",
            intent: "a",
            isAnswered: isAnswered,
            isRight: isRight,
            isAnswerable: true
        )
    }

    @Test func countsAnswersAlone() {
        var tally = AnswerTally(isClustered: false)
        tally.add(turn(0, true))
        tally.add(turn(1, false))
        tally.add(turn(2, false, isAnswered: false))
        #expect(tally.answers == 2 && tally.errors == 1)
        #expect(tally.effective == (2, 1))
    }

    @Test func errorsThatComeInBunchesWeighMore() {
        let right = Array(repeating: [true, true, true, true], count: 40)
        let spread = tally(right + Array(repeating: [true, true, true, false], count: 4))
        let bunched = tally(right + [[false, false, false, false], [true, true, true, true]])
        #expect(spread.answers == 176 && spread.errors == 4)
        #expect(spread.effective.answers >= 170)
        #expect(bunched.errors == 4)
        #expect(bunched.effective.answers < bunched.answers / 3)
        #expect(bunched.effective.errors >= 1)
    }

    @Test func withoutErrorsOrWithNothingElseThereIsNothingToBunch() {
        #expect(tally([[true, true], [true]]).effective == (3, 0))
        #expect(tally([[false, false], [false]]).effective == (3, 3))
        #expect(tally([]).effective == (0, 0))
    }
}
