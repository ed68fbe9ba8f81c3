import Conversations
import ConversationsSQLite
import Foundation
import TestSupport
import Testing

@Suite struct ContractTests {
    @Test(arguments: ConversationStoreContract.allCases)
    func memory(_ part: ConversationStoreContract) throws {
        try part.verify(MemoryConversationStore())
    }

    @Test(arguments: ConversationStoreContract.allCases)
    func sqlite(_ part: ConversationStoreContract) throws {
        try withTemporaryFolder { folder in
            try part.verify(try SQLiteConversationStore(path: folder + "/store.sqlite", for: .serving))
        }
    }

    /// Another process that opens the file sees what the first wrote.
    @Test(arguments: ConversationStoreContract.allCases)
    func sqliteThroughTwoConnections(_ part: ConversationStoreContract) throws {
        try withTemporaryFolder { folder in
            try part.verify(try AlternatingStore(path: folder + "/store.sqlite"))
        }
    }
}

/// Uses another connection for every call, as different processes would.
private struct AlternatingStore: ConversationStore {
    let serving: SQLiteConversationStore
    let visiting: SQLiteConversationStore

    init(path: String) throws {
        serving = try SQLiteConversationStore(path: path, for: .serving)
        visiting = try SQLiteConversationStore(path: path, for: .visiting)
    }

    func transact<Value: Sendable>(
        _ work: (any ConversationTransaction) throws(ConversationStoreError) -> Value
    ) throws(ConversationStoreError) -> Value {
        try serving.transact(work)
    }
    func takeSeat() throws(ConversationStoreError) -> any ServiceSeat { visiting.takeSeat() }
    func snapshots(of names: [String]) throws(ConversationStoreError) -> [String: ConversationSnapshot] {
        try visiting.snapshots(of: names)
    }
    func turns(_ keys: [MessageKey]) throws(ConversationStoreError) -> [MessageKey: StoredTurn] {
        try visiting.turns(keys)
    }
    func events(of conversation: String) throws(ConversationStoreError) -> [ConversationEvent] {
        try visiting.events(of: conversation)
    }
    func visitRecords(
        since: Date,
        _ visit: (_ conversation: String, _ record: [ConversationEvent]) -> Void
    ) throws(ConversationStoreError) {
        try visiting.visitRecords(since: since, visit)
    }
    func tickets(_ filter: TicketFilter, limit: Int) throws(ConversationStoreError) -> [TicketSummary] {
        try visiting.tickets(filter, limit: limit)
    }
    func ticket(_ id: String) throws(ConversationStoreError) -> Ticket { try serving.ticket(id) }
    func openTickets() throws(ConversationStoreError) -> [String: String] { try visiting.openTickets() }
    func perform(
        _ act: TicketAct,
        on ticket: String,
        by agent: String,
        at: Date
    ) throws(ConversationStoreError) -> TicketSummary {
        try visiting.perform(act, on: ticket, by: agent, at: at)
    }
    func takeDeliveries(_ request: DeliveryRequest) throws(ConversationStoreError) -> [Delivery] {
        try serving.takeDeliveries(request)
    }
    func statistics(now: Date) throws(ConversationStoreError) -> QueueStatistics { try visiting.statistics(now: now) }
}
