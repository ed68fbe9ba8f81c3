public import Foundation
internal import Synchronization

/// A store that lasts as long as the process: for tests, and for trying things out.
public final class MemoryConversationStore: ConversationStore {
    fileprivate struct Conversation {
        var events: [ConversationEvent] = []
        var snapshot = ConversationSnapshot()
        var face: String?
        var seat: Int64?
        var rating: Int?
        /// Index in `events` of each message with an id.
        var messages: [String: Int] = [:]
    }

    fileprivate struct Pending {
        var conversation: String
        var event: ConversationEvent
        var position: Int64
        /// The seat that was given it last.
        var taker: Int64?
    }

    fileprivate struct Storage {
        var conversations: [String: Conversation] = [:]
        var lastSeat: Int64 = 0
        /// Ticket `T1` is the first.
        var tickets: [TicketSummary] = []
        /// Unacknowledged, in the order of their positions.
        var deliveries: [Pending] = []
        var lastPosition: Int64 = 0
    }

    private let storage = Mutex(Storage())
    private let seats = Mutex<[Int64: WeakSeat]>([:])

    /// An empty store.
    public init() {
    }

    /// Does work in one transaction: where it throws, nothing has happened.
    public func transact<Value: Sendable>(
        _ work: (any ConversationTransaction) throws(ConversationStoreError) -> Value
    ) throws(ConversationStoreError) -> Value {
        try storage.withLock { storage throws(ConversationStoreError) in
            let transaction = MemoryTransaction(storage)
            let value = try work(transaction)
            storage = transaction.storage
            return value
        }
    }

    /// Takes a seat among those that serve.
    public func takeSeat() -> any ServiceSeat {
        let number = storage.withLock { storage in
            storage.lastSeat += 1
            return storage.lastSeat
        }
        let seat = MemorySeat(number: number)
        seats.withLock { $0[number] = WeakSeat(seat: seat) }
        return seat
    }

    /// How conversations stand; those without a record are missing.
    public func snapshots(of conversations: [String]) -> [String: ConversationSnapshot] {
        storage.withLock { storage in
            var found: [String: ConversationSnapshot] = [:]
            for name in conversations { found[name] = storage.conversations[name]?.snapshot }
            return found
        }
    }

    /// The turns of messages that are on record; the others are missing.
    public func turns(_ keys: [MessageKey]) -> [MessageKey: StoredTurn] {
        storage.withLock { storage in
            var found: [MessageKey: StoredTurn] = [:]
            for key in keys { found[key] = storage.turn(key) }
            return found
        }
    }

    /// The whole record of a conversation, in order; empty where there is none.
    public func events(of conversation: String) -> [ConversationEvent] {
        storage.withLock { $0.conversations[conversation]?.events ?? [] }
    }

    /// Shows the records of conversations in which something happened since a moment, or whose ticket is open.
    public func visitRecords(since: Date, _ visit: (_ conversation: String, _ record: [ConversationEvent]) -> Void) {
        let conversations = storage.withLock { $0.conversations }
        for (name, conversation) in conversations.sorted(by: { $0.key < $1.key })
        where conversation.snapshot.openTicket != nil || conversation.events.contains(where: { $0.at >= since }) {
            visit(name, conversation.events)
        }
    }

    /// Tickets, most urgent first, then oldest first.
    public func tickets(_ filter: TicketFilter, limit: Int) -> [TicketSummary] {
        let matching = storage.withLock { storage in
            storage.tickets.enumerated().filter { _, ticket in
                filter.states.contains(ticket.state) && (filter.queue.map { $0 == ticket.queue } ?? true)
            }
        }
        let ordered = matching.sorted { left, right in
            (left.element.priority.rank, left.element.createdAt, left.offset)
                < (right.element.priority.rank, right.element.createdAt, right.offset)
        }
        return ordered.prefix(limit).map(\.element)
    }

