import Conversations
import Dialogue
import Foundation
import IntentModel
import ServiceDesk
import Synchronization
import TestSupport
import Testing

/// What customers read when nobody can be called, in these tests.
let apology = "Sorry, nobody can be called just now."

func service(
    on store: any ConversationStore,
    responder: any Responder = ScriptedResponder(),
    limits: ServiceLimits? = nil
) -> ConversationService {
    var patient = ServiceLimits()
    patient.retryDelay = .zero
    return ConversationService(store: store, responder: responder, face: "pipe", limits: limits ?? patient) { _ in
        apology
    }
}

func message(_ text: String, _ id: String? = nil, in conversation: String = "c") -> IncomingMessage {
    IncomingMessage(conversation: conversation, id: id, text: text, at: moment())
}

extension ConversationService {
    func receive(_ message: IncomingMessage) throws -> Reply {
        try #require(receive([message]).first?.reply)
    }
}

@Suite struct ConversationServiceTests {
    @Test func answersAndRecords() throws {
        let store = MemoryConversationStore()
        let reply = try service(on: store).receive(message("parking?", "m1"))
        #expect(reply.action == .answer && reply.text == "bot: parking?" && reply.messageID == "m1")
        #expect(reply.ticket == nil && !reply.isDuplicate && reply.storeTrouble == nil && reply.decision != nil)
        let turn = try #require(store.events(of: "c").first?.content.turn)
        #expect(turn.decision == reply.decided)
        #expect(turn.message.id == "m1" && turn.message.text == "parking?")
    }

    @Test func repeatsAStoredReply() throws {
        let store = MemoryConversationStore()
        let desk = service(on: store)
        let first = try desk.receive(message("which?", "m1"))
        _ = try desk.receive(message("person", "m2"))
        let count = store.events(of: "c").count
        for again in [
            try desk.receive(message("which?", "m1")), try service(on: store).receive(message("which?", "m1")),
        ] {
            #expect(again.isDuplicate && again.decision == nil)
            #expect(again.decided == first.decided && again.ticket == nil)
        }
        let handOff = try desk.receive(message("person", "m2"))
        #expect(handOff.isDuplicate && handOff.ticket == "T1" && handOff.handOff?.priority == .high)
        #expect(desk.receive([message("other words", "m1")]) == [.idConflict])
        #expect(store.events(of: "c").count == count)
        #expect(try desk.receive(message("which?", "m1", in: "d")).isDuplicate == false)
    }

    @Test func seesDuplicatesWithinABatch() throws {
        let store = MemoryConversationStore()
        let outcomes = service(on: store).receive([
            message("person", "m1"), message("person", "m1"), message("other", "m1"), message("hello", nil),
        ])
        let replies = outcomes.map(\.reply)
        #expect(replies.map { $0?.isDuplicate } == [false, true, nil, false])
        #expect(replies.map { $0?.ticket } == ["T1", "T1", nil, "T1"])
        #expect(outcomes[2] == .idConflict)
        #expect(store.events(of: "c").count == 2)
    }

    @Test func isSilentWhileAPersonOwnsTheConversation() throws {
        let store = MemoryConversationStore()
        let desk = service(on: store)
        let handOff = try desk.receive(message("person please", "m1"))
        #expect(handOff.action == .handoff && handOff.ticket == "T1" && handOff.handOff?.reason == "asked_for_person")
        let next = try desk.receive(message("are you there", "m2"))
        #expect(next.action == .forwarded && next.text.isEmpty && next.ticket == "T1")
        // Also in a process that never saw the hand-off.
        #expect(try service(on: store).receive(message("hello?", "m3")).action == .forwarded)
        _ = try store.perform(.claim, on: "T1", by: "mei", at: moment())
        #expect(try desk.receive(message("me again", "m4")).action == .forwarded)
        _ = try store.perform(.resolve, on: "T1", by: "mei", at: moment())
        #expect(try desk.receive(message("parking?", "m5")).action == .answer)
        #expect(try desk.receive(message("person", "m6")).ticket == "T2")
        #expect(try store.ticket("T1").messages.filter { $0.role == .customer }.map(\.id) == ["m1", "m2", "m3", "m4"])
    }

    @Test func tellsTheAgentWhatTheGatewaySaidOfTheCustomer() throws {
        let store = MemoryConversationStore()
        let desk = service(on: store)
        var first = message("hello", "m1")
        first.customerJSON = #"{"name":"李"}"#
        _ = desk.receive([first, message("person", "m2")])
        #expect(try store.ticket("T1").customerJSON == first.customerJSON)
    }

