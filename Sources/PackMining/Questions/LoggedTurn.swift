public import IntentModel

/// What a label says of a customer's turn.
public enum TurnLabel: Sendable, Hashable {
    /// One of the pack's intents, by its id.
    case intent(String)
    /// An intent that the pack does not have yet.
    case unknown(String)
    /// No intent covers it.
    case uncovered
}

/// What became of a question.
public enum TurnOutcome: String, Sendable, Hashable, CaseIterable {
    /// It was answered, as far as anybody knows rightly, or went to a person as its policy says.
    case met
    /// The bot asked back.
    case clarified
    /// A person was called because the bot did not understand, or had the conversation already.
    case handedOff
    /// It was answered, and its label says wrongly.
    case answeredWrongly
}

/// A customer's question in a transcript, with what became of it and what a person said to it.
public struct LoggedTurn: Sendable, Hashable {
    /// Name of the transcript.
    public var file: String
    /// Line in the file, from 1.
    public var line: Int
    /// The conversation.
    public var conversation: String
    /// Which customer's turn of the conversation it is, from 1.
    public var turn: Int
    /// What the customer wrote; of several questions in one message, this one.
    public var text: String
    /// Its language, where the transcript tells it.
    public var language: Language?
    /// What its label says, if it has one.
    public var label: TurnLabel?
    /// What became of it.
    public var outcome: TurnOutcome
    /// The best guess; `nil` where not one word was understood.
    public var guess: String?
    /// Probability, 0 to 1, that the guess is right.
    public var confidence: Double
    /// What the agent said next, if one did.
    public var reply: String?

    package init(
        file: String = "log",
        line: Int,
        conversation: String,
        turn: Int = 1,
        text: String,
        language: Language? = nil,
        label: TurnLabel? = nil,
        outcome: TurnOutcome,
        guess: String? = nil,
        confidence: Double = 0,
        reply: String? = nil
    ) {
        self.file = file
        self.line = line
        self.conversation = conversation
        self.turn = turn
        self.text = text
        self.language = language
        self.label = label
        self.outcome = outcome
        self.guess = guess
        self.confidence = confidence
        self.reply = reply
    }

    /// `file:line`.
    public var place: String { "\(file):\(line)" }
}
