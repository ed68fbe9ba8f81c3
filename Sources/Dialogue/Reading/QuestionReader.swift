internal import IntentMatching
internal import IntentModel
internal import TextAnalysis

/// What a question is read against.
struct ReadingContext: Sendable {
    /// The intent that the conversation is about.
    var topic: Int?
    /// Whether that is so by what stands earlier in the same message: who asks twice at once asks two things.
    var topicIsBeside = false
    /// The bot's open question, if any.
    var clarification: DialogueState.Clarification?
    /// Options of the open question, as intents.
    var offered: [Int]
    /// Least confidence for each decision.
    var levels: AnswerLevels
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
        if let topic = context.topic { readWithin(topic, &question) }
        if question.basis == .alone { settle(&question) }
        if question.basis == .alone { readDetail(ranking, &question) }
        return question
    }

    /// A sure question that is, nearly word for word, a next question of its own intent gets that one's answer.
    private func readDetail(_ ranking: Ranking, _ question: inout Question) {
        guard let match = ranking.detail, let best = question.best,
            best.intent == ranking.candidates.first?.intent, best.confidence >= context.levels.answer,
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
            apart: ranking.apart,
            basis: .alone,
            isCorrection: false
        )
    }

    /// "No, I meant …": what follows the cue, and not the intent that was just answered.
    private func readCorrection(_ cued: CuedText) -> Question? {
        guard context.topic != nil || context.clarification != nil, let rest = meant(in: cued) else { return nil }
        var question = makeQuestion(rest, dialogue.ranker.rank(rest.text))
        // "Not today but tomorrow" takes back a word, not what the conversation is about.
        question.isCorrection = !cued.has(.contrast) || cued.nearlyLeading(.correction) != nil
        question.takesBack = true
        if let topic = context.topic { readWithin(topic, &question) }
        return question
    }

    /// What a correction says was meant; `nil` where the message corrects nothing, or says no more than that.
    private func meant(in cued: CuedText) -> CuedText? {
        var rest = cued
        if let contrast = cued.spans.last(where: { $0.has(.contrast) })?.range {
            rest = part(of: cued, from: contrast.upperBound, to: cued.text.scalars.count)
        }
        for _ in 0..<Tuning.mostParts {
            guard let end = endOfUnmeant(in: rest) else { break }
            rest = part(of: rest, from: end, to: rest.text.scalars.count)
        }
        return rest.content.isEmpty || rest.words == cued.words ? nil : rest
    }

    /// Where the words end that only say what was not meant: "not the coupon, …" or "no, I meant …".
    private func endOfUnmeant(in cued: CuedText) -> Int? {
        if let declining = cued.nearlyLeading(.declining),
            let cut = ClauseSplitter.cuts(in: cued).first(where: {
                !$0.isSpace && $0.separator.lowerBound >= declining.upperBound
            })
        {
            return cut.separator.upperBound
        }
        return cued.nearlyLeading(.correction)?.upperBound
    }

    /// What the words mean while an intent is the topic: alone, about the topic, or as one of its follow-ups.
    private func readWithin(_ topic: Int, _ question: inout Question) {
        let followUps = followUps(of: topic, for: question.cued)
        guard !standsApart(question, from: followUps) else { return }
        let signals = signals(question, topic, followUps)
        let alone = question.candidates
        let confidences = TopicModel.fitted.confidences(signals, alone: alone.first?.confidence) { intent in
            intent == topic || followUps.contains { $0.intent == intent }
        }
        var readings = signals.intents.enumerated().map { place, intent in
            Candidate(
                intent: intent,
                confidence: confidences[place],
                score: place < alone.count ? alone[place].score : 0
            )
        }
        // A stable order: of equally likely ones, the first.
        readings.sort { $0.confidence > $1.confidence }
        let isClear = readings.first.map { $0.confidence >= context.levels.withinTopic } ?? false
        guard isClear || !context.topicIsBeside else { return }
        question.candidates = Array(readings.prefix(Ranking.limit))
        question.isWithinTopic = true
        guard let best = question.best else { return }
        if let followUp = followUps.filter({ $0.intent == best.intent }).map(\.match).best,
            followUp.fit >= Tuning.followUpFit
        {
            let isOwn = dialogue.intents[topic].followUps[followUp.followUp].target == nil
            question.basis = .followUp(isOwn ? followUp.followUp : nil, intent: best.intent)
        } else if best.intent == topic || best.intent != alone.first?.intent {
            question.basis = .ellipsis
        }
    }

    /// Whether a message is what it is, whatever the topic: polite words, an opener, or a matter for a person.
    private func standsApart(
        _ question: Question,
        from followUps: [(match: FollowUpMatch, intent: Int)]
    ) -> Bool {
        let cued = question.cued
        if cued.content.isEmpty, !cued.isBare { return true }
        if cued.isMereReply { return true }
        guard let best = question.best else { return false }
        if context.topicIsBeside, best.confidence >= context.levels.withinTopic { return true }
        switch dialogue.role(of: best.intent) {
        case .emergency: return best.confidence >= context.levels.supported
        case .smalltalk: return best.confidence >= context.levels.answer && !cued.leansOnTopic
        case let role?:
            guard role.alwaysHandsOff, best.confidence >= context.levels.supported else { return false }
            // An author knew that these words belong to the topic.
            return followUps.map(\.match).best.map { $0.fit < FollowUpMatch.nearlyExact } ?? true
        case nil: return false
        }
    }

    private func followUps(of topic: Int, for cued: CuedText) -> [(match: FollowUpMatch, intent: Int)] {
        dialogue.ranker.followUps(of: topic, for: cued.text).map { match in
            let target = dialogue.intents[topic].followUps[match.followUp].target
            return (match, target.flatMap(dialogue.index(of:)) ?? topic)
        }
    }

    private func signals(
        _ question: Question,
        _ topic: Int,
        _ followUps: [(match: FollowUpMatch, intent: Int)]
    ) -> TopicSignals {
        TopicSignals(
            question,
            topic: topic,
            fits: followUps.map { ($0.intent, $0.match.fit) },
            isRelated: { dialogue.areRelated($0, topic) }
        )
    }

    /// What the model of topics weighs; `nil` where the topic has no say.
    func signals(of cued: CuedText, within topic: Int) -> TopicSignals? {
        let question = makeQuestion(cued, dialogue.ranker.rank(cued.text))
        let followUps = followUps(of: topic, for: cued)
        return standsApart(question, from: followUps) ? nil : signals(question, topic, followUps)
    }

    /// A few words that choose among what the bot offered, or that complete what was unclear.
    ///
    /// A new question does neither: it is understood alone.
    private func settle(_ question: inout Question) {
        guard let clarification = context.clarification, !isPart, !isSure(question),
            question.cued.extent.isWithin(ideographs: Tuning.shortIdeographs, words: Tuning.shortWords),
            ClauseSplitter.cuts(in: question.cued).allSatisfy(\.isSpace)
        else { return }
        let asks = question.cued.asks
        if !asks, leadsAmongOffered(question.candidates) {
            question.basis = .settled
            return
        }
        guard question.knownShare > 0, !clarification.question.isEmpty, !question.cued.content.isEmpty else { return }
        let candidates = candidates(of: clarification.question + " " + question.cued.words)
        guard let best = candidates.first, dialogue.role(of: best.intent) == nil,
            best.confidence >= context.levels.answer || (!asks && leadsAmongOffered(candidates))
        else { return }
        question.candidates = candidates
        question.basis = .settled
    }

    /// Whether the best candidate was offered, is likely enough, and leads the other choices.
    private func leadsAmongOffered(_ candidates: [Candidate]) -> Bool {
        guard let best = candidates.first, context.offered.contains(best.intent),
            best.confidence >= context.levels.clarify
        else { return false }
        let second = candidates.dropFirst().first { context.offered.contains($0.intent) }?.confidence ?? 0
        return best.confidence - second >= Tuning.settlingLead
    }

    /// Whether the words alone are enough, or are none that anything before could complete.
    private func isSure(_ question: Question) -> Bool {
        if question.cued.isMereReply { return true }
        guard let best = question.best else { return false }
        let hasRole = dialogue.role(of: best.intent) != nil
        return best.confidence >= (hasRole ? context.levels.supported : context.levels.answer)
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
