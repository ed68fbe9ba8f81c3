/// Says what is missing where no threshold passed.
struct Shortfalls {
    let test: PromiseTest
    /// The risk that a single place to begin brings.
    let risk: Double
    /// Independent answers where testing begins.
    let start: Int

    /// The least that is missing at any threshold of the curve.
    ///
    /// Each threshold is taken to go on as it began: the same share of turns answered, the same share of answers wrong, in
    /// conversations of the same kind. One that would pass, if only testing had come so far, says nothing of what is
    /// missing.
    /// - Parameters:
    ///   - outcome: With its curve.
    ///   - tallies: Answers and errors at each threshold of the curve.
    /// - Returns: In conversations where they have several turns.
    func shortfall(_ outcome: TuningOutcome, _ tallies: [AnswerTally]) -> TuningOutcome.Shortfall {
        guard outcome.turns > 0 else { return .noLabels }
        let isClustered = outcome.conversations < outcome.turns
        func more(_ count: Int) -> TuningOutcome.Shortfall { isClustered ? .conversations(count) : .turns(count) }
        let answered = zip(outcome.curve, tallies).filter { $0.0.answers > 0 }
        guard !answered.isEmpty else { return more(start) }
        let factors = answered.compactMap { point, tally -> Double? in
            let independent = tally.independentAnswers
            guard point.probability > risk || independent < start,
                Double(tally.errors) < (1 - test.precision) * Double(tally.answers)
            else { return nil }
            let least = (Double(start) / Double(max(1, independent)) * Double(tally.answers)).rounded(.up)
            let answers = test.answersNeeded(goingOnAs: tally, risk: risk, atLeast: isClustered ? Int(least) : start)
            return answers.map { Double($0) / Double(tally.answers) }
        }
        if let factor = factors.min() {
            let present = Double(isClustered ? outcome.conversations : outcome.turns)
            return more(max(1, Int((factor * present).rounded(.up) - present)))
        }
        let points = answered.map(\.0)
        let best = points.filter { $0.answers * 2 >= min(start, points.map(\.answers).max() ?? 0) }
            .max { ($0.precision ?? 0, $0.answers) < ($1.precision ?? 0, $1.answers) }
        return best.map { .errors(best: $0) } ?? .noLabels
    }
}
