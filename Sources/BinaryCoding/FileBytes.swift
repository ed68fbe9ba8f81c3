internal import Foundation

/// The bytes of a file, mapped rather than copied: the system loads them as they are needed, keeps them once for all
/// processes, and may drop them again.
///
/// Unchecked: nothing writes to the bytes. Whoever changes such a file puts another in its place (`CacheFile` does);
/// one that is written over or cut while it is mapped changes under its readers.
package final class FileBytes: @unchecked Sendable {
    /// Valid as long as this object lives; starts at a page.
    package let bytes: UnsafeRawBufferPointer
    /// Whether nobody but this process's user and the system's administrator can have written it.
    let isTrusted: Bool

    /// - Returns: `nil` where there is no file that can be read, or an empty one.
    package init?(path: String) {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = Int(information.st_size)
        guard size > 0, let memory = mmap(nil, size, PROT_READ, Int32(MAP_PRIVATE) | Self.ahead, descriptor, 0),
            memory != MAP_FAILED
        else { return nil }
        bytes = UnsafeRawBufferPointer(start: memory, count: size)
        isTrusted = [0, geteuid()].contains(information.st_uid) && information.st_mode & (S_IWGRP | S_IWOTH) == 0
    }

    /// Lets go of all pages, for those that are needed to come again.
    func letGo() {
        madvise(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count, Int32(MADV_DONTNEED))
    }

    /// All of it is read at once, to see whether it is whole.
    private static var ahead: Int32 {
        #if os(Linux)
        Int32(MAP_POPULATE)
        #else
        0
        #endif
    }

    deinit {
        munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    }
}
