internal import Foundation
internal import ReportPages
internal import Statistics
internal import WireFormat

/// What was measured, and how sure it is.
extension ReplayDocument {
    private var total: Figures { report.total }

    /// Lines below the title.
    var subtitle: [String] {
        let turns = format.count(total.turns + total.forwarded)
        let all =
            report.isIndependent
            ? say(.turnsAlone, turns) : say(.turnsInConversations, turns, format.count(report.conversations))
        let first = all + comma + say(.againstIntents, format.count(report.intentCount))
        guard let period = report.period else { return [first] }
        func minute(_ date: Date) -> String {
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = TimeZone(identifier: report.timeZone) ?? .gmt
            let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
            func two(_ number: Int?) -> String {
                let digits = String(number ?? 0)
                return digits.count < 2 ? "0" + digits : digits
            }
            return "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day)) \(two(parts.hour)):\(two(parts.minute))"
        }
        return [first, say(.period, minute(period.lowerBound), minute(period.upperBound), report.timeZone)]
    }

    /// The figures that matter most.
    var short: [ReportBlock] {
        var figures = [
            figure(.answered, total.answeredShare, .ofTurns, .good),
            figure(.clarified, total.clarifiedShare, .ofTurns, .middle),
            figure(.handedOff, total.handedOffShare, .ofTurns, .other),
        ]
        var blocks: [ReportBlock] = []
        if total.labelled > 0 {
            figures += [
                figure(.precision, total.precisionShare, .ofAnswers, .plain),
                figure(.coverage, total.coverageShare, .ofAnswerable, .plain),
                figure(.accuracy, total.accuracyShare, .ofCovered, .plain),
            ]
            blocks = [
                .figures(figures),
                .paragraph(say(.cameOutRight, format.count(total.labelled), format.count(total.right)) + uncovered),
            ]
            blocks += weighted
        } else {
            blocks = [.figures(figures), .warning(say(.nothingJudged))]
        }
        if total.forwarded > 0 { blocks.append(.note(say(.forwarded, format.count(total.forwarded)))) }
        return blocks
    }

    private func figure(_ name: ReplayPhrase, _ share: CountedShare, _ of: ReplayPhrase, _ tone: Tone) -> KeyFigure {
        KeyFigure(
            say(name),
            format.percent(share.value),
            detail: share.wilson().map {
                say(of, format.percents($0.lower, $0.upper), format.count(share.successes), format.count(share.trials))
            } ?? "",
            tone: tone
        )
    }

    private var uncovered: String {
        guard total.uncovered > 0 else { return "" }
        return gap
            + say(
                .uncoveredBecame,
                format.count(total.uncovered),
                format.count(total.uncoveredAnswered),
                format.count(total.uncoveredClarified),
                format.count(total.uncoveredHandedOff)
            )
    }

    /// Only where they say something that the plain figures do not.
    private var weighted: [ReportBlock] {
        guard let weighted = report.weighted, weighted.source == .file || total.labelled < total.turns else {
            return []
        }
        let source = say(weighted.source == .file ? .weightedByFile : .weightedByLog)
        let detail = say(.weightedDetail, source, format.percent(weighted.judgedWeight))
        var blocks: [ReportBlock] = [
            .figures([
                KeyFigure(say(.weightedCoverage), format.percent(weighted.coverage), detail: detail),
                KeyFigure(say(.weightedPrecision), format.percent(weighted.precision), detail: detail),
            ])
        ]
        if !weighted.unjudged.isEmpty {
            let named = weighted.unjudged.prefix(rows).map { "\($0.intent) \(format.percent($0.share))" }
            let more = weighted.unjudged.count - named.count
            let list = self.list(named)
            blocks.append(.note(say(.weightedUnjudged, list + (more > 0 ? " " + say(.more, format.count(more)) : ""))))
        }
        return blocks
    }

    /// Precision and coverage by threshold, and confidence against truth.
    var confidence: [ReportBlock] {
        guard !report.curve.isEmpty || !report.calibration.isEmpty else { return [] }
        var charts: [ReportBlock] = []
        if !report.curve.isEmpty, total.answerable > 0 { charts.append(.plane(curve)) }
        if !report.calibration.isEmpty { charts.append(.plane(calibration)) }
        return [
            .columns(charts),
            .note(curveSummary + gap + say(.curveNote)),
            .note(calibrationSummary + gap + say(.calibrationNote)),
        ]
    }

