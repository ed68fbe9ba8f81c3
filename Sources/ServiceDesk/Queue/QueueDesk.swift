public import Conversations
public import Foundation
internal import WireFormat

/// What agents do from a terminal: list, read and work tickets, as text for people or JSON for programs.
public struct QueueDesk: Sendable {
    /// How output is written.
    public enum Form: Sendable {
        /// For people.
        case text(TextForm)
        /// For programs.
        case json
    }

    /// How text for people is laid out.
    public struct TextForm: Sendable {
        /// Columns of the terminal.
        public var width: Int
        /// Whether it may carry colour.
        public var hasColour: Bool
        /// Where times are told.
        public var timeZone: TimeZone

        /// Text for a terminal.
        public init(width: Int = 100, hasColour: Bool = false, timeZone: TimeZone = .current) {
            self.width = width
            self.hasColour = hasColour
            self.timeZone = timeZone
        }
    }

    /// A list of tickets.
    public struct Listing: Sendable {
        /// What to print.
        public var output: String
        /// Whether there are more tickets than were asked for.
        public var isCut: Bool
    }

    private let store: any ConversationStore
    private let now: Date
    private let form: Form

    /// A desk at a store.
    /// - Parameters:
    ///   - store: Where the tickets are.
    ///   - now: The clock.
    ///   - form: How output is written.
    public init(store: any ConversationStore, now: Date, form: Form) {
        self.store = store
        self.now = now
        self.form = form
    }

    /// Tickets, most urgent first, then oldest first.
    /// - Throws: The store's trouble.
    public func list(_ filter: TicketFilter, limit: Int) throws(ConversationStoreError) -> Listing {
        let found = try store.tickets(filter, limit: limit + 1)
        let shown = Array(found.prefix(limit))
        let output: String
        switch form {
        case .text(let layout): output = QueueText(layout, now: now).list(shown)
        case .json:
            var tickets: [JSONValue] = []
            for summary in shown { tickets.append(try store.ticket(summary.id).json) }
            output = JSONWriter.pretty(.array(tickets))
        }
        return Listing(output: output, isCut: found.count > limit)
    }

    /// A ticket whole.
    /// - Throws: `noSuchTicket`, or the store's trouble.
    public func show(_ id: String) throws(ConversationStoreError) -> String {
        let ticket = try store.ticket(id)
        switch form {
        case .text(let layout): return QueueText(layout, now: now).ticket(ticket)
        case .json: return JSONWriter.pretty(ticket.json)
        }
    }

    /// Does an agent's work on a ticket.
    /// - Returns: What became of it; as JSON, the ticket whole.
    /// - Throws: `noSuchTicket`, `heldByOther`, `notClaimed`, `alreadyResolved`, or the store's trouble.
    public func perform(
        _ act: TicketAct,
        on id: String,
        by agent: String
    ) throws(ConversationStoreError) -> String {
        let summary = try store.perform(act, on: id, by: agent, at: now)
        switch form {
        case .text(let layout): return QueueText(layout, now: now).done(act, summary, by: agent)
        case .json: return JSONWriter.pretty(try store.ticket(id).json)
        }
    }

    /// Figures of the queue.
    /// - Throws: The store's trouble.
    public func statistics() throws(ConversationStoreError) -> String {
        let figures = try store.statistics(now: now)
        switch form {
        case .text(let layout): return QueueText(layout, now: now).statistics(figures)
        case .json: return JSONWriter.pretty(figures.json)
        }
    }
}

/// Why a text cannot be an agent's name or reply.
public struct AgentInputProblem: Error, Sendable, CustomStringConvertible {
    /// What is wrong and what is allowed.
    public var description: String

    /// Checks an agent's name: 1 to `nameLimit` characters, none of them a control character.
    /// - Throws: What is wrong.
    public static func check(name: String) throws(AgentInputProblem) {
        let isBlank = name.allSatisfy(\.isWhitespace)
        let hasControls = name.unicodeScalars.contains { $0.properties.generalCategory == .control }
        guard !isBlank, !hasControls, name.unicodeScalars.count <= nameLimit else {
            throw AgentInputProblem(
                description: "an agent's name has 1 to \(nameLimit) characters and no control characters"
            )
        }
    }

    /// Checks what an agent writes: something, and no more than a customer may write.
    /// - Throws: What is wrong.
    public static func check(reply: String) throws(AgentInputProblem) {
        guard !reply.allSatisfy(\.isWhitespace) else {
            throw AgentInputProblem(description: "the reply is empty: give a text, or - and the text on stdin")
        }
        guard reply.utf8.count <= replyLimit else {
            throw AgentInputProblem(description: "the reply is longer than \(replyLimit) bytes: send it in parts")
        }
    }

    /// Most characters of an agent's name.
    public static let nameLimit = 100

    /// Most bytes of a reply, so that its line stays within the protocol's limit even when much of it is escaped.
    public static let replyLimit = 16 * 1024
}
