public import Foundation

/// A conversation's state as of its last event.
public struct ConversationSnapshot: Sendable, Hashable {
    /// Sequence of the last event; 0 where nothing has happened.
    public var sequence: Int
    /// What the dialogue remembers, opaque to the store; `nil` where it starts afresh.
    public var stateJSON: String?
    /// The ticket that is waiting or held, if any: a person owns the conversation.
    public var openTicket: String?

    /// A conversation as it stands.
    public init(sequence: Int = 0, stateJSON: String? = nil, openTicket: String? = nil) {
        self.sequence = sequence
        self.stateJSON = stateJSON
        self.openTicket = openTicket
    }
}

/// What is to be added to a conversation's record.
public struct ConversationUpdate: Sendable {
    /// Something that happened at a time.
    public struct Event: Sendable, Hashable {
        /// When.
        public var at: Date
        /// What.
        public var content: ConversationEvent.Content

        /// Something that happened.
        public init(at: Date, content: ConversationEvent.Content) {
            self.at = at
            self.content = content
        }
    }

    /// What becomes of the dialogue's memory.
    public enum StateChange: Sendable, Hashable {
        /// It stays.
        case keep
        /// It is replaced; `nil` starts afresh.
        case replace(String?)
    }

    /// The conversation, made if there is none of the name.
    public var conversation: String
    /// The last event that the writer knew of; where the record has gone on since, nothing is added.
    ///
    /// `nil` adds wherever the record stands.
    public var expected: Int?
    /// What happened, in order.
    public var events: [Event]
    /// What becomes of the dialogue's memory.
    public var state: StateChange
    /// The face that serves the conversation now; `nil` leaves it as it was.
    public var face: String?
    /// Number of the seat that serves the conversation now, where `face` is given.
    public var seat: Int64?

    /// An addition to a record.
    public init(
        conversation: String,
        expected: Int?,
        events: [Event],
        state: StateChange = .keep,
        face: String? = nil,
        seat: Int64? = nil
    ) {
        self.conversation = conversation
        self.expected = expected
        self.events = events
        self.state = state
        self.face = face
        self.seat = seat
    }
}

/// What became of an addition.
public enum AppendResult: Sendable, Hashable {
    /// It is on record: place of its last event, and the ticket that is open now.
    case appended(sequence: Int, openTicket: String?)
    /// The record had gone on meanwhile, or has one of the messages already; nothing was added.
    case moved
}

/// A message by its name.
public struct MessageKey: Sendable, Hashable {
    /// The conversation.
    public var conversation: String
    /// The gateway's id in the conversation.
    public var id: String

    /// The message of an id in a conversation.
    public init(conversation: String, id: String) {
        self.conversation = conversation
        self.id = id
    }
}

/// A turn that is on record, with the ticket that was open or was opened by it.
public struct StoredTurn: Sendable, Hashable {
    /// What was said and decided.
    public var turn: RecordedTurn
    /// The ticket, where a person owned the conversation or was called.
    public var ticket: String?

    /// A turn on record.
    public init(turn: RecordedTurn, ticket: String?) {
        self.turn = turn
        self.ticket = ticket
    }
}

/// Which tickets a list shows.
public struct TicketFilter: Sendable, Hashable {
    /// States to show.
    public var states: Set<TicketState>
    /// Only this queue, or all.
    public var queue: String?

    /// Tickets in some states.
    public init(states: Set<TicketState>, queue: String? = nil) {
        self.states = states
        self.queue = queue
    }

    /// Waiting and held tickets.
    public static let open = TicketFilter(states: [.queued, .claimed])
}

/// What can be done to a store in one transaction: all of it is on record together, or nothing.
///
/// What it reads is what the transaction itself has left, and nobody else writes meanwhile.
public protocol ConversationTransaction {
    /// Adds to a conversation's record.
    ///
    /// A decision that hands off opens a ticket, unless one is open. Where the record has gone on since `expected`, or a
    /// message of the update is on record already, nothing is added.
    func append(_ update: ConversationUpdate) throws(ConversationStoreError) -> AppendResult

