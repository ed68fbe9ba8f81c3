internal import Foundation

/// A file to write.
public struct ExchangeFile: Sendable, Hashable {
    /// Its name in the folder.
    public var name: String
    /// Its text.
    public var text: String

    /// Takes the values as they are.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}

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
    public func write(_ files: [ExchangeFile], replacesImport: Bool) throws(Failure) {
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
        try put(files)
        do {
            for name in imported where !files.contains(where: { $0.name == name }) {
                try manager.removeItem(atPath: "\(path)/\(name)")
            }
        } catch {
            throw Failure(description: "cannot write into '\(path)': \(error.localizedDescription)")
        }
    }

    /// Writes files beside what the folder holds already.
    /// - Parameters:
    ///   - files: What to write.
    ///   - replaces: Whether files of the same names make way.
    /// - Throws: `Failure` where a file is there already, or cannot be written.
    public func add(_ files: [ExchangeFile], replaces: Bool) throws(Failure) {
        for file in files where !replaces && FileManager.default.fileExists(atPath: "\(path)/\(file.name)") {
            throw Failure(description: "'\(path)/\(file.name)' is there already; use --force to replace it")
        }
        try put(files)
    }

    private func put(_ files: [ExchangeFile]) throws(Failure) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            for file in files {
                try Data(file.text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(file.name)"), options: .atomic)
            }
        } catch {
            throw Failure(description: "cannot write into '\(path)': \(error.localizedDescription)")
        }
    }

    /// First bytes of what imports of packs write, by the ending of the file.
    private static let markers = [".yaml": IntentFileWriter.marker, ".md": ExchangeNotes.marker]

    private func isImported(_ name: String) -> Bool {
        guard let marker = Self.markers.first(where: { name.hasSuffix($0.key) })?.value,
            let handle = FileHandle(forReadingAtPath: "\(path)/\(name)")
        else { return false }
        defer { try? handle.close() }
        let wanted = Data(marker.utf8)
        return (try? handle.read(upToCount: wanted.count)) == wanted
    }
}
