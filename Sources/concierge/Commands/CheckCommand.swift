internal import ArgumentParser
internal import Dialogue
internal import Foundation
internal import IntentFiles
internal import IntentMatching
internal import IntentModel
internal import PackChecks
internal import TextAnalysis
internal import WireFormat

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check intent files: every problem, as file:line:column.",
        discussion: """
            Errors keep a pack from loading: unknown keys, duplicate ids, bad dates, undefined placeholders. Warnings do \
            not: the same example in two intents, a language missing, an example that another intent wins. A pack's own \
            tests run too, and a failed one is an error here. Ends with status 1 where there are errors.
            """
    )

    @Argument(help: ArgumentHelp("The pack's folder or one file, instead of --intents.", valueName: "path"))
    var path: String?

    @OptionGroup var pack: PackOptions
    @OptionGroup var clock: ClockOptions
    @OptionGroup var output: OutputOptions

    @Flag(help: "Let warnings end with status 1 too.")
    var strict = false

    @Flag(
        help: """
            Try the pack on itself too: examples that another intent wins while they are not learned, intents that \
            customers would confuse, keywords that pull the wrong way, thin languages, examples that add nothing. \
            The most harmful first, all as warnings.
            """
    )
    var deep = false

    @Option(help: ArgumentHelp("Most findings of --deep.", valueName: "n"))
    var limit = 50

    func validate() throws {
        guard limit >= 1 else { throw ValidationError("--limit is 1 or more.") }
        if path != nil, pack.path != nil {
            throw ValidationError("Name the pack once: as an argument or by --intents.")
        }
    }

    func run() throws {
        try reportingFailures {
            let report = try report()
            try output.write(output.format == .json ? JSONWriter.pretty(report.json) : report.text)
            if report.hasFindings(strict: strict) { throw ExitCode(ExitStatus.findings.rawValue) }
        }
    }

    private func report() throws -> CheckReport {
        let location = path ?? pack.location
        let reading: PackReading
        do {
            reading = try PackReader.withPhrases.read(location)
        } catch let error as PackInputError {
            throw CommandFailure(.inputMissing, error.description)
        }
        guard let pack = reading.pack else { return CheckReport(pack: nil, problems: reading.problems) }
        let analyzer = try TextAnalyzer()
        let checker = PackChecker(analyzer: analyzer, today: try Self.day(of: clock.now, in: pack.policy.timeZone))
        let matcher = try IntentMatcher(pack: pack, analyzer: analyzer)
        var problems = reading.problems + checker.warnings(of: pack) + checker.findings(of: matcher)
        do {
            _ = try DialogueMachine(ranker: matcher)
        } catch let error as DialogueError {
            let place = SourcePlace(file: location, line: 1, column: 1)
            problems.append(PackProblem(place: place, severity: .error, message: error.description))
        }
        let jobs = ProcessInfo.processInfo.activeProcessorCount
        let found = deep ? try DeepCheck(pack: pack, analyzer: analyzer, jobs: jobs).findings(limit: limit) : nil
        return CheckReport(pack: pack, problems: problems, deep: found)
    }

    /// The desk's day.
    private static func day(of date: Date, in timeZone: String) throws -> Day {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: timeZone) ?? .gmt
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        guard let day = Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) else {
            throw CommandFailure(.badData, "the time lies outside the calendar's years 1 to 9999")
        }
        return day
    }
}
