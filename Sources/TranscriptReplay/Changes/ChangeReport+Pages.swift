internal import Dialogue
public import ReportPages
internal import WireFormat

extension ChangeReport {
    /// Most entries of a kind that pages show; the JSON report holds them all.
    private static let shown = 100

    /// The report on its own, for a terminal, Markdown or a web page.
    /// - Parameters:
    ///   - language: BCP 47 tag of the reader's language.
    ///   - subtitle: What was compared.
    /// - Returns: A report to be written as a page, Markdown or text.
    public func page(language: String, subtitle: [String]) -> Report {
        Report(
            language: language,
            title: ChangePhrase.title.text(language),
            subtitle: subtitle,
            sections: sections(language: language)
        )
    }

    /// What changed, to stand in a report: in short, then kind by kind.
    /// - Parameter language: BCP 47 tag of the reader's language.
    /// - Returns: Sections in the order in which they are read.
    public func sections(language: String) -> [ReportSection] {
        [summary(language)]
            + ChangeKind.allCases.map { kind in
                let own = entries.filter { $0.group.kind == kind }
                var blocks: [ReportBlock] = []
                if !own.isEmpty { blocks.append(.entries(own.prefix(Self.shown).map { $0.page(language) })) }
                if own.count > Self.shown {
                    blocks.append(.note(ChangePhrase.more.text(language, String(own.count - Self.shown))))
                }
                return ReportSection("\(kind.name.text(language)) (\(count(kind)))", blocks)
            }
    }

    private func summary(_ language: String) -> ReportSection {
        let format = FigureFormat(language: language)
        var blocks: [ReportBlock] = [
            .figures(
                ChangeKind.allCases.map { kind in
                    KeyFigure(
                        kind.name.text(language),
                        format.count(count(kind)),
                        detail: kind.definition.text(language),
                        tone: count(kind) > 0 ? kind.tone : .plain
                    )
                }
            )
        ]
        if entries.isEmpty, compared > 0 { blocks.append(.paragraph(ChangePhrase.nothing.text(language))) }
        for (count, phrase) in [(onlyNew, ChangePhrase.onlyNew), (onlyOld, .onlyOld), (unlisted, .unlisted)]
        where count > 0 {
            blocks.append(.warning(phrase.text(language, format.count(count))))
        }
        blocks.append(.table(figures(language, format)))
        blocks.append(
            .note("\(ChangePhrase.served.text(language)): \(ChangePhrase.defineServed.text(language))")
        )
        let title =
            "\(ChangePhrase.title.text(language)): \(ChangePhrase.compared.text(language, format.count(compared)))"
        return ReportSection(title, blocks)
    }

    private func figures(_ language: String, _ format: FigureFormat) -> ReportTable {
        func row(_ phrase: ChangePhrase, _ figure: (Figures) -> String) -> [ReportCell] {
            [ReportCell(phrase.text(language)), ReportCell(figure(oldFigures)), ReportCell(figure(newFigures))]
        }
        var rows = [
            row(.answered) { format.count($0.answered) },
            row(.clarified) { format.count($0.clarified) },
            row(.handedOff) { format.count($0.handedOff) },
        ]
        if oldFigures.labelled + newFigures.labelled > 0 {
            rows.append(row(.precision) { format.percent($0.precision) })
            rows.append(row(.coverage) { format.percent($0.coverage) })
        }
        return ReportTable(
            ChangePhrase.figures.text(language),
            columns: [
                .words(""), .numbers(ChangePhrase.before.text(language)), .numbers(ChangePhrase.now.text(language)),
            ],
            rows: rows
        )
    }
}

extension ChangeReport.Entry {
    fileprivate func page(_ language: String) -> ReportEntry {
        let first = group.places.first ?? ""
        var facts: [Definition] = []
        if group.count > 1 {
            facts.append(
                Definition(
                    ChangePhrase.asked.text(language),
                    ChangePhrase.times.text(language, String(group.count), first)
                )
            )
        }
        if let label = group.new.expect?.words { facts.append(Definition(ChangePhrase.label.text(language), label)) }
        facts.append(Definition(ChangePhrase.before.text(language), whyOld))
        facts.append(Definition(ChangePhrase.now.text(language), whyNew))
        if group.kind == .wording {
            facts.append(Definition(ChangePhrase.replyBefore.text(language), group.old.prediction.decision.reply))
            facts.append(Definition(ChangePhrase.replyNow.text(language), group.new.prediction.decision.reply))
        }
        return ReportEntry(place: first, quote: group.new.text, quoteLanguage: group.new.locale, facts: facts)
    }
}

extension TranscriptLine.Expectation {
    /// What it asks for, in a few words; `nil` where it says nothing.
    fileprivate var words: String? {
        let parts = [wantedIntents.isEmpty ? nil : wantedIntents.joined(separator: " + "), action]
        let words = parts.compactMap(\.self).joined(separator: ", ")
        return words.isEmpty ? nil : words
    }
}
