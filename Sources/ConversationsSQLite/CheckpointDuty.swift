internal import Glibc
internal import Synchronization

/// The duty to checkpoint a store, held by one connection at a time of all processes on the machine: a lock on a file
/// beside the store, which the system gives back when its holder dies.
final class CheckpointDuty: Sendable {
    private let path: String
    /// File descriptor while held.
    private let held = Mutex<Int32?>(nil)

    init(path: String) {
        self.path = path + "-checkpointer"
    }

    deinit {
        giveBack()
    }

    /// Whether this object has it.
    var isHeld: Bool { held.withLock { $0 != nil } }

    /// Takes the duty where it is free.
    /// - Returns: Whether it was taken just now.
    @discardableResult
    func take() -> Bool {
        held.withLock { held in
            guard held == nil else { return false }
            let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else { return false }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                close(descriptor)
                return false
            }
            held = descriptor
            return true
        }
    }

    /// Leaves the duty to others.
    func giveBack() {
        held.withLock { descriptor in
            if let descriptor { close(descriptor) }
            descriptor = nil
        }
    }
}
