internal import Dialogue
public import IntentModel
internal import WireFormat

/// What a replay showed.
public struct ReplayReport: Sendable {
    /// Figures of one group of turns.
    public struct Group: Sendable {
        /// Language, tag or intent.
        public var name: String
        /// Its figures.
        public var figures: Figures
    }

    /// A pair of intents that were mixed up.
    public struct Confusion: Sendable {
        /// The label.
        public var expected: String
        /// What it was taken for.
        public var predicted: String
        /// How often.
        public var count: Int
        /// The first such turn.
        public var text: String
        /// Example of the wrong intent that is nearest to it, with its place.
        public var nearest: String?
    }

    /// A turn that did not come out as its label says.
    public struct Failure: Sendable {
        /// `file:line`.
        public var place: String
        /// What the customer wrote.
        public var text: String
        /// What the label says.
        public var expected: String
        /// What came of it.
        public var got: String
        /// Probability that the bot gave its guess.
        public var confidence: Double
    }

    /// A message that no intent answered, with how often it came.
    public struct Unmet: Sendable {
        /// What customers wrote.
        public var text: String
        /// How often.
        public var count: Int
    }

    /// Over all turns.
    public var total = Figures()
    /// By language, largest first.
    public var byLanguage: [Group] = []
    /// By tag.
    public var byTag: [Group] = []
    /// By the label's intent.
    public var byIntent: [Group] = []
    /// Hand-offs by reason.
    public var handOffReasons: [(name: String, count: Int)] = []
    /// Worst first.
    public var confusions: [Confusion] = []
    /// In the order of the transcripts.
    public var failures: [Failure] = []
    /// Questions that got no answer and have no label of a covered intent, most frequent first.
    public var unmet: [Unmet] = []
    /// Labels that name no intent of the pack.
    public var unknownLabels: [String] = []

    /// Computes the report.
    /// - Parameters:
    ///   - predictions: What the bot made of each turn.
    ///   - pack: The intents that were replayed against.
    ///   - nearestExample: The example of an intent that is nearest to a text, as readers should see it.
    public init(
        _ predictions: [Prediction],
        pack: Pack,
        nearestExample: (_ text: String, _ intent: String) -> String?
    ) {
        let handOffIntents = Set(pack.intents.filter { $0.handsOff || $0.role?.alwaysHandsOff == true }.map(\.id))
        let known = Set(pack.intents.map(\.id) + [Pack.uncoveredLabel])
        var languages = GroupTable()
        var tags = GroupTable()
        var intents = GroupTable()
        var reasons: [String: Int] = [:]
        var pairs = ConfusionTable()
        var unmetTable = UnmetTable()
        var unknown: Set<String> = []
        for prediction in predictions {
            let verdict = Verdict(prediction, handsOff: handOffIntents.contains)
            total.count(prediction, verdict)
            languages.count(prediction.locale, prediction, verdict)
            for tag in prediction.tags { tags.count(tag, prediction, verdict) }
            let labels = prediction.expect?.intents ?? prediction.expect?.intent.map { [$0] } ?? []
            for label in labels {
                intents.count(label, prediction, verdict)
                if !known.contains(label) { unknown.insert(label) }
            }
            guard !prediction.isForwarded else { continue }
            if let reason = prediction.decision.handOff?.reason { reasons[reason.rawValue, default: 0] += 1 }
            pairs.count(prediction, verdict)
            unmetTable.count(prediction, verdict)
            if let verdict, !verdict.isRight { failures.append(Failure(prediction)) }
        }
        byLanguage = languages.sorted
        byTag = tags.sorted
        byIntent = intents.sorted.sorted { $0.name < $1.name }
        handOffReasons = reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
        confusions = pairs.worst(nearestExample)
        unmet = unmetTable.mostFrequent
        unknownLabels = unknown.sorted()
    }

    /// Whether every labelled turn came out as its label says.
    public var isAllRight: Bool { total.right == total.labelled }
}

extension ReplayReport.Failure {
    init(_ prediction: Prediction) {
        place = "\(prediction.file):\(prediction.line)"
        text = prediction.text
        let expect = prediction.expect
        let wanted = expect?.intents?.joined(separator: " + ") ?? expect?.intent
        expected = [wanted, expect?.action].compactMap { $0 }.joined(separator: ", ")
        let guess =
            prediction.decision.intents.isEmpty
            ? prediction.decision.intent ?? "nothing" : prediction.decision.intents.joined(separator: " + ")
        got = "\(guess), \(prediction.decision.action.rawValue)"
        confidence = prediction.decision.confidence
    }
}

/// Figures by name.
private struct GroupTable {
    private var groups: [String: Figures] = [:]

    mutating func count(_ name: String, _ prediction: Prediction, _ verdict: Verdict?) {
        groups[name, default: Figures()].count(prediction, verdict)
    }

    /// Largest first, then by name.
    var sorted: [ReplayReport.Group] {
        groups.map { ReplayReport.Group(name: $0.key, figures: $0.value) }
            .sorted { ($1.figures.turns, $0.name) < ($0.figures.turns, $1.name) }
    }
}

/// Which intents were taken for which.
private struct ConfusionTable {
    private struct Pair: Hashable {
        var expected: String
        var predicted: String
    }

    private var pairs: [Pair: (count: Int, text: String)] = [:]

    mutating func count(_ prediction: Prediction, _ verdict: Verdict?) {
        guard let verdict, let predicted = prediction.decision.intent else { return }
        let expected: String
        switch verdict.kind {
        case .uncovered where verdict.isAnswered: expected = Pack.uncoveredLabel
        case .answerable, .policyHandOff:
            guard !verdict.isIntentRight, let label = prediction.expect?.intent else { return }
            expected = label
        default: return
        }
        pairs[Pair(expected: expected, predicted: predicted), default: (0, prediction.text)].count += 1
    }

    func worst(_ nearestExample: (String, String) -> String?) -> [ReplayReport.Confusion] {
        pairs.sorted {
            ($1.value.count, $0.key.expected, $0.key.predicted) < ($0.value.count, $1.key.expected, $1.key.predicted)
        }
        .prefix(20)
        .map { pair, found in
            ReplayReport.Confusion(
                expected: pair.expected,
                predicted: pair.predicted,
                count: found.count,
                text: found.text,
                nearest: nearestExample(found.text, pair.predicted)
            )
        }
    }
}

/// Questions that nobody answered.
private struct UnmetTable {
    private var counts: [String: Int] = [:]

    mutating func count(_ prediction: Prediction, _ verdict: Verdict?) {
        guard prediction.decision.action != .answer, verdict == nil || verdict?.kind == .uncovered else { return }
        if let reason = prediction.decision.handOff?.reason, reason != .lowConfidence, reason != .repeatedFailure {
            return
        }
        counts[prediction.text, default: 0] += 1
    }

    var mostFrequent: [ReplayReport.Unmet] {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(20)
            .map { ReplayReport.Unmet(text: $0.key, count: $0.value) }
    }
}
