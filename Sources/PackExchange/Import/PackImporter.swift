internal import IntentFiles
public import IntentModel
public import TextAnalysis

/// Brings packs and logs in from other formats.
public struct PackImporter: Sendable {
    private let format: ImportFormat?
    private var collector: PackCollector
    private var sources: [Source] = []
    private var problems: [PackProblem] = []

    /// Something to import, in a format that is settled.
    private enum Source: Sendable {
        case file(ImportFile, ImportFormat)
        case agent([ImportFile])
        /// Files of one Rasa project, wherever they were named.
        case project([(file: ImportFile, isOfFolder: Bool)])
    }

    /// What came of an import.
    public struct Outcome: Sendable {
        /// The pack's files; empty where only logs came in.
        public var pack: [ExchangeFile] = []
        /// Transcripts, one for each log, and a page of notes beside each that needs one.
        public var logs: [ExchangeFile] = []
        /// What came in, in a line for the pack and one for each log.
        public var summaries: [String] = []
        /// What was left out or changed, in the order of the files.
        public var notes: [ExchangeNote] = []
    }

    /// Name of the page in a pack's folder that says what was not carried over.
    public static let notesName = "import-notes.md"

    /// Sets up an import.
    /// - Parameters:
    ///   - analyzer: Tells the language of each text.
    ///   - language: The language of all texts, where it is known.
    ///   - format: The format of all files; `nil` tells it by name and content.
    public init(analyzer: TextAnalyzer, language: Language? = nil, format: ImportFormat? = nil) {
        self.format = format
        collector = PackCollector(analyzer: analyzer, language: language)
    }

    /// Whether anything but logs is to come in.
    public var hasPack: Bool {
        sources.contains { source in
            if case .file(_, let format) = source { return !format.isLog }
            return true
        }
    }

    // MARK: Sources

    /// Takes what was found at a path.
    public mutating func add(_ content: ImportInput.Content) {
        switch content {
        case .file(let file): add(file, isOfFolder: false)
        case .folder(let path, let files):
            if format == .dialogflow || (format == nil && DialogflowAgent.isAgent(files)) {
                sources.append(.agent(files))
                return
            }
            let known = files.filter { isOfFormat($0) }
            if known.isEmpty {
                problems += ImportError(path, line: 1, "nothing in here that can be imported; name the files").problems
            }
            for file in known { add(file, isOfFolder: true) }
        }
    }

    /// Whether a file of a folder is to be looked at: one with settings of something else is passed over.
    private func isOfFormat(_ file: ImportFile) -> Bool {
        let detected = FormatDetection.format(of: file)
        if detected == .rasa, !RasaFileReader.isOfProject(file) { return false }
        if let format { return detected == format }
        return detected != nil && detected != .dialogflow
    }

    private mutating func add(_ file: ImportFile, isOfFolder: Bool) {
        guard let format = format ?? FormatDetection.format(of: file) else {
            problems +=
                ImportError(
                    file.path,
                    line: 1,
                    "the format is not known; say which it is with --from "
                        + ImportFormat.allCases.map(\.rawValue).joined(separator: "|")
                ).problems
            return
        }
        switch format {
        case .rasa: addToProject(file, isOfFolder: isOfFolder)
        case .dialogflow:
            problems +=
                ImportError(
                    file.path,
                    line: 1,
                    "this is one file of a Dialogflow agent; name the export's .zip, or its folder with agent.json"
                ).problems
        default: sources.append(.file(file, format))
        }
    }

    private mutating func addToProject(_ file: ImportFile, isOfFolder: Bool) {
        for index in sources.indices {
            guard case .project(var files) = sources[index] else { continue }
            files.append((file, isOfFolder))
            sources[index] = .project(files)
            return
        }
        sources.append(.project([(file, isOfFolder)]))
    }

    // MARK: Reading

    /// Reads everything that was taken.
    /// - Throws: `ImportError` with the bad rows of all files.
    public mutating func finish() throws(ImportError) -> Outcome {
        var outcome = Outcome()
        for source in sources {
            do throws(ImportError) {
                try read(source, into: &outcome)
            } catch {
                problems += error.problems
            }
        }
        guard problems.isEmpty else { throw ImportError(problems: problems) }
        guard hasPack else { return outcome }
        outcome.pack = collector.files()
        outcome.summaries.insert(collector.summary.description, at: 0)
        if !collector.notes.isEmpty {
            outcome.pack.append(
                ExchangeFile(name: Self.notesName, text: collector.notes.page(summary: "\(collector.summary)."))
            )
        }
        outcome.notes = collector.notes.sorted + outcome.notes
        return outcome
    }

