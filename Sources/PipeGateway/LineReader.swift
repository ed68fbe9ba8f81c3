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
    /// What signals asked for, oldest first.
    private var requests: [SignalPipe.Request] = []
    private var isOver = false

    init(options: GatewayOptions, queue: BoundedQueue<Event>, alarm: Alarm) {
        self.options = options
        self.queue = queue
        self.alarm = alarm
        input = InputChannel(descriptor: options.input, lineLimit: options.lineLimit)
    }

    /// Reads until the end, and hears signals until the gateway is over.
    mutating func run() {
        push(.end(readUntilTheEnd()))
        // The last answers wait for their reader, until a signal limits the time.
        while !isOver { _ = wait(for: [], milliseconds: -1) }
    }

    private mutating func readUntilTheEnd() -> GatewayEnding {
        while true {
            while !requests.isEmpty {
                switch requests.removeFirst() {
                case .reload: push(.reload)
                case .end: return drain()
                }
            }
            let wake = wait(for: [.input, .output], milliseconds: -1)
            if isOver { return .terminated }
            if wake.contains(.output) { return .readerGone }
            guard wake.contains(.input), requests.isEmpty else { continue }
            switch input.read() {
            case .lines(let lines): push(lines)
            case .endOfInput(let lines):
                push(lines)
                return .endOfInput
            case .failed(let reason): return .failed("cannot read the input: \(reason)")
            }
        }
    }

    private mutating func push(_ lines: [InputChannel.Line]) {
        if !lines.isEmpty { push(.lines(lines)) }
    }

    /// Puts an event into the queue once there is room; signals are heard meanwhile, as nobody may ever make room.
    private mutating func push(_ event: Event) {
        while !isOver, !queue.push(event, until: .now + .milliseconds(100)) {
            _ = wait(for: [], milliseconds: 0)
        }
    }

    /// Takes what has come already, without waiting for more: the rest stays with the sender.
    private mutating func drain() -> GatewayEnding {
        // A sender that never pauses must not keep the process alive.
        var chunksLeft = options.chunksWhenTerminated
        while chunksLeft > 0, !alarm.isTimeOver, wait(for: .input, milliseconds: 0).contains(.input) {
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

    /// What can end a wait, besides signals and the end of the gateway.
    private struct Wake: OptionSet {
        let rawValue: Int
        /// Bytes have come, or their end.
        static let input = Wake(rawValue: 1)
        /// The reader of the output has gone.
        static let output = Wake(rawValue: 2)
    }

    /// Waits for what is wanted, for signals and for the end of the gateway, and notes the latter two.
    /// - Returns: Which of what is wanted has come.
    private mutating func wait(for wanted: Wake, milliseconds: Int32) -> Wake {
        var descriptors = [
            pollfd(fd: wanted.contains(.input) ? options.input : -1, events: Int16(POLLIN), revents: 0),
            pollfd(fd: wanted.contains(.output) ? options.output : -1, events: 0, revents: 0),
            pollfd(fd: options.signals ?? -1, events: Int16(POLLIN), revents: 0),
            pollfd(fd: alarm.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&descriptors, nfds_t(descriptors.count), milliseconds) > 0 else { return [] }
        if descriptors[2].revents != 0, let signals = options.signals {
            requests += SignalPipe.requests(from: signals)
            if requests.contains(.end) { alarm.limitTime(to: options.drainLimit) }
        }
        isOver = descriptors[3].revents != 0
        var wake: Wake = []
        // POLLHUP and POLLNVAL too: reading then tells the end or the error.
        if descriptors[0].revents != 0 { wake.insert(.input) }
        if descriptors[1].revents & Int16(POLLERR | POLLHUP) != 0 { wake.insert(.output) }
        return wake
    }
}
