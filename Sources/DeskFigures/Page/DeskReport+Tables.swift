internal import Conversations
internal import Foundation
internal import IntentModel
internal import ReportPages
internal import Statistics

extension DeskReport {
    /// How contacts ended, as parts of a column.
    private func parts(of counts: DeskCounts) -> [Double] {
        [counts.answered, counts.leftAtChoice, counts.person, counts.unanswered].map(Double.init)
    }

    private func legend(_ writer: FigureWriter) -> [TimeSeries.Legend] {
        let texts = writer.texts
        var legend: [TimeSeries.Legend] = [
            .init(texts.answered, .good), .init(texts.leftAtChoice, .middle), .init(texts.person, .other),
        ]
        if total.now.unanswered > 0 { legend.append(.init(texts.unanswered, .faint)) }
        return legend
    }

    /// The columns of figures that tables of parts have in common.
    private func figureColumns(_ writer: FigureWriter) -> [ReportTable.Column] {
        let texts = writer.texts
        return [
            .numbers(texts.handOffsBrief), .numbers(texts.firstContactResolutionBrief),
            .numbers(texts.complaintsBrief), .numbers(texts.firstReplyBrief), .numbers(texts.rating),
        ]
    }

    private func figureCells(_ counts: DeskCounts, _ writer: FigureWriter) -> [ReportCell] {
        [
            "\(writer.share(counts.handOffs))", "\(writer.share(counts.firstContactResolution))",
            "\(writer.share(counts.complaintShare))", "\(writer.time(counts.firstReply?.median))",
            "\(writer.rating(counts.meanRating))",
        ]
    }

    func dayByDay(_ writer: FigureWriter) -> ReportSection {
        let texts = writer.texts
        let table = ReportTable(
            texts.byOutcome,
            columns: [.words(texts.day), .numbers(texts.count), .numbers(texts.deflectionBrief)]
                + figureColumns(writer),
            rows: days.map { day, counts in
                [
                    "\(writer.shortDay(day))", "\(writer.format.count(counts.contacts))",
                    "\(writer.share(counts.deflection))",
                ]
                    + figureCells(counts, writer)
            }
        )
        // Of days that are equally busy, the first.
        let busiest = days.max { $0.counts.contacts < $1.counts.contacts }
        let summary = busiest.map {
            texts.busiest.filled(["day": writer.shortDay($0.day), "count": writer.format.count($0.counts.contacts)])
        }
        let chart = TimeSeries(
            texts.byOutcome,
            summary: summary ?? texts.dayByDay,
            legend: legend(writer),
            columns: days.map { TimeSeries.Column(writer.shortDay($0.day), parts(of: $0.counts)) },
            format: writer.format,
            data: table
        )
        return ReportSection(
            texts.dayByDay,
            [.series(chart)] + (summary.map { [.paragraph($0)] } ?? []) + [.note(texts.outcomesMeaning)]
        )
    }

    func hourByHour(_ writer: FigureWriter) -> ReportSection {
        let texts = writer.texts
        func label(_ hour: Int) -> String { hour < 10 ? "0\(hour)" : "\(hour)" }
        let busy = hours.enumerated().filter { $0.element.contacts > 0 || $0.element.firstReply != nil }
        let table = ReportTable(
            texts.byOutcome,
            columns: [
                .words(texts.hour), .numbers(texts.count), .numbers(texts.person), .numbers(texts.firstReply),
                .numbers(texts.punctuality),
            ],
            rows: busy.map { hour, counts in
                [
                    "\(label(hour))", "\(writer.format.count(counts.contacts))",
                    "\(writer.format.count(counts.person))",
                    "\(writer.time(counts.firstReply?.median))", "\(writer.share(counts.punctuality))",
                ]
            }
        )
        let chart = TimeSeries(
            texts.byOutcome,
            summary: texts.hourByHour,
            legend: legend(writer),
            columns: hours.enumerated().map { TimeSeries.Column(label($0.offset), parts(of: $0.element)) },
            format: writer.format,
            data: table
        )
        guard !busy.isEmpty else { return ReportSection(texts.hourByHour, []) }
        return ReportSection(texts.hourByHour, [.series(chart)] + weekBlocks(writer))
    }

