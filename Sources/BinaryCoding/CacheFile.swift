internal import Foundation

/// A file that keeps what was computed, until what it was computed from changes.
///
/// A file that is stale, damaged or another's is no error, and neither is a folder that cannot be written to: the value
/// is computed again. So it is where somebody else could have written the file, for what is read is looked at as it lies
/// there: what made it is trusted to have made it well.
package struct CacheFile {
    /// Files of one kind that stay in a folder, the last used ones.
    package static let mostKept = 16

    private static let mark = UInt64(0x3258_4449_4743_4e43)
    private static let headerSize = 16

    private let folder: URL
    private let kind: String
    private let identity: String

    private var file: URL {
        folder.appendingPathComponent("\(kind)-\(String(Checksum.of(Array(identity.utf8)), radix: 16)).bin")
    }

    /// - Parameters:
    ///   - folder: Where such files lie; it is made where it is missing.
    ///   - kind: First part of the file's name.
    ///   - identity: Everything that the value depends on, the version of its layout included.
    package init(folder: String, kind: String, identity: String) {
        self.folder = URL(fileURLWithPath: folder, isDirectory: true)
        self.kind = kind
        self.identity = identity
    }

    /// What was kept; `nil` where there is nothing, or nothing sound.
    package func load<Value>(_ decode: (inout BinaryReader) throws -> Value) -> Value? {
        guard let storage = FileBytes(path: file.path), storage.isTrusted, storage.bytes.count > Self.headerSize,
            storage.bytes.loadUnaligned(as: UInt64.self) == Self.mark,
            storage.bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
                == Checksum.of(UnsafeRawBufferPointer(rebasing: storage.bytes[Self.headerSize...])),
            var reader = try? BinaryReader(storage, from: Self.headerSize),
            (try? reader.readText()) == identity,
            let value = try? decode(&reader)
        else { return nil }
        // Most of what was looked at to check it is seldom needed.
        storage.letGo()
        // The date tells which files are still in use.
        utimensat(AT_FDCWD, file.path, nil, 0)
        return value
    }

    /// Keeps a value: the file appears whole or not at all.
    package func store(_ encode: (inout BinaryWriter) -> Void) {
        var writer = BinaryWriter()
        writer.write(identity)
        encode(&writer)
        let payload = writer.finish()
        var data = Data(capacity: Self.headerSize + payload.count)
        for number in [Self.mark, payload.withUnsafeBytes(Checksum.of)] {
            withUnsafeBytes(of: number) { data.append(contentsOf: $0) }
        }
        data.append(contentsOf: payload)
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        guard (try? data.write(to: file, options: .atomic)) != nil else { return }
        // Whatever the user lets others do with new files: one that they may write to would not be believed.
        var information = stat()
        if stat(file.path, &information) == 0 { chmod(file.path, information.st_mode & 0o755) }
        removeUnused()
    }

    /// Removes the files of this kind that were not used for longest, where there are many.
    private func removeUnused() {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let own = files.filter { $0.hasPrefix(kind + "-") && $0.hasSuffix(".bin") }.map { name in
            let path = folder.appendingPathComponent(name).path
            let attributes = try? FileManager.default.attributesOfItem(atPath: path)
            return (path: path, date: attributes?[.modificationDate] as? Date ?? .distantPast)
        }
        for old in own.sorted(by: { $0.date > $1.date }).dropFirst(Self.mostKept) {
            try? FileManager.default.removeItem(atPath: old.path)
        }
    }
}
