internal import Dialogue
internal import IntentModel
internal import Statistics
internal import WireFormat

/// Everything that a report needs of a replay, in memory that does not grow with the number of turns.
///
/// Tallies of parts (divided by conversation, in any way) add up to the tally of the whole: counts are sums, and where not
/// everything can be kept, what is kept is chosen by hashes of names and not by the order of arrival. So reports are the
/// same for any number of threads and shards. What is bounded: lists of failures and of unmet questions (``Limits``), and
/// names that transcripts bring along, such as tags (`BoundedTable`).
public struct ReplayTally: Sendable {
    /// What is kept at most.
    public enum Limits {
        /// Failures listed; of more, a fair sample.
        public static let failures = 2_000
        /// Unmet questions that are grouped; of more, a fair sample, whose counts are projected to the whole.
        public static let unmet = 5_000
        /// Languages, tags, channels, labels: names of each.
        public static let names = 2_000
        /// Pairs of intents that were taken for each other.
        public static let pairs = 5_000
    }

    /// How often a pair of intents was mixed up, with the turn of the smallest lot.
    struct Pair: Addable {
        var count = 0
        var sample: KeptTurn?

        /// Under which a pair is counted; an id of the pack holds no line end.
        static func name(_ expected: String, _ predicted: String) -> String { "\(predicted)\n\(expected)" }

        mutating func add(_ other: Pair) {
            count += other.count
            if let theirs = other.sample { keep(theirs) }
        }

        mutating func keep(_ turn: KeptTurn) {
            if let sample, !KeptTurn.isBefore(turn, sample) { return }
            sample = turn
        }
    }

    /// Hash of the pack that the turns were replayed against.
    var pack: String
    var total = Figures()
    var conversations = 0
    var languages = BoundedTable<Figures>(capacity: Limits.names)
    var tags = BoundedTable<Figures>(capacity: Limits.names)
    var channels = BoundedTable<Figures>(capacity: Limits.names)
    var labels = BoundedTable<Figures>(capacity: Limits.names)
    var hours = HourTable()
    var reasons: [String: Int] = [:]
    var pairs = BoundedTable<Pair>(capacity: Limits.pairs)
    /// Labelled turns by the confidence of the best guess, right where it is among the label's intents.
    var guesses = ConfidenceHistogram()
    /// Labelled turns that would be answered from their confidence on, right where the answer would be.
    var answers = ConfidenceHistogram()
    /// How often customers ask each intent, or what none covers, in ten-thousandths of a turn: a label counts whole, a
    /// guess with its confidence.
    var asked: [String: Int] = [:]
    /// Turns that were understood as each intent.
    var reachedIntents: [String: Int] = [:]
    /// Turns that were understood as each follow-up, `intent/follow-up`.
    var reachedFollowUps: [String: Int] = [:]
    var failures = TurnSample(capacity: Limits.failures)
    var unmet = TurnSample(capacity: Limits.unmet)
    var runs = FailureRuns()

    /// Nothing counted yet.
    public init(_ terms: ReplayTerms) {
        pack = terms.pack.contentHash
    }

    /// Customers' turns counted, those that went to a person included.
    public var turns: Int { total.turns + total.forwarded }
    /// Figures over all turns, which gates are held to.
    public var figures: Figures { total }
    /// Whether every labelled turn came out as its label says.
    public var isAllRight: Bool { total.right == total.labelled }

    /// Counts a turn; those of a conversation in their order.
    public mutating func add(_ turn: JudgedTurn, _ terms: ReplayTerms) {
        let (prediction, verdict) = (turn.prediction, turn.verdict)
        total.count(prediction, verdict)
        if prediction.turn == 1 { conversations += 1 }
        languages.update(turn.locale) { $0.count(prediction, verdict) }
        // What stands twice among a turn's tags or labels is counted once.
        for tag in Set(turn.tags) { tags.update(tag) { $0.count(prediction, verdict) } }
        if let channel = turn.channel { channels.update(channel) { $0.count(prediction, verdict) } }
        hours.count(turn, terms.timeZone)
        let wanted = Set(prediction.expect?.wantedIntents ?? [])
        for label in wanted { labels.update(label) { $0.count(prediction, verdict) } }
        runs.add(turn)
        guard !turn.isForwarded else { return }
        if let reason = turn.reason { reasons[reason.rawValue, default: 0] += 1 }
        countReach(prediction, wanted, terms)
        countConfidence(turn, wanted, terms)
        countPair(turn)
        if let verdict, !verdict.isRight { failures.add(turn) }
        if Self.isUnmet(turn) { unmet.add(turn) }
    }

