internal import Conversations
internal import Foundation

/// Tickets and figures as agents read them.
struct QueueText {
    private let layout: QueueDesk.TextForm
    private let now: Date

    init(_ layout: QueueDesk.TextForm, now: Date) {
        self.layout = layout
        self.now = now
    }

    /// A table, one ticket a line.
    func list(_ tickets: [TicketSummary]) -> String {
        guard !tickets.isEmpty else { return "No tickets.\n" }
        var table = TextTable(
            header: ["TICKET", "PRIORITY", "STATE", "AGE", "DUE", "AGENT", "QUEUE", "REASON", "MESSAGE"])
        table.rows = tickets.map { ticket in
            [
                ticket.id, ticket.priority.rawValue, ticket.state.rawValue, age(of: ticket.createdAt), due(ticket),
                short(ticket.agent ?? "-"), short(ticket.queue), ticket.reason, TextWidth.singleLine(ticket.question),
            ]
        }
        var lines = table.lines(width: layout.width)
        for (index, ticket) in tickets.enumerated() { lines[index + 1] = marked(lines[index + 1], as: ticket) }
        lines[0] = coloured(lines[0], .faint)
        return lines.joined(separator: "\n") + "\n"
    }

    /// A page with everything about a ticket.
    func ticket(_ ticket: Ticket) -> String {
        let summary = ticket.summary
        var lines = [marked("\(summary.id) · \(summary.priority.rawValue) · \(standing(summary))", as: summary)]
        var facts = [
            ("conversation", "\(TextWidth.singleLine(summary.conversation)) (\(summary.locale))"),
            ("reason", summary.reason),
            ("queue", TextWidth.singleLine(summary.queue)),
            ("opened", "\(moment(summary.createdAt)), \(age(of: summary.createdAt)) ago"),
            ("due", "\(moment(summary.dueAt))\(summary.state == .queued ? ", \(due(summary))" : "")"),
        ]
        if let customer = ticket.customerJSON { facts.append(("customer", TextWidth.singleLine(customer))) }
        for detail in ticket.details {
            facts.append((detail.kind.replacing("_", with: " "), TextWidth.singleLine(detail.value)))
        }
        let width = facts.map { TextWidth.columns($0.0) }.max() ?? 0
        lines += facts.map { "  \(coloured(TextWidth.padded($0.0, to: width), .faint))  \($0.1)" }
        lines.append("")
        if ticket.omittedMessages > 0 { lines.append("  (\(ticket.omittedMessages) older messages are not shown)") }
        for message in ticket.messages { lines += self.lines(of: message) }
        lines.append("")
        for step in ticket.history {
            let parts = [step.event, step.agent.map { "by \(TextWidth.singleLine($0))" }, step.note].compactMap(\.self)
            lines.append("  \(coloured(moment(step.at), .faint))  \(parts.joined(separator: " "))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// One line that says what an agent did.
    func done(_ act: TicketAct, _ ticket: TicketSummary, by agent: String) -> String {
        let conversation = TextWidth.singleLine(ticket.conversation)
        let name = TextWidth.singleLine(agent)
        switch act {
        case .claim:
            return "\(ticket.id) is yours, \(name): \(TextWidth.singleLine(ticket.question))\n"
        case .release: return "\(ticket.id) is back in the queue \(TextWidth.singleLine(ticket.queue)).\n"
        case .reply: return "Your reply on \(ticket.id) is on its way to \(conversation).\n"
        case .resolve: return "\(ticket.id) is resolved; the bot serves \(conversation) again.\n"
        }
    }

    /// The queue in figures.
    func statistics(_ figures: QueueStatistics) -> String {
        var lines = ["queued \(figures.queued) (overdue \(figures.overdue)) · claimed \(figures.claimed) · "]
        lines[0] += "resolved \(figures.resolved)"
        if let wait = figures.oldestWait { lines.append("longest wait now: \(duration(wait))") }
        func add(_ title: String, _ counts: [String: Int], order: [String]? = nil) {
            let names = order ?? counts.keys.sorted { (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1) }
            let parts = names.compactMap { name in counts[name].map { "\(TextWidth.singleLine(name)) \($0)" } }
            if !parts.isEmpty { lines.append("\(title): \(parts.joined(separator: ", "))") }
        }
        add("open by priority", figures.openByPriority, order: TicketPriority.allCases.map(\.rawValue))
        add("open by queue", figures.openByQueue)
        add("hand-offs by reason", figures.byReason)
        for (title, times) in [("first reply after", figures.firstReply), ("resolved after", figures.resolution)] {
            guard let times else { continue }
            lines.append(
                "\(title): median \(duration(times.median)), nine of ten \(duration(times.ninetieth)), "
                    + "longest \(duration(times.longest)) (\(times.count) tickets)"
            )
        }
        if let rating = figures.meanRating {
            let tenths = Int((rating * 10).rounded())
            lines.append("rating: \(tenths / 10).\(tenths % 10) of 5 (\(figures.ratings) conversations)")
        }
        lines.append("conversations: \(figures.conversations)")
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of message: Ticket.Message) -> [String] {
        let speaker = message.agent.map { TextWidth.singleLine($0) } ?? message.role.rawValue
        let head = "  \(coloured(moment(message.at), .faint))  \(TextWidth.padded(speaker, to: Self.speakerWidth)) "
        let indent = String(repeating: " ", count: 2 + Self.momentWidth + 2 + Self.speakerWidth + 1)
        let room = max(20, layout.width - indent.count)
        let parts = message.text.split(whereSeparator: \.isNewline)
            .flatMap { TextWidth.wrapped(TextWidth.singleLine(String($0)), into: room) }
        var lines = [head + (parts.first ?? "")]
        lines += parts.dropFirst().map { indent + $0 }
        if let understanding = message.understanding {
            let telling = understanding.candidates.prefix(3).filter { $0.confidence >= 0.01 }
            let words = telling.map { "\($0.intent) \(percent($0.confidence))" }.joined(separator: ", ")
            lines.append(
                coloured("\(indent)→ \(understanding.action.rawValue)\(words.isEmpty ? "" : ": \(words)")", .faint)
            )
        }
        return lines
    }

    private func standing(_ ticket: TicketSummary) -> String {
        let name = TextWidth.singleLine(ticket.agent ?? "")
        return switch ticket.state {
        case .queued: "queued"
        case .claimed: "claimed by \(name)"
        case .resolved: "resolved by \(name)"
        }
    }

    private func due(_ ticket: TicketSummary) -> String {
        guard ticket.state == .queued else { return "-" }
        let left = ticket.dueAt.timeIntervalSince(now)
        return left < 0 ? "\(duration(-left)) over" : "in \(duration(left))"
    }

    private func age(of date: Date) -> String { duration(max(0, now.timeIntervalSince(date))) }

    private func duration(_ seconds: Double) -> String {
        let seconds = Int(seconds.rounded())
        let minutes = (seconds + 30) / 60
        if seconds < 60 { return "\(seconds) s" }
        if minutes < 120 { return "\(minutes) min" }
        return minutes < 48 * 60 ? "\(minutes / 60) h" : "\(minutes / (24 * 60)) d"
    }

    private func short(_ name: String) -> String { TextWidth.fitted(TextWidth.singleLine(name), into: 20) }

    /// Never 100% where there is doubt.
    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded(.down)))%" }

    private static let momentWidth = 16
    private static let speakerWidth = 10

    private func moment(_ date: Date) -> String {
        let style = Date.VerbatimFormatStyle(
            format: """
                \(year: .padded(4))-\(month: .twoDigits)-\(day: .twoDigits) \
                \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)
                """,
            timeZone: layout.timeZone,
            calendar: Calendar(identifier: .gregorian)
        )
        return date.formatted(style)
    }
}

extension QueueText {
    private enum Colour: String {
        case alarm = "31;1"
        case warning = "33"
        case faint = "2"
    }

    private func coloured(_ text: String, _ colour: Colour) -> String {
        layout.hasColour ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// Urgent ones stand out, and those that wait too long.
    private func marked(_ text: String, as ticket: TicketSummary) -> String {
        guard ticket.state != .resolved else { return coloured(text, .faint) }
        if ticket.priority == .urgent { return coloured(text, .alarm) }
        return ticket.state == .queued && ticket.dueAt < now ? coloured(text, .warning) : text
    }
}
