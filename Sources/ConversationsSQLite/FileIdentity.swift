internal import Glibc

/// Tells a file from another that has come to bear its name.
struct FileIdentity: Equatable {
    private let device: dev_t
    private let inode: ino_t

    /// The file that bears a name now; `nil` where none does.
    init?(_ path: String) {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return nil }
        device = facts.st_dev
        inode = facts.st_ino
    }
}
