internal import ArgumentParser
internal import Conversations
internal import ConversationsSQLite
internal import WireFormat

struct StoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store",
        abstract: "Back up and check the store of conversations and tickets.",
        subcommands: [BackUp.self, Check.self]
    )

    struct BackUp: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "backup",
            abstract: "Copy the store into one file, while chats and pipes go on using it.",
            discussion: """
                The copy holds everything that was answered before it began, is checked, and appears whole or not at \
                all. To go back to it, end every chat and pipe, remove the store's file and those beside it that begin \
                with its name, and put the copy in its place.
                """
        )

        @OptionGroup var store: StoreOptions

        @Argument(help: ArgumentHelp("Where the copy goes.", valueName: "file"))
        var file: String

        @Flag(help: "Replace the file if there is one.")
        var replace = false

        @Option(help: "text for people, json for programs.")
        var format: OutputFormat = .text

        func run() throws {
            try reportingFailures {
                let opened = try store.open(for: .visiting)
                let contents: StoreContents
                do throws(ConversationStoreError) {
                    contents = try opened.backUp(to: file, mayReplace: replace)
                } catch {
                    throw CommandFailure(error)
                }
                try OutputFile.write(Array(contents.text(of: file, format: format).utf8), to: nil)
            }
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Look for damage and contradictions in the store; exits 1 where there are any."
        )

        @OptionGroup var store: StoreOptions

        @Option(help: "text for people, json for programs.")
        var format: OutputFormat = .text

        func run() throws {
            try reportingFailures {
                let opened = try store.open(for: .visiting)
                let faults: [String]
                let contents: StoreContents
                do throws(ConversationStoreError) {
                    faults = try opened.faults()
                    contents = try opened.contents()
                } catch {
                    throw CommandFailure(error)
                }
                for fault in faults { Terminal.sayPlainly(fault) }
                try OutputFile.write(Array(contents.text(of: store.location, format: format).utf8), to: nil)
                guard faults.isEmpty else {
                    let count = faults.count == 1 ? "a fault" : "\(faults.count) faults"
                    throw CommandFailure(
                        .findings,
                        "the store \(store.location) has \(count): keep it, and go back to a back-up"
                    )
                }
            }
        }
    }
}

extension StoreContents {
    /// A file and what is in it.
    fileprivate func text(of file: String, format: OutputFormat) -> String {
        switch format {
        case .text:
            "\(file): \(conversations) conversations, \(events) events, \(tickets) tickets, \(megabytes) MB\n"
        case .json:
            JSONWriter.pretty(
                .object([
                    .init("file", .string(file)), .init("conversations", .integer(conversations)),
                    .init("events", .integer(events)), .init("tickets", .integer(tickets)),
                    .init("bytes", .integer(Int(bytes))),
                ])
            )
        }
    }

    private var megabytes: String {
        let tenths = (bytes + 50_000) / 100_000
        return "\(tenths / 10).\(tenths % 10)"
    }
}
