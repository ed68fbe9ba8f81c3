internal import Foundation

/// Where a command's whole output goes.
enum OutputFile {
    /// Writes to a file, or to stdout where none is named or it is `-`.
    ///
    /// A file is replaced at once, so that nobody reads half of it; a device, a pipe or what a link names is written into.
    static func write(_ bytes: [UInt8], to path: String?) throws(CommandFailure) {
        guard let path, path != "-" else {
            // A reader that has gone, such as `head`, is no error.
            guard Terminal.writeAll(bytes, to: STDOUT_FILENO) || errno == EPIPE else {
                throw CommandFailure(.inputOutput, "cannot write the output: \(String(cString: strerror(errno)))")
            }
            return
        }
        var facts = stat()
        guard lstat(path, &facts) != 0 || facts.st_mode & S_IFMT == S_IFREG else { return try fill(path, with: bytes) }
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw CommandFailure(.inputOutput, "cannot write \(path): \(error.localizedDescription)")
        }
    }

    private static func fill(_ path: String, with bytes: [UInt8]) throws(CommandFailure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        let isWritten = descriptor >= 0 && Terminal.writeAll(bytes, to: descriptor)
        let reason = String(cString: strerror(errno))
        if descriptor >= 0 { close(descriptor) }
        guard isWritten else { throw CommandFailure(.inputOutput, "cannot write \(path): \(reason)") }
    }
}
