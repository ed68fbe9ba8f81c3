internal import ArgumentParser
internal import ConversationsSQLite
internal import Foundation
internal import IntentModel
internal import PipeGateway
internal import ServiceDesk
internal import WireFormat

struct ChatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: "Talk with the bot in the terminal, as a customer would.",
        discussion: """
            With a file or a pipe on stdin each line is a message, and the replies are printed plainly. What an agent \
            writes (see queue) appears within a second.
            """
    )

    @OptionGroup var pack: PackOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var clock: ClockOptions

    @Option(help: ArgumentHelp("Append what is said to a transcript that replay reads.", valueName: "file"))
    var log: String?

    @Option(help: ArgumentHelp("Go on with a conversation (default: a new one).", valueName: "name"))
    var conversation: String?

    @Option(
        name: .customLong("lang"),
        help: ArgumentHelp("Language of messages that could be several, such as zh-Hant.", valueName: "tag"),
        transform: { text in
            guard let language = Language(tag: text) else {
                throw ValidationError("\"\(text)\" is no language tag; write one like zh-Hant or en.")
            }
            return language
        }
    )
    var language: Language?

    func validate() throws {
        if let flaw = conversation.flatMap(InboundMessage.flaw(ofName:)) {
            throw ValidationError("--conversation \(flaw).")
        }
    }

    func run() throws {
        try reportingFailures {
            let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
            var session = try makeSession(isTerminal: isTerminal)
            if isTerminal {
                try TerminalChat.run(&session, greeting: session.greeting(from: pack.location))
            } else {
                try StreamChat.run(&session)
            }
            try session.finish()
        }
    }

    private func makeSession(isTerminal: Bool) throws(CommandFailure) -> ChatSession {
        let loaded = try pack.load()
        let served = ServedPack(loaded, from: pack)
        let name = conversation ?? Self.freshName()
        let service = ConversationService(
            store: try store.open(for: .serving),
            responder: loaded.machine,
            face: "chat",
            conversation: name,
            unrecordedHandOff: served.unrecordedHandOff
        )
        return ChatSession(
            conversation: name,
            service: service,
            loaded: loaded,
            language: language,
            voice: ChatVoice(isTerminal: isTerminal, hasColour: isTerminal && Terminal.hasColour(STDOUT_FILENO)),
            log: try TranscriptLog.opened(at: log),
            clock: { [clock] in clock.now }
        )
    }

    /// A name that no other conversation has.
    private static func freshName() -> String {
        let digits = UUID().uuidString.lowercased().prefix(8)
        let seconds = Timestamp(Date()).description.prefix(19).filter(\.isNumber)
        return "chat-\(seconds)-\(digits)"
    }
}
