internal import Foundation
internal import Synchronization

/// Tells the threads of a gateway that it is over, and when it has to be.
final class Alarm: Sendable {
    /// Readable once the gateway is over.
    let descriptor: Int32
    private let writeEnd: Int32
    private let deadline = Mutex<ContinuousClock.Instant?>(nil)

    init() {
        var ends: [Int32] = [-1, -1]
        if pipe(&ends) == 0 {
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        }
        descriptor = ends[0]
        writeEnd = ends[1]
    }

    deinit {
        close(descriptor)
        close(writeEnd)
    }

    /// Says that the gateway is over.
    func ring() {
        var byte: UInt8 = 1
        _ = write(writeEnd, &byte, 1)
    }

    /// Gives what is left to do some time and no more; a second time changes nothing.
    func limitTime(to limit: Duration) {
        deadline.withLock { $0 = $0 ?? .now + limit }
    }

    /// Whether no time is left.
    var isTimeOver: Bool { deadline.withLock { $0.map { $0 < .now } ?? false } }
}
