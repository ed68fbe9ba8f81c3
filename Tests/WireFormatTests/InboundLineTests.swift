import Foundation
import Testing
import WireFormat

@Suite struct InboundLineTests {
    private func read(_ text: String) throws(WireError) -> InboundLine {
        try LineDecoding().decode(InboundLine.self, from: Array(text.utf8))
    }

    private func code(_ text: String) -> WireError.Code? {
        do throws(WireError) {
            _ = try read(text)
            return nil
        } catch {
            return error.code
        }
    }

    @Test func aLineWithoutTypeIsAMessage() throws {
        #expect(
            try read(#"{"conversation":"c1","id":"m1","text":"停车怎么收费"}"#)
                == .message(InboundMessage(conversation: "c1", id: "m1", text: "停车怎么收费"))
        )
    }

    @Test func readsEveryFieldOfAMessageAndIgnoresOthers() throws {
        let line = try read(
            #"{"type":"message","conversation":"c","text":"hi","locale":"en-US","channel":"web","#
                + #""customer":{"tier":"gold","age":7},"at":"2026-05-01T10:00:00.25+08:00","colour":["x"]}"#
        )
        guard case .message(let message) = line else {
            Issue.record("no message")
            return
        }
        #expect(message.locale == "en-US")
        #expect(message.channel == "web")
        #expect(message.customer == .object([.init("tier", "gold"), .init("age", 7)]))
        #expect(message.at == Timestamp("2026-05-01T02:00:00.250Z")?.date)
    }

    @Test func readsTheOtherTypes() throws {
        #expect(
            try read(#"{"type":"rating","conversation":"c","score":5}"#)
                == .rating(conversation: "c", id: nil, score: 5)
        )
        #expect(try read(#"{"type":"ack","id":"T1.2"}"#) == .acknowledge(id: "T1.2"))
        #expect(try read(#"{"type":"close","conversation":"c","id":"x"}"#) == .close(conversation: "c", id: "x"))
        let late = #"{"type":"close","conversation":"c","at":"2026-05-01T10:00:00Z"}"#
        #expect(try read(late) == .close(conversation: "c", id: nil, at: Timestamp("2026-05-01T10:00:00Z")?.date))
        #expect(try read(#"{"type":"reload"}"#) == .reload(id: nil))
        #expect(try read(#"{"type":"ping","id":"p"}"#) == .ping(id: "p"))
    }

    @Test(
        arguments: [
            (#"{"conversation":"c"}"#, .missingField), (#"{"text":"x"}"#, .missingField),
            (#"{"type":"ack"}"#, .missingField), (#"{"type":"rating","conversation":"c"}"#, .missingField),
            (#"{"conversation":"","text":"x"}"#, .invalidField), (#"{"conversation":7,"text":"x"}"#, .invalidField),
            (#"{"conversation":"c","text":null}"#, .invalidField),
            (#"{"conversation":"c","text":["x"]}"#, .invalidField),
            (#"{"conversation":"c","id":7,"text":"x"}"#, .invalidField),
            (#"{"conversation":"c","text":"x","at":"yesterday"}"#, .invalidField),
            (#"{"conversation":"a\nb","text":"x"}"#, .invalidField),
            (#"{"conversation":"c","id":"a\u009bb","text":"x"}"#, .invalidField),
            (#"{"conversation":"c","text":"x","customer":"me"}"#, .invalidField),
            (#"{"type":"rating","conversation":"c","score":0}"#, .invalidField),
            (#"{"type":"rating","conversation":"c","score":6}"#, .invalidField),
            (#"{"type":"rating","conversation":"c","score":4.5}"#, .invalidField),
            (#"{"type":"rating","conversation":"c","score":1e400}"#, .invalidField),
            (#"{"type":"shout","conversation":"c"}"#, .unknownType), (#"{"type":7}"#, .invalidField),
            ("", .invalidJSON), ("hello", .invalidJSON), ("{", .invalidJSON),
            (#"{"conversation":"c","text":"x""#, .invalidJSON),
            ("[]", .invalidJSON), ("7", .invalidJSON), (#""text""#, .invalidJSON), ("null", .invalidJSON),
            (#"{"conversation":"c","text":"x"} {"a":1}"#, .invalidJSON), ("{'conversation':'c'}", .invalidJSON),
            ("\u{feff}{\"type\":\"ping\"}", .invalidJSON), ("{\"type\":\"ping\"\u{0}}", .invalidJSON),
            (#"{"conversation":"c","text":"\ud800"}"#, .invalidJSON),
            ("{\"conversation\":\"c\",\"text\":\"a\tb\"}", .invalidJSON),
        ] as [(String, WireError.Code)]
    )
    func namesWhatIsWrong(line: String, expected: WireError.Code) {
        #expect(code(line) == expected, "\(line)")
    }

    @Test func bytesThatAreNoTextAreNamed() {
        let bytes = Array(#"{"conversation":"c","text":""#.utf8) + [0xff, 0xfe] + Array(#""}"#.utf8)
        #expect(throws: WireError.self) { try LineDecoding().decode(InboundLine.self, from: bytes) }
    }

    @Test(arguments: [100, 510, 511, 512, 600, 20_000], ["customer", "other"])
    func deepNestingIsReadOrRefused(depth: Int, field: String) {
        let nested = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        let found = code(#"{"conversation":"c","text":"x",""# + field + #"":{"a":"# + nested + "}}")
        switch depth {
        case ...100: #expect(found == nil)
        case 600...: #expect(found == .invalidJSON)
        default: #expect(found == nil || found == .invalidJSON)
        }
    }

    @Test func hugeNumbersInTheCustomerAreReadOrRefused() {
        for number in [
            "1e999", "-1e999", String(repeating: "9", count: 400), "0." + String(repeating: "1", count: 400),
        ] {
            let found = code(#"{"conversation":"c","text":"x","customer":{"n":"# + number + "}}")
            #expect(found == nil || found == .invalidJSON || found == .invalidField)
        }
    }

    @Test func aNameGivenTwiceIsNoAccident() {
        #expect(code(#"{"conversation":"c","text":"x","text":"y"}"#) == nil)
    }

    @Test func whatIsReadableOfABadLineIsRead() throws {
        let identity = try LineDecoding().decode(
            LineIdentity.self,
            from: Array(#"{"conversation":"c","id":"m","text":7}"#.utf8)
        )
        #expect(identity.id == "m")
        #expect(identity.conversation == "c")
        let wrong = try LineDecoding().decode(LineIdentity.self, from: Array(#"{"conversation":5,"id":{}}"#.utf8))
        #expect(wrong.id == nil && wrong.conversation == nil)
    }

    /// Cuts and damages of a good line: each is a value or an error, and nothing else.
    @Test func damagedLinesNeverCrash() {
        let good = Array(
            #"{"conversation":"c1","id":"m\u0031","text":"停车 \ud83d\ude00","customer":{"n":[1,-2.5e3,null]}}"#.utf8
        )
        let decoding = LineDecoding()
        var random = SplitMix(state: 1)
        for round in 0..<4000 {
            var bytes = good
            if round < good.count { bytes.removeSubrange(round...) }
            for _ in 0..<(random.next() % 4) where !bytes.isEmpty {
                bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
            }
            _ = try? decoding.decode(InboundLine.self, from: bytes)
            _ = try? decoding.decode(LineIdentity.self, from: bytes)
        }
    }
}
