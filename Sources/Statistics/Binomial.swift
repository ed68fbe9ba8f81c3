internal import Foundation

/// The number of successes among independent trials that each succeed with the same probability.
public struct Binomial: Sendable, Hashable {
    /// Number of trials, 0 or more.
    public let trials: Int
    /// Probability that one trial succeeds, 0 to 1.
    public let probability: Double

    /// A distribution; values out of range are taken as the nearest that is in it.
    public init(trials: Int, probability: Double) {
        self.trials = max(0, trials)
        self.probability = min(1, max(0, probability))
    }

    /// Exact probability of this many successes or fewer: the lower tail.
    ///
    /// It is the p-value of "the true share is at least `probability`" once this many successes were seen. Computed as
    /// the regularised incomplete beta function I₁₋ₚ(n − k, k + 1): Abramowitz and Stegun, *Handbook of Mathematical
    /// Functions*, 26.5.24.
    public func atMost(_ successes: Int) -> Double {
        guard successes >= 0 else { return 0 }
        guard successes < trials else { return 1 }
        return IncompleteBeta.regularised(1 - probability, trials - successes, successes + 1)
    }

    /// Exact probability of this many successes or more: the upper tail.
    ///
    /// It is the p-value of "the true share is at most `probability`" once this many successes were seen.
    public func atLeast(_ successes: Int) -> Double {
        guard successes > 0 else { return 1 }
        guard successes <= trials else { return 0 }
        return IncompleteBeta.regularised(probability, successes, trials - successes + 1)
    }
}

/// The regularised incomplete beta function for whole parameters.
enum IncompleteBeta {
    /// Iₓ(a, b) for whole a, b ≥ 1 and x in 0…1.
    static func regularised(_ x: Double, _ a: Int, _ b: Int) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        // The fraction converges fast only below the mean; above it, the other tail is computed.
        let isBelowMean = x * Double(a + b + 2) < Double(a + 1)
        let value =
            isBelowMean ? front(x, a, b) * fraction(x, a, b) : 1 - front(1 - x, b, a) * fraction(1 - x, b, a)
        return min(1, max(0, value))
    }

    /// xᵃ (1 − x)ᵇ ÷ (a B(a, b)).
    private static func front(_ x: Double, _ a: Int, _ b: Int) -> Double {
        let logBeta = logFactorial(a - 1) + logFactorial(b - 1) - logFactorial(a + b - 1)
        return exp(Double(a) * log(x) + Double(b) * log1p(-x) - logBeta) / Double(a)
    }

    /// The continued fraction of Abramowitz and Stegun, 26.5.8, evaluated from the front by Lentz's method.
    private static func fraction(_ x: Double, _ wholeA: Int, _ wholeB: Int) -> Double {
        let (a, b) = (Double(wholeA), Double(wholeB))
        let tiny = 1e-300
        func away(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
        var numerator = 1.0
        var denominator = 1 / away(1 - (a + b) * x / (a + 1))
        var product = denominator
        // It takes about as many steps as the square root of the larger parameter.
        let limit = 200 + 20 * Int(max(a, b).squareRoot())
        for step in 1...limit {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            denominator = 1 / away(1 + even * denominator)
            numerator = away(1 + even / numerator)
            product *= denominator * numerator
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            denominator = 1 / away(1 + odd * denominator)
            numerator = away(1 + odd / numerator)
            product *= denominator * numerator
            if abs(denominator * numerator - 1) < 1e-15 { break }
        }
        return product
    }

    /// ln n!, by Stirling's series from 32 on (Abramowitz and Stegun, 6.1.41), where its error is below 10⁻¹⁶.
    private static func logFactorial(_ n: Int) -> Double {
        guard n >= 32 else { return n < 2 ? 0 : (2...n).reduce(0) { $0 + log(Double($1)) } }
        let z = Double(n) + 1
        let inverse = 1 / z
        let square = inverse * inverse
        let series = inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680)))
        return (z - 0.5) * log(z) - z + 0.5 * log(2 * Double.pi) + series
    }
}
