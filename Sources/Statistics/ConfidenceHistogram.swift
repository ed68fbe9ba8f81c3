/// How often guesses of each confidence were right: what curves, calibration and their figures are computed from.
///
/// It counts by confidence in steps of a ten-thousandth, the precision in which confidences are written, so its size does
/// not grow with the data and histograms of parts add up to that of the whole.
public struct ConfidenceHistogram: Sendable, Hashable {
    /// Steps from confidence 0 to 1.
    public static let steps = 10_000

    /// Right guesses by step, 0 to `steps`.
    public private(set) var right: [Int]
    /// Wrong guesses by step, 0 to `steps`.
    public private(set) var wrong: [Int]

    /// No guess.
    public init() {
        right = Array(repeating: 0, count: Self.steps + 1)
        wrong = right
    }

    /// The step of a confidence, the nearest one; confidences out of 0…1 count as the nearer end.
    public static func step(of confidence: Double) -> Int {
        guard confidence > 0 else { return 0 }
        return confidence < 1 ? Int((confidence * Double(steps)).rounded()) : steps
    }

    /// Counts guesses of one confidence.
    /// - Parameters:
    ///   - confidence: Probability that was given, 0 to 1.
    ///   - isRight: What came of it.
    ///   - times: How many such guesses.
    public mutating func add(_ confidence: Double, isRight: Bool, times: Int = 1) {
        let step = Self.step(of: confidence)
        if isRight { right[step] += times } else { wrong[step] += times }
    }

    /// Adds another's counts.
    public mutating func merge(_ other: ConfidenceHistogram) {
        for step in 0...Self.steps {
            right[step] += other.right[step]
            wrong[step] += other.wrong[step]
        }
    }

    /// Right guesses of any confidence.
    public var rightTotal: Int { right.reduce(0, +) }
    /// Guesses of any confidence.
    public var total: Int { rightTotal + wrong.reduce(0, +) }

    /// What answering from each threshold on gives, from the highest confidence that was seen to the lowest.
    ///
    /// Neighbouring points differ by at least one guess.
    public var curve: [ThresholdPoint] {
        var points: [ThresholdPoint] = []
        var point = ThresholdPoint(threshold: 1, answered: 0, right: 0)
        for step in stride(from: Self.steps, through: 0, by: -1) where right[step] + wrong[step] > 0 {
            point.threshold = Double(step) / Double(Self.steps)
            point.right += right[step]
            point.answered += right[step] + wrong[step]
            points.append(point)
        }
        return points
    }

    /// What answering from a threshold on gives.
    public func point(at threshold: Double) -> ThresholdPoint {
        var point = ThresholdPoint(threshold: threshold, answered: 0, right: 0)
        // A confidence counts where it reaches the threshold in its own steps.
        for step in Self.step(of: threshold)...Self.steps {
            point.right += right[step]
            point.answered += right[step] + wrong[step]
        }
        return point
    }

    /// The probability that a right guess is more confident than a wrong one, ties counted as half; `nil` where there
    /// are none of one kind.
    ///
    /// The area under the receiver operating characteristic: J. A. Hanley and B. J. McNeil, *Radiology* 143 (1982).
    public var rankingArea: Double? {
        let rights = rightTotal
        let wrongs = total - rights
        guard rights > 0, wrongs > 0 else { return nil }
        var below = 0
        var area = 0.0
        for step in 0...Self.steps where right[step] + wrong[step] > 0 {
            area += Double(right[step]) * (Double(below) + Double(wrong[step]) / 2)
            below += wrong[step]
        }
        return area / Double(rights) / Double(wrongs)
    }

    /// Guesses gathered in bins of equal width, empty ones left out.
    /// - Parameter bins: How many there are between 0 and 1.
    /// - Returns: Those with guesses in them, by confidence.
    public func calibration(bins: Int = 15) -> [CalibrationBin] {
        var found = (0..<max(1, bins)).map { CalibrationBin(index: $0, of: max(1, bins)) }
        for step in 0...Self.steps where right[step] + wrong[step] > 0 {
            // As usual a bin holds its upper end and not its lower one; the first one holds both.
            let bin = max(0, (step * found.count + Self.steps - 1) / Self.steps - 1)
            let count = right[step] + wrong[step]
            found[bin].count += count
            found[bin].right += right[step]
            found[bin].confidenceSum += Double(count) * Double(step) / Double(Self.steps)
        }
        return found.filter { $0.count > 0 }
    }

    /// Mean gap between confidence and truth over the bins, weighted by their guesses, 0 to 1; `nil` without guesses.
    ///
    /// M. P. Naeini, G. F. Cooper and M. Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning",
    /// AAAI 2015; 15 bins as is usual since.
    public func expectedCalibrationError(bins: Int = 15) -> Double? {
        let all = total
        guard all > 0 else { return nil }
        return calibration(bins: bins).reduce(0) { $0 + abs(Double($1.right) - $1.confidenceSum) } / Double(all)
    }
}

/// What answering from a threshold on gives.
public struct ThresholdPoint: Sendable, Hashable {
    /// Least confidence that is answered, 0 to 1.
    public var threshold: Double
    /// Guesses that reach it.
    public var answered: Int
    /// Of these, the right ones.
    public var right: Int

    /// Takes the values as they are.
    public init(threshold: Double, answered: Int, right: Int) {
        self.threshold = threshold
        self.answered = answered
        self.right = right
    }

    /// Right answers among all answers.
    public var precision: CountedShare { CountedShare(right, of: answered) }
}

/// Guesses whose confidences lie in one span.
public struct CalibrationBin: Sendable, Hashable {
    /// Lower end of the span; not in it, but for the first.
    public var lower: Double
    /// Upper end of the span, in it.
    public var upper: Double
    /// Guesses in it.
    public var count = 0
    /// Of these, the right ones.
    public var right = 0
    var confidenceSum = 0.0

    init(index: Int, of bins: Int) {
        lower = Double(index) / Double(bins)
        upper = Double(index + 1) / Double(bins)
    }

    /// Mean confidence of its guesses, 0 to 1.
    public var meanConfidence: Double { count == 0 ? 0 : confidenceSum / Double(count) }
    /// The share of them that were right.
    public var share: CountedShare { CountedShare(right, of: count) }
}