    /// A ticket whole, by its id in either letter case.
    public func ticket(_ id: String) throws(ConversationStoreError) -> Ticket {
        let found = storage.withLock { storage -> Ticket? in
            guard let index = storage.ticketIndex(id) else { return nil }
            let summary = storage.tickets[index]
            return Ticket(summary, record: storage.conversations[summary.conversation]?.events ?? [])
        }
        guard let found else { throw .noSuchTicket(id: id) }
        return found
    }

    /// The open ticket of every conversation that has one.
    public func openTickets() -> [String: String] {
        storage.withLock { storage in storage.conversations.compactMapValues(\.snapshot.openTicket) }
    }

    /// Does an agent's work on a ticket, whole or not at all.
    public func perform(
        _ act: TicketAct,
        on ticket: String,
        by agent: String,
        at: Date
    ) throws(ConversationStoreError) -> TicketSummary {
        try storage.withLock { storage throws(ConversationStoreError) in
            guard let index = storage.ticketIndex(ticket) else { throw .noSuchTicket(id: ticket) }
            if let content = try storage.tickets[index].apply(act, by: agent, at: at) {
                storage.add(content, at: at, to: storage.tickets[index].conversation)
            }
            return storage.tickets[index]
        }
    }

    /// What agents sent, no gateway has acknowledged and nobody who is there was given, oldest first.
    public func takeDeliveries(_ request: DeliveryRequest) -> [Delivery] {
        let present = Set(seats.withLock { seats in seats.filter { $0.value.seat != nil }.keys })
        return storage.withLock { storage in
            var taken: [Delivery] = []
            for (index, pending) in storage.deliveries.enumerated() {
                guard taken.count < request.limit else { break }
                let conversation = storage.conversations[pending.conversation]
                let holder = pending.taker ?? (conversation?.seat == request.seat.number ? nil : conversation?.seat)
                guard conversation?.face == request.face, holder.map({ !present.contains($0) }) ?? true,
                    request.conversation.map({ $0 == pending.conversation }) ?? true,
                    let delivery = Delivery(
                        event: pending.event,
                        conversation: pending.conversation,
                        position: pending.position,
                        wasTaken: pending.taker != nil
                    )
                else { continue }
                storage.deliveries[index].taker = request.seat.number
                taken.append(delivery)
            }
            return taken
        }
    }

    /// Figures of the queue.
    public func statistics(now: Date) -> QueueStatistics {
        storage.withLock { storage in
            var statistics = QueueStatistics(tickets: storage.tickets, now: now)
            let ratings = storage.conversations.values.compactMap(\.rating)
            statistics.conversations = storage.conversations.count
            statistics.ratings = ratings.count
            statistics.meanRating = ratings.isEmpty ? nil : Double(ratings.reduce(0, +)) / Double(ratings.count)
            return statistics
        }
    }
}

extension MemoryConversationStore.Storage {
    fileprivate func ticketIndex(_ id: String) -> Int? {
        guard let number = TicketNumber(id)?.rawValue, tickets.indices.contains(number - 1) else { return nil }
        return number - 1
    }

    fileprivate func turn(_ key: MessageKey) -> StoredTurn? {
        guard let conversation = conversations[key.conversation],
            let index = conversation.messages[key.id], let turn = conversation.events[index].content.turn
        else { return nil }
        return StoredTurn(turn: turn, ticket: conversation.events[index].ticket)
    }

    fileprivate mutating func append(_ update: ConversationUpdate) -> AppendResult {
        var conversation = conversations[update.conversation] ?? MemoryConversationStore.Conversation()
        if let expected = update.expected, expected != conversation.snapshot.sequence { return .moved }
        var ids = Set(conversation.messages.keys)
        for id in update.events.compactMap({ $0.content.turn?.message.id }) {
            guard ids.insert(id).inserted else { return .moved }
        }
        if let face = update.face { (conversation.face, conversation.seat) = (face, update.seat) }
        if case .replace(let state) = update.state { conversation.snapshot.stateJSON = state }
        conversations[update.conversation] = conversation
        for event in update.events { add(event.content, at: event.at, to: update.conversation) }
        let snapshot = conversations[update.conversation]?.snapshot ?? ConversationSnapshot()
        return .appended(sequence: snapshot.sequence, openTicket: snapshot.openTicket)
    }

