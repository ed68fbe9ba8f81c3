internal import Foundation

/// The folder that an import writes into.
public struct ImportFolder: Sendable {
    /// Its path.
    public var path: String

    /// Names a folder, which need not exist.
    public init(path: String) {
        self.path = path
    }

    /// Why nothing was written.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        /// What is wrong, with the remedy.
        public var description: String
    }

    /// Writes the files, each whole or not at all.
    /// - Parameters:
    ///   - files: What to write.
    ///   - replacesImport: Whether an earlier import's files in the folder make way. Files of other origin never do.
    /// - Throws: `Failure` where the folder holds something already, or cannot be written.
    public func write(_ files: [IntentImporter.File], replacesImport: Bool) throws(Failure) {
        let manager = FileManager.default
        var isFolder: ObjCBool = false
        guard !manager.fileExists(atPath: path, isDirectory: &isFolder) || isFolder.boolValue else {
            throw Failure(description: "'\(path)' is a file; name a folder")
        }
        let present = (try? manager.contentsOfDirectory(atPath: path))?.sorted() ?? []
        guard present.isEmpty || replacesImport else {
            throw Failure(
                description: "the folder '\(path)' is not empty; name another, "
                    + "or use --force to replace the files of an earlier import"
            )
        }
        let imported = present.filter(isImported)
        for file in files where present.contains(file.name) && !imported.contains(file.name) {
            throw Failure(description: "'\(path)/\(file.name)' was not written by an import; move it away first")
        }
        do {
            try manager.createDirectory(atPath: path, withIntermediateDirectories: true)
            for file in files {
                try Data(file.text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(file.name)"), options: .atomic)
            }
            for name in imported where !files.contains(where: { $0.name == name }) {
                try manager.removeItem(atPath: "\(path)/\(name)")
            }
        } catch {
            throw Failure(description: "cannot write into '\(path)': \(error.localizedDescription)")
        }
    }

    private func isImported(_ name: String) -> Bool {
        guard name.hasSuffix(".yaml"), let data = FileManager.default.contents(atPath: "\(path)/\(name)") else {
            return false
        }
        return data.starts(with: Data(IntentImporter.marker.utf8))
    }
}

/// The bytes of a file to import.
public enum ImportInput {
    /// Most bytes of one file.
    public static let mostBytes = 256 << 20

    /// Reads a file or a named pipe; `-` is the standard input.
    /// - Returns: Its bytes.
    /// - Throws: `PackInputError`.
    public static func bytes(of path: String) throws -> [UInt8] {
        if path == "-" { return try all(of: .standardInput, called: "stdin") }
        var information = stat()
        guard stat(path, &information) == 0 || errno != ENOENT else { throw PackInputError.noFile(path: path) }
        guard information.st_mode & S_IFMT != S_IFDIR else {
            throw PackInputError.unreadable(path: path, reason: "it is a folder; name the files in it")
        }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw PackInputError.unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        defer { try? handle.close() }
        return try all(of: handle, called: path)
    }

    private static func all(of handle: FileHandle, called path: String) throws -> [UInt8] {
        // One byte more than is allowed shows that there is too much, however much comes.
        let bytes = try handle.read(upToCount: mostBytes + 1) ?? Data()
        guard bytes.count <= mostBytes else {
            throw PackInputError.unreadable(path: path, reason: "it is larger than \(mostBytes >> 20) MiB; split it")
        }
        return [UInt8](bytes)
    }
}
