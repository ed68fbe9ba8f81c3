import Foundation
import Testing
import WireFormat

@Suite struct ReplayTests {
    private let concierge: ConciergeProcess

    init() throws {
        concierge = try ConciergeProcess()
    }

    /// Two conversations that interleave; one is handed off, and served again once its ticket is resolved.
    private static let transcript = """
        {"conversation":"a","role":"customer","text":"怎么续借图书","expect":{"intent":"loan.renew"},"tags":["question"]}
        {"conversation":"b","role":"customer","text":"I want to speak to a person","locale":"en","expect":{"intent":"person","action":"handoff"}}
        {"conversation":"a","role":"bot","text":"…","expect":{"intent":"nonsense"}}
        {"conversation":"b","role":"customer","text":"what is the wifi password","expect":{"intent":"hours"}}
        {"conversation":"a","role":"customer","text":"😀😀"}
        {"conversation":"b","role":"agent","text":"hello, this is Ann"}

        {"conversation":"b","role":"system","event":"resolved"}
        {"conversation":"b","role":"customer","text":"what is the wifi password","expect":{"intent":"wifi","action":"answer"}}
        {"conversation":"a","role":"customer","text":"how do I renew a book and what is the wifi password","expect":{"intents":["wifi","loan.renew"]}}
        {"conversation":"a","role":"customer","text":"what is the capital of france","expect":{"intent":"oos"}}

        """

    private func replay(_ arguments: [String], input: String = "") throws -> ConciergeProcess.Result {
        try concierge.run(["replay", "--intents", ConciergeProcess.pack] + arguments, input: input)
    }

