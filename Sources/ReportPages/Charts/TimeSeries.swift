/// A quantity over time, as columns: one or several parts a day, an hour or a month.
public struct TimeSeries: Sendable, Hashable {
    /// A stretch of time with its column.
    public struct Column: Sendable, Hashable {
        /// Which stretch it is, such as `2026-05-01` or `09`.
        public var label: String
        /// Parts from bottom to top, in the order of the legend; 0 or more, in the chart's unit.
        public var parts: [Double]

        /// A column.
        public init(_ label: String, _ parts: [Double]) {
            self.label = label
            self.parts = parts
        }
    }

    /// What the parts' colours stand for.
    public struct Legend: Sendable, Hashable {
        /// What the part is.
        public var label: String
        /// Its colour.
        public var tone: Tone

        /// An entry of the legend.
        public init(_ label: String, _ tone: Tone) {
            self.label = label
            self.tone = tone
        }
    }

    /// What the chart shows.
    public var caption: String
    /// What there is to see, for readers who do not see it.
    public var summary: String
    /// The parts, from bottom to top.
    public var legend: [Legend]
    /// The columns from left to right, none left out between them.
    public var columns: [Column]
    /// Writes a height at the axis; whole numbers by default.
    public var format: FigureFormat
    /// Whether the heights are shares from 0 to 1; else they are counts.
    public var isShare: Bool
    /// The figures behind it, which Markdown and text show in its place.
    public var data: ReportTable?

    /// A chart.
    public init(
        _ caption: String,
        summary: String,
        legend: [Legend],
        columns: [Column],
        format: FigureFormat,
        isShare: Bool = false,
        data: ReportTable? = nil
    ) {
        self.caption = caption
        self.summary = summary
        self.legend = legend
        self.columns = columns
        self.format = format
        self.isShare = isShare
        self.data = data
    }
}
