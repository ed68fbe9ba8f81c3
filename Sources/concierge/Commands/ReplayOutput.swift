internal import ArgumentParser
internal import Foundation
internal import IntentModel
internal import ReportPages
internal import TranscriptReplay
internal import WireFormat

/// In which form a replay is reported.
enum ReplayFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, markdown, html, junit, tsv
}

/// Where the report of a replay goes, in which form and for whom.
struct ReplayOutputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "text or markdown for people, html for a page, json for programs, junit for a CI server, tsv a line a turn."
        )
    )
    var format: ReplayFormat = .text

    @Option(
        help: ArgumentHelp("Language of text, markdown and html: en, zh-Hans, zh-Hant or ja.", valueName: "tag"),
        transform: Self.language
    )
    var lang = "en"

    @Option(
        help: ArgumentHelp(
            "How often customers ask each intent, lines of intent<TAB>count, for weighted figures (default: as often as in the transcripts).",
            valueName: "file"
        )
    )
    var weights: String?

    @Option(help: ArgumentHelp("Write to a file instead of stdout (\"-\" is stdout).", valueName: "file"))
    var output: String?

    /// Whether the form is made of the turns themselves.
    var listsTurns: Bool { format == .junit || format == .tsv }

    /// Whether a report is asked for.
    var isSet: Bool { format != .text || output != nil || weights != nil }

    /// A language in which reports are written.
    static func language(_ text: String) throws -> String {
        guard let tag = Language(tag: text)?.rawValue, ReportPhrase.languages.contains(tag) else {
            throw ValidationError("\"\(text)\" is no language of reports; choose en, zh-Hans, zh-Hant or ja.")
        }
        return tag
    }

    /// Reads the weights, if there are any.
    func readWeights(_ pack: Pack) throws -> IntentWeights? {
        guard let weights else { return nil }
        guard let bytes = FileManager.default.contents(atPath: weights) else {
            throw CommandFailure(.inputMissing, "there is no file of weights \(weights), or it may not be read")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandFailure(.badData, "\(weights) is not UTF-8")
        }
        do throws(IntentWeights.Flaw) {
            return try IntentWeights(text, file: weights, intents: Set(pack.intents.map(\.id)))
        } catch {
            throw CommandFailure(.badData, error.description)
        }
    }
}

/// What a replay's turns are gathered in for its report.
struct ReplayOutput {
    private let options: ReplayOutputOptions
    private let terms: ReplayTerms
    private let weights: IntentWeights?
    private(set) var tally: ReplayTally
    private var junit = JUnitReport()
    /// Kept in a file until it is known that no line of the transcripts is bad.
    private var table: ScratchFile?

    init(_ options: ReplayOutputOptions, _ loaded: LoadedPack) throws {
        self.options = options
        weights = try options.readWeights(loaded.pack)
        terms = ReplayTerms(loaded.machine)
        tally = ReplayTally(terms)
        if options.format == .tsv {
            table = try ScratchFile()
            try table?.append(TurnTable.headings.utf8)
        }
    }

    /// Takes the next turn.
    mutating func add(_ turn: JudgedTurn) throws {
        tally.add(turn, terms)
        try list(turn)
    }

    /// Takes a part's next turn, which the part's tally counts.
    mutating func add(partial line: [UInt8]) throws {
        if options.listsTurns { try list(JudgedTurn(partial: line, terms)) }
    }

    /// Adds the tally of a part.
    mutating func merge(_ other: ReplayTally) throws(ReplayTallyError) { try tally.merge(other) }

    private mutating func list(_ turn: JudgedTurn) throws {
        if options.format == .junit { junit.add(turn) }
        try table?.append(TurnTable.line(turn).utf8)
    }

    /// The report.
    /// - Parameters:
    ///   - loaded: The pack, whose nearest examples are named.
    ///   - isIndependent: Whether every turn was taken for a conversation of its own.
    ///   - gates: Limits that the figures were held to.
    ///   - changes: What changed against an earlier run; `nil` where none was named.
    ///   - timing: How long it took; `nil` where nobody asked.
    /// - Returns: Its text; empty for `tsv`, whose lines `putTable` writes.
    func rendered(
        _ loaded: LoadedPack,
        isIndependent: Bool,
        gates: [JUnitReport.Gate],
        changes: ChangeReport? = nil,
        timing: ReplayTiming? = nil
    ) -> String {
        func report() -> ReplayReport {
            ReplayReport(tally, terms, weights: weights, isIndependent: isIndependent) { text, intent in
                loaded.nearestExample(to: text, of: intent)
            }
        }
        switch options.format {
        case .tsv: return ""
        case .junit: return junit.xml(gates: gates)
        case .json:
            let json = report().json
            guard case .object(var members) = json else { return JSONWriter.pretty(json) }
            if let changes { members.append(.init("changes", changes.json)) }
            if let timing { members.append(.init("timing", timing.json)) }
            return JSONWriter.pretty(.object(members))
        case .text:
            let document = report().document(language: options.lang, extent: .terminal).with(changes)
            return document.text() + (timing.map { "\n\($0)\n" } ?? "")
        case .markdown, .html:
            var document = report().document(language: options.lang, extent: .page).with(changes)
            if let timing { document.footer.append("\(timing)") }
            return options.format == .html ? document.html : document.markdown
        }
    }

    /// Writes the lines of `tsv`.
    func putTable(_ put: OutputFile.Put) throws { try table?.forEachPiece(put) }
}

extension Report {
    /// The report with what changed right behind the figures that matter most.
    fileprivate func with(_ changes: ChangeReport?) -> Report {
        guard let changes else { return self }
        var report = self
        report.sections.insert(contentsOf: changes.sections(language: language), at: min(1, sections.count))
        return report
    }
}

/// How long a replay took.
struct ReplayTiming: CustomStringConvertible {
    var turns: Int
    var elapsed: Duration

    private var seconds: Double { elapsed / .seconds(1) }

    var description: String { "\(turns) turns in \((seconds * 1000).rounded() / 1000) s" }

    var json: JSONValue {
        .object([
            .init("seconds", .share(seconds)),
            .init("turns_per_second", .integer(seconds > 0 ? Int(Double(turns) / seconds) : 0)),
        ])
    }
}
