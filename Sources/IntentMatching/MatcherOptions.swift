internal import Foundation

/// How a matcher is made.
public struct MatcherOptions: Sendable {
    /// Threads for the fit, 1 or more; the result is the same for any number.
    public var jobs: Int

    package var fit = FitSettings()
    package var extractor = FeatureExtractor()
    /// What part of a message's length each family of features has.
    package var shares: [FeatureKind: Float] = [
        .word: 0.3, .wordPair: 0.2, .nearbyWords: 0.1, .letters: 0.5,
        .character: 0.5, .characterPair: 0.4, .characterTriple: 0.1, .synonym: 0.3,
    ]
    package var leastWeight: Float = 0.2
    /// From so many examples on, letters and pairs that only one of them holds are left out, then those that two hold:
    /// they say little there and take half the memory, while few examples need every one.
    package var manyRows = [8_000, 30_000]
    /// Most weights that are learned at once, four bytes each: with thousands of intents, letters and pairs that few
    /// examples hold are left out until they fit.
    package var mostWeights = 60_000_000
    /// Points that a keyword of weight 1 is worth.
    package var pointsPerWeight = 1.0
    package var calibrates = true

    /// All cores unless a number is given.
    public init(jobs: Int? = nil) {
        self.jobs = max(1, jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    }

    /// Everything that changes what is computed, so that no cache is taken for another's.
    var fingerprint: String {
        let shares = FeatureKind.allCases.map { "\(self.shares[$0] ?? 0)" }.joined(separator: ",")
        return "\(fit)|\(shares)|\(extractor.reach),\(extractor.longestPaired),\(extractor.usesTriples)|"
            + "\(leastWeight),\(manyRows),\(mostWeights),\(pointsPerWeight),\(calibrates)"
    }
}
