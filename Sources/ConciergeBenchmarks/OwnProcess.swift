internal import ArgumentParser
internal import Foundation

/// Measurements that need a process to themselves, so that nothing else counts as their memory.
enum OwnProcess: String, ExpressibleByArgument, CaseIterable {
    /// Fits a matcher from nothing and keeps it in the cache folder.
    case fit
    /// Fits a matcher without its confidences.
    case fitUncalibrated = "fit-uncalibrated"
    /// Loads the kept matcher and serves.
    case serve

    /// Runs this program again for one of them.
    /// - Parameters:
    ///   - arguments: How this program was called, but for what to measure.
    ///   - cache: Folder of packs that were read and matchers that were fitted.
    /// - Returns: What it measured.
    /// - Throws: `BenchmarkFailure` where it failed.
    func run(_ arguments: [String], cache: String) throws -> [Figure] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        process.arguments = arguments + ["--own-process", rawValue, "--cache", cache]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw BenchmarkFailure(description: "the process for \(rawValue) failed")
        }
        return try JSONDecoder().decode([Figure].self, from: bytes)
    }
}
