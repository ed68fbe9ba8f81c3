public import WireFormat

/// A transcript's line with where it stands.
public struct PlacedLine: Sendable {
    /// Name of the file, or `stdin`.
    public var file: String
    /// Line in the file, from 1.
    public var number: Int
    /// What it says.
    public var line: TranscriptLine

    /// A line with where it stands.
    public init(file: String, number: Int, line: TranscriptLine) {
        self.file = file
        self.number = number
        self.line = line
    }
}

/// Reads transcripts: NDJSON, one turn a line, plain or packed by gzip.
public enum TranscriptReader {
    /// Most bytes of a line.
    public static let lineLimit = 1 << 20

    /// Looks whether files are there, before any work is done for them.
    /// - Parameter files: Paths; `-` is stdin.
    /// - Throws: `TranscriptError` that names the first that is not.
    public static func check(_ files: [String]) throws {
        for file in files { try ByteSource.check(file) }
    }

    /// Reads whole files in order into memory; a log that may be long is streamed by `ReplayEngine`, or visited.
    /// - Parameter files: Paths; `-` is stdin.
    /// - Returns: Their lines, blank ones left out.
    /// - Throws: `TranscriptError` for a file that cannot be read, else with every line that is not valid, by place.
    public static func read(_ files: [String]) throws -> [PlacedLine] {
        var lines: [PlacedLine] = []
        try visit(files) { lines.append($0) }
        return lines
    }

    /// Reads files in order, a piece in memory at a time.
    /// - Parameters:
    ///   - files: Paths; `-` is stdin.
    ///   - visit: Gets the lines, blank ones left out.
    /// - Throws: `TranscriptError` for a file that cannot be read, else, once all was read, with every line that is not
    ///   valid, by place.
    public static func visit(_ files: [String], _ visit: (PlacedLine) -> Void) throws {
        let cutter = try BlockCutter(files, limit: lineLimit)
        var numbering = LineNumbering()
        while let block = try cutter.next() {
            let parsed = ParsedBlock(
                block,
                limit: lineLimit,
                namedFlaws: LineNumbering.namedLines,
                isWanted: { _ in true }
            )
            numbering.number(parsed) { visit($0) }
        }
        try numbering.check()
    }
}
