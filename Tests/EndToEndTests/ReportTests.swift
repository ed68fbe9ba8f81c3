import Foundation
import Testing
import WireFormat

/// A day at the library's desk through the program, and the report on it.
@Suite struct ReportTests {
    private let concierge: ConciergeProcess

    init() throws {
        concierge = try ConciergeProcess()
    }

    /// Two answered questions, one of them asked again the same day on another channel, a hand-off that is worked, one
    /// that waits, a greeting, and a question of the week before.
    private static let messages = [
        #"{"conversation":"w1","id":"1","text":"is there free wifi","channel":"web","customer":{"id":9},"at":"2026-04-28T09:00:00Z"}"#,
        #"{"conversation":"c1","id":"1","text":"how do I renew a book","channel":"web","customer":{"id":1},"at":"2026-05-04T09:00:00Z"}"#,
        #"{"type":"rating","conversation":"c1","score":4,"at":"2026-05-04T09:01:00Z"}"#,
        #"{"conversation":"c2","id":"1","text":"怎么续借","channel":"app","customer":{"id":1},"at":"2026-05-04T15:00:00Z"}"#,
        #"{"conversation":"c3","id":"1","text":"I lost my library card","channel":"app","customer":{"id":2},"at":"2026-05-05T09:00:00Z"}"#,
        #"{"conversation":"c3","id":"2","text":"it was blue","channel":"app","at":"2026-05-05T09:01:00Z"}"#,
        #"{"conversation":"c4","id":"1","text":"can I talk to a human","channel":"app","customer":{"id":3},"at":"2026-05-06T09:00:00Z"}"#,
        #"{"conversation":"c5","id":"1","text":"hello","channel":"web","at":"2026-05-06T10:00:00Z"}"#,
        #"{"type":"close","conversation":"c5","at":"2026-05-06T10:05:00Z"}"#,
        #"{"conversation":"c6","id":"1","text":"is there free wifi","channel":"web","at":"2026-05-12T10:00:00Z"}"#,
    ]

    private func workADay() throws {
        let served = try concierge.run(
            ["pipe", "--intents", ConciergeProcess.pack, "--log", "day.ndjson"],
            input: Self.messages.map { $0 + "\n" }.joined()
        )
        #expect(served.status == 0, "\(served.errors)")
        for (time, work) in [
            ("2026-05-05T09:04:00Z", ["claim", "T1"]),
            ("2026-05-05T09:05:00Z", ["reply", "T1", "A new one is ready."]),
            ("2026-05-05T09:10:00Z", ["resolve", "T1"]),
        ] {
            let done = try concierge.run(["queue"] + work + ["--agent", "Mei", "--now", time])
            #expect(done.status == 0, "\(done.errors)")
        }
    }

    private func report(_ arguments: [String], period: Bool = true) throws -> ConciergeProcess.Result {
        let days = period ? ["--from", "2026-05-04", "--to", "2026-05-10"] : []
        return try concierge.run(["report", "--intents", ConciergeProcess.pack] + days + arguments)
    }

    private func json(_ result: ConciergeProcess.Result) throws -> JSONValue {
        #expect(result.status == 0, "\(result.errors)")
        return try LineDecoding().decode(JSONValue.self, from: Array(result.output.utf8))
    }

    @Test func aDayIsReportedInEveryForm() throws {
        defer { concierge.cleanUp() }
        try workADay()
        let report = try json(report(["--format", "json"]))
        let figures = report["figures"]
        #expect(figures?["contacts"]?["now"] == 4)
        #expect(figures?["contacts"]?["before"] == 1)
        #expect(figures?["small_talk_only"]?["now"] == 1)
        #expect(figures?["deflection"]?["now"]?["count"] == 2)
        #expect(figures?["came_back"]?["now"] == 1)
        #expect(figures?["came_back_elsewhere"]?["now"] == 1)
        #expect(figures?["first_contact_resolution"]?["now"]?["count"] == 2)
        #expect(figures?["handoff_share"]?["now"]?["count"] == 2)
        #expect(figures?["agent_first_reply"]?["now"]?["median"]?.double == 300)
        #expect(figures?["handling"]?["now"]?["median"]?.double == 360)
        #expect(figures?["resolution"]?["now"]?["median"]?.double == 600)
        // Of two hand-offs, one was taken in time, and the other is past due.
        #expect(figures?["taken_in_time"]?["now"]?["share"]?.double == 0.5)
        #expect(figures?["rating"]?["now"]?["mean"]?.double == 4)
        #expect(figures?["open_at_end"]?["now"]?["open"] == 1)
        #expect(report["handoff_reasons"]?["list"] != nil)
        #expect(report["top_questions"]?["definition"]?.text?.isEmpty == false)

        let text = try self.report([])
        #expect(text.status == 0)
        #expect(text.output.contains("Service desk report"))
        #expect(text.output.contains("50.0 %   2 of 4; before 100.0 %"))
        let page = try self.report(["--format", "html", "--lang", "zh-CN", "--output", "page.html"])
        #expect(page.status == 0 && page.output.isEmpty)
        let html = try String(contentsOf: concierge.folder.appendingPathComponent("page.html"), encoding: .utf8)
        #expect(html.hasPrefix("<!doctype html>"))
        #expect(html.contains("客服运营报告") && html.contains("续借图书") && !html.contains("<script"))
        let markdown = try self.report(["--format", "markdown", "--lang", "ja"])
        #expect(markdown.output.contains("サービスデスク運営レポート"))
        #expect(try self.report([]).output == text.output)
    }

