public import Conversations
internal import Foundation
public import Statistics

/// The figures of some contacts and tickets.
public struct DeskCounts: Sendable, Hashable {
    /// Contacts with a question.
    public var contacts = 0
    /// Contacts with nothing but small talk; no other figure counts them.
    public var smallTalk = 0
    /// Contacts that the bot alone ended with an answer.
    public var answered = 0
    /// Contacts that ended at a choice of the bot's.
    public var leftAtChoice = 0
    /// Contacts in which a person was called, or spoke.
    public var person = 0
    /// Contacts without any words but the customer's.
    public var unanswered = 0
    /// Contacts with a complaint.
    public var complaints = 0
    /// Contacts of which it is known whether the customer came back.
    public var followed = 0
    /// Of these, the ones that were solved, and whose customer did not come back on the topic in time.
    public var solvedAtOnce = 0
    /// Of these, the ones whose customer came back on the topic in time.
    public var cameBack = 0
    /// Of these, the ones that came back through another channel.
    public var cameBackElsewhere = 0
    /// Contacts by their rating, 1 to 5.
    public var ratings = [0, 0, 0, 0, 0]
    /// The same ratings by how the contact ended.
    public var ratingsByOutcome: [ContactOutcome: [Int]] = [:]
    /// Tickets opened, without those that only an agent's words tell of.
    public var opened = 0
    /// Tickets ended.
    public var ended = 0
    /// Complaints opened as tickets, of which it is known whether they were ended in time.
    public var complaintsDue = 0
    /// Of these, the ones that were.
    public var complaintsSettled = 0
    /// Tickets opened, of which it is known whether somebody took over in time.
    public var due = 0
    /// Of these, the ones that were.
    public var inTime = 0
    /// From a contact's first message to the bot's first words, where the record has both times.
    public var botDelay: QueueStatistics.Duration?
    /// From the hand-off to an agent's first words, of tickets opened.
    public var firstReply: QueueStatistics.Duration?
    /// How long agents held tickets that were ended.
    public var handling: QueueStatistics.Duration?
    /// From the hand-off to the end, of tickets that were ended.
    public var resolution: QueueStatistics.Duration?
    /// Seconds behind the durations, in order.
    var samples = Samples()

    struct Samples: Sendable, Hashable {
        var botDelay: [Double] = []
        var firstReply: [Double] = []
        var handling: [Double] = []
        var resolution: [Double] = []
    }

    /// Nothing counted.
    init() {}

    /// Solved without a person.
    public var deflection: CountedShare { CountedShare(answered, of: contacts) }
    /// Solved, and no return on the topic.
    public var firstContactResolution: CountedShare { CountedShare(solvedAtOnce, of: followed) }
    /// Given to a person.
    public var handOffs: CountedShare { CountedShare(person, of: contacts) }
    /// With a complaint.
    public var complaintShare: CountedShare { CountedShare(complaints, of: contacts) }
    /// Complaints ended in time.
    public var settlement: CountedShare { CountedShare(complaintsSettled, of: complaintsDue) }
    /// Taken over in time.
    public var punctuality: CountedShare { CountedShare(inTime, of: due) }
    /// Rated, among all contacts with a question.
    public var rated: CountedShare { CountedShare(ratings.reduce(0, +), of: contacts) }
    /// Mean rating, 1 to 5; `nil` without one.
    public var meanRating: Double? {
        Self.mean(of: ratings)
    }
    /// Each rating by itself.
    static func scores(of ratings: [Int]) -> [Double] {
        zip(1..., ratings).flatMap { Array(repeating: Double($0), count: $1) }
    }
    /// Mean of some ratings.
    static func mean(of ratings: [Int]) -> Double? {
        let count = ratings.reduce(0, +)
        guard count > 0 else { return nil }
        return Double(zip(1..., ratings).reduce(0) { $0 + $1.0 * $1.1 }) / Double(count)
    }

    mutating func add(_ contact: Contact, isFollowed: Bool, cameBack: ReturnFinder.Return?) {
        guard contact.hasQuestion else {
            smallTalk += 1
            return
        }
        contacts += 1
        switch contact.outcome {
        case .answered: answered += 1
        case .leftAtChoice: leftAtChoice += 1
        case .person: person += 1
        case .unanswered: unanswered += 1
        }
        if !contact.complaints.isEmpty { complaints += 1 }
        if let rating = contact.rating {
            ratings[rating - 1] += 1
            ratingsByOutcome[contact.outcome, default: [0, 0, 0, 0, 0]][rating - 1] += 1
        }
        if let delay = contact.botDelay { samples.botDelay.append(delay) }
        guard isFollowed else { return }
        followed += 1
        if let cameBack {
            self.cameBack += 1
            if cameBack.isElsewhere { cameBackElsewhere += 1 }
        } else if contact.isSolved {
            solvedAtOnce += 1
        }
    }

    /// Counts a ticket that was opened in the period.
    mutating func addOpened(_ ticket: TicketTrail, settleWithin limit: Double, asOf now: Date) {
        if !ticket.isImplied { opened += 1 }
        if ticket.reason == "complaint", let isSettled = ticket.isSettled(within: limit, asOf: now) {
            complaintsDue += 1
            if isSettled { complaintsSettled += 1 }
        }
        if let reply = ticket.firstReplyAt { samples.firstReply.append(reply.timeIntervalSince(ticket.openedAt)) }
        guard let isInTime = ticket.isInTime(asOf: now) else { return }
        due += 1
        if isInTime { inTime += 1 }
    }

    /// Counts a ticket that was ended in the period.
    mutating func addResolved(_ ticket: TicketTrail) {
        if !ticket.isImplied { ended += 1 }
        if let handling = ticket.handling { samples.handling.append(handling) }
        if let resolved = ticket.resolvedAt, !ticket.isImplied {
            samples.resolution.append(resolved.timeIntervalSince(ticket.openedAt))
        }
    }

    /// Computes what needs all of the counts.
    mutating func settle() {
        samples.botDelay.sort()
        samples.firstReply.sort()
        samples.handling.sort()
        samples.resolution.sort()
        botDelay = QueueStatistics.Duration(samples.botDelay)
        firstReply = QueueStatistics.Duration(samples.firstReply)
        handling = QueueStatistics.Duration(samples.handling)
        resolution = QueueStatistics.Duration(samples.resolution)
    }
}

extension Contact {
    /// Whether nothing was left to do when it ended.
    var isSolved: Bool {
        switch outcome {
        case .answered: true
        case .person: tickets == 1 && resolvedTickets == 1
        case .leftAtChoice, .unanswered: false
        }
    }
}
