/// One set of intents with all that lies beside them.
public struct Pack: Sendable {
    /// Intents in the order of their files.
    public var intents: [Intent]
    /// Messages that no intent covers.
    public var uncovered: [Example]
    /// Values that answers name in braces.
    public var facts: [String: FactValue]
    /// Lists of named things, one for each name.
    public var directories: [Directory]
    /// Groups of words that mean the same.
    public var synonyms: [[String]]
    /// Words that customers write for others.
    public var confusables: [Confusable]
    /// Groups of words that are close in writing and must never be taken for each other.
    public var protected: [[String]]
    /// The bot's own sentences where the pack words them itself: phrase name, then language.
    public var phrases: [String: [Language: [String]]]
    /// How the pack decides and what it promises.
    public var policy: Policy
    /// Hash of all files that were read, as lowercase hexadecimal; names the compiled index.
    public var contentHash: String

    /// Takes the values as they are.
    public init(
        intents: [Intent] = [],
        uncovered: [Example] = [],
        facts: [String: FactValue] = [:],
        directories: [Directory] = [],
        synonyms: [[String]] = [],
        confusables: [Confusable] = [],
        protected: [[String]] = [],
        phrases: [String: [Language: [String]]] = [:],
        policy: Policy = Policy(),
        contentHash: String = ""
    ) {
        self.intents = intents
        self.uncovered = uncovered
        self.facts = facts
        self.directories = directories
        self.synonyms = synonyms
        self.confusables = confusables
        self.protected = protected
        self.phrases = phrases
        self.policy = policy
        self.contentHash = contentHash
    }

    /// The label that stands for "no intent covers it" in transcripts and imports.
    public static let uncoveredLabel = "oos"
}
