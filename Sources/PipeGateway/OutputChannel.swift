internal import Foundation
internal import WireFormat

/// The protocol's way out: lines are gathered and leave together, and a slow reader is waited for.
struct OutputChannel {
    /// What happened to the bytes.
    enum Outcome {
        case written
        /// Nobody reads any more.
        case readerGone
        /// The system would not take them, with its reason.
        case failed(String)
    }

    let descriptor: Int32
    private var buffer: [UInt8] = []

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    mutating func append(_ line: OutboundLine) {
        JSONWriter.append(line.json, to: &buffer)
        buffer.append(UInt8(ascii: "\n"))
    }

    /// Writes everything gathered so far; returns when the system has taken it.
    mutating func flush() -> Outcome {
        defer { buffer.removeAll(keepingCapacity: true) }
        return buffer.withUnsafeBytes { bytes in
            var start = 0
            while start < bytes.count {
                let count = write(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start)
                if count >= 0 {
                    start += count
                    continue
                }
                switch errno {
                case EINTR: continue
                case EAGAIN:
                    // The descriptor may have been made non-blocking by whoever shares it.
                    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    _ = poll(&ready, 1, -1)
                case EPIPE, ECONNRESET: return .readerGone
                default: return .failed(String(cString: strerror(errno)))
                }
            }
            return .written
        }
    }
}