    /// Adds what another tally counted over other conversations.
    /// - Throws: `ReplayTallyError` where they are of different packs.
    public mutating func merge(_ other: ReplayTally) throws(ReplayTallyError) {
        guard other.pack == pack else { throw .differentPacks }
        total.add(other.total)
        conversations += other.conversations
        languages.add(other.languages)
        tags.add(other.tags)
        channels.add(other.channels)
        labels.add(other.labels)
        hours.add(other.hours)
        reasons.merge(other.reasons, uniquingKeysWith: +)
        pairs.add(other.pairs)
        guesses.merge(other.guesses)
        answers.merge(other.answers)
        asked.merge(other.asked, uniquingKeysWith: +)
        reachedIntents.merge(other.reachedIntents, uniquingKeysWith: +)
        reachedFollowUps.merge(other.reachedFollowUps, uniquingKeysWith: +)
        failures.add(other.failures)
        unmet.add(other.unmet)
        runs.add(other.runs)
    }

    private mutating func countReach(_ prediction: Prediction, _ wanted: Set<String>, _ terms: ReplayTerms) {
        let decision = prediction.decision
        var understood = Set(decision.intents)
        if let intent = decision.intent { understood.insert(intent) }
        for intent in understood { reachedIntents[intent, default: 0] += 1 }
        for question in decision.questions {
            guard let followUp = question.followUp, let intent = question.candidates.first?.intent else { continue }
            reachedFollowUps["\(intent)/\(followUp)", default: 0] += 1
        }
        if wanted.isEmpty, prediction.expect == nil, let intent = decision.intent {
            asked[intent, default: 0] += ConfidenceHistogram.step(of: decision.confidence)
        }
        for label in wanted where terms.intents.contains(label) || label == Pack.uncoveredLabel {
            asked[label, default: 0] += ConfidenceHistogram.steps
        }
    }

    private mutating func countConfidence(_ turn: JudgedTurn, _ wanted: Set<String>, _ terms: ReplayTerms) {
        guard let verdict = turn.verdict, verdict.kind != .actionOnly, let intent = turn.intent else { return }
        guesses.add(turn.confidence, isRight: wanted.contains(intent))
        guard !terms.handOffIntents.contains(intent) else { return }
        answers.add(turn.confidence, isRight: verdict.kind == .answerable && verdict.isIntentRight)
    }

    private mutating func countPair(_ turn: JudgedTurn) {
        guard let verdict = turn.verdict, let predicted = turn.intent else { return }
        let expected: String
        switch verdict.kind {
        case .uncovered where verdict.isAnswered: expected = Pack.uncoveredLabel
        case .answerable, .policyHandOff:
            guard !verdict.isIntentRight, let label = turn.expect?.intent else { return }
            expected = label
        default: return
        }
        pairs.update(Pair.name(expected, predicted)) {
            $0.count += 1
            $0.keep(KeptTurn(turn))
        }
    }

    /// A question that got no answer and is, as far as anybody knows, covered by no intent.
    private static func isUnmet(_ turn: JudgedTurn) -> Bool {
        guard turn.action != .answer, turn.verdict == nil || turn.verdict?.kind == .uncovered else { return false }
        return turn.reason == nil || turn.reason == .lowConfidence || turn.reason == .repeatedFailure
    }
}

/// Why a tally cannot be taken.
public enum ReplayTallyError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The parts were replayed against different packs.
    case differentPacks
    /// The bytes are no tally of this version.
    case unreadable(String)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .differentPacks:
            "the parts were replayed against different intent files; replay them all against the same ones"
        case .unreadable(let reason):
            "this is no partial result of this version (\(reason)); write it anew with replay --partial"
        }
    }
}
