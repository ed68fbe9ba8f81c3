internal import IntentMatching
internal import IntentModel
internal import TextAnalysis

/// What a question is read against.
struct ReadingContext: Sendable {
    /// The intent that the conversation is about.
    var topic: Int?
    /// The question that was answered last.
    var topicQuestion: String
    /// The bot's open question, if any.
    var clarification: DialogueState.Clarification?
    /// Options of the open question, as intents.
    var offered: [Int]
    /// Least confidence to answer, to answer what something else speaks for too, and to offer a choice.
    var answer: Double
    var supported: Double
    var clarify: Double
}

/// Understands one question: alone, as a follow-up of the topic, as a correction, or as an answer to the bot.
struct QuestionReader {
    let dialogue: CompiledDialogue
    let context: ReadingContext
    /// Whether it reads a part of a message.
    var isPart = false

    func read(_ cued: CuedText) -> Question {
        if let corrected = readCorrection(cued) { return corrected }
        let ranking = dialogue.ranker.rank(cued.text)
        var question = makeQuestion(cued, ranking)
        if let topic = context.topic {
            readFollowUp(of: topic, &question)
            if question.basis == .alone { readEllipsis(of: topic, &question) }
        }
        if question.basis == .alone { settle(&question) }
        if question.basis == .alone { readDetail(ranking, &question) }
        return question
    }

    /// A sure question that is, nearly word for word, a next question of its own intent gets that one's answer.
    private func readDetail(_ ranking: Ranking, _ question: inout Question) {
        guard let match = ranking.detail, let best = question.best,
            best.intent == ranking.candidates.first?.intent, best.confidence >= context.answer,
            dialogue.role(of: best.intent) == nil, !dialogue.handsOff(best.intent),
            dialogue.intents[best.intent].followUps[match.followUp].target == nil
        else { return }
        question.basis = .followUp(match.followUp, intent: best.intent)
    }

    private func makeQuestion(_ cued: CuedText, _ ranking: Ranking) -> Question {
        let first = ranking.candidates.first
        let isVague = first.map { dialogue.role(of: $0.intent) == .vague } ?? false
        return Question(
            cued: cued,
            candidates: ranking.candidates.filter { dialogue.role(of: $0.intent) != .vague },
            repairs: ranking.repairs,
            vagueness: isVague ? first?.confidence : nil,
            knownShare: ranking.knownShare,
            basis: .alone,
            isCorrection: false
        )
    }

    /// "No, I meant …": what follows the cue, and not the intent that was just answered.
    private func readCorrection(_ cued: CuedText) -> Question? {
        guard context.topic != nil || context.clarification != nil, let rest = meant(in: cued) else { return nil }
        var question = makeQuestion(rest, dialogue.ranker.rank(rest.text))
        question.isCorrection = true
        guard let topic = context.topic else { return question }
        readFollowUp(of: topic, &question)
        guard question.basis == .alone else { return question }
        let isKnown = question.knownShare >= 0.5 && question.best?.intent != topic
        if !isKnown { readEllipsis(of: topic, &question, leans: true) }
        guard question.basis == .alone else { return question }
        let isShort = rest.content.isWithin(ideographs: Tuning.shortIdeographs, words: Tuning.shortWords)
        // A whole question may be about the same intent after all; a mere word is so only where it is clear.
        let least = isShort ? context.answer : context.clarify
        let isMeant = question.best.map { $0.intent == topic && $0.confidence >= least } ?? false
        if !isMeant { question.candidates.removeAll { $0.intent == topic } }
        return question
    }

    /// What a correction says was meant; `nil` where the message corrects nothing, or says no more than that.
    private func meant(in cued: CuedText) -> CuedText? {
        var rest = cued
        if let contrast = cued.spans.last(where: { $0.has(.contrast) })?.range {
            rest = part(of: cued, from: contrast.upperBound, to: cued.text.scalars.count)
        }
        while let end = endOfUnmeant(in: rest) {
            rest = part(of: rest, from: end, to: rest.text.scalars.count)
        }
        return rest.content.isEmpty || rest.words == cued.words ? nil : rest
    }

    /// Where the words end that only say what was not meant: "not the coupon, …" or "no, I meant …".
    private func endOfUnmeant(in cued: CuedText) -> Int? {
        if let declining = cued.nearlyLeading(.declining),
            let cut = ClauseSplitter.cuts(in: cued).first(where: { $0.separator.lowerBound >= declining.upperBound })
        {
            return cut.separator.upperBound
        }
        return cued.nearlyLeading(.correction)?.upperBound
    }

    private func readFollowUp(of topic: Int, _ question: inout Question) {
        let cued = question.cued
        let leansOnTopic = cued.leansOnTopic
        let isSure = isSure(question)
        let isShort = cued.extent.isWithin(ideographs: Tuning.shortIdeographs, words: Tuning.shortWords)
        let isOneClause = ClauseSplitter.cuts(in: cued).isEmpty
        guard leansOnTopic || isShort || (isOneClause && (!isSure || question.best?.intent == topic)),
            let match = dialogue.ranker.followUps(of: topic, for: cued.text).best, match.fit >= Tuning.followUpFit
        else { return }
        let followUp = dialogue.intents[topic].followUps[match.followUp]
        let target = followUp.target.flatMap(dialogue.index(of:)) ?? topic
        if match.fit < FollowUpMatch.nearlyExact, let best = question.best, best.intent != topic, best.intent != target
        {
            // Against another intent the follow-up needs two of three: it fits better, the message leans on the topic,
            // and the other is not sure.
            let reasons = [match.fit > best.confidence, leansOnTopic, !isSure]
            guard reasons.count(where: { $0 }) > 1 else { return }
        }
        question.basis = .followUp(followUp.target == nil ? match.followUp : nil, intent: target)
        let score = question.candidates.first { $0.intent == target }?.score ?? 0
        let stated = question.best.flatMap { $0.intent == target ? $0.confidence : nil } ?? 0
        question.candidates.removeAll { $0.intent == target }
        question.candidates.insert(
            Candidate(intent: target, confidence: max(match.fit, stated), score: score),
            at: 0
        )
        question.candidates = Array(question.candidates.prefix(Ranking.limit))
    }

