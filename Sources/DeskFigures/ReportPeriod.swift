public import Foundation
public import IntentModel

/// The days that a report is about, in the desk's time zone.
public struct ReportPeriod: Sendable, Hashable {
    /// First day.
    public let from: Day
    /// Last day; it belongs to the period.
    public let to: Day
    /// Whose midnights divide the days.
    public let timeZone: TimeZone
    /// When each day begins, and when the last one ends.
    let bounds: [Date]

    /// Most days of a period.
    public static let mostDays = 400

    /// The days from one to another, both in it.
    /// - Returns: `nil` where `to` is before `from`, or the period is longer than `mostDays`.
    public init?(from: Day, to: Day, timeZone: TimeZone) {
        guard from <= to, let count = from.days(to: to), count < Self.mostDays else { return nil }
        self.init(from: from, to: to, days: count + 1, timeZone: timeZone)
    }

    /// The last whole days before a moment.
    /// - Returns: `nil` where the calendar has no such days.
    public init?(lastDays count: Int, before moment: Date, timeZone: TimeZone) {
        guard let yesterday = Day(moment, in: timeZone)?.advanced(by: -1) else { return nil }
        self.init(lastDays: count, endingOn: yesterday, timeZone: timeZone)
    }

    /// So many days, of which the last is given.
    /// - Returns: `nil` where the calendar has no such days.
    public init?(lastDays count: Int, endingOn to: Day, timeZone: TimeZone) {
        guard let from = to.advanced(by: 1 - count) else { return nil }
        self.init(from: from, to: to, timeZone: timeZone)
    }

    private init(from: Day, to: Day, days: Int, timeZone: TimeZone) {
        self.from = from
        self.to = to
        self.timeZone = timeZone
        bounds = (0...days).compactMap { from.advanced(by: $0)?.beginning(in: timeZone) }
    }

    /// The period of the same length that ends the day before.
    public var previous: ReportPeriod? {
        guard let from = from.advanced(by: -dayCount), let to = from.advanced(by: dayCount - 1) else { return nil }
        return ReportPeriod(from: from, to: to, timeZone: timeZone)
    }

    /// How many days there are.
    public var dayCount: Int { bounds.count - 1 }
    /// The days in order.
    public var days: [Day] { (0..<dayCount).compactMap { from.advanced(by: $0) } }
    /// The first moment.
    public var start: Date { bounds[0] }
    /// The first moment that is no longer in it.
    public var end: Date { bounds[bounds.count - 1] }

    /// Whether a moment lies in it.
    public func contains(_ moment: Date) -> Bool { start <= moment && moment < end }

    /// Index of the day that a moment lies in; `nil` outside of the period.
    func dayIndex(of moment: Date) -> Int? {
        guard contains(moment) else { return nil }
        var (low, high) = (0, dayCount)
        while high - low > 1 {
            let middle = (low + high) / 2
            if bounds[middle] <= moment { low = middle } else { high = middle }
        }
        return low
    }

    /// Hour of the day by the wall clock, 0 to 23.
    func hour(of moment: Date) -> Int {
        let seconds = Int(moment.timeIntervalSince1970.rounded(.down)) + timeZone.secondsFromGMT(for: moment)
        return ((seconds % 86_400) + 86_400) % 86_400 / 3_600
    }
}

extension Calendar {
    fileprivate static func civil(_ timeZone: TimeZone) -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        return calendar
    }
}

extension Day {
    /// The day of a moment by the wall clock of a time zone.
    init?(_ moment: Date, in timeZone: TimeZone) {
        let parts = Calendar.civil(timeZone).dateComponents([.year, .month, .day], from: moment)
        guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The first moment of the day, which is not midnight where the clocks skip that.
    fileprivate func beginning(in timeZone: TimeZone) -> Date? {
        let calendar = Calendar.civil(timeZone)
        return calendar.date(from: DateComponents(year: year, month: month, day: day))
            .map { calendar.startOfDay(for: $0) }
    }

    private var noon: Date? {
        Calendar.civil(.gmt).date(from: DateComponents(year: year, month: month, day: day, hour: 12))
    }

    /// The day so many days later.
    func advanced(by days: Int) -> Day? {
        noon.flatMap { Day($0 + Double(days) * 86_400, in: .gmt) }
    }

    /// How many days there are from this one to another.
    fileprivate func days(to other: Day) -> Int? {
        guard let noon, let otherNoon = other.noon else { return nil }
        return Int((otherNoon.timeIntervalSince(noon) / 86_400).rounded())
    }

    /// 1 = Monday to 7 = Sunday.
    var weekday: Int {
        guard let noon else { return 1 }
        let days = Int((noon.timeIntervalSince1970 / 86_400).rounded(.down))
        return ((days + 3) % 7 + 7) % 7 + 1
    }
}
