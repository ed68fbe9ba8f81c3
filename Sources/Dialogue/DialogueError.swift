public import IntentModel

/// Why a pack's dialogue could not be built.
public enum DialogueError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The pack words a sentence that the bot never says.
    case unknownPhrase(String)
    /// A wording of the bot's own sentences cannot be used.
    case badPhrase(name: String, language: Language, problem: String)
    /// An answer cannot be used.
    case badAnswer(place: SourcePlace, problem: String)
    /// The policy's time zone does not exist.
    case unknownTimeZone(String)
    /// The text analysis cannot start.
    case analysisUnavailable(String)

    /// What is wrong, where, and what to do.
    public var description: String {
        switch self {
        case .unknownPhrase(let name):
            "phrases: there is no sentence named “\(name)”; use one of "
                + Phrase.allCases.map(\.rawValue).joined(separator: ", ")
        case .badPhrase(let name, let language, let problem):
            "phrases: \(name), \(language): \(problem)"
        case .badAnswer(let place, let problem):
            "\(place): \(problem)"
        case .unknownTimeZone(let name):
            "policy.yaml: there is no time zone “\(name)”; use an IANA name such as Asia/Shanghai"
        case .analysisUnavailable(let problem):
            "text analysis cannot start: \(problem)"
        }
    }
}
