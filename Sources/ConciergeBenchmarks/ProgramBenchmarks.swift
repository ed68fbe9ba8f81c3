internal import Foundation

/// What it costs to start the program, as its users do.
struct ProgramBenchmarks {
    let program: BenchmarkedProgram
    let message: String

    func run() throws -> [Figure] {
        _ = try firstAnswer()
        let starts = try (0..<15).map { _ in try firstAnswer() / 1000 }
        return [Figure("warm start of chat to its first answer", of: starts, unit: "ms", limit: 100)]
    }

    private func firstAnswer() throws -> Double {
        let process = program.make("chat")
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        let started = ContinuousClock.now
        try process.run()
        input.fileHandleForWriting.write(Data((message + "\n").utf8))
        guard try output.fileHandleForReading.read(upToCount: 1) != nil else {
            throw BenchmarkFailure(description: "chat ended without an answer")
        }
        let elapsed = (ContinuousClock.now - started) / .microseconds(1)
        try input.fileHandleForWriting.close()
        _ = try output.fileHandleForReading.readToEnd()
        process.waitUntilExit()
        return elapsed
    }
}
