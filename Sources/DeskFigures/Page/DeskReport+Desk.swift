internal import Conversations
internal import Foundation
internal import IntentModel
internal import ReportPages
internal import Statistics

extension DeskReport {
    func times(_ writer: FigureWriter) -> ReportSection {
        let texts = writer.texts
        let kinds:
            [(String, String, QueueStatistics.Duration?, QueueStatistics.Duration?, (DeskCounts.Samples) -> [Double])] =
                [
                    (texts.botDelay, texts.botDelayMeaning, total.now.botDelay, total.before.botDelay, \.botDelay),
                    (
                        texts.firstReply, texts.firstReplyMeaning, total.now.firstReply, total.before.firstReply,
                        \.firstReply
                    ),
                    (texts.handling, texts.handlingMeaning, total.now.handling, total.before.handling, \.handling),
                    (
                        texts.resolution, texts.resolutionMeaning, total.now.resolution, total.before.resolution,
                        \.resolution
                    ),
                ]
        var columns: [ReportTable.Column] = [
            .words(texts.figure), .numbers(texts.tickets), .numbers(texts.median), .numbers(texts.ninetieth),
            .numbers(texts.longest),
        ]
        if hasBefore { columns += [.numbers(beforeHead(writer)), .words(texts.change)] }
        let rows = kinds.map { label, _, now, before, samples in
            var row: [ReportCell] = [
                "\(label)", "\(writer.format.count(now?.count ?? 0))", "\(writer.time(now?.median))",
                "\(writer.time(now?.ninetieth))", "\(writer.time(now?.longest))",
            ]
            if hasBefore {
                let pair = Compared(now: samples(total.now.samples), before: samples(total.before.samples))
                let change = writer.change(pair, confidence: options.confidence)
                row += ["\(writer.time(before?.median))", "\(change?.text ?? FigureFormat.none)"]
            }
            return row
        }
        let meanings = kinds.map { label, meaning, now, _, _ in
            Definition(label, label == texts.botDelay && now == nil ? "\(meaning) \(texts.botDelayUnknown)" : meaning)
        }
        return ReportSection(
            texts.times,
            [.table(ReportTable(texts.byFigure, columns: columns, rows: rows)), .definitions(meanings)]
        )
    }

    /// Complaints that were ended in time.
    func settlement(_ writer: FigureWriter) -> HeadFigure {
        share(
            writer.texts.settlement,
            writer.texts.settlementMeaning.filled(["limit": writer.time(options.settleWithin)]),
            .more,
            Compared(now: total.now.settlement, before: total.before.settlement),
            writer
        )
    }

    func byQueue(_ writer: FigureWriter) -> ReportSection {
        let texts = writer.texts
        // A desk that is not on record tells nothing apart.
        guard queues.contains(where: { $0.name != nil }) else { return ReportSection(texts.byQueue, []) }
        var columns: [ReportTable.Column] = [
            .words(texts.queue), .numbers(texts.opened), .words(texts.punctuality),
        ]
        if hasBefore { columns.append(.words(texts.changeInPoints)) }
        columns += [.numbers(texts.firstReplyBrief), .numbers(texts.ended), .numbers(texts.handling)]
        let rows = queues.map { slice in
            let (now, before) = (slice.counts.now, slice.counts.before)
            var row: [ReportCell] = [
                slice.name.map { .name($0) } ?? "\(texts.unknown)", "\(writer.format.count(now.opened))",
                writer.bar(now.punctuality, confidence: options.confidence, tone: .good),
            ]
            if hasBefore {
                let shares = Compared(now: now.punctuality, before: before.punctuality)
                let change = writer.change(shares, confidence: options.confidence)
                row.append("\(change?.plainText ?? FigureFormat.none)")
            }
            return row + [
                "\(writer.time(now.firstReply?.median))", "\(writer.format.count(now.ended))",
                "\(writer.time(now.handling?.median))",
            ]
        }
        return ReportSection(
            texts.byQueue,
            [.table(ReportTable(texts.byDesk, columns: columns, rows: rows)), .note(texts.queuesMeaning)]
        )
    }

    func ratingSection(_ writer: FigureWriter) -> ReportSection {
        let texts = writer.texts
        guard total.now.rated.successes + total.before.rated.successes > 0 else {
            return ReportSection(texts.ratingSection, [])
        }
        let all = total.now.rated.successes
        let bars = (1...5).reversed().map { score in
            let count = total.now.ratings[score - 1]
            let share = CountedShare(count, of: all)
            let tone: Tone = score >= 4 ? .good : score == 3 ? .middle : .bad
            let text = "\(writer.share(share)) · \(writer.format.count(count))"
            return BarChart.Bar("\(score)", [BarChart.Part(share.value ?? 0, text, tone: tone)])
        }
        return ReportSection(
            texts.ratingSection,
            [
                .columns([.bars(BarChart(texts.byScore, bars: bars)), .table(ratingsByOutcome(writer))]),
                .definitions([
                    Definition("\(texts.rating) \(writer.rating(total.now.meanRating))", texts.ratingMeaning),
                    Definition("\(texts.rated) \(writer.share(total.now.rated))", texts.ratedMeaning),
                ]),
                .note(texts.ratingSplitMeaning),
            ]
        )
    }

    /// Whether customers whom the bot served alone are as content as those who were with a person.
    private func ratingsByOutcome(_ writer: FigureWriter) -> ReportTable {
        let texts = writer.texts
        let outcomes: [(ContactOutcome, String)] = [
            (.answered, texts.answered), (.leftAtChoice, texts.leftAtChoice), (.person, texts.person),
        ]
        var columns: [ReportTable.Column] = [
            .words(""), .numbers(texts.count), .numbers(texts.mean), .numbers(texts.low),
        ]
        if hasBefore { columns.append(.words(texts.change)) }
        let rows = outcomes.map { outcome, label in
            let none = [0, 0, 0, 0, 0]
            let ratings = Compared(
                now: total.now.ratingsByOutcome[outcome] ?? none,
                before: total.before.ratingsByOutcome[outcome] ?? none
            )
            let low = CountedShare(ratings.now[0] + ratings.now[1], of: ratings.now.reduce(0, +))
            var row: [ReportCell] = [
                "\(label)", "\(writer.format.count(low.trials))",
                "\(writer.rating(DeskCounts.mean(of: ratings.now)))", "\(writer.share(low))",
            ]
            if hasBefore {
                let change = writer.change(ofRatings: ratings, confidence: options.confidence)
                row.append("\(change?.text ?? FigureFormat.none)")
            }
            return row
        }
        return ReportTable(texts.byEnding, columns: columns, rows: rows)
    }
}
