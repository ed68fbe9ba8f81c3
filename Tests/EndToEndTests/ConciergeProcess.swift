import Foundation
import Synchronization
import Testing

/// The built program, run as users run it: in a fresh folder of its own, with nothing of the developer's environment.
struct ConciergeProcess {
    /// What a run came to.
    struct Result {
        var status: Int32
        var output: String
        var errors: String
        /// Whether the time limit ended it.
        var isTimedOut = false

        /// Lines of the output.
        var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    }

    /// A folder for one test; the program's working folder.
    let folder: URL

    /// A program in a folder that is new.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("concierge-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// Takes the folder away.
    func cleanUp() {
        try? FileManager.default.removeItem(at: folder)
    }

    /// The program, which is built beside the tests.
    static var program: URL {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("concierge")
    }

    /// A small pack for tests: a library's desk, in English and Chinese.
    static var pack: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/pack").path
    }

    /// The store that a program in this folder uses unless told otherwise.
    var store: String { folder.appendingPathComponent(".concierge/store.sqlite").path }

    /// Writes a file into the folder, and the folders above it.
    /// - Returns: Its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
        return file.path
    }

    /// Runs the program to its end.
    func run(
        _ arguments: [String],
        input: [UInt8] = [],
        environment: [String: String] = [:],
        seconds: Double = 30
    ) throws -> Result {
        let running = try start(arguments, environment: environment)
        running.send(input)
        running.closeInput()
        let isInTime = running.waitForEnd(seconds: seconds)
        if !isInTime { running.receive(signal: SIGKILL) }
        running.waitForEnd(seconds: 10)
        return Result(
            status: running.status,
            output: running.output,
            errors: running.errors,
            isTimedOut: !isInTime
        )
    }

    /// Runs the program to its end with text on stdin.
    func run(
        _ arguments: [String],
        input: String,
        environment: [String: String] = [:],
        seconds: Double = 30
    ) throws -> Result {
        try run(arguments, input: Array(input.utf8), environment: environment, seconds: seconds)
    }

    /// Starts the program, to talk with it.
    func start(_ arguments: [String], environment: [String: String] = [:]) throws -> RunningConcierge {
        try RunningConcierge(
            program: Self.program,
            arguments: arguments,
            folder: folder,
            environment: environment
        )
    }

    /// Runs the program to its end with redirections of a shell, such as `>&-`.
    func run(_ arguments: [String], redirected: String) throws -> Result {
        let running = try RunningConcierge(
            program: URL(fileURLWithPath: "/bin/sh"),
            arguments: ["-c", "exec \"$@\" \(redirected)", "sh", Self.program.path] + arguments,
            folder: folder,
            environment: [:]
        )
        running.closeInput()
        let isInTime = running.waitForEnd()
        if !isInTime { running.receive(signal: SIGKILL) }
        running.waitForEnd()
        return Result(
            status: running.status,
            output: running.output,
            errors: running.errors,
            isTimedOut: !isInTime
        )
    }
}

/// A program at work.
final class RunningConcierge: Sendable {
    private let process: Process
    private let inputPipe = Pipe()
    private let ended = DispatchSemaphore(value: 0)
    private let drained = DispatchGroup()
    private let outputBytes = Mutex<[UInt8]>([])
    private let errorBytes = Mutex<[UInt8]>([])
    private let position = Mutex<Int>(0)
    /// Sends beside the test: who writes much before reading anything would wait for ever, as with any filter.
    private let sending = DispatchQueue(label: "sending")

    fileprivate init(program: URL, arguments: [String], folder: URL, environment: [String: String]) throws {
        signal(SIGPIPE, SIG_IGN)
        process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var variables = ["HOME": folder.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
        // The address sanitizer and coverage speak to the program through their own variables.
        for (name, value) in ProcessInfo.processInfo.environment where name.contains("SAN_") || name.hasPrefix("LLVM_")
        {
            variables[name] = value
        }
        process.environment = variables.merging(environment) { $1 }
        let outputPipe = Pipe()
        let errorPipe = Pipe()
        process.standardInput = inputPipe
        process.standardOutput = outputPipe
        process.standardError = errorPipe
        process.terminationHandler = { [ended] _ in ended.signal() }
        try process.run()
        drain(outputPipe.fileHandleForReading) { bytes in self.outputBytes.withLock { $0 += bytes } }
        drain(errorPipe.fileHandleForReading) { bytes in self.errorBytes.withLock { $0 += bytes } }
    }

    private func drain(_ handle: FileHandle, into take: @escaping @Sendable (Data) -> Void) {
        drained.enter()
        Thread {
            while case let chunk = handle.availableData, !chunk.isEmpty { take(chunk) }
            self.drained.leave()
        }.start()
    }

    func send(_ line: String) {
        send(Array((line + "\n").utf8))
    }

    func send(_ bytes: [UInt8]) {
        sending.async { [inputPipe] in try? inputPipe.fileHandleForWriting.write(contentsOf: Data(bytes)) }
    }

    func closeInput() {
        sending.async { [inputPipe] in try? inputPipe.fileHandleForWriting.close() }
    }

    func receive(signal number: Int32) {
        guard process.isRunning else { return }
        kill(process.processIdentifier, number)
    }

    /// - Returns: Whether it ended in time.
    @discardableResult
    func waitForEnd(seconds: Double = 20) -> Bool {
        guard ended.wait(timeout: .now() + seconds) == .success else { return false }
        ended.signal()
        _ = drained.wait(timeout: .now() + 5)
        return true
    }

    /// Exit status, or the number of the signal that ended it.
    var status: Int32 { process.isRunning ? -1 : process.terminationStatus }

    /// Everything on stdout so far.
    var output: String { String(decoding: outputBytes.withLock { $0 }, as: UTF8.self) }

    /// Everything on stderr so far.
    var errors: String { String(decoding: errorBytes.withLock { $0 }, as: UTF8.self) }

    /// Most memory that it has held so far, in bytes; `nil` once it has ended.
    var peakMemory: Int? {
        guard let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        else { return nil }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 * 1024 }
    }

    /// The next line on stdout; `nil` at the end or when the time is over.
    func nextLine(seconds: Double = 10) -> String? {
        let limit = ContinuousClock.now + .seconds(seconds)
        while true {
            let line: String? = outputBytes.withLock { bytes in
                position.withLock { position in
                    guard let end = bytes[position...].firstIndex(of: 0x0a) else { return nil }
                    defer { position = end + 1 }
                    return String(decoding: bytes[position..<end], as: UTF8.self)
                }
            }
            if let line { return line }
            guard ContinuousClock.now < limit, process.isRunning || drained.wait(timeout: .now()) == .timedOut else {
                return nil
            }
            usleep(5_000)
        }
    }
}
