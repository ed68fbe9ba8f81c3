import ReportPages
import TestSupport
import Testing

private let hostile = [
    "<script>alert(1)</script>", "\" onload=\"x", "' & <", "nul\u{0}", "\u{1b}[2J", "\u{202e}back", "\u{fffe}",
    "a\u{85}b",
    "]]>", "</style>", "é 停车 👍",
]

@Suite struct MarkupTests {
    @Test(arguments: hostile) func textsAndValuesNeverBecomeMarkup(text: String) throws {
        let markup = element("p", ["title": text, "class": nil]) {
            text
            element("br")
            for number in 1...2 { element("b") { "\(number)" } }
        }
        for written in [markup.html, markup.xml.replacing("<br/>\n", with: "<br>")] {
            let elements = try MarkupReader.read(written)
            #expect(elements.map(\.name) == ["p", "br", "b", "b"])
            #expect(elements[0].attributes.count == 1)
            #expect(elements[0]["title"] == SafeText.visible(text))
        }
    }

    @Test func whatCouldActIsMadeVisible() {
        #expect(SafeText.visible("a\u{0}b\u{1b}c\u{7f}d\u{9b}") == "a␀b␛c␡d\u{fffd}")
        #expect(SafeText.visible("\u{202e}x\u{2066}") == "‹U+202E›x‹U+2066›")
        #expect(SafeText.visible("plain 停车\n\t") == "plain 停车\n\t")
        #expect(SafeText.line("a\r\nb\tc\u{2028}d") == "a b c d")
    }
}

@Suite struct ReportWritingTests {
    private func report(_ text: String) -> Report {
        let format = FigureFormat(language: "en")
        let table = ReportTable(
            text,
            columns: [.words("Name"), .numbers("Turns"), .words("Text")],
            rows: [
                [.name(text), "12", .quote(text, language: "zh-Hans")],
                [.name("停车"), .bar("50 %", share: 0.5, interval: 0.4...0.6), .quote("短")], [.name("short")],
            ],
            remark: text
        )
        let plane = PlaneChart(
            text,
            summary: text,
            x: .shares(text, format),
            y: .shares(text, from: 0.62, format),
            lines: [.init([.init(0, 0.7), .init(.nan, 3), .init(1, 1)], isDashed: true)],
            points: [.init(.init(0.5, 0.8), interval: 0.7...0.9)],
            pins: [.init(.init(0.9, 0.62), text)],
            data: table
        )
        return Report(
            language: "en",
            title: text,
            subtitle: [text],
            sections: [
                ReportSection(
                    text,
                    [
                        .paragraph(text), .note(text), .warning(text), .figures([KeyFigure(text, text, detail: text)]),
                        .definitions([Definition(text, text)]), .table(table), .folded(table),
                        .entries([ReportEntry(place: text, quote: text, facts: [Definition(text, text)])]),
                        .bars(BarChart(text, legend: [text], bars: [.init(text, [.init(2, text, tone: .good)])])),
                        .columns([.plane(plane), .plane(plane)]),
                        .series(
                            TimeSeries(
                                text,
                                summary: text,
                                legend: [.init(text, .good)],
                                columns: [.init(text, [3]), .init("b", [12_345])],
                                format: format
                            )
                        ),
                        .heat(HeatTable(text, columns: [text, "b"], rows: [.init(text, [nil, 3])], format: format)),
                    ]
                ),
                ReportSection("left out", []),
            ],
            footer: [text]
        )
    }

