internal import ArgumentParser
internal import Conversations
internal import ConversationsSQLite
internal import DeskFigures
internal import Foundation
internal import IntentModel
internal import ReportPages
internal import TranscriptReplay
internal import WireFormat

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Numbers a manager asks for: what the bot solved, what people did, what customers asked.",
        discussion: """
            Figures of whole days against as many days before, from logs (`--log` of `chat` and `pipe`) and from the \
            queue. Without files the store is read; with files it is read where --store or CONCIERGE_STORE names it, and \
            what both tell is counted once. Days are those of the time zone in the pack's policy. Without --from and --to \
            the report is on the last seven whole days.
            """
    )

    /// In which form the report is written.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, json, html, markdown
    }

    @Argument(help: ArgumentHelp("Logs, plain or packed by gzip; \"-\" is stdin.", valueName: "file"))
    var files: [String] = []

    @Option(help: ArgumentHelp("First day, such as 2026-05-04.", valueName: "date"), transform: Self.day)
    var from: Day?

    @Option(help: ArgumentHelp("Last day; it belongs to the period.", valueName: "date"), transform: Self.day)
    var to: Day?

    @Option(
        help: ArgumentHelp("No return on a topic within this time counts as solved, such as 7d.", valueName: "time"),
        transform: Self.time
    )
    var returnWithin = 24.0 * 3_600

    @Option(
        help: ArgumentHelp("Complaints are to be ended within this time, such as 24h.", valueName: "time"),
        transform: Self.time
    )
    var settleWithin = 48.0 * 3_600

    @Option(
        help: ArgumentHelp("Silence after which a message begins a new contact, such as 30m.", valueName: "time"),
        transform: Self.time
    )
    var pause = 30.0 * 60

    @Option(help: ArgumentHelp("List at most so many questions, 1 to 1000.", valueName: "number"))
    var top = 10

    @Option(help: "text or markdown for people, html for a page to print, json for programs.")
    var format: Form = .text

    @Option(
        name: .customLong("lang"),
        help: ArgumentHelp("Language of the report: en, zh-Hans, zh-Hant or ja.", valueName: "tag"),
        transform: Self.language
    )
    var language = Language.english

    @Option(help: ArgumentHelp("Write to a file instead of stdout (\"-\" is stdout).", valueName: "file"))
    var output: String?

    @OptionGroup var pack: PackOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var clock: ClockOptions

    func validate() throws {
        guard (1...1_000).contains(top) else { throw ValidationError("--top takes a number from 1 to 1000.") }
        if let from, let to, from > to {
            throw ValidationError("--from \(from) is after --to \(to); the first day comes first.")
        }
        var seen: [FileKey: String] = [:]
        for file in files {
            guard let key = FileKey(file) else { continue }
            if let other = seen.updateValue(file, forKey: key) {
                throw ValidationError("\(other) and \(file) are the same file; name it once.")
            }
        }
    }

    func run() throws {
        try reportingFailures {
            try readingTranscripts { try TranscriptReader.check(files) }
            let pack = try pack.loadFiles()
            let options = try options(policy: pack.policy)
            var recorder = DeskRecorder(options: options, terms: PackTerms(pack))
            if readsStore { try read(store, into: &recorder) }
            try readingTranscripts(or: "there is no report") {
                try TranscriptReader.visit(files) { recorder.add($0.line) }
            }
            var report = recorder.report()
            report.notes.logs = files.map { $0 == "-" ? "stdin" : $0 }
            report.notes.store = readsStore ? store.location : nil
            try OutputFile.write(Array(written(report).utf8), to: output)
        }
    }

    /// Without logs the store is what there is; with logs, only a store that was asked for.
    private var readsStore: Bool {
        files.isEmpty || store.path != nil || !(ProcessInfo.processInfo.environment["CONCIERGE_STORE"] ?? "").isEmpty
    }

    private func read(_ store: StoreOptions, into recorder: inout DeskRecorder) throws {
        let opened = try store.open(for: .visiting)
        defer { opened.close() }
        do throws(ConversationStoreError) {
            try opened.visitRecords(since: recorder.start) { recorder.add($0, record: $1) }
        } catch {
            throw CommandFailure(error)
        }
    }

    private func written(_ report: DeskReport) -> String {
        switch format {
        case .text: report.page(in: language).text(width: Terminal.columns ?? 120)
        case .markdown: report.page(in: language).markdown
        case .html: report.page(in: language).html
        case .json: JSONWriter.pretty(report.json(in: language))
        }
    }

    // MARK: - The period

    /// Days without --from and --to.
    private static let usualDays = 7

    private func options(policy: Policy) throws -> DeskOptions {
        guard let timeZone = TimeZone(identifier: policy.timeZone) else {
            throw CommandFailure(.badData, "the pack's time zone \(policy.timeZone) is not known here")
        }
        guard let period = try period(timeZone), var options = DeskOptions(period: period) else {
            throw CommandFailure(
                .usage,
                "a report is on 1 to \(ReportPeriod.mostDays) days; choose --from and --to nearer to each other"
            )
        }
        options.returnWithin = returnWithin
        options.settleWithin = settleWithin
        options.pause = pause
        options.mostQuestions = top
        return options
    }

    /// The days asked for; an end that was not given follows from the other, or from the clock.
    private func period(_ timeZone: TimeZone) throws -> ReportPeriod? {
        if let from, let to { return ReportPeriod(from: from, to: to, timeZone: timeZone) }
        if let to { return ReportPeriod(lastDays: Self.usualDays, endingOn: to, timeZone: timeZone) }
        let last = ReportPeriod(lastDays: Self.usualDays, before: clock.now, timeZone: timeZone)
        guard let from, let last else { return last }
        guard from <= last.to else {
            throw CommandFailure(.usage, "--from \(from) is after the last whole day, \(last.to); name --to too")
        }
        return ReportPeriod(from: from, to: last.to, timeZone: timeZone)
    }

    // MARK: - Reading options

    @Sendable private static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else {
            throw ValidationError("\"\(text)\" is no day of the calendar; write it like 2026-05-04.")
        }
        return day
    }

    @Sendable private static func time(_ text: String) throws -> Double {
        let units: [Character: Double] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400]
        guard let unit = text.last.flatMap({ units[$0] }), let number = Int(text.dropLast()), number > 0,
            case let seconds = Double(number) * unit, seconds <= 366 * 86_400
        else {
            throw ValidationError("\"\(text)\" is no length of time up to a year; write it like 30m, 24h or 7d.")
        }
        return seconds
    }

    @Sendable private static func language(_ text: String) throws -> Language {
        guard let language = Language(tag: text), DeskReport.languages.contains(language) else {
            let known = DeskReport.languages.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("Reports are not written in \"\(text)\"; there is \(known).")
        }
        return language
    }
}

/// What makes two names one file.
private struct FileKey: Hashable {
    var device: UInt
    var number: UInt

    /// - Returns: `nil` where there is no such file.
    init?(_ file: String) {
        var facts = stat()
        guard file == "-" ? fstat(STDIN_FILENO, &facts) == 0 : stat(file, &facts) == 0,
            facts.st_mode & S_IFMT == S_IFREG
        else { return nil }
        (device, number) = (facts.st_dev, facts.st_ino)
    }
}
