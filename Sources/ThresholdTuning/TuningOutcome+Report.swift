internal import IntentModel
public import ReportPages

extension TuningOutcome {
    /// What every such promise rests on.
    static let assumption =
        "It rests on tomorrow's messages being like the labelled ones: the same mix of questions, languages and channels, "
        + "conversations independent of each other."

    /// The outcome for people.
    /// - Parameter footer: Closing lines, such as what was written where.
    /// - Returns: The report, which becomes text, Markdown or a page.
    public func report(footer: [String]) -> Report {
        let format = FigureFormat(language: "en")
        var report = Report(
            language: "en",
            title: "Thresholds for a promise",
            subtitle: [
                "\(Self.counted(turns, "labelled turn", format)) in "
                    + "\(Self.counted(conversations, "conversation", format)).",
                promiseLine(format),
            ],
            footer: [Self.assumption] + footer
        )
        report.sections = [outcomeSection(format), partsSection(format), curveSection(format)].compactMap(\.self)
        return report
    }

    /// The outcome in a terminal, the curve drawn in letters.
    public func text(footer: [String]) -> String {
        var report = report(footer: footer)
        let picture = CurvePicture(outcome: self).text
        guard !picture.isEmpty else { return report.text() }
        let closing = report.footer
        report.footer = []
        let end = Report(language: report.language, title: closing.first ?? "", subtitle: Array(closing.dropFirst()))
        return report.text() + "\n" + picture + "\n" + end.text()
    }

    private static func counted(_ count: Int, _ thing: String, _ format: FigureFormat) -> String {
        "\(format.count(count)) \(thing)\(count == 1 ? "" : "s")"
    }

    private func promiseLine(_ format: FigureFormat) -> String {
        "Promised: \(format.percent(promise.precision)) of the answers are right, of as many again and in the long run, "
            + "with a confidence of \(format.percent(promise.confidence))."
    }

    // MARK: What came of it

    private func outcomeSection(_ format: FigureFormat) -> ReportSection {
        var rows = [row("until now", before, format)]
        if let after { rows.append(row("tuned", after, format)) }
        let table = ReportTable(
            "The labelled turns with the thresholds of until now\(after == nil ? "" : ", and with the new ones")",
            columns: [
                .words(""), .numbers("threshold"), .numbers("answers"), .numbers("precision"), .numbers("coverage"),
            ],
            rows: rows
        )
        if let thresholds {
            let line =
                "Answers from \(format.decimal(thresholds.answer, places: 4)) on, offers a choice from "
                + "\(format.decimal(thresholds.clarify, places: 4)) on."
            return ReportSection("The promise holds", [.table(table), .paragraph(line)])
        }
        return ReportSection(
            shortfall.map(Self.title) ?? "",
            [.table(table), .warning(shortfall.map { sentence($0, format) } ?? "")]
        )
    }

    private func row(_ name: String, _ point: Point, _ format: FigureFormat) -> [ReportCell] {
        [
            ReportCell(name), ReportCell(format.decimal(point.threshold, places: 4)),
            ReportCell(format.count(point.answers)), ReportCell(format.percent(point.precision)),
            ReportCell(format.percent(point.coverage)),
        ]
    }

    private static func title(_ shortfall: Shortfall) -> String {
        switch shortfall {
        case .noLabels, .turns, .conversations: "No promise yet"
        case .errors: "No promise"
        }
    }

    private func sentence(_ shortfall: Shortfall, _ format: FigureFormat) -> String {
        switch shortfall {
        case .noLabels: "No turn has a label: write what should come of it into \"expect\"."
        case .turns(let count):
            "Not enough data: about \(Self.counted(count, "more labelled turn", format)), if they come out as these did."
        case .conversations(let count):
            "Not enough data: about \(Self.counted(count, "more labelled conversation", format)), if they come out as "
                + "these did; turns of one conversation may be alike."
        case .errors(let best):
            "More turns would not help. At best \(format.percent(best.precision)) are right, of "
                + "\(format.count(best.answers)) answers from \(format.decimal(best.threshold, places: 4)) on: see with "
                + "replay what goes wrong, or promise less."
        }
    }

    // MARK: Parts

    private func partsSection(_ format: FigureFormat) -> ReportSection? {
        guard !parts.isEmpty else {
            guard thresholds != nil else { return nil }
            let line =
                "Not enough data for thresholds by language or intent: that takes \(format.count(answersPerPart)) turns with "
                + "a guess in each of two parts."
            return ReportSection("By language and intent", [.note(line)])
        }
        let isUsed = thresholds.map { !$0.answerByLanguage.isEmpty || !$0.answerByIntent.isEmpty } ?? false
        let rows = parts.map { part -> [ReportCell] in
            [
                part.name.map { .name($0) } ?? "all others",
                part.name == nil ? "" : part.isIntent ? "intent" : "language",
                ReportCell(format.count(part.turns)),
                ReportCell(part.threshold.map { format.decimal($0, places: 4) } ?? "none passed"),
            ]
        }
        let table = ReportTable(
            "The loosest threshold at which each part keeps the promise by itself",
            columns: [.words(""), .words(""), .numbers("turns"), .numbers("threshold")],
            rows: rows
        )
        let line =
            isUsed
            ? "Each part keeps the promise by itself, and so do all together."
            : "One threshold serves all: not every part keeps the promise by itself, or one for all answers more."
        return ReportSection("By language and intent", [.table(table), .note(line)])
    }

    // MARK: The curve

    private func curveSection(_ format: FigureFormat) -> ReportSection? {
        let shown = curve.filter { $0.answers > 0 }
        guard !shown.isEmpty else { return nil }
        let rows = shown.map { point -> [ReportCell] in
            [
                ReportCell(format.decimal(point.threshold, places: 4)), ReportCell(format.count(point.answers)),
                ReportCell(format.count(point.answers - point.right)), ReportCell(format.percent(point.precision)),
                ReportCell(format.percent(point.coverage)), ReportCell(format.percent(point.probability)),
                ReportCell(point.isProven ? "holds" : ""),
            ]
        }
        let table = ReportTable(
            "Threshold by threshold",
            columns: [
                .numbers("threshold"), .numbers("answers"), .numbers("wrong"), .numbers("precision"),
                .numbers("coverage"), .numbers("risk"), .words(""),
            ],
            rows: rows,
            remark: "Risk: how often at most so few are wrong although the promise does not hold."
        )
        return ReportSection("Precision and coverage", [.plane(chart(shown, table, format))])
    }

    private func chart(_ shown: [Point], _ table: ReportTable, _ format: FigureFormat) -> PlaneChart {
        func place(_ point: Point) -> PlaneChart.Place { .init(point.coverage ?? 0, point.precision ?? 0) }
        let lowest = min(promise.precision - 0.05, shown.compactMap(\.precision).min() ?? 0)
        var chart = PlaneChart(
            "Precision over coverage, threshold by threshold",
            summary: "Precision over coverage, threshold by threshold.",
            x: .shares("coverage", format),
            y: .shares("precision", from: (lowest * 20).rounded(.down) / 20, format),
            data: table
        )
        chart.lines = [
            .init([.init(0, promise.precision), .init(1, promise.precision)], tone: .faint, isDashed: true),
            .init(shown.map(place), tone: .good),
        ]
        if before.answers > 0 { chart.pins.append(.init(place(before), "until now")) }
        if let after { chart.pins.append(.init(place(after), "tuned")) }
        return chart
    }
}
