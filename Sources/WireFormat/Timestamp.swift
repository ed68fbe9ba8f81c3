public import Foundation

/// A moment as RFC 3339 writes it: `2026-05-01T10:00:00Z`, `2026-05-01T18:00:00.250+08:00`.
public struct Timestamp: Sendable, Hashable, CustomStringConvertible {
    /// The moments that RFC 3339 can name: those of the years 0 to 9999, to the second.
    public static let nameable =
        Date(timeIntervalSince1970: -62_167_219_200)...Date(timeIntervalSince1970: 253_402_300_799)

    /// The moment.
    public var date: Date

    /// Wraps a moment.
    public init(_ date: Date) {
        self.date = date
    }

    /// Reads RFC 3339, with or without fractions of a second.
    /// - Returns: `nil` where the text is no moment.
    public init?(_ text: String) {
        var fields = TimeFields(Array(text.utf8))
        guard let date = fields.date() else { return nil }
        self.date = date
    }

    /// In UTC, with milliseconds only where there are some.
    public var description: String {
        let milliseconds = Int((date.timeIntervalSince1970 * 1000).rounded())
        let seconds = milliseconds.floored(by: 1_000)
        let days = seconds.floored(by: 86_400)
        let (year, month, day) = TimeFields.civil(days)
        let second = seconds - days * 86_400
        let rest = milliseconds - seconds * 1_000
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let fraction = rest == 0 ? "" : ".\(padded(rest, 3))"
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T\(padded(second / 3_600, 2))"
            + ":\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))\(fraction)Z"
    }
}

extension Int {
    /// The quotient, rounded down also below zero.
    fileprivate func floored(by divisor: Int) -> Int {
        self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
    }
}

/// The parts of a moment as RFC 3339 writes them, read one after the other.
private struct TimeFields {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var next: UInt8 { place < bytes.count ? bytes[place] : 0 }

    /// The whole text as a moment.
    mutating func date() -> Date? {
        guard let year = number(4), take("-"), let month = number(2), take("-"), let day = number(2),
            take("T") || take("t"), let hour = number(2), take(":"), let minute = number(2), take(":"),
            let second = number(2), let fraction = fraction(), let offset = offset(), place == bytes.count,
            (1...12).contains(month), (1...Self.days(of: month, year)).contains(day), hour < 24, minute < 60,
            // A leap second counts as the next one.
            second <= 60
        else { return nil }
        let days = Self.daysSince1970(year, month, day)
        let seconds = days * 86_400 + hour * 3_600 + minute * 60 + second - offset
        return Date(timeIntervalSince1970: Double(seconds) + fraction)
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: sign) else { return false }
        place += 1
        return true
    }

    private mutating func number(_ digits: Int) -> Int? {
        var number = 0
        for _ in 0..<digits {
            guard next >= UInt8(ascii: "0"), next <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + Int(next - UInt8(ascii: "0"))
            place += 1
        }
        return number
    }

    private mutating func fraction() -> Double? {
        guard take(".") else { return 0 }
        var fraction = 0.0
        var share = 0.1
        let start = place
        while let digit = number(1) {
            fraction += Double(digit) * share
            share /= 10
        }
        guard place > start else { return nil }
        // Kept to the microsecond, so that what was written comes back as written.
        return (fraction * 1_000_000).rounded() / 1_000_000
    }

    /// Seconds ahead of UTC.
    private mutating func offset() -> Int? {
        if take("Z") || take("z") { return 0 }
        let sign = take("+") ? 1 : -1
        guard sign == 1 || take("-"), let hours = number(2), hours < 24 else { return nil }
        _ = take(":")
        guard let minutes = number(2), minutes < 60 else { return nil }
        return sign * (hours * 3_600 + minutes * 60)
    }

    private static func days(of month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Year, month and day of days since 1 January 1970; the reverse of `daysSince1970`.
    static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = shifted.floored(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// Days since 1 January 1970 in the Gregorian calendar, by years that begin in March, so that the leap day is the
    /// last one.
    private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let marchYear = month > 2 ? year : year - 1
        let era = marchYear.floored(by: 400)
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
