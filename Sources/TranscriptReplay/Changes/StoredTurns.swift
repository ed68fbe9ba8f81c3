internal import WireFormat

/// The turns of an earlier run, read as they are needed: of a JSON report's `turns`, or line by line of what
/// `--predictions` or `--partial` wrote; plain or gzip.
final class StoredTurns {
    /// Most bytes of one turn, and of what stands around the turns of a report.
    private static let limit = TranscriptReader.lineLimit * 2

    private let source: ByteSource
    private var scanner = ObjectScanner(limit: StoredTurns.limit)
    private var bytes: [UInt8] = []
    private var found: ArraySlice<ObjectScanner.Object> = []
    private var isRead = false
    private var hasTurns = false

    /// - Parameter file: Its path; `-` is stdin.
    /// - Throws: `TranscriptError` where it is not there.
    init(_ file: String) throws(TranscriptError) {
        try ByteSource.check(file)
        source = try ByteSource(file)
    }

    /// The next turn; `nil` at the end.
    /// - Throws: `TranscriptError` with the place of what is no turn.
    func next() throws(TranscriptError) -> JudgedTurn? {
        while true {
            while let object = found.popFirst() {
                if let turn = try turn(object) { return turn }
            }
            guard !isRead else {
                guard scanner.isBetween else { throw bad(scanner.line, "the file is cut off; write it anew.") }
                guard hasTurns || scanner.hasTurns else {
                    throw bad(
                        scanner.line,
                        "there are no turns; name what replay wrote with --format json or --predictions."
                    )
                }
                return nil
            }
            bytes.removeAll(keepingCapacity: true)
            isRead = try !source.read(into: &bytes)
            var objects: [ObjectScanner.Object] = []
            scanner.scan(bytes, into: &objects)
            found = objects[...]
        }
    }

    private func turn(_ object: ObjectScanner.Object) throws(TranscriptError) -> JudgedTurn? {
        guard let content = object.bytes else {
            throw bad(object.line, "a turn has more than \(Self.limit) bytes.")
        }
        do throws(WireError) {
            let fields = try LineDecoding().fields(of: content)
            // What stands before and behind the turns of a partial result.
            if !object.isInTurns, let type = fields["type"]?.text, type == "partial" || type == "tally" { return nil }
            guard object.isInTurns || !fields.contains("figures") else {
                throw WireError(.missingField, "the report has no turns; write it without --summary.")
            }
            let turn = try JudgedTurn(stored: fields)
            hasTurns = true
            return turn
        } catch {
            throw bad(object.line, error.message)
        }
    }

    private func bad(_ line: Int, _ reason: String) -> TranscriptError {
        TranscriptError(.damaged, "\(source.name):\(line): \(reason)")
    }
}
