import Foundation
import IntentFiles
import IntentModel
import TestSupport
import Testing

@Suite struct PolicyFileTests {
    private static let value = ["thresholds:", "  answer: 0.7", "  clarify: 0.3"]
    private static let written = "thresholds:\n  answer: 0.7\n  clarify: 0.3\n"

    private func replaced(_ text: String) throws -> String {
        let bytes = try PolicyFile.replacing("thresholds", with: Self.value, in: Array(text.utf8), of: "policy.yaml")
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("", "§"),
        ("# nothing yet\n", "# nothing yet\n§"),
        ("precision: 0.9\n", "precision: 0.9\n§"),
        ("precision: 0.9", "precision: 0.9\n§"),
        ("thresholds: {answer: 1, clarify: 0}\n", "§"),
        ("thresholds:\n  answer: 1 # sure\n  # why\n\n  clarify: 0", "§"),
        (
            "# head\nprecision: 0.9   # p\nthresholds: {answer: 1,\n  clarify: 0}\n\n# the desk\ndesk:\n  queue: front\n",
            "# head\nprecision: 0.9   # p\n§\n# the desk\ndesk:\n  queue: front\n"
        ),
        ("thresholds:\n  answer: 1\n  clarify: 0\n# the end\n", "§# the end\n"),
        ("\"thresholds\": {answer: 1, clarify: 0}\ntime_zone: UTC\n", "§time_zone: UTC\n"),
        ("---\nprecision: 0.9\n...\n", "---\nprecision: 0.9\n§...\n"),
        ("---\nthresholds: {answer: 1, clarify: 0}\n...\n", "---\n§...\n"),
        ("thresholds: ~\nprecision: 0.9\n", "§precision: 0.9\n"),
    ])
    func replacesOneKeyAndKeepsEveryOtherByte(text: String, expected: String) throws {
        #expect(try replaced(text) == expected.replacing("§", with: Self.written))
        // What was written is found again.
        #expect(try replaced(replaced(text)) == replaced(text))
    }

    @Test func keepsTheFilesOwnEndsOfLinesAndItsIndentation() throws {
        #expect(
            try replaced("precision: 0.9\r\nthresholds: {answer: 1, clarify: 0}\r\n")
                == "precision: 0.9\r\n" + Self.written.replacing("\n", with: "\r\n")
        )
        #expect(
            try replaced("  precision: 0.9\n  time_zone: UTC\n")
                == "  precision: 0.9\n  time_zone: UTC\n  thresholds:\n    answer: 0.7\n    clarify: 0.3\n"
        )
        #expect(
            try replaced("\u{feff}thresholds: {answer: 1, clarify: 0}\nprecision: 0.9\n").hasSuffix("precision: 0.9\n")
        )
    }

    @Test(arguments: [
        "{precision: 0.9, thresholds: {answer: 1, clarify: 0}}\n", "- a\n", "just text\n", "precision: [\n",
    ])
    func refusesWhatItCannotChangeSafely(text: String) {
        #expect(throws: PolicyFile.Refusal.self) { try replaced(text) }
    }

    @Test func writesWhatTheReaderReads() throws {
        var thresholds = Thresholds(answer: 0.7311, clarify: 0.2)
        thresholds.answerByLanguage = ["zh-Hans": 0.5]
        thresholds.answerByIntent = ["no": 0.9, "a: b # c": 0.8]
        let source = ThresholdSource(
            files: ["Transcripts/a, b.ndjson", "-"],
            turns: 900,
            precision: 0.95,
            confidence: 0.9,
            pack: "00ff"
        )
        let lines = PolicyFile.lines(thresholds, source).joined(separator: "\n")
        let intents = #"intents: [{id: "no"}, {id: "a: b # c"}]"#
        let reading = try TemporaryPack(["a.yaml": intents, "policy.yaml": lines]).read()
        #expect(reading.problems == [])
        #expect(reading.pack?.policy.thresholds == thresholds)
    }

    @Test func findsThePolicyOfAPackAndNamesTheOtherFiles() throws {
        let pack = try TemporaryPack(["a.yaml": "intents: [{id: x}]", "sub/policy.yaml": "precision: 0.9"])
        let file = try PolicyFile(ofPack: pack.path)
        #expect(file.exists && file.path == pack.path + "/sub/policy.yaml")
        let bare = try TemporaryPack(["a.yaml": "intents: [{id: x}]"])
        let missing = try PolicyFile(ofPack: bare.path + "/")
        #expect(!missing.exists && missing.path == bare.path + "/policy.yaml")
        #expect(String(decoding: try missing.replacing("thresholds", with: Self.value), as: UTF8.self) == Self.written)
        #expect(throws: PolicyFile.Refusal.self) { try PolicyFile(ofPack: bare.path + "/a.yaml") }
        // The hash is that of all but the policy.
        #expect(try PolicyFile.hashOfTheRest(ofPack: pack.path) == PolicyFile.hashOfTheRest(ofPack: bare.path))
    }
}
