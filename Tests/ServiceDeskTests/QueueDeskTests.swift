import Conversations
import Foundation
import ServiceDesk
import TestSupport
import Testing

@Suite struct QueueDeskTests {
    private let store = MemoryConversationStore()

    private func desk(_ form: QueueDesk.Form? = nil, width: Int = 120, hasColour: Bool = false) throws -> QueueDesk {
        let zone = try #require(TimeZone(secondsFromGMT: 8 * 3_600))
        let text = QueueDesk.TextForm(width: width, hasColour: hasColour, timeZone: zone)
        return QueueDesk(store: store, now: moment(600), form: form ?? .text(text))
    }

    private func fill() throws {
        _ = try store.append([
            .turns("c1", [.answered("停车怎么收费", id: "m1"), .handedOff("人工\n谢谢\u{1B}[31m", id: "m2")], at: moment(60))
        ])
        _ = try store.openTicket("c2", priority: .urgent, at: moment(590))
        _ = try store.openTicket("c3", priority: .low, at: moment(0))
        _ = try store.perform(.claim, on: "T3", by: "小美", at: moment(300))
    }

    @Test func listsAsATable() throws {
        try fill()
        let listing = try desk().list(.open, limit: 10)
        #expect(!listing.isCut)
        #expect(
            listing.output == """
                TICKET  PRIORITY  STATE    AGE     DUE        AGENT  QUEUE         REASON            MESSAGE
                T2      urgent    queued   10 s    in 10 min  -      service-desk  asked_for_person  a person please
                T1      normal    queued   9 min   in 10 min  -      service-desk  asked_for_person  人工 谢谢 [31m
                T3      low       claimed  10 min  -          小美   service-desk  asked_for_person  a person please

                """
        )
        #expect(try desk().list(.open, limit: 2).isCut)
        #expect(try desk().list(TicketFilter(states: [.resolved]), limit: 2).output == "No tickets.\n")
    }

    @Test func cutsLongMessagesAndMarksUrgentOnes() throws {
        try fill()
        let narrow = try desk(width: 100).list(.open, limit: 10).output.split(separator: "\n")
        #expect(narrow.allSatisfy { TextWidth.columns($0) <= 100 })
        let coloured = try desk(hasColour: true).list(.open, limit: 10).output.split(separator: "\n")
        #expect(coloured[1].hasPrefix("\u{1B}[31;1mT2") && coloured[1].hasSuffix("\u{1B}[0m"))
        #expect(coloured[2].hasPrefix("T1"))
    }

    @Test func showsATicket() throws {
        try fill()
        _ = try store.perform(.claim, on: "T1", by: "mei", at: moment(120))
        _ = try store.perform(.reply("您好\n请稍等"), on: "T1", by: "mei", at: moment(180))
        #expect(
            try desk().show("t1") == """
                T1 · normal · claimed by mei
                  conversation  c1 (en)
                  reason        asked_for_person
                  queue         service-desk
                  opened        2026-05-29 04:27, 9 min ago
                  due           2026-05-29 04:46
                  customer      {"name":"李","tier":2}
                  plate         京A·12345

                  2026-05-29 04:27  customer   停车怎么收费
                                               → answer: parking.fees 90%, parking.free 5%
                  2026-05-29 04:27  bot        re: 停车怎么收费
                  2026-05-29 04:27  customer   人工
                                               谢谢 [31m
                                               → handoff
                  2026-05-29 04:27  bot        A person will be with you.
                  2026-05-29 04:29  mei        您好
                                               请稍等

                  2026-05-29 04:27  opened
                  2026-05-29 04:28  claimed by mei
                  2026-05-29 04:29  replied by mei T1.4

                """
        )
    }

    @Test func writesTicketsAsJSON() throws {
        try fill()
        let listed = try #require(
            try JSONSerialization.jsonObject(with: Data(try desk(.json).list(.open, limit: 10).output.utf8))
                as? [[String: Any]]
        )
        #expect(listed.map { $0["id"] as? String } == ["T2", "T1", "T3"])
        #expect(listed.map { $0["agent"] is NSNull } == [true, true, false])
        let ticket = try #require(
            try JSONSerialization.jsonObject(with: Data(try desk(.json).show("T1").utf8)) as? [String: Any]
        )
        #expect(ticket["conversation"] as? String == "c1")
        #expect(ticket["state"] as? String == "queued" && ticket["priority"] as? String == "normal")
        #expect(ticket["created_at"] as? String == "2026-05-28T20:27:40Z")
        #expect((ticket["customer"] as? [String: Any])?["tier"] as? Int == 2)
        let messages = try #require(ticket["messages"] as? [[String: Any]])
        #expect(messages.map { $0["role"] as? String } == ["customer", "bot", "customer", "bot"])
        let understood = try #require(messages[0]["understanding"] as? [String: Any])
        #expect((understood["candidates"] as? [[String: Any]])?.first?["confidence"] as? Double == 0.9)
        #expect((ticket["history"] as? [[String: Any]])?.map { $0["event"] as? String } == ["opened"])
        #expect(try desk(.json).list(TicketFilter(states: [.resolved]), limit: 1).output == "[]\n")
    }

    @Test func saysWhatAnAgentDid() throws {
        try fill()
        let desk = try desk()
        #expect(try desk.perform(.claim, on: "T1", by: "mei") == "T1 is yours, mei: 人工 谢谢 [31m\n")
        #expect(try desk.perform(.reply("hello"), on: "T1", by: "mei") == "Your reply on T1 is on its way to c1.\n")
        #expect(throws: ConversationStoreError.heldByOther(ticket: "T1", holder: "mei")) {
            try desk.perform(.resolve, on: "T1", by: "jun")
        }
        #expect(try desk.perform(.release, on: "T1", by: "mei") == "T1 is back in the queue service-desk.\n")
        _ = try desk.perform(.claim, on: "T1", by: "jun")
        #expect(try desk.perform(.resolve, on: "T1", by: "jun") == "T1 is resolved; the bot serves c1 again.\n")
        #expect(throws: ConversationStoreError.noSuchTicket(id: "T8")) { try desk.show("T8") }
    }

    @Test func tellsTheFigures() throws {
        #expect(
            try desk().statistics() == "queued 0 (overdue 0) · claimed 0 · resolved 0\nconversations: 0\n"
        )
        try fill()
        _ = try store.perform(.reply("hello"), on: "T3", by: "小美", at: moment(420))
        let text = try desk().statistics()
        #expect(text.contains("queued 2 (overdue 0) · claimed 1 · resolved 0\n"))
        #expect(text.contains("open by priority: urgent 1, normal 1, low 1\n"))
        #expect(text.contains("first reply after: median 7 min, nine of ten 7 min, longest 7 min (1 tickets)\n"))
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(try desk(.json).statistics().utf8)) as? [String: Any]
        )
        #expect(json["queued"] as? Int == 2 && json["mean_rating"] is NSNull)
    }

    @Test(arguments: [
        ("abc", 3), ("停车", 4), ("ﾊﾟ", 2), ("e\u{301}", 1), ("👨‍👩‍👧", 2), ("❤️", 2), ("ガ", 2), ("，", 2), ("한", 2),
        ("\u{1112}\u{1161}\u{11AB}", 2), ("🇯🇵", 2), ("👍🏽", 2), ("", 0),
    ])
    func measuresText(text: String, columns: Int) {
        #expect(TextWidth.columns(text) == columns)
        #expect(TextWidth.columns(TextWidth.padded(text, to: 9)) == 9)
        #expect(TextWidth.fitted(text, into: 9) == text)
    }

    @Test func fitsAndCleansText() {
        #expect(TextWidth.wrapped("停车怎么收费", into: 5) == ["停车", "怎么", "收费"])
        #expect(TextWidth.wrapped("one two three", into: 7) == ["one two", "three"])
        #expect(TextWidth.wrapped("one twothree", into: 9) == ["one twoth", "ree"])
        #expect(TextWidth.wrapped("abcde fgh ijk", into: 8) == ["abcde", "fgh ijk"])
        #expect(TextWidth.wrapped("", into: 5) == [""])
        #expect(TextWidth.fitted("停车怎么收费", into: 7) == "停车怎…")
        #expect(TextWidth.fitted("停车怎么收费", into: 6) == "停车…")
        #expect(TextWidth.singleLine(" a\t\n b\u{7}\u{1B}[2J\u{202E}c ") == "a b [2J c")
    }

    @Test func checksWhatAgentsType() throws {
        try AgentInputProblem.check(name: "小美 (counter 3)")
        for name in ["", " ", "a\nb", "a\u{1B}b", String(repeating: "x", count: 101)] {
            #expect(throws: AgentInputProblem.self) { try AgentInputProblem.check(name: name) }
        }
        try AgentInputProblem.check(reply: "好的")
        for reply in ["", " \n", String(repeating: "x", count: AgentInputProblem.replyLimit + 1)] {
            #expect(throws: AgentInputProblem.self) { try AgentInputProblem.check(reply: reply) }
        }
    }
}
