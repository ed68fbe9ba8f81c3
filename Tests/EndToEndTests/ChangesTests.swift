import Foundation
import Testing
import WireFormat

/// `diff`, `replay --baseline`, `replay --partial` and `merge` as their users run them.
@Suite struct ChangesTests {
    private let concierge: ConciergeProcess

    init() throws {
        concierge = try ConciergeProcess()
        try concierge.write(Self.transcript, to: "log.ndjson")
    }

    private static let transcript = (1...30).map { number in
        """
        {"conversation":"a\(number)","role":"customer","text":"how do I renew a book","expect":{"intent":"loan.renew"}}
        {"conversation":"b\(number)","role":"customer","text":"I want to speak to a person","locale":"en"}
        {"conversation":"a\(number)","role":"customer","text":"What is the wifi password?","expect":{"intent":"wifi"}}
        {"conversation":"b\(number)","role":"customer","text":"what is the wifi password"}
        {"conversation":"b\(number)","role":"system","event":"resolved"}
        {"conversation":"b\(number)","role":"customer","text":"where is the quiet corner"}

        """
    }.joined()

    /// The library's desk as it is, and an edit of it: one intent broken, one mended, one worded anew.
    private func writePacks() throws {
        let library = URL(fileURLWithPath: ConciergeProcess.pack).appendingPathComponent("library.yaml")
        let old = try String(contentsOf: library, encoding: .utf8)
        let edits = [
            (
                "what is the wifi password, how do I get on the internet here, is there free wifi, connect to wireless",
                "qwrt zxcv, plugh xyzzy"
            ), ("any: [wifi, ", "any: ["), ("有免费wifi吗, ", ""), ("Renew under My loans;", "Renew online;"),
            (
                "\nuncovered:",
                """

                  - id: quiet
                    examples: {en: [where is the quiet corner, where can I find the quiet corner, a quiet place to read]}
                    answers: {en: [On the third floor.]}

                uncovered:
                """
            ),
        ]
        var new = old
        for (before, after) in edits {
            #expect(new.contains(before))
            new = new.replacing(before, with: after)
        }
        try concierge.write(old, to: "old.yaml")
        try concierge.write(new, to: "new.yaml")
    }

    private func json(_ text: String) throws -> JSONValue {
        try JSONReader.read(Array(text.utf8))
    }

    @Test func diffShowsWhatAnEditBreaksAndMends() throws {
        defer { concierge.cleanUp() }
        try writePacks()
        let result = try concierge.run(["diff", "old.yaml", "new.yaml", "log.ndjson", "--format", "json"])
        #expect(result.status == 0, "\(result.errors)")
        let report = try json(result.output)
        #expect(report["compared"] == 150)
        #expect(report["counts"]?["lost"] == 30 && report["counts"]?["gained"] == 30)
        #expect(report["counts"]?["moved"] == 0 && report["counts"]?["wording"] == 30)
        let changed = report.elements("changed")
        let lost = try #require(changed.first)
        #expect(lost["kind"] == "lost" && lost["count"] == 30 && lost["text"] == "What is the wifi password?")
        #expect(lost["old"]?["action"] == "answer" && lost["old"]?["intent"] == "wifi")
        #expect(lost["old"]?["why"]?.text?.contains("nearest “what is the wifi password”, old.yaml:") == true)
        #expect(lost["new"]?["action"] != "answer")
        #expect(changed[1]["kind"] == "gained" && changed[1]["count"] == 30)
        #expect(changed[1]["new"]?["intent"] == "quiet")
        #expect(changed.last?["kind"] == "wording" && changed.last?["count"] == 30)
        #expect(changed.last?["new"]?["reply"] == "Renew online; each renewal adds 21 days.")
        #expect(report["figures"]?["old"]?["precision"] == 1)
    }

    @Test func theSameBytesForAnyNumberOfThreads() throws {
        defer { concierge.cleanUp() }
        try writePacks()
        for format in ["text", "json", "markdown", "html"] {
            let outputs = try ["1", "2", "7"].map { jobs in
                try concierge.run(
                    ["diff", "old.yaml", "new.yaml", "log.ndjson", "--format", format, "--jobs", jobs]
                ).output
            }
            #expect(Set(outputs).count == 1 && !outputs[0].isEmpty, "\(format)")
        }
    }

