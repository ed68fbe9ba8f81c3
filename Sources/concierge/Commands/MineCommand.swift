internal import ArgumentParser
internal import Dialogue
internal import Foundation
internal import IntentFiles
internal import IntentMatching
internal import IntentModel
internal import PackMining
internal import TextAnalysis
internal import TranscriptReplay
internal import WireFormat

struct MineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mine",
        abstract: "Find in transcripts what to write next: groups of questions that nobody could answer.",
        discussion: """
            Replays the transcripts, takes the customers' questions that were handed off, asked back or answered wrongly, \
            and groups those that are alike, in all languages together. Each group comes with what agents replied and \
            with a proposal: wordings for an intent of the pack, or the draft of a new one. --patch writes the proposals \
            as changes of the intent files, for a person to read and for 'git apply'. Labelled turns (expect) are taken \
            at their word; without labels wordings are proposed only where the bot's guess and the nearest examples \
            agree. What holds personal data, or a mask in its place, is never proposed.
            """
    )

    /// What the patch may hold.
    enum Kinds: String, ExpressibleByArgument, CaseIterable {
        case all, examples, intents
    }

    @Argument(help: ArgumentHelp("Transcripts, plain or gzip; \"-\" is stdin.", valueName: "file"))
    var files: [String]

    @Option(
        name: .customLong("patch"),
        help: ArgumentHelp(
            "Write the proposals as a patch for git apply (\"-\" is stdout, in place of the report).",
            valueName: "file"
        )
    )
    var patchFile: String?

    @Option(
        help: ArgumentHelp(
            "What to propose: examples for intents of the pack, new intents, or all of it.",
            valueName: "kinds"
        )
    )
    var propose = Kinds.all

    @Option(help: ArgumentHelp("Fewest turns of a group.", valueName: "n"))
    var minTurns = MiningOptions().leastTurns

    @Option(help: ArgumentHelp("Fewest conversations that a group must come from.", valueName: "n"))
    var minConversations = MiningOptions().leastConversations

    @Option(help: ArgumentHelp("Most groups, those that cover most turns first.", valueName: "n"))
    var maxGroups = MiningOptions().mostGroups

    @Option(help: ArgumentHelp("Most wordings proposed for one intent.", valueName: "n"))
    var maxExamples = MiningOptions().mostExamples

    @OptionGroup var replaying: ReplayOptions
    @OptionGroup var pack: PackOptions
    @OptionGroup var clock: ClockOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("Name at least one transcript.") }
        let numbers = [
            ("--min-turns", minTurns), ("--min-conversations", minConversations), ("--max-groups", maxGroups),
            ("--max-examples", maxExamples),
        ]
        for (name, number) in numbers where number < 1 { throw ValidationError("\(name) is 1 or more.") }
    }

    func run() throws {
        try reportingFailures {
            let lines = try readingTranscripts(or: "nothing was mined") { try TranscriptReader.read(files) }
            let loaded = try pack.load(options: Self.dialogue)
            let analyzer = try TextAnalyzer()
            let turns = try replay(lines, through: loaded.machine)
            var report = Miner(pack: loaded.pack, analyzer: analyzer, options: options).mine(turns)
            report.groups = report.groups.filter(isWanted)
            guard let patchFile else {
                return try write(report, patch: nil)
            }
            let trial = PatchTrial(
                location: pack.location,
                reader: .withPhrases,
                analyzer: analyzer,
                matcher: loaded.matcher,
                jobs: options.jobs
            )
            let result = try trial.run(report.groups)
            let root = PatchRoot(location: pack.location)
            try OutputFile.write(result.patch.diff(root: root), to: patchFile)
            guard patchFile != "-" else { return }
            let effect = try result.matcher.map { matcher in
                let machine = try DialogueMachine(ranker: matcher, options: Self.dialogue)
                return MiningEffect(before: turns, after: try replay(lines, through: machine), groups: report.groups)
            }
            let summary = PatchSummary(
                file: patchFile,
                command: root.command(applying: patchFile),
                result: result,
                effect: effect
            )
            try write(report, patch: summary)
        }
    }

    private static let dialogue = DialogueOptions(countsUnwrittenAnswers: true)

    private var options: MiningOptions {
        var options = MiningOptions()
        options.leastTurns = minTurns
        options.leastConversations = minConversations
        options.mostGroups = maxGroups
        options.mostExamples = maxExamples
        options.draftsIntents = propose != .examples
        options.jobs = replaying.threads
        return options
    }

    private func isWanted(_ group: MinedGroup) -> Bool {
        switch (propose, group.proposal) {
        case (.all, _), (.examples, .examples), (.examples, .uncovered), (.intents, .newIntent): true
        default: false
        }
    }

    private func replay(_ lines: [PlacedLine], through machine: DialogueMachine) throws -> [LoggedTurn] {
        var collector = TurnCollector(pack: machine.pack, lines: lines)
        try ReplayEngine(machine: machine, options: replaying.engineOptions(clock)).run(lines) { collector.add($0) }
        return collector.turns
    }

    private func write(_ report: MiningReport, patch: PatchSummary?) throws {
        switch output.format {
        case .text: try output.write((report.text + (patch.map { "\n" + $0.text } ?? "")).withoutControls)
        case .json:
            let members = report.json + (patch.map { [.init("patch", $0.json)] } ?? [])
            try output.write(JSONWriter.pretty(.object(members)))
        }
    }
}
