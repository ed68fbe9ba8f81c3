import Foundation
import Glibc

/// A file system of so many bytes that only some programs see: a tmpfs in a mount namespace of theirs.
struct SmallDisk {
    /// What it takes to make one: root, or a system that lets users make namespaces.
    private static let isolation = geteuid() == 0 ? ["--mount"] : ["--mount", "--user", "--map-root-user"]

    /// Whether this system lets us have one.
    static let isAvailable: Bool = {
        let arguments = isolation + ["/bin/sh", "-c", "mount -t tmpfs -o size=64k none /mnt"]
        return (try? run("/usr/bin/unshare", arguments))?.status == 0
    }()

    /// Where it is seen by programs on it; to all others an empty folder.
    let folder: String
    private let size: Int

    /// A disk in a folder.
    init(in folder: String, bytes: Int) throws {
        self.folder = folder + "/disk"
        size = bytes
        try FileManager.default.createDirectory(atPath: self.folder, withIntermediateDirectories: true)
    }

    /// The command that mounts the disk, does `preparation` and becomes a program, all in one process.
    func command(_ program: String, _ arguments: [String], preparation: String = ":") -> [String] {
        let script = "mount -t tmpfs -o size=\(size) none \"$0\" && cd \"$0\" && { \(preparation); } && exec \"$@\""
        return ["/usr/bin/unshare"] + Self.isolation + ["/bin/sh", "-c", script, folder, program] + arguments
    }

    /// Where a process's disk is seen by all.
    func path(seenBy process: pid_t) -> String { "/proc/\(process)/root\(folder)" }

    /// Runs a program beside one that is on its disk.
    func run(beside process: pid_t, _ program: String, _ arguments: [String]) throws -> (status: Int32, output: String)
    {
        let user = geteuid() == 0 ? [] : ["--user", "--preserve-credentials"]
        return try Self.run(
            "/usr/bin/nsenter",
            ["--target", "\(process)", "--mount"] + user + [program] + arguments
        )
    }

    /// Runs a program to its end; the output holds what it said on both ways.
    static func run(
        _ program: String,
        _ arguments: [String],
        environment: [String: String]? = nil
    ) throws -> (status: Int32, output: String) {
        let process = Process()
        if let environment { process.environment = environment }
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }
}
