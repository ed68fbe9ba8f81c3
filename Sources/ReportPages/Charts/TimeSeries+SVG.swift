extension TimeSeries {
    /// The chart in a frame that grows with the page, and scrolls sideways on a narrow one.
    var drawing: Markup {
        element("div", ["class": "scroll"]) {
            SVG.legend(legend.map { ($0.label, $0.tone) })
            element(
                "svg",
                [
                    "class": "series", "viewBox": "0 0 \(SVG.length(Frame.width)) \(SVG.length(Frame.height))",
                    "role": "img", "aria-label": summary,
                ]
            ) {
                grid
                for (index, column) in columns.enumerated() { draw(column, index) }
            }
        }
    }

    private enum Frame {
        static let width = 640.0
        static let height = 200.0
        static let left = 46.0
        static let right = 636.0
        static let top = 10.0
        static let bottom = 172.0
        /// Most labels below the axis.
        static let labels = 12
    }

    /// The value at the top of the frame: the largest column, rounded up so that the marks are round numbers.
    private var step: Double {
        if isShare { return 0.25 }
        let highest = columns.map { $0.parts.reduce(0, +) }.max() ?? 0
        var unit = 1.0
        while unit * 50 < highest { unit *= 10 }
        for factor in [1.0, 2, 5, 10] where highest <= unit * factor * 5 { return unit * factor }
        return unit * 10
    }

    private var top: Double {
        let highest = columns.map { $0.parts.reduce(0, +) }.max() ?? 0
        return isShare ? 1 : max(step, (highest / step).rounded(.up) * step)
    }

    private func up(_ value: Double) -> Double {
        Frame.bottom - value / top * (Frame.bottom - Frame.top)
    }

    @MarkupBuilder private var grid: Markup {
        for mark in stride(from: 0, through: top + step / 2, by: step) {
            SVG.line(Frame.left, up(mark), Frame.right, up(mark), class: mark == 0 ? "axis" : "grid")
            SVG.label(
                isShare ? format.percent(mark, places: 0) : format.count(Int(mark.rounded())),
                Frame.left - 6,
                up(mark) + 4,
                anchor: "end"
            )
        }
    }

    private var pitch: Double { (Frame.right - Frame.left) / Double(max(1, columns.count)) }

    @MarkupBuilder private func draw(_ column: Column, _ index: Int) -> Markup {
        let left = Frame.left + pitch * (Double(index) + 0.12)
        let width = min(48, pitch * 0.76)
        let centred = left + (pitch * 0.76 - width) / 2
        for (part, height) in column.parts.enumerated() where height > 0 {
            let base = column.parts[..<part].reduce(0, +)
            element(
                "rect",
                [
                    "class": part < legend.count ? legend[part].tone.rawValue : Tone.plain.rawValue,
                    "x": SVG.length(centred), "width": SVG.length(width), "y": SVG.length(up(base + height)),
                    "height": SVG.length(up(base) - up(base + height)),
                ]
            )
        }
        // As many labels as there is room for, the first one always.
        if index.isMultiple(of: max(1, (columns.count + Frame.labels - 1) / Frame.labels)) {
            SVG.label(column.label, left + pitch * 0.38, Frame.bottom + 18)
        }
    }
}
