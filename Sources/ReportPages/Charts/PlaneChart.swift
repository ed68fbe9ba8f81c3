/// Lines and points over two axes: a curve with a marked point, a calibration diagram.
public struct PlaneChart: Sendable, Hashable {
    /// An axis with its marks.
    public struct Axis: Sendable, Hashable {
        /// What it measures.
        public var title: String
        /// What it spans, in the unit of the values.
        public var range: ClosedRange<Double>
        /// Where it is marked, with what stands there.
        public var marks: [Mark]

        /// An axis.
        public init(_ title: String, _ range: ClosedRange<Double>, marks: [Mark]) {
            self.title = title
            self.range = range
            self.marks = marks
        }

        /// An axis of shares from 0 or more to 1, marked in per cent.
        public static func shares(_ title: String, from lowest: Double = 0, _ format: FigureFormat) -> Axis {
            let lowest = min(0.9, max(0, lowest))
            let steps = lowest >= 0.75 ? 5 : lowest >= 0.4 ? 10 : 20
            let first = Int((lowest * 100).rounded())
            let marks = stride(from: first, through: 100, by: steps).map {
                Mark(at: Double($0) / 100, format.percent(Double($0) / 100, places: 0))
            }
            return Axis(title, Double(first) / 100...1, marks: marks)
        }
    }

    /// A mark on an axis.
    public struct Mark: Sendable, Hashable {
        /// Where it stands.
        public var value: Double
        /// What stands there.
        public var text: String

        /// A mark.
        public init(at value: Double, _ text: String) {
            self.value = value
            self.text = text
        }
    }

    /// A place in the chart, in the units of its axes.
    public struct Place: Sendable, Hashable {
        /// Along the horizontal axis.
        public var x: Double
        /// Along the vertical axis.
        public var y: Double

        /// A place.
        public init(_ x: Double, _ y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// A line through places.
    public struct Line: Sendable, Hashable {
        /// From its beginning to its end.
        public var places: [Place]
        /// Its colour.
        public var tone: Tone
        /// Whether it is broken, as lines are that were not measured.
        public var isDashed: Bool

        /// A line.
        public init(_ places: [Place], tone: Tone = .plain, isDashed: Bool = false) {
            self.places = places
            self.tone = tone
            self.isDashed = isDashed
        }
    }

    /// A point, with how sure its height is.
    public struct Point: Sendable, Hashable {
        /// Where it stands.
        public var place: Place
        /// Where its true height is believed to lie.
        public var interval: ClosedRange<Double>?
        /// How much it stands for, 0 to 1: the size of its dot.
        public var weight: Double

        /// A point.
        public init(_ place: Place, interval: ClosedRange<Double>? = nil, weight: Double = 0.3) {
            self.place = place
            self.interval = interval
            self.weight = weight
        }
    }

    /// A place that the reader should see, with what it is.
    public struct Pin: Sendable, Hashable {
        /// Where it stands.
        public var place: Place
        /// What it is, in a few words.
        public var label: String

        /// A pin.
        public init(_ place: Place, _ label: String) {
            self.place = place
            self.label = label
        }
    }

    /// What the chart shows.
    public var caption: String
    /// What there is to see, for readers who do not see it.
    public var summary: String
    /// From left to right.
    public var x: Axis
    /// From bottom to top.
    public var y: Axis
    /// Drawn first, in their order.
    public var lines: [Line]
    /// Drawn over the lines.
    public var points: [Point]
    /// Drawn last.
    public var pins: [Pin]
    /// The figures behind it, which Markdown and text show in its place.
    public var data: ReportTable?

    /// A chart with axes; lines, points and pins may be added later.
    public init(
        _ caption: String,
        summary: String,
        x: Axis,
        y: Axis,
        lines: [Line] = [],
        points: [Point] = [],
        pins: [Pin] = [],
        data: ReportTable? = nil
    ) {
        self.caption = caption
        self.summary = summary
        self.x = x
        self.y = y
        self.lines = lines
        self.points = points
        self.pins = pins
        self.data = data
    }
}