    @Test func eachCustomersTurnHasItsPrediction() throws {
        defer { concierge.cleanUp() }
        try concierge.write(Self.transcript, to: "log.ndjson")
        let result = try replay(["log.ndjson", "--predictions", "predictions.ndjson"])
        #expect(result.status == 0, "\(result.output)")
        let lines = try String(
            contentsOf: concierge.folder.appendingPathComponent("predictions.ndjson"),
            encoding: .utf8
        )
        .split(separator: "\n")
        let names = [
            "conversation", "turn", "text", "expect", "tags", "locale", "action", "intent", "intents", "confidence",
            "candidates", "reason", "reply",
        ]
        for line in lines {
            let places = names.map { line.firstRange(of: "\"\($0)\":")?.lowerBound }
            #expect(places.allSatisfy { $0 != nil }, "\(line)")
        }
        let predictions = try concierge.lines(of: "predictions.ndjson")
        #expect(
            predictions.allSatisfy { if case .object(let members) = $0 { members.count == names.count } else { false } }
        )
        #expect(predictions.map { $0["conversation"]?.text } == ["a", "b", "b", "a", "b", "a", "a"])
        #expect(predictions.map { $0["turn"] } == [1, 1, 2, 2, 3, 3, 4])
        #expect(
            predictions.map { $0["action"]?.text }
                == ["answer", "handoff", "forwarded", "clarify", "answer", "answer", "handoff"]
        )
        #expect(predictions[0]["tags"] == ["question"])
        #expect(predictions[0]["locale"] == "zh-Hans")
        #expect(predictions[0]["reply"] == "在“我的借阅”里续借，每次延长21天。")
        #expect(predictions[0]["reason"] == JSONValue.null)
        #expect(predictions[1]["reason"] == "asked_for_person")
        // A person owns it: classified all the same, with nothing to read.
        #expect(predictions[2]["intent"] == "wifi")
        #expect(predictions[2]["reply"] == "")
        // Not one word was understood.
        #expect(predictions[3]["intent"] == JSONValue.null)
        #expect(predictions[3]["candidates"] == [])
        #expect(predictions[3]["expect"] == JSONValue.null)
        // Several questions, in their order.
        #expect(predictions[5]["intents"] == ["loan.renew", "wifi"])
        #expect(predictions[6]["intent"] != JSONValue.null)
        for prediction in predictions {
            let candidates = prediction.elements("candidates")
            #expect(candidates.count <= 5)
            #expect((0...1).contains(prediction.figure("confidence")))
            if let first = candidates.first {
                #expect(first["intent"] == prediction["intent"])
                #expect(first["confidence"] == prediction["confidence"])
            }
        }
    }

    @Test func figuresLeaveOutWhatAPersonOwns() throws {
        defer { concierge.cleanUp() }
        let result = try replay(["-", "--format", "json"], input: Self.transcript)
        #expect(result.status == 0)
        let report = try JSONReader.read(Array(result.output.utf8))
        let figures = try #require(report["figures"])
        let expected: [String: JSONValue] = [
            "turns": 6, "answered": 3, "clarified": 1, "handed_off": 2, "forwarded": 1, "labelled": 5, "right": 5,
            "accuracy": 1, "precision": 1, "coverage": 1, "answerable": 3,
        ]
        for (name, value) in expected { #expect(figures[name] == value, "\(name)") }
        #expect(figures["uncovered"]?["turns"] == 1)
        #expect(figures["uncovered"]?["handed_off"] == 1)
    }

    @Test func theSameBytesForAnyNumberOfThreadsAndAnyRun() throws {
        defer { concierge.cleanUp() }
        let lines = (0..<300).flatMap { number in
            Self.transcript.replacing("\"conversation\":\"", with: "\"conversation\":\"\(number % 40)").split(
                separator: "\n"
            )
        }
        try concierge.write(lines.joined(separator: "\n"), to: "log.ndjson")
        var runs: Set<[String]> = []
        for jobs in [["--jobs", "1"], ["--jobs", "2"], ["--jobs", "7"], []] {
            for format in ["text", "json", "markdown", "html", "junit", "tsv"] {
                let result = try replay(
                    ["log.ndjson", "--predictions", "predictions.ndjson", "--format", format] + jobs
                )
                let predictions = concierge.folder.appendingPathComponent("predictions.ndjson")
                runs.insert([format, result.output, try String(contentsOf: predictions, encoding: .utf8)])
            }
        }
        #expect(runs.count == 6)
    }

    @Test func reportsComeInManyFormsAndLanguages() throws {
        defer { concierge.cleanUp() }
        func report(_ options: String) throws -> String {
            try replay(["-"] + options.split(separator: " ").map(String.init), input: Self.transcript).output
        }
        let page = try report("--format html --lang zh-CN")
        #expect(page.hasPrefix("<!doctype html>") && page.contains("精确率"))
        #expect(try report("--format markdown --lang ja").contains("適合率"))
        #expect(try report("--lang zh-Hant").contains("精確率"))
        let table = try report("--format tsv").split(separator: "\n")
        #expect(table.count == 8 && table[0].hasPrefix("file\tline\tconversation"))
        let tests = try report("--format junit --min-precision 0.5 --min-coverage 1")
        #expect(tests.contains("tests=\"4\" failures=\"0\"") && tests.contains("name=\"min-coverage\""))
    }

    @Test func weightsComeFromAFile() throws {
        defer { concierge.cleanUp() }
        try concierge.write("wifi\t3\nhours\t1\n", to: "weights.tsv")
        try concierge.write("wifi\tmany\n", to: "bad.tsv")
        let weighted = try replay(["-", "--format", "json", "--weights", "weights.tsv"], input: Self.transcript)
        let report = try JSONReader.read(Array(weighted.output.utf8))
        #expect(report["weighted"]?["source"] == "file" && report["weighted"]?.figure("judged_weight") == 0.75)
        for (file, status) in [("bad.tsv", 65), ("nowhere.tsv", 66)] as [(String, Int32)] {
            let result = try replay(["-", "--weights", file], input: Self.transcript)
            #expect(result.status == status && result.errors.contains(file))
        }
        #expect(try replay(["-", "--lang", "fr"], input: Self.transcript).status == 64)
    }

    @Test func timesAreToldOnlyWhereAskedFor() throws {
        defer { concierge.cleanUp() }
        let silent = try replay(["-", "--format", "json"], input: Self.transcript)
        #expect(!silent.output.contains("timing") && !silent.output.contains("seconds"))
        let timed = try replay(["-", "--format", "json", "--timing"], input: Self.transcript)
        let report = try JSONReader.read(Array(timed.output.utf8))
        #expect(report["timing"]?.figure("seconds") ?? -1 >= 0)
        #expect(try replay(["-", "--timing"], input: Self.transcript).output.contains("7 turns in "))
    }

    private static let right =
        #"{"conversation":"c","role":"customer","text":"how do I renew a book","expect":{"intent":"loan.renew"}}"#
    private static let wrong =
        #"{"conversation":"c","role":"customer","text":"how do I renew a book","expect":{"intent":"hours"}}"#
    private static let uncovered =
        #"{"conversation":"c","role":"customer","text":"qwrt zxcv","expect":{"intent":"oos"}}"#
    private static let unlabelled = #"{"conversation":"c","role":"customer","text":"how do I renew a book"}"#

    private static let endings: [(line: String, options: String, status: Int32)] = [
        (right, "", 0), (wrong, "", 1), (unlabelled, "", 0), (uncovered, "", 0), ("", "", 0),
        (right, "--min-precision 1 --min-coverage 1", 0), (wrong, "--min-precision 0.5", 1),
        (wrong, "--min-coverage 0", 0), ("\(right)\n\(wrong)", "--min-precision 0.5", 0),
        (unlabelled, "--min-precision 0", 1), (unlabelled, "--min-coverage 0", 1),
        (right, "--min-precision 1.5", 64), (right, "--min-coverage x", 64), (right, "--jobs 0", 64),
        (right, "--predictions no/such/folder/p", 74), (right, "--output no/such/folder/o", 74),
        (right, "nowhere.ndjson", 66), (right, "/", 66),
    ]

    @Test(arguments: endings)
    func theExitStatusTellsWhatCameOfIt(line: String, options: String, status: Int32) throws {
        defer { concierge.cleanUp() }
        let result = try replay(["-"] + options.split(separator: " ").map(String.init), input: line)
        #expect(result.status == status, "\(result.errors)")
        if status > 1 { #expect(!result.errors.isEmpty) }
    }

    @Test func badLinesAreNamedAndNothingIsReplayed() throws {
        defer { concierge.cleanUp() }
        try concierge.write(
            Self.right + "\n{\"conversation\":\"c\",\"role\":\"robot\",\"text\":\"x\"}\n",
            to: "a.ndjson"
        )
        let result = try replay(["a.ndjson", "-"], input: "\nbad\n")
        #expect(result.status == 65)
        #expect(result.output == "")
        #expect(
            result.errors.contains("a.ndjson:2: The field \"role\" is \"robot\"; it is customer, bot, agent or system.")
        )
        #expect(result.errors.contains("stdin:2: "))
    }

    @Test func turnsCanBeTakenEachForItself() throws {
        defer { concierge.cleanUp() }
        let lines = [#"{"conversation":"c","role":"customer","text":"I want to speak to a person"}"#, Self.right]
        let together = try replay(["-", "--predictions", "-", "--output", "o"], input: lines.joined(separator: "\n"))
        #expect(together.output.contains("\"forwarded\""))
        let apart = try replay(
            ["-", "--independent", "--predictions", "-", "--output", "o"],
            input: lines.joined(separator: "\n")
        )
        #expect(!apart.output.contains("\"forwarded\""))
        #expect(apart.output.contains("\"turn\":2"))
    }

    @Test func theClockOfTheTurnHoldsUnlessOneIsGiven() throws {
        defer { concierge.cleanUp() }
        try concierge.write(
            """
            intents:
              - id: sale
                examples: {en: [when is the sale, is there a sale]}
                answers: {en: [{text: It is on., valid_until: 2026-05-31}, {text: It is over., valid_from: 2026-06-01}]}
            """,
            to: "pack.yaml"
        )
        let line = #"{"conversation":"c","role":"customer","text":"is there a sale","at":"2026-05-01T10:00:00Z"}"#
        func reply(_ options: [String]) throws -> JSONValue? {
            _ = try concierge.run(
                ["replay", "-", "--intents", "pack.yaml", "--predictions", "predictions.ndjson"] + options,
                input: line
            )
            return try concierge.lines(of: "predictions.ndjson").first?["reply"]
        }
        #expect(try reply([]) == "It is on.")
        #expect(try reply(["--now", "2026-07-01T10:00:00Z"]) == "It is over.")
    }
}
