import Foundation
import Testing
import WireFormat

@Suite struct TuneTests {
    private let concierge: ConciergeProcess

    init() throws {
        concierge = try ConciergeProcess()
        try concierge.write(Self.intents, to: "pack/intents.yaml")
    }

    private static let intents = """
        intents:
          - id: hours
            examples: {en: [when are you open, what are your opening hours, when do you close]}
            answers: {en: [From ten to six.]}
          - id: renew
            examples: {en: [how do I renew a book, can I extend my loan, keep the book for longer]}
            answers: {en: [Under "My loans".]}
          - id: person
            role: person
            examples: {en: [I want to speak to a person, let me talk to someone]}
        uncovered: {en: [what is the capital of france, how tall is the tower]}
        """

    /// A log in which so many of the sure answers are wrong.
    private static func log(_ turns: Int, wrong: Int = 0) -> String {
        let covered = (0..<turns).map { number in
            let (text, intent) = number % 2 == 0 ? ("when are you open", "hours") : ("how do I renew a book", "renew")
            return line(text, number < wrong ? "oos" : intent)
        }
        return (covered + [line("what is the capital of france", "oos")]).joined(separator: "\n")
    }

    private static func line(_ text: String, _ intent: String) -> String {
        #"{"conversation":"c","role":"customer","text":"\#(text)","expect":{"intent":"\#(intent)"}}"#
    }

    private func tune(_ arguments: [String] = [], input: String) throws -> ConciergeProcess.Result {
        try concierge.run(["tune", "-", "--independent", "--intents", "pack"] + arguments, input: input)
    }

    private var policy: String? {
        try? String(contentsOf: concierge.folder.appendingPathComponent("pack/policy.yaml"), encoding: .utf8)
    }

    @Test func writesThresholdsThatReplayThenKeeps() throws {
        defer { concierge.cleanUp() }
        let result = try tune(input: Self.log(400))
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("The promise holds") && result.output.contains("Written to pack/policy.yaml"))
        #expect(result.output.contains("It rests on tomorrow's messages"))
        let written = try #require(policy)
        #expect(
            written.hasPrefix("thresholds:") && written.contains("turns: 401") && written.contains("files: [\"-\"]")
        )
        let replay = try concierge.run(
            ["replay", "-", "--independent", "--intents", "pack", "--min-precision", "0.95", "--min-coverage", "0.9"],
            input: Self.log(400)
        )
        #expect(replay.status == 0, "\(replay.output)")
        // The same again gives the same bytes.
        #expect(try tune(input: Self.log(400)).status == 0)
        #expect(policy == written)
    }

    @Test func keepsEveryOtherByteOfThePolicy() throws {
        defer { concierge.cleanUp() }
        let head = "# ours\r\nlanguages: [en]   # one\r\n\r\n"
        let tail = "\r\n# the desk\r\ndesk: {queue: front}\r\n"
        try concierge.write(head + "thresholds: {answer: 0.99, clarify: 0.5}\r\n" + tail, to: "pack/policy.yaml")
        #expect(try tune(input: Self.log(400)).status == 0)
        let written = try #require(policy)
        #expect(written.hasPrefix(head + "thresholds:") && written.hasSuffix(tail))
        #expect(try concierge.run(["check", "pack"]).status == 0)
    }

    @Test func withoutEnoughDataNothingIsWritten() throws {
        defer { concierge.cleanUp() }
        try concierge.write("thresholds: {answer: 0.99, clarify: 0.5}\n", to: "pack/policy.yaml")
        let few = try tune(input: Self.log(20))
        #expect(few.status == 1)
        #expect(few.output.contains("Not enough data: about") && few.output.contains("more labelled turns"))
        #expect(few.output.contains("pack/policy.yaml stays as it is"))
        let wrong = try tune(["--format", "json"], input: Self.log(400, wrong: 100))
        #expect(wrong.status == 1)
        let report = try JSONReader.read(Array(wrong.output.utf8))
        #expect(report["thresholds"] == JSONValue.null && report["shortfall"]?["reason"] == "errors")
        for input in ["", #"{"conversation":"c","role":"customer","text":"when are you open"}"#] {
            let empty = try tune(input: input)
            #expect(empty.status == 1 && empty.output.contains("No turn has a label"))
        }
        #expect(policy == "thresholds: {answer: 0.99, clarify: 0.5}\n")
    }

    @Test func aReportThatCannotBeWrittenLeavesThePolicyAsItIs() throws {
        defer { concierge.cleanUp() }
        let result = try tune(["--output", "nowhere/report.txt"], input: Self.log(400))
        #expect(result.status == 74 && result.errors.contains("nowhere/report.txt"))
        #expect(policy == nil)
    }

    @Test func aDryRunOnlyShows() throws {
        defer { concierge.cleanUp() }
        let result = try tune(["--dry-run", "--format", "json"], input: Self.log(400))
        #expect(result.status == 0 && policy == nil)
        let report = try JSONReader.read(Array(result.output.utf8))
        #expect(report["thresholds"]?.figure("answer") ?? 0 > 0)
        #expect(report["turns"] == 401 && report.elements("curve").count > 10)
        let file = try concierge.run(
            ["tune", "-", "--independent", "--intents", "pack/intents.yaml"],
            input: Self.log(400)
        )
        #expect(file.status == 65 && file.errors.contains("--dry-run"))
    }

    @Test func reportsAsAPage() throws {
        defer { concierge.cleanUp() }
        let page = try tune(["--dry-run", "--format", "html"], input: Self.log(200))
        #expect(page.output.lowercased().hasPrefix("<!doctype html>") && page.output.contains("<svg"))
        #expect(try tune(["--dry-run", "--format", "markdown"], input: Self.log(200)).output.hasPrefix("# "))
    }

    @Test func namesLabelsThatAreNoIntents() throws {
        defer { concierge.cleanUp() }
        let some = try tune(["--dry-run"], input: Self.log(200) + "\n" + Self.line("when do you close", "hour"))
        #expect(some.status == 0)
        #expect(
            some.errors.contains(#"stdin:202: the label "hour" names no intent of the pack; did you mean "hours"?"#)
        )
        let none = try tune(input: Self.line("when do you close", "parking"))
        #expect(none.status == 65 && none.errors.contains("is it the right pack?"))
    }

    @Test(
        arguments: [
            (["--precision", "1"], 64), (["--precision", "0.2"], 64), (["--confidence", "95"], 64),
            (["--jobs", "0"], 64),
            (["nowhere.ndjson"], 66),
        ] as [([String], Int32)]
    )
    func refusesWhatMakesNoSense(arguments: [String], status: Int32) throws {
        defer { concierge.cleanUp() }
        #expect(try tune(arguments, input: Self.log(200)).status == status)
        #expect(try tune(input: "not json").status == 65)
        #expect(policy == nil)
    }

    @Test func theSameBytesForAnyNumberOfThreads() throws {
        defer { concierge.cleanUp() }
        let outputs = try ["1", "2", "5"].map { try tune(["--dry-run", "--jobs", $0], input: Self.log(300)).output }
        #expect(Set(outputs).count == 1)
    }
}
