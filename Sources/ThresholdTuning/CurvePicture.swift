/// The curve of precision over coverage in a terminal's letters.
struct CurvePicture {
    /// Rows and columns of the plot.
    private static let (height, width) = (12, 60)

    let outcome: TuningOutcome

    /// Lines, each with its end; empty where no threshold answered anything.
    var text: String {
        let points = outcome.curve.compactMap { place($0) }
        guard let lowest = points.map(\.precision).min() else { return "" }
        // The promise always is in the picture, and room below it to see what breaks it.
        let floor = Swift.max(0, (Swift.min(lowest, outcome.promise.precision - 0.05) * 20).rounded(.down) / 20)
        var canvas = Array(
            repeating: Array(repeating: Character(" "), count: Self.width + 1),
            count: Self.height + 1
        )
        func row(_ precision: Double) -> Int {
            let share = (1 - precision) / (1 - floor)
            return Swift.min(Self.height, Swift.max(0, Int((share * Double(Self.height)).rounded())))
        }
        func column(_ coverage: Double) -> Int {
            Swift.min(Self.width, Swift.max(0, Int((coverage * Double(Self.width)).rounded())))
        }
        let promised = row(outcome.promise.precision)
        for place in 0...Self.width { canvas[promised][place] = "┄" }
        for point in points { canvas[row(point.precision)][column(point.coverage)] = "·" }
        if let before = place(outcome.before) { canvas[row(before.precision)][column(before.coverage)] = "○" }
        if let after = outcome.after.flatMap(place) { canvas[row(after.precision)][column(after.coverage)] = "●" }
        var lines = ["Precision over coverage: · thresholds, ┄ the promise, ○ until now, ● tuned"]
        for (number, cells) in canvas.enumerated() {
            let precision = 1 - Double(number) / Double(Self.height) * (1 - floor)
            let mark = number % 3 == 0 ? Self.percent(precision) : ""
            var line = Self.right(mark, 8) + " │" + String(cells)
            while line.last == " " { line.removeLast() }
            lines.append(line)
        }
        lines.append(String(repeating: " ", count: 9) + "└" + String(repeating: "─", count: Self.width + 1))
        // Each mark ends where its column is: "0 %" at the axis, which takes ten letters with what is before it.
        let marks = stride(from: 0, through: 100, by: 20).map { Self.right("\($0) %", Self.width / 5) }.joined()
        lines.append(String(marks.dropFirst()))
        return lines.map { $0 + "\n" }.joined()
    }

    private func place(_ point: TuningOutcome.Point) -> (precision: Double, coverage: Double)? {
        guard let precision = point.precision, let coverage = point.coverage else { return nil }
        return (precision, coverage)
    }

    private static func percent(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10) %"
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: Swift.max(0, width - text.count)) + text
    }
}
