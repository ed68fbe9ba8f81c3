import Conversations
import Foundation

/// The figures once more, each by its definition, with every event at hand and no thought of speed.
struct SlowFigures {
    /// A contact as a stretch of its conversation's events.
    struct Stretch {
        var customer: String
        var events: [ConversationEvent]

        var turns: [RecordedTurn] { events.compactMap(\.content.turn) }
        var start: Date { events[0].at }
        /// Words and the ends of tickets make it last; claims, ratings and closings do not.
        var end: Date {
            events.filter {
                switch $0.content {
                case .turn, .replied, .resolved: true
                default: false
                }
            }.map(\.at).max() ?? start
        }
        var business: [RecordedTurn] {
            turns.filter { !($0.decision.action == .answer && $0.decision.intents == ["hello"]) }
        }
        var decisions: [RecordedDecision] { business.map(\.decision).filter { $0.action != .forwarded } }
        var hasQuestion: Bool { !business.isEmpty }
        var handOffs: [RecordedDecision.HandOff] { decisions.compactMap(\.handOff) }
        var isWithPerson: Bool { !handOffs.isEmpty || business.contains { $0.decision.action == .forwarded } }
        var isAnswered: Bool { !isWithPerson && decisions.last?.action == .answer }
        var isLeftAtChoice: Bool { !isWithPerson && decisions.last?.action == .clarify }
        var ends: Int { events.count { if case .resolved = $0.content { true } else { false } } }
        var isSolved: Bool { isAnswered || handOffs.count == 1 && ends == 1 }
        var topics: Set<String> {
            Set(
                decisions.filter { !["low_confidence", "repeated_failure"].contains($0.handOff?.reason) }
                    .flatMap(\.intents)
            ).subtracting(["hello", "person"])
        }
        var rating: Int? {
            // A rating is taken for a day after the last that was said before it.
            var rating: Int?
            for (index, event) in events.enumerated() {
                guard case .rated(let score) = event.content else { continue }
                let before = Stretch(customer: customer, events: Array(events[..<index]))
                if event.at.timeIntervalSince(before.end) <= 86_400 { rating = score }
            }
            return rating
        }
        var channel: String? { turns.lazy.compactMap(\.message.channel).first }
        var isComplaint: Bool {
            handOffs.contains { $0.reason == "complaint" } || !topics.isDisjoint(with: ["complaint", "theft"])
        }
    }

    let stretches: [Stretch]
    let last: Date

    init(_ records: [(name: String, events: [ConversationEvent])]) {
        stretches = records.flatMap { Self.stretches(of: $0.events, name: $0.name) }
        last = records.flatMap(\.events).map(\.at).max() ?? .distantPast
    }

    private static func stretches(of events: [ConversationEvent], name: String) -> [Stretch] {
        // A turn begins a contact where nothing before it is under way.
        var beginnings: [Int] = []
        for (index, event) in events.enumerated() where event.content.turn != nil {
            guard let begun = beginnings.last else {
                beginnings.append(index)
                continue
            }
            let before = Array(events[begun..<index])
            let isOpen = before.reduce(false) { isOpen, event in
                if case .resolved = event.content { return false }
                return isOpen || event.content.turn?.decision.handOff != nil
            }
            let isClosed = before.contains { $0.content == .closed }
            let silence = event.at.timeIntervalSince(Stretch(customer: "", events: before).end)
            if !isOpen, isClosed || silence > 1_800 { beginnings.append(index) }
        }
        let ends = beginnings.dropFirst() + [events.count]
        return zip(beginnings, ends).map { begin, end in
            let part = Array(events[begin..<end])
            let named = part.lazy.compactMap(\.content.turn?.message.customerJSON).first
            return Stretch(customer: named ?? "conversation \(name)", events: part)
        }
    }

    /// Contacts with a question that began between two moments.
    func contacts(_ from: Date, _ to: Date) -> [Stretch] {
        stretches.filter { $0.hasQuestion && from <= $0.start && $0.start < to }
    }

    /// Whether the customer of a contact came back on its topic within a time.
    func cameBack(_ contact: Stretch, within time: Double) -> Bool {
        stretches.contains { other in
            other.hasQuestion && other.customer == contact.customer && other.start > contact.end
                && other.start <= contact.end + time
                && (contact.topics.isEmpty || !contact.topics.isDisjoint(with: other.topics))
        }
    }

    /// Seconds that tickets ended between two moments had been held, in ascending order.
    func handling(_ records: [(name: String, events: [ConversationEvent])], _ from: Date, _ to: Date) -> [Double] {
        var seconds: [Double] = []
        for ticket in tickets(records) {
            guard case .resolved? = ticket.last?.content, let end = ticket.last?.at, from <= end, end < to else {
                continue
            }
            var held = 0.0
            var since: Date?
            for event in ticket {
                switch event.content {
                case .claimed: since = event.at
                case .released, .resolved:
                    held += since.map { event.at.timeIntervalSince($0) } ?? 0
                    since = nil
                default: break
                }
            }
            seconds.append(held)
        }
        return seconds.sorted()
    }

    /// Seconds to the first reply of tickets opened between two moments, in ascending order.
    func firstReplies(_ records: [(name: String, events: [ConversationEvent])], _ from: Date, _ to: Date) -> [Double] {
        tickets(records).compactMap { ticket in
            let reply = ticket.first { if case .replied = $0.content { true } else { false } }
            guard let reply, let begin = ticket.first?.at, from <= begin, begin < to else { return nil }
            return reply.at.timeIntervalSince(begin)
        }.sorted()
    }

    /// The events of each ticket, from the hand-off on.
    func tickets(_ records: [(name: String, events: [ConversationEvent])]) -> [[ConversationEvent]] {
        let named = records.flatMap(\.events).filter { $0.ticket != nil }
        return Dictionary(grouping: named, by: \.ticket).values.map { $0.sorted { $0.sequence < $1.sequence } }
    }
}