    /// How a conversation stands; `nil` where it has no record.
    func snapshot(of conversation: String) throws(ConversationStoreError) -> ConversationSnapshot?

    /// The turn of a message that is on record.
    func turn(_ key: MessageKey) throws(ConversationStoreError) -> StoredTurn?

    /// Ends the sending of a delivery; a second time changes nothing.
    /// - Throws: `noSuchDelivery`; nothing has changed then, and the transaction may go on.
    func acknowledge(_ delivery: String, at: Date) throws(ConversationStoreError)
}

/// Keeps the records of conversations.
///
/// Every method is safe from many threads, and, where the store is shared, from many processes; what a method has
/// returned survives a crash as far as the store promises durability.
public protocol ConversationStore: Sendable {
    /// Does work in one transaction: where it throws, nothing has happened.
    func transact<Value: Sendable>(
        _ work: (any ConversationTransaction) throws(ConversationStoreError) -> Value
    ) throws(ConversationStoreError) -> Value

    /// Takes a seat among the processes that serve.
    func takeSeat() throws(ConversationStoreError) -> any ServiceSeat

    /// How conversations stand; those without a record are missing.
    func snapshots(of conversations: [String]) throws(ConversationStoreError) -> [String: ConversationSnapshot]

    /// The turns of messages that are on record; the others are missing.
    func turns(_ keys: [MessageKey]) throws(ConversationStoreError) -> [MessageKey: StoredTurn]

    /// The whole record of a conversation, in order; empty where there is none.
    func events(of conversation: String) throws(ConversationStoreError) -> [ConversationEvent]

    /// Shows whole records one after the other, conversations in an order that stays: those in which something happened
    /// at a moment or later, and those with an open ticket, however old.
    ///
    /// All are as of one moment, and only one is in memory at a time.
    func visitRecords(
        since: Date,
        _ visit: (_ conversation: String, _ record: [ConversationEvent]) -> Void
    ) throws(ConversationStoreError)

    /// Tickets, most urgent first, then oldest first.
    func tickets(_ filter: TicketFilter, limit: Int) throws(ConversationStoreError) -> [TicketSummary]

    /// A ticket whole, by its id in either letter case.
    /// - Throws: `noSuchTicket`.
    func ticket(_ id: String) throws(ConversationStoreError) -> Ticket

    /// The open ticket of every conversation that has one.
    func openTickets() throws(ConversationStoreError) -> [String: String]

    /// Does an agent's work on a ticket, whole or not at all; of several agents at once, one is first.
    /// - Returns: The ticket after it.
    /// - Throws: `noSuchTicket`, `heldByOther`, `notClaimed` or `alreadyResolved`.
    func perform(
        _ act: TicketAct,
        on ticket: String,
        by agent: String,
        at: Date
    ) throws(ConversationStoreError) -> TicketSummary

    /// What agents sent, no gateway has acknowledged and nobody who is there was given, oldest first.
    ///
    /// What it returns is from then on in the hands of the request's seat, until that is left.
    func takeDeliveries(_ request: DeliveryRequest) throws(ConversationStoreError) -> [Delivery]

    /// Figures of the queue, with waiting times as of `now`.
    func statistics(now: Date) throws(ConversationStoreError) -> QueueStatistics
}

extension ConversationStore {
    /// Adds to many conversations in one transaction.
    /// - Returns: One result for each update, in order.
    public func append(_ updates: [ConversationUpdate]) throws(ConversationStoreError) -> [AppendResult] {
        try transact { transaction throws(ConversationStoreError) in
            var results: [AppendResult] = []
            for update in updates { results.append(try transaction.append(update)) }
            return results
        }
    }

    /// Ends the sending of a delivery; a second time changes nothing.
    /// - Throws: `noSuchDelivery`.
    public func acknowledge(_ delivery: String, at: Date) throws(ConversationStoreError) {
        try transact { transaction throws(ConversationStoreError) in try transaction.acknowledge(delivery, at: at) }
    }
}