    @Test func keepsOrderWithinAConversationAndTheBatch() throws {
        let store = MemoryConversationStore()
        let desk = service(on: store)
        var batch: [IncomingMessage] = []
        for turn in 0..<20 {
            for conversation in 0..<50 {
                batch.append(message("\(turn)", "m\(turn)", in: "c\(conversation)"))
            }
        }
        let outcomes = desk.receive(batch)
        #expect(outcomes.map { $0.reply?.text } == batch.map { "bot: \($0.text)" })
        #expect(outcomes.map { $0.reply?.conversation } == batch.map(\.conversation))
        for conversation in 0..<50 {
            let texts = store.events(of: "c\(conversation)").compactMap { $0.content.turn?.message.text }
            #expect(texts == (0..<20).map(String.init))
        }
    }

    @Test func takesBatchesFromManyThreads() throws {
        let store = MemoryConversationStore()
        let desk = service(on: store)
        DispatchQueue.concurrentPerform(iterations: 16) { thread in
            for turn in 0..<20 { _ = desk.receive([message("\(turn)", "t\(thread)-\(turn)", in: "shared")]) }
        }
        #expect(store.events(of: "shared").map(\.sequence) == Array(1...320))
    }

    /// Two processes are sent messages of the same conversations: every reply rests on all turns before it.
    @Test func servicesShareConversations() throws {
        let store = MemoryConversationStore()
        let desks = (0..<2).map { _ in service(on: store, responder: CountingResponder()) }
        let replies = Mutex<[String: Set<String>]>([:])
        DispatchQueue.concurrentPerform(iterations: 2) { desk in
            for turn in stride(from: 0, to: 60, by: 3) {
                let batches = (turn..<(turn + 3)).map { turn in
                    desks[desk].decide(
                        (0..<5).map { .message(message("hi", "\(desk)-\(turn)", in: "c\($0)")) }
                    )
                }
                for outcome in desks[desk].settle(batches).flatMap(\.self) {
                    guard let reply = outcome.reply else { continue }
                    replies.withLock { _ = $0[reply.conversation, default: []].insert(reply.text) }
                }
            }
        }
        for conversation in 0..<5 {
            let record = store.events(of: "c\(conversation)")
            #expect(record.map(\.sequence) == Array(1...120))
            #expect(record.map { $0.content.turn?.decision.reply } == (1...120).map(String.init))
            #expect(replies.withLock { $0["c\(conversation)"]?.count } == 120)
        }
    }

    @Test func forgetsIdleConversationsAndBringsThemBack() throws {
        var limits = ServiceLimits()
        limits.conversationsInMemory = 4
        let store = MemoryConversationStore()
        let desk = service(on: store, limits: limits)
        for conversation in 0..<40 { _ = try desk.receive(message("person", "m1", in: "c\(conversation)")) }
        for conversation in 0..<40 {
            #expect(try desk.receive(message("more", "m2", in: "c\(conversation)")).action == .forwarded)
        }
        #expect(store.openTickets().count == 40)
    }

    @Test func swapsTheResponderBetweenBatches() throws {
        let desk = service(on: MemoryConversationStore())
        _ = try desk.receive(message("person", "m1"))
        desk.replaceResponder(ScriptedResponder(voice: "new"))
        #expect(try desk.receive(message("hello", "m2")).action == .forwarded)
        #expect(try desk.receive(message("hello", "m1", in: "d")).text == "new: hello")
    }

    @Test func ratesAndCloses() throws {
        let store = MemoryConversationStore()
        let desk = service(on: store)
        func rating(_ score: Int) -> ServiceRequest { .rating(conversation: "c", score: score, at: moment()) }
        func close(_ conversation: String) -> ServiceRequest { .close(conversation: conversation, at: moment()) }
        #expect(desk.perform([rating(5)]) == [.refused(.noSuchConversation(id: "c"))])
        #expect(desk.perform([close("never began")]) == [.done])
        #expect(store.events(of: "never began").isEmpty)
        #expect(desk.perform([.message(message("hello")), rating(4), close("c")]).dropFirst() == [.done, .done])
        #expect(store.snapshots(of: ["c"])["c"]?.stateJSON == nil)
        #expect(store.events(of: "c").dropFirst().map(\.content) == [.rated(score: 4), .closed])
        #expect(try desk.receive(message("hello again")).action == .answer)
        // A person keeps a conversation that the customer left.
        _ = try desk.receive(message("person"))
        #expect(desk.perform([close("c")]) == [.done])
        #expect(try desk.receive(message("back")).action == .forwarded)
    }

