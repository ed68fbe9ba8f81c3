internal import ArgumentParser
internal import Dialogue
internal import Foundation
internal import IntentModel
internal import TranscriptReplay
internal import WireFormat

struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Feed the customers' turns of logged transcripts through the bot, and judge what comes of them.",
        discussion: """
            Transcripts are NDJSON, one turn a line. Where turns are labelled, the report says how many came out right; \
            precision = right answers ÷ all answers, coverage = right answers ÷ labelled turns that an answer could \
            serve. Exit status 1: a gate was missed, or, without gates, a labelled turn came out wrong.
            """
    )

    @Argument(help: ArgumentHelp("Transcripts, plain or gzip; \"-\" is stdin.", valueName: "file"))
    var files: [String]

    @Flag(help: "Treat every turn as a conversation of its own.")
    var independent = false

    @Option(help: ArgumentHelp("Write what the bot made of each turn, a line each.", valueName: "file"))
    var predictions: String?

    @Flag(help: "Leave the single turns out of the JSON report.")
    var summary = false

    @Option(help: ArgumentHelp("Gate: least precision, 0 to 1.", valueName: "share"))
    var minPrecision: Double?

    @Option(help: ArgumentHelp("Gate: least coverage, 0 to 1.", valueName: "share"))
    var minCoverage: Double?

    @Option(help: ArgumentHelp("Threads (default: all cores); the output does not depend on it.", valueName: "n"))
    var jobs: Int?

    @Flag(help: "Say how long it took.")
    var timing = false

    @OptionGroup var pack: PackOptions
    @OptionGroup var clock: ClockOptions
    @OptionGroup var output: ReplayOutputOptions

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("Name at least one transcript.") }
        if let jobs, jobs < 1 { throw ValidationError("--jobs is 1 or more.") }
        for gate in [minPrecision, minCoverage].compactMap(\.self) where !(0...1).contains(gate) {
            throw ValidationError("A gate is a share from 0 to 1, such as 0.95.")
        }
    }

    func run() throws {
        try reportingFailures {
            try readingTranscripts { try TranscriptReader.check(files) }
            let loaded = try pack.load(options: DialogueOptions(countsUnwrittenAnswers: true))
            let started = ContinuousClock.now
            var report = try ReplayOutput(output, loaded)
            var lines = try TurnLines(predictions: predictions != nil, turns: output.format == .json && !summary)
            var progress = ProgressLine()
            try readingTranscripts {
                try engine(loaded.machine, rendersTurns: lines.areWanted).run(
                    files,
                    progress: { progress.tell($0) },
                    into: { turn in
                        try report.add(turn)
                        try lines.add(turn)
                    }
                )
            }
            progress.end()
            let elapsed = ContinuousClock.now - started
            if let predictions { try OutputFile.write(to: predictions) { try lines.putPredictions($0) } }
            let gates = gates(report.tally.figures)
            let text = report.rendered(
                loaded,
                gates: gates,
                timing: timing ? ReplayTiming(turns: report.tally.turns, elapsed: elapsed) : nil
            )
            try OutputFile.write(to: output.output) { put in
                try lines.put(text, put)
                try report.putTable(put)
            }
            try judge(gates, isAllRight: report.tally.isAllRight)
        }
    }

    private func engine(_ machine: DialogueMachine, rendersTurns: Bool) -> ReplayEngine {
        var options = ReplayEngine.Options()
        options.isIndependent = independent
        options.jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        options.fixedNow = clock.fixed
        options.rendersTurns = rendersTurns
        return ReplayEngine(machine: machine, options: options)
    }

    /// The limits that were asked for, as they came out.
    private func gates(_ figures: Figures) -> [JUnitReport.Gate] {
        [("precision", figures.precision, minPrecision), ("coverage", figures.coverage, minCoverage)]
            .compactMap { name, figure, least in
                least.map { JUnitReport.Gate(name: "min-\(name)", failure: Self.failure(name, figure, least: $0)) }
            }
    }

    private static func failure(_ name: String, _ figure: Double?, least: Double) -> String? {
        guard let figure else { return "no labelled turn to judge the \(name) by" }
        guard figure < least else { return nil }
        return "the \(name) is \(figure.formatted(.number.precision(.fractionLength(4)))), not \(least)"
    }

    private func judge(_ gates: [JUnitReport.Gate], isAllRight: Bool) throws {
        guard !gates.isEmpty else {
            guard isAllRight else { throw ExitCode(ExitStatus.findings.rawValue) }
            return
        }
        let missed = gates.compactMap(\.failure)
        guard missed.isEmpty else { throw CommandFailure(.findings, "gate missed: " + missed.joined(separator: "; ")) }
    }
}
