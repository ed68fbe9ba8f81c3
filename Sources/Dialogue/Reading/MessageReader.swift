internal import IntentMatching
internal import IntentModel
internal import TextAnalysis

/// Understands a message: as one question, or as several.
struct MessageReader {
    let dialogue: CompiledDialogue
    let context: ReadingContext
    /// Probability that a part asks for what it is understood as: what speaks for it, and the intent.
    var weigh: (PartSignals, Int) -> Double = { signals, _ in PartModel.fitted.probability(signals) }

    /// A stretch of the message between two cuts.
    private struct Part {
        var question: Question
        /// Whether it ends in a question mark, holds a word that asks, or leans on what asks.
        var asks: Bool
        /// Whether there is nothing in it but polite words.
        var isPlain: Bool
        /// Whether more than a comma joins it to what stands beside it.
        var isJoined = false
        /// Whether it counts as a question that was understood.
        var isUnderstood = false
    }

    /// The questions of a message in order, at least one.
    func read(_ cued: CuedText) -> [Question] {
        let cuts = ClauseSplitter.cuts(in: cued)
        if let meant = meant(in: cued, cuts) { return read(meant) }
        let whole = QuestionReader(dialogue: dialogue, context: context).read(cued)
        guard !cuts.isEmpty, !whole.takesBack, whole.basis != .settled, !isEmergency(whole) else { return [whole] }
        let sentences = ranges(of: cued, between: Array(cuts.filter(\.isHard).prefix(Tuning.mostParts - 1)))
        let soft = cuts.filter { !$0.isHard }
        if sentences.count < 2 {
            return readClauses(of: cued, in: sentences.first ?? cued.core, cuts: soft, whole, context).map(\.question)
        }
        var parts: [Part] = []
        var running = context
        for range in sentences {
            let reader = QuestionReader(dialogue: dialogue, context: running, isPart: true)
            let sentence = reader.read(reader.part(of: cued, from: range.lowerBound, to: range.upperBound))
            let inner = soft.filter {
                range.lowerBound < $0.separator.lowerBound && $0.separator.upperBound < range.upperBound
            }
            var clauses = readClauses(of: cued, in: range, cuts: inner, sentence, running)
            if cued.text.scalars[min(range.upperBound, cued.text.scalars.count - 1)] == Self.questionMark {
                clauses[clauses.count - 1].asks = true
            }
            for clause in clauses { follow(clause.question, &running) }
            parts += clauses
        }
        return (resolve(whole, parts, keepsUnclear: true) ?? [part(whole)]).map(\.question)
    }

    private static let questionMark: UInt32 = 0x3F

    /// "I want to return it, no wait, I mean swap it": what follows the last time that the customer thinks better of it.
    private func meant(in cued: CuedText, _ cuts: [ClauseSplitter.Cut]) -> CuedText? {
        guard cued.has(.correction) else { return nil }
        let reader = QuestionReader(dialogue: dialogue, context: context)
        for cut in cuts.suffix(Tuning.mostParts).reversed() {
            let rest = reader.part(of: cued, from: cut.separator.upperBound, to: cued.text.scalars.count)
            guard let cue = rest.nearlyLeading(.correction) else { continue }
            let start = reader.part(of: cued, from: 0, to: cut.separator.lowerBound)
            let meant = reader.part(of: rest, from: cue.upperBound, to: rest.text.scalars.count)
            if !meant.content.isEmpty, !start.content.isEmpty, start.nearlyLeading(.correction) == nil { return meant }
        }
        return nil
    }

    /// A sentence, cut at commas and conjunctions only where the clauses are understood by themselves.
    private func readClauses(
        of cued: CuedText,
        in range: Range<Int>,
        cuts: [ClauseSplitter.Cut],
        _ sentence: Question,
        _ context: ReadingContext
    ) -> [Part] {
        let whole = [part(sentence)]
        guard !cuts.isEmpty, !sentence.takesBack, sentence.basis != .settled, !isEmergency(sentence) else {
            return whole
        }
        let clauses = clauses(of: cued, in: range, cuts)
        // Ranking costs most: where the sentence is understood, it is cut only if two clauses may ask.
        let asking = clauses.filter { !isPlain($0.cued) && ($0.cued.asks || $0.isJoined || isShort($0.cued)) }
        guard asking.count > 1 || !isReliable(sentence) else { return whole }
        let joinsNouns = cuts.contains(where: \.joinsNouns)
        var running = context
        var parts: [Part] = []
        for clause in clauses {
            let reader = QuestionReader(dialogue: dialogue, context: running, isPart: true)
            var part = part(reader.read(clause.cued))
            // "Where is the lift, and the cloakroom": what is joined to a question asks too.
            part.asks = part.asks || (clause.isJoined && parts.last?.asks == true)
            part.isJoined = clause.isJoined
            if clause.isJoined, !parts.isEmpty { parts[parts.count - 1].isJoined = true }
            follow(part.question, &running)
            parts.append(part)
        }
        if joinsNouns {
            guard parts.allSatisfy({ isClear($0.question) }) else { return whole }
            let asks = parts.contains(where: \.asks)
            for index in parts.indices { parts[index].asks = asks }
        }
        guard let several = resolve(sentence, parts, keepsUnclear: false) else { return whole }
        if joinsNouns, several.count < 2 { return whole }
        return several
    }

