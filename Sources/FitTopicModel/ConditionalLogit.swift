internal import Dialogue
internal import Foundation

/// Fits a `TopicModel` by Newton's method on the weighted log likelihood, less half the squared weights.
struct ConditionalLogit {
    /// A turn with how much it counts.
    typealias Row = (turn: SimulatedTurn, weight: Double)

    let rows: [Row]
    private let width = TopicSignals.Signal.allCases.count
    private let size = TopicSignals.Signal.allCases.count + TopicSignals.NoneSignal.allCases.count

    init(_ rows: [Row]) { self.rows = rows }

    /// The model, and its mean loss.
    func fit(rounds: Int = 25) -> (model: TopicModel, loss: Double) {
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
        return (model(weights), loss(weights) / rows.reduce(0) { $0 + $1.weight })
    }

    private func model(_ weights: [Double]) -> TopicModel {
        TopicModel(signals: Array(weights[..<width]), none: Array(weights[width...]))
    }

    private func loss(_ weights: [Double]) -> Double {
        let model = model(weights)
        var loss = 0.5 * weights.reduce(0) { $0 + $1 * $1 }
        for (turn, weight) in rows {
            let probabilities = model.probabilities(turn.signals)
            let meant =
                turn.meant < probabilities.count ? probabilities[turn.meant] : 1 - probabilities.reduce(0, +)
            loss -= weight * log(max(meant, 1e-12))
        }
        return loss
    }

    private func derivatives(_ weights: [Double]) -> (loss: Double, gradient: [Double], curvature: [[Double]]) {
        let model = model(weights)
        var gradient = weights
        var curvature = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0 } }
        for (turn, weight) in rows {
            let probabilities = model.probabilities(turn.signals)
            let readings = probabilities + [1 - probabilities.reduce(0, +)]
            let vectors = (0...probabilities.count).map { vector(turn.signals, $0) }
            var mean = [Double](repeating: 0, count: size)
            for (vector, probability) in zip(vectors, readings) {
                for place in 0..<size where vector[place] != 0 { mean[place] += probability * vector[place] }
            }
            for place in 0..<size { gradient[place] += weight * (mean[place] - vectors[turn.meant][place]) }
            for (vector, probability) in zip(vectors, readings) {
                for row in 0..<size {
                    let left = weight * probability * (vector[row] - mean[row])
                    guard left != 0 else { continue }
                    for column in 0..<size { curvature[row][column] += left * (vector[column] - mean[column]) }
                }
            }
        }
        return (loss(weights), gradient, curvature)
    }

    private func vector(_ signals: TopicSignals, _ reading: Int) -> [Double] {
        if reading == signals.intents.count { return [Double](repeating: 0, count: width) + signals.none }
        return Array(signals.signals[(reading * width)..<((reading + 1) * width)])
            + [Double](repeating: 0, count: signals.none.count)
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
