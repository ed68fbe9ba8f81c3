internal import Conversations
internal import IntentModel
internal import ReportPages
internal import Statistics

/// A figure of the whole period, in words: what the tiles show.
struct HeadFigure {
    /// Which way is better.
    enum Better {
        case more
        case less
        case neither
    }

    var label: String
    var meaning: String
    var now: String
    var before: String
    /// What it was counted over.
    var base: String = ""
    var change: FigureChange?
    var better: Better

    /// The tile.
    func tile(_ writer: FigureWriter, hasBefore: Bool) -> KeyFigure {
        var lines = base.isEmpty ? [] : [base]
        if hasBefore {
            lines.append(writer.texts.before.filled(["value": before]))
            if let change { lines.append(change.text) }
        }
        return KeyFigure(label, now, detail: lines.joined(separator: "\n"), tone: tone)
    }

    /// What it says where it changed beyond chance.
    func sentence(_ writer: FigureWriter) -> String? {
        guard let change, change.isClear else { return nil }
        let template = change.isUp ? writer.texts.up : writer.texts.down
        return template.filled(["figure": label, "before": before, "now": now])
    }

    private var tone: Tone {
        guard let change, change.isClear, better != .neither else { return .plain }
        return change.isUp == (better == .more) ? .good : .bad
    }
}

extension DeskReport {
    /// The figures that stand first.
    func headFigures(_ writer: FigureWriter) -> [HeadFigure] {
        let (texts, format) = (writer.texts, writer.format)
        func share(
            _ label: String,
            _ meaning: String,
            _ better: HeadFigure.Better,
            _ figure: (DeskCounts) -> CountedShare
        ) -> HeadFigure {
            self.share(label, meaning, better, Compared(now: figure(total.now), before: figure(total.before)), writer)
        }
        func time(
            _ label: String,
            _ meaning: String,
            _ samples: (DeskCounts.Samples) -> [Double],
            _ figure: (DeskCounts) -> QueueStatistics.Duration?
        ) -> HeadFigure {
            let pair = Compared(now: samples(total.now.samples), before: samples(total.before.samples))
            return self.time(
                label,
                meaning,
                Compared(now: figure(total.now), before: figure(total.before)),
                pair,
                writer
            )
        }
        return [
            HeadFigure(
                label: texts.contacts,
                meaning: contactsMeaning(writer),
                now: format.count(total.now.contacts),
                before: format.count(total.before.contacts),
                better: .neither
            ),
            share(texts.deflection, texts.deflectionMeaning, .more, \.deflection),
            share(
                texts.firstContactResolution,
                texts.firstContactResolutionMeaning.filled(["window": writer.time(options.returnWithin)]),
                .more,
                \.firstContactResolution
            ),
            share(texts.handOffs, texts.handOffsMeaning, .neither, \.handOffs),
            time(texts.firstReply, texts.firstReplyMeaning, \.firstReply, \.firstReply),
            share(texts.punctuality, texts.punctualityMeaning, .more, \.punctuality),
            time(texts.handling, texts.handlingMeaning, \.handling, \.handling),
            share(texts.complaints, texts.complaintsMeaning, .less, \.complaintShare),
            HeadFigure(
                label: texts.rating,
                meaning: texts.ratingMeaning,
                now: writer.rating(total.now.meanRating),
                before: writer.rating(total.before.meanRating),
                base: "\(texts.rated) \(writer.share(total.now.rated))",
                change: writer.change(
                    ofRatings: Compared(now: total.now.ratings, before: total.before.ratings),
                    confidence: options.confidence
                ),
                better: .more
            ),
            HeadFigure(
                label: texts.open,
                meaning: texts.openMeaning,
                now: format.count(backlog.now.open),
                before: format.count(backlog.before.open),
                better: .neither
            ),
        ]
    }

    /// A share with its change.
    func share(
        _ label: String,
        _ meaning: String,
        _ better: HeadFigure.Better,
        _ shares: Compared<CountedShare>,
        _ writer: FigureWriter
    ) -> HeadFigure {
        HeadFigure(
            label: label,
            meaning: meaning,
            now: writer.share(shares.now),
            before: writer.share(shares.before),
            base: writer.part(shares.now),
            change: writer.change(shares, confidence: options.confidence),
            better: better
        )
    }

    /// A median time with its change, the shorter the better.
    private func time(
        _ label: String,
        _ meaning: String,
        _ times: Compared<QueueStatistics.Duration?>,
        _ samples: Compared<[Double]>,
        _ writer: FigureWriter
    ) -> HeadFigure {
        HeadFigure(
            label: label,
            meaning: meaning,
            now: writer.time(times.now?.median),
            before: writer.time(times.before?.median),
            base: times.now.map { "\(writer.texts.ninetieth) \(writer.time($0.ninetieth))" } ?? "",
            change: writer.change(samples, confidence: options.confidence),
            better: .less
        )
    }

    func contactsMeaning(_ writer: FigureWriter) -> String {
        writer.texts.contactsMeaning.filled([
            "pause": writer.time(options.pause), "smallTalk": writer.format.count(total.now.smallTalk),
        ])
    }
}