    /// A shortened question is read together with the one before it, where that makes it surer.
    private func readEllipsis(of topic: Int, _ question: inout Question, leans: Bool = false) {
        let cued = question.cued
        if cued.isBare {
            readBareQuestion(about: topic, &question)
            return
        }
        let leading = cued.leading(.leadingEllipsis)
        let leansOnTopic = leans || cued.leansOnTopic
        let reach = leansOnTopic ? Tuning.leaningReach : 0
        guard !isSure(question), leansOnTopic || !isPart,
            cued.extent.isWithin(
                ideographs: Tuning.shortIdeographs + reach,
                words: Tuning.shortWords + reach
            ),
            question.knownShare >= Tuning.ellipsisKnownShare || (leansOnTopic && question.best?.intent == topic)
        else { return }
        let rest = part(of: cued, from: leading?.upperBound ?? 0, to: cued.text.scalars.count)
        guard !rest.content.isEmpty else { return }
        let candidates = candidates(of: context.topicQuestion + " " + rest.words)
        guard let best = candidates.first, dialogue.role(of: best.intent) == nil,
            best.confidence >= (best.intent == topic ? context.supported : context.answer)
        else { return }
        // The topic's own words lead back to the topic, whatever is written beside them: an opener that asks for
        // something new, or the name of something else.
        let isOpener = best.intent == topic && question.vagueness != nil
        guard leansOnTopic || (speaks(question, of: best.intent) && !isOpener) else { return }
        question.candidates = candidates
        question.basis = .ellipsis
    }

    /// "How much is it?" is asked about the topic, whatever else costs something.
    private func readBareQuestion(about topic: Int, _ question: inout Question) {
        guard dialogue.role(of: topic) == nil else { return }
        var candidates = candidates(of: context.topicQuestion + " " + question.cued.words)
        if let best = candidates.first, best.confidence >= context.answer, dialogue.areRelated(best.intent, topic) {
            question.candidates = candidates
        } else {
            let known = candidates.first { $0.intent == topic }
            candidates.removeAll { $0.intent == topic }
            let confidence = max(known?.confidence ?? 0, context.supported)
            candidates.insert(Candidate(intent: topic, confidence: confidence, score: known?.score ?? 0), at: 0)
            question.candidates = Array(candidates.prefix(Ranking.limit))
        }
        question.basis = .ellipsis
    }

    /// Whether the words by themselves may well be about the subject of an intent.
    private func speaks(_ question: Question, of intent: Int) -> Bool {
        guard let best = question.best else { return false }
        return question.candidates.contains {
            dialogue.areRelated($0.intent, intent) && $0.confidence >= best.confidence * Tuning.optionShare
        }
    }

    /// A few words that choose among what the bot offered, or that complete what was unclear.
    ///
    /// A new question does
    /// neither: it is understood alone.
    private func settle(_ question: inout Question) {
        guard let clarification = context.clarification, !isPart, !isSure(question),
            ClauseSplitter.cuts(in: question.cued).isEmpty,
            question.cued.extent.isWithin(ideographs: Tuning.shortIdeographs, words: Tuning.shortWords)
        else { return }
        let asks = question.cued.asks
        if !asks, leadsAmongOffered(question.candidates) {
            question.basis = .settled
            return
        }
        guard question.knownShare > 0, !clarification.question.isEmpty, !question.cued.content.isEmpty else { return }
        let candidates = candidates(of: clarification.question + " " + question.cued.words)
        guard let best = candidates.first, dialogue.role(of: best.intent) == nil,
            best.confidence >= context.answer || (!asks && leadsAmongOffered(candidates))
        else { return }
        question.candidates = candidates
        question.basis = .settled
    }

    /// Whether the best candidate was offered, is likely enough, and leads the other choices.
    private func leadsAmongOffered(_ candidates: [Candidate]) -> Bool {
        guard let best = candidates.first, context.offered.contains(best.intent), best.confidence >= context.clarify
        else { return false }
        let second = candidates.dropFirst().first { context.offered.contains($0.intent) }?.confidence ?? 0
        return best.confidence - second >= Tuning.settlingLead
    }

    /// Whether the words alone are enough, or are none that anything before could complete.
    private func isSure(_ question: Question) -> Bool {
        if question.cued.isOnly(.acknowledgement) || question.cued.isOnly(.yes) || question.cued.isOnly(.no) {
            return true
        }
        guard let best = question.best else { return false }
        let hasRole = dialogue.role(of: best.intent) != nil
        return best.confidence >= (hasRole ? context.supported : context.answer)
    }

    private func candidates(of text: String) -> [Candidate] {
        dialogue.ranker.rank(dialogue.analyzer.analyze(text)).candidates
            .filter { dialogue.role(of: $0.intent) != .vague }
    }

    /// A part of a message, by folded scalars, in the customer's own characters.
    func part(of cued: CuedText, from start: Int, to end: Int) -> CuedText {
        var start = start
        while start < end, !cued.text.scalars[start].isWordCharacter { start += 1 }
        return dialogue.cued(DetailFinder.written(start..<end, in: cued.text))
    }
}
