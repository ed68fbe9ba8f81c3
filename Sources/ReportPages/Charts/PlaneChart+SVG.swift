extension PlaneChart {
    /// The chart in a frame that grows with the page.
    var drawing: Markup {
        element(
            "svg",
            [
                "class": "plane", "viewBox": "0 0 \(SVG.length(Frame.width)) \(SVG.length(Frame.height))",
                "role": "img", "aria-label": summary,
            ]
        ) {
            grid
            for line in lines { draw(line) }
            for point in points { draw(point) }
            for pin in pins { draw(pin) }
        }
    }

    /// The drawing's measures, in its own unit.
    private enum Frame {
        static let width = 440.0
        static let height = 320.0
        static let left = 50.0
        static let right = 416.0
        static let top = 30.0
        static let bottom = 270.0
    }

    private func across(_ value: Double) -> Double {
        Frame.left + x.portion(of: value) * (Frame.right - Frame.left)
    }

    private func up(_ value: Double) -> Double {
        Frame.bottom - y.portion(of: value) * (Frame.bottom - Frame.top)
    }

    @MarkupBuilder private var grid: Markup {
        for mark in x.marks {
            SVG.line(across(mark.value), Frame.top, across(mark.value), Frame.bottom, class: "grid")
            SVG.label(mark.text, across(mark.value), Frame.bottom + 18)
        }
        for mark in y.marks {
            SVG.line(Frame.left, up(mark.value), Frame.right, up(mark.value), class: "grid")
            SVG.label(mark.text, Frame.left - 7, up(mark.value) + 4, anchor: "end")
        }
        SVG.line(Frame.left, Frame.bottom, Frame.right, Frame.bottom, class: "axis")
        SVG.line(Frame.left, Frame.top, Frame.left, Frame.bottom, class: "axis")
        SVG.label(x.title, Frame.right, Frame.bottom + 38, anchor: "end", class: "axis-title")
        // Horizontal, above the axis: turned letters are hard to read, most of all Chinese ones.
        SVG.label(y.title, 4, 15, anchor: "start", class: "axis-title")
    }

    private func draw(_ line: Line) -> Markup {
        var path = ""
        var last: (String, String)?
        for place in line.places {
            let here = (SVG.length(across(place.x)), SVG.length(up(place.y)))
            // Thousands of places fall together in a drawing of this size.
            if let last, last == here { continue }
            path += (last == nil ? "M" : "L") + here.0 + " " + here.1
            last = here
        }
        return element("path", ["d": path, "class": "line \(line.tone.rawValue)" + (line.isDashed ? " dashed" : "")])
    }

    @MarkupBuilder private func draw(_ point: Point) -> Markup {
        if let interval = point.interval {
            let middle = across(point.place.x)
            SVG.line(middle, up(interval.lowerBound), middle, up(interval.upperBound), class: "interval")
        }
        element(
            "circle",
            [
                "cx": SVG.length(across(point.place.x)), "cy": SVG.length(up(point.place.y)),
                "r": SVG.length(3 + 5 * min(1, max(0, point.weight)).squareRoot()), "class": "point",
            ]
        )
    }

    @MarkupBuilder private func draw(_ pin: Pin) -> Markup {
        let (left, top) = (across(pin.place.x), up(pin.place.y))
        let isRight = left > (Frame.left + Frame.right) / 2
        // Below the point where there is room, since a curve of precision falls from above.
        let below = top + 22 < Frame.bottom - 4
        element("circle", ["cx": SVG.length(left), "cy": SVG.length(top), "r": "6", "class": "pin"])
        SVG.label(
            pin.label,
            isRight ? min(left + 6, Frame.right) : left - 6,
            below ? top + 22 : top - 12,
            anchor: isRight ? "end" : "start",
            class: "pin-label"
        )
    }
}

extension PlaneChart.Axis {
    /// How far along the axis a value lies, 0 to 1; values beyond its ends lie at them.
    fileprivate func portion(of value: Double) -> Double {
        let span = range.upperBound - range.lowerBound
        guard span > 0, value.isFinite else { return 0 }
        return min(1, max(0, (value - range.lowerBound) / span))
    }
}
