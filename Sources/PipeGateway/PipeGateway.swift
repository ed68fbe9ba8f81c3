internal import Conversations
internal import Foundation
public import ServiceDesk
public import WireFormat

/// Serves many conversations over two descriptors, one JSON object a line.
///
/// One thread reads, decides, records and writes, a chunk of input at a time. So nothing piles up inside: where the
/// reader is slow or the store is busy, lines wait in the input's pipe.
public struct PipeGateway: ~Copyable {
    private let service: ConversationService
    private let options: GatewayOptions
    private let reload: () throws(ReloadFailure) -> PackSummary
    private let say: (String) -> Void
    private var batch: Batch
    private var input: InputChannel
    private var output: OutputChannel
    private var log: TranscriptLog?
    private var nextDelivery = ContinuousClock.now
    private var saidTroubles: Set<String> = []

    /// A gateway that has not begun.
    /// - Parameters:
    ///   - service: What answers.
    ///   - options: How to run.
    ///   - log: Where to write what is said, if anywhere.
    ///   - reload: Reads the intent files again, and puts them to use where they are good.
    ///   - say: Tells the operator something.
    public init(
        service: ConversationService,
        options: GatewayOptions,
        log: consuming TranscriptLog? = nil,
        reload: @escaping () throws(ReloadFailure) -> PackSummary,
        say: @escaping (String) -> Void
    ) {
        self.service = service
        self.options = options
        self.reload = reload
        self.say = say
        self.log = log
        batch = Batch(service: service, options: options)
        input = InputChannel(descriptor: options.input, lineLimit: options.lineLimit)
        output = OutputChannel(descriptor: options.output)
    }

    /// Serves until the input ends, a signal asks for an end, or the reader has gone.
    /// - Parameter pack: The pack that serves at first.
    /// - Returns: Why it ended.
    public mutating func run(pack: PackSummary) -> GatewayEnding {
        let ending = serveUntilTheEnd(pack: pack)
        flushLog()
        // Answers that a store in trouble has not taken are the process's last duty.
        for attempt in 1...Self.savingAttempts {
            do {
                try service.flush()
                break
            } catch {
                guard attempt == Self.savingAttempts else {
                    usleep(500_000)
                    continue
                }
                return .unsaved("the last answers are not on record: \(error)")
            }
        }
        return ending
    }

    private static let savingAttempts = 10

    private mutating func serveUntilTheEnd(pack: PackSummary) -> GatewayEnding {
        output.append(.ready(version: options.version, pack: pack))
        if let ending = flush() { return ending }
        while true {
            if let ending = deliverWhenDue() { return ending }
            let wake = wait()
            if wake.isReaderGone { return .readerGone }
            for request in wake.requests {
                switch request {
                case .reload: reloadOnSignal()
                case .end: return drain()
                }
            }
            guard wake.hasInput else { continue }
            switch input.read() {
            case .lines(let lines):
                if let ending = serve(lines) { return ending }
            case .endOfInput(let lines):
                return serve(lines) ?? deliver() ?? .endOfInput
            case .failed(let reason):
                return .failed("cannot read the input: \(reason)")
            }
        }
    }

    /// Serves what has come already, without waiting for more: the rest stays with the sender.
    private mutating func drain() -> GatewayEnding {
        // A sender that never pauses must not keep the process alive.
        var chunksLeft = 64
        while chunksLeft > 0, hasInputNow() {
            chunksLeft -= 1
            switch input.read() {
            case .lines(let lines):
                if let ending = serve(lines) { return ending }
            case .endOfInput(let lines): return serve(lines) ?? .terminated
            case .failed: return .terminated
            }
        }
        return .terminated
    }

    // MARK: - Waiting

    /// What ended a wait.
    private struct Wake {
        var hasInput = false
        var isReaderGone = false
        var requests: [SignalPipe.Request] = []
    }

    private func wait() -> Wake {
        let left = (nextDelivery - .now) / .milliseconds(1)
        var descriptors = [
            pollfd(fd: options.input, events: Int16(POLLIN), revents: 0),
            pollfd(fd: options.output, events: 0, revents: 0),
            pollfd(fd: options.signals ?? -1, events: Int16(POLLIN), revents: 0),
        ]
        var wake = Wake()
        guard poll(&descriptors, nfds_t(descriptors.count), Int32(max(0, left.rounded(.up)))) > 0 else { return wake }
        // POLLHUP and POLLNVAL too: reading then tells the end or the error.
        wake.hasInput = descriptors[0].revents != 0
        wake.isReaderGone = descriptors[1].revents & Int16(POLLERR) != 0
        if descriptors[2].revents != 0, let signals = options.signals {
            wake.requests = SignalPipe.requests(from: signals)
        }
        return wake
    }

    private func hasInputNow() -> Bool {
        var descriptor = pollfd(fd: options.input, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, 0) > 0
    }

    // MARK: - Serving

    private mutating func serve(_ lines: [InputChannel.Line]) -> GatewayEnding? {
        guard !lines.isEmpty else { return nil }
        for line in lines {
            if let origin = batch.take(line) {
                // What came before is answered by the old intents, what comes after by the new.
                batch.settle()
                batch.answer(reloadAnswer(origin))
            }
        }
        batch.settle()
        for (message, reply) in batch.exchanges {
            log?.add(message, reply)
            if let trouble = reply.storeTrouble { sayOnce("\(trouble); answers go on, and are not on record") }
        }
        flushLog()
        for line in batch.takeAnswers() { output.append(line) }
        return flush()
    }

    private func reloadAnswer(_ origin: LineOrigin) -> OutboundLine {
        do throws(ReloadFailure) {
            return .reloaded(origin, pack: try reload())
        } catch {
            return .error(origin, WireError(.reloadFailed, error.message), problems: error.problems)
        }
    }

    private func reloadOnSignal() {
        do throws(ReloadFailure) {
            let pack = try reload()
            let count = pack.intents == 1 ? "1 intent" : "\(pack.intents) intents"
            say("read \(count) again; pack \(pack.hash.prefix(12))")
        } catch {
            for problem in error.problems { say(problem) }
            say(error.message)
        }
    }

    // MARK: - Delivering

    private mutating func deliverWhenDue() -> GatewayEnding? {
        ContinuousClock.now < nextDelivery ? nil : deliver()
    }

    /// Sends what agents wrote and did since the last time.
    private mutating func deliver() -> GatewayEnding? {
        defer { nextDelivery = ContinuousClock.now + options.deliveryInterval }
        do {
            let deliveries = try service.deliveries()
            guard !deliveries.isEmpty else { return nil }
            for delivery in deliveries {
                log?.add(delivery)
                output.append(OutboundLine(delivery))
            }
            flushLog()
            return flush()
        } catch {
            sayOnce("\(error)")
            return nil
        }
    }

    private mutating func flushLog() {
        do throws(TranscriptLog.Failure) {
            try log?.flush()
        } catch {
            sayOnce(error.description)
        }
    }

    private mutating func flush() -> GatewayEnding? {
        switch output.flush() {
        case .written: nil
        case .readerGone: .failed("the reader of the output has gone before its last lines; they are in the store")
        case .failed(let reason): .failed("cannot write the output: \(reason)")
        }
    }

    /// A trouble that lasts is told once, not with every line.
    private mutating func sayOnce(_ trouble: String) {
        if saidTroubles.count < 100, saidTroubles.insert(trouble).inserted { say(trouble) }
    }
}
