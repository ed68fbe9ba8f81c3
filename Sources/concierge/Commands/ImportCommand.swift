internal import ArgumentParser
internal import IntentFiles
internal import IntentModel
internal import PackExchange
internal import TextAnalysis

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make intent files of other formats, and transcripts of other systems' logs.",
        discussion: """
            Packs: lines of text, tab, label; tables (CSV, with answers too); Rasa projects; exported Dialogflow ES \
            agents; knowledge bases of QnA Maker; QnABot. Logs: Bot Framework transcripts, Rasa's conversations. The \
            format is told by name and content. A label becomes an intent's id, letter for letter; what is labelled oos \
            becomes examples of what no intent covers. The folder is then a pack: concierge chat --intents DIR. What \
            was not carried over is listed on stderr and in the folder's \(PackImporter.notesName).
            """
    )

    @Argument(
        help: ArgumentHelp("Files, folders or archives to import (\"-\" is stdin).", valueName: "file")
    )
    var files: [String]

    @Option(name: .customLong("to"), help: ArgumentHelp("The folder to write into.", valueName: "dir"))
    var folder: String

    @Option(
        name: .customLong("from"),
        help: ArgumentHelp(
            "The format of all files: \(ImportFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "format"
        ),
        transform: ImportFormat.init(argument:)
    )
    var format: ImportFormat?

    @Option(
        help: ArgumentHelp("The language of all messages (default: each one's is detected).", valueName: "tag"),
        transform: Language.init(argument:)
    )
    var language: Language?

    @Flag(help: "Replace the files of an earlier import in the folder.")
    var force = false

    func run() throws {
        try reportingFailures {
            do {
                try importAll()
            } catch let error as ImportError {
                Terminal.sayPlainly(error.description)
                throw CommandFailure(.badData, "nothing was imported; mend the rows named")
            } catch let error as PackInputError {
                throw CommandFailure(error.isMissing ? .inputMissing : .inputOutput, error.description)
            } catch let error as ImportFolder.Failure {
                throw CommandFailure(.inputOutput, error.description)
            }
        }
    }

    private func importAll() throws {
        var importer = PackImporter(analyzer: try TextAnalyzer(), language: language, format: format)
        for file in files { importer.add(try ImportInput.content(of: file)) }
        let outcome = try importer.finish()
        if importer.hasPack, importer.summary.intents == 0 {
            let names = files.map { $0 == "-" ? "stdin" : $0 }.joined(separator: ", ")
            let trouble = importer.summary.rows == 0 ? "no labelled row" : "no row with another label than oos"
            throw CommandFailure(.badData, "nothing was imported: there is \(trouble) in \(names)")
        }
        let target = ImportFolder(path: folder)
        if importer.hasPack { try target.write(outcome.pack, replacesImport: force) }
        if !outcome.logs.isEmpty { try target.add(outcome.logs, replaces: force) }
        Terminal.say(outcome.notes, whatBecame: "not carried over or changed", listedIn: folder)
        let count = outcome.pack.count + outcome.logs.count
        for (index, summary) in outcome.summaries.enumerated() {
            let isLast = index == outcome.summaries.count - 1
            print(summary + (isLast ? " (\(count == 1 ? "1 file" : "\(count) files") in \(folder))" : ""))
        }
    }
}

extension Language {
    /// A language that is given as an option.
    init(argument tag: String) throws {
        guard let language = Language(tag: tag), LanguageTags.isKnown(tag) else {
            throw ValidationError("\"\(tag)\" is no language tag; write one such as zh-Hans, zh-Hant, en or ja.")
        }
        self = language
    }
}

extension RawRepresentable where Self: CaseIterable, RawValue == String {
    /// A value that is given as an option by its name.
    init(argument name: String) throws {
        guard let value = Self(rawValue: name) else {
            let names = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("\"\(name)\" is none of \(names).")
        }
        self = value
    }
}
