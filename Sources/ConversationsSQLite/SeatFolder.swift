internal import Conversations
internal import Foundation
internal import Glibc

/// The seats of a store: a folder beside it with one file for each process that serves.
///
/// That process keeps the file locked. The system gives the lock back when its holder dies, and the file's date tells
/// when it was seen last.
struct SeatFolder: Sendable {
    private let path: String

    /// - Parameter store: The store's file.
    init(store: String) {
        path = store + "-seats"
    }

    /// Takes a new seat, and clears away those whose holders died.
    ///
    /// Where no file can be made the seat holds all the same, and counts as left with the other processes: what
    /// agents send may then come twice, marked as such.
    func take() -> any ServiceSeat {
        mkdir(path, 0o755)
        clearAway()
        while true {
            // By chance rather than by counting, so that no restored or copied store gives a number out again.
            let number = Int64.random(in: 1...(1 << 52))
            let file = path(of: number)
            let descriptor = open(file, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
            let seat = FileSeat(number: number, file: file, descriptor: descriptor)
            guard descriptor >= 0 else { return seat }
            let isLocked = flock(descriptor, LOCK_EX | LOCK_NB) == 0
            // Who clears away may have found the file before it was locked; then another is made.
            if isLocked ? FileIdentity(file) != nil : errno != EWOULDBLOCK { return seat }
        }
    }

    private func clearAway() {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
            if let number = Int64(name) { _ = isTaken(number) }
        }
    }

    /// Whether somebody who shows up has a seat; clears away one that was left.
    func isTaken(_ number: Int64) -> Bool {
        let file = path(of: number)
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_SH | LOCK_NB) != 0 else {
            unlink(file)
            return false
        }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { return true }
        let seen = Double(facts.st_mtim.tv_sec) + Double(facts.st_mtim.tv_nsec) / 1e9
        return Date().timeIntervalSince1970 - seen < SeatPatience.seconds
    }

    private func path(of number: Int64) -> String { "\(path)/\(number)" }
}

private final class FileSeat: ServiceSeat {
    let number: Int64
    private let file: String
    private let descriptor: Int32

    init(number: Int64, file: String, descriptor: Int32) {
        self.number = number
        self.file = file
        self.descriptor = descriptor
    }

    deinit {
        guard descriptor >= 0 else { return }
        unlink(file)
        close(descriptor)
    }

    func showUp() {
        futimens(descriptor, nil)
    }
}
