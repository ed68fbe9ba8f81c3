internal import Foundation
public import IntentModel
public import TextAnalysis

/// Finds, in what customers asked and the bot could not serve, what to write next.
///
/// The same turns give the same report, on any number of threads.
public struct Miner {
    private let pack: Pack
    private let analyzer: TextAnalyzer
    private let options: MiningOptions

    /// Sets up a miner.
    /// - Parameters:
    ///   - pack: The intents that the turns were replayed against.
    ///   - analyzer: Makes texts comparable.
    ///   - options: What is looked for, and how much of it.
    public init(pack: Pack, analyzer: TextAnalyzer, options: MiningOptions = MiningOptions()) {
        self.pack = pack
        self.analyzer = analyzer
        self.options = options
    }

    /// Groups the questions that were not met, and says for each group what to do.
    /// - Parameter turns: All turns of the log, those that were met too: they tell how well a question's surroundings
    ///   are understood.
    /// - Returns: The groups, those that cover most turns first.
    public func mine(_ turns: [LoggedTurn]) -> MiningReport {
        var vectors = TextVectors()
        var known = KnownExamples(pack, analyzer: analyzer, vectors: &vectors)
        var table = QuestionTable(analyzer: analyzer)
        for turn in turns { table.add(turn, to: &vectors) }
        table.finish()
        known.weigh(by: vectors)
        let log = QuestionLog(table.questions, by: vectors, jobs: options.jobs)
        let sorting = UnmetSorting(log, options: options)
        var writer = GroupWriter(
            pack: pack,
            analyzer: analyzer,
            log: log,
            known: known,
            words: TellingWords(analyzer: analyzer, vectors: vectors),
            options: options
        )
        for (intent, questions) in sorting.byIntent { writer.addWordings(questions, of: intent, isLabelled: true) }
        for (label, questions) in sorting.byUnknownLabel { writer.addDraft(questions, id: label) }
        let clusters = sorting.clusters.filter(isWorthShowing(log))
        let surroundings = log.surroundings(of: clusters)
        var taken: Set<Int> = []
        var covered: [[Int]] = []
        for (cluster, certainty) in zip(clusters, surroundings) {
            guard Self.isStrange(certainty, size: cluster.count) else {
                covered.append(cluster)
                continue
            }
            taken.formUnion(cluster)
            writer.addDraft(cluster, surroundings: certainty)
        }
        let rest = sorting.pool.filter { !taken.contains($0) }
        let served = writer.addWordings(ofUnlabelled: rest.filter { log.questions[$0].label == nil })
        writer.addUncovered(rest.filter { log.questions[$0].label == .uncovered })
        for cluster in covered {
            let left = cluster.filter { !served.contains($0) && log.questions[$0].label == nil }
            if isWorthShowing(log)(left) { writer.addUndecided(left) }
        }
        return MiningReport(
            groups: writer.finished,
            turns: turns.count,
            unmet: turns.count { $0.outcome != .met },
            leftOut: table.leftOut + sorting.leftOut.reduce(0) { $0 + log.questions[$1].unmet.count }
        )
    }

    private func isWorthShowing(_ log: QuestionLog) -> ([Int]) -> Bool {
        { [options] cluster in
            let turns = cluster.flatMap { log.questions[$0].unmet }
            return turns.count >= options.leastTurns
                && Set(turns.map(\.conversation)).count >= options.leastConversations
        }
    }

    /// Whether what is asked around a group is understood so badly that no intent covers it.
    ///
    /// A small group must lie further out: by chance alone a few of a covered intent's questions go wrong together.
    private static func isStrange(_ certainty: Double, size: Int) -> Bool {
        let growth = min(2, log(Double(max(4, size)) / 4))
        return certainty < MiningTuning.strangeSurroundings + MiningTuning.perSize * growth
    }
}

/// What was mined from a log.
public struct MiningReport: Sendable {
    /// The groups, those that cover most turns first.
    public var groups: [MinedGroup]
    /// Questions that were looked at.
    public var turns: Int
    /// Of them, those that were not met.
    public var unmet: Int
    /// Unmet turns that were not grouped because there are too many wordings.
    public var leftOut: Int
}
