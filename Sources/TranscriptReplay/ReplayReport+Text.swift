internal import Foundation

extension ReplayReport {
    /// Most rows of a list that the text names; the JSON report holds them all.
    private static let rows = 12

    /// The report for people.
    public var text: String {
        var lines: [String] = []
        summary(&lines)
        table("By language", byLanguage, &lines)
        table("By tag", byTag, &lines)
        table("By intent (weakest first)", weakestIntents, &lines)
        if !confusions.isEmpty {
            lines += ["", "Taken for another (label → guess)"]
            for confusion in confusions.prefix(Self.rows) {
                lines.append("  \(confusion.count) ×  \(confusion.expected) → \(confusion.predicted)")
                lines.append("       “\(confusion.text)”" + (confusion.nearest.map { "  near \($0)" } ?? ""))
            }
        }
        if !failures.isEmpty {
            lines += ["", "Wrong (\(failures.count))"]
            for failure in failures.prefix(Self.rows) {
                lines.append("  \(failure.place): “\(failure.text)”")
                lines.append(
                    "       expected \(failure.expected); got \(failure.got) "
                        + "(confidence \(Self.decimal(failure.confidence)))"
                )
            }
            more(failures.count, &lines)
        }
        if !unmet.isEmpty {
            lines += ["", "Not covered, most frequent first"]
            for question in unmet.prefix(Self.rows) { lines.append("  \(question.count) ×  “\(question.text)”") }
        }
        if !unknownLabels.isEmpty {
            lines += ["", "Labels that name no intent of the pack: \(unknownLabels.joined(separator: ", "))"]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func summary(_ lines: inout [String]) {
        let all = total
        lines.append(
            "\(all.turns) customers' turns: answered \(Self.percent(Figures.share(all.answered, of: all.turns))), "
                + "clarified \(Self.percent(Figures.share(all.clarified, of: all.turns))), "
                + "handed off \(Self.percent(Figures.share(all.handedOff, of: all.turns)))"
                + (all.forwarded > 0 ? "; \(all.forwarded) more went to a person who had taken over" : "")
        )
        if !handOffReasons.isEmpty {
            lines.append(
                "Hand-offs: " + handOffReasons.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
            )
        }
        guard all.labelled > 0 else {
            lines.append("No turn has a label, so nothing is judged.")
            return
        }
        lines += [
            "",
            "Of \(all.labelled) labelled turns \(all.right) came out as labelled.",
            "  accuracy   \(Self.percent(all.accuracy, width: 6))   best guess right, of \(all.covered) covered turns",
            "  precision  \(Self.percent(all.precision, width: 6))   right, of \(all.judgedAnswers) answers",
            "  coverage   \(Self.percent(all.coverage, width: 6))   answered rightly, of \(all.answerable) turns "
                + "that an answer could serve",
        ]
        if all.uncovered > 0 {
            lines.append(
                "  uncovered  \(all.uncovered) turns: \(all.uncoveredAnswered) answered, "
                    + "\(all.uncoveredClarified) clarified, \(all.uncoveredHandedOff) handed off"
            )
        }
    }

    private var weakestIntents: [Group] {
        byIntent.filter { $0.figures.labelled > 0 }.sorted {
            let left = Double($0.figures.right) / Double($0.figures.labelled)
            let right = Double($1.figures.right) / Double($1.figures.labelled)
            return (left, $0.name) < (right, $1.name)
        }
    }

    private func table(_ title: String, _ groups: [Group], _ lines: inout [String]) {
        let judged = groups.filter { $0.figures.labelled > 0 }
        guard !judged.isEmpty else { return }
        let width = min(32, max(10, judged.prefix(Self.rows).map(\.name.count).max() ?? 0))
        lines += ["", "\(title)", "  " + pad("", width) + "   turns  accuracy precision  coverage"]
        for group in judged.prefix(Self.rows) {
            let figures = group.figures
            lines.append(
                "  " + pad(group.name, width) + pad(String(figures.labelled), 8, left: true)
                    + pad(Self.percent(figures.accuracy), 10, left: true)
                    + pad(Self.percent(figures.precision), 10, left: true)
                    + pad(Self.percent(figures.coverage), 10, left: true)
            )
        }
        more(judged.count, &lines)
    }

    private func more(_ count: Int, _ lines: inout [String]) {
        if count > Self.rows { lines.append("  … and \(count - Self.rows) more (--format json has them all)") }
    }

    private func pad(_ text: String, _ width: Int, left: Bool = false) -> String {
        let fill = String(repeating: " ", count: max(0, width - text.count))
        return left ? fill + text : text + fill
    }

    private static func percent(_ share: Double?, width: Int = 0) -> String {
        let text = share.map { "\(decimal($0 * 100, places: 1)) %" } ?? "–"
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private static func decimal(_ value: Double, places: Int = 2) -> String {
        value.formatted(
            .number.precision(.fractionLength(places)).grouping(.never).locale(Locale(identifier: "en_US_POSIX"))
        )
    }
}