    /// What stands between the cuts, and whether a conjunction joins it to what stands before.
    ///
    /// "For two hours, how much" is one question: what asks without a subject belongs to the clause before.
    private func clauses(
        of cued: CuedText,
        in bounds: Range<Int>,
        _ cuts: [ClauseSplitter.Cut]
    ) -> [(cued: CuedText, isJoined: Bool)] {
        let cuts = cuts.prefix(Tuning.mostParts - 1)
        let reader = QuestionReader(dialogue: dialogue, context: context)
        var start = bounds.lowerBound
        var clauses: [(cued: CuedText, isJoined: Bool)] = []
        for range in ranges(of: cued, between: Array(cuts), within: bounds) {
            let clause = reader.part(of: cued, from: range.lowerBound, to: range.upperBound)
            if clause.isBare, !clauses.isEmpty {
                clauses[clauses.count - 1].cued = reader.part(of: cued, from: start, to: range.upperBound)
                continue
            }
            let cut = cuts.last { $0.separator.upperBound <= range.lowerBound }
            start = range.lowerBound
            clauses.append((clause, cut.map { isJoining($0, in: cued) } ?? false))
        }
        return clauses
    }

    /// Whether more than a comma stands between two clauses.
    private func isJoining(_ cut: ClauseSplitter.Cut, in cued: CuedText) -> Bool {
        let signs: Set<UInt32> = [0x2C, 0xFF0C, 0x3A, 0xFF1A]
        let listSign: UInt32 = 0x3001
        let scalars = cued.text.scalars
        // The Japanese comma parts clauses after endings, which are hiragana, and the items of a list elsewhere.
        let isComma =
            cut.separator.lowerBound > 0 && ClauseSplitter.hiragana.contains(scalars[cut.separator.lowerBound - 1])
        return scalars[cut.separator].contains { scalar in
            !signs.contains(scalar) && !scalar.isSpace && !(scalar == listSign && isComma)
        }
    }

    /// What was understood is the topic of what follows in the message.
    private func follow(_ question: Question, _ context: inout ReadingContext) {
        guard isClear(question), let best = question.best, dialogue.role(of: best.intent) == nil else { return }
        context.topic = best.intent
        context.topicIsBeside = true
        context.clarification = nil
    }

    /// The parts that count, where they are understood better than the whole.
    /// - Parameters:
    ///   - whole: What the parts are parts of.
    ///   - parts: In order.
    ///   - keepsUnclear: Whether an unclear part that asks something else is a question of its own.
    /// - Returns: `nil` where the whole is the better reading.
    private func resolve(_ whole: Question, _ parts: [Part], keepsUnclear: Bool) -> [Part]? {
        if let closing = closing(parts) { return [closing] }
        let smalltalk = parts.filter { !$0.isPlain && isSmalltalk($0.question) }
        let isMeaningful = { (part: Part) in
            !part.isPlain && !isSmalltalk(part.question) && !part.question.cued.isBare
        }
        let isList = !parts.contains(where: \.asks)
        let isUnderstood = { (part: Part) in
            isMeaningful(part) && isSupported(part, by: whole)
                && (isList || isTold(part, by: whole, asSentence: keepsUnclear))
        }
        let parts = asked(parts, isUnderstood, of: whole, areSentences: keepsUnclear)
        let understood = Set(parts.filter(\.isUnderstood).compactMap { $0.question.best?.intent })
        let meaningful = parts.filter(isMeaningful)
        if understood.count < 2, !isList, !keepsUnclear, isAbout(whole, theStoryOf: meaningful) {
            var whole = part(whole)
            whole.question.isOneOfSeveral = true
            return [whole]
        }
        if understood.count < 2, isReliable(whole), !(whole.basis == .ellipsis && !smalltalk.isEmpty) {
            guard keepsUnclear, let best = whole.best?.intent else { return nil }
            let others = parts.filter { isMeaningful($0) && isAnotherMatter($0, than: [best]) }
            return others.isEmpty ? nil : [part(whole)] + others
        }
        if understood.count > 1 || parts.contains(where: { $0.isUnderstood && isClear($0.question) }) {
            return parts.filter {
                $0.isUnderstood || (keepsUnclear && isMeaningful($0) && isAnotherMatter($0, than: understood))
            }.map { part in
                var part = part
                part.question.isOneOfSeveral = understood.count > 1
                return part
            }
        }
        // Nothing is asked beside the small talk; or a question is clearer without it.
        if !smalltalk.isEmpty, !meaningful.contains(where: \.asks) { return Array(smalltalk.suffix(1)) }
        return meaningful.count == 1 && isSmalltalk(whole) ? meaningful : nil
    }

