internal import IntentModel
internal import WireFormat

/// Adds partial results up to the result of the whole.
///
/// It holds the tally and eight bytes for each conversation, so that none is counted in two parts; turns pass through.
public struct PartialMerge {
    private let terms: ReplayTerms
    private var header: PartialHeader?
    private var conversations: [UInt64: Int32] = [:]
    private var parts: [String] = []
    private var digests: [String: Int] = [:]
    /// What all parts counted.
    public private(set) var tally: ReplayTally

    /// Nothing added yet.
    /// - Parameter terms: The pack that the parts must have been replayed against.
    public init(_ terms: ReplayTerms) {
        self.terms = terms
        tally = ReplayTally(terms)
    }

    /// Whether every turn was a conversation of its own.
    public var isIndependent: Bool { header?.isIndependent ?? false }
    /// Whether the turns stand in all parts.
    public private(set) var hasTurns = true

    /// Adds the partial results of a file.
    /// - Parameters:
    ///   - file: Its path, plain or gzip; `-` is stdin.
    ///   - take: Takes the JSON of each turn, in the order of the part.
    /// - Throws: `TranscriptError` with the place of what cannot be added, and what `take` throws.
    public mutating func add(_ file: String, take: ([UInt8]) throws -> Void) throws {
        let lines = try PartialLines(file)
        while let (number, line) = try lines.next() {
            try add(part: line, at: number, lines, take: take)
        }
        if lines.isEmpty {
            throw TranscriptError(
                .damaged,
                "\(lines.name): there is no partial result; write one with replay --partial."
            )
        }
    }

    private mutating func add(
        part line: [UInt8],
        at number: Int,
        _ lines: PartialLines,
        take: ([UInt8]) throws -> Void
    ) throws {
        let part = parts.count
        parts.append("\(lines.name):\(number)")
        let own = try lines.decode(line, at: number) { fields throws(WireError) in try PartialHeader(fields) }
        try check(own, at: part)
        var turns = 0
        while let (number, line) = try lines.next() {
            guard let turn = TurnStart(line) else {
                let trailer = try close(line, at: number, lines, part: part)
                guard turns == (own.hasTurns ? trailer.turns : 0) else {
                    throw TranscriptError(
                        .damaged,
                        "\(lines.name):\(number): \(turns) turns stand before the tally of \(trailer.turns); write it anew."
                    )
                }
                return
            }
            if turn.isFirst, let other = conversations.updateValue(Int32(part), forKey: turn.conversation),
                other != part
            {
                throw TranscriptError(
                    .damaged,
                    "\(lines.name):\(number): the conversation \(turn.name) stands in \(parts[Int(other)]) too; divide "
                        + "logs by conversation, and name each part once."
                )
            }
            turns += 1
            try take(line)
        }
        throw TranscriptError(.damaged, "\(lines.name): the partial result is cut off; write it anew.")
    }

    private mutating func check(_ own: PartialHeader, at part: Int) throws(TranscriptError) {
        guard own.pack == terms.pack.contentHash else {
            throw TranscriptError(
                .damaged,
                "\(parts[part]): it was replayed against other intent files than these; name them by --intents."
            )
        }
        if let header, header.isIndependent != own.isIndependent {
            throw TranscriptError(.damaged, "\(parts[part]): it was replayed with, or without, --independent.")
        }
        header = header ?? own
        hasTurns = hasTurns && own.hasTurns
    }

    private mutating func close(
        _ line: [UInt8],
        at number: Int,
        _ lines: PartialLines,
        part: Int
    ) throws -> PartialTrailer {
        var content: [UInt8] = []
        let trailer = try lines.decode(line, at: number) { fields throws(WireError) in
            guard fields["type"] == "tally", let tally = fields["tally"] else {
                throw WireError(.unknownType, "the line is neither a turn nor a tally; write the partial result anew.")
            }
            content = JSONWriter.line(tally)
            return try PartialTrailer(fields)
        }
        if trailer.turns > 0, let other = digests.updateValue(part, forKey: trailer.digest) {
            throw TranscriptError(
                .damaged,
                "\(parts[part]): it is of the same turns as \(parts[other]); name each part once."
            )
        }
        do throws(ReplayTallyError) {
            try tally.merge(try ReplayTally(encoded: content))
        } catch {
            throw TranscriptError(.damaged, "\(lines.name):\(number): \(error)")
        }
        return trailer
    }
}

/// The lines of a file of partial results, one in memory at a time.
private final class PartialLines {
    let name: String
    private let cutter: BlockCutter
    private var block: [UInt8] = []
    private var place = 0
    private var number = 0

    init(_ file: String) throws(TranscriptError) {
        name = ByteSource.name(of: file)
        cutter = try BlockCutter([file], limit: PartialResult.lineLimit)
    }

    /// Whether no line has come.
    var isEmpty: Bool { number == 0 }

    /// The next line that is not empty, with its number.
    func next() throws(TranscriptError) -> (number: Int, line: [UInt8])? {
        while true {
            if place >= block.count {
                guard let next = try cutter.next() else { return nil }
                (block, place) = (next.bytes, 0)
                if next.oversized != nil {
                    throw TranscriptError(
                        .damaged,
                        "\(name):\(number + 1): the line is longer than any of a partial result."
                    )
                }
            }
            let end = block[place...].firstIndex(of: UInt8(ascii: "\n")) ?? block.count
            let line = Array(block[place..<end])
            place = end + 1
            number += 1
            if !line.isEmpty { return (number, line) }
        }
    }

    func decode<Value>(
        _ line: [UInt8],
        at number: Int,
        _ read: (LineFields) throws(WireError) -> Value
    ) throws(TranscriptError) -> Value {
        do throws(WireError) {
            return try read(try LineDecoding().fields(of: line))
        } catch {
            throw TranscriptError(.damaged, "\(name):\(number): \(error.message)")
        }
    }
}

/// The beginning of a turn's line, which has one form because the program wrote it.
private struct TurnStart {
    private static let beginning = Array(#"{"conversation":""#.utf8)
    private static let first = Array(#"","turn":1,"#.utf8)

    /// The conversation's name as JSON has it.
    let name: String
    /// The name's hash.
    let conversation: UInt64
    /// Whether it is the first turn of its conversation.
    let isFirst: Bool

    init?(_ line: [UInt8]) {
        guard line.starts(with: Self.beginning) else { return nil }
        var end = Self.beginning.count
        while end < line.count, line[end] != UInt8(ascii: "\"") { end += line[end] == UInt8(ascii: "\\") ? 2 : 1 }
        guard end < line.count else { return nil }
        name = String(decoding: line[Self.beginning.count..<end], as: UTF8.self)
        conversation = StableHash.of(name)
        isFirst = line[end...].starts(with: Self.first)
    }
}