    private static let gates: [(gates: String, status: Int32, says: String)] = [
        ("--max-lost 30 --max-moved 0 --min-precision 1", 0, ""), ("--max-lost 29", 1, "30 of 150 turns lost"),
        ("--max-lost 20%", 0, ""), ("--max-lost 19.9%", 1, "30 of 150 turns lost, not at most 19.9%"),
        ("--min-coverage 0.6", 1, "the coverage is 0.5000, not 0.6"), ("--max-lost -1", 64, ""),
        ("--max-lost 0.5", 64, ""), ("--max-moved 101%", 64, ""),
    ]

    @Test(arguments: gates) func gatesOfDiffAreHeld(gates: String, status: Int32, says: String) throws {
        defer { concierge.cleanUp() }
        try writePacks()
        let result = try concierge.run(
            ["diff", "old.yaml", "new.yaml", "log.ndjson"] + gates.split(separator: " ").map(String.init)
        )
        #expect(result.status == status && (says.isEmpty || result.errors.contains(says)), "\(result.errors)")
    }

    @Test func aGateWithNothingToJudgeByIsMissed() throws {
        defer { concierge.cleanUp() }
        try writePacks()
        for (gate, input) in [
            ("--max-lost", ""), ("--max-moved", ""),
            ("--min-precision", #"{"conversation":"c","role":"customer","text":"hi"}"#),
        ] {
            let result = try concierge.run(["diff", "old.yaml", "new.yaml", "-", gate, "0"], input: input)
            #expect(result.status == 1 && result.errors.contains("gate missed: no "), "\(gate): \(result.errors)")
        }
    }

    @Test func whatDiffCannotReadIsNamed() throws {
        defer { concierge.cleanUp() }
        try writePacks()
        let missing = try concierge.run(["diff", "nowhere", "new.yaml", "log.ndjson"])
        #expect(missing.status == 66 && missing.errors.contains("nowhere"))
        #expect(try concierge.run(["diff", "old.yaml", "new.yaml", "nowhere"]).status == 66)
        #expect(try concierge.run(["diff", "old.yaml", "new.yaml"]).status == 64)
        #expect(try concierge.run(["diff", "old.yaml", "new.yaml", "-"], input: "bad").status == 65)
    }

    @Test func aRunIsComparedWithAnEarlierOne() throws {
        defer { concierge.cleanUp() }
        try writePacks()
        let write = [
            "replay", "log.ndjson", "--intents", "old.yaml", "--predictions", "before.ndjson", "--format", "json",
        ]
        #expect(try concierge.run(write + ["--output", "before.json"]).status == 0)
        for baseline in ["before.json", "before.ndjson"] {
            let same = try concierge.run(
                [
                    "replay", "log.ndjson", "--intents", "old.yaml", "--baseline", baseline, "--max-lost", "0",
                    "--max-moved", "0",
                ]
            )
            #expect(same.status == 0 && same.output.contains("Every turn came to the same"), "\(same.errors)")
            let changed = try concierge.run(
                [
                    "replay", "log.ndjson", "--intents", "new.yaml", "--baseline", baseline, "--format", "json",
                    "--max-lost", "30",
                ]
            )
            #expect(changed.status == 0, "\(changed.errors)")
            let counts = try json(changed.output)["changes"]?["counts"]
            #expect(counts?["lost"] == 30 && counts?["gained"] == 30 && counts?["wording"] == 30)
            #expect(
                try concierge.run(
                    ["replay", "log.ndjson", "--intents", "new.yaml", "--baseline", baseline, "--max-lost", "29"]
                ).status == 1
            )
        }
        #expect(try concierge.run(["replay", "log.ndjson", "--max-lost", "0"]).status == 64)
        let bad = try concierge.run(["replay", "log.ndjson", "--intents", "old.yaml", "--baseline", "log.ndjson"])
        #expect(bad.status == 65 && bad.errors.contains("log.ndjson:1: "))
    }