    private func coverage(_ point: ThresholdPoint) -> CountedShare {
        CountedShare(point.right, of: total.answerable)
    }

    private var curveSummary: String {
        say(
            .curveSummary,
            format.decimal(report.threshold),
            format.percent(report.today.precision.value),
            format.percent(coverage(report.today).value)
        )
    }

    private var calibrationSummary: String {
        say(.calibrationSummary, format.percent(report.calibrationError), format.percent(report.rankingArea))
    }

    private var curve: PlaneChart {
        // The first few answers make precisions that leap about; they would only hide the rest.
        let settled = report.curve.filter { $0.answered >= min(20, total.answerable) }
        let shown = settled.isEmpty ? report.curve : settled
        let places = shown.map { PlaneChart.Place(coverage($0).value ?? 0, $0.precision.value ?? 0) }
        let lowest = places.map(\.y).min() ?? 0
        var chart = PlaneChart(
            say(.curveCaption),
            summary: curveSummary,
            x: .shares(say(.coverage), format),
            y: .shares(say(.precision), from: (lowest * 10).rounded(.down) / 10, format),
            lines: [.init(places)],
            data: curveTable
        )
        if let precision = report.today.precision.value, let share = coverage(report.today).value {
            chart.pins = [.init(.init(share, precision), say(.today, format.decimal(report.threshold)))]
        }
        return chart
    }

    /// A row for each tenth of the answers, and today's threshold among them.
    private var curveTable: ReportTable {
        let points = (ReplayReport.thinned(report.curve, to: 10) + [report.today])
            .sorted { ($1.threshold, $0.answered) < ($0.threshold, $1.answered) }
        return ReportTable(
            say(.curveCaption),
            columns: [
                .numbers(say(.threshold)), .numbers(say(.answered)), .numbers(say(.precision)), .words(""),
                .numbers(say(.coverage)),
            ],
            rows: points.map { point in
                [
                    ReportCell(
                        point == report.today
                            ? say(.today, format.decimal(point.threshold)) : format.decimal(point.threshold)
                    ),
                    ReportCell(format.count(point.answered)),
                    ReportCell(format.percent(point.precision.value)),
                    ReportCell(point.precision.wilson().map { format.percents($0.lower, $0.upper) } ?? ""),
                    ReportCell(format.percent(coverage(point).value)),
                ]
            }
        )
    }

    private var calibration: PlaneChart {
        let most = Double(report.calibration.map(\.count).max() ?? 1)
        return PlaneChart(
            say(.calibrationCaption),
            summary: calibrationSummary,
            x: .shares(say(.confidence), format),
            y: .shares(say(.reallyRight), format),
            lines: [.init([.init(0, 0), .init(1, 1)], tone: .faint, isDashed: true)],
            points: report.calibration.map { bin in
                PlaneChart.Point(
                    .init(bin.meanConfidence, bin.share.value ?? 0),
                    interval: bin.share.wilson().map { $0.lower...$0.upper },
                    weight: Double(bin.count) / most
                )
            },
            data: ReportTable(
                say(.calibrationCaption),
                columns: [.numbers(say(.confidence)), .numbers(say(.turns)), .numbers(say(.reallyRight)), .words("")],
                rows: report.calibration.map { bin in
                    [
                        ReportCell(format.percents(bin.lower, bin.upper, places: 0)),
                        ReportCell(format.count(bin.count)),
                        ReportCell(format.percent(bin.share.value)),
                        ReportCell(bin.share.wilson().map { format.percents($0.lower, $0.upper) } ?? ""),
                    ]
                }
            )
        )
    }

    /// What the words mean.
    var definitions: [ReportBlock] {
        let terms: [(ReplayPhrase, ReplayPhrase)] = [
            (.answered, .defineAnswered), (.clarified, .defineClarified), (.handedOff, .defineHandedOff),
            (.precision, .definePrecision), (.coverage, .defineCoverage), (.accuracy, .defineAccuracy),
            (.uncovered, .defineUncovered), (.forwardedTerm, .defineForwarded), (.interval, .defineInterval),
            (.confidence, .defineConfidence), (.curve, .defineCurve), (.calibration, .defineCalibration),
            (.rankingArea, .defineRankingArea), (.weighted, .defineWeighted),
        ]
        return [.definitions(terms.map { Definition(say($0.0), say($0.1)) })]
    }
}
