import Foundation
import Testing
import WireFormat

/// From questions that nobody could answer to a patch, and to what it brings.
@Suite struct MineTests {
    private let concierge: ConciergeProcess

    init() throws {
        concierge = try ConciergeProcess()
    }

    private static let pack = """
        # A small desk.
        intents:
          - id: parking
            title: {en: Parking fees}
            examples:
              en:
                - how much is parking   # the commonest
                - what does parking cost per hour
                - parking rate for a day
            answers: {en: [Eight an hour.]}
          - id: hours
            title: {en: Opening hours}
            examples:
              en: [when do you open, what are the opening hours, until when are you open]
            answers: {en: [From ten to ten.]}

        """

    private static let coats = [
        "can i leave my coat somewhere", "where can i leave my coat", "is there a cloakroom for my coat",
        "i want to leave my coat in the cloakroom", "do you have a cloakroom for coats",
    ]
    private static let fees = ["what must i pay for my car", "charge for the garage", "garage price"]

    private func prepare() throws {
        try FileManager.default.createDirectory(
            at: concierge.folder.appendingPathComponent("pack"),
            withIntermediateDirectories: true
        )
        try concierge.write(Self.pack, to: "pack/desk.yaml")
        var lines: [String] = []
        for (number, text) in Self.coats.enumerated() {
            lines.append(#"{"conversation":"coat\#(number)","role":"customer","text":"\#(text)"}"#)
            lines.append(
                #"{"conversation":"coat\#(number)","role":"agent","text":"The cloakroom is at gate \#(number)."}"#
            )
        }
        for (number, text) in Self.fees.enumerated() {
            lines.append(
                #"{"conversation":"fee\#(number)","role":"customer","text":"\#(text)","expect":{"intent":"parking"}}"#
            )
        }
        lines.append(#"{"conversation":"p","role":"customer","text":"my coat, call 13800138000"}"#)
        try concierge.write(lines.joined(separator: "\n") + "\n", to: "log.ndjson")
    }

    private func git(_ arguments: String) throws -> Int32 {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/bash")
        shell.arguments = ["-c", "git \(arguments)"]
        shell.currentDirectoryURL = concierge.folder
        shell.standardError = FileHandle.nullDevice
        try shell.run()
        shell.waitUntilExit()
        return shell.terminationStatus
    }

    @Test func aPatchAppliesPassesAndBringsWhatItPromises() throws {
        defer { concierge.cleanUp() }
        try prepare()
        let before = try concierge.run(["replay", "log.ndjson", "--intents", "pack", "--min-coverage", "0.9"])
        #expect(before.status == 1)

        let mined = try concierge.run(["mine", "log.ndjson", "--intents", "pack", "--patch", "next.patch"])
        #expect(mined.status == 0, "\(mined.errors)")
        #expect(mined.output.contains("git apply next.patch"))
        #expect(mined.output.contains("agents said: The cloakroom is at gate"))
        let patch = try String(contentsOf: concierge.folder.appendingPathComponent("next.patch"), encoding: .utf8)
        #expect(!patch.contains("13800138000"))
        // Nothing is taken from the author's file, and what is new is in its style.
        #expect(!patch.split(separator: "\n").contains { $0.hasPrefix("-") && !$0.hasPrefix("---") })
        for fee in Self.fees { #expect(patch.contains("+        - \(fee)\n")) }

        #expect(try git("apply next.patch") == 0)
        let check = try concierge.run(["check", "pack"])
        #expect(check.status == 0, "\(check.output)")
        let after = try concierge.run([
            "replay", "log.ndjson", "--intents", "pack", "--min-coverage", "0.9", "--predictions", "after.ndjson",
        ])
        #expect(after.status == 0, "\(after.errors)")
        let intents = try concierge.lines(of: "after.ndjson").prefix(Self.coats.count).map { $0["intent"]?.text }
        #expect(Set(intents).count == 1)
        #expect(intents.first != "hours" && intents.first != "parking")
        // What has become an example is not proposed again.
        let again = try concierge.run(["mine", "log.ndjson", "--intents", "pack", "--patch", "again.patch"])
        #expect(again.status == 0)
        let rest = try Data(contentsOf: concierge.folder.appendingPathComponent("again.patch"))
        #expect(rest.isEmpty)
    }

    @Test func theReportIsTheSameOnAnyThreadsAndForPrograms() throws {
        defer { concierge.cleanUp() }
        try prepare()
        let arguments = ["mine", "log.ndjson", "--intents", "pack", "--format", "json"]
        let one = try concierge.run(arguments + ["--jobs", "1"])
        let two = try concierge.run(arguments + ["--jobs", "2"])
        #expect(one.status == 0, "\(one.errors)")
        #expect(one.output == two.output)
        let report = try JSONReader.read(Array(one.output.utf8))
        let kinds = report.elements("groups").map { $0["proposal"]?["kind"]?.text }
        #expect(Set(kinds) == ["new_intent", "examples"])
    }

    @Test func proposesOnlyWhatIsAskedFor() throws {
        defer { concierge.cleanUp() }
        try prepare()
        let result = try concierge.run([
            "mine", "log.ndjson", "--intents", "pack", "--propose", "examples", "--patch", "-",
        ])
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.hasPrefix("--- a/pack/desk.yaml\n+++ b/pack/desk.yaml\n"))
        #expect(!result.output.contains("mined.yaml"))
    }

    @Test func saysWhatIsWrongWithItsInput() throws {
        defer { concierge.cleanUp() }
        try prepare()
        #expect(try concierge.run(["mine", "missing.ndjson", "--intents", "pack"]).status == 66)
        try concierge.write("{\"role\":\"customer\"}\n", to: "bad.ndjson")
        let bad = try concierge.run(["mine", "bad.ndjson", "--intents", "pack"])
        #expect(bad.status == 65)
        #expect(bad.errors.contains("bad.ndjson:1"))
        #expect(try concierge.run(["mine", "log.ndjson", "--intents", "pack", "--min-turns", "0"]).status == 64)
    }
}
