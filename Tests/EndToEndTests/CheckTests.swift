import Foundation
import Testing
import WireFormat

@Suite struct CheckTests {
    private let concierge: ConciergeProcess

    init() throws {
        concierge = try ConciergeProcess()
    }

    /// An intent with nothing to find fault with.
    private static let sound = """
        intents:
          - id: a
            title: {en: A}
            examples: {en: [where is my parcel, track my parcel]}
            answers: {en: [It is on its way.]}

        """

    @Test func aSoundPackPasses() throws {
        defer { concierge.cleanUp() }
        let result = try concierge.run(["check", "--strict", ConciergeProcess.pack])
        #expect(result.status == 0)
        #expect(result.output.hasSuffix("no errors, no warnings\n"))
        #expect(result.errors == "")
    }

    @Test func everyProblemIsNamedAtOnceByPlaceAndNearestName() throws {
        defer { concierge.cleanUp() }
        try concierge.write(
            """
            facts: {rate: 5}
            intents:
              - id: parking.fees
                titel: {en: Parking fees}
                examples: {en: [how much is parking], jp: [駐車料金]}
                keywords: {any: [{text: fee, wieght: 2}]}
                answers: {en: ["It is {rat} an hour", "Never {closed"]}
                review_by: 2026-13-01
                role: smaltalk
                follow_ups: [{id: x, intent: parking.fee, examples: {en: [and now]}}]
              - id: parking.fees
                examples: {en: [another]}
              - id: oos
            synonims: [[a, b]]
            """,
            to: "pack/a.yaml"
        )
        try concierge.write("time_zone: Asia/Shangai\nprecision: high\n", to: "pack/policy.yaml")
        try concierge.write("intents:\n  - id: a\n\ttitle: x\n", to: "pack/tab.yaml")
        try concierge.write("intents:\n  - id: \"never closed\n", to: "pack/quote.yaml")
        let result = try concierge.run(["check", "--intents", "pack"])
        #expect(result.status == 1)
        let expected = [
            "pack/a.yaml:4:5: error: unknown key 'titel' in an intent; did you mean 'title'?",
            "pack/a.yaml:5:43: error: unknown language 'jp'; … did you mean 'ja'?",
            "pack/a.yaml:6:34: error: unknown key 'wieght' in a keyword; did you mean 'weight'?",
            "pack/a.yaml:7:28: error: the answer names {rat}, …; did you mean 'rate'?",
            "pack/a.yaml:7:50: error: the answer cannot be read: …",
            "pack/a.yaml:8:16: error: 'review_by' must be a day such as 2027-03-31, not '2026-13-01'",
            "pack/a.yaml:9:11: error: unknown role 'smaltalk'; did you mean 'smalltalk'?",
            "pack/a.yaml:10:34: error: … 'parking.fee', which is no intent; did you mean 'parking.fees'?",
            "pack/a.yaml:11:9: error: the id 'parking.fees' is taken by the intent at pack/a.yaml:3:9",
            "pack/a.yaml:13:9: error: 'oos' is reserved …",
            "pack/a.yaml:14:1: error: unknown key 'synonims' in an intent file; did you mean 'synonyms'?",
            "pack/policy.yaml:1:12: error: unknown time zone 'Asia/Shangai'; … did you mean 'Asia/Shanghai'?",
            "pack/policy.yaml:2:12: error: 'precision' must be a number from 0.5 to 0.999, not 'high'",
            "pack/quote.yaml:2:9: error: this quote is never closed",
            "pack/tab.yaml:3:1: error: a tab in the indentation; …",
            "the pack cannot be loaded: 15 errors, no warnings",
        ]
        let lines = result.output.split(separator: "\n").map(String.init)
        #expect(lines.count == expected.count, "\(result.output)")
        for (line, pattern) in zip(lines, expected) {
            let parts = pattern.components(separatedBy: "…")
            #expect(line.hasPrefix(parts[0]), "\(line)")
            for part in parts.dropFirst() where !part.isEmpty { #expect(line.contains(part), "\(line)") }
        }
    }

    @Test func warningsFailOnlyWithStrict() throws {
        defer { concierge.cleanUp() }
        let second = "  - id: b\n    title: {en: B}\n    examples: {en: [where is my parcel, cancel it]}\n"
        try concierge.write(Self.sound + second, to: "pack/a.yaml")
        let lenient = try concierge.run(["check", "pack"])
        #expect(lenient.status == 0)
        #expect(lenient.output.contains("pack/a.yaml:8:21: warning: "))
        #expect(lenient.output.contains("'b' has no answers"))
        #expect(try concierge.run(["check", "pack", "--strict"]).status == 1)
    }

    @Test func aFailedTestOfThePackIsAnError() throws {
        defer { concierge.cleanUp() }
        try concierge.write(
            Self.sound + "    tests: {match: [where is my parcel], not: [track my parcel]}\n",
            to: "pack/a.yaml"
        )
        let result = try concierge.run(["check", "pack"])
        #expect(result.status == 1)
        #expect(result.output.contains("pack/a.yaml:6:48: error: test failed: 'track my parcel'"))
    }

    @Test func datesAreHeldAgainstTheClockThatIsGiven() throws {
        defer { concierge.cleanUp() }
        try concierge.write(Self.sound + "    review_by: 2027-03-31\n", to: "pack/a.yaml")
        let before = try concierge.run(["check", "pack", "--strict", "--now", "2027-03-31T12:00:00Z"])
        #expect(before.status == 0, "\(before.output)")
        let after = try concierge.run(["check", "pack", "--strict", "--now", "2027-04-01T12:00:00Z"])
        #expect(after.status == 1)
        #expect(after.output.contains("pack/a.yaml:2:9: warning: 'a' was to be reviewed by 2027-03-31"))
    }

    @Test func aPackMayBeOneFileWithoutAPolicy() throws {
        defer { concierge.cleanUp() }
        try concierge.write(Self.sound, to: "one.yaml")
        let result = try concierge.run(["check", "one.yaml"])
        #expect(result.status == 0)
        #expect(result.output == "1 intent, 2 examples, 1 language: no errors, no warnings\n")
    }

    @Test func programsReadTheProblemsAsJSON() throws {
        defer { concierge.cleanUp() }
        try concierge.write(Self.sound + "    onwer: Ann\n", to: "pack/a.yaml")
        let result = try concierge.run(["check", "pack", "--format", "json"])
        #expect(result.status == 1)
        let report = try JSONReader.read(Array(result.output.utf8))
        guard case .array(let problems)? = report["problems"] else {
            Issue.record("no problems in \(result.output)")
            return
        }
        #expect(problems.count == 1)
        #expect(problems.first?["file"] == "pack/a.yaml")
        #expect(problems.first?["line"] == 6)
        #expect(problems.first?["column"] == 5)
        #expect(problems.first?["severity"] == "error")
        #expect(problems.first?["suggestion"] == "owner")
    }

    @Test func whatIsNotThereIsNoFindingOfThePack() throws {
        defer { concierge.cleanUp() }
        let missing = try concierge.run(["check", "nowhere"])
        #expect(missing.status == 66)
        #expect(missing.errors.contains("'nowhere'"))
        try concierge.write("notes", to: "empty/notes.txt")
        let empty = try concierge.run(["check", "empty"])
        #expect(empty.status == 1)
        #expect(empty.output.contains("no intents here"))
        let twice = try concierge.run(["check", "empty", "--intents", "empty"])
        #expect(twice.status == 64)
    }

    @Test func aPhraseThatTheBotDoesNotSayKeepsThePackFromLoading() throws {
        defer { concierge.cleanUp() }
        try concierge.write(Self.sound + "phrases:\n  sympaty: {en: Oh no.}\n", to: "pack/a.yaml")
        for command in [["check", "--intents", "pack"], ["explain", "--intents", "pack", "hello"]] {
            let result = try concierge.run(command)
            let message = "pack/a.yaml:7:3: error: unknown phrase 'sympaty'; did you mean 'sympathy'?"
            #expect((result.output + result.errors).contains(message), "\(result)")
        }
    }
}
