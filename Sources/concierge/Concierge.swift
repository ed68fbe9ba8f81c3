internal import ArgumentParser

@main
struct Concierge: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "concierge",
        abstract: "Answers customers' questions from intent files, and hands over to people what it cannot answer.",
        version: Version.text,
        subcommands: [
            ChatCommand.self, PipeCommand.self, ReplayCommand.self, DiffCommand.self, MergeCommand.self,
            TuneCommand.self, MineCommand.self,
            CheckCommand.self, ExplainCommand.self, ImportCommand.self, ExportCommand.self, QueueCommand.self,
            ReportCommand.self, StoreCommand.self,
        ]
    )

    static func main() {
        StandardDescriptors.fillGaps()
        StandardDescriptors.outliveReaders()
        main(nil)
    }
}
