internal import Foundation
public import IntentModel
public import Statistics

/// A figure of the period and of the one before.
public struct Compared<Value: Sendable & Hashable>: Sendable, Hashable {
    /// Of the period.
    public var now: Value
    /// Of the days before.
    public var before: Value
}

/// The figures that a manager asks for.
public struct DeskReport: Sendable {
    /// The figures of a channel, a language or the like.
    public struct Slice: Sendable {
        /// What it is called on record; `nil` where that is not on record.
        public var name: String?
        /// Its figures.
        public var counts: Compared<DeskCounts>
    }

    /// Contacts of a kind among all.
    public struct Kind: Sendable, Hashable {
        /// Name of the reason, or id of the intent.
        public var name: String
        /// How many contacts, among all with a question.
        public var share: Compared<CountedShare>
    }

    /// A question that customers ask.
    public struct Question: Sendable, Hashable {
        /// Id of its intent.
        public var intent: String
        /// Contacts with it, among all with a question.
        public var share: Compared<CountedShare>
        /// Of the period's contacts with it, those in which the bot answered it last.
        public var answered: CountedShare
        /// Of the period's contacts with it of which that is known, those whose customer came back on it.
        public var cameBack: CountedShare
    }

    /// A question that was not met.
    public struct UnmetQuestion: Sendable, Hashable {
        /// As the first customer wrote it.
        public var text: String
        /// Contacts with it.
        public var contacts: Int
        /// Languages in which it was asked.
        public var languages: [String]
    }

    /// Tickets that were open at a moment.
    public struct Backlog: Sendable, Hashable {
        /// How many.
        public var open = 0
        /// Of these, those that nobody had taken.
        public var waiting = 0
        /// Seconds since the oldest was opened.
        public var oldest: Double?
    }

    /// What it counts by.
    public var options: DeskOptions
    /// What it was made of.
    public var notes: SourceNotes
    /// All contacts.
    public var total: Compared<DeskCounts>
    /// Day by day, in order.
    public var days: [(day: Day, counts: DeskCounts)]
    /// The days before, in order.
    public var previousDays: [(day: Day, counts: DeskCounts)]
    /// By hour of the day, 0 to 23.
    public var hours: [DeskCounts]
    /// By channel, the busiest first.
    public var channels: [Slice]
    /// By the customer's language, the busiest first.
    public var languages: [Slice]
    /// Tickets by the desk that they went to, the busiest first.
    public var queues: [Slice]
    /// Contacts with a person by weekday, Monday first, and hour of the day.
    public var week: [[Int]]
    /// Why persons were called, the commonest first.
    public var reasons: [Kind]
    /// What was complained about, the commonest first.
    public var complaints: [Kind]
    /// What was asked most.
    public var questions: [Question]
    /// What was asked and not met, the commonest first.
    public var unmet: [UnmetQuestion]
    /// Different questions that were not met.
    public var unmetCount: Int
    /// Tickets open when each period ended.
    public var backlog: Compared<Backlog>
    /// Names of the pack's intents.
    public var terms: PackTerms

    /// Whether nothing at all happened in either period.
    public var isEmpty: Bool {
        let counts = [total.now, total.before]
        return counts.allSatisfy { $0.contacts == 0 && $0.smallTalk == 0 && $0.handling == nil && $0.resolution == nil }
    }
}
