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
        #expect(bunched.errors == 4)
        #expect(bunched.effective.answers <= 44 && spread.effective.answers > 60)
        #expect(bunched.effective.errors >= 1)
    }

    /// The one more that is taken to have gone wrong weighs less and less.
    @Test func scatteredErrorsOfManyConversationsCountAsThoseOfSingleTurns() {
        let conversations = (0..<4_000).map { number in (0..<4).map { $0 != number % 40 } }
        let effective = tally(conversations).effective
        #expect(effective.answers > 15_500 && effective.errors > 385)
    }

    @Test func rightAnswersProveNoMoreThanTheirConversations() {
        for length in [2, 10, 300] {
            let conversation = Array(repeating: true, count: length)
            #expect(tally([conversation]).effective == (0, 0))
            #expect(tally(Array(repeating: conversation, count: 80)).effective == (79, 0))
        }
        // One long chat among short ones proves no more than itself.
        let uneven = [Array(repeating: true, count: 300)] + Array(repeating: [true], count: 80)
        #expect(tally(uneven).effective.answers <= 1)
    }

    @Test func moreErrorsAreNeverBetter() {
        let test = PromiseTest(precision: 0.95)
        for width in [1, 2, 6] {
            // Errors of the same conversations, more and more of them.
            let probabilities = (0...40).map { bad in
                let effective = tally(
                    (0..<200).map { number in (0..<6).map { $0 >= (number < bad ? width : 0) } }
                ).effective
                return test.probability(errors: effective.errors, of: effective.answers)
            }
            // Whole numbers leave some play.
            #expect(zip(probabilities, probabilities.dropFirst(4)).allSatisfy { $0 <= $1 + 0.005 }, "\(probabilities)")
        }
    }

    @Test func whereAllIsWrongThereIsNothingToBunch() {
        #expect(tally([[false, false], [false]]).effective == (3, 3))
        #expect(tally([]).effective == (0, 0))
    }
}
