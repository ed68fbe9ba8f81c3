internal import Dispatch
internal import IntentFiles
internal import IntentMatching
internal import IntentModel
internal import Synchronization
internal import TextAnalysis

/// Lets a pack's own messages be understood, and compares with what their authors said.
struct RankingCheck: Sendable {
    let ranker: any IntentRanker
    let analyzer: TextAnalyzer

    /// A message, and what is expected of it.
    private struct Trial: Sendable {
        enum Expectation: Sendable {
            /// An example: should be its own intent's.
            case example
            /// A test `match`: must be understood as the intent.
            case match
            /// A test `not`: must not be answered with the intent.
            case not
        }

        var message: Example
        var intent: Int
        var expectation: Expectation
    }

    func problems() -> [PackProblem] {
        var trials: [Trial] = []
        for (index, intent) in ranker.pack.intents.enumerated() {
            trials += intent.examples.map { Trial(message: $0, intent: index, expectation: .example) }
            trials += intent.tests.match.map { Trial(message: $0, intent: index, expectation: .match) }
            trials += intent.tests.not.map { Trial(message: $0, intent: index, expectation: .not) }
        }
        return inParallel(trials)
    }

    /// Tries in chunks on all cores; problems come in no order.
    private func inParallel(_ trials: [Trial]) -> [PackProblem] {
        let chunk = 256
        let found = Mutex<[PackProblem]>([])
        DispatchQueue.concurrentPerform(iterations: (trials.count + chunk - 1) / chunk) { index in
            let range = (index * chunk)..<min((index + 1) * chunk, trials.count)
            let problems = trials[range].compactMap(problem)
            if !problems.isEmpty { found.withLock { $0 += problems } }
        }
        return found.withLock { $0 }
    }

    private func problem(_ trial: Trial) -> PackProblem? {
        let message = analyzer.analyze(trial.message.text)
        let ranking = ranker.rank(message)
        let best = ranking.candidates.first
        let isOwn = best?.intent == trial.intent
        let threshold = message.language.language.map(ranker.thresholds.answer(for:)) ?? ranker.thresholds.answer
        let id = Quoting.quoted(ranker.pack.intents[trial.intent].id)
        let text = Quoting.quoted(trial.message.text)
        switch trial.expectation {
        case .example:
            guard !isOwn else { return nil }
            return .warning(
                at: trial.message.place,
                "the example \(text) of \(id) is understood as \(understood(best))",
                offending: trial.message.text
            )
        case .match:
            guard !isOwn else { return nil }
            return PackProblem(
                place: trial.message.place,
                severity: .error,
                message: "test failed: \(text) must be understood as \(id), and is as \(understood(best))",
                offending: trial.message.text
            )
        case .not:
            guard isOwn, let best, best.confidence >= threshold else { return nil }
            return PackProblem(
                place: trial.message.place,
                severity: .error,
                message: "test failed: \(text) must not be answered with \(id), and is (\(percent(best.confidence)))",
                offending: trial.message.text
            )
        }
    }

    private func understood(_ best: Candidate?) -> String {
        guard let best else { return "nothing: not one of its words is known" }
        return "\(Quoting.quoted(ranker.pack.intents[best.intent].id)) (\(percent(best.confidence)))"
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
