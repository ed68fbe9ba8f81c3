internal import ArgumentParser
internal import Foundation
internal import IntentMatching
internal import TextAnalysis

/// `explain`: why a message gets its answer.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Shows why a message is understood as it is.",
        discussion: """
            Shows what the message was read as, what each word is worth for the best intent and the next, the closest \
            examples, and what the confidence is made of. The parts of each score add up to it.
            """
    )

    @OptionGroup var packOptions: PackOptions
    @OptionGroup var outputOptions: OutputOptions

    @Argument(help: ArgumentHelp("The message; \"-\" reads it from stdin.", valueName: "text"))
    var words: [String]

    func run() throws {
        var text = words.joined(separator: " ")
        if text == "-" {
            text = String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
            while text.last?.isNewline == true { text.removeLast() }
        }
        let loaded = try packOptions.load()
        let explanation = loaded.matcher.explain(try TextAnalyzer().analyze(text))
        switch outputOptions.format {
        case .text: try outputOptions.write(explanation.text)
        case .json: try outputOptions.write(explanation.json() + "\n")
        }
    }
}
