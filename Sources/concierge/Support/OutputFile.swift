internal import Foundation

/// Where a command's whole output goes.
enum OutputFile {
    /// Takes the next piece of an output.
    typealias Put = ([UInt8]) throws -> Void

    /// Writes to a file, or to stdout where none is named or its name leads there.
    ///
    /// A file is replaced at once, so that nobody reads half of it; a device, a pipe or what a link names is written into.
    static func write(_ bytes: [UInt8], to path: String?) throws {
        try write(to: path) { put in try put(bytes) }
    }

    /// Writes what comes in pieces, in the same way.
    static func write(to path: String?, _ pieces: (Put) throws -> Void) throws {
        guard let path, !["-", "/dev/stdout", "/dev/fd/1"].contains(path) else { return try fillStdout(pieces) }
        var facts = stat()
        let isThere = lstat(path, &facts) == 0
        guard !isThere || facts.st_mode & S_IFMT == S_IFREG else { return try fill(path, pieces) }
        try replace(path, mode: isThere ? facts.st_mode & 0o7777 : 0o666 & ~fileModeMask, pieces)
    }

    private static func fillStdout(_ pieces: (Put) throws -> Void) throws {
        var isReaderGone = false
        try pieces { bytes in
            guard !isReaderGone, !Terminal.writeAll(bytes, to: STDOUT_FILENO) else { return }
            // A reader that has gone, such as `head`, is no error.
            guard errno == EPIPE else { throw failure("the output") }
            isReaderGone = true
        }
    }

    private static func fill(_ path: String, _ pieces: (Put) throws -> Void) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        try pieces { bytes in
            guard Terminal.writeAll(bytes, to: descriptor) else { throw failure(path) }
        }
    }

    /// Writes beside the file, and gives the new one its name once it is whole.
    private static func replace(_ path: String, mode: mode_t, _ pieces: (Put) throws -> Void) throws {
        var beside = Array("\(path).XXXXXX".utf8CString)
        let descriptor = mkstemp(&beside)
        guard descriptor >= 0 else { throw failure(path) }
        var isDone = false
        defer {
            close(descriptor)
            if !isDone { unlink(beside) }
        }
        try pieces { bytes in
            guard Terminal.writeAll(bytes, to: descriptor) else { throw failure(path) }
        }
        guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0, rename(beside, path) == 0 else {
            throw failure(path)
        }
        isDone = true
    }

    /// Rights that the system takes from new files.
    private static var fileModeMask: mode_t {
        let mask = umask(0)
        umask(mask)
        return mask
    }

    /// With the system's reason for what was tried last.
    private static func failure(_ name: String) -> CommandFailure {
        CommandFailure(.inputOutput, "cannot write \(name): \(String(cString: strerror(errno)))")
    }
}
