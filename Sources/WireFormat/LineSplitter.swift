/// Cuts a stream of bytes into lines, holding at most one line of limited length.
///
/// `\n` ends a line; a `\r` before it is dropped. A line over the limit is reported once, with its length, and its bytes
/// are let go as they come, so memory stays bounded whatever is sent.
public struct LineSplitter: Sendable {
    /// One line of the stream.
    public enum Line: Sendable, Hashable {
        /// The line's bytes without its end.
        case bytes([UInt8])
        /// The line was longer than the limit: its length in bytes.
        case tooLong(Int)
    }

    /// Most bytes of a line of the protocol.
    public static let defaultLimit = 1 << 16

    /// Most bytes of a line, its end not counted.
    public let limit: Int
    private var pending: [UInt8] = []
    private var dropped = 0

    /// - Parameter limit: Most bytes of a line.
    public init(limit: Int) {
        self.limit = limit
    }

    /// Takes the next bytes of the stream and appends the lines that they complete.
    public mutating func feed(_ bytes: UnsafeRawBufferPointer, into lines: inout [Line]) {
        var start = 0
        while start < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
                hold(rest)
                return
            }
            hold(UnsafeRawBufferPointer(rebasing: rest[..<end]))
            lines.append(takeLine())
            start += end + 1
        }
    }

    /// The last line of a stream that ended without a newline, if there is one.
    public mutating func finish() -> Line? {
        pending.isEmpty && dropped == 0 ? nil : takeLine()
    }

    private mutating func hold(_ bytes: UnsafeRawBufferPointer) {
        // One byte more than the limit is held, for a carriage return that is not part of the line.
        if dropped > 0 || pending.count + bytes.count > limit + 1 {
            dropped += pending.count + bytes.count
            pending.removeAll(keepingCapacity: true)
        } else {
            pending.append(contentsOf: bytes)
        }
    }

    private mutating func takeLine() -> Line {
        defer {
            pending.removeAll(keepingCapacity: true)
            dropped = 0
        }
        if dropped > 0 { return .tooLong(dropped) }
        if pending.last == UInt8(ascii: "\r") { pending.removeLast() }
        return pending.count > limit ? .tooLong(pending.count) : .bytes(pending)
    }
}
