public import Foundation

/// The folder that the paths of a patch are relative to.
public struct PatchRoot: Sendable {
    /// The folder; `nil` is the one that the program works in.
    public let folder: String?
    private let workingFolder: String
    private let packFolder: String

    /// - Parameters:
    ///   - location: Where the pack lies: its folder, or its one file.
    ///   - workingFolder: The folder that the program works in.
    public init(location: String, workingFolder: String = FileManager.default.currentDirectoryPath) {
        self.workingFolder = workingFolder
        let whole = Self.whole(location, in: workingFolder)
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder)
        packFolder = isThere && isFolder.boolValue ? whole : (whole as NSString).deletingLastPathComponent
        // `git apply` touches nothing outside of the folder that it works in.
        folder = Self.relative(packFolder, to: workingFolder) == nil ? packFolder : nil
    }

    /// A file's path as the patch names it.
    public func path(of file: String) -> String {
        let whole = Self.whole(file, in: workingFolder)
        return Self.relative(whole, to: folder ?? workingFolder) ?? whole
    }

    /// The command that applies a patch.
    public func command(applying patch: String) -> String {
        guard let folder else { return "git apply \(Self.quoted(patch))" }
        return "git -C \(Self.quoted(folder)) apply \(Self.quoted(Self.whole(patch, in: workingFolder)))"
    }

    private static func whole(_ path: String, in folder: String) -> String {
        let joined = path.hasPrefix("/") ? path : folder + "/" + path
        return (joined as NSString).standardizingPath
    }

    private static func relative(_ path: String, to folder: String) -> String? {
        if path == folder { return "" }
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
    }

    private static func quoted(_ path: String) -> String {
        let isPlain = path.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
                || byte >= 0x80 || "/._-+=,@".utf8.contains(byte)
        }
        return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
    }
}
