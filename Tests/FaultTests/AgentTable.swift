import Conversations
import ConversationsSQLite
import Foundation
import Glibc
import TestSupport

/// The agents of the desk, who work on the store that the program serves, beside it.
struct AgentTable {
    /// Commands that were killed on their way.
    private(set) var killed = 0

    private let program: PipeProgram
    private var store: SQLiteConversationStore?
    private var texts = 0
    private let names = ["Ann", "Bo", "林"]

    init(program: PipeProgram) {
        self.program = program
    }

    /// Some agent does something; what comes of it is held against the queue's rules and told to the ledger.
    /// - Returns: What was done, in words, with its conversation; `nil` where there was nothing to do.
    mutating func act(
        _ ledger: inout Ledger,
        using generator: inout SeededGenerator
    ) throws -> (conversation: String, words: String)? {
        guard FileManager.default.fileExists(atPath: program.store) else { return nil }
        let store = try store ?? SQLiteConversationStore(path: program.store, for: .visiting, patience: 10)
        // Some stay, so that the program does not always find the store left by everybody.
        self.store = Int.random(in: 0..<4, using: &generator) == 0 ? nil : store
        guard let ticket = try store.tickets(.open, limit: 50).randomElement(using: &generator),
            let agent = names.randomElement(using: &generator)
        else { return nil }
        texts += 1
        let act: TicketAct =
            switch ticket.state {
            case .queued: .claim
            case .claimed, .resolved:
                [.reply("words \(texts)"), .reply("话 \(texts)"), .release, .resolve, .resolve]
                    .randomElement(using: &generator) ?? .release
            }
        let words = "\(agent): \(act) on \(ticket.id)"
        let isTheirs = ticket.state == .queued || ticket.agent == agent
        let isDone =
            Int.random(in: 0..<15, using: &generator) == 0
            ? try command(act, on: ticket, by: agent, store, using: &generator)
            : try perform(act, on: ticket, by: agent, store)
        guard isDone else { return (ticket.conversation, words + ": not done") }
        guard isTheirs else {
            throw Ledger.Violation(message: words + ", though it is not theirs", conversation: ticket.conversation)
        }
        switch act {
        case .reply(let text): ledger.agentSent(text, on: ticket.id, of: ticket.conversation)
        case .resolve: ledger.agentSent(nil, on: ticket.id, of: ticket.conversation)
        case .claim, .release: break
        }
        return (ticket.conversation, words)
    }

    /// - Returns: Whether it is on record.
    private func perform(
        _ act: TicketAct,
        on ticket: TicketSummary,
        by agent: String,
        _ store: SQLiteConversationStore
    ) throws -> Bool {
        do {
            _ = try store.perform(act, on: ticket.id, by: agent, at: Date())
            return true
        } catch {
            guard case .heldByOther(_, let holder) = error, holder == ticket.agent, holder != agent else { throw error }
            return false
        }
    }

    /// By the program's own command, which may be killed on its way: then it is on record whole or not at all.
    /// - Returns: Whether it is on record.
    private mutating func command(
        _ act: TicketAct,
        on ticket: TicketSummary,
        by agent: String,
        _ store: SQLiteConversationStore,
        using generator: inout SeededGenerator
    ) throws -> Bool {
        let (verb, text, content): (String, [String], ConversationEvent.Content) =
            switch act {
            case .claim: ("claim", [], .claimed(agent: agent))
            case .release: ("release", [], .released(agent: agent))
            case .reply(let text): ("reply", [text], .replied(agent: agent, text: text))
            case .resolve: ("resolve", [], .resolved(agent: agent))
            }
        let before = try store.events(of: ticket.conversation).count
        let call = ["wal.write", "wal.sync", "shm.lock"].randomElement(using: &generator) ?? ""
        let moment = ["before", "after"].randomElement(using: &generator) ?? ""
        let kill = "\(call):\(moment):\(Int.random(in: 1...20, using: &generator))"
        let status = try program.queue(
            [verb, ticket.id, "--agent", agent] + text,
            environment: Bool.random(using: &generator) ? ["FAULT_KILL": kill] : [:]
        ).status
        let isDone = try store.events(of: ticket.conversation).dropFirst(before).contains { $0.content == content }
        switch status {
        case 0 where isDone: break
        case 1 where !isDone: break
        case SIGKILL: killed += 1
        default:
            throw Ledger.Violation(
                message: "\(agent)'s command to \(verb) \(ticket.id) exits \(status), and is on record: \(isDone)",
                conversation: ticket.conversation
            )
        }
        return isDone
    }

    /// Everybody leaves.
    mutating func leave() {
        store = nil
    }
}
