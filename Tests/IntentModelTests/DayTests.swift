import IntentModel
import Testing

@Suite struct DayTests {
    @Test(arguments: ["2026-05-01", "2024-02-29", "0001-01-01", "9999-12-31"])
    func readsWhatItWrites(text: String) {
        #expect(Day(text)?.description == text)
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026/01/01", "", "2026-01-01 ", "+026-01-01",
        "2026-01-32", "１９９９-01-01",
    ])
    func refusesWhatIsNoDay(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func validityHoldsOnBothItsEnds() throws {
        let first = try #require(Day("2026-06-01"))
        let last = try #require(Day("2026-06-30"))
        let validity = Validity(from: first, until: last)
        #expect(validity.contains(first) && validity.contains(last))
        #expect(try !validity.contains(#require(Day("2026-05-31"))))
        #expect(try !validity.contains(#require(Day("2026-07-01"))))
        #expect(Validity.always.contains(first))
    }
}
