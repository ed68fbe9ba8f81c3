import Conversations
import ConversationsSQLite
import Foundation
import TestSupport

/// The agents of the desk, who work on the store that the program serves, beside it.
struct AgentTable {
    private let path: String
    private var store: SQLiteConversationStore?
    private var texts = 0
    private let names = ["Ann", "Bo", "林"]

    init(path: String) {
        self.path = path
    }

    /// Some agent does something; what comes of it is held against the queue's rules and told to the ledger.
    /// - Returns: What was done, in words, with its conversation; `nil` where there was nothing to do.
    mutating func act(
        _ ledger: inout Ledger,
        using generator: inout SeededGenerator
    ) throws -> (conversation: String, words: String)? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let store = try store ?? SQLiteConversationStore(path: path, for: .visiting, patience: 10)
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
        do {
            _ = try store.perform(act, on: ticket.id, by: agent, at: Date())
        } catch {
            guard case .heldByOther(_, let holder) = error, holder == ticket.agent, holder != agent else { throw error }
            return (ticket.conversation, words + ": held by \(holder)")
        }
        guard ticket.state == .queued || ticket.agent == agent else {
            throw Ledger.Violation(message: words + ", though it is not theirs", conversation: ticket.conversation)
        }
        switch act {
        case .reply(let text): ledger.agentSent(text, on: ticket.id, of: ticket.conversation)
        case .resolve: ledger.agentSent(nil, on: ticket.id, of: ticket.conversation)
        case .claim, .release: break
        }
        return (ticket.conversation, words)
    }

    /// Everybody leaves.
    mutating func leave() {
        store = nil
    }
}
