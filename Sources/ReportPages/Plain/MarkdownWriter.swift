extension Report {
    /// The report as Markdown with tables, for tickets, chats and pages of a repository.
    ///
    /// Customers' texts stand in it so that nothing of theirs is read as Markdown or HTML.
    public var markdown: String {
        var lines = ["# \(Markdown.escaped(title))", ""]
        if !subtitle.isEmpty {
            lines += [subtitle.map(Markdown.escaped).joined(separator: "  \n"), ""]
        }
        for section in sections where !section.blocks.isEmpty {
            lines += ["## \(Markdown.escaped(section.title))", ""]
            for block in section.blocks { Markdown.append(block, to: &lines) }
        }
        if !footer.isEmpty { lines += ["---", "", footer.map(Markdown.escaped).joined(separator: "  \n"), ""] }
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// Pieces of Markdown.
enum Markdown {
    /// Appends a block and an empty line.
    static func append(_ block: ReportBlock, to lines: inout [String]) {
        switch block {
        case .paragraph(let text), .note(let text): lines.append(escaped(text))
        case .warning(let text): lines.append("> **\(escaped(text))**")
        case .figures(let figures):
            lines += figures.map {
                "- \(escaped($0.label)): **\(escaped($0.value))**"
                    + ($0.detail.isEmpty ? "" : " (\(escaped($0.details.joined(separator: "; "))))")
            }
        case .definitions(let definitions):
            lines += definitions.map { "- **\(escaped($0.term))**: \(escaped($0.meaning))" }
        case .table(let table), .folded(let table): append(table, to: &lines)
        case .entries(let entries): lines += entries.map(entry)
        case .bars(let chart): append(chart.table(barWidth: 0), to: &lines)
        case .plane(let chart): append(chart.data, orElse: chart.summary, to: &lines)
        case .series(let chart): append(chart.data, orElse: chart.summary, to: &lines)
        case .heat(let table): append(table.table, to: &lines)
        case .columns(let blocks):
            for block in blocks { append(block, to: &lines) }
            return
        }
        lines.append("")
    }

    private static func append(_ table: ReportTable?, orElse summary: String, to lines: inout [String]) {
        if let table { append(table, to: &lines) } else { lines.append(escaped(summary)) }
    }

    private static func append(_ table: ReportTable, to lines: inout [String]) {
        lines += ["**\(escaped(table.caption))**", ""]
        func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        lines.append(row(table.columns.map { escaped($0.title) }))
        lines.append("|" + table.columns.map { $0.isNumber ? "---:" : "---" }.joined(separator: "|") + "|")
        for cells in table.rows {
            lines.append(row(table.columns.indices.map { $0 < cells.count ? text(of: cells[$0]) : "" }))
        }
        if let remark = table.remark { lines += ["", escaped(remark)] }
    }

    private static func text(of cell: ReportCell) -> String {
        switch cell.kind {
        case .plain, .bar, .quote: escaped(cell.text)
        case .name: cell.text.isEmpty ? "" : code(cell.text)
        }
    }

    private static func entry(_ entry: ReportEntry) -> String {
        var parts: [String] = []
        if let place = entry.place { parts.append(code(place)) }
        if let quote = entry.quote { parts.append("“\(escaped(quote))”") }
        let facts = entry.facts.map { "\(escaped($0.term)): \(escaped($0.meaning))" }.joined(separator: "; ")
        return "- " + parts.joined(separator: " ") + (facts.isEmpty ? "" : "  \n  " + facts)
    }

    /// A text of which nothing is read as Markdown or HTML, on one line.
    static func escaped(_ text: String) -> String {
        var safe = ""
        let line = SafeText.line(text)
        for (index, character) in line.unicodeScalars.enumerated() {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "|", "~", "#": safe += "\\" + String(character)
            case "<": safe += "&lt;"
            case ">": safe += "&gt;"
            case "&": safe += "&amp;"
            // At the beginning of a line these would begin a list or a rule.
            case "-", "+", "=": safe += index == 0 ? "\\" + String(character) : String(character)
            default: safe.unicodeScalars.append(character)
            }
        }
        return safe
    }

    /// A name as code, whatever stands in it, on one line and also within a table.
    static func code(_ text: String) -> String {
        let line = SafeText.line(text)
        var longest = 0
        var run = 0
        for character in line {
            run = character == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        let space = longest > 0 ? " " : ""
        return fence + space + line.replacing("|", with: "\\|") + space + fence
    }
}

extension BarChart {
    /// The chart as a table, with bars of blocks where there is room for them.
    func table(barWidth: Int) -> ReportTable {
        let hasLegend = !legend.isEmpty
        let values = hasLegend ? legend.map { ReportTable.Column.numbers($0) } : [.numbers("")]
        return ReportTable(
            caption,
            columns: [.words("")] + (barWidth > 0 ? [.words("")] : []) + values,
            rows: bars.map { bar in
                let drawing = barWidth > 0 ? [ReportCell(bar.blocks(width: barWidth))] : []
                return [.name(bar.label)] + drawing + bar.parts.map { ReportCell($0.text) }
            }
        )
    }
}

extension BarChart.Bar {
    /// The bar in block characters: the first part full, the next ones ever lighter.
    fileprivate func blocks(width: Int) -> String {
        let shades = ["█", "▒", "░"]
        var text = ""
        var end = 0.0
        var drawn = 0
        for (index, part) in parts.enumerated() {
            end += part.share
            let upTo = Int((end * Double(width)).rounded())
            text += String(repeating: shades[min(index, shades.count - 1)], count: max(0, upTo - drawn))
            drawn = max(drawn, upTo)
        }
        return text + String(repeating: " ", count: max(0, width - drawn))
    }
}
