import DeskFigures
import Foundation
import IntentModel
import Testing
import WireFormat

@Suite struct ReportPeriodTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func period(_ from: String, _ to: String, _ zone: String = "Asia/Shanghai") throws -> ReportPeriod {
        let zone = try #require(TimeZone(identifier: zone))
        return try #require(ReportPeriod(from: day(from), to: day(to), timeZone: zone))
    }

    @Test func daysAreThoseOfTheDesk() throws {
        let week = try period("2026-05-04", "2026-05-10")
        #expect(week.dayCount == 7)
        #expect(Timestamp(week.start).description == "2026-05-03T16:00:00Z")
        #expect(Timestamp(week.end).description == "2026-05-10T16:00:00Z")
        #expect(week.contains(week.start) && !week.contains(week.end))
        #expect(week.days.map(\.description).last == "2026-05-10")
        let before = try #require(week.previous)
        #expect(before.from.description == "2026-04-27" && before.to.description == "2026-05-03")
        #expect(before.end == week.start)
    }

    @Test func daysWithAChangeOfClocksAreAsLongAsTheyAre() throws {
        let spring = try period("2026-03-29", "2026-03-29", "Europe/Berlin")
        #expect(spring.end.timeIntervalSince(spring.start) == 23 * 3_600)
        let autumn = try period("2026-10-25", "2026-10-26", "Europe/Berlin")
        #expect(autumn.end.timeIntervalSince(autumn.start) == 49 * 3_600)
    }

    @Test func theLastDaysEndYesterday() throws {
        let zone = try #require(TimeZone(identifier: "Asia/Shanghai"))
        let now = try #require(Timestamp("2026-05-10T17:00:00Z")).date
        let week = try #require(ReportPeriod(lastDays: 7, before: now, timeZone: zone))
        #expect(week.from.description == "2026-05-04" && week.to.description == "2026-05-10")
    }

    @Test func thereAreLimits() throws {
        #expect(ReportPeriod(from: try day("2026-05-02"), to: try day("2026-05-01"), timeZone: .gmt) == nil)
        #expect(ReportPeriod(from: try day("2024-01-01"), to: try day("2026-05-01"), timeZone: .gmt) == nil)
        #expect(try period("2024-02-01", "2024-03-01", "GMT").dayCount == 30)
    }
}
