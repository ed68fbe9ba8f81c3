internal import Foundation

/// The files of a pack, found and read.
struct PackFiles {
    /// A file with its bytes.
    struct File: Sendable {
        /// Path as messages show it: the pack's path, as given, with the file's path in it.
        var path: String
        /// Path in the pack, the same wherever the pack lies.
        var name: String
        var bytes: [UInt8]
    }

    /// Every YAML file below a folder, sorted by path, or the one file.
    ///
    /// Hidden files and folders are left out, and a folder that was already visited through a link.
    /// - Throws: `PackInputError` where the path leads nowhere or a folder cannot be listed.
    static func paths(below root: String, limits: PackLimits) throws -> [(path: String, name: String)] {
        var information = stat()
        guard stat(root, &information) == 0 else {
            let code = errno
            guard code == ENOENT || code == ENOTDIR else {
                throw PackInputError.unreadable(path: root, reason: String(cString: strerror(code)))
            }
            throw PackInputError.missing(path: root)
        }
        guard information.st_mode & S_IFMT == S_IFDIR else {
            return [(root, root.split(separator: "/").last.map(String.init) ?? root)]
        }
        var base = root
        while base.count > 1, base.hasSuffix("/") { base.removeLast() }
        var found: [(path: String, name: String)] = []
        var visited: Set<FolderIdentity> = []
        try walk(base, name: "", depth: 0, limits: limits, visited: &visited, found: &found)
        return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// What tells one folder from another, whatever the path that led to it.
    private struct FolderIdentity: Hashable {
        var device: UInt64
        var number: UInt64
    }

    private static func walk(
        _ folder: String,
        name: String,
        depth: Int,
        limits: PackLimits,
        visited: inout Set<FolderIdentity>,
        found: inout [(path: String, name: String)]
    ) throws {
        var information = stat()
        guard depth <= limits.folderDepth, stat(folder, &information) == 0,
            visited.insert(FolderIdentity(device: UInt64(information.st_dev), number: UInt64(information.st_ino)))
                .inserted
        else { return }
        let entries: [String]
        do {
            entries = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            let reason = access(folder, R_OK) == 0 ? "\(error)" : String(cString: strerror(errno))
            throw PackInputError.unreadable(path: folder, reason: reason)
        }
        for entry in entries.sorted() where !entry.hasPrefix(".") {
            let path = folder == "/" ? "/\(entry)" : "\(folder)/\(entry)"
            let entryName = name.isEmpty ? entry : "\(name)/\(entry)"
            guard stat(path, &information) == 0 || isYAML(entry) else { continue }
            if information.st_mode & S_IFMT == S_IFDIR {
                try walk(path, name: entryName, depth: depth + 1, limits: limits, visited: &visited, found: &found)
            } else if isYAML(entry) {
                found.append((path, entryName))
                guard found.count <= limits.files else {
                    throw PackInputError.unreadable(path: folder, reason: "more than \(limits.files) YAML files")
                }
            }
        }
    }

    private static func isYAML(_ name: String) -> Bool {
        let lowercased = name.lowercased()
        return lowercased.hasSuffix(".yaml") || lowercased.hasSuffix(".yml")
    }

    /// The bytes of a file.
    /// - Throws: `PackInputError.unreadable`, also for a file over the limit and for what is no file.
    static func bytes(of path: String, limits: PackLimits) throws -> [UInt8] {
        // Non-blocking, so that a named pipe without a writer is refused rather than waited for.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw PackInputError.unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG else {
            throw PackInputError.unreadable(path: path, reason: "it is not a regular file")
        }
        let size = Int(information.st_size)
        guard size <= limits.fileBytes else { throw tooLarge(path, limits) }
        // One byte more than the file had a moment ago shows whether it has grown since.
        let capacity = size + 1
        var failure: PackInputError?
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            while count < capacity {
                let step = read(descriptor, buffer.baseAddress.map { $0 + count }, capacity - count)
                if step < 0, errno == EINTR { continue }
                if step < 0 { failure = .unreadable(path: path, reason: String(cString: strerror(errno))) }
                guard step > 0 else { return }
                count += step
            }
        }
        if let failure { throw failure }
        guard bytes.count <= size else {
            throw PackInputError.unreadable(path: path, reason: "it grew while it was read; try again")
        }
        return bytes
    }

    private static func tooLarge(_ path: String, _ limits: PackLimits) -> PackInputError {
        .unreadable(path: path, reason: "it is larger than \(limits.fileBytes >> 20) MiB; split it")
    }
}
