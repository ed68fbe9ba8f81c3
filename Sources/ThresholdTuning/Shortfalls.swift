/// Says what is missing where no threshold passed.
struct Shortfalls {
    let test: PromiseTest
    /// The risk that a single place to begin brings.
    let risk: Double
    /// Answers where testing begins.
    let start: Int

    /// The least that is missing at any threshold of the curve.
    ///
    /// Each threshold is taken to go on as it began: the same share of turns answered, the same share of answers wrong.
    /// One that would pass, if only testing had come so far, says nothing of what is missing.
    func shortfall(_ curve: [TuningOutcome.Point]) -> TuningOutcome.Shortfall {
        let answered = curve.filter { $0.answers > 0 }
        guard let most = curve.map(\.turns).max(), most > 0 else { return .noLabels }
        guard !answered.isEmpty else { return .turns(start) }
        let needs = answered.filter { $0.probability > risk }.compactMap { point -> Int? in
            let share = Double(point.answers - point.right) / Double(point.answers)
            guard share < 1 - test.precision,
                let answers = test.answersNeeded(errorShare: share, risk: risk, atLeast: start)
            else { return nil }
            let turns = (Double(answers) / Double(point.answers) * Double(point.turns)).rounded(.up)
            return max(1, Int(turns) - point.turns)
        }
        if let least = needs.min() { return .turns(least) }
        let best = answered.filter { $0.answers * 2 >= min(start, answered.map(\.answers).max() ?? 0) }
            .max { ($0.precision ?? 0, $0.answers) < ($1.precision ?? 0, $1.answers) }
        return best.map { .errors(best: $0) } ?? .noLabels
    }
}
