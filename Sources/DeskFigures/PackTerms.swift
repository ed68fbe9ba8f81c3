public import IntentModel

/// What a report has to know of the pack: what its intents are called and which of them are special.
public struct PackTerms: Sendable {
    private var titles: [String: [Language: String]] = [:]
    private var roles: [String: Role] = [:]
    private let languages: [Language]

    /// The terms of a pack.
    public init(_ pack: Pack) {
        for intent in pack.intents {
            titles[intent.id] = intent.title
            roles[intent.id] = intent.role
        }
        languages = pack.policy.languages
    }

    /// What is special about an intent; `nil` also where the pack does not know it (any more).
    func role(of intent: String) -> Role? { roles[intent] }

    /// Whether an intent is something that a customer wants to know or to have done.
    func isTopic(_ intent: String) -> Bool {
        switch role(of: intent) {
        case .smalltalk, .vague, .person: false
        case .emergency, .complaint, nil: true
        }
    }

    /// What readers of a language call an intent; its id where the pack has no title for it.
    func title(of intent: String, in language: Language) -> String {
        guard let titles = titles[intent] else { return intent }
        for candidate in [language] + language.fallbacks + languages {
            if let title = titles[candidate] { return title }
        }
        return intent
    }
}
