public import Foundation

/// What a report counts by.
public struct DeskOptions: Sendable, Hashable {
    /// The days that it is about.
    public var period: ReportPeriod
    /// The days before, that they are compared with.
    public var previous: ReportPeriod
    /// Seconds of silence after which a customer's next message begins a new contact.
    public var pause: TimeInterval = 30 * 60
    /// Seconds after a contact within which the customer must not come back on its topic.
    public var returnWithin: TimeInterval = 24 * 3_600
    /// Seconds within which a complaint should be settled.
    public var settleWithin: TimeInterval = 48 * 3_600
    /// How often the intervals hold the true value, between 0 and 1.
    public var confidence = 0.95
    /// Most top questions and unmet questions that are listed.
    public var mostQuestions = 10

    /// Seconds after the end of a contact within which a rating is taken for one of it.
    public static let ratingDelay: TimeInterval = 24 * 3_600

    /// A report on some days, against as many days before them.
    /// - Returns: `nil` where the calendar has no days before.
    public init?(period: ReportPeriod) {
        guard let previous = period.previous else { return nil }
        self.period = period
        self.previous = previous
    }
}
