internal import Foundation

/// Where a command's whole output goes.
enum OutputFile {
    /// Writes to a file, or to stdout where none is named or its name leads there.
    ///
    /// A file is replaced at once, so that nobody reads half of it; a device, a pipe or what a link names is written into.
    static func write(_ bytes: [UInt8], to path: String?) throws(CommandFailure) {
        guard let path, !["-", "/dev/stdout", "/dev/fd/1"].contains(path) else {
            // A reader that has gone, such as `head`, is no error.
            guard Terminal.writeAll(bytes, to: STDOUT_FILENO) || errno == EPIPE else { throw failure("the output") }
            return
        }
        var facts = stat()
        guard lstat(path, &facts) != 0 || facts.st_mode & S_IFMT == S_IFREG else { return try fill(path, with: bytes) }
        let file = URL(fileURLWithPath: path)
        guard access(file.deletingLastPathComponent().path, W_OK) == 0 else { throw failure(path) }
        do {
            try Data(bytes).write(to: file, options: .atomic)
        } catch {
            throw CommandFailure(.inputOutput, "cannot write \(path): \(error.localizedDescription)")
        }
    }

    private static func fill(_ path: String, with bytes: [UInt8]) throws(CommandFailure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        guard Terminal.writeAll(bytes, to: descriptor) else { throw failure(path) }
    }

    /// With the system's reason for what was tried last.
    private static func failure(_ name: String) -> CommandFailure {
        CommandFailure(.inputOutput, "cannot write \(name): \(String(cString: strerror(errno)))")
    }
}
