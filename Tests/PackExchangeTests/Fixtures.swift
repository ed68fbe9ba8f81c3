import Foundation
import IntentFiles
import IntentModel
import PackExchange
import TestSupport
import Testing
import TextAnalysis

/// Files as other systems write them.
enum Fixtures {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
        .path

    static func path(_ name: String) -> String { "\(folder)/\(name)" }

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(name))))
    }
}

/// What came in, as a bot would load it.
struct Imported {
    var pack: Pack
    var outcome: PackImporter.Outcome

    /// Imports what lies at paths.
    init(
        _ paths: String...,
        format: ImportFormat? = nil,
        language: Language? = nil
    ) throws {
        try self.init(
            contents: paths.map { try ImportInput.content(of: Fixtures.path($0)) },
            format: format,
            language: language
        )
    }

    /// Imports one file that lies nowhere.
    init(_ text: String, named name: String, format: ImportFormat? = nil, language: Language? = nil) throws {
        let file = ImportFile(path: name, bytes: Array(text.utf8))
        try self.init(contents: [.file(file)], format: format, language: language)
    }

    init(contents: [ImportInput.Content], format: ImportFormat? = nil, language: Language? = nil) throws {
        var importer = PackImporter(analyzer: try TextAnalyzer(), language: language, format: format)
        for content in contents { importer.add(content) }
        outcome = try importer.finish()
        let folder = try TemporaryPack()
        try ImportFolder(path: folder.path).write(outcome.pack, replacesImport: true)
        let reading = try folder.read()
        pack = try #require(reading.pack, "\(reading.problems)")
    }

    func intent(_ id: String) throws -> Intent { try #require(pack.intents.first { $0.id == id }, "no \(id)") }

    func examples(_ id: String) throws -> [String] { try intent(id).examples.map(\.text) }

    func answers(_ id: String) throws -> [String] { try intent(id).answers.map(\.pattern) }

    /// Notes without the folder's name.
    var notes: [String] {
        outcome.notes.map { "\($0)".replacingOccurrences(of: Fixtures.folder + "/", with: "") }
    }

    func hasNote(_ beginning: String) -> Bool { notes.contains { $0.hasPrefix(beginning) } }
}

/// What is wrong with a file, as people read it.
func problems(importing text: String, named name: String, format: ImportFormat? = nil) throws -> String {
    try problems(importing: Array(text.utf8), named: name, format: format)
}

func problems(importing bytes: [UInt8], named name: String, format: ImportFormat? = nil) throws -> String {
    var importer = PackImporter(analyzer: try TextAnalyzer(), format: format)
    importer.add(.file(ImportFile(path: name, bytes: bytes)))
    return #expect(throws: ImportError.self) { try importer.finish() }?.description ?? ""
}
