internal import IntentModel

/// Chooses thresholds from trial messages.
enum ThresholdChoice {
    /// Least share of all messages that must be answered, or none is.
    static let leastAnswered = 0.02
    /// Where fewer offers than this hold the right intent among the first three, no choice is offered.
    static let leastUsefulOffers = 0.6
    /// Fewer trial messages than this cannot refute that a confidence means what it says.
    static let fewTrials = 150
    /// Trial messages are looked at in bands of at least this share of all.
    static let band = 0.03

    static func choose(_ trials: [TrialMessage], _ model: ConfidenceModel, promise: Double) -> Thresholds {
        let judged = trials.map { (confidence: model.probability($0.signals), trial: $0) }
            .sorted { $0.confidence > $1.confidence }
        let total = judged.reduce(0) { $0 + $1.trial.weight }
        let plain = Thresholds(answer: promise, clarify: promise / 2)
        guard total > 0 else { return plain }

        var answered = 0.0
        var right = 0.0
        var answer = 1.0
        var first = 0
        for (place, entry) in judged.enumerated() {
            answered += entry.trial.weight
            if entry.trial.place == 0 { right += entry.trial.weight }
            if place + 1 < judged.count, judged[place + 1].confidence == entry.confidence { continue }
            if answered >= leastAnswered * total, right >= promise * answered {
                answer = entry.confidence
                first = place + 1
            }
        }

        if first == 0, trials.count < fewTrials { return plain }

        var clarify = answer
        var weight = 0.0
        var useful = 0.0
        for entry in judged[first...] {
            weight += entry.trial.weight
            if let place = entry.trial.place, place < 3 { useful += entry.trial.weight }
            if weight >= band * total {
                if useful < leastUsefulOffers * weight { break }
                clarify = entry.confidence
                weight = 0
                useful = 0
            }
        }
        return Thresholds(answer: answer, clarify: clarify)
    }
}
