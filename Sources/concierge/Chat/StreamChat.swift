internal import Foundation
internal import WireFormat

/// A chat with input from a file or a pipe: a line is a message, and a blank line stands between turns.
enum StreamChat {
    /// Most bytes of a message.
    private static let lineLimit = 1 << 16

    /// Talks until the input ends.
    static func run(_ session: inout ChatSession) throws(CommandFailure) {
        var splitter = LineSplitter(limit: lineLimit)
        var printer = Printer()
        var chunk = [UInt8](repeating: 0, count: 1 << 14)
        while printer.hasReader {
            try printer.print(session.arrivals())
            var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            guard poll(&input, 1, 250) != 0 else { continue }
            let count = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR || errno == EAGAIN { continue }
                throw CommandFailure(.inputOutput, "cannot read the input: \(String(cString: strerror(errno)))")
            }
            var lines: [LineSplitter.Line] = []
            if count > 0 {
                chunk.withUnsafeBytes { splitter.feed(UnsafeRawBufferPointer(rebasing: $0[..<count]), into: &lines) }
            } else if let last = splitter.finish() {
                lines.append(last)
            }
            for line in lines {
                let (text, next) = take(line, session: &session)
                try printer.print(text)
                if next == .leave || !printer.hasReader { return }
            }
            if count == 0 {
                try printer.print(session.arrivals())
                return
            }
        }
    }

    private static func take(
        _ line: LineSplitter.Line,
        session: inout ChatSession
    ) -> (text: String, next: ChatSession.Next) {
        switch line {
        case .tooLong(let length):
            let trouble = "This line has \(length) bytes; at most \(lineLimit) are read. Please write less at a time."
            return (session.voice.warning(trouble), .goOn)
        case .bytes(let bytes):
            guard let text = String(validating: bytes, as: UTF8.self) else {
                let trouble = "This line is not valid UTF-8 and was not read. Please send the text encoded as UTF-8."
                return (session.voice.warning(trouble), .goOn)
            }
            return session.take(text)
        }
    }

    /// Prints turns with a blank line between them.
    private struct Printer {
        /// Whether somebody still reads.
        private(set) var hasReader = true
        private var isFirst = true

        mutating func print(_ text: String) throws(CommandFailure) {
            guard !text.isEmpty else { return }
            let gap = isFirst ? "" : "\n"
            isFirst = false
            hasReader = Terminal.writeAll(Array("\(gap)\(text)\n".utf8), to: STDOUT_FILENO)
            if !hasReader, errno != EPIPE {
                throw CommandFailure(.inputOutput, "cannot write the output: \(String(cString: strerror(errno)))")
            }
        }
    }
}
