import Foundation
import Testing
import WireFormat

@Suite struct ImportTests {
    private let concierge: ConciergeProcess

    init() throws {
        concierge = try ConciergeProcess()
    }

    /// Labels that YAML, a file system or a careless program would take for something else.
    private static let labels = [
        "yes", "no", "NULL", "~", "123", "1e3", "0x1F", "1:30", "2026-05-01", "a: b", "a #b", "- a", "{a}", "[a]",
        "*a", "&a", "!a", "%a", "@a", "`a", "|", ">", "?", "'", "say \"hi\"", "back\\slash\\n", "two words", " led ",
        "a/b/../c", "停车/费", "é", "😀", "OOS", String(repeating: "x", count: 100),
    ]

    /// One message for each label, alike to no other.
    private static func message(_ number: Int) -> String {
        let words = ["apple", "bridge", "candle", "desert", "engine", "forest"]
        return "\(words[number % 6]) \(words[number / 6 % 6]) number \(number)"
    }

    @Test func labelsComeBackLetterForLetterInPredictions() throws {
        defer { concierge.cleanUp() }
        let rows = Self.labels.enumerated().map { "\(Self.message($0))\t\($1)" }
        try concierge.write("\u{FEFF}text\tlabel\r\n" + rows.joined(separator: "\r\n") + "\r\n", to: "rows.tsv")
        let imported = try concierge.run(["import", "rows.tsv", "--to", "pack"])
        #expect(imported.status == 0, "\(imported.errors)")
        #expect(imported.output.hasPrefix("\(Self.labels.count) rows: \(Self.labels.count) intents"))

        let turns = Self.labels.enumerated().map { number, label in
            let line = TranscriptLine(
                conversation: "same",
                role: .customer,
                text: Self.message(number),
                expect: .init(intent: label)
            )
            return String(decoding: JSONWriter.line(line.json), as: UTF8.self)
        }
        try concierge.write(turns.joined(separator: "\n"), to: "turns.ndjson")
        let replayed = try concierge.run([
            "replay", "turns.ndjson", "--intents", "pack", "--independent", "--predictions", "predictions.ndjson",
        ])
        #expect(replayed.status == 0, "\(replayed.output)")
        let predictions = try concierge.lines(of: "predictions.ndjson")
        #expect(predictions.count == Self.labels.count)
        for (label, prediction) in zip(Self.labels, predictions) {
            #expect(prediction["intent"]?.text.map { Array($0.utf8) } == Array(label.utf8))
            #expect(prediction["action"] == "answer")
        }
    }

