public import Dialogue
public import WireFormat

/// What the bot made of one customer's turn.
public struct Prediction: Sendable {
    /// Where the turn stands.
    public var file: String
    /// Line in the file, from 1.
    public var line: Int
    /// The conversation.
    public var conversation: String
    /// Which customer's turn of the conversation it is, from 1.
    public var turn: Int
    /// What the customer wrote.
    public var text: String
    /// The label, if there is one.
    public var expect: TranscriptLine.Expectation?
    /// The turn's tags.
    public var tags: [String]
    /// The transcript's language tag, else the language that the bot replied in.
    public var locale: String
    /// What the bot decided.
    ///
    /// In a conversation that a person owns: what it would have decided, afresh.
    public var decision: Decision
    /// Whether a person owned the conversation, so that the turn is not judged.
    public var isForwarded: Bool

    /// A prediction as the engine makes it.
    public init(
        file: String,
        line: Int,
        conversation: String,
        turn: Int,
        text: String,
        expect: TranscriptLine.Expectation?,
        tags: [String],
        locale: String,
        decision: Decision,
        isForwarded: Bool
    ) {
        self.file = file
        self.line = line
        self.conversation = conversation
        self.turn = turn
        self.text = text
        self.expect = expect
        self.tags = tags
        self.locale = locale
        self.decision = decision
        self.isForwarded = isForwarded
    }

    /// The action as predictions name it.
    public var action: DecisionAction { isForwarded ? .forwarded : decision.action }
}
