import Foundation
import IntentFiles
import IntentModel
import PackExchange
import TestSupport
import Testing
import TextAnalysis

@Suite struct PackCollectorTests {
    private func imported(_ rows: [LabelledRow], language: Language? = .english) throws -> PackReading {
        var collector = PackCollector(analyzer: try TextAnalyzer(), language: language)
        collector.add(rows)
        let files = collector.files().map { ($0.name, $0.text) }
        return try TemporaryPack(Dictionary(uniqueKeysWithValues: files)).read()
    }

    /// Texts that YAML could take for something else, or a reader could change.
    static let nasty = [
        "no", "Yes", "null", "~", "true", "1e3", "12:30", "0x1F", "2026-05-01", ".5", "=", "<<", "- dash", "-", "? ask",
        ": colon", "a: b", "a:", "a #b", "#", "it's", "\"quoted\"", "back\\slash", "\\", "{x}", "[x]", "a, b", "&a",
        "*a",
        "!tag", "|", ">", "%", "@me", "`tick`", " lead", "trail ", "two  spaces", "😀", "👨‍👩‍👧", "停车怎么收费？", "é",
        "e\u{301}", "\u{a0}nbsp\u{a0}", "\u{feff}bom", "a\u{2028}b\u{2029}c", "\u{200d}", "\u{ffff}", "\u{e000}", "---",
        "...",
        "y", "on", "NULL", "ends with colon:", "a\u{3000}", "\u{1f1e8}\u{1f1f3}", "don't: 'x' \"y\"", "«»",
        String(repeating: "very long ", count: 3_000) + "end",
    ]

    @Test func keepsEveryTextAndLabelLetterForLetter() throws {
        // Two ids that look the same are the same: `é` as one character and as two.
        let labels = Self.nasty.filter { $0.count <= 100 && $0.unicodeScalars.first != "e" }
        let rows = Self.nasty.enumerated().map { LabelledRow(text: $1, label: labels[$0 % labels.count]) }
        let reading = try imported(rows)
        let pack = try #require(reading.pack, "\(reading.problems)")
        var read: Set<[UInt8]> = []
        for intent in pack.intents {
            for example in intent.examples { read.insert(Array("\(example.text)\t\(intent.id)".utf8)) }
        }
        #expect(read == Set(rows.map { Array("\($0.text)\t\($0.label)".utf8) }))
    }

