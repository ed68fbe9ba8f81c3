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

    /// Reads a file; `-` is the standard input.
    /// - Returns: Its bytes.
    /// - Throws: `PackInputError`.
    public static func bytes(of path: String) throws -> [UInt8] {
        if path == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
        guard FileManager.default.fileExists(atPath: path) else { throw PackInputError.noFile(path: path) }
        var limits = PackLimits()
        limits.fileBytes = mostBytes
        return try PackFiles.bytes(of: path, limits: limits)
    }
}
