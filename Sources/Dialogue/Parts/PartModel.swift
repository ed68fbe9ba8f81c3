internal import Foundation

/// Weighs whether a part of a message asks what it is understood as: logistic regression.
package struct PartModel: Sendable {
    /// Weights in the order of `PartSignals.Signal`.
    package var weights: [Double]

    /// Takes the weights as they are.
    package init(weights: [Double]) { self.weights = weights }

    /// Probability, 0 to 1.
    package func probability(_ read: PartSignals) -> Double {
        var sum = 0.0
        for signal in weights.indices { sum += weights[signal] * read.values[signal] }
        return 1 / (1 + exp(-sum))
    }
}
