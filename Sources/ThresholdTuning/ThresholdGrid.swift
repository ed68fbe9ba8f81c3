internal import Foundation

/// The thresholds that are looked at, strictest first.
///
/// They are the same for every pack and every log, because a grid that follows the data would void the tests. Evenly
/// spaced in log-odds, they are finest where confidences crowd: near 1. A finer grid gains next to nothing, and each
/// further test is a further chance to be stopped by bad luck.
package enum ThresholdGrid {
    /// Log-odds of the strictest, of the loosest, and from one to the next.
    private static let (first, last, step) = (6.0, -4.0, 0.25)

    /// Thresholds as they are written to files: four decimals.
    package static let thresholds: [Double] = stride(from: first, through: last, by: -step).map(threshold)

    /// Where testing may begin in conversations, beside the strictest.
    package static let restarts = [3.0, 1.5].map(threshold)

    private static func threshold(logOdds: Double) -> Double {
        (10_000 / (1 + exp(-logOdds))).rounded() / 10_000
    }
}