    /// Which parts are understood; where they, or the whole, say different things, only those that are likely to ask.
    private func asked(
        _ parts: [Part],
        _ isUnderstood: (Part) -> Bool,
        of whole: Question,
        areSentences: Bool
    ) -> [Part] {
        var parts = parts
        for place in parts.indices { parts[place].isUnderstood = isUnderstood(parts[place]) }
        let understood = parts.filter(\.isUnderstood).map(\.question)
        guard Set((understood + [whole]).compactMap { $0.best?.intent }).count > 1 else { return parts }
        for place in parts.indices where parts[place].isUnderstood {
            let question = parts[place].question
            guard let intent = question.best?.intent, dialogue.role(of: intent)?.alwaysHandsOff != true else {
                continue
            }
            let signals = PartSignals(
                question,
                of: whole,
                beside: understood.filter { $0.best?.intent != intent },
                asks: parts[place].asks,
                othersAsk: parts.indices.contains { $0 != place && parts[$0].asks },
                isJoined: parts[place].isJoined,
                isSentence: areSentences,
                areRelated: dialogue.areRelated
            )
            parts[place].isUnderstood = weigh(signals, intent) >= Tuning.partAsked
        }
        return parts
    }

    /// "Sorted, thanks": the polite words at the end, where nothing before them asks or is likely to mean something.
    private func closing(_ parts: [Part]) -> Part? {
        guard let last = parts.last, isSmalltalk(last.question), !last.question.cued.has(.opener) else { return nil }
        let isIdle = { (part: Part) in
            guard !part.asks else { return false }
            if part.question.basis != .alone { return true }
            return part.question.best.map { $0.confidence < context.levels.supported } ?? true
        }
        return parts.dropLast().allSatisfy(isIdle) ? last : nil
    }

    private func part(_ question: Question) -> Part {
        Part(
            question: question,
            asks: question.cued.asks || question.cued.leansOnTopic,
            isPlain: isPlain(question.cued)
        )
    }

    private func isPlain(_ cued: CuedText) -> Bool {
        cued.content.isEmpty || cued.isOnly(.acknowledgement)
    }

    private func isShort(_ cued: CuedText) -> Bool {
        cued.content.isWithin(ideographs: Tuning.shortIdeographs, words: Tuning.shortWords)
    }

    /// Whether a reading is sure and more than small talk.
    private func isReliable(_ question: Question) -> Bool { isClear(question) && !isSmalltalk(question) }

    private func isClear(_ question: Question) -> Bool {
        if question.basis == .settled { return true }
        return question.best.map { $0.confidence >= context.levels.answer(of: question) } ?? false
    }

    /// Whether a part is clear enough to be one question among several; less will do where it asks.
    private func isSupported(_ part: Part, by whole: Question) -> Bool {
        if isClear(part.question) { return true }
        guard part.asks, let best = part.question.best, best.confidence >= context.levels.supported else {
            return false
        }
        return whole.candidates.contains { $0.intent == best.intent }
    }

    private func isSmalltalk(_ question: Question) -> Bool {
        question.basis == .alone && question.best.map { dialogue.role(of: $0.intent) == .smalltalk } ?? false
            && isClear(question)
    }

    private func isEmergency(_ question: Question) -> Bool {
        question.best.map { dialogue.role(of: $0.intent) == .emergency && $0.confidence >= context.levels.clarify }
            ?? false
    }

    /// A part that tells a story rather than asks counts beside one that asks only where more than a comma joins it to a
    /// sentence, or, as a sentence, where the whole message speaks of the same, and not for the topic's sake alone.
    private func isTold(_ part: Part, by whole: Question, asSentence: Bool) -> Bool {
        guard let best = part.question.best else { return false }
        if part.asks || dialogue.role(of: best.intent)?.alwaysHandsOff == true { return true }
        guard asSentence else { return part.isJoined }
        return part.question.basis == .alone && whole.candidates.contains { $0.intent == best.intent }
    }

    /// "My father is in a wheelchair, can we get up to the third floor?": the story tells what the question is about.
    private func isAbout(_ whole: Question, theStoryOf parts: [Part]) -> Bool {
        guard let best = whole.best, best.confidence >= context.levels.supported else { return false }
        return parts.contains { !$0.asks && $0.question.best?.intent == best.intent && isClear($0.question) }
    }

    /// An unclear part that asks, at some length, something that is not about what was understood.
    private func isAnotherMatter(_ part: Part, than understood: Set<Int>) -> Bool {
        let candidates = part.question.candidates
        guard part.asks, !isClear(part.question), let best = candidates.first, !understood.contains(best.intent),
            !part.question.cued.content.isWithin(
                ideographs: Tuning.partIdeographs - 1,
                words: Tuning.partWords - 1
            )
        else { return false }
        if best.confidence < context.levels.clarify, isShort(part.question.cued) { return false }
        let known = candidates.first { understood.contains($0.intent) }?.confidence ?? 0
        return best.confidence >= known * Tuning.anotherMatter
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
