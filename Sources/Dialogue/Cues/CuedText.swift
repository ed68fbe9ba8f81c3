internal import TextAnalysis

/// A message, or a part of one, with its cues.
struct CuedText: Sendable {
    let text: AnalyzedText
    let spans: [CueSpan]
    /// All cues that occur anywhere, as bits.
    let cues: UInt32
    /// Range of scalars without leading and trailing spaces and signs.
    let core: Range<Int>
    /// How much is left without openers and fillers.
    let content: Extent
    /// How much there is in all.
    let extent: Extent

    /// How much text there is, in the units in which its scripts are read.
    struct Extent: Sendable, Hashable {
        /// Characters of scripts without spaces; kana count half.
        var ideographs = 0
        var words = 0

        var isEmpty: Bool { ideographs == 0 && words == 0 }

        func isWithin(ideographs most: Int, words mostWords: Int) -> Bool {
            ideographs <= most && words <= mostWords && (ideographs == 0 || words <= 1)
        }
    }

    init(_ text: AnalyzedText, lexicon: CueLexicon) {
        self.text = text
        let scalars = text.scalars
        let spans = lexicon.spans(in: scalars)
        var cues: UInt32 = 0
        for span in spans { cues |= span.cues }
        var start = 0
        var end = scalars.count
        while start < end, !scalars[start].isWordCharacter { start += 1 }
        while end > start, !scalars[end - 1].isWordCharacter { end -= 1 }
        self.spans = spans
        self.cues = cues
        core = start..<end
        extent = Self.measure(scalars, outside: [], bits: 0)
        content = Self.measure(scalars, outside: spans, bits: Cue.opener.bit | Cue.filler.bit)
    }

    /// As the customer wrote it.
    var words: String { text.original }

    func has(_ cue: Cue) -> Bool { cues & cue.bit != 0 }

    /// Whether it asks or requests something: by a word, or by the form of a Chinese question.
    var asks: Bool {
        has(.questioning) || nearlyLeading(.openingVerb) != nil || QuestionForm.isQuestion(text.scalars[core])
    }

    /// Whether it is a yes, a no or an "all right", and nothing else.
    var isMereReply: Bool { isOnly(.acknowledgement) || isOnly(.yes) || isOnly(.no) }

    /// Whether it leans on what was said before: by how it begins or ends, or by what it adds.
    var leansOnTopic: Bool {
        leading(.leadingEllipsis) != nil || trailing(.trailingEllipsis) != nil || has(.addition)
    }

    /// Whether it asks something without a subject of its own.
    var isBare: Bool { isOnly(.bareQuestion, beside: [.leadingEllipsis, .trailingEllipsis, .conjunction]) }

    /// The phrases that start at a place, shortest first.
    private func spans(at start: Int) -> ArraySlice<CueSpan> {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].range.lowerBound < start { low = middle + 1 } else { high = middle }
        }
        return spans[low...].prefix { $0.range.lowerBound == start }
    }

    /// The longest phrase of a kind with which the text begins, signs and spaces aside.
    func leading(_ cue: Cue) -> Range<Int>? {
        spans(at: core.lowerBound).last { $0.has(cue) }?.range
    }

    /// The longest phrase of a kind that stands first but for fillers and signs: "sorry - I meant …".
    func nearlyLeading(_ cue: Cue) -> Range<Int>? {
        var start = core.lowerBound
        while start < core.upperBound {
            let here = spans(at: start)
            if let found = here.last(where: { $0.has(cue) }) { return found.range }
            if let filler = here.last(where: { $0.has(.filler) || $0.has(.no) }) {
                start = filler.range.upperBound
            } else if !text.scalars[start].isWordCharacter {
                start += 1
            } else {
                return nil
            }
        }
        return nil
    }

    /// The longest phrase of a kind with which the text ends, signs and spaces aside.
    func trailing(_ cue: Cue) -> Range<Int>? {
        spans.first { $0.has(cue) && $0.range.upperBound >= core.upperBound }?.range
    }

    /// Whether a cue is all there is, fillers such as "please", and cues of other kinds, aside.
    func isOnly(_ cue: Cue, beside others: [Cue] = []) -> Bool {
        guard has(cue) else { return false }
        let accepted = others.reduce(cue.bit | Cue.filler.bit) { $0 | $1.bit }
        var covered = core.lowerBound
        while covered < core.upperBound {
            let longest = spans(at: covered).last { $0.cues & accepted != 0 }?.range.upperBound
            if let longest {
                covered = longest
            } else if !text.scalars[covered].isWordCharacter {
                covered += 1
            } else {
                return false
            }
        }
        return true
    }

    private static func measure(_ scalars: [UInt32], outside spans: [CueSpan], bits: UInt32) -> Extent {
        var extent = Extent()
        var kana = 0
        var covered = 0
        var next = 0
        var isInWord = false
        for (index, scalar) in scalars.enumerated() {
            while next < spans.count, spans[next].range.lowerBound <= index {
                if spans[next].cues & bits != 0 { covered = max(covered, spans[next].range.upperBound) }
                next += 1
            }
            if index < covered {
                isInWord = false
            } else if scalar.isIdeograph {
                if scalar.isKana { kana += 1 } else { extent.ideographs += 1 }
                isInWord = false
            } else if scalar.isAlphanumeric || scalar.isOtherLetter || (isInWord && scalar == 0x27) {
                if !isInWord { extent.words += 1 }
                isInWord = true
            } else {
                isInWord = false
            }
        }
        extent.ideographs += (kana + 1) / 2
        return extent
    }
}