    /// Another process began the conversation after this one had looked.
    @Test func ratesWhatBeganElsewhere() throws {
        let store = MemoryConversationStore()
        let desk = service(on: store)
        let rating = ServiceRequest.rating(conversation: "c", score: 5, at: moment())
        #expect(desk.perform([rating]) == [.refused(.noSuchConversation(id: "c"))])
        _ = try service(on: store).receive(message("hello"))
        #expect(desk.perform([rating]) == [.done])
    }

    @Test func decidesAheadOfTheRecord() throws {
        let store = MemoryConversationStore()
        let desk = service(on: store)
        let batches = (0..<5).map { turn in
            desk.decide([.message(message("\(turn)", "m\(turn)")), .message(message("\(turn)", "m1", in: "d"))])
        }
        let outcomes = desk.settle(batches)
        #expect(outcomes.map { $0[0].reply?.text } == (0..<5).map { "bot: \($0)" })
        #expect(outcomes.map { $0[1].reply?.text } == ["bot: 0", nil, nil, nil, nil])
        #expect(outcomes.dropFirst().allSatisfy { $0[1] == .idConflict })
        #expect(store.events(of: "c").map(\.sequence) == Array(1...5))
        #expect(store.events(of: "d").count == 1)
    }

    /// Turns that were decided while an agent ended the ticket are decided anew, and those after them too.
    @Test func setsRightWhatWasDecidedOnAnOldState() throws {
        let store = MemoryConversationStore()
        let desk = service(on: store)
        _ = try desk.receive(message("person", "m1"))
        let early = [desk.decide([.message(message("one", "m2"))]), desk.decide([.message(message("two", "m3"))])]
        _ = try store.perform(.claim, on: "T1", by: "mei", at: moment())
        _ = try store.perform(.resolve, on: "T1", by: "mei", at: moment())
        #expect(desk.settle(early).map { $0[0].reply?.action } == [.answer, .answer])
        let first = desk.decide([.message(message("person", "m4"))])
        let second = desk.decide([.message(message("three", "m5"))])
        let third = desk.decide([.message(message("four", "m6")), .acknowledge(delivery: "T1.3", at: moment())])
        #expect(desk.settle([first])[0][0].reply?.ticket == "T2")
        #expect(desk.settle([second, third]).map { $0[0].reply?.action } == [.forwarded, .forwarded])
        #expect(try desk.receive(message("five", "m7")).action == .forwarded)
        #expect(store.events(of: "c").map(\.sequence) == Array(1...10))
    }

    @Test func numbersTicketsInTheOrderOfTheRequests() throws {
        func tickets(_ cuts: [Range<Int>]) throws -> [String?] {
            let requests = [
                message("hello", "a", in: "c"), message("person", "b", in: "d"), message("person", "e", in: "c"),
                message("person", "f", in: "e"),
            ]
            let desk = service(on: MemoryConversationStore())
            return cuts.flatMap { desk.receive(Array(requests[$0])).map { $0.reply?.ticket } }
        }
        let whole = try tickets([0..<4])
        #expect(whole == [nil, "T1", "T2", "T3"])
        #expect(try tickets([0..<1, 1..<2, 2..<4]) == whole)
        #expect(try tickets([0..<3, 3..<4]) == whole)
    }

    @Test func deliversWhatAgentsSend() throws {
        let store = MemoryConversationStore()
        var desk: ConversationService? = service(on: store)
        _ = try desk?.receive(message("person"))
        #expect(try desk?.deliveries().isEmpty == true)
        _ = try store.perform(.claim, on: "T1", by: "mei", at: moment())
        _ = try store.perform(.reply("Good day"), on: "T1", by: "mei", at: moment())
        let first = try #require(try desk?.deliveries())
        #expect(first.map(\.kind) == [.agentReply(text: "Good day")] && first.map(\.wasTaken) == [false])
        #expect(try desk?.deliveries().isEmpty == true)
        let other = service(on: store)
        #expect(try other.deliveries().isEmpty)
        desk = nil
        #expect(try other.deliveries().map(\.wasTaken) == [true])
        try other.acknowledge(first[0].id, at: moment())
        try other.acknowledge(first[0].id, at: moment())
        #expect(throws: ConversationStoreError.noSuchDelivery(id: "T9.9")) {
            try other.acknowledge("T9.9", at: moment())
        }
        #expect(try service(on: store).deliveries().isEmpty)
        #expect(try other.receive(message("thanks")).action == .forwarded)
    }
}
