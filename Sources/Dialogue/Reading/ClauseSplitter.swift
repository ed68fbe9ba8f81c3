internal import TextAnalysis

/// Cuts a message where one question may end and another begin.
struct ClauseSplitter {
    /// A place to cut, and whether it ends a sentence or only may.
    struct Cut: Sendable, Hashable {
        /// What separates the parts.
        var separator: Range<Int>
        var isHard: Bool
        /// Whether it stands between two nouns, which share what is asked.
        var joinsNouns = false
        /// Whether it is a mere space, where nobody wrote a sign.
        var isSpace = false
    }

    private static let hardSigns: Set<UInt32> = [0x3002, 0x3F, 0xFF1F, 0x21, 0xFF01, 0x3B, 0xFF1B, 0x0A, 0x0D, 0x2026]
    private static let softSigns: Set<UInt32> = [0x2C, 0xFF0C, 0x3001, 0x3A]
    private static let and: [UInt32] = [0x61, 0x6E, 0x64, 0x20]
    private static let also: [UInt32] = [0x61, 0x6C, 0x73, 0x6F]

    /// Places to cut, in order; none at the ends of the message.
    static func cuts(in cued: CuedText) -> [Cut] {
        let scalars = cued.text.scalars
        var cuts: [Cut] = []
        var index = cued.core.lowerBound
        var spans = cued.spans[...]
        // Where words end that only say when, or why, the question comes up that follows.
        let backgrounds = Set(cued.spans.filter { $0.has(.background) }.map(\.range.upperBound))
        while index < cued.core.upperBound {
            while let span = spans.first, span.range.lowerBound < index { spans = spans.dropFirst() }
            if let cut = sign(scalars, at: index) {
                if cut.isHard || !backgrounds.contains(index) { append(cut, to: &cuts, in: scalars) }
                index = cut.separator.upperBound
            } else if let conjunction = conjunction(spans, in: scalars, at: index), index > cued.core.lowerBound {
                let start = cuts.last?.separator.upperBound ?? cued.core.lowerBound
                // "Can they also do it": it parts nothing in the middle of a clause.
                let isInside = scalars[conjunction].elementsEqual(also) && index - start > 1
                if !isInside, parts(scalars, start..<index, from: conjunction.upperBound..<cued.core.upperBound) {
                    append(Cut(separator: conjunction, isHard: false), to: &cuts, in: scalars)
                } else if !isInside, joinsNouns(spans, in: scalars, at: conjunction) {
                    append(Cut(separator: conjunction, isHard: false, joinsNouns: true), to: &cuts, in: scalars)
                }
                index = conjunction.upperBound
            } else if let span = spans.first, span.range.lowerBound == index, index > cued.core.lowerBound,
                joinsNouns(spans, in: scalars, at: span.range)
            {
                append(Cut(separator: span.range, isHard: false, joinsNouns: true), to: &cuts, in: scalars)
                index = span.range.upperBound
            } else {
                index += 1
            }
        }
        return cuts
    }

    private static func sign(_ scalars: [UInt32], at index: Int) -> Cut? {
        let scalar = scalars[index]
        let next = index + 1 < scalars.count ? scalars[index + 1] : 0x20
        if hardSigns.contains(scalar) || (scalar == 0x2E && next.isSpace) {
            return Cut(separator: index..<index + 1, isHard: true)
        }
        // Who writes no signs puts a space between two questions.
        if scalar.isSpace, index > 0, scalars[index - 1].isHan, next.isHan {
            return Cut(separator: index..<index + 1, isHard: false, isSpace: true)
        }
        if softSigns.contains(scalar) {
            // 1,000 is one number.
            let isInNumber = index > 0 && scalars[index - 1].isDigit && next.isDigit
            return isInNumber ? nil : Cut(separator: index..<index + 1, isHard: false)
        }
        return nil
    }

    /// A conjunction.
    ///
    /// Of "and how much …" only "and" separates: the rest belongs to the question.
    private static func conjunction(_ spans: ArraySlice<CueSpan>, in scalars: [UInt32], at index: Int) -> Range<Int>? {
        var found: Range<Int>?
        for span in spans {
            guard span.range.lowerBound == index else { break }
            if span.has(.conjunction) { found = span.range }
        }
        return found.map { scalars[$0].starts(with: and) ? $0.lowerBound..<($0.lowerBound + and.count) : $0 }
    }

    /// Whether a conjunction stands between two clauses.
    ///
    /// Within a run of characters it does only where both sides are long enough to say something: "还有" is "and also",
    /// but in 积分还有多少 "still has".
    private static func parts(_ scalars: [UInt32], _ before: Range<Int>, from after: Range<Int>) -> Bool {
        guard let last = before.last, scalars[last].isIdeograph, let first = after.first, scalars[first].isIdeograph
        else { return true }
        return [before, after].allSatisfy { side in
            scalars[side].count { $0.isIdeograph } >= Tuning.partIdeographs
        }
    }

    /// Whether a word stands between two nouns: in a run of characters, and, in Japanese, not among hiragana, of which
    /// endings and particles are made.
    private static func joinsNouns(_ spans: ArraySlice<CueSpan>, in scalars: [UInt32], at range: Range<Int>) -> Bool {
        guard
            spans.prefix(while: { $0.range.lowerBound == range.lowerBound })
                .contains(where: { $0.range == range && $0.has(.nounConjunction) }),
            range.lowerBound > 0, range.upperBound < scalars.count
        else { return false }
        return [scalars[range.lowerBound - 1], scalars[range.upperBound]].allSatisfy {
            $0.isIdeograph && !hiragana.contains($0)
        }
    }

    static let hiragana: ClosedRange<UInt32> = 0x3041...0x309F

    /// Cuts side by side are one; a hard one makes it hard.
    private static func append(_ cut: Cut, to cuts: inout [Cut], in scalars: [UInt32]) {
        guard let last = cuts.last, cut.separator.lowerBound - last.separator.upperBound <= 1,
            !scalars[last.separator.upperBound..<max(last.separator.upperBound, cut.separator.lowerBound)]
                .contains(where: \.isWordCharacter)
        else {
            cuts.append(cut)
            return
        }
        cuts[cuts.count - 1] = Cut(
            separator: last.separator.lowerBound..<cut.separator.upperBound,
            isHard: last.isHard || cut.isHard,
            joinsNouns: last.joinsNouns && cut.joinsNouns,
            isSpace: last.isSpace && cut.isSpace
        )
    }
}
