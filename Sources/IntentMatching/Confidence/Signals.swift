internal import Foundation

/// What tells how likely the best intent is right.
struct Signals: Sendable, Hashable {
    /// Number of signals.
    static let count = 8
    static let names = ["score", "lead", "cover", "known", "keywords", "clear", "apart", "strange"]

    var values: SIMD8<Double> = .zero

    /// Points beyond this many say no more.
    private static let mostPoints = 40.0

    private static func bounded(_ points: Double) -> Double { min(mostPoints, max(-mostPoints, points)) }

    /// - Parameters:
    ///   - score: Points of the best intent.
    ///   - lead: Points by which it leads; `nil` where it is the only one.
    ///   - measure: How much of the message it explains.
    ///   - keywords: Points that the best intent has from keywords.
    ///   - clarity: How clearly it stands out among all, 0 or less.
    ///   - strange: Number of words or characters that no example holds.
    ///   - uncovered: Points of the class of uncovered messages; `nil` where the pack has no examples of them.
    init(
        score: Double,
        lead: Double?,
        measure: CoverTable.Measure,
        keywords: Double,
        clarity: Double,
        strange: Double,
        uncovered: Double?
    ) {
        values[0] = Self.bounded(score)
        // Its chance of winning against the next alone, as a logarithm.
        values[1] = -log(1 + exp(-max(0, lead ?? 8)))
        values[2] = Double(measure.cover)
        values[3] = Double(measure.known)
        values[4] = min(2, max(0, keywords))
        values[5] = clarity
        values[6] = -Self.bounded(uncovered ?? 0)
        values[7] = -min(5, strange)
    }
}

/// Probability that the best intent is right: a logistic curve over the signals, none of which ever lowers it.
struct ConfidenceModel: Sendable, Hashable {
    var bias: Double
    var weights: SIMD8<Double>
    /// Of the messages whose best intent is wrong, the share for which one of the next four is right.
    var nextShare: Double

    /// What suited public sets: of use where a pack is too small to learn from, and where others start.
    static let usual = ConfidenceModel(
        bias: -3,
        weights: SIMD8(0.2, 1.3, 4, 0.5, 0, 0.7, 0, 0.4),
        nextShare: 0.5
    )

    func logit(_ signals: Signals) -> Double {
        var sum = bias
        for index in 0..<Signals.count { sum += weights[index] * signals.values[index] }
        return sum
    }

    func probability(_ signals: Signals) -> Double { 1 / (1 + exp(-logit(signals))) }
}
