internal import Foundation

/// A share that was counted: successes among trials, with what they say of the true share.
public struct CountedShare: Sendable, Hashable {
    /// Trials that succeeded.
    public var successes: Int
    /// All trials.
    public var trials: Int

    /// A share as it was counted; successes are at most the trials.
    public init(_ successes: Int, of trials: Int) {
        self.trials = max(0, trials)
        self.successes = min(max(0, successes), self.trials)
    }

    /// Successes ÷ trials, 0 to 1; `nil` without trials.
    public var value: Double? { trials == 0 ? nil : Double(successes) / Double(trials) }

    /// Wilson's score interval, for figures in reports; `nil` without trials.
    ///
    /// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", *Journal of the American
    /// Statistical Association* 22 (1927). It keeps its promise on average, also for few trials and shares near 0 or 1.
    /// - Parameter confidence: How often such intervals hold the true share, between 0 and 1.
    /// - Returns: Where the true share is believed to lie.
    public func wilson(confidence: Double = 0.95) -> ShareInterval? {
        guard let value else { return nil }
        let n = Double(trials)
        let z = StandardNormal.quantile(0.5 + confidence / 2)
        let square = z * z
        let centre = (value + square / (2 * n)) / (1 + square / n)
        let reach = z / (1 + square / n) * (value * (1 - value) / n + square / (4 * n * n)).squareRoot()
        // At the ends the formula is exact but for rounding.
        let lower = successes == 0 ? 0 : max(0, centre - reach)
        let upper = successes == trials ? 1 : min(1, centre + reach)
        return ShareInterval(lower: lower, upper: upper)
    }

    /// The exact interval of Clopper and Pearson, for promises; `nil` without trials.
    ///
    /// C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits illustrated in the case of the
    /// binomial", *Biometrika* 26 (1934). Each end is missed with at most half of 1 − `confidence`, whatever the truth.
    /// - Parameter confidence: How often such intervals hold the true share at least, between 0 and 1.
    /// - Returns: Where the true share lies, if the sample is not one of the rare ones.
    public func exact(confidence: Double = 0.95) -> ShareInterval? {
        guard trials > 0 else { return nil }
        let tail = (1 - confidence) / 2
        return ShareInterval(lower: exactLower(missing: tail), upper: exactUpper(missing: tail))
    }

    /// The exact one-sided lower bound: the true share lies below it with a probability of at most `missing`.
    ///
    /// 0 without successes.
    public func exactLower(missing: Double) -> Double {
        guard successes > 0 else { return 0 }
        return Self.root { Binomial(trials: trials, probability: $0).atLeast(successes) >= missing }
    }

    /// The exact one-sided upper bound: the true share lies above it with a probability of at most `missing`.
    ///
    /// 1 where every trial succeeded.
    public func exactUpper(missing: Double) -> Double {
        guard successes < trials else { return 1 }
        return Self.root { Binomial(trials: trials, probability: $0).atMost(successes) < missing }
    }

    /// Where a condition begins to hold between 0 and 1, by halving.
    private static func root(_ holds: (Double) -> Bool) -> Double {
        var (low, high) = (0.0, 1.0)
        for _ in 0..<60 where high - low > 1e-15 {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle }
        }
        return (low + high) / 2
    }
}

/// Between which two values a share, or a difference of two shares, is believed to lie.
public struct ShareInterval: Sendable, Hashable {
    /// The lower end; 0 to 1, for a difference −1 to 1.
    public var lower: Double
    /// The upper end; 0 to 1, for a difference −1 to 1.
    public var upper: Double

    /// Takes the values as they are.
    public init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// Whether a value lies in it, ends included.
    public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }
}

/// How much one counted share exceeds another.
public struct ShareDifference: Sendable, Hashable {
    /// The first share less the second, −1 to 1.
    public var value: Double
    /// Where the true difference is believed to lie.
    public var interval: ShareInterval

    /// Compares the shares of two independent samples; `nil` where one of them has no trials.
    ///
    /// R. G. Newcombe, "Interval estimation for the difference between independent proportions", *Statistics in
    /// Medicine* 17 (1998), method 10: both shares' Wilson intervals, joined.
    /// - Parameters:
    ///   - share: The share of now.
    ///   - other: The share that it is compared with.
    ///   - confidence: How often such intervals hold the true difference, between 0 and 1.
    public init?(_ share: CountedShare, minus other: CountedShare, confidence: Double = 0.95) {
        guard let first = share.value, let second = other.value, let mine = share.wilson(confidence: confidence),
            let theirs = other.wilson(confidence: confidence)
        else { return nil }
        func reach(_ one: Double, _ two: Double) -> Double { (one * one + two * two).squareRoot() }
        value = first - second
        interval = ShareInterval(
            lower: value - reach(first - mine.lower, theirs.upper - second),
            upper: value + reach(mine.upper - first, second - theirs.lower)
        )
    }

    /// Whether the interval leaves out "no difference".
    public var isClear: Bool { interval.lower > 0 || interval.upper < 0 }
}
