internal import Foundation

/// How much the mean of one sample exceeds that of another.
public struct MeanDifference: Sendable, Hashable {
    /// The first mean less the second, in the samples' unit.
    public var value: Double
    /// Where the true difference is believed to lie.
    public var interval: ClosedRange<Double>

    /// Compares the means of two independent samples; `nil` where one has fewer than two values.
    ///
    /// B. L. Welch, "The generalization of Student's problem when several different population variances are involved",
    /// *Biometrika* 34 (1947).
    /// - Parameters:
    ///   - sample: The values of now.
    ///   - other: The values that they are compared with.
    ///   - confidence: How often such intervals hold the true difference, between 0 and 1.
    public init?(_ sample: [Double], minus other: [Double], confidence: Double = 0.95) {
        guard let mine = Moments(sample), let theirs = Moments(other) else { return nil }
        value = mine.mean - theirs.mean
        let parts = (mine.variance / mine.count, theirs.variance / theirs.count)
        let variance = parts.0 + parts.1
        guard variance > 0 else {
            interval = value...value
            return
        }
        let freedom =
            variance * variance / (parts.0 * parts.0 / (mine.count - 1) + parts.1 * parts.1 / (theirs.count - 1))
        let reach = StudentT.quantile(0.5 + confidence / 2, freedom: freedom) * variance.squareRoot()
        interval = (value - reach)...(value + reach)
    }

    /// Whether the interval leaves out "no difference".
    public var isClear: Bool { interval.lowerBound > 0 || interval.upperBound < 0 }

    private struct Moments {
        var count: Double
        var mean: Double
        var variance: Double

        init?(_ sample: [Double]) {
            guard sample.count > 1 else { return nil }
            let count = Double(sample.count)
            let mean = sample.reduce(0, +) / count
            self.count = count
            self.mean = mean
            variance = sample.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
        }
    }
}

/// How much the median of one sample exceeds that of another.
public struct MedianDifference: Sendable, Hashable {
    /// The first median less the second, in the samples' unit.
    public var value: Double
    /// Where the true difference is believed to lie.
    public var interval: ClosedRange<Double>

    /// Fewest values of a sample: with fewer, its order says too little of how far the median may be off.
    public static let fewestValues = 5

    /// Compares the medians of two independent samples, whatever their distributions; `nil` where one has fewer than
    /// `fewestValues`.
    ///
    /// R. M. Price and D. G. Bonett, "Distribution-free confidence intervals for difference and ratio of medians",
    /// *Journal of Statistical Computation and Simulation* 72 (2002): each median's variance is read off the distance of
    /// two values on either side of it.
    /// - Parameters:
    ///   - sample: The values of now, in ascending order.
    ///   - other: The values that they are compared with, in ascending order.
    ///   - confidence: How often such intervals hold the true difference, between 0 and 1.
    public init?(ascending sample: [Double], minus other: [Double], confidence: Double = 0.95) {
        guard sample.count >= Self.fewestValues, other.count >= Self.fewestValues else { return nil }
        value = Self.median(sample) - Self.median(other)
        let variance = Self.variance(sample) + Self.variance(other)
        let reach = StandardNormal.quantile(0.5 + confidence / 2) * variance.squareRoot()
        interval = (value - reach)...(value + reach)
    }

    /// Whether the interval leaves out "no difference".
    public var isClear: Bool { interval.lowerBound > 0 || interval.upperBound < 0 }

    /// The smallest value that half of the sample does not exceed.
    private static func median(_ sample: [Double]) -> Double { sample[(sample.count - 1) / 2] }

    private static func variance(_ sample: [Double]) -> Double {
        let count = sample.count
        let rank = max(1, Int((Double(count + 1) / 2 - Double(count).squareRoot()).rounded()))
        let missed = 2 * Binomial(trials: count, probability: 0.5).atMost(rank - 1)
        let deviations = StandardNormal.quantile(1 - missed / 2)
        let error = (sample[count - rank] - sample[rank - 1]) / (2 * deviations)
        return error * error
    }
}

/// Student's distribution.
enum StudentT {
    /// The value at or below which a draw lies with a probability.
    ///
    /// By the expansion about the normal quantile of Abramowitz and Stegun, 26.7.5; from two degrees of freedom on it is
    /// within 1 % for the usual 97.5th percentile, from five on within 0.03 %.
    /// - Parameters:
    ///   - probability: Between 0 and 1.
    ///   - freedom: Degrees of freedom, 1 or more, not necessarily whole.
    /// - Returns: The quantile, such as 2.571 for 0.975 and five degrees.
    static func quantile(_ probability: Double, freedom: Double) -> Double {
        let x = StandardNormal.quantile(probability)
        let square = x * x
        let first = x * (square + 1) / 4
        let second = x * ((5 * square + 16) * square + 3) / 96
        let third = x * (((3 * square + 19) * square + 17) * square - 15) / 384
        let fourth = x * ((((79 * square + 776) * square + 1_482) * square - 1_920) * square - 945) / 92_160
        return x + (first + (second + (third + fourth / freedom) / freedom) / freedom) / freedom
    }
}