    /// What the pack holds so far, in numbers.
    public var summary: ImportSummary { collector.summary }

    private mutating func read(_ source: Source, into outcome: inout Outcome) throws(ImportError) {
        switch source {
        case .project(let files): try readProject(files)
        case .agent(let files):
            let agent = try DialogflowAgent(files: files)
            guard !agent.intents.isEmpty else {
                throw ImportError(files.first?.path ?? "", line: 1, "no intents/….json in this agent")
            }
            var reader = DialogflowReader(agent: agent)
            reader.read(into: &collector)
        case .file(let file, let format): try read(file, format, into: &outcome)
        }
        collector.declaredLanguage = nil
    }

    private mutating func readProject(_ files: [(file: ImportFile, isOfFolder: Bool)]) throws(ImportError) {
        var project = RasaFileReader()
        var failure = ImportError(problems: [])
        for entry in files {
            do throws(ImportError) {
                try project.read(entry.file, isOfProject: entry.isOfFolder, notes: &collector.notes)
            } catch {
                failure.problems += error.problems
            }
        }
        guard failure.problems.isEmpty else { throw failure }
        var reader = RasaReader(project: project.project)
        reader.read(into: &collector)
    }

    private mutating func read(
        _ file: ImportFile,
        _ format: ImportFormat,
        into outcome: inout Outcome
    ) throws(ImportError) {
        switch format {
        case .tsv: try readRows(file)
        case .csv: try readTable(file)
        case .qnamaker:
            let pairs: [KnowledgeBasePair]
            if file.fileExtension == "json" || file.head.first(where: { !$0.isWhitespace }) == "{" {
                pairs = try KnowledgeBaseFiles.pairs(ofJSON: file)
            } else if file.fileExtension != "qna",
                let header = TableColumns.header(in: file.bytes, delimiters: [.tab, .comma])
            {
                pairs = try KnowledgeBaseFiles.pairs(ofTable: file, header: header, notes: &collector.notes)
            } else {
                var reader = try QnAFileReader(file)
                pairs = try reader.pairs(notes: &collector.notes)
            }
            var reader = KnowledgeBaseReader()
            reader.read(pairs, into: &collector)
        case .qnabot:
            var reader = try QnABotReader(file)
            reader.read(into: &collector)
        case .botframework: add(try BotFrameworkLog.read(file), of: file, to: &outcome)
        case .rasaEvents: add(try RasaEventLog.read(file), of: file, to: &outcome)
        case .rasa, .dialogflow: break
        }
    }

    private mutating func readRows(_ file: ImportFile) throws(ImportError) {
        var rows = try TabSeparatedRows.read(file.bytes, file: file.path)
        if TableColumns.header(in: file.bytes, delimiters: [.tab]) != nil, let first = rows.first,
            String(decoding: file.bytes.prefix { $0 != 0x0a && $0 != 0x0d }, as: UTF8.self)
                == "\(first.text)\t\(first.label)"
        {
            rows.removeFirst()
            collector.note(
                SourcePlace(file: file.path, line: 1, column: 1),
                "the first line was taken for a header: \(Quoting.quoted("\(first.text), \(first.label)"))"
            )
        }
        collector.add(rows)
    }

    private mutating func readTable(_ file: ImportFile) throws(ImportError) {
        var reader = TableReader(file: file)
        try reader.read(into: &collector)
    }

    private func add(_ log: LogImport, of file: ImportFile, to outcome: inout Outcome) {
        let stem = file.baseName.lastIndex(of: ".").map { String(file.baseName[..<$0]) } ?? file.baseName
        var name = stem
        var number = 2
        while outcome.logs.contains(where: { $0.name == "\(name).ndjson" }) {
            name = "\(stem)-\(number)"
            number += 1
        }
        outcome.logs.append(ExchangeFile(name: "\(name).ndjson", text: String(decoding: log.text, as: UTF8.self)))
        outcome.summaries.append("\(name).ndjson: \(log.summary)")
        guard !log.notes.isEmpty else { return }
        outcome.logs.append(ExchangeFile(name: "\(name).notes.md", text: log.notes.page(summary: "\(log.summary).")))
        outcome.notes += log.notes.sorted
    }
}
