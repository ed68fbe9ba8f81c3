/// How a pack decides and what it promises; `policy.yaml` beside the intents.
public struct Policy: Sendable {
    /// Languages that each intent should speak; the first is the last resort.
    public var languages: [Language]
    /// IANA name of the desk's time zone.
    public var timeZone: String
    /// Expected share of messages that no intent covers, 0 to 1.
    public var expectedUncovered: Double
    /// Promised share of right answers among all answers, 0 to 1.
    public var promisedPrecision: Double
    /// Thresholds from labelled transcripts; `nil` where only the intent files speak.
    public var thresholds: Thresholds?
    /// When people work the queue, and how fast.
    public var desk: Desk

    /// Takes the values as they are.
    public init(
        languages: [Language] = [],
        timeZone: String = "UTC",
        expectedUncovered: Double = 0.2,
        promisedPrecision: Double = 0.95,
        thresholds: Thresholds? = nil,
        desk: Desk = Desk()
    ) {
        self.languages = languages
        self.timeZone = timeZone
        self.expectedUncovered = expectedUncovered
        self.promisedPrecision = promisedPrecision
        self.thresholds = thresholds
        self.desk = desk
    }
}

/// Least confidence for each decision, 0 to 1.
public struct Thresholds: Sendable, Hashable, Codable {
    /// From here on the bot answers.
    public var answer: Double
    /// From here on, and below `answer`, it offers a choice; below it, it hands off.
    public var clarify: Double
    /// `answer` for messages of one language, where there was enough data.
    public var answerByLanguage: [String: Double]
    /// `answer` where the best guess is this intent, in any language, where there was enough data.
    public var answerByIntent: [String: Double]

    /// Takes the values as they are.
    public init(
        answer: Double,
        clarify: Double,
        answerByLanguage: [String: Double] = [:],
        answerByIntent: [String: Double] = [:]
    ) {
        self.answer = answer
        self.clarify = clarify
        self.answerByLanguage = answerByLanguage
        self.answerByIntent = answerByIntent
    }

    /// Least confidence to answer a message in a language.
    public func answer(for language: Language) -> Double {
        answerByLanguage[language.rawValue] ?? answer
    }

    /// Least confidence to answer a message in a language whose best guess is an intent.
    public func answer(for language: Language, intent: String) -> Double {
        guard !answerByIntent.isEmpty, let own = answerByIntent[intent] else { return answer(for: language) }
        return own
    }
}

/// When people work the queue, and how fast.
public struct Desk: Sendable {
    /// Opening spans by weekday, 1 = Monday to 7 = Sunday; a missing weekday is closed.
    ///
    /// An empty table means that the desk never closes.
    public var hours: [Int: [MinuteSpan]]
    /// Days off.
    public var closed: Set<Day>
    /// Estimated minutes until a person takes over, by priority.
    public var waitMinutes: [Priority: Int]
    /// Where tickets go unless their intent names another queue.
    public var queue: String

    /// Takes the values as they are.
    public init(
        hours: [Int: [MinuteSpan]] = [:],
        closed: Set<Day> = [],
        waitMinutes: [Priority: Int] = [.urgent: 2, .high: 10, .normal: 20, .low: 60],
        queue: String = "service-desk"
    ) {
        self.hours = hours
        self.closed = closed
        self.waitMinutes = waitMinutes
        self.queue = queue
    }
}

/// A span within a day, in minutes since midnight; the end is not in it.
public struct MinuteSpan: Sendable, Hashable, Codable {
    /// First minute, 0 to 1439.
    public var start: Int
    /// The minute after the last, 1 to 1440.
    public var end: Int

    /// Takes the values as they are.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }
}
