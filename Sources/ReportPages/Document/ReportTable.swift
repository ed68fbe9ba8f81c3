/// A table with a caption.
public struct ReportTable: Sendable, Hashable {
    /// A column.
    public struct Column: Sendable, Hashable {
        /// Its heading; may be empty for a column of bars.
        public var title: String
        /// Whether its cells are numbers, which stand to the right.
        public var isNumber: Bool

        /// A column.
        public init(_ title: String, isNumber: Bool = false) {
            self.title = title
            self.isNumber = isNumber
        }

        /// A column of words.
        public static func words(_ title: String) -> Column { Column(title) }
        /// A column of numbers.
        public static func numbers(_ title: String) -> Column { Column(title, isNumber: true) }
    }

    /// What the table shows.
    public var caption: String
    /// Its columns; the first names the row.
    public var columns: [Column]
    /// Rows with a cell for each column; those that are short are filled with empty ones.
    public var rows: [[ReportCell]]
    /// A line below it, such as how many rows were left out.
    public var remark: String?

    /// A table.
    public init(_ caption: String, columns: [Column], rows: [[ReportCell]], remark: String? = nil) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.remark = remark
    }
}

/// A cell of a table.
public struct ReportCell: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// What kind of text it holds.
    public enum Kind: Sendable, Hashable {
        /// The report's own words and numbers.
        case plain
        /// A name out of files: an intent, a tag, a place.
        case name
        /// What a customer wrote, in a language that is named where it is known.
        case quote(language: String?)
        /// A share, drawn as a bar too.
        case bar(Bar)
    }

    /// A share drawn as a bar.
    public struct Bar: Sendable, Hashable {
        /// Its length, 0 to 1.
        public var share: Double
        /// Where the true share is believed to lie, 0 to 1.
        public var interval: ClosedRange<Double>?
        /// Its colour.
        public var tone: Tone
    }

    /// What stands in it.
    public var text: String
    /// What kind of text it is.
    public var kind: Kind

    /// The report's own words and numbers.
    public init(_ text: String) {
        self.text = text
        kind = .plain
    }

    /// The report's own words and numbers.
    public init(stringLiteral text: String) {
        self.init(text)
    }

    private init(_ text: String, _ kind: Kind) {
        self.text = text
        self.kind = kind
    }

    /// A name out of files: an intent, a tag, a place.
    public static func name(_ text: String) -> ReportCell { ReportCell(text, .name) }

    /// What a customer wrote; `language` is a BCP 47 tag, if it is known.
    public static func quote(_ text: String, language: String? = nil) -> ReportCell {
        ReportCell(text, .quote(language: language))
    }

    /// A share, drawn as a bar too, with the text beside it; an empty one where there is no share.
    public static func bar(
        _ text: String,
        share: Double?,
        interval: ClosedRange<Double>? = nil,
        tone: Tone = .plain
    ) -> ReportCell {
        guard let share, share.isFinite else { return ReportCell(text) }
        return ReportCell(text, .bar(Bar(share: min(1, max(0, share)), interval: interval, tone: tone)))
    }
}
