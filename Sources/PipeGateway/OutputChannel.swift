internal import Foundation
internal import WireFormat

/// The protocol's way out: lines are gathered and leave together, and a slow reader is waited for.
struct OutputChannel {
    /// What happened to the bytes.
    enum Outcome {
        case written
        /// Nobody reads any more.
        case readerGone
        /// The time that was left is over.
        case tooSlow
        /// The system would not take them, with its reason.
        case failed(String)
    }

    /// A descriptor that is ready takes as many bytes without making the writer wait (POSIX's least `PIPE_BUF` is less,
    /// Linux's is this).
    private static let piece = 4_096

    let descriptor: Int32
    private let alarm: Alarm
    private var buffer = JSONBuilder()

    init(descriptor: Int32, alarm: Alarm) {
        self.descriptor = descriptor
        self.alarm = alarm
    }

    mutating func append(_ line: OutboundLine) {
        line.write(to: &buffer)
        buffer.endLine()
    }

    /// Writes everything gathered so far; returns when the system has taken it.
    mutating func flush() -> Outcome {
        defer { buffer.removeAll() }
        return buffer.bytes.withUnsafeBytes { bytes in
            var start = 0
            while start < bytes.count {
                // In pieces and only when there is room, so that an end that is asked for meanwhile is heard.
                var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                guard poll(&ready, 1, 200) > 0 else {
                    if alarm.isTimeOver { return .tooSlow }
                    continue
                }
                let count = write(
                    descriptor,
                    bytes.baseAddress.map { $0 + start },
                    min(Self.piece, bytes.count - start)
                )
                if count >= 0 {
                    start += count
                    continue
                }
                switch errno {
                case EINTR, EAGAIN: continue
                case EPIPE, ECONNRESET: return .readerGone
                default: return .failed(String(cString: strerror(errno)))
                }
            }
            return .written
        }
    }
}
