/// Tries the pack on itself: models made without some examples, and without some intents altogether, judge what they
/// have not seen.
///
/// So the pack's own files show how far its scores can be trusted, also on what nobody covered.
struct Trials: Sendable {
    var compiler: ModelCompiler
    /// Points from keywords by row.
    var keywordPoints: [[(intent: Int32, points: Int32)]]
    /// Share of messages that no intent covers.
    var uncovered: Double
    var seed: UInt64 = 7

    /// So many examples of uncovered messages weigh as much as all hidden intents.
    static let listedForHalf = 200.0

    /// What a message of a hidden intent weighs: in a pack's own matters and words, it is harder to tell from what is
    /// covered than what strangers ask.
    static let hiddenWeight = 0.75

    /// Models that are made; more where examples are few.
    private var folds: Int {
        switch compiler.rows.count {
        case ..<2_000: 8
        case ..<10_000: 7
        default: 4
        }
    }

    /// From so many examples on, the first two models judge enough messages.
    static let many = 20_000

    /// Of so many examples of an intent, chance alone puts about as many into each fold.
    static let manyExamples = 100

    /// Models that judge messages.
    var count: Int { compiler.rows.count < Self.many ? folds : 2 }

    /// Which fold each intent is hidden in, and each example.
    struct Deal: Sendable {
        fileprivate var intents: [Int]
        fileprivate var examples: [Int]
    }

    func deal() -> Deal {
        let rows = compiler.rows
        var random = SeededRandom(seed: seed)
        let intents = Self.assign(Array(0..<compiler.intentCount), folds, &random)
        var examples = [Int](repeating: 0, count: rows.count)
        var byLabel = [[Int]](repeating: [], count: compiler.intentCount + 1)
        for row in 0..<rows.count { byLabel[Int(rows.labels[row]) + 1].append(row) }
        for group in byLabel {
            guard group.count < Self.manyExamples else {
                // Each by itself, so that an edit of one leaves the others where they were.
                for row in group {
                    var random = SeededRandom(seed: seed ^ rows.keys[row])
                    examples[row] = random.below(folds)
                }
                continue
            }
            // A draw of its own for each intent: an edit of one leaves the others as they were.
            var own = SeededRandom(seed: seed ^ (group.map { rows.keys[$0] }.min() ?? 0))
            let assigned = Self.assign(group, folds, &own)
            for (place, row) in group.enumerated() { examples[row] = assigned[place] }
        }
        return Deal(intents: intents, examples: examples)
    }

    /// What a model made without a fold makes of the messages in it.
    func judge(_ fold: Int, of deal: Deal) -> [TrialMessage] {
        let rows = compiler.rows
        let isHidden = deal.intents.map { $0 == fold && compiler.intentCount > 2 }
        func isLearned(_ row: Int) -> Bool {
            let label = Int(rows.labels[row])
            return deal.examples[row] != fold && !(label >= 0 && isHidden[label])
        }
        let learned = (0..<rows.count).filter(isLearned)
        guard !learned.isEmpty else { return [] }
        var examples = [Int](repeating: 0, count: compiler.intentCount)
        for row in learned where rows.labels[row] >= 0 { examples[Int(rows.labels[row])] += 1 }
        let compiled = compiler.compile(learned, looksUpMessages: false)
        let scratch = MatchScratch(compiled.model)
        var trials: [TrialMessage] = []
        for row in 0..<rows.count where !isLearned(row) {
            let label = Int(rows.labels[row])
            let isCovered = label >= 0 && !isHidden[label]
            if isCovered, examples[label] == 0 { continue }
            compiled.model.lookUp(row: row, of: rows, numbers: compiled.numbers, into: &scratch.vector)
            let points = keywordPoints[row].filter { !isHidden[Int($0.intent)] }
            guard !scratch.vector.entries.isEmpty || !points.isEmpty else { continue }
            guard let judgement = compiled.model.judge(scratch, points: points) else { continue }
            trials.append(
                TrialMessage(
                    signals: judgement.signals,
                    isCovered: isCovered,
                    isListed: label < 0,
                    place: isCovered ? judgement.best.firstIndex(of: label) : nil,
                    weight: 1
                )
            )
        }
        return trials
    }

    /// Brings what is not covered to its expected share.
    ///
    /// Half of that share, or more where they are many, goes to the examples of uncovered messages that the authors
    /// gave; the rest to hidden intents.
    func weigh(_ trials: inout [TrialMessage]) {
        let covered = Double(trials.count { $0.isCovered })
        let listed = Double(trials.count { $0.isListed })
        let hidden = Double(trials.count) - covered - listed
        let trust = hidden > 0 ? listed / (listed + Self.listedForHalf) : 1
        for index in trials.indices {
            trials[index].weight =
                trials[index].isCovered
                ? (1 - uncovered) / covered
                : trials[index].isListed
                    ? uncovered * trust / listed : uncovered * (1 - trust) * Self.hiddenWeight / hidden
        }
    }

    /// Deals members out to folds at random, as evenly as possible.
    private static func assign(_ members: [Int], _ folds: Int, _ random: inout SeededRandom) -> [Int] {
        var order = Array(members.indices)
        random.shuffle(&order)
        let offset = random.below(folds)
        var result = [Int](repeating: 0, count: members.count)
        for (place, member) in order.enumerated() { result[member] = (place + offset) % folds }
        return result
    }
}
