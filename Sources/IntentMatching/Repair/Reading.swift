internal import TextAnalysis

/// A message with its misspelt words replaced, and what was replaced.
struct Reading {
    private(set) var scalars: [UInt32]
    private(set) var tokens: [Token]
    private(set) var repairs: [Repair] = []
    /// UTF-8 offsets in the original at which each scalar's source starts and ends.
    private var sources: [(start: Int32, end: Int32)]
    private let original: String

    init(_ message: AnalyzedText) {
        scalars = message.scalars
        tokens = message.tokens
        sources = scalars.indices.map { (message.sourceOffsets[$0], message.sourceOffsets[$0 + 1]) }
        original = message.original
    }

    /// Puts other text in the place of some scalars.
    /// - Parameters:
    ///   - range: What is replaced; not empty.
    ///   - meant: What takes its place, with its tokens counted from its own start.
    ///   - kind: Why.
    mutating func replace(_ range: Range<Int>, with meant: (scalars: [UInt32], tokens: [Token]), kind: Repair.Kind) {
        let source = sources[range.lowerBound].start..<sources[range.upperBound - 1].end
        let written = original.utf8.dropFirst(Int(source.lowerBound)).prefix(source.count)
        repairs.append(
            Repair(
                sourceRange: Int(source.lowerBound)..<Int(source.upperBound),
                written: String(Substring(written)),
                meant: Self.text(meant.scalars),
                kind: kind
            )
        )

        let shift = meant.scalars.count - range.count
        var changed: [Token] = []
        func keep(_ kind: Token.Kind, _ kept: Range<Int>) {
            guard !kept.isEmpty else { return }
            if let last = changed.last, last.kind == .ideographs, kind == .ideographs,
                last.range.upperBound == kept.lowerBound
            {
                changed[changed.count - 1].range = last.range.lowerBound..<kept.upperBound
            } else {
                changed.append(Token(kind: kind, range: kept))
            }
        }
        func keepMeant() {
            for token in meant.tokens {
                keep(
                    token.kind,
                    (token.range.lowerBound + range.lowerBound)..<(token.range.upperBound + range.lowerBound)
                )
            }
        }
        var isPlaced = false
        for token in tokens {
            keep(token.kind, token.range.clamped(to: 0..<range.lowerBound))
            if !isPlaced, token.range.upperBound > range.lowerBound {
                keepMeant()
                isPlaced = true
            }
            let rest = token.range.clamped(to: range.upperBound..<max(range.upperBound, scalars.count))
            keep(token.kind, (rest.lowerBound + shift)..<(rest.upperBound + shift))
        }
        if !isPlaced { keepMeant() }
        tokens = changed
        scalars.replaceSubrange(range, with: meant.scalars)
        sources.replaceSubrange(
            range,
            with: repeatElement((start: source.lowerBound, end: source.upperBound), count: meant.scalars.count)
        )
    }

    /// Puts repairs into the order of the message.
    mutating func sortRepairs() {
        repairs.sort { $0.sourceRange.lowerBound < $1.sourceRange.lowerBound }
    }

    static func text(_ scalars: some Sequence<UInt32>) -> String {
        var text = String.UnicodeScalarView()
        for value in scalars {
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }
}
