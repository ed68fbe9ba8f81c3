internal import Dispatch
internal import IntentMatching
internal import IntentModel
internal import Synchronization
internal import TextAnalysis

/// Lets every example of a pack be understood by a matcher that has not learned it: the examples are dealt out to folds,
/// and each fold is judged by a matcher that was fitted to the others.
struct HeldOutTrial {
    /// One example, and who won it.
    struct Outcome {
        /// Index of the intent whose example it is.
        var intent: Int
        /// Its number among the intent's examples.
        var number: Int
        /// Index of the intent that won it; `nil` where not one word was understood.
        var winner: Int?
        /// Points by which the winner leads its own intent, 0 where that won.
        var lead: Double = 0
        /// The winner's example that is nearest: text and place.
        var nearest: (text: String, place: String)?
        /// The winner's keywords that were found, with their points.
        var keywords: [(text: String, points: Double)] = []

        var isRight: Bool { winner == intent }
    }

    private static let folds = 4
    /// From so many examples on, two of the folds tell enough, in half the time.
    private static let many = 20_000

    let pack: Pack
    let analyzer: TextAnalyzer
    let jobs: Int

    /// Every example of intents with two or more, every second one in a large pack, in the order of the pack.
    func run() throws -> [Outcome] {
        let folds = dealt()
        var outcomes: [Outcome] = []
        let isLarge = pack.intents.reduce(0) { $0 + $1.examples.count } >= Self.many
        for fold in 0..<(isLarge ? Self.folds / 2 : Self.folds) {
            var learned = pack
            var held: [(intent: Int, number: Int)] = []
            for (intent, assigned) in folds.enumerated() where assigned.contains(fold) {
                learned.intents[intent].examples = zip(pack.intents[intent].examples, assigned)
                    .filter { $0.1 != fold }.map(\.0)
                for (number, own) in assigned.enumerated() where own == fold { held.append((intent, number)) }
            }
            guard !held.isEmpty else { continue }
            learned.contentHash = ""
            var options = MatcherOptions(jobs: jobs)
            options.calibrates = false
            let matcher = try IntentMatcher(pack: learned, analyzer: analyzer, options: options)
            outcomes += judge(held, by: matcher)
        }
        return outcomes.sorted { ($0.intent, $0.number) < ($1.intent, $1.number) }
    }

    /// The fold of each example, by intent; −1 where an intent has too few examples to spare one.
    ///
    /// Within an intent and language the examples go round the folds in turn, so that each fold holds something of all.
    private func dealt() -> [[Int]] {
        pack.intents.map { intent in
            guard intent.examples.count > 1 else { return intent.examples.map { _ in -1 } }
            var next: [Language: Int] = [:]
            return intent.examples.map { example in
                let turn = next[example.language, default: 0]
                next[example.language] = turn + 1
                return turn % Self.folds
            }
        }
    }

    private func judge(_ held: [(intent: Int, number: Int)], by matcher: IntentMatcher) -> [Outcome] {
        let results = Mutex([Outcome?](repeating: nil, count: held.count))
        let chunk = 128
        let chunks = (held.count + chunk - 1) / chunk
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, chunks))) { _ in
            while true {
                let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard number < chunks else { return }
                let range = (number * chunk)..<min((number + 1) * chunk, held.count)
                let made = range.map { outcome(held[$0].intent, held[$0].number, by: matcher) }
                results.withLock { results in
                    for (place, outcome) in zip(range, made) { results[place] = outcome }
                }
            }
        }
        return results.withLock { $0 }.compactMap { $0 }
    }

    private func outcome(_ intent: Int, _ number: Int, by matcher: IntentMatcher) -> Outcome {
        let message = analyzer.analyze(pack.intents[intent].examples[number].text)
        let candidates = matcher.rank(message).candidates
        var outcome = Outcome(intent: intent, number: number, winner: candidates.first?.intent)
        guard let winner = candidates.first, winner.intent != intent else { return outcome }
        // An intent that is not among the best is at least as far behind as the last of them.
        let own = candidates.first { $0.intent == intent } ?? candidates.last
        outcome.lead = winner.score - (own?.score ?? winner.score)
        let explained = matcher.explain(message).contenders.first
        outcome.nearest = explained?.nearest.map { ($0.text, $0.place) }
        outcome.keywords = explained?.keywords.filter { $0.points > 0 }.map { ($0.text, $0.points) } ?? []
        return outcome
    }
}
