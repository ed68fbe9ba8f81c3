internal import ArgumentParser
internal import Foundation
internal import IntentModel
internal import PackExchange

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a pack's examples and answers in another format.",
        discussion: """
            csv is a table of text, label, language and answer; rasa writes nlu.yml, domain.yml and rules.yml; qnabot \
            is a JSON file to import there. Facts are written into the answers. What the format has no place for is \
            listed on stderr, and in a page beside the files.
            """
    )

    @OptionGroup var pack: PackOptions

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp("The file (\"-\" is stdout) or folder to write; a folder for rasa.", valueName: "path")
    )
    var target: String

    @Option(help: "csv, rasa or qnabot.", transform: ExportFormat.init(argument:))
    var format: ExportFormat

    @Option(
        help: ArgumentHelp("Write this language alone (default: all).", valueName: "tag"),
        transform: Language.init(argument:)
    )
    var language: Language?

    @Flag(help: "Replace files that are in the folder already.")
    var force = false

    func validate() throws {
        guard target != "-" || !format.isFolder else {
            throw ValidationError("\(format.rawValue) is several files; name a folder with --to.")
        }
    }

    func run() throws {
        try reportingFailures {
            let read = try pack.loadFiles()
            let outcome = PackExporter(pack: read, path: pack.location, language: language).export(format)
            let notesPath = try write(outcome)
            Terminal.say(outcome.notes.sorted, whatBecame: "not exported or changed", listedIn: notesPath)
            if target != "-" { print("\(outcome.summary) (\(target))") }
        }
    }

    /// Writes the files, and the notes beside them.
    /// - Returns: The path of the notes.
    private func write(_ outcome: PackExporter.Outcome) throws -> String? {
        let page = outcome.notes.isEmpty ? nil : outcome.notes.page(summary: "\(outcome.summary).")
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: target, isDirectory: &isFolder)
        guard let file = outcome.files.first, outcome.files.count == 1, !(exists && isFolder.boolValue) else {
            let notes = page.map { [ExchangeFile(name: Self.notesName, text: $0)] } ?? []
            do {
                try ImportFolder(path: target).add(outcome.files + notes, replaces: force)
            } catch {
                throw CommandFailure(.inputOutput, error.description)
            }
            return page == nil ? nil : "\(target)/\(Self.notesName)"
        }
        try OutputFile.write(Array(file.text.utf8), to: target)
        guard let page, target != "-", !target.hasPrefix("/dev/") else { return nil }
        let path = URL(fileURLWithPath: target).deletingPathExtension().relativePath + ".notes.md"
        try OutputFile.write(Array(page.utf8), to: path)
        return path
    }

    private static let notesName = "export-notes.md"
}
