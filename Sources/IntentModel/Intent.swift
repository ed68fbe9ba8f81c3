/// One thing that customers want, with everything the authors said of it.
public struct Intent: Sendable {
    /// What transcripts, tickets and reports call it: 1 to 100 characters, unique in its pack.
    public var id: String
    /// Short noun phrase by language, offered in "did you mean …?".
    public var title: [Language: String]
    /// What is special about it, if anything.
    public var role: Role?
    /// Messages as customers write them.
    public var examples: [Example]
    /// Words that speak for or against it.
    public var keywords: KeywordRules
    /// Answers in the order of the file; those of one language are variants of each other.
    public var answers: [Answer]
    /// Next likely questions, understood while this intent is the topic.
    public var followUps: [FollowUp]
    /// Whether a person gets the conversation after one helpful sentence (always so for some roles).
    public var handsOff: Bool
    /// Priority of its tickets; `nil` leaves it to the reason of the hand-off.
    public var priority: Priority?
    /// Queue of its tickets; `nil` is the desk's default queue.
    public var queue: String?
    /// Names of details to pick out: built-in kinds or directories.
    public var details: [String]
    /// Who answers for the text.
    public var owner: String?
    /// Where the facts come from.
    public var source: String?
    /// Day after which somebody should read it again.
    public var reviewBy: Day?
    /// Days on which its answers may be given.
    public var validity: Validity
    /// Messages that must, and must not, be understood as this intent.
    public var tests: InlineTests
    /// Where its `id` stands.
    public var place: SourcePlace

    /// An intent with nothing but a name; fill in the rest.
    public init(id: String, place: SourcePlace) {
        self.id = id
        self.title = [:]
        self.examples = []
        self.keywords = KeywordRules()
        self.answers = []
        self.followUps = []
        self.handsOff = false
        self.details = []
        self.validity = .always
        self.tests = InlineTests()
        self.place = place
    }

    /// What a customer reads as its name: the title in the language or a fallback of it, else the id.
    public func label(in language: Language, languages: [Language] = []) -> String {
        for candidate in [language] + language.fallbacks + languages {
            if let text = title[candidate] { return text }
        }
        return title.min { $0.key < $1.key }?.value ?? id
    }

    /// Whether a person gets the conversation, by the intent's own word or by its role's.
    public var alwaysHandsOff: Bool { handsOff || role?.alwaysHandsOff == true }
}

/// What makes an intent special in the dialogue.
///
/// Intents without a role have no special rules.
public enum Role: String, Sendable, Codable, CaseIterable {
    /// The customer wants a person.
    case person
    /// Somebody is in danger.
    case emergency
    /// The customer is dissatisfied with people or service.
    case complaint
    /// Greeting, thanks, farewell and the like: never hides a real question beside it.
    case smalltalk
    /// An opener that does not say what it is about.
    case vague

    /// Whether every intent of this role gives the conversation to a person.
    public var alwaysHandsOff: Bool { self == .person || self == .emergency || self == .complaint }
}

/// Urgency of a ticket, most urgent first when sorted.
public enum Priority: String, Sendable, Codable, CaseIterable, Comparable {
    case urgent, high, normal, low

    private var rank: Int {
        switch self {
        case .urgent: 0
        case .high: 1
        case .normal: 2
        case .low: 3
        }
    }

    /// `urgent < high < normal < low`.
    public static func < (left: Priority, right: Priority) -> Bool { left.rank < right.rank }
}

/// A message as a customer would write it.
public struct Example: Sendable, Hashable {
    /// What is written.
    public var text: String
    /// The language under which the author filed it.
    public var language: Language
    /// Where it stands.
    public var place: SourcePlace

    /// Takes the values as they are.
    public init(text: String, language: Language, place: SourcePlace) {
        self.text = text
        self.language = language
        self.place = place
    }
}

/// One wording of an answer: an ICU MessageFormat pattern with facts and details as named arguments.
public struct Answer: Sendable, Hashable {
    /// ICU MessageFormat, with facts and details as named arguments.
    public var pattern: String
    /// The language in which it is written.
    public var language: Language
    /// Days on which this wording may be given.
    public var validity: Validity
    /// Where it stands.
    public var place: SourcePlace

    /// Takes the values as they are.
    public init(pattern: String, language: Language, validity: Validity = .always, place: SourcePlace) {
        self.pattern = pattern
        self.language = language
        self.validity = validity
        self.place = place
    }
}

/// The next likely question on a topic.
public struct FollowUp: Sendable {
    /// Name within its intent; explanations and logs show it.
    public var id: String
    /// Intent that it leads on to, or `nil` where it has answers of its own.
    public var target: String?
    /// Messages that mean it.
    public var examples: [Example]
    /// Words that speak for or against it.
    public var keywords: KeywordRules
    /// Its own wordings; empty where it leads on to another intent.
    public var answers: [Answer]
    /// Where it stands.
    public var place: SourcePlace

    /// Takes the values as they are.
    public init(
        id: String,
        target: String? = nil,
        examples: [Example] = [],
        keywords: KeywordRules = KeywordRules(),
        answers: [Answer] = [],
        place: SourcePlace
    ) {
        self.id = id
        self.target = target
        self.examples = examples
        self.keywords = keywords
        self.answers = answers
        self.place = place
    }
}

/// Messages that an intent must win (`match`) or must not win (`not`).
public struct InlineTests: Sendable {
    /// Messages that must be understood as the intent.
    public var match: [Example]
    /// Messages that must not be answered with the intent.
    public var not: [Example]

    /// Takes the values as they are.
    public init(match: [Example] = [], not: [Example] = []) {
        self.match = match
        self.not = not
    }
}
