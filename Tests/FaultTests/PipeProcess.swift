import Foundation
import Glibc

/// `concierge pipe` at work, one thread's own: what is written and read, and when, is in the hands of the harness.
final class PipeProcess {
    /// How a process ended.
    enum Ending: Equatable {
        case exited(Int32)
        case killed(Int32)
    }

    /// What it said besides lines, when it could not be run at all.
    struct CannotRun: Error {
        var reason: String
    }

    let identifier: pid_t
    private var input: Int32
    private var output: Int32
    private var unsent: ArraySlice<UInt8> = []
    private var partialLine: [UInt8] = []
    private var closesInput = false
    /// Whether everything that it wrote has been read.
    private(set) var isOutputOver = false
    private(set) var ending: Ending?

    /// Starts a program whose diagnostics are added to the file `errors`.
    init(_ program: String, _ arguments: [String], environment: [String: String], errors: String) throws {
        signal(SIGPIPE, SIG_IGN)
        // Closed on exec, so that a process that another thread starts meanwhile does not hold them open.
        var ends: [Int32] = [-1, -1, -1, -1]
        guard ends.withUnsafeMutableBufferPointer({ Self.makePipes($0) }) else {
            throw CannotRun(reason: String(cString: strerror(errno)))
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, ends[3], STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_APPEND, 0o644)
        var child: pid_t = 0
        let status = Self.withCStrings([program] + arguments) { arguments in
            Self.withCStrings(environment.map { "\($0)=\($1)" }) { environment in
                posix_spawn(&child, program, &actions, nil, arguments, environment)
            }
        }
        close(ends[0])
        close(ends[3])
        identifier = child
        input = ends[1]
        output = ends[2]
        guard status == 0 else { throw CannotRun(reason: String(cString: strerror(status))) }
        for end in [input, output] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    }

    deinit {
        if ending == nil {
            Glibc.kill(identifier, SIGKILL)
            waitpid(identifier, nil, 0)
        }
        for end in [input, output] where end >= 0 { close(end) }
    }

    /// Puts a line into the way to the program.
    func send(_ line: String) {
        send(Array((line + "\n").utf8))
    }

    /// Puts bytes into the way to the program.
    func send(_ bytes: [UInt8]) {
        unsent.append(contentsOf: bytes)
        writeWhatFits()
    }

    /// Bytes that the program's pipe has not taken.
    var unsentCount: Int { unsent.count }

    /// Ends the input after what was sent.
    func closeInput() {
        closesInput = true
        writeWhatFits()
    }

    /// Reads no more, as a gateway that died.
    func closeOutput() {
        close(output)
        output = -1
        isOutputOver = true
    }

    func receive(signal number: Int32) {
        if ending == nil { Glibc.kill(identifier, number) }
    }

    /// Sends what fits and reads what is there, waiting at most so long for something to happen.
    /// - Returns: Whole lines, without their ends.
    func exchange(waiting milliseconds: Int32) -> [[UInt8]] {
        guard !isOutputOver else { return [] }
        var descriptors = [
            pollfd(fd: output, events: Int16(POLLIN), revents: 0),
            pollfd(fd: unsent.isEmpty ? -1 : input, events: Int16(POLLOUT), revents: 0),
        ]
        guard poll(&descriptors, 2, milliseconds) > 0 else { return [] }
        if descriptors[1].revents != 0 { writeWhatFits() }
        return descriptors[0].revents == 0 ? [] : readLines()
    }

    /// Waits for the end, and reaps the process.
    /// - Returns: `nil` where it goes on longer than that.
    func waitForEnd(seconds: Double) -> Ending? {
        let limit = ContinuousClock.now + .seconds(seconds)
        while ending == nil {
            var status: Int32 = 0
            if waitpid(identifier, &status, WNOHANG) == identifier {
                ending = status & 0x7f == 0 ? .exited(status >> 8 & 0xff) : .killed(status & 0x7f)
            } else if ContinuousClock.now > limit {
                return nil
            } else {
                usleep(500)
            }
        }
        return ending
    }

    /// Memory that it holds now, in bytes.
    var memory: Int {
        let text = (try? String(contentsOfFile: "/proc/\(identifier)/statm", encoding: .utf8)) ?? ""
        let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        return pages * Int(getpagesize())
    }

    /// Files and pipes that it holds open.
    var openFiles: Int {
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(identifier)/fd").count) ?? 0
    }

    private func writeWhatFits() {
        while !unsent.isEmpty, input >= 0 {
            let count = unsent.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
            guard count > 0 else {
                // A program that is gone takes nothing; its end is seen elsewhere.
                if errno != EAGAIN { unsent = [] }
                return
            }
            unsent = unsent.dropFirst(count)
        }
        if closesInput, unsent.isEmpty, input >= 0 {
            close(input)
            input = -1
        }
    }

    private func readLines() -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(output, $0.baseAddress, $0.count) }
            guard count > 0 else {
                if count == 0 { isOutputOver = true }
                return lines
            }
            for byte in chunk[..<count] {
                if byte == UInt8(ascii: "\n") {
                    lines.append(partialLine)
                    partialLine = []
                } else {
                    partialLine.append(byte)
                }
            }
        }
    }

    /// Pipes that are closed on exec from the beginning, which `pipe2` makes; Swift's Glibc does not show it.
    private static func makePipes(_ ends: UnsafeMutableBufferPointer<Int32>) -> Bool {
        typealias Pipe2 = @convention(c) (UnsafeMutablePointer<Int32>, Int32) -> Int32
        guard let first = ends.baseAddress, let found = dlsym(nil, "pipe2") else { return false }
        let pipe2 = unsafeBitCast(found, to: Pipe2.self)
        return pipe2(first, O_CLOEXEC) == 0 && pipe2(first + 2, O_CLOEXEC) == 0
    }

    private static func withCStrings<Value>(
        _ strings: [String],
        _ work: ([UnsafeMutablePointer<CChar>?]) -> Value
    ) -> Value {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return work(copies + [nil])
    }
}