    @Test func partsAddUpToTheWhole() throws {
        defer { concierge.cleanUp() }
        try writePacks()
        let lines = Self.transcript.split(separator: "\n")
        try concierge.write(
            lines.filter { $0.contains(#""a"#) && $0.contains("1\"") }.joined(separator: "\n"),
            to: "p1.ndjson"
        )
        try concierge.write(
            lines.filter { !($0.contains(#""a"#) && $0.contains("1\"")) }.joined(separator: "\n"),
            to: "p2.ndjson"
        )
        try concierge.write("", to: "p3.ndjson")
        let pack = ["--intents", "old.yaml"]
        let parts = ["p1", "p2", "p3"]
        for (summary, jobs) in [([], "1"), (["--summary"], "2")] {
            for part in parts {
                let result = try concierge.run(
                    ["replay", "\(part).ndjson", "--partial", "\(part).partial", "--jobs", jobs] + pack + summary
                )
                #expect(result.status == 0 && result.output == "", "\(result.errors)")
            }
            for format in ["text", "json", "markdown", "html"] + (summary.isEmpty ? ["junit", "tsv"] : []) {
                let whole = try concierge.run(
                    ["replay"] + parts.map { "\($0).ndjson" } + pack + ["--format", format] + summary
                )
                let merged = try concierge.run(["merge"] + parts.map { "\($0).partial" } + pack + ["--format", format])
                #expect(merged.status == whole.status && merged.output == whole.output, "\(format) \(merged.errors)")
            }
        }
        let missed = try concierge.run(["merge", "p1.partial", "p2.partial", "--min-coverage", "1.0"] + pack)
        #expect(missed.status == 0, "\(missed.errors)")
    }

    @Test func sharesOfAGateAreComparedExactly() throws {
        defer { concierge.cleanUp() }
        try writePacks()
        let turns = (1...1_000).map { number in
            let text = number <= 7 ? "What is the wifi password?" : "how do I renew a book"
            return "{\"conversation\":\"c\(number)\",\"role\":\"customer\",\"text\":\"\(text)\"}\n"
        }
        try concierge.write(turns.joined(), to: "many.ndjson")
        for (limit, status) in [("0.7%", 0), ("0.69%", 1), ("7", 0), ("6", 1)] as [(String, Int32)] {
            let result = try concierge.run(["diff", "old.yaml", "new.yaml", "many.ndjson", "--max-lost", limit])
            #expect(result.status == status, "\(limit): \(result.errors)")
        }
    }

    @Test func partsThatDoNotBelongTogetherAreRefused() throws {
        defer { concierge.cleanUp() }
        try writePacks()
        let pack = ["--intents", "old.yaml"]
        _ = try concierge.run(["replay", "log.ndjson", "--partial", "p"] + pack)
        _ = try concierge.run(["replay", "log.ndjson", "--partial", "s", "--summary"] + pack)
        let text = try String(contentsOf: concierge.folder.appendingPathComponent("p"), encoding: .utf8)
        try concierge.write(String(text.dropLast(400)), to: "cut")
        try concierge.write(
            text.split(separator: "\n").enumerated().filter { $0.offset != 5 }.map(\.element).joined(separator: "\n"),
            to: "short"
        )
        try concierge.write("", to: "empty")
        let refused: [(arguments: [String], says: String)] = [
            (["p", "p"] + pack, "stands in p:1 too"), (["s", "s"] + pack, "the same turns as s:1"),
            (["cut"] + pack, "cut"), (["short"] + pack, "149 turns stand before the tally of 150"),
            (["empty"] + pack, "there is no partial result"), (["log.ndjson"] + pack, "there is no partial result"),
            (["p", "--intents", "new.yaml"], "other intent files"),
            (["s", "--format", "tsv"] + pack, "tsv lists the turns"),
        ]
        for (arguments, says) in refused {
            let result = try concierge.run(["merge"] + arguments)
            #expect(result.status == 65 && result.errors.contains(says), "\(arguments): \(result.errors)")
        }
        #expect(try concierge.run(["merge", "nowhere"] + pack).status == 66)
        #expect(
            try concierge.run(["replay", "log.ndjson", "--partial", "p", "--min-precision", "0"] + pack).status == 64
        )
        let once = try concierge.run(["merge", "p"] + pack)
        let piped = try concierge.run(["merge", "-"] + pack, input: text)
        #expect(piped.status == 0 && piped.output == once.output)
    }

    @Test func packedTranscriptsAreReplayedAndBrokenOnesNamed() throws {
        defer { concierge.cleanUp() }
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", "gzip -k log.ndjson && head -c 300 log.ndjson.gz > cut.gz"]
        shell.currentDirectoryURL = concierge.folder
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 0)
        let pack = ["--intents", ConciergeProcess.pack, "--format", "json", "--summary"]
        let whole = try concierge.run(["replay", "-"] + pack, input: Self.transcript)
        let file = try Data(contentsOf: concierge.folder.appendingPathComponent("log.ndjson.gz"))
        #expect(try concierge.run(["replay", "-"] + pack, input: Array(file)).output == whole.output)
        let cut = try concierge.run(["replay", "cut.gz"] + pack)
        #expect(cut.status == 65 && cut.output == "" && cut.errors.contains("cut.gz is gzip and cannot be unpacked"))
    }
}
