internal import Foundation

/// What people see: diagnostics on stderr, colour only where a person looks.
enum Terminal {
    /// Says a line on stderr.
    static func say(_ line: String) {
        sayPlainly("concierge: \(line)")
    }

    /// Says a line on stderr as it stands, for places that editors can jump to; but for what could command a terminal,
    /// since files and customers are quoted in it.
    static func sayPlainly(_ line: String) {
        writeAll(Array("\(line.withoutControls)\n".utf8), to: STDERR_FILENO)
    }

    /// Whether a file descriptor is a terminal that takes colour; `NO_COLOR` and `TERM=dumb` are honoured.
    static func hasColour(_ descriptor: Int32) -> Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(descriptor) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// Columns of the terminal on stdout; `nil` where stdout is none.
    static var columns: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Writes all bytes, also where the system takes only a part at a time.
    /// - Returns: Whether all were taken; `false` once the reader has gone.
    @discardableResult
    static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var start = 0
            while start < buffer.count {
                let written = write(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
                if written < 0 {
                    if errno == EINTR { continue }
                    return false
                }
                start += written
            }
            return true
        }
    }
}
