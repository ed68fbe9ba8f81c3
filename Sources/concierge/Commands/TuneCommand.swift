internal import ArgumentParser
internal import Dialogue
internal import Foundation
internal import IntentFiles
internal import IntentMatching
internal import IntentModel
internal import ReportPages
internal import ThresholdTuning
internal import TranscriptReplay
internal import WireFormat

struct TuneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tune",
        abstract: "Set the decision thresholds from labelled transcripts, so that a promised precision holds.",
        discussion: """
            Replays the transcripts at every threshold of a fixed grid and takes the loosest of which the promise can be \
            given: that so many of the answers are right, of as many again and in the long run. Where languages or \
            intents are frequent enough, they get thresholds of their own. Writes the key thresholds of policy.yaml \
            beside the intents and leaves the rest as it is. Exit status 1: there is not enough data for the promise, and \
            nothing was written.
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown, html
    }

    @Argument(help: ArgumentHelp("Labelled transcripts, plain or gzip; \"-\" is stdin.", valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp("The promise: least share of right answers, 0.5 to 0.999.", valueName: "share"))
    var precision = 0.95

    @Option(help: ArgumentHelp("How often such thresholds keep it, 0.5 to 0.999.", valueName: "share"))
    var confidence = 0.95

    @Flag(help: "Compute and show, and write nothing beside the intents.")
    var dryRun = false

    @Option(help: "text for people, json for programs, markdown or html for reports.")
    var format: Format = .text

    @Option(help: ArgumentHelp("Write to a file instead of stdout (\"-\" is stdout).", valueName: "file"))
    var output: String?

    @OptionGroup var replaying: ReplayOptions
    @OptionGroup var pack: PackOptions
    @OptionGroup var clock: ClockOptions

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("Name at least one transcript.") }
        for (name, share) in [("--precision", precision), ("--confidence", confidence)]
        where !AnswerPromise.range.contains(share) {
            throw ValidationError("\(name) is a share from 0.5 to 0.999, such as 0.95.")
        }
    }

    func run() throws {
        try reportingFailures {
            let lines = try readingTranscripts { try TranscriptReader.read(files) }
            let loaded = try pack.load(options: DialogueOptions(countsUnwrittenAnswers: true))
            let policy = dryRun ? nil : try policyFile()
            try checkLabels(of: lines, in: loaded.pack)
            let outcome = try tune(lines, loaded)
            var footer = "Nothing was written."
            var rewritten: (path: String, bytes: [UInt8])?
            if let thresholds = outcome.thresholds, let policy {
                rewritten = (policy.path, try replacing(thresholds, outcome, in: policy))
                footer = "Written to \(policy.path), the key thresholds."
            } else if let policy, policy.exists {
                footer = "Nothing was written; \(policy.path) stays as it is."
            }
            // First the report: where it cannot be written, the thresholds stay as they are.
            try OutputFile.write(Array(rendered(outcome, footer: [footer]).utf8), to: output)
            if let rewritten { try OutputFile.write(rewritten.bytes, to: rewritten.path) }
            guard outcome.thresholds != nil else {
                throw CommandFailure(.findings, "not enough data for the promise; the thresholds stay as they are")
            }
        }
    }

    // MARK: Input

    private func policyFile() throws -> PolicyFile {
        do {
            return try PolicyFile(ofPack: pack.location)
        } catch let refusal as PolicyFile.Refusal {
            throw CommandFailure(.badData, "\(refusal) (--dry-run shows the thresholds all the same)")
        }
    }

    /// Says which labels name no intent: what bears them counts as covered by none, and never as answered rightly.
    private func checkLabels(of lines: [PlacedLine], in pack: Pack) throws {
        let ids = pack.intents.map(\.id)
        let known = Set(ids + [Pack.uncoveredLabel])
        var unknown: [String: (place: String, count: Int)] = [:]
        var isAnyKnown = false
        for placed in lines where placed.line.role == .customer {
            let expect = placed.line.expect
            for label in expect?.wantedIntents ?? [] {
                if known.contains(label) {
                    isAnyKnown = isAnyKnown || label != Pack.uncoveredLabel
                } else {
                    unknown[label, default: ("\(placed.file):\(placed.number)", 0)].count += 1
                }
            }
        }
        let sorted = unknown.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        for (label, found) in sorted.prefix(10) {
            let nearest = NearestName.of(label, in: ids).map { "; did you mean \"\($0)\"?" } ?? ""
            let times = found.count == 1 ? "" : " (\(found.count) turns)"
            Terminal.sayPlainly("\(found.place): the label \"\(label)\" names no intent of the pack\(times)\(nearest)")
        }
        if sorted.count > 10 { Terminal.sayPlainly("… and \(sorted.count - 10) more labels that name no intent") }
        guard isAnyKnown || sorted.isEmpty else {
            throw CommandFailure(.badData, "no label names an intent of \(self.pack.location); is it the right pack?")
        }
    }

    // MARK: Tuning

    private func tune(_ lines: [PlacedLine], _ loaded: LoadedPack) throws -> TuningOutcome {
        // What the intent files say by themselves does not depend on the labels, nor on what was tuned before.
        var bare = loaded.pack
        bare.policy.thresholds = nil
        let clarify = try PackOptions.matcher(of: bare).thresholds.clarify
        bare.policy.thresholds = Thresholds(answer: 0, clarify: 0)
        let ranker = try PackOptions.matcher(of: bare)
        let engineOptions = replaying.engineOptions(clock)
        var numbers: [String: Int] = [:]
        var replays = 0
        let tuner = ThresholdTuner(
            promise: AnswerPromise(precision: precision, confidence: confidence),
            clarify: (clarify * 10_000).rounded() / 10_000
        )
        let outcome = try tuner.tune(inForce: loaded.matcher.thresholds) { thresholds in
            replays += 1
            progress("replay \(replays), at \(thresholds.answer)")
            let machine = try DialogueMachine(
                ranker: RankerAtThresholds(ranker, thresholds),
                options: DialogueOptions(countsUnwrittenAnswers: true)
            )
            var turns: [TuningTurn] = []
            try ReplayEngine(machine: machine, options: engineOptions).run(lines) { turn in
                let name = replaying.independent ? turn.place : turn.conversation
                let number = numbers[name, default: numbers.count]
                guard let labelled = TuningTurn(turn, conversation: number) else { return }
                numbers[name] = number
                turns.append(labelled)
            }
            return turns
        }
        progress(nil)
        return outcome
    }

    /// A line on stderr, where a person looks.
    private func progress(_ text: String?) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        Terminal.writeAll(Array("\r\u{1B}[K\(text ?? "")".utf8), to: STDERR_FILENO)
    }

    // MARK: Output

    /// The policy's file with new thresholds.
    private func replacing(
        _ thresholds: Thresholds,
        _ outcome: TuningOutcome,
        in policy: PolicyFile
    ) throws -> [UInt8] {
        let source = ThresholdSource(
            files: files,
            turns: outcome.turns,
            precision: precision,
            confidence: confidence,
            pack: try PolicyFile.hashOfTheRest(ofPack: pack.location)
        )
        do {
            return try policy.replacing(thresholds, computedFrom: source)
        } catch let refusal as PolicyFile.Refusal {
            throw CommandFailure(.badData, refusal.description)
        }
    }

    private func rendered(_ outcome: TuningOutcome, footer: [String]) -> String {
        switch format {
        case .text: outcome.text(footer: footer)
        case .json: JSONWriter.pretty(outcome.json)
        case .markdown: outcome.report(footer: footer).markdown
        case .html: outcome.report(footer: footer).html
        }
    }
}
