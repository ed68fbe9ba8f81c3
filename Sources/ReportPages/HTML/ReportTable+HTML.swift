extension ReportTable {
    /// The table in a frame that scrolls sideways where the page is too narrow for it.
    var markup: Markup {
        element("div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": caption]) {
            element("table") {
                element("caption") { caption }
                element("thead") {
                    element("tr") {
                        for column in columns {
                            element("th", ["scope": "col", "class": column.isNumber ? "number" : nil]) { column.title }
                        }
                    }
                }
                element("tbody") {
                    for row in rows {
                        element("tr") {
                            for (index, column) in columns.enumerated() {
                                let cell = index < row.count ? row[index] : ""
                                index == 0 ? cell.heading(column) : cell.markup(column)
                            }
                        }
                    }
                }
            }
            if let remark { element("p", ["class": "note"]) { remark } }
        }
    }
}

extension ReportCell {
    fileprivate func heading(_ column: ReportTable.Column) -> Markup {
        element("th", ["scope": "row", "class": column.isNumber ? "number" : nil]) { content }
    }

    fileprivate func markup(_ column: ReportTable.Column) -> Markup {
        element("td", ["class": column.isNumber ? "number" : nil]) { content }
    }

    @MarkupBuilder private var content: Markup {
        switch kind {
        case .plain: text
        case .name: element("code") { element("bdi") { text } }
        case .quote(let language): element("q", ["lang": language, "dir": "auto"]) { text }
        case .bar(let bar):
            element("span", ["class": "with-bar"]) {
                element("span") { text }
                bar.drawing
            }
        }
    }
}

extension ReportCell.Bar {
    fileprivate var drawing: Markup {
        element("svg", ["class": "bar", "aria-hidden": "true", "focusable": "false"]) {
            element("rect", ["class": "track", "width": "100%", "height": "100%"])
            element("rect", ["class": tone.rawValue, "width": SVG.percent(share), "height": "100%"])
            SVG.whisker(interval)
        }
    }
}

extension BarChart {
    /// The chart as a table, so that it is read aloud as well as seen.
    var markup: Markup {
        element("figure", ["class": "bars"]) {
            element("figcaption") {
                caption
                if !legend.isEmpty, let tones = bars.first?.parts.map(\.tone) {
                    SVG.legend(Array(zip(legend, tones)))
                }
            }
            element("table") {
                element("tbody") {
                    for bar in bars {
                        element("tr") {
                            element("th", ["scope": "row"]) { element("bdi") { bar.label } }
                            element("td", ["class": "drawing"]) { bar.drawing }
                            element("td") { bar.parts.map(\.text).joined(separator: " · ") }
                        }
                    }
                }
            }
        }
    }
}

extension BarChart.Bar {
    fileprivate var drawing: Markup {
        var start = 0.0
        let pieces = parts.map { part in
            defer { start += part.share }
            return element(
                "rect",
                [
                    "class": part.tone.rawValue, "x": SVG.percent(start), "width": SVG.percent(part.share),
                    "height": "100%",
                ]
            )
        }
        return element("svg", ["class": "bar", "aria-hidden": "true", "focusable": "false"]) {
            element("rect", ["class": "track", "width": "100%", "height": "100%"])
            pieces
            SVG.whisker(interval)
        }
    }
}

extension HeatTable {
    /// The table with its cells in colour.
    var markup: Markup {
        element("div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": caption]) {
            element("table", ["class": "heat \(tone.rawValue)"]) {
                element("caption") { caption }
                element("thead") {
                    element("tr") {
                        element("th", ["scope": "col"]) { corner }
                        // Long names stand upright, or the table would be wider than any page.
                        let isTall = columns.contains { $0.count > 6 }
                        for column in columns {
                            element("th", ["scope": "col", "class": isTall ? "tall" : "number"]) {
                                element("bdi") { column }
                            }
                        }
                    }
                }
                element("tbody") {
                    for row in rows {
                        element("tr") {
                            element("th", ["scope": "row"]) { element("bdi") { row.label } }
                            for value in row.values { cell(value) }
                        }
                    }
                }
            }
        }
    }

    private func cell(_ value: Double?) -> Markup {
        // Eight shades: enough to see, and each with ink that can be read on it.
        let shade = Int((darkness(value) * 8).rounded(.up))
        return element("td", ["class": shade > 0 ? "number heat-\(shade)" : "number"]) { text(value) }
    }
}
