internal import WireFormat

/// What the lines of a partial result are: a header, the turns, and the tally.
///
/// Several partial results may stand one behind the other, as `cat` joins files.
enum PartialResult {
    /// Version of the form; another one is refused.
    static let version = 1

    /// Most bytes of a line: a tally holds samples of failures and of unmet questions.
    static let lineLimit = 1 << 28
}

/// The first line of a partial result.
public struct PartialHeader: Sendable, Hashable {
    /// Hash of the pack that was replayed against.
    public var pack: String
    /// Whether every turn was a conversation of its own.
    public var isIndependent: Bool
    /// Whether the turns stand in it.
    public var hasTurns: Bool

    /// What a partial result begins with.
    public init(pack: String, isIndependent: Bool, hasTurns: Bool) {
        self.pack = pack
        self.isIndependent = isIndependent
        self.hasTurns = hasTurns
    }

    /// The line, with its end.
    public var line: [UInt8] {
        var builder = JSONBuilder()
        builder.object { builder in
            builder.add("type", "partial")
            builder.add("version", PartialResult.version)
            builder.add("pack", pack)
            builder.name("independent")
            builder.add(isIndependent)
            builder.name("turns")
            builder.add(hasTurns)
        }
        builder.endLine()
        return builder.bytes
    }

    init(_ fields: LineFields) throws(WireError) {
        guard fields["type"] == "partial" else {
            throw WireError(.unknownType, "there is no partial result; write one with replay --partial.")
        }
        guard fields["version"] == .integer(PartialResult.version) else {
            throw WireError(
                .invalidField,
                "the partial result is of another version; write it anew with replay --partial."
            )
        }
        pack = try fields.requiredText("pack")
        isIndependent = fields["independent"] == true
        hasTurns = fields["turns"] == true
    }
}

/// The last line of a partial result.
public struct PartialTrailer {
    /// How many turns it is made of, whether or not they stand in it.
    public private(set) var turns = 0
    private var hash = StableHash()
    /// Tells which turns they are.
    private(set) var digest = ""

    /// No turn yet.
    public init() {}

    /// Counts a turn.
    public mutating func add(_ turn: JudgedTurn) {
        turns += 1
        hash.add(turn.conversation)
        hash.add(turn.prediction.turn)
    }

    /// The line, with its end.
    /// - Parameter tally: What was counted of the turns.
    /// - Returns: Bytes of JSON, and a line feed.
    /// - Throws: Where the tally cannot be encoded.
    public func line(_ tally: ReplayTally) throws -> [UInt8] {
        var builder = JSONBuilder()
        builder.object { builder in
            builder.add("type", "tally")
            builder.add("count", turns)
            builder.add("digest", String(hash.value, radix: 16))
            builder.name("tally")
        }
        var line = builder.bytes
        line.removeLast()
        line += try tally.encoded()
        line += Array("}\n".utf8)
        return line
    }

    init(_ fields: LineFields) throws(WireError) {
        guard case .integer(let count)? = fields["count"] else {
            throw WireError(.missingField, "the field \"count\" is missing; write the partial result anew.")
        }
        turns = count
        digest = try fields.requiredText("digest")
    }
}
