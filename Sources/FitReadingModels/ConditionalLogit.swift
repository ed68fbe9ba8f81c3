internal import Foundation

/// Fits a softmax over readings by Newton's method on the weighted log likelihood, less half the squared weights.
struct ConditionalLogit {
    /// One choice among readings.
    struct Row {
        /// The signals of each reading, all of one length.
        var readings: [[Double]]
        /// Place of the right one.
        var meant: Int
        /// How much it counts.
        var weight: Double
    }

    let rows: [Row]
    private let size: Int

    init(_ rows: [Row]) {
        self.rows = rows
        size = rows.first?.readings.first?.count ?? 0
    }

    /// The weights of the signals, and the mean loss.
    func fit(rounds: Int = 25) -> (weights: [Double], loss: Double) {
        var weights = [Double](repeating: 0, count: size)
        var last = Double.infinity
        for _ in 0..<rounds {
            let (loss, gradient, curvature) = derivatives(weights)
            let step = solve(curvature, gradient)
            // Halve the step until it helps.
            var length = 1.0
            var next = weights
            repeat {
                next = zip(weights, step).map { $0 - length * $1 }
                length /= 2
            } while length > 1e-4 && self.loss(next) > loss
            weights = next
            if abs(last - loss) < 1e-7 * abs(loss) { break }
            last = loss
        }
        return (weights, loss(weights) / rows.reduce(0) { $0 + $1.weight })
    }

    /// Probability of each reading of a row.
    static func probabilities(_ readings: [[Double]], _ weights: [Double]) -> [Double] {
        let scores = readings.map { zip($0, weights).reduce(0) { $0 + $1.0 * $1.1 } }
        let most = scores.max() ?? 0
        let shares = scores.map { exp($0 - most) }
        let total = shares.reduce(0, +)
        return shares.map { $0 / total }
    }

    private func loss(_ weights: [Double]) -> Double {
        var loss = 0.5 * weights.reduce(0) { $0 + $1 * $1 }
        for row in rows {
            loss -= row.weight * log(max(Self.probabilities(row.readings, weights)[row.meant], 1e-12))
        }
        return loss
    }

    private func derivatives(_ weights: [Double]) -> (loss: Double, gradient: [Double], curvature: [[Double]]) {
        var gradient = weights
        var curvature = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0 } }
        for row in rows {
            let probabilities = Self.probabilities(row.readings, weights)
            var mean = [Double](repeating: 0, count: size)
            for (reading, probability) in zip(row.readings, probabilities) {
                for place in 0..<size where reading[place] != 0 { mean[place] += probability * reading[place] }
            }
            for place in 0..<size { gradient[place] += row.weight * (mean[place] - row.readings[row.meant][place]) }
            for (reading, probability) in zip(row.readings, probabilities) {
                for line in 0..<size {
                    let left = row.weight * probability * (reading[line] - mean[line])
                    guard left != 0 else { continue }
                    for column in 0..<size { curvature[line][column] += left * (reading[column] - mean[column]) }
                }
            }
        }
        return (loss(weights), gradient, curvature)
    }

    /// Solves a symmetric positive system by elimination.
    private func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
        var matrix = matrix
        var right = right
        for pivot in 0..<size {
            for row in (pivot + 1)..<size {
                let factor = matrix[row][pivot] / matrix[pivot][pivot]
                guard factor != 0 else { continue }
                for column in pivot..<size { matrix[row][column] -= factor * matrix[pivot][column] }
                right[row] -= factor * right[pivot]
            }
        }
        for pivot in (0..<size).reversed() {
            for column in (pivot + 1)..<size { right[pivot] -= matrix[pivot][column] * right[column] }
            right[pivot] /= matrix[pivot][pivot]
        }
        return right
    }
}
