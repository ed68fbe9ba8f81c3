import Testing
import WireFormat

@Suite struct OutboundLineTests {
    private func text(_ line: OutboundLine) -> String {
        var builder = JSONBuilder()
        line.write(to: &builder)
        return builder.text
    }

    private let origin = LineOrigin(line: 17, replyTo: "m1", conversation: "c1")
    private let pack = PackSummary(hash: "ab12", languages: ["zh-Hans", "en"], intents: 8)

    @Test func theFirstLineNamesTheProtocolAndThePack() {
        #expect(
            text(.ready(version: "1.2.3", pack: pack))
                == #"{"type":"ready","protocol":1,"version":"1.2.3","pack":"ab12","languages":["zh-Hans","en"],"intents":8}"#
        )
    }

    @Test func anAnswer() {
        let reply = ReplyLine(
            origin: origin,
            action: "answer",
            intent: "parking.fees",
            confidence: 0.97,
            text: "停车\"10元\"\n",
            locale: "zh-Hans"
        )
        #expect(
            text(.reply(reply))
                == #"{"type":"reply","conversation":"c1","reply_to":"m1","line":17,"action":"answer","#
                + #""intent":"parking.fees","confidence":0.97,"text":"停车\"10元\"\n","locale":"zh-Hans"}"#
        )
    }

    /// Some readers of lines, Node's among them, end a line at these.
    @Test func aLineHoldsNothingThatMayEndIt() {
        let line = DeliveryLine(id: "T1.2", conversation: "a\u{2028}b", ticket: "T1", isDuplicate: false)
        let text = text(.agent(line, text: "one\u{2029}\u{2027}…\r\n"))
        #expect(text.contains(#""a\u2028b""#) && text.contains("one\\u2029\u{2027}…\\r\\n"))
        #expect(text.unicodeScalars.allSatisfy { $0 != "\u{2028}" && $0 != "\u{2029}" })
    }

    @Test func aChoiceAndADuplicate() {
        let reply = ReplyLine(
            origin: LineOrigin(line: 2, conversation: "c1"),
            action: "clarify",
            intent: nil,
            confidence: 1.0 / 3,
            text: "?",
            locale: "en",
            options: [.init(intent: "a", label: "A")],
            isDuplicate: true
        )
        #expect(
            text(.reply(reply))
                == #"{"type":"reply","conversation":"c1","reply_to":null,"line":2,"action":"clarify","intent":null,"#
                + #""confidence":0.3333,"text":"?","locale":"en","options":[{"intent":"a","label":"A"}],"duplicate":true}"#
        )
    }

    @Test func aHandOffAndAForwardedMessage() {
        var reply = ReplyLine(
            origin: origin,
            action: "handoff",
            intent: "human.agent",
            confidence: 1,
            text: "One moment.",
            locale: "en",
            ticket: .init(id: "T1", reason: "asked_for_person", queue: "service-desk", priority: "normal")
        )
        #expect(
            text(.reply(reply)).hasSuffix(
                #""confidence":1,"text":"One moment.","locale":"en","ticket":"T1","reason":"asked_for_person","#
                    + #""queue":"service-desk","priority":"normal"}"#
            )
        )
        reply.action = "forwarded"
        reply.text = nil
        reply.ticket = .init(id: "T1")
        #expect(text(.reply(reply)).hasSuffix(#""confidence":1,"locale":"en","ticket":"T1"}"#))
    }

    @Test func errorsNameWhatIsReadable() {
        #expect(
            text(.error(LineOrigin(line: 18), WireError(.invalidJSON, "No."), problems: []))
                == #"{"type":"error","line":18,"code":"invalid_json","message":"No."}"#
        )
        #expect(
            text(.error(origin, WireError(.reloadFailed, "Kept."), problems: ["a.yaml:1:2: error: x"]))
                == #"{"type":"error","conversation":"c1","reply_to":"m1","line":17,"code":"reload_failed","#
                + #""message":"Kept.","problems":["a.yaml:1:2: error: x"]}"#
        )
    }

    @Test func whatComesUnasked() {
        let delivery = DeliveryLine(id: "T1.4", conversation: "c1", ticket: "T1", isDuplicate: false)
        #expect(
            text(.agent(delivery, text: "Hello"))
                == #"{"type":"agent","id":"T1.4","conversation":"c1","ticket":"T1","text":"Hello"}"#
        )
        var again = delivery
        again.isDuplicate = true
        #expect(
            text(.resolved(again))
                == #"{"type":"resolved","id":"T1.4","conversation":"c1","ticket":"T1","duplicate":true}"#
        )
    }

    @Test func theShortAnswers() {
        #expect(text(.pong(LineOrigin(line: 1))) == #"{"type":"pong","reply_to":null,"line":1}"#)
        #expect(text(.rated(origin)) == #"{"type":"rated","conversation":"c1","reply_to":"m1","line":17}"#)
        #expect(text(.closed(origin)) == #"{"type":"closed","conversation":"c1","reply_to":"m1","line":17}"#)
        #expect(
            text(.acknowledged(LineOrigin(line: 3, replyTo: "T1.4")))
                == #"{"type":"acknowledged","reply_to":"T1.4","line":3}"#
        )
        #expect(
            text(.reloaded(LineOrigin(line: 4), pack: pack))
                == #"{"type":"reloaded","reply_to":null,"line":4,"pack":"ab12","languages":["zh-Hans","en"],"intents":8}"#
        )
    }
}
