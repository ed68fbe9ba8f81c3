public import IntentModel
public import TextAnalysis

/// Finds, in what customers asked and the bot could not serve, what to write next.
///
/// The same turns give the same report, on any number of threads.
public struct Miner {
    private let pack: Pack
    private let analyzer: TextAnalyzer
    private let options: MiningOptions
    private let indexes: [String: Int]

    /// Sets up a miner.
    /// - Parameters:
    ///   - pack: The intents that the turns were replayed against.
    ///   - analyzer: Makes texts comparable.
    ///   - options: What is looked for, and how much of it.
    public init(pack: Pack, analyzer: TextAnalyzer, options: MiningOptions = MiningOptions()) {
        self.pack = pack
        self.analyzer = analyzer
        self.options = options
        indexes = Dictionary(pack.intents.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    /// Groups the questions that were not met, and says for each group what to do.
    /// - Parameter turns: All turns of the log, those that were met too: they tell how well a question's surroundings
    ///   are understood.
    /// - Returns: The groups, those that cover most turns first.
    public func mine(_ turns: [LoggedTurn]) -> MiningReport {
        let personal = PersonalData()
        var vectors = TextVectors()
        var known = KnownExamples(pack, analyzer: analyzer, vectors: &vectors)
        var table = QuestionTable(analyzer: analyzer, personal: personal)
        for turn in turns { table.add(turn, to: &vectors) }
        table.finish()
        known.weigh(by: vectors)
        let log = QuestionLog(table.questions, by: vectors, jobs: options.jobs)
        let sorting = UnmetSorting(log, options: options)
        var writer = GroupWriter(
            pack: pack,
            log: log,
            known: known,
            words: TellingWords(analyzer: analyzer, vectors: vectors, personal: personal),
            replies: ReplyChoice(turns, analyzer: analyzer, personal: personal),
            options: options
        )
        for (intent, questions) in sorting.byIntent { writer.addWordings(questions, of: intent, isLabelled: true) }
        for (label, questions) in sorting.byUnknownLabel where options.draftsIntents {
            writer.addDraft(questions, id: label)
        }
        addUnlabelled(of: sorting, turns, log, known, to: &writer)
        return MiningReport(
            groups: writer.finished,
            turns: turns.count,
            unmet: turns.count { $0.outcome != .met },
            replies: sorting.replies.reduce(0) { $0 + log.questions[$1].unmet.count },
            commonReplies: sorting.replies.filter { personal.kind(in: log.questions[$0].text) == nil }
                .sorted { (log.questions[$1].unmet.count, $0) < (log.questions[$0].unmet.count, $1) }
                .prefix(5).map { log.questions[$0].text },
            leftOut: table.leftOut + sorting.leftOut.reduce(0) { $0 + log.questions[$1].unmet.count }
        )
    }

    /// Says what to do about the questions that no label speaks of, or that are labelled as uncovered: groups that no
    /// intent covers become drafts, what is near an intent's examples becomes wordings, and the rest is shown.
    private func addUnlabelled(
        of sorting: UnmetSorting,
        _ turns: [LoggedTurn],
        _ log: QuestionLog,
        _ known: KnownExamples,
        to writer: inout GroupWriter
    ) {
        let witnesses = Witnesses(sorting.pool, log: log, known: known)
        let usual = Strangeness.usualSize(
            met: turns.count { $0.outcome == .met },
            intents: Set(turns.compactMap { $0.outcome == .met ? $0.guess : nil }).count
        )
        let clusters = sorting.clusters.filter { isWorthShowing($0, log) }
        var taken: Set<Int> = []
        var covered: [[Int]] = []
        for (cluster, surroundings) in zip(clusters, log.surroundings(of: clusters)) {
            let strangeness = strangeness(of: cluster, surroundings, log, witnesses)
            guard strangeness.isNew(usualSize: usual) else {
                covered.append(cluster)
                continue
            }
            guard options.draftsIntents else { continue }
            taken.formUnion(cluster)
            writer.addDraft(cluster, because: strangeness)
        }
        let rest = sorting.pool.filter { !taken.contains($0) }
        let served = writer.addWordings(
            ofUnlabelled: rest.filter { log.questions[$0].label == nil },
            witnesses: witnesses
        )
        writer.addUncovered(rest.filter { log.questions[$0].label == .uncovered })
        for cluster in covered {
            let left = cluster.filter { !served.contains($0) && log.questions[$0].label == nil }
            guard isWorthShowing(left, log), log.likeness(of: left) >= MiningTuning.likenessUndecided else { continue }
            writer.addUndecided(left)
        }
    }

    private func isWorthShowing(_ cluster: [Int], _ log: QuestionLog) -> Bool {
        let turns = cluster.flatMap { log.questions[$0].unmet }
        return turns.count >= options.leastTurns
            && Set(turns.map(\.conversation)).count >= options.leastConversations
    }

    private func strangeness(
        of cluster: [Int],
        _ surroundings: Double,
        _ log: QuestionLog,
        _ witnesses: Witnesses
    ) -> Strangeness {
        let intents = indexes
        let turns = cluster.flatMap { log.questions[$0].unmet }
        let confirmed = cluster.count { question in
            guard let guess = log.questions[question].unmet.first?.guess.flatMap({ intents[$0] }) else { return false }
            return witnesses.confirm(guess, of: question)
        }
        let mates = cluster.map { log.nearness(of: $0, to: cluster) }
        let examples = cluster.map { witnesses.similarity(to: $0) }
        let size = Double(max(1, cluster.count))
        return Strangeness(
            size: cluster.count,
            surroundings: surroundings,
            confirmed: Double(confirmed) / size,
            apartness: (mates.reduce(0, +) - examples.reduce(0, +)) / size,
            confidence: turns.reduce(0) { $0 + $1.confidence } / Double(max(1, turns.count)),
            labelled: Double(turns.count { $0.label == .uncovered }) / Double(max(1, turns.count))
        )
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
    /// Unmet turns that say something only after what was said before, and so ask for no intent.
    public var replies: Int
    /// The commonest of them.
    public var commonReplies: [String]
    /// Unmet turns that were not grouped because there are too many wordings.
    public var leftOut: Int
}
