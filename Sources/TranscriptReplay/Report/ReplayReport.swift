public import Foundation
internal import IntentModel
public import Statistics

/// What a replay showed, ready to be written in any form.
public struct ReplayReport: Sendable {
    /// Figures of one group of turns.
    public struct Group: Sendable, Hashable {
        /// Language, tag, channel, intent or hour.
        public var name: String
        /// Its figures.
        public var figures: Figures
    }

    /// A pair of intents that were mixed up.
    public struct Confusion: Sendable, Hashable {
        /// The label.
        public var expected: String
        /// What it was taken for.
        public var predicted: String
        /// How often.
        public var count: Int
        /// One such turn.
        public var text: String
        /// Its language tag.
        public var locale: String
        /// Example of the wrong intent that is nearest to it, with its place.
        public var nearest: String?
    }

    /// The intents of the worst pairs against each other.
    public struct Matrix: Sendable, Hashable {
        /// Labels, one for each row.
        public var labels: [String]
        /// What they were taken for, one for each column.
        public var guesses: [String]
        /// How often, row by row; the right guesses are left out.
        public var counts: [[Int]]
    }

    /// A turn that did not come out as its label says.
    public struct Failure: Sendable, Hashable {
        /// `file:line`.
        public var place: String
        /// What the customer wrote.
        public var text: String
        /// Its language tag.
        public var locale: String
        /// What the label says.
        public var expected: String
        /// What came of it.
        public var got: String
        /// Whether the bot answered, so that the customer read something wrong.
        public var isAnswer: Bool
        /// Probability that the bot gave its guess.
        public var confidence: Double
    }

    /// A message that no intent answered, with how often it came.
    public struct Unmet: Sendable, Hashable {
        /// What customers wrote.
        public var text: String
        /// How often; of a sample, projected to all.
        public var count: Int
    }

    /// Turns in a row of one conversation that failed the customer.
    public struct Run: Sendable, Hashable {
        /// The conversation.
        public var conversation: String
        /// How many turns in a row failed.
        public var length: Int
        /// Number of the first of them among the customer's turns, from 1.
        public var firstTurn: Int
        /// Where the last one stands, `file:line`.
        public var place: String
        /// What the customer wrote last.
        public var text: String
        /// Its language tag.
        public var locale: String
        /// What came of the last one.
        public var got: String
    }

    /// An intent or follow-up that no turn was understood as.
    public struct Unreached: Sendable, Hashable {
        /// The intent.
        public var intent: String
        /// The follow-up; `nil` for the intent itself.
        public var followUp: String?
        /// Where it is written.
        public var place: String
    }

    /// Over all turns.
    public var total: Figures
    /// Conversations that the turns are of.
    public var conversations: Int
    /// Whether every turn was taken for a conversation of its own.
    public var isIndependent: Bool
    /// When the first and the last turn were written, where turns say so.
    public var period: ClosedRange<Date>?
    /// By language, largest first.
    public var byLanguage: [Group]
    /// By tag, largest first.
    public var byTag: [Group]
    /// By channel, largest first.
    public var byChannel: [Group]
    /// By hour of the day in the desk's time zone; empty where no turn says when it was.
    public var byHour: [Group]
    /// Turns by weekday, Monday first, and hour; empty where no turn says when it was.
    public var week: [[Int]]
    /// IANA name of the desk's time zone.
    public var timeZone: String
    /// By the label's intent.
    public var byIntent: [Group]
    /// Hand-offs by reason, most frequent first.
    public var handOffReasons: [(name: String, count: Int)]
    /// What answering from each confidence on would give, labelled turns only.
    public var curve: [ThresholdPoint]
    /// Least confidence that is answered today.
    public var threshold: Double
    /// What answering from today's threshold on would give.
    public var today: ThresholdPoint
    /// Confidence against truth.
    public var calibration: [CalibrationBin]
    /// Mean gap between confidence and truth.
    public var calibrationError: Double?
    /// How well confidence tells right guesses from wrong ones, 0.5 (not at all) to 1.
    public var rankingArea: Double?
    /// Worst first.
    public var confusions: [Confusion]
    /// The worst of them as a matrix.
    public var matrix: Matrix
    /// In the order of the transcripts.
    public var failures: [Failure]
    /// Failures that came, listed or not.
    public var failureCount: Int
    /// Longest first.
    public var longestFailures: [Run]
    /// Questions that got no answer and have no label of a covered intent, most frequent first.
    public var unmet: [Unmet]
    /// The same in groups.
    public var unmetGroups: [UnmetGroup]
    /// Unmet questions that came.
    public var unmetCount: Int
    /// Intents that no turn was understood as, in the order of the files.
    public var unreachedIntents: [Unreached]
    /// Follow-ups with answers of their own that no turn was understood as, in the order of the files.
    public var unreachedFollowUps: [Unreached]
    /// Figures in which each intent counts as often as customers ask it; `nil` without labelled turns.
    public var weighted: WeightedFigures?
    /// Labels that name no intent of the pack.
    public var unknownLabels: [String]
    /// Intents of the pack.
    public var intentCount: Int

    /// Most rows of the lists that hold single questions and pairs.
    static let rows = 50
    /// Pairs whose intents make the matrix.
    private static let matrixPairs = 12
    /// Exact texts of unmet questions.
    private static let unmetTexts = 20

