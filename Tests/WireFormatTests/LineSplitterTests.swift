import Testing
import WireFormat

@Suite struct LineSplitterTests {
    /// Feeds a text cut into pieces of some size.
    private func lines(of text: String, limit: Int = 100, pieces: Int = 1000) -> [LineSplitter.Line] {
        var splitter = LineSplitter(limit: limit)
        var lines: [LineSplitter.Line] = []
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: pieces) {
            bytes[start..<min(start + pieces, bytes.count)].withUnsafeBytes { splitter.feed($0, into: &lines) }
        }
        if let last = splitter.finish() { lines.append(last) }
        return lines
    }

    private func line(_ text: String) -> LineSplitter.Line { .bytes(Array(text.utf8)) }

    @Test(arguments: [1, 2, 3, 1000])
    func cutsAtNewlinesWhereverTheChunksEnd(pieces: Int) {
        #expect(
            lines(of: "停车\n\r\n\nb\r\nlast", pieces: pieces)
                == [line("停车"), line(""), line(""), line("b"), line("last")]
        )
    }

    @Test func aFinalNewlineEndsTheLastLine() {
        #expect(lines(of: "a\n") == [line("a")])
        #expect(lines(of: "") == [])
    }

    @Test(arguments: [1, 4, 1000])
    func reportsALongLineOnceAndGoesOn(pieces: Int) {
        #expect(
            lines(of: "12345\n123456\n12345\r\n1234567890\nok\n", limit: 5, pieces: pieces)
                == [line("12345"), .tooLong(6), line("12345"), .tooLong(10), line("ok")]
        )
    }

    @Test(arguments: [1, 4, 1000])
    func reportsALongLineThatNeverEnds(pieces: Int) {
        #expect(lines(of: "1234567", limit: 5, pieces: pieces) == [.tooLong(7)])
        #expect(lines(of: "123456", limit: 5, pieces: pieces) == [.tooLong(6)])
    }

    /// What an obvious splitter makes of the same stream.
    private func reference(_ text: String, limit: Int) -> [LineSplitter.Line] {
        var parts = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
        if parts.last?.isEmpty == true { parts.removeLast() }
        return parts.map { part in
            let kept = part.last == 0x0d ? Array(part.dropLast()) : part
            return kept.count > limit ? .tooLong(part.count > limit + 1 ? part.count : kept.count) : .bytes(kept)
        }
    }

    @Test func agreesWithTheObviousSplitter() {
        var random = SplitMix(state: 7)
        for _ in 0..<500 {
            let text = String(
                (0..<Int(random.next() % 40)).map { _ in
                    "ab\r\n\n".unicodeScalars.map(Character.init)[Int(random.next() % 5)]
                }
            )
            // Swift's characters join "\r\n"; the reference must see bytes, so such texts are left out.
            guard !text.contains("\r\n"), text.last != "\r" else { continue }
            for pieces in [1, 3, 7] {
                #expect(
                    lines(of: text, limit: 4, pieces: pieces) == reference(text, limit: 4),
                    "\(text.debugDescription)"
                )
            }
        }
    }
}

/// A small repeatable source of numbers.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
