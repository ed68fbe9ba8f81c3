package import Foundation

/// Figures of the human queue.
public struct QueueStatistics: Sendable, Hashable, Codable {
    /// How long something took, in seconds, over the tickets for which it happened.
    public struct Duration: Sendable, Hashable, Codable {
        /// Tickets that count.
        public var count: Int
        /// Half took no longer.
        public var median: Double
        /// Nine of ten took no longer.
        public var ninetieth: Double
        /// The longest.
        public var longest: Double

        /// Figures of some durations in seconds, in any order.
        /// - Returns: `nil` where there are none.
        package init?(_ seconds: [Double]) {
            let sorted = seconds.sorted()
            guard let longest = sorted.last else { return nil }
            // Nearest rank: the smallest value that at least this share does not exceed.
            func percentile(_ share: Double) -> Double {
                sorted[max(0, Int((share * Double(sorted.count)).rounded(.up)) - 1)]
            }
            count = sorted.count
            median = percentile(0.5)
            ninetieth = percentile(0.9)
            self.longest = longest
        }
    }

    /// Tickets that wait.
    public var queued = 0
    /// Tickets that an agent holds.
    public var claimed = 0
    /// Tickets that are done.
    public var resolved = 0
    /// Tickets that wait past their due time.
    public var overdue = 0
    /// Seconds that the longest waiting ticket has waited; `nil` where none waits.
    public var oldestWait: Double?
    /// Waiting and held tickets by priority.
    public var openByPriority: [String: Int] = [:]
    /// Waiting and held tickets by queue.
    public var openByQueue: [String: Int] = [:]
    /// All tickets by reason.
    public var byReason: [String: Int] = [:]
    /// From the hand-off to an agent's first words.
    public var firstReply: Duration?
    /// From the hand-off to the end.
    public var resolution: Duration?
    /// Conversations in the store.
    public var conversations = 0
    /// Conversations that the customer rated.
    public var ratings = 0
    /// Mean of each conversation's last rating, 1 to 5; `nil` where there is none.
    public var meanRating: Double?

    /// Figures of some tickets.
    /// - Parameters:
    ///   - tickets: All tickets of a store.
    ///   - now: The clock, for waiting times.
    package init(tickets: some Sequence<TicketSummary>, now: Date) {
        var firstReplies: [Double] = []
        var resolutions: [Double] = []
        for ticket in tickets {
            byReason[ticket.reason, default: 0] += 1
            switch ticket.state {
            case .queued:
                queued += 1
                if ticket.dueAt < now { overdue += 1 }
                oldestWait = max(oldestWait ?? 0, now.timeIntervalSince(ticket.createdAt))
            case .claimed: claimed += 1
            case .resolved: resolved += 1
            }
            if ticket.state != .resolved {
                openByPriority[ticket.priority.rawValue, default: 0] += 1
                openByQueue[ticket.queue, default: 0] += 1
            }
            if let at = ticket.firstReplyAt { firstReplies.append(at.timeIntervalSince(ticket.createdAt)) }
            if let at = ticket.resolvedAt { resolutions.append(at.timeIntervalSince(ticket.createdAt)) }
        }
        firstReply = Duration(firstReplies)
        resolution = Duration(resolutions)
    }
}
