public import IntentModel

/// What tuning came to.
public struct TuningOutcome: Sendable {
    /// What came of the labelled turns with some thresholds.
    public struct Point: Sendable, Hashable {
        /// Least confidence to answer.
        public var threshold: Double
        /// Labelled turns that were judged.
        public var turns = 0
        /// Of these, those that an answer could serve.
        public var answerable = 0
        /// Of these, those that were answered, uncovered ones included.
        public var answers = 0
        /// Of these, those that were answered rightly.
        public var right = 0
        /// Most probable share of samples that come out so although the promise does not hold, 0 to 1.
        public var probability = 1.0
        /// Whether it passed in its turn as a single threshold for all.
        public var isProven = false

        /// Right answers among all answers.
        public var precision: Double? { answers == 0 ? nil : Double(right) / Double(answers) }
        /// Right answers among all turns that an answer could serve.
        public var coverage: Double? { answerable == 0 ? nil : Double(right) / Double(answerable) }
    }

    /// A part of the log that was to get a threshold of its own.
    public struct Part: Sendable, Hashable {
        /// What it holds: a language's tag, an intent's id, or `nil` for all the rest.
        public var name: String?
        /// Whether the name is an intent's.
        public var isIntent: Bool
        /// Labelled turns in it that would be answered at the loosest threshold.
        public var turns: Int
        /// The loosest threshold that passed; `nil` where none did.
        public var threshold: Double?
    }

    /// Why no threshold can be given.
    public enum Shortfall: Sendable, Hashable {
        /// No turn has a label that could be judged.
        case noLabels
        /// So many more labelled turns would do, at this share of answers and errors.
        case turns(Int)
        /// The same in conversations, where they have several turns.
        case conversations(Int)
        /// Wherever enough is answered, too much of it is wrong, so that more turns would not help.
        case errors(best: Point)
    }

    /// What was promised.
    public var promise: AnswerPromise
    /// Labelled turns.
    public var turns: Int
    /// Conversations with labelled turns.
    public var conversations: Int
    /// With the thresholds that were in force.
    public var before: Point
    /// With the new thresholds; `nil` where there are none.
    public var after: Point?
    /// Every threshold that was looked at, strictest first.
    public var curve: [Point]
    /// The new thresholds; `nil` where the promise cannot be given.
    public var thresholds: Thresholds?
    /// The loosest single threshold that passed.
    public var overall: Double?
    /// The parts that were tried for thresholds of their own; empty where there was not enough for several.
    public var parts: [Part]
    /// Answers that a part must hold for a threshold of its own.
    public var answersPerPart: Int
    /// Why there are no thresholds.
    public var shortfall: Shortfall?
}
