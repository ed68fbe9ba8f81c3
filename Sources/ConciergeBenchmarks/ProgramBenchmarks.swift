internal import Foundation
internal import WireFormat

/// What the built program costs as its users run it.
struct ProgramBenchmarks {
    var intents: String
    var messages: [String]

    private var program: URL {
        URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("concierge")
    }

    func run() throws -> [Figure] {
        guard FileManager.default.isExecutableFile(atPath: program.path) else {
            throw BenchmarkFailure(description: "\(program.path) is not built")
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("concierge-bench-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try firstAnswer(in: folder)
        let starts = try (0..<15).map { _ in try firstAnswer(in: folder) / 1000 }
        return [Figure("warm start of chat to its first answer", of: starts, unit: "ms", limit: 100)]
            + (try pipe(in: folder))
    }

    private func firstAnswer(in folder: URL) throws -> Double {
        let process = make("chat", in: folder)
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        let started = ContinuousClock.now
        try process.run()
        input.fileHandleForWriting.write(Data((messages[0] + "\n").utf8))
        guard try output.fileHandleForReading.read(upToCount: 1) != nil else {
            throw BenchmarkFailure(description: "chat ended without an answer")
        }
        let elapsed = (ContinuousClock.now - started) / .microseconds(1)
        try input.fileHandleForWriting.close()
        _ = try output.fileHandleForReading.readToEnd()
        process.waitUntilExit()
        return elapsed
    }

    /// Throughput and peak memory of a pipe that takes every message as a conversation of its own.
    private func pipe(in folder: URL) throws -> [Figure] {
        let process = make("pipe", in: folder)
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let reader = LineCounter(output.fileHandleForReading)
        _ = try reader.next(1)
        let count = 5_000
        var bytes: [UInt8] = []
        for index in 0..<count {
            let line = JSONValue.object([
                .init("conversation", .string("c\(index)")), .init("id", .string("m\(index)")),
                .init("text", .string(messages[index % messages.count])),
            ])
            JSONWriter.append(line, to: &bytes)
            bytes.append(UInt8(ascii: "\n"))
        }
        let started = ContinuousClock.now
        let writer = input.fileHandleForWriting
        let sent = Data(bytes)
        Thread.detachNewThread { writer.write(sent) }
        guard try reader.next(count) else { throw BenchmarkFailure(description: "pipe ended early") }
        let seconds = (ContinuousClock.now - started) / .seconds(1)
        let memory = peakMemory(of: process.processIdentifier)
        try writer.close()
        process.waitUntilExit()
        return [
            Figure("durable turns a second through pipe", Double(count) / seconds, unit: ""),
            Figure("peak memory of pipe", memory, unit: "MB", limit: 80),
        ]
    }

    private func make(_ verb: String, in folder: URL) -> Process {
        let process = Process()
        process.executableURL = program
        process.arguments = [
            verb, "--intents", intents, "--store", folder.appendingPathComponent("\(verb).sqlite").path,
        ]
        var environment = ProcessInfo.processInfo.environment
        environment["XDG_CACHE_HOME"] = folder.path
        process.environment = environment
        process.standardError = FileHandle.standardError
        return process
    }

    /// Peak resident memory in megabytes.
    private func peakMemory(of process: Int32) -> Double {
        let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
        return (line.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? .nan) / 1024
    }
}

/// Waits for lines without keeping them.
private final class LineCounter {
    private let handle: FileHandle
    private var ready = 0

    init(_ handle: FileHandle) {
        self.handle = handle
    }

    /// - Returns: Whether as many lines came before the end.
    func next(_ count: Int) throws -> Bool {
        while ready < count {
            let chunk = handle.availableData
            guard !chunk.isEmpty else { return false }
            ready += chunk.count { $0 == UInt8(ascii: "\n") }
        }
        ready -= count
        return true
    }
}
