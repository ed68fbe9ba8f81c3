/// What drawings share.
enum SVG {
    /// A length in the drawing's own unit, to a tenth.
    static func length(_ value: Double) -> String {
        let (whole, fraction) = FigureFormat.digits(of: abs(value), places: 1)
        let text = fraction == "0" ? whole : "\(whole).\(fraction)"
        return value < 0 && text != "0" ? "-" + text : text
    }

    /// A length as a share of the drawing's.
    static func percent(_ share: Double) -> String { length(min(1, max(0, share)) * 100) + "%" }

    /// A thin line over a bar: where the true share is believed to lie.
    static func whisker(_ interval: ClosedRange<Double>?) -> Markup {
        guard let interval else { return .nothing }
        return element(
            "line",
            [
                "class": "whisker", "x1": percent(interval.lowerBound), "x2": percent(interval.upperBound), "y1": "50%",
                "y2": "50%",
            ]
        )
    }

    /// What colours stand for.
    static func legend(_ entries: [(label: String, tone: Tone)]) -> Markup {
        element("ul", ["class": "legend"]) {
            for entry in entries {
                element("li") {
                    element("span", ["class": "swatch \(entry.tone.rawValue)", "aria-hidden": "true"])
                    entry.label
                }
            }
        }
    }

    /// A text in a drawing.
    static func label(_ text: String, _ x: Double, _ y: Double, anchor: String = "middle", class name: String = "label")
        -> Markup
    {
        element("text", ["x": length(x), "y": length(y), "text-anchor": anchor, "class": name]) { text }
    }

    /// A straight line in a drawing.
    static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, class name: String) -> Markup {
        element(
            "line",
            ["x1": length(x1), "y1": length(y1), "x2": length(x2), "y2": length(y2), "class": name]
        )
    }
}
