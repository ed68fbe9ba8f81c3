internal import ArgumentParser
internal import Dialogue
internal import Foundation
internal import IntentMatching
internal import IntentModel
internal import WireFormat

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show why a message gets its answer.",
        discussion: """
            Shows what the message was read as, what each word is worth for the best intent and the next, the closest \
            examples, what the confidence is made of, and the rule that decided. The parts of each score add up to it.
            """
    )

    @OptionGroup var pack: PackOptions
    @OptionGroup var clock: ClockOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: ArgumentHelp("The message; \"-\" reads it from stdin.", valueName: "text"))
    var words: [String]

    func run() throws {
        try reportingFailures {
            var text = words.joined(separator: " ")
            if text == "-" {
                let bytes = FileHandle.standardInput.readDataToEndOfFile()
                guard let read = String(validating: bytes, as: UTF8.self) else {
                    throw CommandFailure(.badData, "the message on stdin is not UTF-8: convert it first")
                }
                text = read
                while text.last?.isNewline == true { text.removeLast() }
            }
            let loaded = try pack.load()
            let explanation = loaded.matcher.explain(loaded.machine.analyze(text))
            var state = DialogueState()
            let decision = loaded.machine.handle(
                .message(CustomerMessage(text: text)),
                state: &state,
                now: clock.now
            )
            switch output.format {
            case .text: try output.write((explanation.text + lines(decision)).withoutControls)
            case .json: try output.write(JSONWriter.pretty(explanation.json(decision)))
            }
        }
    }

    /// What the dialogue makes of the message as the first of a conversation.
    private func lines(_ decision: Decision?) -> String {
        guard let decision else { return "" }
        var lines = decision.questions.map { question in
            "Rule        \(question.rule): \(question.action.rawValue)"
                + (decision.questions.count > 1 ? ", about “\(question.text)”" : "")
        }
        if let handOff = decision.handOff { lines.append("Hand-off    \(handOff.reason.rawValue)") }
        lines.append("Reply       " + decision.reply.replacing("\n", with: "\n            "))
        return lines.joined(separator: "\n") + "\n"
    }
}
