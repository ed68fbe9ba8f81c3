internal import Foundation

/// Weighs the readings of a message within a topic: a conditional logit, softmax over the readings and "none of them"
/// (McFadden 1974).
package struct TopicModel: Sendable {
    /// Weights in the order of `TopicSignals.Signal`.
    package var signals: [Double]
    /// Weights in the order of `TopicSignals.NoneSignal`.
    package var none: [Double]

    /// Takes the weights as they are.
    package init(signals: [Double], none: [Double]) {
        self.signals = signals
        self.none = none
    }

    /// Probability of each reading, in the order of `intents`; what is missing to 1 is "none of them".
    package func probabilities(_ read: TopicSignals) -> [Double] {
        let width = signals.count
        var scores = read.intents.indices.map { place in
            var sum = 0.0
            for signal in 0..<width { sum += signals[signal] * read.signals[place * width + signal] }
            return sum
        }
        var rest = 0.0
        for signal in none.indices { rest += none[signal] * read.none[signal] }
        let most = max(rest, scores.max() ?? rest)
        var total = exp(rest - most)
        for place in scores.indices {
            scores[place] = exp(scores[place] - most)
            total += scores[place]
        }
        return scores.map { $0 / total }
    }

    /// The probabilities, with the first reading's no lower than what the topic leaves of it: what the words alone say
    /// loses only to what the topic says instead.
    /// - Parameters:
    ///   - read: The readings; the best by the words alone stands first, if there is one.
    ///   - alone: Its confidence by the words alone.
    ///   - isOfTopic: Whether the topic or a follow-up speaks for an intent.
    /// - Returns: One confidence a reading, 0 to 1, in the order of `intents`.
    func confidences(_ read: TopicSignals, alone: Double?, isOfTopic: (Int) -> Bool) -> [Double] {
        var confidences = probabilities(read)
        guard let alone else { return confidences }
        let instead = read.intents.indices.dropFirst().reduce(0.0) { sum, place in
            isOfTopic(read.intents[place]) ? sum + confidences[place] : sum
        }
        confidences[0] = max(confidences[0], alone * (1 - instead))
        return confidences
    }
}
