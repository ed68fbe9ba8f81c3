internal import Dialogue
internal import Foundation
internal import IntentModel
internal import WireFormat

/// What is made of conversations, turn by turn; it keeps nothing itself, so that threads share it.
protocol ConversationJudge: Sendable {
    /// What is remembered of a conversation between two lines.
    associatedtype State
    /// What comes of a customer's turn.
    associatedtype Outcome

    /// A conversation that has not begun.
    var fresh: State { get }
    /// Judges a customer's turn, the nth of its conversation.
    func judge(_ line: PlacedLine, turn: Int, state: inout State) -> Outcome
    /// The person who had taken over is done.
    func resolve(_ line: TranscriptLine, state: inout State)
    /// A state as text, for a conversation that has been quiet for long.
    func text(of state: State) -> String
    /// A state from its text.
    func state(from text: String) -> State
}

/// Judges turns by one pack.
struct TurnJudge: ConversationJudge {
    private let machine: DialogueMachine
    private let options: ReplayEngine.Options
    /// Intents whose policy is a hand-off.
    private let handOffIntents: Set<String>

    init(_ machine: DialogueMachine, options: ReplayEngine.Options) {
        self.machine = machine
        self.options = options
        handOffIntents = ReplayTerms(machine).handOffIntents
    }

    var fresh: DialogueState { DialogueState() }

    func judge(_ line: PlacedLine, turn: Int, state: inout DialogueState) -> JudgedTurn {
        let said = line.line
        let isForwarded = state.isOwnedByPerson
        let message = CustomerMessage(text: said.text, localeHint: said.locale.flatMap(Language.init(tag:)))
        var alone = DialogueState()
        let decision =
            isForwarded
            ? machine.handle(.message(message), state: &alone, now: now(said))
            : machine.handle(.message(message), state: &state, now: now(said))
        let made = decision ?? Decision(action: .clarify, locale: message.localeHint ?? .english)
        let prediction = Prediction(
            file: line.file,
            line: line.number,
            conversation: said.conversation,
            turn: turn,
            text: said.text,
            expect: said.expect,
            tags: said.tags,
            locale: said.locale ?? made.locale.rawValue,
            decision: made,
            isForwarded: isForwarded
        )
        var judged = JudgedTurn(
            prediction: prediction,
            verdict: Verdict(prediction, handsOff: handOffIntents.contains),
            at: said.at,
            channel: said.channel,
            threshold: machine.thresholds.answer(for: made.locale, intent: made.intent ?? "")
        )
        if options.rendersTurns { judged.rendered = RenderedTurn(judged) }
        return judged
    }

    func resolve(_ line: TranscriptLine, state: inout DialogueState) {
        _ = machine.handle(.resolved, state: &state, now: now(line))
    }

    func text(of state: DialogueState) -> String { state.json }

    func state(from text: String) -> DialogueState { DialogueState(json: text) ?? fresh }

    private func now(_ line: TranscriptLine) -> Date { options.fixedNow ?? line.at ?? options.clock }
}

/// Judges turns by two packs side by side, each with its own memory of the conversation.
struct PairJudge: ConversationJudge {
    let old: TurnJudge
    let new: TurnJudge

    var fresh: (old: DialogueState, new: DialogueState) { (old.fresh, new.fresh) }

    func judge(
        _ line: PlacedLine,
        turn: Int,
        state: inout (old: DialogueState, new: DialogueState)
    ) -> (old: JudgedTurn, new: JudgedTurn) {
        (old.judge(line, turn: turn, state: &state.old), new.judge(line, turn: turn, state: &state.new))
    }

    func resolve(_ line: TranscriptLine, state: inout (old: DialogueState, new: DialogueState)) {
        old.resolve(line, state: &state.old)
        new.resolve(line, state: &state.new)
    }

    /// One line each: JSON holds no raw line feed.
    func text(of state: (old: DialogueState, new: DialogueState)) -> String {
        old.text(of: state.old) + "\n" + new.text(of: state.new)
    }

    func state(from text: String) -> (old: DialogueState, new: DialogueState) {
        let lines = text.split(separator: "\n").map(String.init)
        guard lines.count == 2 else { return fresh }
        return (old.state(from: lines[0]), new.state(from: lines[1]))
    }
}
