internal import Conversations
internal import Foundation
public import IntentModel
public import ReportPages
internal import Statistics

extension DeskReport {
    /// Languages that reports are written in.
    public static let languages: [Language] = [.english, .simplifiedChinese, .traditionalChinese, .japanese]

    /// The report as a page in a reader's language, to be written as text, Markdown or HTML.
    public func page(in language: Language) -> Report {
        let writer = FigureWriter(language: language)
        var page = Report(
            language: language.rawValue,
            title: writer.texts.title,
            subtitle: subtitle(writer),
            footer: [sources(writer)].compactMap(\.self)
        )
        guard !isEmpty else {
            page.sections = [
                ReportSection(writer.texts.atAGlance, [.paragraph(writer.texts.nothing)] + remarks(writer))
            ]
            return page
        }
        page.sections = [
            glance(writer), dayByDay(writer), topQuestions(writer), unmetQuestions(writer), whyPeople(writer),
            times(writer), leftOpen(writer), hourByHour(writer), complaintSection(writer), ratingSection(writer),
            byQueue(writer),
            slices(channels, writer.texts.byChannel, writer.texts.channel, writer) { $0 ?? writer.texts.unknown },
            slices(languages, writer.texts.byLanguage, writer.texts.language, writer) {
                writer.name(ofLanguage: $0)
            },
            ReportSection(writer.texts.reading, [.paragraph(changeMeaning(writer))]),
        ]
        return page
    }

    /// Whether there is anything to compare with.
    var hasBefore: Bool { total.before.contacts > 0 }

    // MARK: - Head and foot

    private func subtitle(_ writer: FigureWriter) -> [String] {
        let texts = writer.texts
        let period = texts.period.filled([
            "from": texts.date(options.period.from), "to": texts.date(options.period.to),
            "days": writer.days(options.period.dayCount),
        ])
        let against = texts.against.filled([
            "from": texts.date(options.previous.from), "to": texts.date(options.previous.to),
        ])
        return [period, against, texts.timeZone.filled(["zone": options.period.timeZone.identifier])]
    }

    private func sources(_ writer: FigureWriter) -> String? {
        let texts = writer.texts
        var parts: [String] = []
        if let store = notes.store {
            let count = writer.format.count(notes.storeConversations)
            parts.append(texts.fromStore.filled(["path": store, "count": count]))
        }
        if !notes.logs.isEmpty {
            let names = notes.logs.joined(separator: ", ")
            parts.append(texts.fromLogs.filled(["names": names, "count": writer.format.count(notes.logLines)]))
        }
        if let last = notes.lastMoment {
            parts.append(texts.upTo.filled(["moment": writer.moment(last, in: options.period.timeZone)]))
        }
        return parts.isEmpty ? nil : texts.made.filled(["sources": parts.joined(separator: texts.comma)])
    }

    /// What was left out, and why.
    private func remarks(_ writer: FigureWriter) -> [ReportBlock] {
        let lines = [
            (writer.texts.doubleLines, notes.doubleLines), (writer.texts.undatedLines, notes.undatedLines),
            (writer.texts.strayEvents, notes.strayEvents),
        ]
        return lines.filter { $0.1 > 0 }.map { .note($0.0.filled(["count": writer.format.count($0.1)])) }
    }

    private func changeMeaning(_ writer: FigureWriter) -> String {
        writer.texts.changeMeaning.filled([
            "days": writer.days(options.previous.dayCount),
            "confidence": writer.format.percent(options.confidence, places: 0),
        ])
    }

    // MARK: - Sections

