internal import IntentModel

extension MiningReport {
    /// Wordings that the text shows of each group.
    private static let shown = 8

    /// The report for people: what was looked at, then group by group what to do.
    public var text: String {
        var lines = [summary]
        for (number, group) in groups.enumerated() {
            lines.append("")
            lines += Self.lines(of: group, number: number + 1)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// `812 questions, 240 of them not served; 18 groups cover 170 of those`.
    private var summary: String {
        let covered = groups.reduce(0) { $0 + $1.turns }
        var text = "\(Counted.text(turns, "question")), \(unmet) of them not served; "
        text += "\(Counted.text(groups.count, "group")) cover\(groups.count == 1 ? "s" : "") \(covered) of those."
        if replies > 0 {
            text += " \(replies) only reply to what was said before: \(commonReplies.joined(separator: ", ")) …"
        }
        if leftOut > 0 { text += " \(leftOut) were not looked at: there are too many wordings." }
        return text
    }

    private static func lines(of group: MinedGroup, number: Int) -> [String] {
        let outcomes = TurnOutcome.allCases.compactMap { outcome in
            group.outcomes[outcome].map { "\($0) \(outcome.words)" }
        }
        var lines = ["\(number). \(group.name)"]
        lines.append(
            "   \(Counted.text(group.turns, "turn")) of \(Counted.text(group.conversations, "conversation")): "
                + outcomes.joined(separator: ", ")
        )
        lines.append("   → \(action(group.proposal)): \(group.reason)")
        for example in group.proposed.prefix(shown) {
            let count = example.turns > 1 ? "  ×\(example.turns)" : ""
            lines.append("     + [\(example.language)] \(example.text)\(count)")
        }
        let more = group.proposed.count - shown
        if more > 0 { lines.append("     + \(more) more") }
        if case .undecided = group.proposal {
            let personal = PersonalData()
            for question in group.questions.filter({ personal.kind(in: $0.text) == nil }).prefix(shown) {
                lines.append("     · \(oneLine(question.text))")
            }
        }
        let conflicts = group.leftOut.filter { if case .conflict = $0.reason { true } else { false } }
        for left in conflicts.prefix(shown) {
            if case .conflict(let why) = left.reason { lines.append("     ! \(oneLine(left.text)): \(why)") }
        }
        if let reply = group.reply {
            lines.append("   agents said: \(oneLine(reply.text))  (of \(Counted.plural(reply.of, "reply", "replies")))")
        }
        if let left = leftOut(group) { lines.append("   left out: \(left)") }
        return lines
    }

    private static func action(_ proposal: Proposal) -> String {
        switch proposal {
        case .examples(let intent, let examples): "\(Counted.text(examples.count, "wording")) for '\(intent)'"
        case .newIntent(let draft): "a new intent, '\(draft.id)'"
        case .uncovered(let examples): "\(Counted.text(examples.count, "wording")) for 'uncovered'"
        case .undecided(let likely):
            likely.isEmpty
                ? "nothing to propose" : "a person must decide; likeliest are \(likely.joined(separator: ", "))"
        }
    }

    private static func leftOut(_ group: MinedGroup) -> String? {
        var counts: [(String, Int)] = []
        func count(_ name: String, _ matches: (LeftOutWording.Reason) -> Bool) {
            let number = group.leftOut.count { matches($0.reason) }
            if number > 0 { counts.append((name, number)) }
        }
        count("with personal data") { if case .personalData = $0 { true } else { false } }
        count("that are examples but for little") { if case .nearDuplicate = $0 { true } else { false } }
        count("too long") { $0 == .tooLong }
        count("because there are enough") { $0 == .enough }
        return counts.isEmpty ? nil : counts.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
    }

    private static func oneLine(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > 100 ? line.prefix(99) + "…" : line
    }
}

extension TurnOutcome {
    /// As a person reads it.
    fileprivate var words: String {
        switch self {
        case .met: "served"
        case .clarified: "asked back"
        case .handedOff: "handed off"
        case .answeredWrongly: "answered wrongly"
        }
    }
}

/// Numbers with what they count.
enum Counted {
    static func text(_ number: Int, _ one: String) -> String { plural(number, one, one + "s") }

    static func plural(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}
