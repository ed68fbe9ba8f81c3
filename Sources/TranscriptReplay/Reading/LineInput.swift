internal import WireFormat

/// Lines that come piece by piece.
protocol LineInput: AnyObject {
    /// The next pieces, of about so many bytes in all; none at the end.
    func read(upTo bytes: Int) throws -> [InputBlock]
    /// Share that was read, 0 to 1; `nil` where it is not known.
    var shareRead: Double? { get }
}

/// A piece of the input.
enum InputBlock {
    case unparsed(LineBlock)
    case parsed(ParsedBlock)

    /// Its lines, read.
    var parsed: ParsedBlock {
        switch self {
        case .parsed(let block): block
        case .unparsed(let block):
            ParsedBlock(
                block,
                limit: TranscriptReader.lineLimit,
                namedFlaws: LineNumbering.namedLines,
                isWanted: \.matters
            )
        }
    }
}

extension TranscriptLine {
    /// Whether a replay does anything with the line; what the bot and the agents said is kept in the log, not judged.
    fileprivate var matters: Bool { role == .customer || (role == .system && event == "resolved") }
}

/// Files of lines, one behind the other.
final class FileInput: LineInput {
    private let cutter: BlockCutter
    /// Bytes of all files; `nil` where one of them has no size.
    private let size: Int?

    init(_ files: [String]) throws(TranscriptError) {
        cutter = try BlockCutter(files, limit: TranscriptReader.lineLimit)
        let sizes = files.map(ByteSource.size(of:))
        size = sizes.contains(nil) ? nil : sizes.reduce(0) { $0 + ($1 ?? 0) }
    }

    func read(upTo bytes: Int) throws -> [InputBlock] {
        var blocks: [InputBlock] = []
        var read = 0
        while read < bytes, let block = try cutter.next() {
            // The last block of a file may be small; it costs as much as some hundred bytes all the same.
            read += max(block.bytes.count, 1 << 10)
            blocks.append(.unparsed(block))
        }
        return blocks
    }

    var shareRead: Double? {
        guard let size, size > 0 else { return nil }
        return min(1, Double(cutter.position) / Double(size))
    }
}

/// Lines that are in memory.
final class MemoryInput: LineInput {
    /// About what a line of a log takes.
    private static let bytesPerLine = 256

    private var rest: ArraySlice<PlacedLine>
    private let count: Int

    init(_ lines: [PlacedLine]) {
        rest = lines[...]
        count = lines.count
    }

    func read(upTo bytes: Int) throws -> [InputBlock] {
        let lines = rest.prefix(max(1, bytes / Self.bytesPerLine))
        rest = rest.dropFirst(lines.count)
        var blocks: [ParsedBlock] = []
        for line in lines where line.line.matters {
            // Each line brings its own number, so every block counts from the beginning of its file.
            if blocks.last?.file != line.file { blocks.append(ParsedBlock(file: line.file, startsFile: true)) }
            blocks[blocks.count - 1].lines.append(.init(offset: line.number - 1, line: line.line))
        }
        if blocks.isEmpty, !lines.isEmpty { blocks.append(ParsedBlock(file: "", startsFile: true)) }
        return blocks.map(InputBlock.parsed)
    }

    var shareRead: Double? { count == 0 ? nil : Double(count - rest.count) / Double(count) }
}
