internal import IntentModel

/// Arithmetic on days of the Gregorian calendar, without clocks or time zones.
enum CivilCalendar {
    /// Days since 1970-01-01.
    ///
    /// Years are counted from March, so that leap days come last.
    static func dayNumber(of day: Day) -> Int {
        let year = day.month <= 2 ? day.year - 1 : day.year
        let era = floorDivide(year, by: 400)
        let yearOfEra = year - era * 400
        let monthFromMarch = (day.month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day.day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day of a number; `nil` outside the years 1 to 9999.
    static func day(number: Int) -> Day? {
        let shifted = number + 719_468
        let era = floorDivide(shifted, by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return Day(year: year, month: month, day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// 1 = Monday to 7 = Sunday.
    static func weekday(of number: Int) -> Int {
        let fromMonday = (number + 3) % 7
        return (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1
    }

    static func floorDivide(_ number: Int, by divisor: Int) -> Int {
        let quotient = number / divisor
        return number % divisor < 0 ? quotient - 1 : quotient
    }
}
