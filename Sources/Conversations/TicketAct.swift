package import Foundation

/// What an agent does with a ticket.
public enum TicketAct: Sendable, Hashable {
    /// Takes it.
    case claim
    /// Gives it back to the queue.
    case release
    /// Writes to the customer.
    case reply(String)
    /// Ends it: the bot serves again.
    case resolve
}

extension TicketSummary {
    /// The rules of the queue, the same for every store: one holder at a time, and only the holder acts.
    /// - Returns: What the record gets; `nil` where the agent claims what they hold already.
    /// - Throws: `heldByOther`, `notClaimed` or `alreadyResolved`; the ticket is then unchanged.
    package mutating func apply(
        _ act: TicketAct,
        by agent: String,
        at: Date
    ) throws(ConversationStoreError) -> ConversationEvent.Content? {
        switch state {
        case .resolved: throw .alreadyResolved(ticket: id, agent: self.agent ?? "")
        case .claimed where self.agent != agent: throw .heldByOther(ticket: id, holder: self.agent ?? "")
        case .claimed where act == .claim: return nil
        case .queued where act != .claim: throw .notClaimed(ticket: id)
        case .queued, .claimed: break
        }
        switch act {
        case .claim:
            state = .claimed
            self.agent = agent
            claimedAt = at
            return .claimed(agent: agent)
        case .release:
            state = .queued
            self.agent = nil
            claimedAt = nil
            return .released(agent: agent)
        case .reply(let text):
            firstReplyAt = firstReplyAt ?? at
            return .replied(agent: agent, text: text)
        case .resolve:
            state = .resolved
            resolvedAt = at
            return .resolved(agent: agent)
        }
    }
}
