internal import Foundation

/// The descriptors that a process begins with.
enum StandardDescriptors {
    /// Fills those that the caller closed, so that no file opened later takes their numbers and gets the output's bytes.
    ///
    /// What stands in refuses reading, or writing, as the closed one would.
    static func fillGaps() {
        for (descriptor, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
        where fcntl(descriptor, F_GETFD) < 0 {
            // The lowest free number is the one that is missing.
            _ = open("/dev/null", mode)
        }
    }

    /// Lets writing fail where the reader has gone, rather than end the process in the middle of its work.
    static func outliveReaders() {
        signal(SIGPIPE, SIG_IGN)
    }
}
