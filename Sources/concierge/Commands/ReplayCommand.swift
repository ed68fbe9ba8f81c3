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

    @Option(help: ArgumentHelp("Write what the bot made of each turn, a line each.", valueName: "file"))
    var predictions: String?

    @Flag(help: "Leave the single turns out of the JSON report and of a partial result.")
    var summary = false

    @Option(
        help: ArgumentHelp(
            "Show what changed since an earlier run: what it wrote with --format json or --predictions.",
            valueName: "file"
        )
    )
    var baseline: String?

    @Option(
        help: ArgumentHelp(
            "Write a partial result for `merge` instead of a report (\"-\" is stdout); logs are divided by conversation.",
            valueName: "file"
        )
    )
    var partial: String?

    @Flag(help: "Say how long it took.")
    var timing = false

    @OptionGroup var replaying: ReplayOptions
    @OptionGroup var figureGates: FigureGates
    @OptionGroup var changeGates: ChangeGates
    @OptionGroup var pack: PackOptions
    @OptionGroup var clock: ClockOptions
    @OptionGroup var output: ReplayOutputOptions

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("Name at least one transcript.") }
        if changeGates.areSet, baseline == nil {
            throw ValidationError("--max-lost and --max-moved compare with an earlier run; name it by --baseline.")
        }
        if baseline == "-", files.contains("-") {
            throw ValidationError("Only one of the transcripts and the baseline can come from stdin.")
        }
        if predictions == "-", partial == "-" {
            throw ValidationError("Only one of the predictions and the partial result can go to stdout.")
        }
        if partial != nil, baseline != nil || figureGates.areSet || timing || output.isSet {
            throw ValidationError("A part alone is not judged; report it, and hold it to gates, by merge.")
        }
    }

    func run() throws {
        try reportingFailures {
            try readingTranscripts { try TranscriptReader.check(files + [baseline].compactMap(\.self)) }
            let loaded = try pack.load(options: DialogueOptions(countsUnwrittenAnswers: true))
            let started = ContinuousClock.now
            let run = try gather(loaded)
            let elapsed = ContinuousClock.now - started
            if let predictions { try OutputFile.write(to: predictions) { try run.lines.putPredictions($0) } }
            if let partial { return try write(run, to: partial, loaded) }
            let changes = run.changes.map { ChangeReport($0) }
            let gates = figureGates.results(run.report.tally.figures) + (changes.map { changeGates.results($0) } ?? [])
            let text = run.report.rendered(
                loaded,
                isIndependent: replaying.independent,
                gates: gates,
                changes: changes,
                timing: timing ? ReplayTiming(turns: run.report.tally.turns, elapsed: elapsed) : nil
            )
            try OutputFile.write(to: output.output) { put in
                try run.lines.put(text, put)
                try run.report.putTable(put)
            }
            if gates.isEmpty, !run.report.tally.isAllRight { throw ExitCode(ExitStatus.findings.rawValue) }
            try gates.end()
        }
    }

    /// All that turns are gathered in.
    private struct Run {
        var report: ReplayOutput
        var lines: TurnLines
        var changes: ChangeTally?
        var trailer = PartialTrailer()
    }

    private func gather(_ loaded: LoadedPack) throws -> Run {
        let terms = ReplayTerms(loaded.machine)
        let needsTurns = (output.format == .json || partial != nil) && !summary
        var run = Run(
            report: try ReplayOutput(output, loaded),
            lines: try TurnLines(predictions: predictions != nil, turns: needsTurns)
        )
        var progress = ProgressLine()
        defer { progress.end() }
        let options = replaying.engineOptions(clock, rendersTurns: run.lines.areWanted)
        try readingTranscripts {
            let earlier = try baseline.map { try Baseline($0, terms) }
            if earlier != nil { run.changes = ChangeTally(terms) }
            try ReplayEngine(machine: loaded.machine, options: options).run(
                files,
                progress: { progress.tell($0) },
                into: { turn in
                    try run.report.add(turn)
                    try run.lines.add(turn)
                    run.trailer.add(turn)
                    if let earlier { try run.changes?.add(turn, against: earlier) }
                }
            )
            if let earlier { try run.changes?.finish(earlier) }
        }
        return run
    }

    private func write(_ run: Run, to path: String, _ loaded: LoadedPack) throws {
        let header = PartialHeader(
            pack: loaded.pack.contentHash,
            isIndependent: replaying.independent,
            hasTurns: !summary
        )
        try OutputFile.write(to: path) { put in
            try put(header.line)
            try run.lines.putLines(put)
            try put(try run.trailer.line(run.report.tally))
        }
    }
}