    private func glance(_ writer: FigureWriter) -> ReportSection {
        let figures = headFigures(writer)
        var blocks: [ReportBlock] = [.figures(figures.map { $0.tile(writer, hasBefore: hasBefore) })]
        if hasBefore {
            let changes = figures.compactMap { $0.sentence(writer) }
            let text =
                changes.isEmpty
                ? writer.texts.noClearChange
                : writer.texts.clearChanges.filled(["changes": changes.joined(separator: writer.texts.comma)])
            blocks.append(.paragraph(text))
        } else {
            blocks.append(.paragraph(writer.texts.nothingBefore))
        }
        if total.now.cameBack > 0 {
            let returns = writer.texts.cameBackNote.filled([
                "count": writer.format.count(total.now.cameBack), "all": writer.format.count(total.now.followed),
                "time": writer.time(options.returnWithin),
                "elsewhere": writer.format.count(total.now.cameBackElsewhere),
            ])
            blocks.append(.paragraph(returns))
        }
        blocks += remarks(writer)
        let meanings = figures.map { Definition($0.label, $0.meaning) }
        let half = (meanings.count + 1) / 2
        blocks.append(
            .columns([.definitions(Array(meanings[..<half])), .definitions(Array(meanings[half...]))])
        )
        return ReportSection(writer.texts.atAGlance, blocks)
    }

    private func whyPeople(_ writer: FigureWriter) -> ReportSection {
        let rows = reasons.map { kind in
            kindRow(kind, name: "\(writer.name(ofReason: kind.name))", writer, tone: .other)
        }
        guard !rows.isEmpty else { return ReportSection(writer.texts.whyPeople, []) }
        return ReportSection(
            writer.texts.whyPeople,
            [
                .table(kindTable(writer.texts.byReason, head: writer.texts.reason, rows, writer)),
                .note(writer.texts.reasonsMeaning),
            ]
        )
    }

    private func complaintSection(_ writer: FigureWriter) -> ReportSection {
        let rows = complaints.map { kind in
            let name =
                kind.name == Contact.angerClass ? writer.texts.anger : terms.title(of: kind.name, in: writer.language)
            return kindRow(kind, name: "\(name)", writer, tone: .bad)
        }
        guard !rows.isEmpty else { return ReportSection(writer.texts.complaintSection, []) }
        return ReportSection(
            writer.texts.complaintSection,
            [
                .figures([settlement(writer).tile(writer, hasBefore: hasBefore)]),
                .table(kindTable(writer.texts.byClass, head: writer.texts.kind, rows, writer)),
                .definitions([
                    Definition(writer.texts.complaints, writer.texts.complaintsMeaning),
                    Definition(writer.texts.kind, writer.texts.complaintClassMeaning),
                    Definition(settlement(writer).label, settlement(writer).meaning),
                ]),
            ]
        )
    }

    private func kindTable(_ caption: String, head: String, _ rows: [[ReportCell]], _ writer: FigureWriter)
        -> ReportTable
    {
        var columns: [ReportTable.Column] = [
            .words(head), .numbers(writer.texts.count), .words(writer.texts.share),
        ]
        if hasBefore { columns += [.numbers(beforeHead(writer)), .words(writer.texts.changeInPoints)] }
        return ReportTable(caption, columns: columns, rows: rows)
    }

    private func kindRow(_ kind: Kind, name: ReportCell, _ writer: FigureWriter, tone: Tone) -> [ReportCell] {
        var row = [
            name, "\(writer.format.count(kind.share.now.successes))",
            writer.bar(kind.share.now, confidence: options.confidence, tone: tone),
        ]
        if hasBefore {
            let change = writer.change(kind.share, confidence: options.confidence)
            row += ["\(writer.share(kind.share.before))", "\(change?.plainText ?? FigureFormat.none)"]
        }
        return row
    }

    /// Heading of a column with what was before.
    func beforeHead(_ writer: FigureWriter) -> String {
        writer.texts.before.filled(["value": ""]).trimmingCharacters(in: .whitespaces)
    }

    private func leftOpen(_ writer: FigureWriter) -> ReportSection {
        let texts = writer.texts
        guard backlog.now.open + backlog.before.open > 0 else { return ReportSection(texts.leftOpen, []) }
        var text = texts.backlogSentence.filled([
            "open": writer.format.count(backlog.now.open), "waiting": writer.format.count(backlog.now.waiting),
            "before": writer.format.count(backlog.before.open),
        ])
        if let oldest = backlog.now.oldest {
            let joint = writer.texts.units.hasSpaces ? " " : ""
            text += joint + texts.oldest.filled(["time": writer.time(oldest)])
        }
        return ReportSection(texts.leftOpen, [.paragraph(text), .note(texts.openMeaning)])
    }
}
