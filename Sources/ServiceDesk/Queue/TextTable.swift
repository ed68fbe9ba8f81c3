/// Rows in aligned columns.
struct TextTable {
    /// Words above the columns.
    var header: [String]
    /// As many cells as the header has.
    var rows: [[String]] = []

    /// The table as lines; the last column is cut so that no line is wider than the terminal.
    func lines(width: Int) -> [String] {
        let all = [header] + rows
        let widths = header.indices.dropLast().map { column in all.map { TextWidth.columns($0[column]) }.max() ?? 0 }
        let gap = 2
        let leastForLast = 12
        let room = max(leastForLast, width - widths.reduce(0) { $0 + $1 + gap })
        return all.map { row in
            var line = ""
            for (cell, width) in zip(row, widths) { line += TextWidth.padded(cell, to: width + gap) }
            line += TextWidth.fitted(row.last ?? "", into: room)
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
