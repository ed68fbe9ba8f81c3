/// What is promised of the bot's answers.
public struct AnswerPromise: Sendable, Hashable {
    /// Least share of right answers among all answers, 0.5 to 0.999.
    public var precision: Double
    /// How often thresholds that are set so keep it, 0.5 to 0.999.
    public var confidence: Double

    /// The values that make sense: of less nobody would speak as a promise, more no log is long enough for.
    public static let range = 0.5...0.999

    /// Takes the values as they are.
    public init(precision: Double = 0.95, confidence: Double = 0.95) {
        self.precision = precision
        self.confidence = confidence
    }

    /// How often it may be broken at most.
    public var risk: Double { 1 - confidence }
}
