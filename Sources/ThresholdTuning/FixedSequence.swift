/// Goes down the grid from a strict threshold for as long as each one passes its test.
///
/// Fixed-sequence testing as in A. N. Angelopoulos, S. Bates, E. J. Candès, M. I. Jordan and L. Lei, "Learn then Test:
/// calibrating predictive algorithms to achieve risk control" (2021, arXiv:2110.01052), section 3: since the order does
/// not depend on the labels and the first failure ends it, every test may use the whole risk, and the loosest threshold
/// that passed is as safe as if it were the only one tested. It begins where there are answers enough to forgive one
/// error; that looks at the number of answers alone.
struct FixedSequence: Sendable {
    private let test: PromiseTest
    private let risk: Double
    /// Answers at the first threshold that is tested.
    let start: Int
    /// The loosest threshold that passed.
    private(set) var proven: Double?
    /// Whether a threshold failed, after which none is looked at.
    private(set) var isOver = false
    private(set) var hasBegun = false

    init(test: PromiseTest, risk: Double) {
        self.test = test
        self.risk = risk
        start = Self.start(test: test, risk: risk)
    }

    /// Fewest answers to begin with.
    static func start(test: PromiseTest, risk: Double) -> Int { test.answersNeeded(errors: 1, risk: risk) }

    /// Takes the answers at the next threshold of the grid.
    mutating func take(_ threshold: Double, _ tally: AnswerTally) {
        let (answers, errors) = tally.effective
        hasBegun = hasBegun || tally.answers >= start
        guard hasBegun, !isOver else { return }
        if test.probability(errors: errors, of: answers) <= risk { proven = threshold } else { isOver = true }
    }
}
