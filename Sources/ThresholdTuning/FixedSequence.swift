/// Goes down the grid from strict thresholds to loose ones for as long as they pass their tests.
///
/// Fixed-sequence testing as in A. N. Angelopoulos, S. Bates, E. J. Candès, M. I. Jordan and L. Lei, "Learn then Test:
/// calibrating predictive algorithms to achieve risk control" (2021, arXiv:2110.01052), section 3: since the order does
/// not depend on the labels and a failure ends it, every test may use the whole risk, and the loosest threshold that
/// passed is as safe as if it were the only one tested. It begins where there are answers enough to forgive one error;
/// that looks at the answers' number, and at how they are spread over conversations, alone.
///
/// In conversations the strictest thresholds need not be the most precise: follow-ups and choices are answered at any
/// threshold, and weigh most where little else is. There the risk is shared out among several places to begin, and what
/// passes carries its share on to the next: the fallback procedure of B. L. Wiens, "A fixed sequence Bonferroni procedure
/// for testing multiple endpoints", *Pharmaceutical Statistics* 2 (2003).
struct FixedSequence: Sendable {
    private let test: PromiseTest
    /// The risk that each place to begin brings.
    private let share: Double
    private let restarts: [Double]
    /// Independent answers at the first threshold that is tested.
    let start: Int
    /// The risk of the next test: what the thresholds before it carry on.
    private var carried = 0.0
    /// The loosest threshold that passed; of several with the same answers the strictest, for nothing was seen below it.
    private(set) var proven: Double?
    private var provenAnswers = 0
    private var hasBegun = false
    private var isPastRestarts = false

    /// - Parameters:
    ///   - test: What each threshold must pass.
    ///   - risk: How often any that passed may break the promise at most.
    ///   - restarts: Thresholds to begin at beside the strictest.
    init(test: PromiseTest, risk: Double, restarts: [Double]) {
        self.test = test
        self.restarts = restarts
        share = risk / Double(restarts.count + 1)
        start = test.answersNeeded(errors: 1, risk: share)
        isPastRestarts = restarts.isEmpty
    }

    /// Whether no looser threshold can pass.
    var isOver: Bool { hasBegun && isPastRestarts && carried == 0 }

    /// Takes the answers at the next threshold of the grid.
    /// - Returns: Whether it passed.
    @discardableResult
    mutating func take(_ threshold: Double, _ tally: AnswerTally) -> Bool {
        if !hasBegun, tally.independentAnswers >= start {
            hasBegun = true
            carried += share
        }
        if restarts.contains(threshold) {
            carried += share
            isPastRestarts = threshold == restarts.last
        }
        guard carried > 0 else { return false }
        let (answers, errors) = tally.effective
        guard test.probability(errors: errors, of: answers) <= carried else {
            carried = 0
            return false
        }
        if proven == nil || tally.answers > provenAnswers {
            proven = threshold
            provenAnswers = tally.answers
        }
        return true
    }
}
