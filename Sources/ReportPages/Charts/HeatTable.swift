/// A table whose cells are the darker the more they hold, such as turns by weekday and hour.
public struct HeatTable: Sendable, Hashable {
    /// A row.
    public struct Row: Sendable, Hashable {
        /// What it stands for.
        public var label: String
        /// A value for each column; `nil` where there is none.
        public var values: [Double?]

        /// A row.
        public init(_ label: String, _ values: [Double?]) {
            self.label = label
            self.values = values
        }
    }

    /// What it shows.
    public var caption: String
    /// What its rows are, as heading of their labels.
    public var corner: String
    /// Headings of the columns.
    public var columns: [String]
    /// Rows from top to bottom.
    public var rows: [Row]
    /// The value of the darkest cell; `nil` is the largest there is.
    public var darkest: Double?
    /// Writes the values.
    public var format: FigureFormat
    /// Whether the values are shares from 0 to 1; else they are counts.
    public var isShare: Bool
    /// The colour that grows.
    public var tone: Tone

    /// A table.
    public init(
        _ caption: String,
        corner: String = "",
        columns: [String],
        rows: [Row],
        darkest: Double? = nil,
        format: FigureFormat,
        isShare: Bool = false,
        tone: Tone = .plain
    ) {
        self.caption = caption
        self.corner = corner
        self.columns = columns
        self.rows = rows
        self.darkest = darkest
        self.format = format
        self.isShare = isShare
        self.tone = tone
    }

    /// A value, written out.
    func text(_ value: Double?) -> String {
        guard let value else { return "" }
        return isShare ? format.percent(value, places: 0) : format.count(Int(value.rounded()))
    }

    /// How dark a cell is, 0 to 1.
    func darkness(_ value: Double?) -> Double {
        let most = darkest ?? rows.flatMap(\.values).compactMap(\.self).max() ?? 0
        guard let value, most > 0 else { return 0 }
        return min(1, max(0, value / most))
    }

    /// The same as a table without colour.
    var table: ReportTable {
        ReportTable(
            caption,
            columns: [.words(corner)] + columns.map { .numbers($0) },
            rows: rows.map { row in [.name(row.label)] + row.values.map { ReportCell(text($0)) } }
        )
    }
}