    @Test func uncoveredRowsAndSeveralFilesAndStdinMakeOnePack() throws {
        defer { concierge.cleanUp() }
        try concierge.write("where is my parcel\ttrack\n", to: "a.tsv")
        try concierge.write("where is my parcel\ttrack\ntell me a joke\toos\n", to: "b.tsv")
        let result = try concierge.run(
            ["import", "a.tsv", "b.tsv", "-", "--to", "new/pack", "--language", "en"],
            input: "cancel my order\tcancel"
        )
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            result.output
                == "4 rows: 2 intents, 2 examples, 1 uncovered, 1 duplicate row left out (2 files in new/pack)\n"
        )
        #expect(try concierge.run(["check", "new/pack"]).status == 0)
    }

    @Test func everyBadRowOfEveryFileIsNamedAndNothingIsWritten() throws {
        defer { concierge.cleanUp() }
        try concierge.write("good\tx\nno tab\none\ttwo\tthree\n", to: "a.tsv")
        try concierge.write("\tx\ntext\t\nlong\t\(String(repeating: "é", count: 101))\nbell\u{7}\tx\n", to: "b.tsv")
        let result = try concierge.run(
            ["import", "a.tsv", "b.tsv", "-", "--to", "pack"],
            input: [0x61, 0xff, 0x09, 0x78]
        )
        #expect(result.status == 65)
        for place in ["a.tsv:2:7", "a.tsv:3:5", "b.tsv:1:1", "b.tsv:2:6", "b.tsv:3:6", "b.tsv:4:5", "stdin:1:2"] {
            #expect(result.errors.contains("\(place): error: "), "\(place)\n\(result.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: concierge.folder.appendingPathComponent("pack").path))
    }

    @Test(arguments: [
        ("", "no labelled row"), ("\n\n", "no labelled row"), ("a joke\toos\n", "another label than oos"),
    ])
    func withoutAnIntentThereIsNoPack(input: String, expected: String) throws {
        defer { concierge.cleanUp() }
        let result = try concierge.run(["import", "-", "--to", "pack"], input: input)
        #expect(result.status == 65)
        #expect(result.errors.contains(expected) && result.errors.contains("stdin"), "\(result.errors)")
    }

    @Test func aFolderInUseIsLeftAlone() throws {
        defer { concierge.cleanUp() }
        try concierge.write("a\tb\n", to: "rows.tsv")
        let mine = try concierge.write("# mine\n", to: "pack/intents.yaml")
        for options in [[], ["--force"]] {
            let result = try concierge.run(["import", "rows.tsv", "--to", "pack"] + options)
            #expect(result.status == 74)
            #expect(result.errors.contains("pack"))
        }
        #expect(try String(contentsOfFile: mine, encoding: .utf8) == "# mine\n")
        #expect(try concierge.run(["import", "rows.tsv", "--to", "rows.tsv"]).errors.contains("is a file"))

        #expect(try concierge.run(["import", "rows.tsv", "--to", "fresh"]).status == 0)
        #expect(try concierge.run(["import", "rows.tsv", "--to", "fresh"]).status == 74)
        #expect(try concierge.run(["import", "rows.tsv", "--to", "fresh", "--force"]).status == 0)
    }

    // MARK: Other formats

    @Test func whatStaysBehindIsListedOnStderrAndInTheFolder() throws {
        defer { concierge.cleanUp() }
        try concierge.write(
            "version: \"3.1\"\nnlu:\n- intent: hours\n  examples: |\n    - open on [Sunday](day)?\n- regex: x\n  examples: |\n    - y\n",
            to: "bot/nlu.yml"
        )
        try concierge.write(
            "responses:\n  utter_hours:\n  - text: From 9, {name}.\n  - text: From 9.\n",
            to: "bot/domain.yml"
        )
        let result = try concierge.run(["import", "bot", "--to", "pack"])
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output == "1 row: 1 intent, 1 example, 0 uncovered, 1 answer (2 files in pack)\n")
        let page = try String(
            contentsOf: concierge.folder.appendingPathComponent("pack/import-notes.md"),
            encoding: .utf8
        )
        for expected in ["bot/nlu.yml:5: note: the entity 'day'", "bot/nlu.yml:6: note: the regular expression 'x'"] {
            #expect(result.errors.contains(expected), "\(result.errors)")
        }
        for expected in ["line 5: the entity 'day'", "line 6: the regular expression 'x'", "the slot {name}"] {
            #expect(page.contains(expected), "\(page)")
        }
        #expect(try concierge.run(["check", "pack"]).status == 0)
        // A second import makes all of the first one go, the notes too.
        try concierge.write("hi\tgreet\n", to: "rows.tsv")
        #expect(try concierge.run(["import", "rows.tsv", "--to", "pack", "--force"]).status == 0)
        #expect(
            !FileManager.default.fileExists(
                atPath: concierge.folder.appendingPathComponent("pack/import-notes.md").path
            )
        )
    }

    @Test func logsGoBesideWhatTheFolderHolds() throws {
        defer { concierge.cleanUp() }
        try concierge.write("# mine\n", to: "logs/README.md")
        try concierge.write(
            "[{\"type\":\"message\",\"text\":\"hi\",\"from\":{\"id\":\"u\",\"role\":\"user\"},\"conversation\":{\"id\":\"c\"}}]",
            to: "day.transcript"
        )
        let result = try concierge.run(["import", "day.transcript", "--to", "logs"])
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output == "day.ndjson: 1 conversation: 1 turn of customers (1 file in logs)\n")
        #expect(try concierge.lines(of: "logs/day.ndjson").map { $0["text"] } == ["hi"])
        #expect(try concierge.run(["import", "day.transcript", "--to", "logs"]).status == 74)
        #expect(try concierge.run(["import", "day.transcript", "--to", "logs", "--force"]).status == 0)
    }

    @Test func packsGoOutAndComeBack() throws {
        defer { concierge.cleanUp() }
        try concierge.write(
            "text,label,language,answer\nhow much,fees,en,¥10\n多少钱,fees,zh-Hans,10元\nhm,oos,en,\n",
            to: "a.csv"
        )
        #expect(try concierge.run(["import", "a.csv", "--to", "pack"]).status == 0)
        let csv = try concierge.run(["export", "--intents", "pack", "--format", "csv", "--to", "-"])
        #expect(csv.output == "text,label,language,answer\nhow much,fees,en,¥10\n多少钱,fees,zh-Hans,10元\nhm,oos,en,\n")
        for (format, target) in [("csv", "b.csv"), ("rasa", "rasa"), ("qnabot", "b.json")] {
            let result = try concierge.run(["export", "--intents", "pack", "--format", format, "--to", target])
            #expect(result.status == 0, "\(result.errors)")
            #expect(try concierge.run(["import", target, "--to", "again-\(format)"]).status == 0)
            let again = try concierge.run(["export", "--intents", "again-\(format)", "--format", "csv", "--to", "-"])
            #expect(again.output.hasPrefix("text,label,language,answer\nhow much,fees,en,¥10\n多少钱,fees,zh-Hans,10元\n"))
        }
        #expect(try concierge.run(["export", "--intents", "pack", "--format", "rasa", "--to", "rasa"]).status == 74)
        #expect(try concierge.run(["export", "--intents", "nowhere", "--format", "csv", "--to", "-"]).status == 66)
        #expect(try concierge.run(["export", "--intents", "pack", "--format", "xls", "--to", "-"]).status == 64)
    }

    private static let refused: [(arguments: String, status: Int32)] = [
        ("nowhere.tsv --to pack", 66), (". --to pack", 74), ("nowhere.tsv", 64), ("--to pack", 64),
        ("- --to pack --language !", 64), ("- --to pack --from xls", 64),
    ]

    @Test(arguments: refused)
    func whatCannotBeReadOrMeantIsRefused(arguments: String, status: Int32) throws {
        defer { concierge.cleanUp() }
        let result = try concierge.run(["import"] + arguments.split(separator: " ").map(String.init))
        #expect(result.status == status)
        #expect(!result.errors.isEmpty)
    }
}
