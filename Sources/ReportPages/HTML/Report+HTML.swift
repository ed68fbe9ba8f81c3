extension Report {
    /// The report as one page of HTML that needs nothing else: no script, no font, no picture from elsewhere.
    ///
    /// The page forbids browsers to load or run anything, follows the reader's choice of light or dark, and prints.
    public var html: String {
        let words = ReportWords(language: language)
        let shown = sections.filter { !$0.blocks.isEmpty }
        let page = element("html", ["lang": language]) {
            element("head") {
                element("meta", ["charset": "utf-8"])
                element(
                    "meta",
                    [
                        "http-equiv": "Content-Security-Policy",
                        "content": "default-src 'none'; style-src 'unsafe-inline'",
                    ]
                )
                element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
                element("meta", ["name": "color-scheme", "content": "light dark"])
                element("title") { title }
                Markup.styleSheet(StyleSheet.text)
            }
            element("body") {
                element("header") {
                    element("h1") { title }
                    for line in subtitle { element("p") { line } }
                }
                if shown.count > 2 { contents(shown, words) }
                element("main") {
                    for (index, section) in shown.enumerated() { section.markup(number: index + 1, words) }
                }
                if !footer.isEmpty {
                    element("footer") {
                        for line in footer { element("p") { line } }
                    }
                }
            }
        }
        return "<!doctype html>\n" + page.html
    }

    private func contents(_ sections: [ReportSection], _ words: ReportWords) -> Markup {
        element("nav", ["aria-label": words.contents]) {
            element("ol") {
                for (index, section) in sections.enumerated() {
                    element("li") {
                        element("a", ["href": "#section-\(index + 1)"]) { section.title }
                    }
                }
            }
        }
    }
}

extension ReportSection {
    fileprivate func markup(number: Int, _ words: ReportWords) -> Markup {
        element("section", ["id": "section-\(number)", "aria-labelledby": "title-\(number)"]) {
            element("h2", ["id": "title-\(number)"]) { title }
            for block in blocks { block.markup(words) }
        }
    }
}

extension ReportBlock {
    fileprivate func markup(_ words: ReportWords) -> Markup {
        switch self {
        case .paragraph(let text): element("p") { text }
        case .note(let text): element("p", ["class": "note"]) { text }
        case .warning(let text): element("p", ["class": "warning", "role": "note"]) { text }
        case .figures(let figures): Self.tiles(figures)
        case .definitions(let definitions):
            element("dl", ["class": "definitions"]) {
                for definition in definitions {
                    element("div") {
                        element("dt") { definition.term }
                        element("dd") { definition.meaning }
                    }
                }
            }
        case .table(let table): table.markup
        case .folded(let table):
            element("details") {
                element("summary") { table.caption }
                table.markup
            }
        case .entries(let entries):
            element("ol", ["class": "entries"]) {
                for entry in entries { entry.markup }
            }
        case .bars(let chart): chart.markup
        case .plane(let chart):
            element("figure") {
                element("figcaption") { chart.caption }
                chart.drawing
                Self.data(chart.data, words)
            }
        case .series(let chart):
            element("figure") {
                element("figcaption") { chart.caption }
                chart.drawing
                Self.data(chart.data, words)
            }
        case .heat(let table): table.markup
        case .columns(let blocks):
            element("div", ["class": "columns"]) {
                for block in blocks { element("div") { block.markup(words) } }
            }
        }
    }

    private static func tiles(_ figures: [KeyFigure]) -> Markup {
        element("dl", ["class": "figures"]) {
            for figure in figures {
                element("div", ["class": figure.tone.rawValue]) {
                    element("dt") { figure.label }
                    element("dd", ["class": "value"]) { figure.value }
                    for line in figure.details { element("dd", ["class": "detail"]) { line } }
                }
            }
        }
    }

    private static func data(_ table: ReportTable?, _ words: ReportWords) -> Markup {
        guard let table else { return .nothing }
        return element("details") {
            element("summary") { words.dataBehind }
            table.markup
        }
    }
}

extension ReportEntry {
    fileprivate var markup: Markup {
        element("li") {
            if let place { element("p", ["class": "place"]) { element("code") { place } } }
            if let quote {
                element("blockquote", ["lang": quoteLanguage, "dir": "auto"]) { quote }
            }
            if !facts.isEmpty {
                element("dl") {
                    for fact in facts {
                        element("div") {
                            element("dt") { fact.term }
                            element("dd") { element("bdi") { fact.meaning } }
                        }
                    }
                }
            }
        }
    }
}
