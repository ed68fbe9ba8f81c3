internal import Foundation
internal import IntentModel
public import ReportPages
internal import Statistics

extension ReplayReport {
    /// How much of its lists a report shows.
    public struct Extent: Sendable, Hashable {
        /// Rows of each list.
        public var rows: Int
        /// Whether there is no room for wide tables.
        public var isNarrow: Bool

        /// For a terminal.
        public static let terminal = Extent(rows: 12, isNarrow: true)
        /// For a page that is read from top to bottom.
        public static let page = Extent(rows: 40, isNarrow: false)
    }

    /// The report in words.
    /// - Parameters:
    ///   - language: BCP 47 tag of its reader's language, one of `ReportPhrase.languages`.
    ///   - extent: How much of its lists it shows.
    /// - Returns: A report to be written as a page, Markdown or text.
    public func document(language: String, extent: Extent) -> Report {
        ReplayDocument(report: self, language: language, rows: extent.rows, isNarrow: extent.isNarrow).whole
    }
}

/// Puts a replay's report into words, in the order in which people ask.
struct ReplayDocument {
    let report: ReplayReport
    let language: String
    let rows: Int
    let isNarrow: Bool
    let format: FigureFormat

    init(report: ReplayReport, language: String, rows: Int, isNarrow: Bool) {
        self.report = report
        self.language = language
        self.rows = rows
        self.isNarrow = isNarrow
        format = FigureFormat(language: language)
    }

    /// A sentence in the reader's language.
    func say(_ phrase: ReplayPhrase, _ values: String...) -> String { phrase.phrase.text(in: language, values) }

    /// What stands between two sentences.
    var gap: String { language == "en" ? " " : "" }

    /// What joins two parts of a sentence.
    var comma: String { language == "en" ? ", " : language == "ja" ? "、" : "，" }

    /// Names one after the other.
    func list(_ names: some Sequence<String>) -> String {
        names.joined(separator: language == "en" ? ", " : "、")
    }

    /// All of it.
    var whole: Report {
        Report(
            language: language,
            title: say(.title),
            subtitle: subtitle,
            sections: [
                ReportSection(say(.inShort), short),
                ReportSection(say(.confidenceSection), confidence),
                ReportSection(say(.groupsSection), groups),
                ReportSection(say(.handOffSection), handOffs),
                ReportSection(say(.confusionSection), confusions),
                ReportSection(say(.failureSection), failures),
                ReportSection(say(.runSection), runs),
                ReportSection(say(.unmetSection), unmet),
                ReportSection(say(.unreachedSection), unreached),
                ReportSection(say(.intentSection), intents),
                ReportSection(say(.definitions), definitions),
            ],
            footer: [say(.madeBy)]
        )
    }
}
