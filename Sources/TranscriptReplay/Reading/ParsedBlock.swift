internal import WireFormat

/// The lines of a block, read; the number of its first line is known only once the blocks before it are.
struct ParsedBlock {
    /// A line, and how many lines of the block stand before it.
    struct Line {
        var offset: Int
        var line: TranscriptLine
    }

    /// What is wrong with a line.
    struct Flaw {
        var offset: Int
        var message: String
    }

    /// The file as errors name it.
    var file: String
    /// Whether its first line is the file's first.
    var startsFile: Bool
    /// Lines of the block, blank ones counted.
    var lineCount = 0
    /// What it says, without the blank lines and what the reader does not ask for.
    var lines: [Line] = []
    /// Lines that are not what they must be: the first ones.
    var flaws: [Flaw] = []
    /// How many such lines there are.
    var flawCount = 0

    /// No lines yet.
    init(file: String, startsFile: Bool) {
        self.file = file
        self.startsFile = startsFile
    }

    /// Reads a block.
    /// - Parameters:
    ///   - block: Whole lines.
    ///   - limit: Most bytes of a line.
    ///   - namedFlaws: Most flaws kept.
    ///   - isWanted: Which lines are kept.
    init(_ block: LineBlock, limit: Int, namedFlaws: Int, isWanted: (TranscriptLine) -> Bool) {
        file = block.file
        startsFile = block.startsFile
        if let length = block.oversized {
            lineCount = 1
            flawCount = 1
            flaws = [Flaw(offset: 0, message: Self.tooLong(length, limit))]
            return
        }
        let decoding = LineDecoding()
        block.bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                var line = bytes[start..<end]
                if line.last == UInt8(ascii: "\r") { line.removeLast() }
                read(line, decoding, limit: limit, namedFlaws: namedFlaws, isWanted: isWanted)
                lineCount += 1
                start = end + 1
            }
        }
    }

    private mutating func read(
        _ bytes: Slice<UnsafeBufferPointer<UInt8>>,
        _ decoding: LineDecoding,
        limit: Int,
        namedFlaws: Int,
        isWanted: (TranscriptLine) -> Bool
    ) {
        guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { return }
        do throws(WireError) {
            guard bytes.count <= limit else { throw WireError(.tooLong, Self.tooLong(bytes.count, limit)) }
            let line = try decoding.decode(TranscriptLine.self, from: Array(bytes))
            if isWanted(line) { lines.append(Line(offset: lineCount, line: line)) }
        } catch {
            flawCount += 1
            if flaws.count < namedFlaws { flaws.append(Flaw(offset: lineCount, message: error.message)) }
        }
    }

    private static func tooLong(_ length: Int, _ limit: Int) -> String {
        "the line has \(length) bytes; at most \(limit) are read."
    }
}

/// Gives lines their numbers, and gathers what is wrong with them.
struct LineNumbering {
    /// Most bad lines that an error names.
    static let namedLines = 20

    /// Number of the last line of the file so far.
    private var last = 0
    private var flaws: [String] = []
    private var flawCount = 0

    /// Takes the next block, and calls for each of its lines.
    mutating func number(_ block: ParsedBlock, take: (PlacedLine) throws -> Void) rethrows {
        if block.startsFile { last = 0 }
        for flaw in block.flaws.prefix(Self.namedLines - flaws.count) {
            flaws.append("\(block.file):\(last + flaw.offset + 1): \(flaw.message)")
        }
        flawCount += block.flawCount
        for line in block.lines {
            try take(PlacedLine(file: block.file, number: last + line.offset + 1, line: line.line))
        }
        last += block.lineCount
    }

    /// Whether any line is not what it must be.
    var hasFlaws: Bool { flawCount > 0 }

    /// Throws where any line is not what it must be, with the places of the first.
    func check() throws(TranscriptError) {
        guard hasFlaws else { return }
        let more = flawCount - flaws.count
        throw TranscriptError(
            .badLines,
            (flaws + (more > 0 ? ["… and \(more) more bad lines"] : [])).joined(separator: "\n")
        )
    }
}
