internal import Foundation
internal import IntentFiles

/// Reads what a command names: a file, a folder with all that can be imported in it, an archive, the standard input.
public enum ImportInput {
    /// Most bytes of one file, and of all files of one folder or archive.
    public static let mostBytes = 256 << 20
    /// Most files of one folder or archive.
    static let mostFiles = 20_000
    /// How deep folders may lie in folders.
    private static let mostDepth = 16
    /// Endings of files that may hold something to import.
    private static let endings: Set<String> = [
        "json", "yml", "yaml", "tsv", "csv", "qna", "transcript", "ndjson", "jsonl",
    ]

    /// What was found at a path.
    public enum Content: Sendable {
        /// One file.
        case file(ImportFile)
        /// The files of a folder or an archive, by path.
        case folder(path: String, files: [ImportFile])
    }

    /// Reads what is at a path; `-` is the standard input.
    /// - Throws: `PackInputError`.
    public static func content(of path: String) throws -> Content {
        guard path != "-" else {
            return .file(ImportFile(path: "stdin", bytes: try all(of: .standardInput, called: "stdin")))
        }
        var information = stat()
        guard stat(path, &information) == 0 || errno != ENOENT else { throw PackInputError.noFile(path: path) }
        guard information.st_mode & S_IFMT != S_IFDIR else {
            let files = try folder(path)
            guard !files.isEmpty else {
                throw PackInputError.unreadable(
                    path: path,
                    reason: "it is a folder without a file that can be imported; name the files"
                )
            }
            return .folder(path: path, files: files)
        }
        let bytes = try bytes(of: path)
        guard ZipArchive.isArchive(bytes) else { return .file(ImportFile(path: path, bytes: bytes)) }
        do {
            let entries = try ZipArchive.files(in: bytes, mostBytes: mostBytes, mostFiles: mostFiles) { name in
                endings.contains(ImportFile(path: name, bytes: []).fileExtension) && !isHidden(name)
            }
            return .folder(
                path: path,
                files: entries.map { ImportFile(path: "\(path)/\($0.name)", name: $0.name, bytes: $0.bytes) }
            )
        } catch {
            throw PackInputError.unreadable(path: path, reason: "\(error); unzip it and name the folder")
        }
    }

    private static func bytes(of path: String) throws -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw PackInputError.unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        defer { try? handle.close() }
        return try all(of: handle, called: path)
    }

    private static func all(of handle: FileHandle, called path: String) throws -> [UInt8] {
        // One byte more than is allowed shows that there is too much, however much comes.
        let bytes: Data
        do {
            bytes = try handle.read(upToCount: mostBytes + 1) ?? Data()
        } catch {
            throw PackInputError.unreadable(path: path, reason: error.localizedDescription)
        }
        guard bytes.count <= mostBytes else {
            throw PackInputError.unreadable(path: path, reason: "it is larger than \(mostBytes >> 20) MiB; split it")
        }
        return [UInt8](bytes)
    }

    private static func isHidden(_ name: String) -> Bool {
        name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" || $0 == "node_modules" }
    }

    /// What makes two paths one folder.
    private struct Folder: Hashable {
        var device: UInt
        var number: UInt

        init(_ facts: stat) {
            (device, number) = (facts.st_dev, facts.st_ino)
        }
    }

    private static func folder(_ root: String) throws -> [ImportFile] {
        var base = root
        while base.count > 1, base.hasSuffix("/") { base.removeLast() }
        var files: [ImportFile] = []
        var total = 0
        // Links may lead back to a folder that was walked.
        var walked: Set<Folder> = []
        func walk(_ path: String, _ name: String, _ depth: Int) throws {
            guard depth <= mostDepth else { return }
            guard let entries = try? FileManager.default.contentsOfDirectory(atPath: path) else {
                throw PackInputError.unreadable(path: path, reason: String(cString: strerror(errno)))
            }
            for entry in entries.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !isHidden(entry) {
                let inner = name.isEmpty ? entry : "\(name)/\(entry)"
                let innerPath = "\(base == "/" ? "" : base)/\(inner)"
                var information = stat()
                guard stat(innerPath, &information) == 0 else { continue }
                if information.st_mode & S_IFMT == S_IFDIR {
                    guard walked.insert(Folder(information)).inserted else { continue }
                    try walk(innerPath, inner, depth + 1)
                } else if information.st_mode & S_IFMT == S_IFREG {
                    guard endings.contains(ImportFile(path: inner, bytes: []).fileExtension) else { continue }
                    files.append(ImportFile(path: innerPath, name: inner, bytes: try bytes(of: innerPath)))
                    total += files.last?.bytes.count ?? 0
                    guard total <= mostBytes, files.count <= mostFiles else {
                        throw PackInputError.unreadable(
                            path: root,
                            reason:
                                "it holds more than \(mostBytes >> 20) MiB or \(mostFiles) files; name the export's "
                                + "own folder"
                        )
                    }
                }
            }
        }
        var information = stat()
        if stat(base, &information) == 0 { walked.insert(Folder(information)) }
        try walk(base, "", 0)
        return files
    }
}
