public import Foundation
public import IntentMatching
public import IntentModel
public import TextAnalysis

/// What can happen to a conversation.
public enum DialogueEvent: Sendable {
    /// The customer wrote.
    case message(CustomerMessage)
    /// A person resolved the ticket: the bot serves again.
    case resolved
}

/// How a dialogue is run.
public struct DialogueOptions: Sendable {
    /// Whether an intent that has no answer text at all, such as an imported one, counts as answered.
    ///
    /// The reply is empty then; otherwise the intent is handed off for `HandOffReason.noAnswer`. Replays set it;
    /// customers never meet it.
    public var countsUnwrittenAnswers: Bool

    /// The options with which customers are served.
    public init(countsUnwrittenAnswers: Bool = false) {
        self.countsUnwrittenAnswers = countsUnwrittenAnswers
    }
}

/// The dialogue as a pure function: (state, event, clock) to (state, decision).
///
/// It does no input or output, keeps nothing between calls, and may be used from many threads at once.
public struct DialogueMachine: Sendable {
    let dialogue: CompiledDialogue

    /// Builds the dialogue of a ranker's pack.
    /// - Throws: `DialogueError` with the place of what the pack words wrongly.
    public init(ranker: any IntentRanker, options: DialogueOptions = DialogueOptions()) throws {
        dialogue = try CompiledDialogue(ranker: ranker, options: options)
    }

    /// Decides what to do.
    /// - Parameters:
    ///   - event: What happened.
    ///   - state: The conversation before it; changed to the conversation after it.
    ///   - now: The clock, for validity dates, desk hours and due times.
    /// - Returns: The decision on a message; `nil` where nothing is to be said.
    public func handle(_ event: DialogueEvent, state: inout DialogueState, now: Date) -> Decision? {
        switch event {
        case .resolved:
            state.startAfresh()
            return nil
        case .message(let message):
            return TurnHandler(dialogue: dialogue, message: message, state: state, now: now).handle(&state)
        }
    }

    /// The pack that answers come from.
    public var pack: Pack { dialogue.ranker.pack }

    /// Least confidence for each decision.
    public var thresholds: Thresholds { dialogue.ranker.thresholds }

    /// Most choices that a reply offers.
    public static var mostOptions: Int { Tuning.mostOptions }

    /// Analyses a text as messages are analysed.
    public func analyze(_ text: String) -> AnalyzedText { dialogue.analyzer.analyze(text) }

    /// What a customer reads where a person should be called and the hand-off cannot be kept.
    ///
    /// What an emergency's intents advise is said all the same.
    /// - Parameter decision: The decision that calls the person.
    /// - Returns: The pack's wording, else the built-in one.
    public func unrecordedHandOff(_ decision: Decision) -> String {
        guard let handOff = decision.handOff, handOff.reason == .emergency else {
            return dialogue.phrases.text(.storeUnavailable, in: decision.locale, turn: 0)
        }
        return handOff.advice
            .joinedAsSentences(dialogue.phrases.text(.emergencyUnavailable, in: decision.locale, turn: 0))
    }
}
