internal import IntentMatching
internal import IntentModel
internal import TextAnalysis

/// Understands a message: as one question, or as several.
struct MessageReader {
    let dialogue: CompiledDialogue
    let context: ReadingContext

    /// A stretch of the message between two cuts.
    private struct Part {
        var question: Question
        /// Whether it ends in a question mark or holds a word that asks.
        var asks: Bool

        var content: CuedText.Extent { question.cued.content }
    }

    /// The questions of a message in order, at least one.
    func read(_ cued: CuedText) -> [Question] {
        let whole = QuestionReader(dialogue: dialogue, context: context).read(cued)
        let cuts = ClauseSplitter.cuts(in: cued)
        guard !cuts.isEmpty, !whole.isCorrection, whole.basis != .settled, !isEmergency(whole) else { return [whole] }
        let hard = cuts.filter(\.isHard).prefix(Tuning.mostParts - 1)
        var parts: [Part] = []
        var topic = context
        for range in ranges(of: cued, between: Array(hard)) {
            let soft = cuts.filter { !$0.isHard && range.contains($0.separator.lowerBound) }
                .filter { $0.separator.lowerBound > range.lowerBound }
            for part in readSegment(cued, range, soft: Array(soft), whole: whole, isWhole: hard.isEmpty, topic) {
                if isClear(part.question), let best = part.question.best, dialogue.role(of: best.intent) == nil {
                    topic.topic = best.intent
                    topic.topicQuestion = part.question.cued.words
                    topic.clarification = nil
                }
                parts.append(part)
            }
        }
        return hard.isEmpty ? parts.map(\.question) : resolve(whole, parts, keepsUnclear: true).map(\.question)
    }

    /// A sentence, cut at commas and conjunctions only where each side is understood by itself.
    private func readSegment(
        _ cued: CuedText,
        _ range: Range<Int>,
        soft cuts: [ClauseSplitter.Cut],
        whole: Question,
        isWhole: Bool,
        _ context: ReadingContext
    ) -> [Part] {
        let reader = QuestionReader(dialogue: dialogue, context: context)
        let segment = isWhole ? whole : reader.read(reader.part(of: cued, from: range.lowerBound, to: range.upperBound))
        let sentence = Part(question: segment, asks: asks(segment.cued, endsWith: sign(after: range, in: cued)))
        guard !cuts.isEmpty, !segment.isCorrection, !isEmergency(segment) else { return [sentence] }
        let pieces = ranges(of: cued, between: Array(cuts.prefix(Tuning.mostParts - 1)), within: range).map { piece in
            let question = reader.read(reader.part(of: cued, from: piece.lowerBound, to: piece.upperBound))
            return Part(question: question, asks: asks(question.cued, endsWith: nil))
        }
        let resolved = resolve(segment, pieces, keepsUnclear: false)
        return resolved.count == 1 && resolved[0].question.cued.words == segment.cued.words
            ? [sentence] : resolved
    }

    /// Whether the parts are understood better than the whole, and which of them count.
    /// - Parameter keepsUnclear: Whether an unclear part that asks something else is a question of its own.
    private func resolve(_ whole: Question, _ parts: [Part], keepsUnclear: Bool) -> [Part] {
        let one = [Part(question: whole, asks: true)]
        let meaningful = parts.filter { !$0.content.isEmpty && !isSmalltalk($0.question) }
        guard !meaningful.isEmpty else { return one }
        var clear = meaningful.filter { isClear($0.question) && isTold($0, by: whole) }
        let intents = Set(clear.compactMap { $0.question.best?.intent })
        if intents.count < 2 {
            if isClear(whole), !isSmalltalk(whole) {
                clear = one
            } else if clear.isEmpty {
                // Without its greetings a question may be clearer, and is never smalltalk.
                return meaningful.count == 1 && parts.count > 1 && isSmalltalk(whole) ? meaningful : one
            }
        }
        guard keepsUnclear else { return clear }
        let understood = clear.compactMap { $0.question.best?.intent }
        return parts.compactMap { part in
            if let match = clear.first(where: { $0.question.cued.words == part.question.cued.words }) {
                return match
            }
            return isAnotherMatter(part, than: understood) ? part : nil
        } + (clear.count == 1 && clear[0].question.cued.words == whole.cued.words ? clear : [])
    }

    private func isClear(_ question: Question) -> Bool {
        if question.basis != .alone { return true }
        return question.best.map { $0.confidence >= context.answer } ?? false
    }

    private func isSmalltalk(_ question: Question) -> Bool {
        question.basis == .alone && question.best.map { dialogue.role(of: $0.intent) == .smalltalk } ?? false
            && isClear(question)
    }

    private func isEmergency(_ question: Question) -> Bool {
        question.best.map { dialogue.role(of: $0.intent) == .emergency && $0.confidence >= context.clarify } ?? false
    }

    /// A part that tells a story rather than asks counts only where the whole message speaks of the same.
    private func isTold(_ part: Part, by whole: Question) -> Bool {
        guard let best = part.question.best else { return false }
        if part.asks || dialogue.role(of: best.intent)?.alwaysHandsOff == true { return true }
        if part.content.isWithin(ideographs: Tuning.shortIdeographs, words: Tuning.shortWords) { return true }
        return whole.candidates.contains { $0.intent == best.intent }
    }

    /// An unclear part that asks, at some length, something that is not about what was understood.
    private func isAnotherMatter(_ part: Part, than understood: [Int]) -> Bool {
        part.asks && !isClear(part.question) && !part.question.candidates.isEmpty
            && !part.content.isWithin(ideographs: Tuning.partIdeographs - 1, words: Tuning.partWords - 1)
            && !part.question.candidates.contains { understood.contains($0.intent) }
    }

    private func asks(_ cued: CuedText, endsWith sign: UInt32?) -> Bool {
        sign == 0x3F || cued.has(.questioning)
    }

    private func sign(after range: Range<Int>, in cued: CuedText) -> UInt32? {
        range.upperBound < cued.text.scalars.count ? cued.text.scalars[range.upperBound] : nil
    }

    /// What lies between the cuts, without empty stretches.
    private func ranges(
        of cued: CuedText,
        between cuts: [ClauseSplitter.Cut],
        within bounds: Range<Int>? = nil
    ) -> [Range<Int>] {
        let bounds = bounds ?? 0..<cued.text.scalars.count
        var ranges: [Range<Int>] = []
        var start = bounds.lowerBound
        for cut in cuts {
            ranges.append(start..<max(start, cut.separator.lowerBound))
            start = min(cut.separator.upperBound, bounds.upperBound)
        }
        ranges.append(start..<bounds.upperBound)
        return ranges.filter { range in cued.text.scalars[range].contains(where: \.isWordCharacter) }
    }
}
