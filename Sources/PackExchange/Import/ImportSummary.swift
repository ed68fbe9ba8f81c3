/// What came of an import, in numbers.
public struct ImportSummary: Sendable, Hashable, CustomStringConvertible {
    /// Rows that were read: messages with a label.
    public var rows = 0
    /// Intents that they make.
    public var intents = 0
    /// Examples of intents.
    public var examples = 0
    /// Examples of what no intent covers.
    public var uncovered = 0
    /// Wordings of answers.
    public var answers = 0
    /// Questions that are understood while an intent is the topic.
    public var followUps = 0
    /// Groups of words that mean the same.
    public var synonyms = 0
    /// Rows left out because they came before.
    public var duplicates = 0
    /// Rows whose text came before under another label.
    public var ambiguous = 0

    /// Nothing yet.
    public init() {}

    /// `15000 rows: 150 intents, 14800 examples, 200 uncovered`, with what else came in, was left out or is doubtful.
    public var description: String {
        func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
            "\(number) \(number == 1 ? one : many ?? one + "s")"
        }
        var parts = [count(intents, "intent"), count(examples, "example"), "\(uncovered) uncovered"]
        if answers > 0 { parts.append(count(answers, "answer")) }
        if followUps > 0 { parts.append(count(followUps, "follow-up")) }
        if synonyms > 0 { parts.append(count(synonyms, "group") + " of synonyms") }
        if duplicates > 0 { parts.append(count(duplicates, "duplicate row") + " left out") }
        if ambiguous > 0 { parts.append(count(ambiguous, "text") + " under a second label") }
        return count(rows, "row") + ": " + parts.joined(separator: ", ")
    }
}
