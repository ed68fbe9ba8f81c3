internal import Foundation

/// Figures by the hour of the day, and turns by weekday and hour, in the desk's time zone.
struct HourTable: Codable, Sendable {
    /// Seconds before and after 1970 within which moments are counted: more than transcripts can name.
    static let farthest: UInt = 1_000_000_000_000

    /// Figures of each hour, 0 to 23.
    private(set) var hours = Array(repeating: Figures(), count: 24)
    /// Turns by weekday, Monday first, and hour: 7 × 24.
    private(set) var week = Array(repeating: 0, count: 7 * 24)
    /// The first and the last turn, in seconds since 1970.
    private(set) var first: Int?
    private(set) var last: Int?

    /// Seconds ahead of UTC by quarter of an hour since 1970: asking a time zone takes longer than all else here.
    private var offsets: [Int: Int] = [:]

    init() {}

    private enum CodingKeys: CodingKey {
        case hours, week, first, last
    }

    /// Counts a turn.
    mutating func count(_ turn: JudgedTurn, _ zone: TimeZone) {
        guard let at = turn.at, abs(at.timeIntervalSince1970) < Double(Self.farthest) else { return }
        let seconds = Int(at.timeIntervalSince1970.rounded(.down))
        first = min(first ?? seconds, seconds)
        last = max(last ?? seconds, seconds)
        let local = seconds + offset(seconds, zone)
        let hour = Self.floored(local, 3_600)
        let day = Self.floored(hour, 24)
        let hourOfDay = hour - day * 24
        // 1 January 1970 was a Thursday.
        let weekday = day + 3 - Self.floored(day + 3, 7) * 7
        hours[hourOfDay].count(turn.prediction, turn.verdict)
        if !turn.isForwarded { week[weekday * 24 + hourOfDay] += 1 }
    }

    /// Adds another table.
    mutating func add(_ other: HourTable) {
        for hour in hours.indices { hours[hour].add(other.hours[hour]) }
        for hour in week.indices { week[hour] += other.week[hour] }
        first = [first, other.first].compactMap(\.self).min()
        last = [last, other.last].compactMap(\.self).max()
    }

    private mutating func offset(_ seconds: Int, _ zone: TimeZone) -> Int {
        let quarter = Self.floored(seconds, 900)
        if let known = offsets[quarter] { return known }
        if offsets.count > 10_000 { offsets = [:] }
        let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(quarter * 900)))
        offsets[quarter] = offset
        return offset
    }

    private static func floored(_ value: Int, _ divisor: Int) -> Int {
        value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
    }
}