    /// When people are needed, where the period has every weekday.
    private func weekBlocks(_ writer: FigureWriter) -> [ReportBlock] {
        let busy = (0..<24).filter { hour in week.contains { $0[hour] > 0 } }
        guard options.period.dayCount >= 7, let first = busy.first, let last = busy.last else { return [] }
        let table = HeatTable(
            writer.texts.byWeekday,
            corner: writer.texts.day,
            columns: (first...last).map { $0 < 10 ? "0\($0)" : "\($0)" },
            rows: zip(writer.texts.weekdays, week).map { name, hours in
                HeatTable.Row(name, hours[first...last].map { $0 == 0 ? nil : Double($0) })
            },
            format: writer.format,
            tone: .other
        )
        return [.heat(table)]
    }

    func slices(
        _ slices: [Slice],
        _ title: String,
        _ head: String,
        _ writer: FigureWriter,
        name: (String?) -> String
    ) -> ReportSection {
        let texts = writer.texts
        // One that is not on record tells nothing apart.
        guard slices.contains(where: { $0.name != nil }) else { return ReportSection(title, []) }
        var columns: [ReportTable.Column] = [
            .words(head), .numbers(texts.count), .words(texts.deflectionBrief),
        ]
        if hasBefore { columns.append(.words(texts.changeInPoints)) }
        let rows = slices.map { slice in
            let counts = slice.counts
            var row: [ReportCell] = [
                "\(name(slice.name))", "\(writer.format.count(counts.now.contacts))",
                writer.bar(counts.now.deflection, confidence: options.confidence, tone: .good),
            ]
            if hasBefore {
                let shares = Compared(now: counts.now.deflection, before: counts.before.deflection)
                let change = writer.change(shares, confidence: options.confidence)
                row.append("\(change?.plainText ?? FigureFormat.none)")
            }
            return row + figureCells(counts.now, writer)
        }
        let table = ReportTable(texts.byName, columns: columns + figureColumns(writer), rows: rows)
        return ReportSection(title, [.table(table), .note(texts.slicesMeaning)])
    }

    func topQuestions(_ writer: FigureWriter) -> ReportSection {
        let texts = writer.texts
        guard !questions.isEmpty else { return ReportSection(texts.topQuestions, []) }
        var columns: [ReportTable.Column] = [
            .words(texts.question), .words(texts.intent), .numbers(texts.count), .numbers(texts.share),
        ]
        if hasBefore { columns.append(.words(texts.changeInPoints)) }
        columns += [.words(texts.answeredByBot), .numbers(texts.cameBack)]
        let rows = questions.map { question in
            var row: [ReportCell] = [
                "\(terms.title(of: question.intent, in: writer.language))", .name(question.intent),
                "\(writer.format.count(question.share.now.successes))",
                "\(writer.share(question.share.now))",
            ]
            if hasBefore {
                row.append(
                    "\(writer.change(question.share, confidence: options.confidence)?.plainText ?? FigureFormat.none)"
                )
            }
            let answered = writer.bar(question.answered, confidence: options.confidence, tone: .good)
            return row + [answered, "\(writer.share(question.cameBack))"]
        }
        let meaning = texts.questionsMeaning.filled(["window": writer.time(options.returnWithin)])
        return ReportSection(
            texts.topQuestions,
            [.table(ReportTable(texts.byQuestion, columns: columns, rows: rows)), .note(meaning)]
        )
    }

    func unmetQuestions(_ writer: FigureWriter) -> ReportSection {
        let texts = writer.texts
        guard !unmet.isEmpty else { return ReportSection(texts.unmetQuestions, []) }
        let rows = unmet.map { question -> [ReportCell] in
            let language = question.languages.count == 1 ? question.languages[0] : nil
            return [
                .quote(question.text, language: language), "\(writer.format.count(question.contacts))",
                "\(question.languages.map { writer.name(ofLanguage: $0) }.joined(separator: texts.comma))",
            ]
        }
        let table = ReportTable(
            texts.byMessage,
            columns: [.words(texts.question), .numbers(texts.count), .words(texts.language)],
            rows: rows,
            remark: unmetCount > unmet.count
                ? texts.unmetRemark.filled(["count": writer.format.count(unmetCount)]) : nil
        )
        return ReportSection(texts.unmetQuestions, [.table(table), .note(texts.unmetMeaning)])
    }
}
