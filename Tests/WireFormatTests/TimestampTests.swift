import Foundation
import Testing
import WireFormat

@Suite struct TimestampTests {
    @Test(arguments: [
        "1970-01-01T00:00:00Z", "2026-05-01T18:00:00+08:00", "2024-02-29T23:59:59-00:30", "1999-12-31T23:59:59Z",
        "2100-03-01T00:00:00Z", "1969-12-31T23:59:59Z", "2026-05-01T10:00:00.250Z", "1600-02-29T12:00:00Z",
        "9999-12-31T23:59:59Z",
    ])
    func readsWhatFoundationReads(text: String) throws {
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: text.contains("."), timeZone: .gmt)
        #expect(Timestamp(text)?.date == (try style.parse(text)))
    }

    @Test(arguments: [
        "", "yesterday", "2026-05-01", "2026-05-01T10:00", "2026-13-01T10:00:00Z", "2026-02-29T10:00:00Z",
        "2026-05-01T24:00:00Z", "2026-05-01T10:60:00Z", "2026-05-01T10:00:00", "2026-05-01T10:00:00.Z",
        "2026-05-01T10:00:00Zz", "2026-05-01 10:00:00Z", "2026-05-01T10:00:00+8", "+2026-05-01T10:00:00Z",
        "２026-05-01T10:00:00Z",
    ])
    func refusesTheRest(text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test func everyDayComesBack() {
        for day in stride(from: -200_000, to: 200_000, by: 37) {
            let date = Date(timeIntervalSince1970: Double(day) * 86_400 + 43_261)
            #expect(Timestamp(Timestamp(date).description)?.date == date)
        }
    }

    @Test func writesWhatItReads() throws {
        for text in [
            "2026-05-01T10:00:00Z", "2026-05-01T10:00:00.250Z", "2026-05-01T10:00:00.007Z", "1969-12-31T23:59:59.999Z",
            "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
        ] {
            #expect(Timestamp(text)?.description == text)
        }
    }
}
