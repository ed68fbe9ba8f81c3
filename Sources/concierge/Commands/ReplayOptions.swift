internal import ArgumentParser
internal import Foundation
internal import TranscriptReplay

/// How transcripts are fed through the bot.
struct ReplayOptions: ParsableArguments {
    @Flag(help: "Treat every turn as a conversation of its own.")
    var independent = false

    @Option(help: ArgumentHelp("Threads (default: all cores); the output does not depend on it.", valueName: "n"))
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs is 1 or more.") }
    }

    /// Threads to use.
    var threads: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

    func engineOptions(_ clock: ClockOptions, rendersTurns: Bool = false) -> ReplayEngine.Options {
        var options = ReplayEngine.Options()
        options.isIndependent = independent
        options.jobs = threads
        options.fixedNow = clock.fixed
        options.rendersTurns = rendersTurns
        return options
    }
}
