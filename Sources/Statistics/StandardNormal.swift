internal import Foundation

/// The normal distribution with mean 0 and variance 1.
public enum StandardNormal {
    /// The probability of a value at or below this one.
    public static func cumulative(_ value: Double) -> Double { 0.5 * erfc(-value / 2.0.squareRoot()) }

    /// The value at or below which a draw lies with this probability.
    ///
    /// By halving the cumulative function, which is exact to rounding and fast enough for a figure in a report.
    /// - Parameter probability: Between 0 and 1, both left out; beyond them, ±38, where nothing is left of the tail.
    /// - Returns: The quantile, such as 1.96 for 0.975.
    public static func quantile(_ probability: Double) -> Double {
        var (low, high) = (-38.0, 38.0)
        for _ in 0..<80 {
            let middle = (low + high) / 2
            if cumulative(middle) < probability { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
