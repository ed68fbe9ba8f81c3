internal import Foundation

/// A message that the matcher had not learned from, and what became of it.
struct TrialMessage: Sendable {
    var signals: Signals
    /// Whether an intent of the trial covers it.
    var isCovered: Bool
    /// Whether it is one of the pack's examples of uncovered messages.
    var isListed: Bool
    /// Place of the right intent among the candidates, from 0; `nil` where it is not among them.
    var place: Int?
    var weight: Double
}

/// Fits the confidence to trial messages by iteratively reweighted least squares, drawn towards the weights that suited
/// public sets.
///
/// A signal that would lower the confidence is left out.
enum ConfidenceFit {
    /// How strongly each weight is drawn towards the usual one, in trial messages.
    ///
    /// What a pack hides from itself are its own intents, in words that its other intents know; customers who want
    /// something else bring words of their own. What those are worth, trials cannot tell, so that their weights give way
    /// to a share of the messages alone.
    private static func pull(_ signal: Int, _ trials: Int) -> Double {
        switch Signals.names[signal] {
        case "known", "strange": 0.1 * Double(trials)
        case "keywords": 1
        default: 100
        }
    }

    static func fit(_ trials: [TrialMessage]) -> ConfidenceModel? {
        let right = trials.count { $0.place == 0 }
        guard right >= 8, trials.count - right >= 8 else { return nil }
        var used = Array(0..<Signals.count)
        while true {
            let weights = solve(trials, used)
            guard let worst = used.indices.min(by: { weights[$0 + 1] < weights[$1 + 1] }), weights[worst + 1] < 0 else {
                var model = ConfidenceModel(bias: weights[0], weights: .zero, nextShare: nextShare(trials))
                for (place, signal) in used.enumerated() { model.weights[signal] = weights[place + 1] }
                return model
            }
            used.remove(at: worst)
            if used.isEmpty { return nil }
        }
    }

    private static func nextShare(_ trials: [TrialMessage]) -> Double {
        var wrong = 0.5
        var next = 0.25
        for trial in trials where trial.place != 0 {
            wrong += trial.weight
            if trial.place != nil { next += trial.weight }
        }
        return next / wrong
    }

    /// - Returns: The bias, then the weight of each used signal.
    private static func solve(_ trials: [TrialMessage], _ used: [Int]) -> [Double] {
        let size = used.count + 1
        let total = trials.reduce(0) { $0 + $1.weight }
        let scale = Double(trials.count) / max(total, 1e-9)
        let usual = [ConfidenceModel.usual.bias] + used.map { ConfidenceModel.usual.weights[$0] }
        let pulls = [1] + used.map { pull($0, trials.count) }
        var weights = usual
        // One line for each trial: 1, then its used signals.
        var inputs = [Double](repeating: 1, count: trials.count * size)
        for (number, trial) in trials.enumerated() {
            for (place, signal) in used.enumerated() {
                inputs[number * size + place + 1] = trial.signals.values[signal]
            }
        }
        func loss(_ weights: [Double]) -> Double {
            var loss = 0.0
            for row in 0..<size { loss += 0.5 * pulls[row] * (weights[row] - usual[row]) * (weights[row] - usual[row]) }
            for (number, trial) in trials.enumerated() {
                var logit = 0.0
                for row in 0..<size { logit += inputs[number * size + row] * weights[row] }
                let against = trial.place == 0 ? -logit : logit
                loss += trial.weight * scale * (max(against, 0) + log1p(exp(-abs(against))))
            }
            return loss
        }
        var last = loss(weights)
        for _ in 0..<25 {
            var gradient = [Double](repeating: 0, count: size)
            var curvature = [Double](repeating: 0, count: size * size)
            for (number, trial) in trials.enumerated() {
                let line = number * size
                var logit = 0.0
                for row in 0..<size { logit += inputs[line + row] * weights[row] }
                let probability = 1 / (1 + exp(-logit))
                let weight = trial.weight * scale
                let error = weight * ((trial.place == 0 ? 1 : 0) - probability)
                let slope = max(1e-6, weight * probability * (1 - probability))
                for row in 0..<size {
                    gradient[row] += error * inputs[line + row]
                    for column in 0...row {
                        curvature[row * size + column] += slope * inputs[line + row] * inputs[line + column]
                    }
                }
            }
            for row in 0..<size {
                gradient[row] -= pulls[row] * (weights[row] - usual[row])
                curvature[row * size + row] += pulls[row]
            }
            var step = cholesky(curvature, gradient)
            var next = weights.indices.map { weights[$0] + step[$0] }
            // Where nearly all is sure, a whole step can lead far astray.
            while loss(next) > last, step.contains(where: { abs($0) >= 1e-9 }) {
                for row in 0..<size { step[row] /= 2 }
                next = weights.indices.map { weights[$0] + step[$0] }
            }
            weights = next
            last = loss(weights)
            if step.allSatisfy({ abs($0) < 1e-9 }) { break }
        }
        return weights
    }

    /// Solves a symmetric positive system given by its lower half.
    private static func cholesky(_ matrix: [Double], _ right: [Double]) -> [Double] {
        let size = right.count
        var lower = matrix
        var result = right
        for column in 0..<size {
            for row in column..<size {
                var sum = matrix[row * size + column]
                for inner in 0..<column { sum -= lower[row * size + inner] * lower[column * size + inner] }
                let pivot = lower[column * size + column]
                lower[row * size + column] = row == column ? max(sum, 1e-12).squareRoot() : sum / pivot
            }
        }
        for row in 0..<size {
            for column in 0..<row { result[row] -= lower[row * size + column] * result[column] }
            result[row] /= lower[row * size + row]
        }
        for row in (0..<size).reversed() {
            for column in (row + 1)..<max(row + 1, size) { result[row] -= lower[column * size + row] * result[column] }
            result[row] /= lower[row * size + row]
        }
        return result
    }
}
