import ReportPages
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("停车", 4), ("ﾃｽﾄ", 3), ("カ", 2), ("é", 1), ("e\u{301}", 1), ("한", 2), ("，", 2), ("“”", 2),
        ("👍", 2), ("👨‍👩‍👧", 2), ("☎\u{fe0f}", 2), ("a\u{200b}b", 2), ("𠮷", 2),
    ])
    func wideCharactersTakeTwoColumns(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test func whatIsCutSaysSoAndFits() {
        #expect(DisplayWidth.truncated("停车怎么收费", to: 7) == "停车怎…")
        #expect(DisplayWidth.truncated("停车", to: 4) == "停车")
        #expect(DisplayWidth.of(DisplayWidth.truncated("停车怎么收费", to: 6)) <= 6)
    }

    @Test func linesBreakAtSpacesAndBetweenWideCharacters() {
        #expect(DisplayWidth.wrapped("one two three", to: 8) == ["one two", "three"])
        #expect(DisplayWidth.wrapped("停车怎么收费，请问", to: 8) == ["停车怎么", "收费，请", "问"])
        #expect(DisplayWidth.wrapped("", to: 8) == [""])
        for width in 4...30 {
            let text = "答え right answers ÷ 全部的回答, such as 停车 and so on"
            let lines = DisplayWidth.wrapped(text, to: width)
            #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
        }
    }
}
