import Foundation
import PackExchange
import Testing
import TextAnalysis
import WireFormat

@Suite struct LogImportTests {
    private struct Log {
        var lines: [TranscriptLine]
        var outcome: PackImporter.Outcome

        init(_ content: ImportInput.Content, format: ImportFormat? = nil) throws {
            var importer = PackImporter(analyzer: try TextAnalyzer(), format: format)
            importer.add(content)
            #expect(!importer.hasPack)
            outcome = try importer.finish()
            let log = try #require(outcome.logs.first)
            lines = try log.text.split(separator: "\n").map {
                try LineDecoding().decode(TranscriptLine.self, from: Array($0.utf8))
            }
        }
    }

    @Test func readsATranscriptOfTheEmulator() throws {
        let log = try Log(try ImportInput.content(of: Fixtures.path("emulator.transcript")))
        #expect(log.lines.map(\.role) == [.bot, .customer, .bot])
        #expect(
            log.lines.map(\.text) == [
                "Welcome to the museum!\nAsk me anything.", "when do you open?", "At **10 am**, every day but Monday.",
            ]
        )
        let turn = log.lines[1]
        #expect(turn.conversation == "81b31ba0-1f0b-11ec-9c4f-6dd4ce8db6b5|livechat")
        #expect(turn.id == "8426a0f0-1f0b-11ec-8d6b-3f7f5f8bbd2c")
        #expect(turn.locale == "en-US")
        #expect(turn.channel == "emulator")
        #expect(turn.at == Timestamp("2021-09-26T16:04:11.040Z")?.date)
        #expect(log.outcome.logs.map(\.name) == ["emulator.ndjson", "emulator.notes.md"])
        let notes = log.outcome.notes.map(\.description)
        #expect(notes.contains { $0.contains("emulator.transcript:35: note: of a card, the words alone") })
        #expect(notes.contains { $0.contains("emulator.transcript:186: note: an activity of the type 'event'") })
    }

    @Test func knowsTheBotWhereNoRoleIsGiven() throws {
        let text = """
            [{"type":"conversationUpdate","membersAdded":[{"id":"x","name":"Bot"}],"recipient":{"id":"x","name":"Bot"},"from":{"id":"default-user","name":"User"}},
            {"type":"message","text":"hi","from":{"id":"default-user","name":"User"},"recipient":{"id":"x","name":"Bot"},"conversation":{"id":"c"}},
            {"type":"message","text":"hello","from":{"id":"x","name":"Bot"},"recipient":{"id":"default-user"},"replyToId":"1","conversation":{"id":"c"}}]
            """
        let log = try Log(.file(ImportFile(path: "old.transcript", bytes: Array(text.utf8))))
        #expect(log.lines.map(\.role) == [.customer, .bot])
    }

    @Test func readsATrackerWithWhatWasUnderstood() throws {
        let log = try Log(try ImportInput.content(of: Fixtures.path("tracker.json")))
        #expect(log.lines.map(\.role) == [.customer, .bot, .customer, .bot, .customer, .bot])
        #expect(log.lines[2].text == "Opening hours")
        #expect(log.lines[1].verdict == TranscriptLine.Verdict(action: "answer", intent: "greet", confidence: 0.9912))
        #expect(log.lines.allSatisfy { $0.expect == nil && $0.conversation == "c0ffee" })
        #expect(log.lines[0].at == Timestamp("2024-03-01T09:00:01.500Z")?.date)
        #expect(log.outcome.notes.map(\.description).contains { $0.contains("tracker.json:17: note: a button") })
    }

    @Test func readsEventsOneByOne() throws {
        let log = try Log(try ImportInput.content(of: Fixtures.path("broker.ndjson")))
        #expect(log.lines.map(\.conversation) == ["a1", "b2", "a1", "a1", "a1"])
        #expect(log.lines.map(\.role) == [.customer, .customer, .bot, .agent, .system])
        #expect(log.lines.last?.event == "resolved")
        #expect(log.lines.first?.locale == "zh-CN")
        #expect(log.outcome.notes.isEmpty)
    }

    @Test(arguments: [
        ("[1, 2", "f.transcript:1:6: error: this is no JSON"),
        ("{\"a\": 1}", "f.transcript:1:1: error: no activity with a 'type' here"),
    ])
    func saysWhereATranscriptIsWrong(text: String, expected: String) throws {
        #expect(try problems(importing: text, named: "f.transcript").hasPrefix(expected))
    }

    @Test func saysWhichLineIsNoEvent() throws {
        let text = "{\"sender_id\":\"a\",\"event\":\"restart\"}\n{\"sender_id\":\n"
        #expect(
            try problems(importing: text, named: "f.ndjson").hasPrefix("f.ndjson:2:14: error: this line is no JSON")
        )
    }
}