    /// Computes the report.
    /// - Parameters:
    ///   - tally: What was counted.
    ///   - terms: The pack that was replayed against.
    ///   - weights: How often customers ask each intent; `nil` takes the transcripts' own frequencies.
    ///   - isIndependent: Whether every turn was taken for a conversation of its own.
    ///   - nearestExample: The example of an intent that is nearest to a text, as readers should see it.
    public init(
        _ tally: ReplayTally,
        _ terms: ReplayTerms,
        weights: IntentWeights? = nil,
        isIndependent: Bool = false,
        nearestExample: (_ text: String, _ intent: String) -> String?
    ) {
        total = tally.total
        conversations = tally.conversations
        self.isIndependent = isIndependent
        byLanguage = Self.largestFirst(tally.languages)
        byTag = Self.largestFirst(tally.tags)
        byChannel = Self.largestFirst(tally.channels)
        byIntent = tally.labels.values.sorted { $0.key < $1.key }.map { Group(name: $0.key, figures: $0.value) }
        timeZone = terms.timeZone.identifier
        if let first = tally.hours.first, let last = tally.hours.last, first <= last {
            func date(_ seconds: Int) -> Date { Date(timeIntervalSince1970: Double(seconds)) }
            period = date(first)...date(last)
            byHour = tally.hours.hours.enumerated().map {
                Group(name: ($0.offset < 10 ? "0" : "") + String($0.offset), figures: $0.element)
            }
            week = (0..<7).map { day in Array(tally.hours.week[day * 24..<(day + 1) * 24]) }
        } else {
            (byHour, week) = ([], [])
        }
        handOffReasons = tally.reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
        curve = tally.answers.curve
        threshold = terms.thresholds.answer
        today = tally.answers.point(at: terms.thresholds.answer)
        calibration = tally.guesses.calibration()
        calibrationError = tally.guesses.expectedCalibrationError()
        rankingArea = tally.guesses.rankingArea
        confusions = Self.worst(tally.pairs, nearestExample)
        matrix = Matrix(confusions.prefix(Self.matrixPairs), tally.pairs)
        failures = tally.failures.turns.sorted(by: KeptTurn.isEarlier).map(Failure.init)
        failureCount = tally.failures.seen
        longestFailures = tally.runs.longest.map(Run.init)
        let weight = tally.unmet.weight
        unmet = UnmetGrouping.mostFrequent(tally.unmet.turns.map(\.text)).prefix(Self.unmetTexts)
            .map { Unmet(text: $0.name, count: Int((Double($0.count) * weight).rounded())) }
        unmetGroups = UnmetGrouping.groups(of: tally.unmet, fold: terms.folded)
        unmetCount = tally.unmet.seen
        (unreachedIntents, unreachedFollowUps) = Self.unreached(tally, terms.pack)
        let asked = weights ?? IntentWeights(tally.asked.mapValues { Double($0) / Double(ConfidenceHistogram.steps) })
        weighted =
            tally.total.answerable == 0
            ? nil
            : WeightedFigures(
                asked,
                labels: tally.labels.values,
                source: weights == nil ? .log : .file,
                handOffIntents: terms.handOffIntents
            )
        unknownLabels = tally.labels.values.keys.filter { !terms.intents.contains($0) && $0 != Pack.uncoveredLabel }
            .sorted()
        intentCount = terms.pack.intents.count
    }

    private static func unreached(_ tally: ReplayTally, _ pack: Pack) -> (intents: [Unreached], followUps: [Unreached])
    {
        let intents = pack.intents.filter { tally.reachedIntents[$0.id] == nil }
        let followUps = pack.intents.flatMap { intent in
            intent.followUps
                .filter { $0.target == nil && tally.reachedFollowUps["\(intent.id)/\($0.id)"] == nil }
                .map { Unreached(intent: intent.id, followUp: $0.id, place: $0.place.description) }
        }
        return (intents.map { Unreached(intent: $0.id, place: $0.place.description) }, followUps)
    }

    private static func largestFirst(_ table: BoundedTable<Figures>) -> [Group] {
        table.values.map { Group(name: $0.key, figures: $0.value) }
            .sorted { ($1.figures.turns, $0.name) < ($0.figures.turns, $1.name) }
    }

    private static func worst(
        _ pairs: BoundedTable<ReplayTally.Pair>,
        _ nearestExample: (String, String) -> String?
    ) -> [Confusion] {
        pairs.values.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
            .prefix(rows)
            .compactMap { name, pair in
                let ids = name.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                guard ids.count == 2, let sample = pair.sample else { return nil }
                return Confusion(
                    expected: ids[1],
                    predicted: ids[0],
                    count: pair.count,
                    text: sample.text,
                    locale: sample.locale,
                    nearest: nearestExample(sample.text, ids[0])
                )
            }
    }
}

extension ReplayReport.Matrix {
    init(_ worst: some Sequence<ReplayReport.Confusion>, _ pairs: BoundedTable<ReplayTally.Pair>) {
        var (rows, columns): ([String], [String]) = ([], [])
        for pair in worst {
            if !rows.contains(pair.expected) { rows.append(pair.expected) }
            if !columns.contains(pair.predicted) { columns.append(pair.predicted) }
        }
        labels = rows
        guesses = columns
        counts = rows.map { row in
            columns.map { pairs.values[ReplayTally.Pair.name(row, $0)]?.count ?? 0 }
        }
    }
}

extension ReplayReport.Failure {
    init(_ turn: KeptTurn) {
        place = "\(turn.file):\(turn.line)"
        text = turn.text
        locale = turn.locale
        expected = turn.expected
        got = turn.outcome
        isAnswer = turn.action == "answer"
        confidence = turn.confidence
    }
}

extension ReplayReport.Run {
    init(_ run: FailureRun) {
        conversation = run.conversation
        length = run.length
        firstTurn = run.last.turn - run.length + 1
        place = "\(run.last.file):\(run.last.line)"
        text = run.last.text
        locale = run.last.locale
        got = run.last.outcome
    }
}

extension KeptTurn {
    /// What came of it, in a few words.
    var outcome: String { "\(guess.isEmpty ? "nothing" : guess), \(action)" }
}
