internal import ArgumentParser
internal import Dialogue
internal import Foundation
internal import IntentMatching
internal import ReportPages
internal import TranscriptReplay
internal import WireFormat

struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what a change of intent files changes for customers: every turn that comes out otherwise.",
        discussion: """
            Feeds the customers' turns of transcripts through both packs. A turn is served where it came out as labelled, \
            and was answered where an answer could serve it; without a label, where it was answered. Lost: served by the \
            old pack alone. Gained: by the new one alone. Moved: another action or intent, neither lost nor gained. Wording \
            only: other words. What customers ask most comes first. Exit status 1: a gate was missed.
            """
    )

    /// In which form the report is written.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown, html
    }

    @Argument(help: ArgumentHelp("The pack as it was.", valueName: "old-intents"))
    var old: String

    @Argument(help: ArgumentHelp("The pack as it is to be.", valueName: "new-intents"))
    var new: String

    @Argument(help: ArgumentHelp("Transcripts, plain or gzip; \"-\" is stdin.", valueName: "file"))
    var files: [String]

    @OptionGroup var replaying: ReplayOptions
    @OptionGroup var clock: ClockOptions
    @OptionGroup var figureGates: FigureGates
    @OptionGroup var changeGates: ChangeGates

    @Option(help: "text or markdown for people, html for a page, json for programs.")
    var format: Form = .text

    @Option(
        help: ArgumentHelp("Language of text, markdown and html: en, zh-Hans, zh-Hant or ja.", valueName: "tag"),
        transform: ReplayOutputOptions.language
    )
    var lang = "en"

    @Option(help: ArgumentHelp("Write to a file instead of stdout (\"-\" is stdout).", valueName: "file"))
    var output: String?

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("Name at least one transcript.") }
    }

    func run() throws {
        try reportingFailures {
            try readingTranscripts { try TranscriptReader.check(files) }
            let (before, after) = (try Self.load(old), try Self.load(new))
            var tally = ChangeTally(ReplayTerms(after.machine))
            var progress = ProgressLine()
            defer { progress.end() }
            try readingTranscripts {
                try ReplayEngine(machine: after.machine, options: replaying.engineOptions(clock)).run(
                    files,
                    beside: before.machine,
                    progress: { progress.tell($0) },
                    into: { tally.add(old: $0, new: $1) }
                )
            }
            progress.end()
            let changes = ChangeReport(tally) { turn, isOld in (isOld ? before : after).grounds(of: turn) }
            try OutputFile.write(Array(written(changes).utf8), to: output)
            try (figureGates.results(changes.newFigures) + changeGates.results(changes)).end()
        }
    }

    private func written(_ changes: ChangeReport) -> String {
        let page = changes.page(language: lang, subtitle: ["\(old) → \(new)"])
        return switch format {
        case .text: page.text()
        case .markdown: page.markdown
        case .html: page.html
        case .json: JSONWriter.pretty(changes.json)
        }
    }

    private static func load(_ path: String) throws -> LoadedPack {
        guard FileManager.default.fileExists(atPath: path) else {
            throw CommandFailure(.inputMissing, "\(path): there are no intent files.")
        }
        var pack = PackOptions()
        pack.path = path
        return try pack.load(options: DialogueOptions(countsUnwrittenAnswers: true))
    }
}

extension LoadedPack {
    /// Most words that are named.
    private static let words = 3

    /// What a pack has to say of a turn beside its figures: the nearest example of the best guess, and the words that speak
    /// for it most.
    func grounds(of turn: JudgedTurn) -> String? {
        guard let intent = turn.intent, !turn.isForwarded else { return nil }
        let contenders = matcher.explain(machine.analyze(turn.text)).contenders
        guard let contender = contenders.first(where: { $0.intent == intent }) else { return nil }
        var grounds: [String] = []
        if let nearest = contender.nearest { grounds.append("nearest “\(nearest.text)”, \(nearest.place)") }
        let telling = (contender.keywords + contender.parts).filter { $0.points > 0 }
            .sorted { $0.points > $1.points }.prefix(Self.words)
        if !telling.isEmpty {
            let words = telling.map { "\($0.kind) “\($0.text)” +\(Self.figure($0.points))" }
            grounds.append("for it: " + words.joined(separator: ", "))
        }
        return grounds.isEmpty ? nil : grounds.joined(separator: "; ")
    }

    private static func figure(_ points: Double) -> String {
        points.formatted(.number.precision(.fractionLength(1)).locale(Locale(identifier: "en_US_POSIX")))
    }
}
