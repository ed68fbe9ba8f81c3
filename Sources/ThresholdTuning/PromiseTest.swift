internal import Statistics

/// Tests whether so few errors among answers could come about where the promise does not hold.
///
/// Two meanings of "does not hold", and the worse probability of both counts. In the long run: more than the share
/// 1 − `precision` of all answers is wrong; the probability is the exact binomial tail. In the next sample: among as many
/// answers again, more than that share turns out wrong; as both samples are drawn alike, whichever errors there are fell
/// into the one or the other by chance, and the probability is Fisher's exact test of the errors seen against the fewest
/// that break the promise. The second keeps the promise where a desk measures it: in next month's figures.
package struct PromiseTest: Sendable {
    /// Promised share of right answers.
    package let precision: Double

    package init(precision: Double) {
        self.precision = precision
    }

    /// The fewest errors among answers that break the promise.
    package func breakingErrors(of answers: Int) -> Int {
        // The least bit more keeps 5 % of 100 at 5 in spite of binary fractions.
        Int((1 - precision) * Double(answers) + 1e-9) + 1
    }

    /// Most probable share of samples with so few errors although the promise does not hold, 0 to 1.
    package func probability(errors: Int, of answers: Int) -> Double {
        guard answers > 0 else { return 1 }
        let inTheLongRun = Binomial(trials: answers, probability: 1 - precision).atMost(errors)
        let breaking = breakingErrors(of: answers)
        guard breaking <= answers else { return 1 }
        let inTheNextSample = Hypergeometric(population: 2 * answers, marked: errors + breaking, sample: answers)
            .atMost(errors)
        return max(inTheLongRun, inTheNextSample)
    }

    /// Most answers that are looked at before a promise counts as out of reach.
    private static let mostAnswers = 10_000_000

    /// The fewest answers, from some number on, with which the test is passed if turns go on as they began.
    /// - Parameters:
    ///   - tally: How they began.
    ///   - risk: How often the promise may be broken at most.
    ///   - least: Where to begin.
    /// - Returns: Within a hundredth of the fewest; `nil` where it takes more than ten million.
    package func answersNeeded(goingOnAs tally: AnswerTally, risk: Double, atLeast least: Int) -> Int? {
        var answers = max(1, least)
        while answers <= Self.mostAnswers {
            let effective = tally.effective(of: answers)
            if probability(errors: effective.errors, of: effective.answers) <= risk { return answers }
            answers = max(answers + 1, answers + answers / 100)
        }
        return nil
    }

    /// The fewest answers that pass with this many errors among them.
    package func answersNeeded(errors: Int, risk: Double) -> Int {
        var answers = errors + 1
        while probability(errors: errors, of: answers) > risk, answers < Self.mostAnswers { answers += 1 }
        return answers
    }
}
