internal import Conversations

extension ConversationService {
    /// What lives between two batches.
    struct Memory: Sendable {
        var sessions: SessionTable
        /// Conversations that have an open ticket, so that the bot stays silent there even when a conversation has left
        /// memory and the store cannot be read; `nil` until the store was read.
        var owned: Set<String>?
        /// Turns in `sessions` that the store has not taken.
        var unsavedTurns = 0
        /// The store is left alone until then.
        var trouble: (error: ConversationStoreError, retry: ContinuousClock.Instant)?
    }
}

extension ConversationService.Memory {
    /// Why the store is to be left alone just now, if so.
    var standingTrouble: ConversationStoreError? {
        guard let trouble, ContinuousClock.now < trouble.retry else { return nil }
        return trouble.error
    }

    /// Leaves the store alone for a while.
    mutating func fail(_ error: ConversationStoreError, limits: ServiceLimits) {
        trouble = (error, ContinuousClock.now.advanced(by: limits.retryDelay))
    }

    /// How the conversations of some batches stand.
    func standings(of batches: [DecidedBatch]) -> [String: Settlement.Standing] {
        var standings: [String: Settlement.Standing] = [:]
        for batch in batches {
            for part in batch.parts where standings[part.conversation] == nil {
                guard let entry = sessions[part.conversation] else { continue }
                standings[part.conversation] = Settlement.Standing(
                    version: entry.settledVersion,
                    correction: entry.correction
                )
            }
        }
        return standings
    }

    /// Takes note of what was settled.
    mutating func take(_ settlement: Settlement) {
        for (conversation, standing) in settlement.standings {
            sessions[conversation]?.settle(standing.version, correction: standing.correction, parts: standing.parts)
            unsavedTurns += standing.unsavedTurns
            guard let ticket = standing.ticket else { continue }
            if ticket == nil {
                owned?.remove(conversation)
            } else {
                owned?.insert(conversation)
            }
        }
    }
}
