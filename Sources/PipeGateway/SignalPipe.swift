internal import Foundation
internal import Synchronization

/// Turns signals into bytes that a loop can wait for beside its input.
///
/// SIGTERM and SIGINT ask for an orderly end, a second one ends the process at once; SIGHUP asks for new intent files.
/// SIGPIPE is ignored, so that a reader who has gone is an ordinary error.
public enum SignalPipe {
    /// What a signal asks for.
    public enum Request: UInt8, Sendable {
        /// Finish what was accepted and end.
        case end = 1
        /// Read the intent files again.
        case reload = 2
    }

    // The handler may do nothing but what is safe at any moment: atomics, write and _exit.
    private static let writeEnd = Atomic<Int32>(-1)
    private static let endings = Atomic<Int>(0)

    /// Catches the signals for the rest of the process.
    /// - Returns: The descriptor to wait for and to read requests from; `nil` where the system gives none.
    public static func install() -> Int32? {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        writeEnd.store(ends[1], ordering: .sequentiallyConsistent)
        endings.store(0, ordering: .sequentiallyConsistent)
        signal(SIGPIPE, SIG_IGN)
        signal(SIGHUP) { _ in SignalPipe.tell(.reload) }
        signal(SIGTERM) { SignalPipe.tellEnd($0) }
        signal(SIGINT) { SignalPipe.tellEnd($0) }
        // Whoever started the process may have done so from a thread that hears no signals, and that is inherited.
        var heard = sigset_t()
        sigemptyset(&heard)
        for number in [SIGHUP, SIGTERM, SIGINT] { sigaddset(&heard, number) }
        pthread_sigmask(SIG_UNBLOCK, &heard, nil)
        return ends[0]
    }

    /// The requests that have come, oldest first.
    static func requests(from descriptor: Int32) -> [Request] {
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        return count > 0 ? bytes[..<count].compactMap(Request.init(rawValue:)) : []
    }

    private static func tellEnd(_ signal: Int32) {
        if endings.add(1, ordering: .sequentiallyConsistent).newValue > 1 { _exit(128 + signal) }
        tell(.end)
    }

    private static func tell(_ request: Request) {
        let saved = errno
        var byte = request.rawValue
        _ = write(writeEnd.load(ordering: .sequentiallyConsistent), &byte, 1)
        errno = saved
    }
}
