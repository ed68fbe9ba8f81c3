public import Conversations
public import Foundation
public import WireFormat

/// Gathers what a report needs from the store's records and from logs, in one pass over each.
///
/// Give it all records of the store first (those since `start`), then the logs' lines in their order. What it keeps grows
/// with the contacts since `start` and the tickets of the two periods, not with what was said in them.
public struct DeskRecorder {
    private let options: DeskOptions
    private let terms: PackTerms
    private var notes = SourceNotes()
    private var finished = ContactSplitter.Finished()
    /// When the record of each conversation in the store begins: from there on logs say nothing new.
    private var recordStarts: [String: Date] = [:]
    private var open: [String: LoggedConversation] = [:]
    private var sweepAt = 4_096
    private var kept = Kept()

    /// Nothing gathered yet.
    public init(options: DeskOptions, terms: PackTerms) {
        self.options = options
        self.terms = terms
    }

    /// From which moment on records count; older ones may be left out.
    public var start: Date { options.previous.start }

    /// Takes the whole record of a conversation from the store.
    public mutating func add(_ conversation: String, record: [ConversationEvent]) {
        guard let first = record.first else { return }
        recordStarts[conversation] = record.reduce(first.at) { min($0, $1.at) }
        notes.storeConversations += 1
        var splitter = ContactSplitter(conversation: conversation)
        for event in record {
            notes.lastMoment = max(notes.lastMoment ?? event.at, event.at)
            for piece in DeskEvent.events(of: event) { take(piece, by: &splitter) }
        }
        splitter.finish(into: &finished)
        keepFinished()
    }

    /// Takes the next line of a log.
    public mutating func add(_ line: TranscriptLine) {
        notes.logLines += 1
        var conversation = open[line.conversation] ?? LoggedConversation(line.conversation)
        guard let at = line.at ?? conversation.lastMoment else {
            notes.undatedLines += 1
            return
        }
        // The store keeps whole milliseconds.
        if let start = recordStarts[line.conversation], at > start.addingTimeInterval(-0.001) {
            notes.doubleLines += 1
            return
        }
        notes.lastMoment = max(notes.lastMoment ?? at, at)
        conversation.lastMoment = at
        if let event = DeskEvent(line, at: at) { take(event, by: &conversation.splitter) }
        open[line.conversation] = conversation
        keepFinished()
        if open.count >= sweepAt { sweep(at: at) }
    }

    /// The figures of what was gathered; nothing can be added afterwards.
    public consuming func report() -> DeskReport {
        for var conversation in open.sorted(by: { $0.key < $1.key }).map(\.value) {
            conversation.splitter.finish(into: &finished)
        }
        keepFinished()
        notes.strayEvents = finished.strayEvents
        return DeskReport(contacts: kept.contacts, tickets: kept.tickets, notes: notes, options: options, terms: terms)
    }

    private mutating func take(_ event: DeskEvent, by splitter: inout ContactSplitter) {
        splitter.take(event, pause: options.pause, terms: terms, into: &finished)
    }

    /// Keeps what the two periods need of what has come to its end.
    private mutating func keepFinished() {
        guard !finished.contacts.isEmpty || !finished.tickets.isEmpty else { return }
        for var contact in finished.contacts where contact.start >= start {
            if contact.start >= options.period.end {
                // It says who came back, however long after the period: a contact lasts until its ticket is ended.
                guard contact.hasQuestion else { continue }
                contact.keepOnlyTopics()
            }
            kept.contacts.append(contact)
        }
        for ticket in finished.tickets where ticket.openedAt < options.period.end {
            if let resolved = ticket.resolvedAt, resolved < start { continue }
            kept.tickets.append(ticket)
        }
        finished.contacts.removeAll(keepingCapacity: true)
        finished.tickets.removeAll(keepingCapacity: true)
    }

    /// Ends the conversations that have been quiet for long, so that those of years do not gather.
    private mutating func sweep(at moment: Date) {
        let over = open.filter { $0.value.splitter.isOver(at: moment, pause: options.pause) }.keys.sorted()
        for name in over {
            var conversation = open.removeValue(forKey: name)
            conversation?.splitter.finish(into: &finished)
        }
        keepFinished()
        sweepAt = max(4_096, open.count * 2)
    }

    private struct Kept {
        var contacts: [Contact] = []
        var tickets: [TicketTrail] = []
    }

    private struct LoggedConversation {
        var splitter: ContactSplitter
        var lastMoment: Date?

        init(_ name: String) {
            splitter = ContactSplitter(conversation: name)
        }
    }
}

/// What a report was made of.
public struct SourceNotes: Sendable, Hashable {
    /// Names of the logs, as they were given.
    public var logs: [String] = []
    /// The store's place, where one was read.
    public var store: String?
    /// Conversations of the store that were looked at.
    public var storeConversations = 0
    /// Lines of the logs.
    public var logLines = 0
    /// Lines of the logs that tell what the store has on record, and were left out.
    public var doubleLines = 0
    /// Lines without a time in conversations without one.
    public var undatedLines = 0
    /// Events of conversations in which no customer had written.
    public var strayEvents = 0
    /// The last moment on record.
    public var lastMoment: Date?

    /// Nothing was read.
    public init() {}
}
