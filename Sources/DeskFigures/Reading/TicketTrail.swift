internal import Foundation

/// A hand-off and what agents made of it.
struct TicketTrail {
    var openedAt: Date
    var channel: String?
    var language: String?
    var queue: String?
    var reason: String?
    var due: Date?
    /// When an agent first took it.
    var takenAt: Date?
    /// When the agent who holds it took it.
    var claimedAt: Date?
    /// Seconds that agents have held it up to now, and gave it back.
    var held = 0.0
    var firstReplyAt: Date?
    var resolvedAt: Date?
    /// Opened by an agent's words alone, because no hand-off is on record.
    var isImplied = false
    /// The bot spoke again, but no end is on record.
    var isLost = false

    /// An agent takes it.
    mutating func take(at moment: Date) {
        takenAt = takenAt ?? moment
        claimedAt = moment
    }

    /// The agent who holds it gives it back or ends it.
    mutating func putDown(at moment: Date) {
        guard let claimedAt else { return }
        held += max(0, moment.timeIntervalSince(claimedAt))
        self.claimedAt = nil
    }

    /// Seconds from the claim to the end; of several claims, the seconds that they held it together.
    var handling: Double? {
        guard resolvedAt != nil, takenAt != nil else { return nil }
        return held
    }

    /// Whether it was ended within some seconds; `nil` where that is not known (yet).
    func isSettled(within limit: Double, asOf now: Date) -> Bool? {
        guard !isLost else { return nil }
        let end = openedAt.addingTimeInterval(limit)
        if let resolvedAt { return resolvedAt <= end }
        return now > end ? false : nil
    }

    /// Whether somebody took over in time; `nil` where that is not known (yet).
    func isInTime(asOf now: Date) -> Bool? {
        guard let due else { return nil }
        if let taken = takenAt ?? firstReplyAt { return taken <= due }
        return now > due ? false : nil
    }
}
