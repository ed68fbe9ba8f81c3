public import IntentFiles

/// A weakness of a pack that shows only when it is tried on itself, with the harm that it does.
public struct DeepFinding: Sendable, Hashable {
    /// What kind of weakness it is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Two intents that customers would confuse.
        case confusedPair = "confused_pair"
        /// An example that another intent wins while it is not learned.
        case wonByAnother = "won_by_another"
        /// A keyword that pulls messages to the wrong intent.
        case misleadingKeyword = "misleading_keyword"
        /// An intent with few wordings in a language.
        case thinLanguage = "thin_language"
        /// An example that says what another says.
        case redundant
    }

    /// What kind of weakness it is.
    public var kind: Kind
    /// About how many of a thousand messages, spread over the intents as their examples are, go wrong by it; 0 where it
    /// only costs an author's time.
    public var harm: Double
    /// Where it is, what it is, and what to do: a warning.
    public var problem: PackProblem

    /// The most harmful first; of equals by place.
    static func isWorse(_ first: DeepFinding, _ second: DeepFinding) -> Bool {
        first.harm != second.harm ? first.harm > second.harm : first.problem < second.problem
    }
}

/// What came of trying a pack on itself.
public struct DeepFindings: Sendable {
    /// The most harmful first.
    public var findings: [DeepFinding]
    /// Number of findings that were left out, all less harmful.
    public var leftOut: Int
    /// Examples that were tried while they were not learned.
    public var tried: Int
    /// Of them, those that their own intent won.
    public var right: Int
}
