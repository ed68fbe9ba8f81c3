import Foundation
import IntentFiles
import IntentModel
import PackExchange
import TestSupport
import Testing
import TextAnalysis

/// Damaged files are refused with a place, or read as far as they make sense; what comes of them loads.
@Suite struct HostileInputTests {
    private static let files = [
        "rasa-bakery/domain.yml", "rasa-bakery/data/nlu.yml", "rasa-bakery/data/rules.yml", "store.qna", "kb.tsv",
        "kb.json", "qnabot.json", "faq-zh.csv", "labelled.csv", "emulator.transcript", "tracker.json", "broker.ndjson",
    ]

    @Test(arguments: files)
    func damagedFilesAreNoDisaster(name: String) throws {
        let whole = try Fixtures.bytes(name)
        let analyzer = try TextAnalyzer()
        var generator = SeededGenerator(seed: 5)
        for round in 0..<60 {
            var bytes = whole
            if round % 3 == 0 { bytes.removeLast(Int.random(in: 1..<bytes.count, using: &generator)) }
            for _ in 0..<Int.random(in: 1...6, using: &generator) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes.remove(at: place)
                default: bytes.insert(Array("\"'{}[]:,-#|\n\t`".utf8).randomElement(using: &generator) ?? 0, at: place)
                }
            }
            var importer = PackImporter(
                analyzer: analyzer,
                format: FormatDetection.format(of: ImportFile(path: name, bytes: whole))
            )
            importer.add(.file(ImportFile(path: name, bytes: bytes)))
            guard let outcome = try? importer.finish(), importer.summary.intents > 0 else { continue }
            let folder = try TemporaryPack()
            try ImportFolder(path: folder.path).write(outcome.pack, replacesImport: true)
            let reading = try folder.read()
            #expect(reading.errors.isEmpty, "\(name), round \(round)")
        }
    }

    @Test func damagedArchivesAreNoDisaster() throws {
        let whole = try Fixtures.bytes("dialogflow-library.zip")
        var generator = SeededGenerator(seed: 7)
        var refused = 0
        for _ in 0..<300 {
            var bytes = whole
            if Bool.random(using: &generator) { bytes.removeLast(Int.random(in: 1..<bytes.count, using: &generator)) }
            for _ in 0..<3 {
                bytes[Int.random(in: 4..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            do {
                _ = try ZipArchive.files(in: bytes, mostBytes: 1 << 20, mostFiles: 100) { _ in true }
            } catch {
                refused += 1
            }
        }
        #expect(refused > 0)
        #expect(throws: ZipArchive.Failure.self) {
            try ZipArchive.files(in: whole, mostBytes: 100, mostFiles: 100) { _ in true }
        }
    }

    @Test(arguments: [
        ("kb.tsv", "Question\tAnswer\tSource\tMetadata\nhow are you\tfine\ts\t:|a|b:c\n"),
        ("kb.qna", "# ? how are you\n**Filters:**\n- =\n- a\n```\nfine\n```\n"),
    ])
    func namesAndValuesMayBeMissing(name: String, text: String) throws {
        var importer = PackImporter(analyzer: try TextAnalyzer(), format: .qnamaker)
        importer.add(.file(ImportFile(path: name, bytes: Array(text.utf8))))
        let outcome = try importer.finish()
        #expect(importer.summary.intents == 1)
        #expect(outcome.notes.contains { $0.message.contains("'a = '") })
    }

    @Test(arguments: ["1e19", "-1e300", "1777629600000", "1777629600.25"])
    func momentsThatNoTranscriptCanNameAreLeftOut(timestamp: String) throws {
        let text = #"[{"event":"user","sender_id":"x","text":"hi","timestamp":\#(timestamp)}]"#
        var importer = PackImporter(analyzer: try TextAnalyzer(), format: .rasaEvents)
        importer.add(.file(ImportFile(path: "events.json", bytes: Array(text.utf8))))
        let log = try #require(try importer.finish().logs.first?.text)
        #expect(log.contains("\"at\"") == (timestamp == "1777629600.25"), "\(log)")
    }

    /// A list that tells a smaller size than a stored file has would get past the limit of all sizes.
    @Test func storedFilesHaveTheSizeThatIsTold() throws {
        let name = Array("a.tsv".utf8)
        let bytes = Array("hi\tgreet\n".utf8)
        func numbers(_ fields: [(Int, Int)]) -> [UInt8] {
            fields.flatMap { value, width in (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        }
        func archive(told: Int) -> [UInt8] {
            let sizes = [(0, 4), (bytes.count, 4), (told, 4), (name.count, 2), (0, 2)]
            let local = numbers([(0x0403_4b50, 4), (20, 2), (0, 2), (0, 2), (0, 4)] + sizes) + name + bytes
            let list =
                numbers([(0x0201_4b50, 4), (20, 2), (20, 2), (0, 2), (0, 2), (0, 4)] + sizes)
                + numbers([(0, 2), (0, 2), (0, 2), (0, 4), (0, 4)]) + name
            let end = [(0x0605_4b50, 4), (0, 4), (1, 2), (1, 2), (list.count, 4), (local.count, 4), (0, 2)]
            return local + list + numbers(end)
        }
        func files(told: Int) throws -> [ZipArchive.Entry] {
            try ZipArchive.files(in: archive(told: told), mostBytes: 1 << 20, mostFiles: 10) { _ in true }
        }
        #expect(try files(told: bytes.count).map(\.bytes) == [bytes])
        #expect(throws: ZipArchive.Failure.self) { try files(told: 0) }
    }

    @Test func aFolderThatLinksLeadBackToIsReadOnce() throws {
        let folder = try TemporaryPack(["a/rows.tsv": "hi\tgreet\n", "b.tsv": "bye\tpart\n"])
        for link in ["loop", "a/up"] {
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder.path)/\(link)",
                withDestinationPath: folder.path
            )
        }
        guard case .folder(_, let files) = try ImportInput.content(of: folder.path) else {
            Issue.record("no folder")
            return
        }
        #expect(files.map(\.name) == ["a/rows.tsv", "b.tsv"])
    }

    @Test func elementsStandOnTheirLines() throws {
        let text = """
            {"a": "x\\"[", "list": [ 1,
              {"b": [1,
               2]}, "]",
              [

              ],
              true], "z": [1]}
            """
        let document = try JSONDocument(ImportFile(path: "f", bytes: Array(text.utf8)))
        #expect(document.elements("list").map(\.place.line) == [1, 2, 3, 4, 7])
        #expect(document.elements("z").map(\.place.line) == [7])
        #expect(document.elements("none").isEmpty)
    }
}
