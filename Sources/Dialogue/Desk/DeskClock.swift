internal import Foundation
internal import IntentModel

/// When the desk is open, in its own time zone.
struct DeskClock: Sendable {
    /// Desk time of an instant.
    struct LocalTime: Sendable, Hashable {
        /// Days since 1970-01-01.
        var dayNumber: Int
        /// Minutes since midnight by the wall clock.
        var minute: Int
    }

    private let desk: Desk
    private let timeZone: TimeZone
    private let closedDays: Set<Int>

    /// How many days ahead an opening is looked for.
    private static let horizon = 400

    init(desk: Desk, timeZone name: String) throws(DialogueError) {
        guard let timeZone = TimeZone(identifier: name) else { throw .unknownTimeZone(name) }
        self.desk = desk
        self.timeZone = timeZone
        closedDays = Set(desk.closed.map { CivilCalendar.dayNumber(of: $0) })
    }

    /// Whether the desk never closes.
    var isAlwaysOpen: Bool { desk.hours.isEmpty }

    /// The desk's wall clock at an instant.
    func local(_ date: Date) -> LocalTime {
        let seconds = Int(date.timeIntervalSince1970.rounded(.down)) + timeZone.secondsFromGMT(for: date)
        let day = CivilCalendar.floorDivide(seconds, by: 86_400)
        return LocalTime(dayNumber: day, minute: (seconds - day * 86_400) / 60)
    }

    /// The desk's calendar day at an instant.
    func day(of date: Date) -> Day? { CivilCalendar.day(number: local(date).dayNumber) }

    /// When the open span that an instant lies in ends; `nil` where the desk is closed.
    ///
    /// Spans that touch, such as up to and from midnight, are one. A desk that never closes ends in the far future.
    func closing(at date: Date) -> Date? {
        if isAlwaysOpen { return .distantFuture }
        let today = local(date).dayNumber
        var end: Date?
        var reach = date
        for day in (today - 2)...(today + Self.horizon) {
            if day > today + 1, day > local(reach).dayNumber + 1 { break }
            for span in spans(on: day) where span.start <= reach && span.end > reach {
                reach = span.end
                end = reach
            }
        }
        return end
    }

    /// When the desk opens next after an instant at which it is closed; `nil` where it never does.
    func opening(after date: Date) -> Date? {
        let today = local(date).dayNumber
        for day in today...(today + Self.horizon) {
            if let span = spans(on: day).first(where: { $0.start > date }) { return span.start }
        }
        return nil
    }

    /// Open spans that begin on a day, earliest first.
    private func spans(on dayNumber: Int) -> [(start: Date, end: Date)] {
        guard !closedDays.contains(dayNumber) else { return [] }
        let spans = (desk.hours[CivilCalendar.weekday(of: dayNumber)] ?? []).sorted { $0.start < $1.start }
        return spans.compactMap { span in
            let end = span.end <= span.start ? span.end + 1440 : span.end
            let start = instant(dayNumber: dayNumber, minute: span.start)
            let finish = instant(dayNumber: dayNumber, minute: end)
            return start < finish ? (start, finish) : nil
        }
    }

    /// The instant of a wall-clock time.
    ///
    /// A time that the clocks skip is the same number of minutes after the skip;
    /// one that they repeat is its first occurrence.
    func instant(dayNumber: Int, minute: Int) -> Date {
        let asIfUTC = Double(dayNumber) * 86_400 + Double(minute) * 60
        let before = timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: asIfUTC - 86_400))
        let guess = Date(timeIntervalSince1970: asIfUTC - Double(before))
        let offset = timeZone.secondsFromGMT(for: guess)
        if offset == before { return guess }
        let corrected = Date(timeIntervalSince1970: asIfUTC - Double(offset))
        return timeZone.secondsFromGMT(for: corrected) == offset ? corrected : guess
    }
}
