import Conversations
import Foundation
import ServiceDesk
import Synchronization
import TestSupport
import Testing

/// A store that can be made to fail.
private final class FaultyStore: ConversationStore {
    let inner = MemoryConversationStore()
    private let trouble = Mutex<ConversationStoreError?>(nil)

    func fail(_ error: ConversationStoreError?) { trouble.withLock { $0 = error } }

    private func check() throws(ConversationStoreError) {
        if let error = trouble.withLock({ $0 }) { throw error }
    }

    func transact<Value: Sendable>(
        _ work: (any ConversationTransaction) throws(ConversationStoreError) -> Value
    ) throws(ConversationStoreError) -> Value {
        try check()
        return try inner.transact(work)
    }
    func takeSeat() throws(ConversationStoreError) -> any ServiceSeat { inner.takeSeat() }
    func snapshots(of names: [String]) throws(ConversationStoreError) -> [String: ConversationSnapshot] {
        try check()
        return inner.snapshots(of: names)
    }
    func turns(_ keys: [MessageKey]) throws(ConversationStoreError) -> [MessageKey: StoredTurn] {
        try check()
        return inner.turns(keys)
    }
    func events(of conversation: String) throws(ConversationStoreError) -> [ConversationEvent] {
        inner.events(of: conversation)
    }
    func visitRecords(
        since: Date,
        _ visit: (_ conversation: String, _ record: [ConversationEvent]) -> Void
    ) throws(ConversationStoreError) {
        inner.visitRecords(since: since, visit)
    }
    func tickets(_ filter: TicketFilter, limit: Int) throws(ConversationStoreError) -> [TicketSummary] {
        inner.tickets(filter, limit: limit)
    }
    func ticket(_ id: String) throws(ConversationStoreError) -> Ticket { try inner.ticket(id) }
    func openTickets() throws(ConversationStoreError) -> [String: String] {
        try check()
        return inner.openTickets()
    }
    func perform(
        _ act: TicketAct,
        on ticket: String,
        by agent: String,
        at: Date
    ) throws(ConversationStoreError) -> TicketSummary {
        try inner.perform(act, on: ticket, by: agent, at: at)
    }
    func takeDeliveries(_ request: DeliveryRequest) throws(ConversationStoreError) -> [Delivery] {
        try check()
        return inner.takeDeliveries(request)
    }
    func statistics(now: Date) throws(ConversationStoreError) -> QueueStatistics { inner.statistics(now: now) }
}

@Suite struct StoreTroubleTests {
    private let store = FaultyStore()
    private let trouble = ConversationStoreError.full(path: "/store.sqlite")

    private func customerTexts(_ conversation: String = "c") throws -> [String] {
        try store.events(of: conversation).compactMap { $0.content.turn?.message.text }
    }

    @Test func answersAndCatchesUp() throws {
        let desk = service(on: store)
        _ = try desk.receive(message("one", "m1"))
        store.fail(trouble)
        let second = try desk.receive(message("two", "m2"))
        #expect(second.text == "bot: two" && second.storeTrouble == trouble)
        #expect(try desk.receive(message("which", "m3")).action == .clarify)
        let again = try desk.receive(message("two", "m2"))
        #expect(again.isDuplicate && again.decided == second.decided)
        #expect(desk.receive([message("two!", "m2")]) == [.idConflict])
        #expect(throws: trouble) { try desk.flush() }
        store.fail(nil)
        #expect(try desk.receive(message("four", "m4")).storeTrouble == nil)
        #expect(try customerTexts() == ["one", "two", "which", "four"])
        #expect(try desk.receive(message("two", "m2")).isDuplicate)
    }

    @Test func tellsHonestlyThatNobodyIsCalled() throws {
        let desk = service(on: store)
        _ = try desk.receive(message("one", "m1"))
        store.fail(trouble)
        let outcomes = desk.receive([message("person", "m2"), message("two", "m3")])
        let handOff = try #require(outcomes.first?.reply)
        #expect(handOff.action == .handoff && handOff.ticket == nil && handOff.handOff == nil)
        #expect(handOff.text == apology && handOff.storeTrouble == trouble)
        // Nobody owns the conversation, so the bot goes on.
        #expect(outcomes.last?.reply?.text == "bot: two")
        store.fail(nil)
        // Sent again, the same message calls a person.
        let sentAgain = try desk.receive(message("person", "m2"))
        #expect(sentAgain.ticket == "T1" && !sentAgain.isDuplicate)
        #expect(try customerTexts() == ["one", "person", "two", "person"])
        #expect(store.inner.openTickets() == ["c": "T1"])
    }

    @Test(arguments: [1, 10_000])
    func staysSilentForThePersonWhoOwnsTheConversation(conversationsInMemory: Int) throws {
        var limits = ServiceLimits()
        limits.retryDelay = .zero
        limits.conversationsInMemory = conversationsInMemory
        let desk = service(on: store, limits: limits)
        _ = try desk.receive(message("person", "m1"))
        for other in 0..<9 { _ = try desk.receive(message("hi", "m1", in: "other \(other)")) }
        store.fail(trouble)
        #expect(desk.receive([message("hello?", "m2")]) == [.storeUnavailable(trouble)])
        store.fail(nil)
        #expect(try desk.receive(message("hello?", "m2")).action == .forwarded)
        #expect(try customerTexts() == ["person", "hello?"])
    }

    @Test func newConversationsBeginWithoutTheStore() throws {
        let desk = service(on: store)
        store.fail(trouble)
        #expect(try desk.receive(message("one", "m1")).text == "bot: one")
        #expect(desk.perform([.rating(conversation: "c", score: 5, at: moment())]) == [.storeUnavailable(trouble)])
        #expect(throws: trouble) { _ = try desk.deliveries() }
        store.fail(nil)
        #expect(try desk.deliveries().isEmpty)
        #expect(try customerTexts() == ["one"])
        #expect(try desk.receive(message("two", "m2")).storeTrouble == nil)
    }

    /// The conversation went on in another process while this one could not see the store.
    @Test func mergesWithWhatHappenedMeanwhile() throws {
        let desk = service(on: store)
        _ = try desk.receive(message("person", "m1", in: "d"))
        _ = try desk.receive(message("one", "m1"))
        store.fail(trouble)
        _ = try desk.receive(message("two", "m2"))
        _ = try store.inner.append([.turns("c", [.handedOff("elsewhere", id: "x1"), .forwarded("two", id: "m2")])])
        store.fail(nil)
        #expect(try desk.receive(message("three", "m3")).action == .forwarded)
        #expect(try customerTexts() == ["one", "elsewhere", "two", "three"])
    }

    @Test func keepsOnlySoManyUnsavedTurns() throws {
        var limits = ServiceLimits()
        limits.retryDelay = .zero
        limits.unsavedTurns = 3
        let desk = service(on: store, limits: limits)
        store.fail(trouble)
        for turn in 0..<5 { #expect(try desk.receive(message("\(turn)")).text == "bot: \(turn)") }
        store.fail(nil)
        try desk.flush()
        #expect(try customerTexts() == ["0", "1", "2"])
        #expect(try desk.receive(message("5")).storeTrouble == nil)
        #expect(try customerTexts() == ["0", "1", "2", "5"])
    }

    @Test func leavesAStoreInTroubleAlone() throws {
        var limits = ServiceLimits()
        limits.retryDelay = .seconds(3_600)
        let desk = service(on: store, limits: limits)
        store.fail(trouble)
        _ = try desk.receive(message("one"))
        store.fail(nil)
        #expect(try desk.receive(message("two")).storeTrouble == trouble)
        #expect(try customerTexts().isEmpty)
    }
}
