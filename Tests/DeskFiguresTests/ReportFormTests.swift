import Conversations
import DeskFigures
import Foundation
import IntentModel
import ReportPages
import Statistics
import TestSupport
import Testing
import WireFormat

@Suite struct ReportFormTests {
    private static let options = SmallDesk.options("2026-05-04", "2026-05-10")

    private static func busy() -> DeskReport {
        let desk = RandomDesk(seed: 3, conversations: 400, start: options.previous.start, days: 14)
        var recorder = DeskRecorder(options: options, terms: SmallDesk.terms)
        for record in desk.records { recorder.add(record.name, record: record.events) }
        var report = recorder.report()
        report.notes.store = "desk.sqlite"
        return report
    }

    @Test(arguments: DeskReport.languages) func nothingIsLeftUnfilled(language: Language) {
        let page = Self.busy().page(in: language)
        for text in [page.text(), page.markdown] {
            #expect(!text.contains("{") && !text.contains("}"), "\(language)")
        }
        let json = JSONWriter.pretty(Self.busy().json(in: language))
        #expect(!json.contains("{pause}") && !json.contains("{window}") && !json.contains("{smallTalk}"))
    }

    @Test(arguments: DeskReport.languages) func everyFigureHasItsDefinition(language: Language) {
        let report = Self.busy()
        let page = report.page(in: language)
        var defined: Set<String> = []
        var labels: [String] = []
        func look(_ block: ReportBlock) {
            switch block {
            case .figures(let figures): labels += figures.map(\.label)
            case .definitions(let definitions): defined.formUnion(definitions.map(\.term))
            case .columns(let blocks): blocks.forEach(look)
            default: break
            }
        }
        for section in page.sections { section.blocks.forEach(look) }
        // Those of the head, and how many complaints were settled in time.
        #expect(labels.count == 11)
        #expect(labels.allSatisfy(defined.contains))
        guard case .object(let figures)? = report.json(in: language)["figures"] else {
            Issue.record("no figures")
            return
        }
        #expect(figures.allSatisfy { $0.value["definition"]?.text?.isEmpty == false })
    }

    @Test(arguments: DeskReport.languages) func languagesSayTheSame(language: Language) {
        let (page, english) = (Self.busy().page(in: language), Self.busy().page(in: .english))
        #expect(page.sections.map(\.blocks.count) == english.sections.map(\.blocks.count))
        if language != .english { #expect(page.sections.map(\.title) != english.sections.map(\.title)) }
    }

    @Test func whatCustomersWroteIsNoMarkup() throws {
        let log = """
            {"conversation":"<b>","role":"customer","text":"<script>alert(1)</script>|`*_","at":"2026-05-04T02:00:00Z","channel":"<i>&"}
            {"conversation":"<b>","role":"bot","text":"…","locale":"en","at":"2026-05-04T02:00:00Z","action":"handoff","reason":"<u>","intent":"\\"><p>"}
            {"conversation":"d","role":"customer","text":"<script>alert(1)</script>|`*_","at":"2026-05-04T02:00:00Z","channel":"<i>&"}
            {"conversation":"d","role":"bot","text":"…","locale":"en","at":"2026-05-04T02:00:00Z","action":"handoff","reason":"low_confidence"}
            {"conversation":"e","role":"customer","text":"x","at":"2026-05-04T02:00:00Z"}
            {"conversation":"e","role":"bot","text":"…","at":"2026-05-04T02:00:00Z","action":"answer","intent":"\\"><p>"}
            """
        let page = try SmallDesk.report(log, Self.options).page(in: .english)
        for wild in ["<script>", "<i>", "<u>", "\"><p>"] { #expect(!page.html.contains(wild)) }
        #expect(page.html.contains("&lt;script&gt;"))
        #expect(page.text().contains("<script>alert(1)</script>|`*_"))
    }

    @Test func anEmptyPeriodSaysSo() throws {
        let report = try SmallDesk.report("", Self.options)
        #expect(report.isEmpty)
        #expect(report.page(in: .english).text().contains("Nothing is on record for these days"))
        #expect(report.json(in: .english)["empty"] == true)
        #expect(report.page(in: .japanese).html.contains("記録がありません"))
    }

    @Test func daysWithoutDaysBeforeAreNotCompared() throws {
        let log = """
            {"conversation":"a","role":"customer","text":"parking","at":"2026-05-04T02:00:00Z"}
            {"conversation":"a","role":"bot","text":"…","at":"2026-05-04T02:00:07Z","action":"answer","intent":"parking"}
            """
        let report = try SmallDesk.report(log, Self.options)
        let text = report.page(in: .english).text()
        #expect(text.contains("nothing can be compared"))
        #expect(!text.contains("before –"))
        #expect(report.total.now.botDelay?.median == 7)
        // Of a contact that ended with the record, nobody knows whether the customer comes back.
        #expect(report.total.now.firstContactResolution.trials == 0)
        #expect(report.page(in: .english).html.contains("–"))
    }

    @Test func theSameInputGivesTheSameBytes() {
        #expect(Self.busy().page(in: .japanese).html == Self.busy().page(in: .japanese).html)
        #expect(SmallDesk.json(Self.busy()) == SmallDesk.json(Self.busy()))
    }
}
