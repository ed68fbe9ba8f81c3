/// A word or phrase that speaks for or against an intent.
public struct Keyword: Sendable, Hashable {
    /// The word or phrase.
    public var text: String
    /// How strongly, 0.1 to 5; 1 where the author gave none.
    public var weight: Double
    /// Where it stands.
    public var place: SourcePlace

    /// Takes the values as they are.
    public init(text: String, weight: Double = 1, place: SourcePlace) {
        self.text = text
        self.weight = weight
        self.place = place
    }

    /// Weights that authors may give.
    public static let weightRange = 0.1...5.0
}

/// Words that count only where all of them are in the message.
public struct KeywordGroup: Sendable, Hashable {
    /// The words, all of which must be there.
    public var texts: [String]
    /// How strongly the group speaks, 0.1 to 5.
    public var weight: Double
    /// Where it stands.
    public var place: SourcePlace

    /// Takes the values as they are.
    public init(texts: [String], weight: Double = 1, place: SourcePlace) {
        self.texts = texts
        self.weight = weight
        self.place = place
    }
}

/// An author's keywords for an intent.
public struct KeywordRules: Sendable, Hashable {
    /// Each one found adds its weight.
    public var any: [Keyword]
    /// Each group found whole adds its weight.
    public var all: [KeywordGroup]
    /// Each one found takes its weight away.
    public var not: [Keyword]

    /// Takes the values as they are.
    public init(any: [Keyword] = [], all: [KeywordGroup] = [], not: [Keyword] = []) {
        self.any = any
        self.all = all
        self.not = not
    }

    /// No keyword at all.
    public var isEmpty: Bool { any.isEmpty && all.isEmpty && not.isEmpty }
}
