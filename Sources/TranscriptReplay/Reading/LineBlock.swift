/// Whole lines of one transcript, not yet looked at, so that threads can read them side by side.
struct LineBlock {
    /// The file as errors name it.
    var file: String
    /// Whether its first line is the file's first.
    var startsFile: Bool
    /// The lines with their ends; the file's last may have none.
    var bytes: [UInt8]
    /// Instead of `bytes`: length of one line that is longer than any may be, and was let go as it came.
    var oversized: Int?
}

/// Cuts files into blocks of whole lines, holding one block and at most one line of limited length.
final class BlockCutter {
    private let limit: Int
    private var waiting: ArraySlice<String>
    private var source: ByteSource?
    /// Whether all of the file has come.
    private var isRead = false
    private var isAtStart = true
    /// The beginning of a line of which the end has not come.
    private var pending: [UInt8] = []
    /// How much of `pending` is known to hold no end of a line.
    private var searched = 0
    /// Bytes let go of a line that is too long.
    private var dropped = 0
    /// Bytes of files that are done.
    private var finished = 0

    /// - Parameters:
    ///   - files: Paths; `-` is stdin.
    ///   - limit: Most bytes of a line.
    /// - Throws: `TranscriptError` that names the first file that is not there.
    init(_ files: [String], limit: Int) throws(TranscriptError) {
        for file in files { try ByteSource.check(file) }
        waiting = files[...]
        self.limit = limit
    }

    /// Bytes taken from the files so far, before unpacking.
    var position: Int { finished + (source?.position ?? 0) }

    /// The next block; `nil` at the end of the last file.
    func next() throws(TranscriptError) -> LineBlock? {
        while let source = try current() {
            if let end = pending[searched...].lastIndex(of: UInt8(ascii: "\n")) {
                return dropped > 0 ? oversizedLine(of: source) : block(of: source, upTo: end + 1)
            }
            searched = pending.count
            if dropped > 0 || pending.count > limit + 1 {
                dropped += pending.count
                pending.removeAll(keepingCapacity: true)
                searched = 0
            }
            guard isRead else {
                isRead = try !source.read(into: &pending)
                continue
            }
            finished += source.position
            self.source = nil
            if dropped > 0 { return oversizedLine(of: source) }
            if !pending.isEmpty { return block(of: source, upTo: pending.count) }
        }
        return nil
    }

    private func current() throws(TranscriptError) -> ByteSource? {
        if let source { return source }
        guard let file = waiting.popFirst() else { return nil }
        source = try ByteSource(file)
        isRead = false
        isAtStart = true
        return source
    }

    private func block(of source: ByteSource, upTo end: Int) -> LineBlock {
        let rest = Array(pending[end...])
        pending.removeSubrange(end...)
        let block = LineBlock(file: source.name, startsFile: isAtStart, bytes: pending)
        pending = rest
        searched = rest.count
        isAtStart = false
        return block
    }

    /// The line that was too long; what follows it stays.
    private func oversizedLine(of source: ByteSource) -> LineBlock {
        var length = dropped
        if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
            length += end
            pending.removeSubrange(...end)
        }
        let block = LineBlock(file: source.name, startsFile: isAtStart, bytes: [], oversized: length)
        dropped = 0
        searched = 0
        isAtStart = false
        return block
    }
}