    @Test(arguments: hostile) func everyBlockKeepsStrangersTextsText(text: String) throws {
        let report = report(text)
        let elements = try MarkupReader.read(report.html)
        #expect(!elements.contains { $0.name == "script" || $0["onload"] != nil })
        #expect(!report.html.contains("left out"))
        let ids = elements.compactMap { $0["id"] }
        #expect(Set(ids).count == ids.count)
        for written in [report.text(), report.markdown] {
            #expect(!written.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
            #expect(!written.split(separator: "\n").contains { $0.hasSuffix(" ") && !$0.hasSuffix("  ") })
        }
        let withoutCode = report.markdown.replacing(/`[^`]*`/, with: "")
        #expect(!withoutCode.contains("<"))
    }

    @Test func aReportWithoutFiguresIsStillAPage() throws {
        let format = FigureFormat(language: "ja")
        let empty = Report(
            language: "ja",
            title: "t",
            sections: [
                ReportSection(
                    "s",
                    [
                        .series(TimeSeries("c", summary: "s", legend: [], columns: [], format: format)),
                        .heat(HeatTable("h", columns: [], rows: [], format: format)),
                        .bars(BarChart("b", bars: [])), .table(ReportTable("t", columns: [], rows: [])), .figures([]),
                    ]
                )
            ]
        )
        _ = try MarkupReader.read(empty.html)
        #expect(!empty.html.contains("nan") && !empty.text().isEmpty && !empty.markdown.isEmpty)
    }

    @Test func columnsLineUpForWideCharacters() {
        let table = ReportTable(
            "c",
            columns: [.words("Name"), .numbers("N"), .words("Text")],
            rows: [
                [.name("停车"), "7", .quote("短")], [.name("abc"), "1234", .quote(String(repeating: "长", count: 80))],
            ]
        )
        let lines = table.text(width: 60, showsCaption: false).split(separator: "\n").map(String.init)
        #expect(lines[0] == "  Name     N  Text")
        #expect(lines[1] == "  停车     7  短")
        #expect(lines[2].hasPrefix("  abc   1234  长") && lines[2].hasSuffix("长…"))
        #expect(DisplayWidth.of(lines[2]) <= 60)
    }

    @Test func namesAreCodeWhateverStandsInThem() {
        let table = ReportTable("c", columns: [.words("N")], rows: [[.name("a`b|c")], [.name("x")], [.name("")]])
        let lines = Report(language: "en", title: "t", sections: [.init("s", [.table(table)])]).markdown
        #expect(lines.contains("| `` a`b\\|c `` |") && lines.contains("| `x` |") && lines.contains("|  |"))
    }
}

@Suite struct FigureFormatTests {
    @Test func numbersAreWrittenAsReadersExpectThem() {
        let english = FigureFormat(language: "en")
        let chinese = FigureFormat(language: "zh-Hans")
        #expect(english.percent(0.93456) == "93.5 %" && chinese.percent(0.93456) == "93.5%")
        #expect(english.percent(nil) == "–" && english.percent(.nan) == "–" && english.percent(1, places: 0) == "100 %")
        #expect(english.percents(0.1, 0.2) == "10.0–20.0 %" && english.percents(-0.1, 0.2) == "−10.0 … 20.0 %")
        #expect(english.points(0.051) == "+5.1" && english.points(-0.0004) == "±0.0" && english.points(-0.02) == "−2.0")
        #expect(
            english.count(1234) == "1234" && english.count(1_234_567) == "1,234,567"
                && english.count(-12_345) == "−12,345"
        )
        #expect(english.decimal(0.995) == "0.99" || english.decimal(0.995) == "1.00")
        #expect(english.decimal(-0.001) == "0.00" && english.decimal(12_345.678, places: 1) == "12,345.7")
        #expect(english.decimal(.infinity) == "–")
    }

    @Test func phrasesTakeTheirValuesOnce() {
        let phrase = ReportPhrase("{1} of {0} {2}", "{0}之{1}", "{0}之{1}", "{0}の{1}")
        #expect(phrase.text(in: "en", ["{1}", "b"]) == "b of {1} {2}")
        #expect(phrase.text(in: "zh-Hans", ["a", "b"]) == "a之b")
        #expect(phrase.text(in: "fr", ["a", "b"]) == "b of a {2}")
    }
}
