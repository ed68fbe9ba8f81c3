import Foundation
import Testing
import TranscriptReplay
import WireFormat

/// A file that goes away with its test.
private func withFile<Result>(_ content: String, _ body: (String) throws -> Result) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("transcript-\(UUID().uuidString).ndjson")
    try Data(content.utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url.path)
}

@Suite struct TranscriptReaderTests {
    @Test func itReadsTurnsAndEvents() throws {
        let content = """
            {"conversation":"c1","role":"customer","text":"hi","id":"m1","locale":"en","at":"2026-05-01T10:00:00Z","expect":{"intent":"a","action":"answer"},"tags":["typo"],"labels":{"other":1}}
            {"conversation":"c1","role":"system","event":"resolved"}\r

            {"conversation":"c2","role":"agent","text":"yes"}
            """
        let lines = try withFile(content) { try TranscriptReader.read([$0]) }
        #expect(lines.map(\.number) == [1, 2, 4])
        #expect(lines[0].line.expect == .init(intent: "a", action: "answer"))
        #expect(lines[0].line.at == Timestamp("2026-05-01T10:00:00Z")?.date)
        #expect(lines[1].line.event == "resolved")
    }

    @Test(arguments: [
        (#"{"conversation":"c","role":"customer"}"#, "\"text\" is missing"),
        (#"{"conversation":"c","role":"robot","text":"x"}"#, "it is customer, bot, agent or system"),
        (#"{"conversation":"c","role":"customer","text":7}"#, "\"text\" has the wrong type"),
        (#"{"conversation":"c","role":"customer","text":"x","expect":{"action":"dance"}}"#, "dance"),
        (#"{"conversation":"c","role":"customer","text":"x","at":"yesterday"}"#, "yesterday"),
        ("not json", "not valid JSON"),
        ("[1]", "not a JSON object"),
    ])
    func aBadLineIsNamedWithItsPlace(line: String, expected: String) throws {
        let good = #"{"conversation":"c","role":"bot","text":"x"}"#
        try withFile(good + "\n" + line + "\n") { path in
            let error = #expect(throws: TranscriptError.self) { try TranscriptReader.read([path]) }
            #expect(error?.kind == .badLines)
            #expect(error?.description.contains("\(path):2: ") == true)
            #expect(error?.description.contains(expected) == true, "\(error?.description ?? "")")
        }
    }

    @Test func everyBadLineIsNamedUpToTwenty() throws {
        try withFile(String(repeating: "bad\n", count: 25)) { path in
            let error = #expect(throws: TranscriptError.self) { try TranscriptReader.read([path]) }
            let lines = error?.description.split(separator: "\n") ?? []
            #expect(lines.count == 21)
            #expect(lines.prefix(20).enumerated().allSatisfy { $1.hasPrefix("\(path):\($0 + 1): ") })
            #expect(lines.last == "… and 5 more bad lines")
        }
    }

    @Test func aMissingFileIsNamed() {
        let error = #expect(throws: TranscriptError.self) { try TranscriptReader.read(["/nowhere/log.ndjson"]) }
        #expect(error?.kind == .missing)
    }
}
