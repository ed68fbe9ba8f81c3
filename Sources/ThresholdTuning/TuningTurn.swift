internal import Dialogue
internal import IntentModel
public import TranscriptReplay
internal import WireFormat

/// A labelled turn, as far as thresholds are concerned.
public struct TuningTurn: Sendable, Hashable {
    /// Number of its conversation.
    public var conversation: Int
    /// BCP 47 tag of the language that its threshold was looked up for.
    public var language: String
    /// The best guess.
    public var intent: String?
    /// Whether the bot answered.
    public var isAnswered: Bool
    /// Whether it answered, and rightly.
    public var isRight: Bool
    /// Whether an answer could serve it.
    public var isAnswerable: Bool

    /// Takes the values as they are.
    public init(
        conversation: Int,
        language: String,
        intent: String?,
        isAnswered: Bool,
        isRight: Bool,
        isAnswerable: Bool
    ) {
        self.conversation = conversation
        self.language = language
        self.intent = intent
        self.isAnswered = isAnswered
        self.isRight = isRight
        self.isAnswerable = isAnswerable
    }

    /// A turn of a replay; `nil` where it is not judged: no label, or a person owned the conversation.
    public init?(_ turn: JudgedTurn, conversation: Int) {
        guard let verdict = turn.verdict else { return nil }
        self.init(
            conversation: conversation,
            language: turn.prediction.decision.locale.rawValue,
            intent: turn.intent,
            isAnswered: verdict.isAnswered,
            isRight: verdict.isRightAnswer,
            isAnswerable: verdict.kind == .answerable
                || verdict.kind == .actionOnly && turn.expect?.action == "answer"
        )
    }
}
