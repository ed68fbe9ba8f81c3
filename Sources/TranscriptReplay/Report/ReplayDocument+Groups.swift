internal import Dialogue
internal import ReportPages
internal import Statistics

/// Figures of groups of turns.
extension ReplayDocument {
    /// By language, tag, channel and hour.
    var groups: [ReportBlock] {
        var blocks: [ReportBlock] = []
        for (caption, column, groups) in [
            (ReplayPhrase.byLanguage, ReplayPhrase.language, report.byLanguage),
            (.byTag, .tag, report.byTag), (.byChannel, .channel, report.byChannel),
        ] where !groups.isEmpty {
            blocks.append(.table(table(say(caption), say(column), groups, most: rows)))
        }
        guard !report.byHour.isEmpty else { return blocks }
        return blocks + [.series(hours), .heat(week), .note(say(.timeZoneNote, report.timeZone))]
    }

    /// What became of a group's turns and how many of them came out right.
    private func table(_ caption: String, _ name: String, _ groups: [ReplayReport.Group], most: Int) -> ReportTable {
        let isJudged = report.total.labelled > 0
        let groups = groups.filter { $0.figures.turns > 0 }
        let shown = groups.prefix(most)
        return ReportTable(
            caption,
            columns: [
                .words(name), .numbers(say(.turns)), .numbers(say(.answered)), .numbers(say(.clarified)),
                .numbers(say(.handedOff)),
            ]
                + (isJudged
                    ? [
                        .numbers(say(.labelled)), .numbers(say(.accuracy)), .numbers(say(.precision)),
                        .numbers(say(.coverage)),
                    ]
                    : []),
            rows: shown.map { group in
                let figures = group.figures
                let became: [ReportCell] = [
                    .name(group.name), ReportCell(format.count(figures.turns)),
                    ReportCell(format.percent(figures.answeredShare.value)),
                    ReportCell(format.percent(figures.clarifiedShare.value)),
                    ReportCell(format.percent(figures.handedOffShare.value)),
                ]
                return isJudged ? became + [ReportCell(format.count(figures.labelled))] + shares(figures) : became
            },
            remark: more(groups.count - shown.count)
        )
    }

    /// Accuracy, precision and coverage, drawn as bars with their intervals.
    private func shares(_ figures: Figures) -> [ReportCell] {
        [figures.accuracyShare, figures.precisionShare, figures.coverageShare].map { share in
            .bar(
                format.percent(share.value),
                share: share.value,
                interval: share.wilson().map { $0.lower...$0.upper }
            )
        }
    }

    /// By the label's intent, weakest first.
    var intents: [ReportBlock] {
        let judged = report.byIntent.filter { $0.figures.labelled > 0 }
        guard !judged.isEmpty else { return unknownLabels }
        let weakest = judged.sorted {
            let left = Double($0.figures.right) / Double($0.figures.labelled)
            let right = Double($1.figures.right) / Double($1.figures.labelled)
            return (left, $0.name) < (right, $1.name)
        }
        let shown = weakest.prefix(rows)
        let table = ReportTable(
            say(.intentCaption),
            columns: [
                .words(say(.intent)), .numbers(say(.labelled)), .numbers(say(.accuracy)), .numbers(say(.precision)),
                .numbers(say(.coverage)),
            ],
            rows: shown.map { [.name($0.name), ReportCell(format.count($0.figures.labelled))] + shares($0.figures) },
            remark: more(weakest.count - shown.count, inJSON: true)
        )
        return [.table(table)] + unknownLabels
    }

    private var unknownLabels: [ReportBlock] {
        guard !report.unknownLabels.isEmpty else { return [] }
        let named = report.unknownLabels.prefix(rows).joined(separator: ", ")
        let left = report.unknownLabels.count - rows
        return [.warning(say(.unknownLabels, named + (left > 0 ? " " + say(.more, format.count(left)) : "")))]
    }

    private var hours: TimeSeries {
        let busiest = report.byHour.max { ($0.figures.turns, $1.name) < ($1.figures.turns, $0.name) }
        return TimeSeries(
            say(.byHour),
            summary: say(.hourSummary, busiest?.name ?? "", format.count(busiest?.figures.turns ?? 0)),
            legend: [
                .init(say(.answeredIn), .good), .init(say(.clarifiedIn), .middle), .init(say(.handedOffIn), .other),
            ],
            columns: report.byHour.map {
                .init($0.name, [$0.figures.answered, $0.figures.clarified, $0.figures.handedOff].map(Double.init))
            },
            format: format,
            data: table(say(.byHour), say(.hour), report.byHour, most: report.byHour.count)
        )
    }

    private var week: HeatTable {
        let days = say(.weekdays).split(separator: " ").map(String.init)
        // Hours in which nobody ever writes would only make the table wide.
        let used = (0..<24).filter { hour in report.week.contains { $0[hour] > 0 } }
        let span = (used.first ?? 0)...(used.last ?? 23)
        return HeatTable(
            say(.byWeekday),
            columns: span.map(String.init),
            rows: zip(days, report.week).map { day, turns in
                .init(day, span.map { turns[$0] == 0 ? nil : Double(turns[$0]) })
            },
            format: format
        )
    }

    /// Hand-offs by reason.
    var handOffs: [ReportBlock] {
        guard report.total.handedOff > 0 else { return [.paragraph(say(.reasonNone))] }
        return [
            .bars(
                BarChart(
                    say(.handOffCaption),
                    bars: report.handOffReasons.map { reason in
                        let share = CountedShare(reason.count, of: report.total.handedOff)
                        let text = "\(format.count(reason.count)) (\(format.percent(share.value)))"
                        return .init(
                            self.reason(reason.name),
                            [.init(share.value ?? 0, text, tone: .other)],
                            interval: share.wilson().map { $0.lower...$0.upper }
                        )
                    }
                )
            )
        ]
    }

    private func reason(_ name: String) -> String {
        guard let reason = HandOffReason(rawValue: name) else { return name }
        let phrase: ReplayPhrase =
            switch reason {
            case .lowConfidence: .lowConfidence
            case .askedForPerson: .askedForPerson
            case .policy: .policy
            case .repeatedFailure: .repeatedFailure
            case .complaint: .complaint
            case .emergency: .emergency
            case .noAnswer: .noAnswer
            }
        return say(phrase)
    }

    /// How many rows were left out; `nil` where none were.
    func more(_ count: Int, inJSON: Bool = false) -> String? {
        count > 0 ? say(inJSON ? .moreInJSON : .more, format.count(count)) : nil
    }
}
