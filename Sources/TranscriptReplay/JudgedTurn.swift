public import Dialogue
public import Foundation
public import WireFormat

/// A customer's turn as it leaves the replay: what the bot made of it, and how that was judged.
///
/// Reports are made of these alone, in the order in which they come: that of the transcripts' lines.
public struct JudgedTurn: Sendable {
    /// What the bot made of the turn, with the turn itself.
    public var prediction: Prediction
    /// How it came out; `nil` where it is not judged: no label, or a person owned the conversation.
    public var verdict: Verdict?
    /// When the customer wrote, as logged.
    public var at: Date?
    /// Where the customer wrote, as logged.
    public var channel: String?
    /// Least confidence, 0 to 1, to answer a message of this language.
    public var threshold: Double?
    /// The turn as JSON, where the engine was asked to bring it along.
    package var rendered: RenderedTurn?

    /// A turn with its verdict.
    public init(
        prediction: Prediction,
        verdict: Verdict?,
        at: Date? = nil,
        channel: String? = nil,
        threshold: Double? = nil
    ) {
        self.prediction = prediction
        self.verdict = verdict
        self.at = at
        self.channel = channel
        self.threshold = threshold
    }

    /// Where the turn stands, and its label with it: `file:line`.
    public var place: String { "\(prediction.file):\(prediction.line)" }
    /// The conversation's name.
    public var conversation: String { prediction.conversation }
    /// What the customer wrote.
    public var text: String { prediction.text }
    /// The label, if there is one.
    public var expect: TranscriptLine.Expectation? { prediction.expect }
    /// The turn's tags.
    public var tags: [String] { prediction.tags }
    /// The transcript's language tag, else the language that the bot replied in.
    public var locale: String { prediction.locale }
    /// What the bot did; `forwarded` where a person owned the conversation.
    public var action: DecisionAction { prediction.action }
    /// The best guess, also where it was not answered; `nil` where not one word was understood.
    public var intent: String? { prediction.decision.intent }
    /// Probability, 0 to 1, that `intent` is right.
    public var confidence: Double { prediction.decision.confidence }
    /// The likeliest intents, best first, at most five.
    public var candidates: [Understanding.Option] { prediction.decision.candidates }
    /// Names of the rules that decided, one for each question (`Rule`).
    public var rules: [String] { prediction.decision.questions.map(\.rule) }
    /// Why a person was called; `nil` where none was, or one was there already.
    public var reason: HandOffReason? { isForwarded ? nil : prediction.decision.handOff?.reason }
    /// Whether a person owned the conversation.
    public var isForwarded: Bool { prediction.isForwarded }
}