    @Test(arguments: 1...4)
    func keepsTextsOfAnySigns(seed: Int) throws {
        var numbers = SeededGenerator(seed: UInt64(seed))
        let signs = Array("abcYn019 :#-'\"\\{}[],&*!|>%@`?~.=<停车é😀\u{301}\u{a0}\u{2028}\u{feff}\u{200b}　")
        var rows: [LabelledRow] = []
        for _ in 0..<500 {
            let text = String(
                (0..<Int.random(in: 1...12, using: &numbers)).map { _ in signs.randomElement(using: &numbers) ?? "a" }
            )
            guard !text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else { continue }
            rows.append(LabelledRow(text: text, label: "x" + text))
        }
        let pack = try #require(try imported(rows).pack)
        var expected: Set<[UInt8]> = []
        for row in rows { expected.insert(Array(row.text.utf8)) }
        let read = Set(pack.intents.flatMap(\.examples).map { Array($0.text.utf8) })
        #expect(read.subtracting(expected).isEmpty)
        #expect(
            pack.intents.allSatisfy { $0.id.unicodeScalars.elementsEqual(("x" + $0.examples[0].text).unicodeScalars) }
        )
    }

    @Test func rowsLabelledOosAreUncovered() throws {
        let reading = try imported([LabelledRow(text: "hi", label: "a"), LabelledRow(text: "what", label: "oos")])
        #expect(reading.pack?.intents.map(\.id) == ["a"])
        #expect(reading.pack?.uncovered.map(\.text) == ["what"])
    }

    @Test func filesTextsUnderTheirLanguage() throws {
        let rows = ["停车怎么收费", "how much is parking", "駐車料金はいくらですか", "42"].map { LabelledRow(text: $0, label: "a") }
        let pack = try #require(try imported(rows + [LabelledRow(text: "where is it", label: "b")], language: nil).pack)
        let languages = Dictionary(
            pack.intents.flatMap(\.examples).map { ($0.text, $0.language) },
            uniquingKeysWith: { first, _ in first }
        )
        #expect(languages["停车怎么收费"] == .simplifiedChinese)
        #expect(languages["how much is parking"] == .english)
        #expect(languages["駐車料金はいくらですか"] == .japanese)
        #expect(languages["42"] == .english)
    }

    @Test func countsWhatItLeavesOut() throws {
        var collector = PackCollector(analyzer: try TextAnalyzer(), language: .english)
        collector.add([
            LabelledRow(text: "x", label: "a"), LabelledRow(text: "x", label: "a"), LabelledRow(text: "x", label: "b"),
            LabelledRow(text: "y", label: "oos"),
        ])
        #expect(
            collector.summary.description == "4 rows: 2 intents, 2 examples, 1 uncovered, 1 duplicate row left out, "
                + "1 text under a second label"
        )
    }

    @Test func spreadsManyRowsOverFilesAndNeverAnIntent() throws {
        var collector = PackCollector(analyzer: try TextAnalyzer(), language: .english)
        collector.add(
            (0..<6_000).map { LabelledRow(text: "this is example number \($0) of a set", label: "i\($0 % 50)") }
        )
        let files = collector.files()
        #expect(files.map(\.name) == ["intents-1.yaml", "intents-2.yaml"])
        let pack = try TemporaryPack(Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) }))
        #expect(try pack.read().pack?.intents.count == 50)
    }

    // MARK: Rows

    @Test func readsRowsWithMarkBreaksAndHeader() throws {
        let bytes = [0xef, 0xbb, 0xbf] + Array("text\tlabel\r\nhello there\tgreet\r\n\r\n x \tno".utf8)
        #expect(
            try TabSeparatedRows.read(bytes, file: "f") == [
                LabelledRow(text: "hello there", label: "greet"), LabelledRow(text: " x ", label: "no"),
            ]
        )
    }

    @Test(arguments: [
        ("no tab here", "f:2:12: error: no tab"), ("\tlabel", "f:2:1: error: the text is empty"),
        ("text\t", "f:2:6: error: the label is empty"), ("  \tlabel", "f:2:1: error: the text is empty"),
        ("a\tb\tc", "f:2:3: error: more than one tab"), ("a\u{7}\tb", "f:2:2: error: a control character in the text"),
        ("停车\t\u{85}b", "f:2:4: error: a control character in the label"),
        ("a\t" + String(repeating: "x", count: 101), "f:2:3: error: a label may have 100 characters"),
    ])
    func namesBadRows(row: String, expected: String) throws {
        let error = #expect(throws: ImportError.self) {
            try TabSeparatedRows.read(Array("ok\tok\n\(row)\n".utf8), file: "f")
        }
        #expect(error?.description.hasPrefix(expected) == true, "\(error?.description ?? "")")
    }

    @Test func namesEveryBadRow() {
        let bytes = Array("a\nb\tb\n".utf8) + [0xff, 0x09, 0x61, 0x0a]
        let error = #expect(throws: ImportError.self) { try TabSeparatedRows.read(bytes, file: "f") }
        #expect(error?.problems.map(\.place.line) == [1, 3])
        #expect(error?.description.contains("f:3:1: error: not UTF-8") == true)
    }

    // MARK: The folder

    @Test func overwritesNothingThatItDidNotWrite() throws {
        let folder = try TemporaryPack(["mine.yaml": "intents: [{id: mine}]"])
        var collector = PackCollector(analyzer: try TextAnalyzer(), language: .english)
        collector.add([LabelledRow(text: "x", label: "a"), LabelledRow(text: "y", label: "oos")])
        let target = ImportFolder(path: folder.path)
        let refused = #expect(throws: ImportFolder.Failure.self) {
            try target.write(collector.files(), replacesImport: false)
        }
        #expect(refused?.description.contains("--force") == true)
        try target.write(collector.files(), replacesImport: true)
        #expect(try folder.read().pack?.intents.map(\.id) == ["a", "mine"])
        var second = PackCollector(analyzer: try TextAnalyzer(), language: .english)
        second.add([LabelledRow(text: "x", label: "b")])
        try target.write(second.files(), replacesImport: true)
        #expect(try folder.read().pack?.intents.map(\.id) == ["b", "mine"])
        #expect(try folder.read().pack?.uncovered.isEmpty == true)
        try folder.write(Data("intents: [{id: own}]".utf8), to: "intents.yaml")
        #expect(throws: ImportFolder.Failure.self) { try target.write(second.files(), replacesImport: true) }
    }
}
