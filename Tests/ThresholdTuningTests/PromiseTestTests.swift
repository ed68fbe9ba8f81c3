import TestSupport
import Testing
import ThresholdTuning

@Suite struct PromiseTestTests {
    @Test func countsTheErrorsThatBreakThePromise() {
        let test = PromiseTest(precision: 0.95)
        #expect([0, 19, 20, 99, 100, 119, 120].map(test.breakingErrors) == [1, 1, 2, 5, 6, 6, 7])
        #expect(PromiseTest(precision: 0.9).breakingErrors(of: 1_000_000) == 100_001)
    }

    @Test func knowsHowManyAnswersItTakes() {
        let test = PromiseTest(precision: 0.95)
        // Without an error the long run takes 59, for 0.95^59 < 0.05; the next sample, of which five may break it, 80.
        #expect(test.answersNeeded(errors: 0, risk: 0.05) == 80)
        #expect(test.answersNeeded(errors: 1, risk: 0.05) == 120)
        #expect(test.probability(errors: 0, of: 80) <= 0.05 && test.probability(errors: 0, of: 79) > 0.05)
        #expect(test.probability(errors: 0, of: 0) == 1)
    }

    @Test func moreErrorsAreNeverBetter() {
        for precision in [0.5, 0.8, 0.95, 0.99] {
            let test = PromiseTest(precision: precision)
            for answers in [1, 10, 77, 400] {
                let probabilities = (0...answers).map { test.probability(errors: $0, of: answers) }
                #expect(zip(probabilities, probabilities.dropFirst()).allSatisfy { $0 <= $1 + 1e-12 })
            }
        }
    }

    @Test func foreseesHowManyAnswersAShareOfErrorsTakes() throws {
        let test = PromiseTest(precision: 0.95)
        func tally(errors: Int) -> AnswerTally {
            var tally = AnswerTally(isClustered: false)
            for number in 0..<100 {
                tally.add(
                    TuningTurn(
                        conversation: number,
                        language: "en",
                        intent: "a",
                        isAnswered: true,
                        isRight: number >= errors,
                        isAnswerable: true
                    )
                )
            }
            return tally
        }
        let needed = try #require(test.answersNeeded(goingOnAs: tally(errors: 3), risk: 0.05, atLeast: 120))
        #expect(test.probability(errors: Int((0.03 * Double(needed)).rounded(.up)), of: needed) <= 0.05)
        #expect((500...2_000).contains(needed))
        #expect(test.answersNeeded(goingOnAs: tally(errors: 5), risk: 0.05, atLeast: 120) == nil)
    }

    /// One threshold, two samples: the first seldom passes where the second breaks the promise.
    @Test(arguments: [0.93, 0.945, 0.95, 0.96, 0.97])
    func passesNoMoreOftenThanItsRiskBeforeASampleThatBreaks(truth: Double) {
        var generator = SeededGenerator(seed: 5)
        let test = PromiseTest(precision: 0.95)
        let answers = 400
        func errors() -> Int { (0..<answers).count { _ in Double.random(in: 0..<1, using: &generator) >= truth } }
        let samples = 4_000
        let broken = (0..<samples).count { _ in
            let (seen, coming) = (errors(), errors())
            return test.probability(errors: seen, of: answers) <= 0.05 && coming >= test.breakingErrors(of: answers)
        }
        // Three standard errors of chance on top of the promise.
        #expect(Double(broken) / Double(samples) < 0.05 + 3 * (0.05 * 0.95 / Double(samples)).squareRoot())
    }
}
