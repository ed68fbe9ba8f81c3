internal import Foundation
public import IntentFiles

/// A pack in a folder of its own, gone with the value.
public final class TemporaryPack {
    /// The folder; no slash at its end.
    public let path: String

    /// Writes files, given by path in the pack.
    public init(_ files: [String: String] = [:]) throws {
        path = NSTemporaryDirectory() + "concierge-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(Array(text.utf8), to: name) }
    }

    /// Writes a file, given by its path in the pack.
    public func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(bytes).write(to: url)
    }

    /// Reads the pack.
    public func read(limits: PackLimits = PackLimits()) throws -> PackReading {
        try PackReader(limits: limits).read(path)
    }

    /// Problems as people read them, without the folder's name.
    public func problems(limits: PackLimits = PackLimits()) throws -> [String] {
        try read(limits: limits).problems.map { "\($0)".replacingOccurrences(of: path + "/", with: "") }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
