internal import BinaryCoding
internal import TextAnalysis

/// Finds messages that are, letter for letter, an example of the pack.
///
/// What an author wrote down as an example is understood as that, whatever its words say elsewhere.
struct ExactExamples: Sendable {
    /// Points that an intent has from its very example: more than any other could have.
    static let points = Int32(32 * LinearModel.units)

    private let labels: HashIndex

    /// Collects the examples of a pack.
    struct Builder {
        private var labels: [UInt64: UInt32] = [:]
        /// Texts that stand in two intents say nothing.
        private var ambiguous: Set<UInt64> = []

        mutating func add(_ message: AnalyzedText, label: Int32) {
            guard let key = ExactExamples.key(message) else { return }
            let known = labels.updateValue(UInt32(bitPattern: label), forKey: key)
            if let known, known != UInt32(bitPattern: label) { ambiguous.insert(key) }
        }

        consuming func finish() -> ExactExamples {
            for key in ambiguous { labels[key] = nil }
            return ExactExamples(labels: HashIndex(counts: labels))
        }
    }

    private init(labels: HashIndex) {
        self.labels = labels
    }

    /// The intent that has a message among its examples, `TrainingRows.uncovered` where it is an example of what none
    /// covers, `nil` where it is none.
    func label(of message: AnalyzedText) -> Int32? {
        Self.key(message).flatMap { labels.payload(of: $0) }.map { Int32(bitPattern: $0) }
    }

    /// Letters and digits alone; `nil` where there are none.
    private static func key(_ message: AnalyzedText) -> UInt64? {
        guard !message.tokens.isEmpty else { return nil }
        var hash = FeatureHash.seed
        for token in message.tokens {
            for scalar in message.scalars[token.range] { hash = FeatureHash.mix(hash, UInt64(scalar)) }
        }
        return hash
    }

    func write(to writer: inout BinaryWriter) { labels.write(to: &writer) }

    init(from reader: inout BinaryReader) throws { labels = try HashIndex(from: &reader) }
}
