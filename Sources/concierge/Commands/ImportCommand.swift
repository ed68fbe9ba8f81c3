internal import ArgumentParser
internal import IntentFiles
internal import IntentModel
internal import TextAnalysis

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make intent files of labelled messages: lines of text, tab, label.",
        discussion: """
            Each label becomes an intent's id, letter for letter; rows labelled oos become examples of what no intent \
            covers. The folder is then a pack: concierge chat --intents DIR.
            """
    )

    @Argument(help: ArgumentHelp("Files to import (\"-\" is stdin).", valueName: "file"))
    var files: [String]

    @Option(name: .customLong("to"), help: ArgumentHelp("The folder to write into.", valueName: "dir"))
    var folder: String

    @Option(
        help: ArgumentHelp("The language of all messages (default: each one's is detected).", valueName: "tag"),
        transform: { tag in
            guard let language = Language(tag: tag) else {
                throw ValidationError("\"\(tag)\" is no language tag; write one such as zh-Hans, zh-Hant, en or ja.")
            }
            return language
        }
    )
    var language: Language?

    @Flag(help: "Replace the files of an earlier import in the folder.")
    var force = false

    func run() throws {
        try reportingFailures {
            do {
                let importer = try read()
                let written = importer.files()
                try ImportFolder(path: folder).write(written, replacesImport: force)
                print("\(importer.summary) (\(written.count == 1 ? "1 file" : "\(written.count) files") in \(folder))")
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

    /// Reads all files, so that the bad rows of all of them are told at once.
    private func read() throws -> IntentImporter {
        var importer = IntentImporter(analyzer: try TextAnalyzer(), language: language)
        var problems: [PackProblem] = []
        for file in files {
            let bytes = try ImportInput.bytes(of: file)
            do throws(ImportError) {
                importer.add(try TabSeparatedRows.read(bytes, file: Self.name(of: file)))
            } catch {
                problems += error.problems
            }
        }
        guard problems.isEmpty else { throw ImportError(problems: problems) }
        guard importer.summary.intents > 0 else {
            let names = files.map(Self.name(of:)).joined(separator: ", ")
            let trouble = importer.summary.rows == 0 ? "no labelled row" : "no row with another label than oos"
            throw CommandFailure(.badData, "nothing was imported: there is \(trouble) in \(names)")
        }
        return importer
    }

    private static func name(of file: String) -> String { file == "-" ? "stdin" : file }
}
