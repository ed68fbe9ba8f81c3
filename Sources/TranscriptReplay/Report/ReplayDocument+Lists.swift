internal import ReportPages

/// Lists of turns, questions and intents.
extension ReplayDocument {
    /// Pairs of intents that were mixed up.
    var confusions: [ReportBlock] {
        guard !report.confusions.isEmpty else { return [] }
        let shown = report.confusions.prefix(rows)
        let left = more(report.confusions.count - shown.count, inJSON: true)
        guard !isNarrow else {
            return [.entries(shown.map(entry))] + (left.map { [.note($0)] } ?? [])
        }
        let table = ReportTable(
            say(.confusionCaption),
            columns: [
                .numbers(say(.times)), .words(say(.label)), .words(say(.takenFor)), .words(say(.oneTurn)),
                .words(say(.nearestExample)),
            ],
            rows: shown.map {
                [
                    ReportCell(format.count($0.count)), .name($0.expected), .name($0.predicted),
                    .quote($0.text, language: $0.locale), .quote($0.nearest ?? ""),
                ]
            },
            remark: left
        )
        return [.heat(matrix), .table(table)]
    }

    private func entry(_ confusion: ReplayReport.Confusion) -> ReportEntry {
        ReportEntry(
            place: "\(format.count(confusion.count)) × \(confusion.expected) → \(confusion.predicted)",
            quote: confusion.text,
            facts: confusion.nearest.map { [.init(say(.nearestExample), $0)] } ?? []
        )
    }

    private var matrix: HeatTable {
        HeatTable(
            say(.confusionMatrix),
            corner: say(.label),
            columns: report.matrix.guesses,
            rows: zip(report.matrix.labels, report.matrix.counts).map { label, counts in
                .init(label, counts.map { $0 == 0 ? nil : Double($0) })
            },
            format: format,
            tone: .bad
        )
    }

    /// Turns that did not come out as labelled, the most harmful first.
    var failures: [ReportBlock] {
        guard !report.failures.isEmpty else { return [] }
        let worst = report.failures.enumerated().sorted { left, right in
            guard left.element.isAnswer == right.element.isAnswer else { return left.element.isAnswer }
            guard left.element.confidence == right.element.confidence else {
                return left.element.confidence > right.element.confidence
            }
            return left.offset < right.offset
        }
        .prefix(rows).map(\.element)
        let entries = worst.map { failure in
            ReportEntry(
                place: failure.place,
                quote: failure.text,
                quoteLanguage: failure.locale,
                facts: [
                    .init(say(.expected), failure.expected), .init(say(.got), failure.got),
                    .init(say(.confidence).lowercased(), format.decimal(failure.confidence)),
                ]
            )
        }
        let left = more(report.failureCount - worst.count, inJSON: true).map { [ReportBlock.note($0)] } ?? []
        return [.note(say(.failureNote)), .entries(entries)] + left
    }

    /// Conversations that went wrong for longest.
    var runs: [ReportBlock] {
        guard !report.longestFailures.isEmpty else { return [] }
        let shown = report.longestFailures.prefix(rows)
        return [
            .note(say(.runNote)),
            .entries(
                shown.map { run in
                    ReportEntry(
                        place: run.place,
                        quote: run.text,
                        quoteLanguage: run.locale,
                        facts: [
                            .init(
                                run.conversation,
                                say(
                                    .runTurns,
                                    format.count(run.length),
                                    String(run.firstTurn),
                                    String(run.firstTurn + run.length - 1)
                                )
                            ),
                            .init(say(.got), run.got),
                        ]
                    )
                }
            ),
        ]
    }

    /// Questions that nobody answered, in groups.
    var unmet: [ReportBlock] {
        guard !report.unmetGroups.isEmpty else { return [] }
        let shown = report.unmetGroups.prefix(rows)
        var note = say(.unmetNote, format.count(report.unmetCount))
        if report.unmetCount > ReplayTally.Limits.unmet {
            note += gap + say(.unmetProjected, format.count(ReplayTally.Limits.unmet))
        }
        return [
            .note(note),
            .table(
                ReportTable(
                    say(.unmetCaption),
                    columns: [
                        .numbers(say(.times)), .numbers(say(.conversations)), .words(say(.question)),
                        .words(say(.wordings)), .words(say(.bestGuess)),
                    ],
                    rows: shown.map { group in
                        [
                            ReportCell(format.count(group.count)), ReportCell(format.count(group.conversations)),
                            .quote(group.text, language: group.locale),
                            .quote(
                                group.wordings.dropFirst().prefix(2).map(\.text).joined(separator: " / "),
                                language: group.locale
                            ),
                            .name(group.guess ?? ""),
                        ]
                    },
                    remark: more(report.unmetGroups.count - shown.count)
                )
            ),
        ]
    }

    /// Intents and follow-ups that no turn reached.
    var unreached: [ReportBlock] {
        guard !report.unreachedIntents.isEmpty || !report.unreachedFollowUps.isEmpty else {
            return [.paragraph(say(.unreachedNone))]
        }
        var blocks: [ReportBlock] = []
        if !report.unreachedIntents.isEmpty {
            let shown = report.unreachedIntents.prefix(rows)
            blocks.append(
                .table(
                    ReportTable(
                        say(.unreachedIntents),
                        columns: [.words(say(.intent)), .words(say(.place))],
                        rows: shown.map { [.name($0.intent), .name($0.place)] },
                        remark: more(report.unreachedIntents.count - shown.count, inJSON: true)
                    )
                )
            )
        }
        if !report.unreachedFollowUps.isEmpty {
            let shown = report.unreachedFollowUps.prefix(rows)
            blocks.append(
                .table(
                    ReportTable(
                        say(.unreachedFollowUps),
                        columns: [.words(say(.intent)), .words(say(.followUp)), .words(say(.place))],
                        rows: shown.map { [.name($0.intent), .name($0.followUp ?? ""), .name($0.place)] },
                        remark: more(report.unreachedFollowUps.count - shown.count, inJSON: true)
                    )
                )
            )
        }
        return blocks
    }
}
