/// Horizontal bars of shares, one below the other, each in one or several parts.
public struct BarChart: Sendable, Hashable {
    /// A part of a bar.
    public struct Part: Sendable, Hashable {
        /// Its length, 0 to 1; the parts of a bar add up to 1 at most.
        public var share: Double
        /// Its value, written out.
        public var text: String
        /// Its colour.
        public var tone: Tone

        /// A part.
        public init(_ share: Double, _ text: String, tone: Tone) {
            self.share = share.isFinite ? min(1, max(0, share)) : 0
            self.text = text
            self.tone = tone
        }
    }

    /// A bar.
    public struct Bar: Sendable, Hashable {
        /// What it stands for.
        public var label: String
        /// Its parts from left to right.
        public var parts: [Part]
        /// Where the true share is believed to lie, 0 to 1; for bars of one part.
        public var interval: ClosedRange<Double>?

        /// A bar.
        public init(_ label: String, _ parts: [Part], interval: ClosedRange<Double>? = nil) {
            self.label = label
            self.parts = parts
            self.interval = interval
        }
    }

    /// What the chart shows.
    public var caption: String
    /// What the parts' colours stand for, in the order of the parts; empty for bars of one part.
    public var legend: [String]
    /// The bars from top to bottom.
    public var bars: [Bar]

    /// A chart.
    public init(_ caption: String, legend: [String] = [], bars: [Bar]) {
        self.caption = caption
        self.legend = legend
        self.bars = bars
    }
}
