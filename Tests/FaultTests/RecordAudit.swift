import Conversations
import ConversationsSQLite
import Foundation
import GRDB
import WireFormat

/// Holds what a store has on record against what the gateway knows.
struct RecordAudit {
    private let store: SQLiteConversationStore
    private let ledger: Ledger
    /// Every ticket's conversation and the event that opened it.
    private var openings: [String: String] = [:]

    /// Audits a copy of a store, as it lies there after a kill, and leaves the store itself alone.
    static func audit(copyOf path: String, in folder: String, against ledger: Ledger) throws {
        let copy = folder + "/audited.sqlite"
        for suffix in ["", "-wal"] {
            try? FileManager.default.removeItem(atPath: copy + suffix)
            guard FileManager.default.fileExists(atPath: path + suffix) else { continue }
            // By another process: to close the file here would drop the locks of every agent who has it open.
            let process = try Process.run(URL(fileURLWithPath: "/bin/cp"), arguments: [path + suffix, copy + suffix])
            process.waitUntilExit()
        }
        try audit(copy, against: ledger)
    }

    /// Audits a store that nobody is writing.
    static func audit(_ path: String, against ledger: Ledger) throws {
        guard FileManager.default.fileExists(atPath: path) else {
            guard ledger.answered == 0 else { throw Ledger.Violation(message: "the store is gone") }
            return
        }
        let verdict = try DatabaseQueue(path: path).read { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
        guard verdict == "ok" else {
            throw Ledger.Violation(message: "the store is damaged: \(verdict ?? "")")
        }
        var audit = RecordAudit(
            store: try SQLiteConversationStore(path: path, for: .serving, patience: 10),
            ledger: ledger
        )
        for name in ledger.conversations.keys.sorted() { try audit.check(name) }
        try audit.checkTickets()
    }

    private init(store: SQLiteConversationStore, ledger: Ledger) {
        self.store = store
        self.ledger = ledger
    }

    private mutating func check(_ name: String) throws {
        guard let known = ledger.conversations[name] else { return }
        let record = try store.events(of: name)
        func demand(_ holds: Bool, _ message: @autoclosure () -> String) throws {
            if !holds { throw Ledger.Violation(message: "on record: \(message())", conversation: name) }
        }
        try demand(record.map(\.sequence) == (0..<record.count).map { $0 + 1 }, "a gap")
        var owner: String?
        var sent: [String: [String?]] = [:]
        for event in record {
            switch event.content {
            case .turn(let turn):
                let action = turn.decision.action
                let words = "\(turn.message.id ?? "") is \(action.rawValue)"
                if let owner {
                    try demand(action == .forwarded && turn.decision.reply.isEmpty, "\(words) while \(owner) is open")
                    try demand(event.ticket == owner, "\(words), but not to \(owner)")
                } else {
                    try demand(action != .forwarded, "\(words), but no ticket is open")
                    try demand(
                        (action == .handoff) == (event.ticket != nil),
                        "\(words) with ticket \(event.ticket ?? "none")"
                    )
                    if let ticket = event.ticket {
                        try demand(openings[ticket] == nil, "\(ticket) is opened twice")
                        openings[ticket] = name
                        owner = ticket
                    }
                }
            case .replied(_, let text): sent[event.ticket ?? "", default: []].append(text)
            case .resolved:
                sent[event.ticket ?? "", default: []].append(nil)
                owner = nil
            case .claimed, .released, .rated, .closed, .acknowledged: break
            }
        }
        for (ticket, texts) in sent {
            try demand(ledger.tickets[ticket]?.sent == texts, "the agents' words on \(ticket) are \(texts)")
        }
        try checkMessages(record.compactMap(\.content.turn), known, demand)
        let ratings = record.compactMap { event -> Int? in
            if case .rated(let score) = event.content { score } else { nil }
        }
        for score in 1...5 {
            let kept = ratings.count { $0 == score }
            try demand(kept >= known.ratingsAnswered.count { $0 == score }, "a rating of \(score) is lost")
            try demand(kept == 0 || known.ratingsSent.contains(score), "nobody gave the rating \(score)")
        }
    }

    private func checkMessages(
        _ turns: [RecordedTurn],
        _ known: Ledger.Conversation,
        _ demand: (Bool, @autoclosure () -> String) throws -> Void
    ) throws {
        let ids = turns.map { $0.message.id ?? "" }
        try demand(
            ids.elementsEqual(known.messages.prefix(ids.count).map(\.id)),
            "the messages are \(ids.suffix(8)) of \(known.messages.count)"
        )
        for (place, message) in known.messages.enumerated() {
            guard let reply = message.reply else { continue }
            try demand(place < turns.count, "\(message.id), which was answered, is lost")
            let turn = turns[place]
            try demand(turn.message.text == message.text, "\(message.id) has other words")
            try demand(
                turn.decision.action.rawValue == reply["action"]?.text
                    && turn.decision.reply == reply["text"]?.text ?? "",
                "\(message.id) has another reply than the gateway got"
            )
        }
    }

    private func checkTickets() throws {
        let all = try store.tickets(TicketFilter(states: Set(TicketState.allCases)), limit: .max)
        guard Set(all.map(\.id)) == Set(openings.keys), all.count == openings.count else {
            throw Ledger.Violation(message: "tickets \(all.map(\.id)) for the hand-offs \(openings.keys.sorted())")
        }
        for ticket in all {
            guard ticket.conversation == openings[ticket.id] else {
                throw Ledger.Violation(message: "\(ticket.id) belongs to \(ticket.conversation)")
            }
            let isOver = ledger.tickets[ticket.id]?.endedBefore != nil
            guard (ticket.state == .resolved) == isOver else {
                throw Ledger.Violation(
                    message: "\(ticket.id) is \(ticket.state.rawValue)",
                    conversation: ticket.conversation
                )
            }
        }
        for name in ledger.tickets.keys where openings[name] == nil {
            throw Ledger.Violation(message: "\(name) is gone", conversation: ledger.tickets[name]?.conversation)
        }
        // The agent reads everything that was said.
        guard let longest = all.max(by: { $0.opening < $1.opening }) else { return }
        let shown = try store.ticket(longest.id).messages
        let customers = shown.filter { $0.role == .customer }.map(\.text)
        let said = ledger.conversations[longest.conversation]?.messages.map(\.text) ?? []
        let agents = shown.filter { $0.role == .agent }.map(\.text)
        let written = ledger.tickets[longest.id]?.sent.compactMap(\.self) ?? []
        guard shown.count == Ticket.messageLimit || said.starts(with: customers),
            customers.contains(longest.question), agents.suffix(written.count) == written[...]
        else {
            throw Ledger.Violation(
                message: "\(longest.id) does not show the whole conversation",
                conversation: longest.conversation
            )
        }
    }
}
