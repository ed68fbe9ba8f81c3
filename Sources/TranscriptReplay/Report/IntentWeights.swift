internal import IntentModel

/// How often customers ask each intent.
///
/// Written as lines `intent<TAB>count`; a line that begins with `#` is a remark. `oos` may have a count too: then the
/// weighted precision knows how often nothing covers a question.
public struct IntentWeights: Sendable {
    /// What is wrong with a file of weights.
    public struct Flaw: Error, Sendable, CustomStringConvertible {
        /// Line, trouble and remedy.
        public var description: String
    }

    /// Weights by intent, each 0 or more.
    public private(set) var weights: [String: Double] = [:]

    /// Reads weights; an intent that comes twice counts with the sum.
    /// - Parameters:
    ///   - text: The lines.
    ///   - file: Their file's name, for errors.
    ///   - intents: Ids that may be named.
    /// - Throws: `Flaw` with the first bad line.
    public init(_ text: String, file: String, intents: Set<String>) throws(Flaw) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            if line.isEmpty || line.first == "#" { continue }
            let place = "\(file):\(index + 1)"
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 2 else {
                throw Flaw(description: "\(place): the line has \(fields.count) fields; write intent<TAB>count")
            }
            let intent = String(fields[0])
            guard intents.contains(intent) || intent == Pack.uncoveredLabel else {
                throw Flaw(description: "\(place): no intent of the pack is called \"\(intent)\"")
            }
            guard let weight = Double(fields[1]), weight.isFinite, weight >= 0, weight < 1e12 else {
                throw Flaw(description: "\(place): \"\(fields[1])\" is no count; write a number such as 1200")
            }
            weights[intent, default: 0] += weight
        }
        guard weights.contains(where: { $0.key != Pack.uncoveredLabel && $0.value > 0 }) else {
            throw Flaw(description: "\(file): there is no intent with a count; write lines of intent<TAB>count")
        }
    }

    init(_ weights: [String: Double]) {
        self.weights = weights
    }
}

/// Figures in which each intent counts as often as customers ask it.
public struct WeightedFigures: Sendable, Hashable {
    /// Where the weights come from.
    public enum Source: String, Sendable, Hashable {
        /// A file that the caller gave.
        case file
        /// The transcripts themselves: labels, and the guesses of turns without a label by their confidence.
        case log
    }

    /// Where the weights come from.
    public var source: Source
    /// Of what customers ask and an answer could serve, the share that is answered rightly.
    public var coverage: Double?
    /// Of the answers, the share that is right; uncovered questions count as often as the weights say.
    public var precision: Double?
    /// Share of what customers ask, by weight, whose intents have a labelled turn; the figures say nothing of the rest.
    public var judgedWeight: Double
    /// Intents without a labelled turn, heaviest first, each with its share of the weight.
    public var unjudged: [Share] = []

    /// An intent with its share of the weight.
    public struct Share: Sendable, Hashable {
        /// The intent.
        public var intent: String
        /// Its share, 0 to 1.
        public var share: Double
    }

    /// - Parameters:
    ///   - weights: How often each intent is asked.
    ///   - labels: Figures by label.
    ///   - source: Where the weights come from.
    ///   - handOffIntents: Intents that no answer could serve.
    init?(
        _ weights: IntentWeights,
        labels: [String: Figures],
        source: Source,
        handOffIntents: Set<String>
    ) {
        self.source = source
        let asked = weights.weights.filter { $0.value > 0 }.sorted { $0.key < $1.key }
        let servable = asked.filter { $0.key != Pack.uncoveredLabel && !handOffIntents.contains($0.key) }
        let whole = servable.reduce(0) { $0 + $1.value }
        guard whole > 0 else { return nil }
        var (judged, right, answers, rightAnswers) = (0.0, 0.0, 0.0, 0.0)
        for (intent, weight) in asked {
            let figures = labels[intent] ?? Figures()
            if figures.labelled > 0 {
                answers += weight * Double(figures.judgedAnswers) / Double(figures.labelled)
                rightAnswers += weight * Double(figures.rightAnswers) / Double(figures.labelled)
            }
            guard intent != Pack.uncoveredLabel, !handOffIntents.contains(intent) else { continue }
            if figures.answerable > 0 {
                judged += weight
                right += weight * Double(figures.rightAnswers) / Double(figures.answerable)
            } else {
                unjudged.append(Share(intent: intent, share: weight / whole))
            }
        }
        unjudged.sort { ($1.share, $0.intent) < ($0.share, $1.intent) }
        coverage = judged > 0 ? right / judged : nil
        precision = answers > 0 ? rightAnswers / answers : nil
        judgedWeight = judged / whole
    }
}
