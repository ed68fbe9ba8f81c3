internal import Foundation

/// The thread that reads: lines go on to be decided, and what ends the service is told behind the last of them.
struct LineReader {
    /// What comes in.
    enum Event: Sendable {
        case lines([InputChannel.Line])
        /// The operator asks for new intents.
        case reload
        case end(GatewayEnding)
    }

    private let options: GatewayOptions
    private let queue: BoundedQueue<Event>
    private let alarm: Alarm
    private var input: InputChannel

    init(options: GatewayOptions, queue: BoundedQueue<Event>, alarm: Alarm) {
        self.options = options
        self.queue = queue
        self.alarm = alarm
        input = InputChannel(descriptor: options.input, lineLimit: options.lineLimit)
    }

    /// Reads until the end.
    mutating func run() {
        queue.push(.end(readUntilTheEnd()))
    }

    private mutating func readUntilTheEnd() -> GatewayEnding {
        while true {
            let wake = wait()
            if wake.isStopped { return .terminated }
            if wake.isReaderGone { return .readerGone }
            for request in wake.requests {
                switch request {
                case .reload: queue.push(.reload)
                case .end:
                    alarm.limitTime(to: options.drainLimit)
                    return drain()
                }
            }
            guard wake.hasInput else { continue }
            switch input.read() {
            case .lines(let lines): push(lines)
            case .endOfInput(let lines):
                push(lines)
                return .endOfInput
            case .failed(let reason): return .failed("cannot read the input: \(reason)")
            }
        }
    }

    private func push(_ lines: [InputChannel.Line]) {
        if !lines.isEmpty { queue.push(.lines(lines)) }
    }

    /// Takes what has come already, without waiting for more: the rest stays with the sender.
    private mutating func drain() -> GatewayEnding {
        // A sender that never pauses must not keep the process alive.
        var chunksLeft = options.chunksWhenTerminated
        while chunksLeft > 0, !alarm.isTimeOver, hasInputNow() {
            chunksLeft -= 1
            switch input.read() {
            case .lines(let lines): push(lines)
            case .endOfInput(let lines):
                push(lines)
                return .terminated
            case .failed: return .terminated
            }
        }
        return .terminated
    }

    /// What ended a wait.
    private struct Wake {
        var hasInput = false
        var isReaderGone = false
        var isStopped = false
        var requests: [SignalPipe.Request] = []
    }

    private func wait() -> Wake {
        var descriptors = [
            pollfd(fd: options.input, events: Int16(POLLIN), revents: 0),
            pollfd(fd: options.output, events: 0, revents: 0),
            pollfd(fd: options.signals ?? -1, events: Int16(POLLIN), revents: 0),
            pollfd(fd: alarm.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        var wake = Wake()
        guard poll(&descriptors, nfds_t(descriptors.count), -1) > 0 else { return wake }
        // POLLHUP and POLLNVAL too: reading then tells the end or the error.
        wake.hasInput = descriptors[0].revents != 0
        wake.isReaderGone = descriptors[1].revents & Int16(POLLERR) != 0
        wake.isStopped = descriptors[3].revents != 0
        if descriptors[2].revents != 0, let signals = options.signals {
            wake.requests = SignalPipe.requests(from: signals)
        }
        return wake
    }

    private func hasInputNow() -> Bool {
        var descriptor = pollfd(fd: options.input, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, 0) > 0
    }
}
