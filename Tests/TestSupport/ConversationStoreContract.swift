public import Conversations
internal import Foundation
public import Testing

/// What every store has to do, whatever it keeps its conversations in.
public enum ConversationStoreContract: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case keepsTheRecordInOrder
    case tellsWhenAConversationHasMoved
    case writesAMessageOnce
    case findsStoredTurns
    case keepsAndDropsState
    case opensOneTicketForAHandOff
    case ordersTicketsByPriorityThenAge
    case raisesATicketThatBecomesUrgent
    case filtersTickets
    case letsOneAgentHoldATicket
    case servesAgainOnceResolved
    case showsATicketWhole
    case deliversUntilAcknowledged
    case deliversToTheFaceOfTheConversation
    case deliversToTheSeatThatServes
    case doesWholeTransactionsOrNothing
    case countsTheQueue
    case keepsAwkwardText
    case showsTheRecordsOfATime

    /// The name that test reports show.
    public var testDescription: String { rawValue }

    /// Holds a new and empty store against this part of the contract.
    public func verify(_ store: any ConversationStore) throws {
        switch self {
        case .keepsTheRecordInOrder: try keepsTheRecordInOrder(store)
        case .tellsWhenAConversationHasMoved: try tellsWhenAConversationHasMoved(store)
        case .writesAMessageOnce: try writesAMessageOnce(store)
        case .findsStoredTurns: try findsStoredTurns(store)
        case .keepsAndDropsState: try keepsAndDropsState(store)
        case .opensOneTicketForAHandOff: try opensOneTicketForAHandOff(store)
        case .ordersTicketsByPriorityThenAge: try ordersTicketsByPriorityThenAge(store)
        case .raisesATicketThatBecomesUrgent: try raisesATicketThatBecomesUrgent(store)
        case .filtersTickets: try filtersTickets(store)
        case .letsOneAgentHoldATicket: try letsOneAgentHoldATicket(store)
        case .servesAgainOnceResolved: try servesAgainOnceResolved(store)
        case .showsATicketWhole: try showsATicketWhole(store)
        case .deliversUntilAcknowledged: try deliversUntilAcknowledged(store)
        case .deliversToTheFaceOfTheConversation: try deliversToTheFaceOfTheConversation(store)
        case .deliversToTheSeatThatServes: try deliversToTheSeatThatServes(store)
        case .doesWholeTransactionsOrNothing: try doesWholeTransactionsOrNothing(store)
        case .countsTheQueue: try countsTheQueue(store)
        case .keepsAwkwardText: try keepsAwkwardText(store)
        case .showsTheRecordsOfATime: try showsTheRecordsOfATime(store)
        }
    }

    private func showsTheRecordsOfATime(_ store: any ConversationStore) throws {
        let names = ["long over", "waiting", "at the moment", "went on", "later"]
        for (name, times) in zip(names, [[1.0], [2], [10], [3, 12], [11]]) {
            for time in times { _ = try store.append([.turns(name, [.answered("\(time)")], at: moment(time))]) }
        }
        _ = try store.openTicket("waiting", at: moment(2))
        var seen: [String: [ConversationEvent]] = [:]
        try store.visitRecords(since: moment(10)) { name, record in
            #expect(seen[name] == nil)
            seen[name] = record
        }
        #expect(seen.keys.sorted() == ["at the moment", "later", "waiting", "went on"])
        for (name, record) in seen { #expect(try store.events(of: name) == record) }
    }

    private func keepsTheRecordInOrder(_ store: any ConversationStore) throws {
        #expect(try store.events(of: "c").isEmpty)
        let results = try store.append([
            .turns("c", [.answered("one"), .answered("two")], at: moment(1)),
            .turns("d", [.answered("other")]),
        ])
        #expect(results.count == 2)
        _ = try store.append([.turns("c", [.answered("three")], expected: 2, at: moment(2.5))])
        let record = try store.events(of: "c")
        #expect(record.map(\.sequence) == [1, 2, 3])
        #expect(record.map { $0.content.turn?.message.text } == ["one", "two", "three"])
        #expect(record.map(\.at) == [moment(1), moment(1), moment(2.5)])
        #expect(record[0].content == .turn(.answered("one")))
        #expect(try store.events(of: "d").map(\.sequence) == [1])
    }

    private func tellsWhenAConversationHasMoved(_ store: any ConversationStore) throws {
        _ = try store.append([.turns("c", [.answered("one")], expected: 0)])
        let results = try store.append([
            .turns("c", [.answered("stale")], expected: 0),
            .turns("d", [.answered("fresh")], expected: 0),
        ])
        #expect(results == [.moved, .appended(sequence: 1, openTicket: nil)])
        #expect(try store.events(of: "c").count == 1)
        #expect(try store.append([.turns("new", [.answered("x")], expected: 7)]) == [.moved])
        #expect(try store.snapshots(of: ["new"]).isEmpty)
    }

    private func writesAMessageOnce(_ store: any ConversationStore) throws {
        _ = try store.append([.turns("c", [.answered("one", id: "m1")])])
        let again = ConversationUpdate.turns("c", [.answered("two", id: "m2"), .answered("one", id: "m1")])
        #expect(try store.append([again, .turns("c", [.handedOff("one", id: "m1")])]) == [.moved, .moved])
        #expect(try store.events(of: "c").map(\.sequence) == [1])
        #expect(try store.tickets(.open, limit: 10).isEmpty)
        _ = try store.append([.turns("d", [.answered("one", id: "m1")])])
        #expect(try store.events(of: "d").count == 1)
    }

    private func findsStoredTurns(_ store: any ConversationStore) throws {
        _ = try store.append([.turns("c", [.answered("one", id: "m1"), .handedOff("two", id: "m2")])])
        let keys = [
            MessageKey(conversation: "c", id: "m1"), MessageKey(conversation: "c", id: "m2"),
            MessageKey(conversation: "c", id: "m3"), MessageKey(conversation: "d", id: "m1"),
        ]
        let found = try store.turns(keys)
        #expect(
            found == [
                keys[0]: StoredTurn(turn: .answered("one", id: "m1"), ticket: nil),
                keys[1]: StoredTurn(turn: .handedOff("two", id: "m2"), ticket: "T1"),
            ]
        )
    }

    private func keepsAndDropsState(_ store: any ConversationStore) throws {
        _ = try store.append([.turns("c", [.answered("one")])])
        let rated = ConversationUpdate.Event(at: moment(), content: .rated(score: 4))
        _ = try store.append([ConversationUpdate(conversation: "c", expected: nil, events: [rated])])
        #expect(
            try store.snapshots(of: ["c", "d"]) == ["c": ConversationSnapshot(sequence: 2, stateJSON: #"{"turns":1}"#)]
        )
        let closed = ConversationUpdate.Event(at: moment(), content: .closed)
        _ = try store.append([
            ConversationUpdate(conversation: "c", expected: 2, events: [closed], state: .replace(nil))
        ])
        #expect(try store.snapshots(of: ["c"]) == ["c": ConversationSnapshot(sequence: 3)])
    }

    private func opensOneTicketForAHandOff(_ store: any ConversationStore) throws {
        let result = try store.append([
            .turns("c", [.answered("one"), .handedOff("help"), .forwarded("still there?"), .handedOff("again")])
        ])
        #expect(result == [.appended(sequence: 4, openTicket: "T1")])
        let stands = ConversationSnapshot(sequence: 4, stateJSON: #"{"turns":4}"#, openTicket: "T1")
        #expect(try store.snapshots(of: ["c"]) == ["c": stands])
        #expect(try store.events(of: "c").map(\.ticket) == [nil, "T1", "T1", "T1"])
        let tickets = try store.tickets(.open, limit: 10)
        #expect(tickets.map(\.id) == ["T1"])
        #expect(tickets.first?.question == "help")
        #expect(tickets.first?.opening == 2)
        #expect(try store.openTickets() == ["c": "T1"])
    }

    private func ordersTicketsByPriorityThenAge(_ store: any ConversationStore) throws {
        let normal = try store.openTicket("a", priority: .normal, at: moment(1))
        let low = try store.openTicket("b", priority: .low, at: moment(0))
        let laterUrgent = try store.openTicket("c", priority: .urgent, at: moment(9))
        let urgent = try store.openTicket("d", priority: .urgent, at: moment(8))
        let sameAge = try store.openTicket("e", priority: .normal, at: moment(1))
        let ordered = [urgent, laterUrgent, normal, sameAge, low]
        #expect(try store.tickets(.open, limit: 10).map(\.id) == ordered)
        #expect(try store.tickets(.open, limit: 2).map(\.id) == Array(ordered.prefix(2)))
    }

    private func raisesATicketThatBecomesUrgent(_ store: any ConversationStore) throws {
        let ticket = try store.openTicket("c", priority: .normal)
        var turn = RecordedTurn.forwarded("somebody fainted", id: "m2")
        turn.decision.raisesTo = .urgent
        _ = try store.append([.turns("c", [turn], at: moment(5))])
        #expect(try store.tickets(.open, limit: 1).first?.priority == .urgent)
        turn.message.id = "m3"
        turn.decision.raisesTo = .low
        _ = try store.append([.turns("c", [turn])])
        #expect(try store.ticket(ticket).summary.priority == .urgent)
        #expect(try store.ticket(ticket).history.map(\.note) == [nil, "urgent", "low"])
    }

    private func filtersTickets(_ store: any ConversationStore) throws {
        let waiting = try store.openTicket("a")
        let held = try store.openTicket("b", queue: "cashier")
        let done = try store.openTicket("c")
        _ = try store.perform(.claim, on: held, by: "mei", at: moment())
        _ = try store.perform(.claim, on: done, by: "mei", at: moment())
        _ = try store.perform(.resolve, on: done, by: "mei", at: moment())
        func ids(_ states: Set<TicketState>, _ queue: String? = nil) throws -> [String] {
            try store.tickets(TicketFilter(states: states, queue: queue), limit: 10).map(\.id)
        }
        #expect(try ids([.queued]) == [waiting])
        #expect(try ids([.claimed]) == [held])
        #expect(try ids([.resolved]) == [done])
        #expect(try ids(Set(TicketState.allCases)) == [waiting, held, done])
        #expect(try ids(Set(TicketState.allCases), "cashier") == [held])
        #expect(try ids([]) == [])
    }

    private func letsOneAgentHoldATicket(_ store: any ConversationStore) throws {
        let ticket = try store.openTicket("c")
        for act in [TicketAct.release, .reply("hello"), .resolve] {
            #expect(throws: ConversationStoreError.notClaimed(ticket: ticket)) {
                try store.perform(act, on: ticket, by: "mei", at: moment())
            }
        }
        let claimed = try store.perform(.claim, on: ticket.lowercased(), by: "mei", at: moment(5))
        #expect(claimed.state == .claimed && claimed.agent == "mei" && claimed.claimedAt == moment(5))
        let before = try store.events(of: "c").count
        #expect(try store.perform(.claim, on: ticket, by: "mei", at: moment(6)) == claimed)
        for act in [TicketAct.claim, .release, .reply("hello"), .resolve] {
            #expect(throws: ConversationStoreError.heldByOther(ticket: ticket, holder: "mei")) {
                try store.perform(act, on: ticket, by: "jun", at: moment())
            }
        }
        #expect(try store.events(of: "c").count == before)
        let released = try store.perform(.release, on: ticket, by: "mei", at: moment(7))
        #expect(released.state == .queued && released.agent == nil && released.claimedAt == nil)
        #expect(try store.perform(.claim, on: ticket, by: "jun", at: moment(8)).agent == "jun")
        for id in ["T99", "", "X", "T0", "T01", "T1x", "T99999999999999999999"] {
            #expect(throws: ConversationStoreError.noSuchTicket(id: id)) {
                try store.perform(.claim, on: id, by: "mei", at: moment())
            }
            #expect(throws: ConversationStoreError.noSuchTicket(id: id)) { try store.ticket(id) }
        }
    }

    private func servesAgainOnceResolved(_ store: any ConversationStore) throws {
        let first = try store.openTicket("c")
        _ = try store.perform(.claim, on: first, by: "mei", at: moment(1))
        let resolved = try store.perform(.resolve, on: first, by: "mei", at: moment(2))
        #expect(resolved.state == .resolved && resolved.agent == "mei" && resolved.resolvedAt == moment(2))
        #expect(try store.snapshots(of: ["c"])["c"]?.openTicket == nil)
        #expect(try store.openTickets().isEmpty)
        for act in [TicketAct.claim, .resolve, .reply("one more thing")] {
            #expect(throws: ConversationStoreError.alreadyResolved(ticket: first, agent: "mei")) {
                try store.perform(act, on: first, by: "mei", at: moment())
            }
        }
        let second = try store.openTicket("c")
        #expect(second != first)
        #expect(try store.tickets(.open, limit: 10).map(\.id) == [second])
    }

    private func showsATicketWhole(_ store: any ConversationStore) throws {
        _ = try store.append([
            .turns("c", [.answered("how much", id: "m1"), .handedOff("a person", id: "m2")], at: moment(1)),
            .turns("c", [.forwarded("hello?", id: "m3")], at: moment(2)),
        ])
        _ = try store.perform(.claim, on: "T1", by: "mei", at: moment(3))
        _ = try store.perform(.reply("Good day"), on: "T1", by: "mei", at: moment(4))
        _ = try store.perform(.reply("Still there?"), on: "T1", by: "mei", at: moment(5))
        _ = try store.perform(.resolve, on: "T1", by: "mei", at: moment(6))
        let rated = ConversationUpdate.Event(at: moment(7), content: .rated(score: 5))
        _ = try store.append([ConversationUpdate(conversation: "c", expected: nil, events: [rated])])
        _ = try store.append([.turns("c", [.answered("after the end")], at: moment(8))])

        let ticket = try store.ticket("t1")
        #expect(ticket.summary.reason == "asked_for_person")
        #expect(ticket.customerJSON == #"{"name":"李","tier":2}"#)
        #expect(ticket.summary.createdAt == moment(1))
        #expect(ticket.summary.dueAt == moment(1_200))
        #expect(ticket.summary.firstReplyAt == moment(4))
        #expect(
            ticket.messages.map { "\($0.role.rawValue): \($0.text)" } == [
                "customer: how much", "bot: re: how much", "customer: a person", "bot: A person will be with you.",
                "customer: hello?", "agent: Good day", "agent: Still there?",
            ]
        )
        #expect(ticket.messages.map(\.id) == ["m1", nil, "m2", nil, "m3", "T1.5", "T1.6"])
        #expect(ticket.messages[0].understanding == RecordedTurn.answered("").decision.saying("re: how much"))
        #expect(ticket.messages[5].agent == "mei")
        #expect(ticket.details == [RecordedDecision.Detail(kind: "plate", value: "京A·12345")])
        #expect(ticket.history.map(\.event) == ["opened", "claimed", "replied", "replied", "resolved"])
        #expect(ticket.history.map(\.at) == [moment(1), moment(3), moment(4), moment(5), moment(6)])
        #expect(ticket.omittedMessages == 0)
    }

    private func deliversUntilAcknowledged(_ store: any ConversationStore) throws {
        let ticket = try store.openTicket("c")
        var seat: (any ServiceSeat)? = try store.takeSeat()
        func take(limit: Int = 10) throws -> [Delivery] {
            try store.takeDeliveries(DeliveryRequest(face: "pipe", seat: try #require(seat), limit: limit))
        }
        _ = try store.perform(.claim, on: ticket, by: "mei", at: moment(1))
        #expect(try take().isEmpty)
        _ = try store.perform(.reply("Good day"), on: ticket, by: "mei", at: moment(2))
        let first = try take()
        #expect(first.map(\.kind) == [.agentReply(text: "Good day")])
        #expect(first.map(\.id) == ["\(ticket).3"])
        #expect(first.map(\.wasTaken) == [false])
        #expect(first.map(\.conversation) == ["c"] && first.map(\.agent) == ["mei"] && first.map(\.at) == [moment(2)])
        _ = try store.perform(.resolve, on: ticket, by: "mei", at: moment(3))
        let second = try take()
        #expect(second.map(\.kind) == [.resolved])
        #expect(second.map(\.wasTaken) == [false])
        #expect(try take().isEmpty)

        seat = nil
        seat = try store.takeSeat()
        #expect(try take(limit: 1).map(\.id) == ["\(ticket).3"])
        let again = try take()
        #expect(again.map(\.id) == ["\(ticket).4"])
        #expect(again.map(\.wasTaken) == [true])

        try store.acknowledge("\(ticket.lowercased()).3", at: moment(4))
        let count = try store.events(of: "c").count
        try store.acknowledge("\(ticket).3", at: moment(5))
        #expect(try store.events(of: "c").count == count)
        seat = nil
        seat = try store.takeSeat()
        #expect(try take().map(\.id) == ["\(ticket).4"])
        #expect(try store.events(of: "c").last?.content == .acknowledged(delivery: "\(ticket).3"))
        #expect(try store.events(of: "c").last?.ticket == ticket)
        for id in ["\(ticket).1", "\(ticket).99", "T99.1", "T1", "", "T1.", "T1.-1", "T1.0", "T1.\(Int.min)"] {
            #expect(throws: ConversationStoreError.noSuchDelivery(id: id)) {
                try store.acknowledge(id, at: moment())
            }
        }
    }

    private func deliversToTheFaceOfTheConversation(_ store: any ConversationStore) throws {
        for (conversation, face) in [("a", "pipe"), ("b", "chat"), ("c", "chat")] {
            let ticket = try store.openTicket(conversation, face: face)
            _ = try store.perform(.claim, on: ticket, by: "mei", at: moment())
            _ = try store.perform(.reply("to \(conversation)"), on: ticket, by: "mei", at: moment())
        }
        let seat = try store.takeSeat()
        func conversations(_ face: String, _ conversation: String? = nil) throws -> [String] {
            try store.takeDeliveries(DeliveryRequest(face: face, seat: seat, conversation: conversation))
                .map(\.conversation)
        }
        #expect(try conversations("pipe") == ["a"])
        #expect(try conversations("pipe", "c") == [])
        #expect(try conversations("chat", "c") == ["c"])
        #expect(try conversations("chat") == ["b"])
    }

    private func deliversToTheSeatThatServes(_ store: any ConversationStore) throws {
        var first: (any ServiceSeat)? = try store.takeSeat()
        let second = try store.takeSeat()
        #expect(first?.number != second.number)
        let ticket = try store.openTicket("c", seat: first?.number)
        _ = try store.perform(.claim, on: ticket, by: "mei", at: moment())
        _ = try store.perform(.reply("one"), on: ticket, by: "mei", at: moment())
        func texts(_ seat: any ServiceSeat) throws -> [Delivery.Kind] {
            try store.takeDeliveries(DeliveryRequest(face: "pipe", seat: seat)).map(\.kind)
        }
        #expect(try texts(second).isEmpty)
        #expect(try texts(try #require(first)) == [.agentReply(text: "one")])
        // The next message comes through the other seat, and takes the conversation there.
        _ = try store.append([.turns("c", [.forwarded("hello?")], seat: second.number)])
        _ = try store.perform(.reply("two"), on: ticket, by: "mei", at: moment())
        #expect(try texts(try #require(first)).isEmpty)
        #expect(try texts(second) == [.agentReply(text: "two")])
        // What was in the hands of a seat that is left goes to one that is there.
        first = nil
        #expect(try texts(second) == [.agentReply(text: "one")])
    }

    private func doesWholeTransactionsOrNothing(_ store: any ConversationStore) throws {
        let trouble = ConversationStoreError.full(path: "/x")
        #expect(throws: trouble) {
            try store.transact { transaction throws(ConversationStoreError) in
                _ = try transaction.append(.turns("c", [.handedOff("one", id: "m1")]))
                #expect(try transaction.snapshot(of: "c")?.openTicket == "T1")
                #expect(try transaction.turn(MessageKey(conversation: "c", id: "m1"))?.ticket == "T1")
                throw trouble
            }
        }
        #expect(try store.events(of: "c").isEmpty)
        #expect(try store.openTickets().isEmpty)
    }

    private func countsTheQueue(_ store: any ConversationStore) throws {
        let empty = try store.statistics(now: moment())
        #expect(empty.queued == 0 && empty.oldestWait == nil && empty.firstReply == nil && empty.meanRating == nil)
        _ = try store.openTicket("a", priority: .urgent, at: moment(0))
        let held = try store.openTicket("b", queue: "cashier", at: moment(10))
        _ = try store.perform(.claim, on: held, by: "mei", at: moment(20))
        _ = try store.perform(.reply("hi"), on: held, by: "mei", at: moment(40))
        let done = try store.openTicket("c", at: moment(0))
        _ = try store.perform(.claim, on: done, by: "jun", at: moment(1))
        _ = try store.perform(.resolve, on: done, by: "jun", at: moment(100))
        for (conversation, score) in [("a", 1), ("a", 4), ("b", 5)] {
            let event = ConversationUpdate.Event(at: moment(), content: .rated(score: score))
            _ = try store.append([ConversationUpdate(conversation: conversation, expected: nil, events: [event])])
        }
        let figures = try store.statistics(now: moment(2_000))
        #expect(figures.queued == 1 && figures.claimed == 1 && figures.resolved == 1 && figures.overdue == 1)
        #expect(figures.oldestWait == 2_000)
        #expect(figures.openByPriority == ["urgent": 1, "normal": 1])
        #expect(figures.openByQueue == ["service-desk": 1, "cashier": 1])
        #expect(figures.byReason == ["asked_for_person": 3])
        #expect(figures.firstReply?.median == 30)
        #expect(figures.resolution?.longest == 100)
        #expect(figures.conversations == 3)
        #expect(figures.ratings == 2)
        #expect(figures.meanRating == 4.5)
    }

    private func keepsAwkwardText(_ store: any ConversationStore) throws {
        let texts = ["", "'; DROP TABLE event; --", "退款\n\t“好”", "👨‍👩‍👧‍👦 ｶﾞ e\u{301}", "null\u{0}byte", "\u{202E}abc"]
        for (index, text) in texts.enumerated() {
            _ = try store.append([.turns(text, [.answered(text, id: text + "\(index)")])])
        }
        for (index, text) in texts.enumerated() {
            #expect(try store.events(of: text).map(\.content) == [.turn(.answered(text, id: text + "\(index)"))])
            let key = MessageKey(conversation: text, id: text + "\(index)")
            #expect(try store.turns([key])[key]?.turn.message.text == text)
        }
        // A composed and a decomposed letter are the same text to Swift, so they name the same conversation everywhere.
        _ = try store.append([.turns("caf\u{E9}", [.answered("one", id: "\u{E9}")])])
        let key = MessageKey(conversation: "cafe\u{301}", id: "e\u{301}")
        #expect(try store.snapshots(of: ["cafe\u{301}"]).count == 1)
        #expect(try store.turns([key]).count == 1)
        #expect(try store.events(of: "cafe\u{301}").count == 1)
    }
}

extension RecordedDecision {
    fileprivate func saying(_ reply: String) -> RecordedDecision {
        var changed = self
        changed.reply = reply
        return changed
    }
}
