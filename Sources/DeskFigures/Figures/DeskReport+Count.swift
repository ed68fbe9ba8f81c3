internal import Foundation
internal import IntentModel
internal import Statistics

extension DeskReport {
    /// Counts what was gathered.
    init(
        contacts: [Contact],
        tickets: [TicketTrail],
        notes: SourceNotes,
        options: DeskOptions,
        terms: PackTerms
    ) {
        var contacts = contacts
        let returns = ReturnFinder.find(in: &contacts, within: options.returnWithin)
        let known = notes.lastMoment ?? options.period.end
        var book = CountBook(options: options, known: known)
        var questions = QuestionBook()
        for (contact, cameBack) in zip(contacts, returns) {
            let isFollowed = known >= contact.end.addingTimeInterval(options.returnWithin)
            guard let when = options.when(contact.start) else { continue }
            book.add(contact, when: when, isFollowed: isFollowed, cameBack: cameBack)
            if contact.hasQuestion { questions.add(contact, when: when, isFollowed: isFollowed) }
        }
        for ticket in tickets { book.add(ticket) }
        book.settle()

        self.options = options
        self.notes = notes
        self.terms = terms
        total = book.total
        days = zip(options.period.days, book.days.now).map { ($0, $1) }
        previousDays = zip(options.previous.days, book.days.before).map { ($0, $1) }
        hours = book.hours
        channels = Self.slices(book.channels)
        languages = Self.slices(book.languages)
        queues = Self.slices(book.queues)
        week = book.week
        backlog = Compared(
            now: Backlog(tickets, at: options.period.end),
            before: Backlog(tickets, at: options.previous.end)
        )
        let all = Compared(now: total.now.contacts, before: total.before.contacts)
        reasons = questions.kinds(questions.reasons, among: all)
        complaints = questions.kinds(questions.complaints, among: all)
        self.questions = questions.top(options.mostQuestions, among: all)
        unmet = questions.topUnmet(options.mostQuestions)
        unmetCount = questions.unmet.count
    }

    private static func slices(_ counts: [String?: Compared<DeskCounts>]) -> [Slice] {
        counts.map { Slice(name: $0, counts: $1) }
            .sorted { left, right in
                let (mine, theirs) = (left.counts, right.counts)
                let sizes = [
                    (mine.now.contacts, theirs.now.contacts), (mine.now.opened, theirs.now.opened),
                    (mine.before.contacts, theirs.before.contacts), (mine.before.opened, theirs.before.opened),
                ]
                if let sizes = sizes.first(where: { $0 != $1 }) { return sizes.0 > sizes.1 }
                return (left.name ?? "\u{10FFFF}") < (right.name ?? "\u{10FFFF}")
            }
    }
}

/// Which of the two periods.
enum When {
    case now
    case before
}

extension DeskOptions {
    func when(_ moment: Date) -> When? {
        if period.contains(moment) { return .now }
        return previous.contains(moment) ? .before : nil
    }
}

extension Compared {
    subscript(when: When) -> Value {
        get { when == .now ? now : before }
        set { if when == .now { now = newValue } else { before = newValue } }
    }
}

extension DeskReport.Backlog {
    /// Tickets that were open at a moment; those that only an agent's words tell of have no end to wait for.
    init(_ tickets: [TicketTrail], at moment: Date) {
        for ticket in tickets where !ticket.isImplied && !ticket.isLost && ticket.openedAt < moment {
            if let resolved = ticket.resolvedAt, resolved < moment { continue }
            open += 1
            if ticket.takenAt.map({ $0 >= moment }) ?? true { waiting += 1 }
            oldest = max(oldest ?? 0, moment.timeIntervalSince(ticket.openedAt))
        }
    }
}

/// The counts of the whole, and of each day, hour, channel and language.
struct CountBook {
    var total = Compared(now: DeskCounts(), before: DeskCounts())
    var days: Compared<[DeskCounts]>
    var hours = [DeskCounts](repeating: DeskCounts(), count: 24)
    var channels: [String?: Compared<DeskCounts>] = [:]
    var languages: [String?: Compared<DeskCounts>] = [:]
    /// Figures of tickets alone.
    var queues: [String?: Compared<DeskCounts>] = [:]
    /// Contacts with a person by weekday, Monday first, and hour.
    var week = [[Int]](repeating: [Int](repeating: 0, count: 24), count: 7)
    private let options: DeskOptions
    private let known: Date

    init(options: DeskOptions, known: Date) {
        self.options = options
        self.known = known
        let none = [DeskCounts](repeating: DeskCounts(), count: options.period.dayCount)
        days = Compared(now: none, before: none)
    }

    mutating func add(_ contact: Contact, when: When, isFollowed: Bool, cameBack: ReturnFinder.Return?) {
        if when == .now, contact.hasQuestion, contact.outcome == .person,
            let day = options.period.dayIndex(of: contact.start)
        {
            let weekday = (options.period.from.weekday - 1 + day) % 7
            week[weekday][options.period.hour(of: contact.start)] += 1
        }
        change(at: contact.start, when: when, channel: contact.channel, language: contact.language) {
            $0.add(contact, isFollowed: isFollowed, cameBack: cameBack)
        }
    }

    mutating func add(_ ticket: TicketTrail) {
        let (known, limit) = (known, options.settleWithin)
        if let when = options.when(ticket.openedAt) {
            change(ticket, at: ticket.openedAt, when: when) {
                $0.addOpened(ticket, settleWithin: limit, asOf: known)
            }
        }
        if let resolved = ticket.resolvedAt, let when = options.when(resolved) {
            change(ticket, at: resolved, when: when) { $0.addResolved(ticket) }
        }
    }

    private mutating func change(
        _ ticket: TicketTrail,
        at moment: Date,
        when: When,
        _ change: (inout DeskCounts) -> Void
    ) {
        self.change(at: moment, when: when, channel: ticket.channel, language: ticket.language, change)
        guard !ticket.isImplied else { return }
        let none = Compared(now: DeskCounts(), before: DeskCounts())
        change(&queues[ticket.queue, default: none][when])
    }

    private mutating func change(
        at moment: Date,
        when: When,
        channel: String?,
        language: String?,
        _ change: (inout DeskCounts) -> Void
    ) {
        let period = when == .now ? options.period : options.previous
        change(&total[when])
        if let day = period.dayIndex(of: moment) { change(&days[when][day]) }
        if when == .now {
            let hour = period.hour(of: moment)
            change(&hours[hour])
        }
        let none = Compared(now: DeskCounts(), before: DeskCounts())
        change(&channels[channel, default: none][when])
        change(&languages[language, default: none][when])
    }

    mutating func settle() {
        total.settle()
        for day in days.now.indices { days.now[day].settle() }
        for day in days.before.indices { days.before[day].settle() }
        for hour in hours.indices { hours[hour].settle() }
        channels = channels.mapValues(\.settled)
        languages = languages.mapValues(\.settled)
        queues = queues.mapValues(\.settled)
    }
}

extension Compared<DeskCounts> {
    fileprivate mutating func settle() {
        now.settle()
        before.settle()
    }

    fileprivate var settled: Self {
        var copy = self
        copy.settle()
        return copy
    }
}
