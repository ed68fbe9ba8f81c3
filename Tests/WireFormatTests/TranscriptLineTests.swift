import Testing
import WireFormat

@Suite struct TranscriptLineTests {
    private func read(_ text: String) throws -> TranscriptLine {
        try LineDecoding().decode(TranscriptLine.self, from: Array(text.utf8))
    }

    @Test func whatIsLoggedIsReadBackUnchanged() throws {
        let lines = [
            TranscriptLine(
                conversation: "c",
                role: .customer,
                text: "停车\u{1}",
                id: "m",
                locale: "zh-Hans",
                at: Timestamp("2026-05-01T10:00:00Z")?.date,
                channel: "web",
                ticket: "T1"
            ),
            TranscriptLine(
                conversation: "c",
                role: .bot,
                text: "",
                verdict: TranscriptLine.Verdict(action: "answer", intent: "a.b", confidence: 0.9731)
            ),
            TranscriptLine(
                conversation: "c",
                role: .bot,
                text: "…",
                ticket: "T2",
                verdict: TranscriptLine.Verdict(
                    action: "handoff",
                    intent: "a.b",
                    intents: ["a.b", "c"],
                    confidence: 0.5,
                    reason: "policy",
                    queue: "service-desk",
                    priority: "high"
                )
            ),
            TranscriptLine(conversation: "c", role: .agent, text: "…", ticket: "T2", agent: "Mei"),
            TranscriptLine(conversation: "c", role: .system, text: "", ticket: "T2", event: "resolved"),
            TranscriptLine(conversation: "c", role: .system, text: "", event: "rated", score: 4),
        ]
        for line in lines {
            #expect(try read(String(decoding: JSONWriter.line(line.json), as: UTF8.self)) == line)
        }
    }

    @Test func otherMakersNamesAreNoErrors() throws {
        #expect(try read(#"{"conversation":"c","role":"bot","text":"x","action":7,"intent":{}}"#).verdict == nil)
        let line = #"{"conversation":"c","role":"agent","text":"x","channel":7,"agent":{},"ticket":[],"score":"5"}"#
        #expect(try read(line) == TranscriptLine(conversation: "c", role: .agent, text: "x"))
    }
}

@Suite struct JSONWriterTests {
    @Test func escapesWhatJSONDoesNotAllow() {
        let value = JSONValue.string("\u{0}\u{8}\u{1f}\u{7f}\"\\\n\r\t停😀")
        #expect(
            String(decoding: JSONWriter.line(value), as: UTF8.self)
                == #""\u0000\u0008\u001f\u007f\"\\\n\r\t停😀""#
        )
    }

    @Test func numbersAreShort() {
        let value = JSONValue.array([.number(1), .number(0.1), .number(.nan), .number(1e300), .share(2.0 / 3)])
        #expect(String(decoding: JSONWriter.line(value), as: UTF8.self) == "[1,0.1,null,1e+300,0.6667]")
    }
}
