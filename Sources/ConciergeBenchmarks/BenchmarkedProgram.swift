internal import Foundation
internal import Synchronization
internal import WireFormat

/// The built program, in a folder of its own.
struct BenchmarkedProgram {
    let intents: String
    let folder: URL
    private let program: URL

    init(intents: String) throws {
        self.intents = intents
        program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("concierge")
        guard FileManager.default.isExecutableFile(atPath: program.path) else {
            throw BenchmarkFailure(description: "\(program.path) is not built")
        }
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("concierge-bench-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func cleanUp() {
        try? FileManager.default.removeItem(at: folder)
    }

    /// A process that serves from a store; without a path from a new one.
    func make(_ verb: String, store: String? = nil) -> Process {
        let process = Process()
        process.executableURL = program
        let path = store ?? folder.appendingPathComponent("\(UUID().uuidString).sqlite").path
        process.arguments = [verb, "--intents", intents, "--store", path]
        var environment = ProcessInfo.processInfo.environment
        environment["XDG_CACHE_HOME"] = folder.path
        process.environment = environment
        process.standardError = FileHandle.standardError
        return process
    }

    /// Starts a pipe, and waits until it is ready.
    func startPipe(store: String? = nil) throws -> BenchmarkedPipe {
        try BenchmarkedPipe(make("pipe", store: store))
    }

}

extension JSONBuilder {
    /// A customer's message as a line.
    mutating func addMessage(conversation: String, id: String, text: String) {
        object { builder in
            builder.add("conversation", conversation)
            builder.add("id", id)
            builder.add("text", text)
        }
        endLine()
    }
}

/// A pipe at work, whose replies are counted as they come.
final class BenchmarkedPipe: Sendable {
    private struct Received {
        /// When each line came.
        var arrivals: [ContinuousClock.Instant] = []
        var isOver = false
    }

    private let process: Process
    private let input = Pipe()
    private let received = Mutex(Received())
    private let news = DispatchSemaphore(value: 0)

    fileprivate init(_ process: Process) throws {
        self.process = process
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        signal(SIGPIPE, SIG_IGN)
        try process.run()
        let descriptor = output.fileHandleForReading
        Thread.detachNewThread { [self] in
            receive(from: descriptor)
        }
        try wait(for: 0)
    }

    private func receive(from handle: FileHandle) {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = chunk.withUnsafeMutableBytes { read(handle.fileDescriptor, $0.baseAddress, $0.count) }
            let now = ContinuousClock.now
            received.withLock { received in
                guard count > 0 else { return received.isOver = true }
                for byte in chunk[..<count] where byte == UInt8(ascii: "\n") { received.arrivals.append(now) }
            }
            news.signal()
            guard count > 0 else { return }
        }
    }

    /// Sends bytes.
    /// - Returns: How many lines they are.
    func send(_ bytes: [UInt8], lines: Int? = nil) throws -> Int {
        try input.fileHandleForWriting.write(contentsOf: Data(bytes))
        return lines ?? bytes.count { $0 == UInt8(ascii: "\n") }
    }

    /// Waits until so many lines are answered.
    func wait(for count: Int) throws {
        // The first line out answers none.
        while received.withLock({ $0.arrivals.count }) < count + 1 {
            guard !received.withLock({ $0.isOver }) else { throw BenchmarkFailure(description: "pipe ended early") }
            news.wait()
        }
    }

    /// When the answers to so many lines came.
    func arrivals(_ count: Int) throws -> [ContinuousClock.Instant] {
        try wait(for: count)
        return received.withLock { Array($0.arrivals[1...count]) }
    }

    /// Closes the input and waits for the end.
    func end() throws {
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw BenchmarkFailure(description: "pipe failed") }
    }

    /// Most memory held since serving began, in megabytes.
    var peakMemory: Double {
        ProcessFacts.memory("VmHWM", of: "\(process.processIdentifier)")
    }
}
