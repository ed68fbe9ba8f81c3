extension Report {
    /// The report for a terminal.
    /// - Parameter width: Columns that lines may take; wide tables cut what customers wrote to fit.
    /// - Returns: Lines, each with its end.
    public func text(width: Int = 100) -> String {
        var writer = TextWriter(width: max(40, width))
        writer.add(title)
        for line in subtitle { writer.add(line) }
        for section in sections where !section.blocks.isEmpty {
            writer.section(section)
        }
        if !footer.isEmpty { writer.gap() }
        for line in footer { writer.add(line) }
        return writer.lines.joined(separator: "\n") + "\n"
    }
}

extension ReportTable {
    /// The table for a terminal, as in ``Report/text(width:)``: its columns lined up, wide characters counted as two.
    public func text(width: Int = 100, showsCaption: Bool = true) -> String {
        var writer = TextWriter(width: width)
        if showsCaption, !caption.isEmpty { writer.add(caption) }
        writer.table(self)
        return writer.lines.map { $0 + "\n" }.joined()
    }
}

/// Lines for a terminal.
private struct TextWriter {
    let width: Int
    var lines: [String] = []
    private static let indent = "  "

    init(width: Int) {
        self.width = width
    }

    mutating func gap() {
        if lines.last != "" { lines.append("") }
    }

    mutating func add(_ text: String, indent: String = "", hanging: String? = nil) {
        let wrapped = DisplayWidth.wrapped(SafeText.line(text), to: max(20, width - DisplayWidth.of(indent)))
        for (index, line) in wrapped.enumerated() {
            lines.append(DisplayWidth.trimmed((index == 0 ? indent : hanging ?? indent) + line))
        }
    }

    mutating func section(_ section: ReportSection) {
        gap()
        lines.append(SafeText.line(section.title))
        for (index, block) in section.blocks.enumerated() {
            if index > 0 { gap() }
            add(block)
        }
    }

    private mutating func add(_ block: ReportBlock) {
        switch block {
        case .paragraph(let text), .note(let text), .warning(let text): add(text, indent: Self.indent)
        case .figures(let figures): add(figures)
        case .definitions(let definitions): add(definitions)
        case .table(let table), .folded(let table): captioned(table)
        case .entries(let entries): for entry in entries { add(entry) }
        case .bars(let chart): captioned(chart.table(barWidth: min(30, width / 4)))
        case .plane(let chart): captioned(chart.data, orElse: chart.summary)
        case .series(let chart): captioned(chart.data, orElse: chart.summary)
        case .heat(let table): captioned(table.table)
        case .columns(let blocks):
            for (index, block) in blocks.enumerated() {
                if index > 0 { gap() }
                add(block)
            }
        }
    }

    private mutating func captioned(_ table: ReportTable?, orElse summary: String) {
        if let table { captioned(table) } else { add(summary, indent: Self.indent) }
    }

    private mutating func captioned(_ table: ReportTable) {
        add(table.caption, indent: Self.indent)
        self.table(table)
    }

    /// Names and values in columns of their own, what is said of them behind.
    private mutating func add(_ figures: [KeyFigure]) {
        let names = figures.map { SafeText.line($0.label) }
        let values = figures.map { SafeText.line($0.value) }
        let nameWidth = names.map(DisplayWidth.of).max() ?? 0
        let valueWidth = values.map(DisplayWidth.of).max() ?? 0
        for (index, figure) in figures.enumerated() {
            let name = DisplayWidth.padded(names[index], to: nameWidth)
            let value = DisplayWidth.padded(values[index], to: valueWidth, isRight: true)
            add(figure.details.joined(separator: "; "), behind: "\(name)  \(value)   ")
        }
    }

    private mutating func add(_ definitions: [Definition]) {
        let terms = definitions.map { SafeText.line($0.term) }
        let width = terms.map(DisplayWidth.of).max() ?? 0
        for (term, definition) in zip(terms, definitions) {
            add(definition.meaning, behind: DisplayWidth.padded(term, to: width) + "  ")
        }
    }

    /// A text whose later lines stand below its first one, not below what is before it.
    private mutating func add(_ text: String, behind start: String) {
        let start = Self.indent + start
        add(text, indent: start, hanging: String(repeating: " ", count: DisplayWidth.of(start)))
    }

    private mutating func add(_ entry: ReportEntry) {
        let head = [entry.place.map { SafeText.line($0) + ":" }, entry.quote.map { "“\(SafeText.line($0))”" }]
            .compactMap(\.self).joined(separator: " ")
        add(head, indent: Self.indent, hanging: Self.indent + Self.indent)
        guard !entry.facts.isEmpty else { return }
        let facts = entry.facts.map { "\($0.term): \($0.meaning)" }.joined(separator: "; ")
        add(facts, indent: Self.indent + "     ")
    }

    /// A table's rows below its headings.
    mutating func table(_ table: ReportTable) {
        let titles = table.columns.map { SafeText.line($0.title) }
        let cells = table.rows.map { row in
            table.columns.indices.map { $0 < row.count ? SafeText.line(row[$0].text) : "" }
        }
        let widths = Self.widths(of: table, [titles] + cells, in: width - Self.indent.count)
        func line(_ texts: [String]) -> String {
            var line = Self.indent
            for (index, text) in texts.enumerated() {
                let cut = DisplayWidth.truncated(text, to: widths[index])
                line += DisplayWidth.padded(cut, to: widths[index], isRight: table.columns[index].isNumber)
                line += index + 1 < texts.count ? "  " : ""
            }
            return DisplayWidth.trimmed(line)
        }
        if table.columns.contains(where: { !$0.title.isEmpty }) { lines.append(line(titles)) }
        for row in cells { lines.append(line(row)) }
        if let remark = table.remark { add(remark, indent: Self.indent) }
    }

    /// As wide as the widest cell; where that is too much, columns of quotes give way.
    private static func widths(of table: ReportTable, _ lines: [[String]], in room: Int) -> [Int] {
        let widths = table.columns.indices.map { column in lines.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        let gives = table.columns.indices.map { column in
            table.rows.contains { row in
                if column < row.count, case .quote = row[column].kind { true } else { false }
            }
        }
        return shrunk(widths, gives, to: room)
    }

    private static func shrunk(_ widths: [Int], _ gives: [Bool], to room: Int) -> [Int] {
        var widths = widths
        var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - room
        while excess > 0,
            let widest = widths.indices.filter({ gives[$0] && widths[$0] > 16 }).max(by: { widths[$0] < widths[$1] })
        {
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }
}
