internal import Conversations
internal import Foundation
internal import IntentModel

/// Makes contacts and tickets of the events of one conversation, in the order in which they are on record.
struct ContactSplitter {
    /// What has come to its end.
    struct Finished {
        var contacts: [Contact] = []
        var tickets: [TicketTrail] = []
        /// Events without a customer's message before them.
        var strayEvents = 0
    }

    private var customer: String
    private var contact: Contact?
    private var ticket: TicketTrail?
    /// Since when the customer has waited for words from anybody.
    private var waitingSince: Date?
    /// The message that waits for the bot's decision.
    private var pending: String?

    init(conversation: String) {
        // No name that a gateway gives begins so.
        customer = "\u{0}" + conversation
    }

    /// Whether nothing that comes later than a moment could belong to what is under way.
    func isOver(at moment: Date, pause: TimeInterval) -> Bool {
        guard ticket?.isImplied ?? true else { return false }
        return contact.map { moment.timeIntervalSince($0.end) > pause + DeskOptions.ratingDelay } ?? true
    }

    /// Ends what is under way: nothing more is on record.
    mutating func finish(into finished: inout Finished) {
        endContact(into: &finished)
        if let ticket { finished.tickets.append(ticket) }
        ticket = nil
    }

    /// Takes the next event.
    mutating func take(_ event: DeskEvent, pause: TimeInterval, terms: PackTerms, into finished: inout Finished) {
        if case .asked(let question) = event.content {
            if !goesOn(at: event.at, pause: pause) { endContact(into: &finished) }
            ask(question, at: event.at)
            return
        }
        guard var contact else {
            finished.strayEvents += 1
            return
        }
        switch event.content {
        case .asked: break
        case .decided(let decision): decide(decision, at: event.at, of: &contact, terms: terms, into: &finished)
        case .claimed: ticket?.take(at: event.at)
        case .released: ticket?.putDown(at: event.at)
        case .replied: reply(at: event.at, of: &contact)
        case .resolved: resolve(at: event.at, of: &contact, into: &finished)
        case .rated(let score):
            if event.at.timeIntervalSince(contact.end) <= DeskOptions.ratingDelay { contact.rating = score }
        case .closed: contact.isClosed = true
        }
        self.contact = contact
    }

    // MARK: - The customer

    /// Whether a message at a moment belongs to the contact under way.
    private func goesOn(at moment: Date, pause: TimeInterval) -> Bool {
        guard let contact, moment >= contact.start.addingTimeInterval(-pause) else { return false }
        // Who waits for a person has not gone, however long it takes.
        if let ticket, !ticket.isImplied { return true }
        return !contact.isClosed && moment <= contact.end.addingTimeInterval(pause)
    }

    private mutating func ask(_ question: DeskEvent.Question, at moment: Date) {
        customer = question.customer ?? customer
        if contact == nil { waitingSince = nil }
        var contact = contact ?? Contact(customer: customer, start: moment)
        contact.customer = customer
        contact.channel = contact.channel ?? question.channel
        contact.language = contact.language ?? question.language.flatMap { Language(tag: $0)?.rawValue }
        if ticket != nil { contact.reason = contact.reason ?? Contact.unknownReason }
        contact.extend(to: moment)
        self.contact = contact
        waitingSince = waitingSince ?? moment
        pending = Contact.shortened(question.text)
    }

    private mutating func endContact(into finished: inout Finished) {
        guard var done = contact else { return }
        done.leave()
        finished.contacts.append(done)
        contact = nil
        if let implied = ticket, implied.isImplied {
            finished.tickets.append(implied)
            ticket = nil
        }
    }

    // MARK: - The bot

    private mutating func decide(
        _ decision: DeskEvent.Decision,
        at moment: Date,
        of contact: inout Contact,
        terms: PackTerms,
        into finished: inout Finished
    ) {
        contact.take(decision, text: pending ?? "", at: moment, terms: terms)
        pending = nil
        switch decision.action {
        case .forwarded:
            if ticket == nil { openTicket(at: moment, of: &contact, isImplied: true) }
            return
        case .handoff:
            if ticket?.isImplied ?? true {
                if let ticket { finished.tickets.append(ticket) }
                openTicket(at: moment, of: &contact, by: decision)
            }
        case .answer, .clarify, nil:
            if var lost = ticket {
                // The bot is silent while a person owns the conversation, so the end came unseen.
                lost.isLost = true
                finished.tickets.append(lost)
                ticket = nil
            }
        }
        waitingSince = nil
        contact.extend(to: moment)
    }

    // MARK: - The desk

    private mutating func openTicket(
        at moment: Date,
        of contact: inout Contact,
        by decision: DeskEvent.Decision? = nil,
        isImplied: Bool = false
    ) {
        contact.tickets += 1
        ticket = TicketTrail(
            openedAt: moment,
            channel: contact.channel,
            language: contact.language,
            queue: decision?.queue,
            reason: decision?.reason,
            due: decision?.due,
            isImplied: isImplied
        )
    }

    private mutating func reply(at moment: Date, of contact: inout Contact) {
        if ticket == nil { openTicket(at: waitingSince ?? contact.start, of: &contact, isImplied: true) }
        contact.reason = contact.reason ?? Contact.unknownReason
        contact.hasQuestion = true
        if ticket?.firstReplyAt == nil { ticket?.firstReplyAt = moment }
        waitingSince = nil
        contact.extend(to: moment)
    }

    private mutating func resolve(at moment: Date, of contact: inout Contact, into finished: inout Finished) {
        guard var done = ticket else { return }
        done.putDown(at: moment)
        done.resolvedAt = moment
        finished.tickets.append(done)
        ticket = nil
        contact.resolvedTickets += 1
        contact.extend(to: moment)
    }
}
