import Testing

/// The checker sees what it is there to see.
@Suite struct LedgerTests {
    private func ledger(_ work: (inout Ledger) throws -> Void) rethrows {
        var ledger = Ledger()
        _ = ledger.restart()
        try work(&ledger)
    }

    private func receive(_ ledger: inout Ledger, _ lines: String...) throws {
        for line in lines { _ = try ledger.receive(Array(line.utf8)) }
    }

    private let ready = #"{"type":"ready"}"#

    private func reply(_ line: Int, _ id: String, _ rest: String = #""action":"answer","text":"x""#) -> String {
        #"{"type":"reply","conversation":"c","reply_to":"\#(id)","line":\#(line),\#(rest)}"#
    }

    /// Two messages are on their way.
    private func afterTwo(_ lines: String...) throws {
        try ledger { ledger in
            ledger.sent(ledger.message("one", in: "c"))
            ledger.sent(ledger.message("two", in: "c"))
            try receive(&ledger, ready)
            for line in lines { try receive(&ledger, line) }
            try ledger.checkNothingIsLeft()
        }
    }

    @Test func goodAnswersPass() throws {
        try afterTwo(reply(1, "m1"), reply(2, "m2"))
        try afterTwo(
            reply(1, "m1", #""action":"handoff","ticket":"T1","text":"x""#),
            reply(2, "m2", #""action":"forwarded","ticket":"T1""#)
        )
    }

    @Test(
        arguments: [
            ["reply1"], ["reply1", "reply1"], ["reply2", "reply1"], ["reply1", "reply3"], ["swapped", "reply2"],
            ["duplicate", "reply2"], ["handoff", "reply2"], ["handoff", "second"], ["handoff", "spoken"], ["forwarded"],
            ["reply1", "reply2", "agent"], ["reply1", "reply2", "pong"], ["broken"],
        ]
    )
    func badOnesDoNot(_ names: [String]) {
        let lines = [
            "reply1": reply(1, "m1"), "reply2": reply(2, "m2"), "reply3": reply(3, "m3"), "swapped": reply(1, "m2"),
            "duplicate": reply(1, "m1", #""action":"answer","text":"x","duplicate":true"#),
            "handoff": reply(1, "m1", #""action":"handoff","ticket":"T1","text":"x""#),
            "second": reply(2, "m2", #""action":"handoff","ticket":"T2","text":"x""#),
            "spoken": reply(2, "m2", #""action":"forwarded","ticket":"T1","text":"x""#),
            "forwarded": reply(1, "m1", #""action":"forwarded","ticket":"T1""#),
            "agent": #"{"type":"agent","id":"T1.3","conversation":"c","ticket":"T1","text":"x"}"#,
            "pong": #"{"type":"pong","line":2}"#, "broken": "{",
        ]
        #expect(throws: Ledger.Violation.self) {
            try ledger { ledger in
                ledger.sent(ledger.message("one", in: "c"))
                ledger.sent(ledger.message("two", in: "c"))
                try receive(&ledger, ready)
                for name in names { try receive(&ledger, lines[name] ?? "") }
                try ledger.checkNothingIsLeft()
            }
        }
    }

    @Test func anotherReplyToTheSameMessageIsSeen() throws {
        for (again, isFine) in [
            (#""action":"answer","text":"x","duplicate":true"#, true), (#""action":"answer","text":"x""#, false),
            (#""action":"answer","text":"y","duplicate":true"#, false),
        ] {
            try ledger { ledger in
                ledger.sent(ledger.message("one", in: "c"))
                try receive(&ledger, ready, reply(1, "m1"))
                _ = ledger.restart()
                if let copy = ledger.copy(of: 0, in: "c") { ledger.sent(copy) }
                try receive(&ledger, ready)
                if isFine {
                    try receive(&ledger, reply(1, "m1", again))
                } else {
                    #expect(throws: Ledger.Violation.self) { try receive(&ledger, reply(1, "m1", again)) }
                }
            }
        }
    }

    @Test func whatAgentsSendIsFollowed() throws {
        let words = #"{"type":"agent","id":"T1.3","conversation":"c","ticket":"T1","text":"hi"}"#
        let again = #"{"type":"agent","id":"T1.3","conversation":"c","ticket":"T1","text":"hi","duplicate":true}"#
        try ledger { ledger in
            ledger.agentSent("hi", on: "T1", of: "c")
            try receive(&ledger, ready)
            #expect(!ledger.hasEverything)
            try receive(&ledger, words)
            #expect(ledger.hasEverything && ledger.unacknowledged == ["T1.3"])
            #expect(throws: Ledger.Violation.self) { try receive(&ledger, words) }
            try receive(&ledger, again)
            ledger.sent(ledger.acknowledgement(of: "T1.3"))
            try receive(&ledger, #"{"type":"acknowledged","reply_to":"T1.3","line":1}"#)
            #expect(ledger.unacknowledged.isEmpty)
            #expect(throws: Ledger.Violation.self) { try receive(&ledger, again) }
        }
    }
}
