internal import ArgumentParser
internal import ConversationsSQLite
internal import Foundation
internal import PipeGateway
internal import ServiceDesk

struct PipeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pipe",
        abstract: "Serve many conversations as line-delimited JSON on stdin and stdout.",
        discussion: """
            Each line in gets one line that answers it, with its number and id; what agents write and resolve comes \
            unasked until it is acknowledged. End of input and SIGTERM finish what was accepted and exit 0; SIGHUP, or \
            the line {"type":"reload"}, reads the intent files again.

            Any number of pipes may serve one store on one machine.

            Limits:
            \(Limits.text)
            """
    )

    @OptionGroup var pack: PackOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var clock: ClockOptions

    @Option(help: ArgumentHelp("Append what is said to a transcript that replay reads.", valueName: "file"))
    var log: String?

    func run() throws {
        try reportingFailures {
            // Before anything else, so that a signal during the start is not lost.
            let signals = SignalPipe.install()
            let loaded = try pack.load()
            let served = ServedPack(loaded, from: pack)
            let conversations = try store.open(for: .serving)
            defer { conversations.close() }
            let service = ConversationService(
                store: conversations,
                responder: loaded.machine,
                face: "pipe",
                unrecordedHandOff: served.unrecordedHandOff
            )
            var options = GatewayOptions(version: Version.text)
            options.signals = signals
            options.fixedNow = clock.fixed
            let gateway = PipeGateway(
                service: service,
                options: options,
                log: try TranscriptLog.opened(at: log),
                reload: { () throws(ReloadFailure) in try served.reload(into: service) },
                say: Terminal.say
            )
            switch gateway.run(pack: loaded.summary) {
            case .endOfInput, .terminated, .readerGone: break
            case .unsaved(let reason): throw CommandFailure(.storeUnavailable, reason)
            case .failed(let reason): throw CommandFailure(.inputOutput, reason)
            }
        }
    }
}

extension TranscriptLog {
    /// Opens the log that a command was given, if any.
    static func opened(at path: String?) throws(CommandFailure) -> TranscriptLog? {
        guard let path else { return nil }
        do throws(Failure) {
            return try TranscriptLog(path: path)
        } catch {
            throw CommandFailure(.inputOutput, error.description)
        }
    }
}