    fileprivate mutating func acknowledge(_ delivery: String, at: Date) throws(ConversationStoreError) {
        guard let (ticket, sequence) = Delivery.parts(of: delivery), let index = ticketIndex(ticket),
            let events = conversations[tickets[index].conversation]?.events,
            events.indices.contains(sequence - 1), events[sequence - 1].content.isDelivered,
            events[sequence - 1].ticket == tickets[index].id
        else { throw .noSuchDelivery(id: delivery) }
        let conversation = tickets[index].conversation
        let pending = deliveries.firstIndex { $0.conversation == conversation && $0.event.sequence == sequence }
        guard let pending else { return }
        deliveries.remove(at: pending)
        add(
            .acknowledged(delivery: Delivery.id(ticket: tickets[index].id, sequence: sequence)),
            at: at,
            to: conversation,
            ticket: tickets[index].id
        )
    }

    /// Adds an event and brings the views of the record up to date.
    ///
    /// It belongs to `ticket`, or, where none is given, to the open one.
    fileprivate mutating func add(
        _ content: ConversationEvent.Content,
        at: Date,
        to name: String,
        ticket: String? = nil
    ) {
        guard var conversation = conversations[name] else { return }
        let sequence = conversation.snapshot.sequence + 1
        if case .turn(let turn) = content {
            if let id = turn.message.id { conversation.messages[id] = sequence - 1 }
            let number = TicketNumber(rawValue: tickets.count + 1)
            if conversation.snapshot.openTicket == nil,
                let opened = TicketSummary(
                    id: number.text,
                    conversation: name,
                    opening: sequence,
                    at: at,
                    turn: turn
                )
            {
                tickets.append(opened)
                conversation.snapshot.openTicket = opened.id
            }
        }
        if let priority = content.turn?.decision.raisesTo, let open = conversation.snapshot.openTicket,
            let index = ticketIndex(open)
        {
            tickets[index].priority = min(tickets[index].priority, priority)
        }
        let event = ConversationEvent(
            sequence: sequence,
            at: at,
            ticket: ticket ?? conversation.snapshot.openTicket,
            content: content
        )
        conversation.events.append(event)
        conversation.snapshot.sequence = sequence
        if content.isDelivered {
            lastPosition += 1
            deliveries.append(
                MemoryConversationStore.Pending(conversation: name, event: event, position: lastPosition)
            )
        }
        switch content {
        case .resolved: conversation.snapshot.openTicket = nil
        case .rated(let score): conversation.rating = score
        case .turn, .claimed, .released, .replied, .closed, .acknowledged: break
        }
        conversations[name] = conversation
    }
}

private final class MemoryTransaction: ConversationTransaction {
    var storage: MemoryConversationStore.Storage

    init(_ storage: MemoryConversationStore.Storage) {
        self.storage = storage
    }

    func append(_ update: ConversationUpdate) -> AppendResult { storage.append(update) }

    func snapshot(of conversation: String) -> ConversationSnapshot? { storage.conversations[conversation]?.snapshot }

    func turn(_ key: MessageKey) -> StoredTurn? { storage.turn(key) }

    func acknowledge(_ delivery: String, at: Date) throws(ConversationStoreError) {
        try storage.acknowledge(delivery, at: at)
    }
}

private final class MemorySeat: ServiceSeat {
    let number: Int64

    init(number: Int64) {
        self.number = number
    }

    func showUp() {
    }
}

private struct WeakSeat {
    weak var seat: MemorySeat?
}