    @Test func logsTellTheSame() throws {
        defer { concierge.cleanUp() }
        try workADay()
        // The service that was away brings what agents wrote into its log.
        #expect(try concierge.run(["pipe", "--intents", ConciergeProcess.pack, "--log", "day.ndjson"]).status == 0)
        let fromLog = try json(report(["day.ndjson", "--format", "json"]))
        #expect(fromLog["figures"]?["contacts"]?["now"] == 4)
        #expect(fromLog["figures"]?["handoff_share"]?["now"]?["count"] == 2)
        #expect(fromLog["figures"]?["agent_first_reply"]?["now"]?["median"]?.double == 300)
        #expect(fromLog["figures"]?["rating"]?["now"]?["mean"]?.double == 4)
        #expect(fromLog["channels"] != nil && fromLog["sources"]?["store"] == .null)
        // Without the customers' ids nobody knows that one of them came back.
        #expect(fromLog["figures"]?["came_back"]?["now"] == 0)

        let store = try json(report(["--format", "json"]))
        let both = try json(report(["day.ndjson", "--store", concierge.store, "--format", "json"]))
        #expect(both["figures"] == store["figures"])
        #expect(both["sources"]?["double_lines"]?.double ?? 0 > 0)
    }

    @Test func anEmptyPeriodSaysSo() throws {
        defer { concierge.cleanUp() }
        try workADay()
        let empty = try concierge.run([
            "report", "--intents", ConciergeProcess.pack, "--from", "2025-01-01", "--to", "2025-01-02",
        ])
        #expect(empty.status == 0)
        #expect(empty.output.contains("Nothing is on record for these days"))
    }

    @Test func theLastWeekIsTheDefault() throws {
        defer { concierge.cleanUp() }
        try workADay()
        let week = try report(["--now", "2026-05-11T08:00:00Z"], period: false)
        #expect(week.output.contains("4 May 2026 to 10 May 2026 (7 days)"))
        let rest = try report(["--from", "2026-05-09", "--now", "2026-05-11T08:00:00Z"], period: false)
        #expect(rest.output.contains("9 May 2026 to 10 May 2026 (2 days)"))
        let until = try report(["--to", "2026-05-09"], period: false)
        #expect(until.output.contains("3 May 2026 to 9 May 2026 (7 days)"))
    }

    @Test(
        arguments: [
            (["--from", "2026-05-40"], 64, "no day of the calendar"),
            (["--from", "2026-05-10", "--to", "2026-05-04"], 64, "the first day comes first"),
            (["--from", "2020-05-10", "--to", "2026-05-04"], 64, "1 to 400 days"),
            (["--return-within", "soon"], 64, "24h or 7d"), (["--lang", "fr"], 64, "zh-Hans"),
            (["--top", "0"], 64, "1 to 1000"), (["log.ndjson", "./log.ndjson"], 64, "same file"),
            (["missing.ndjson"], 66, "there is no such transcript"),
            (["--store", "missing.sqlite"], 66, "missing.sqlite"), ([], 66, "store.sqlite"),
            (["broken.ndjson"], 65, "broken.ndjson:2:"), (["--store", "log.ndjson"], 69, "log.ndjson"),
        ] as [([String], Int32, String)]
    ) func troubleIsToldByPlaceAndStatus(arguments: [String], status: Int32, words: String) throws {
        defer { concierge.cleanUp() }
        try concierge.write("{\"conversation\":\"c\",\"role\":\"customer\",\"text\":\"hi\"}\n", to: "log.ndjson")
        try concierge.write("{\"conversation\":\"c\",\"role\":\"customer\",\"text\":\"hi\"}\nno\n", to: "broken.ndjson")
        let result = try concierge.run(["report", "--intents", ConciergeProcess.pack] + arguments)
        #expect(result.status == status, "\(result.errors)")
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(result.output.isEmpty)
    }
}
