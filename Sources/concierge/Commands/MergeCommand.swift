internal import ArgumentParser
internal import Dialogue
internal import TranscriptReplay

struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Add up partial results of `replay --partial` to the report of the whole.",
        discussion: """
            A log may be divided among machines by conversation. The report is the one that a replay of the parts, in the \
            same order, would have written. Exit status 1: a gate was missed, or, without gates, a labelled turn came out \
            wrong.
            """
    )

    @Argument(help: ArgumentHelp("Partial results, plain or gzip; \"-\" is stdin.", valueName: "partial"))
    var files: [String]

    @Flag(help: "Leave the single turns out of the JSON report.")
    var summary = false

    @OptionGroup var gates: FigureGates
    @OptionGroup var pack: PackOptions
    @OptionGroup var output: ReplayOutputOptions

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("Name at least one partial result.") }
    }

    func run() throws {
        try reportingFailures {
            try readingTranscripts { try TranscriptReader.check(files) }
            let loaded = try pack.load(options: DialogueOptions(countsUnwrittenAnswers: true))
            var report = try ReplayOutput(output, loaded)
            var merge = PartialMerge(ReplayTerms(loaded.machine))
            let lines = try TurnLines(predictions: false, turns: output.format == .json && !summary)
            try readingTranscripts {
                for file in files {
                    try merge.add(file) { turn in
                        try lines.add(turn)
                        try report.add(partial: turn)
                    }
                }
            }
            guard merge.hasTurns || !output.listsTurns else {
                throw CommandFailure(
                    .badData,
                    "\(output.format) lists the turns, and a part was written without them; write it anew without --summary"
                )
            }
            try report.merge(merge.tally)
            let results = gates.results(merge.tally.figures)
            let text = report.rendered(loaded, isIndependent: merge.isIndependent, gates: results)
            try OutputFile.write(to: output.output) { put in
                if merge.hasTurns { try lines.put(text, put) } else { try put(Array(text.utf8)) }
                try report.putTable(put)
            }
            if results.isEmpty, !merge.tally.isAllRight { throw ExitCode(ExitStatus.findings.rawValue) }
            try results.end()
        }
    }
}
