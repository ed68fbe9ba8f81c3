internal import Foundation
internal import IntentMatching
internal import IntentModel
internal import TextAnalysis

/// Serves one message of one conversation.
struct TurnHandler {
    let dialogue: CompiledDialogue
    let message: CustomerMessage
    let now: Date
    let cued: CuedText
    let found: [FoundDetail]
    let language: Language
    /// The conversation before the message.
    let before: DialogueState
    let anger: Anger

    init(dialogue: CompiledDialogue, message: CustomerMessage, state: DialogueState, now: Date) {
        self.dialogue = dialogue
        self.message = message
        self.now = now
        before = state
        let text = dialogue.analyzer.analyze(String(message.text.unicodeScalars.prefix(Tuning.mostRead)))
        cued = CuedText(text, lexicon: dialogue.lexicon)
        found = text.isMojibake ? [] : dialogue.details.details(in: text)
        let tapped = state.clarification.map { dialogue.choices.tapped(message.text, options: $0.options) != nil }
        language = ReplyLanguage.choose(
            detected: tapped == true
                ? DetectedLanguage(language: nil, isCertain: false, isMixed: false) : text.language,
            hint: message.localeHint,
            last: state.locale,
            languages: dialogue.policy.languages
        )
        anger = Anger(of: cued)
    }

    /// Decides, and moves the conversation on.
    func handle(_ state: inout DialogueState) -> Decision {
        state.turn += 1
        state.locale = language
        remember(&state)
        if before.isOwnedByPerson { return forwarded() }
        if anger != .none { state.angryTurns += 1 }
        let outcome = decideWhole() ?? decideQuestions()
        return finish(outcome, &state)
    }

    // MARK: - The whole message

    /// The rules about the whole message, in the order of `Rule`.
    private func decideWhole() -> Outcome? {
        if cued.text.isMojibake {
            return single(.unreadable, .clarify(.unreadable, []), question: nil, isFailure: true)
        }
        if let choice = decideChoice() { return choice }
        if cued.extent.isEmpty { return single(.wordless, .clarify(.wordless, []), question: nil, isFailure: true) }
        if before.offeredPerson, cued.isOnly(.yes) {
            return single(.acceptedPerson, .handOff(.askedForPerson), question: nil)
        }
        if before.topic != nil || before.clarification != nil, isWrongAnswer {
            return decideWrongAnswer()
        }
        return nil
    }

    /// Words that only say that the answer was wrong.
    private var isWrongAnswer: Bool { cued.isOnly(.wrongAnswer) }

    private func decideChoice() -> Outcome? {
        guard let clarification = before.clarification else { return nil }
        let intents = clarification.options.map { dialogue.index(of: $0.intent) ?? -1 }
        var places = dialogue.choices.tapped(message.text, options: clarification.options).map { [$0] } ?? []
        if places.isEmpty, cued.isOnly(.noneOfThese) || (!intents.isEmpty && cued.isOnly(.no)) {
            return single(.noneOfThese, .handOff(.repeatedFailure), question: nil)
        }
        if places.isEmpty, intents.count == 1, cued.isOnly(.yes) { places = [0] }
        if places.isEmpty { places = dialogue.choices.chosen(cued, intents: intents) }
        let taken = places.map { intents[$0] }.filter { $0 >= 0 }
        guard !taken.isEmpty else { return nil }
        var outcome = Outcome()
        for intent in taken {
            var question = plainQuestion()
            // The customer said so themselves.
            question.candidates = [Candidate(intent: intent, confidence: 1, score: 0)]
            question.basis = .settled
            let (_, verdict) = QuestionRules.decide(situation(question, anger: .none))
            outcome.add(question, .choice, verdict)
        }
        outcome.topicQuestion = clarification.question
        return outcome
    }

    private func decideWrongAnswer() -> Outcome {
        var question = plainQuestion()
        question.isCorrection = true
        guard let topic = before.topic else {
            return single(.noneOfThese, .handOff(.repeatedFailure), question: question)
        }
        let ranking = dialogue.ranker.rank(dialogue.analyzer.analyze(topic.question))
        question.candidates = ranking.candidates.filter {
            dialogue.role(of: $0.intent) != .vague && dialogue.intents[$0.intent].id != topic.intent
        }
        let options = QuestionRules.choices(situation(question, anger: .none))
        return single(
            .wrongAnswer,
            options.count > 1 ? .clarify(.clarifyCorrection, options) : .clarify(.clarifyReword, []),
            question: question,
            isFailure: true
        )
    }

    // MARK: - Question by question

    private func decideQuestions() -> Outcome {
        let context = readingContext()
        var questions = MessageReader(dialogue: dialogue, context: context).read(cued)
        // Small talk beside a question is left out.
        if questions.count > 1 {
            let serious = questions.filter { question in
                question.best.map { dialogue.role(of: $0.intent) != .smalltalk } ?? true
            }
            questions = serious.isEmpty ? Array(questions.prefix(1)) : serious
        }
        var outcome = Outcome()
        for question in questions {
            let (rule, verdict) = QuestionRules.decide(situation(question, anger: anger))
            outcome.add(question, rule, verdict)
        }
        if questions.count == 1, isAcknowledgement(outcome) {
            outcome.replace(rule: .acknowledged, verdict: .clarify(.acknowledged, []))
        }
        return outcome
    }

    /// "All right", unless an intent understands it surely.
    private func isAcknowledgement(_ outcome: Outcome) -> Bool {
        guard cued.isOnly(.acknowledgement), let only = outcome.parts.first else { return false }
        switch only.verdict {
        case .answer, .handOff(.emergency), .handOff(.askedForPerson): return false
        case .clarify(_, let options): return options.isEmpty
        case .handOff: return true
        }
    }

    private func readingContext() -> ReadingContext {
        // "Did you mean parking?" makes parking the topic of what comes next.
        let onlyOption = before.clarification.flatMap { $0.options.count == 1 ? $0.options.first : nil }
        return ReadingContext(
            topic: (onlyOption?.intent ?? before.topic?.intent).flatMap(dialogue.index(of:)),
            clarification: before.clarification,
            offered: before.clarification?.options.compactMap { dialogue.index(of: $0.intent) } ?? [],
            levels: AnswerLevels(
                dialogue.ranker.thresholds,
                answer: dialogue.ranker.thresholds.answer(for: language)
            )
        )
    }

    private func situation(_ question: Question, anger: Anger) -> Situation {
        let thresholds = dialogue.ranker.thresholds
        let answer =
            question.best.map { thresholds.answer(for: language, intent: dialogue.intents[$0.intent].id) }
            ?? thresholds.answer(for: language)
        let levels = AnswerLevels(thresholds, answer: answer)
        return Situation(
            dialogue: dialogue,
            question: question,
            answer: levels.answer(of: question),
            supported: levels.supported,
            clarify: levels.clarify,
            anger: anger,
            angryTurns: before.angryTurns,
            failures: before.failuresInRow
        )
    }

    private func plainQuestion() -> Question {
        Question(
            cued: cued,
            candidates: [],
            repairs: [],
            vagueness: nil,
            knownShare: 1,
            apart: 0,
            basis: .alone,
            isCorrection: false
        )
    }

    private func single(_ rule: Rule, _ verdict: Verdict, question: Question?, isFailure: Bool = false) -> Outcome {
        var outcome = Outcome()
        outcome.add(question ?? plainQuestion(), rule, verdict)
        outcome.isFailure = isFailure
        return outcome
    }

    // MARK: - While a person owns the conversation

    /// The message goes to the person; it is understood nevertheless, for the record.
    private func forwarded() -> Decision {
        var decision = Decision(action: .forwarded, locale: language)
        decision.details = namedDetails()
        guard !cued.text.isMojibake, !cued.extent.isEmpty else { return decision }
        for question in MessageReader(dialogue: dialogue, context: readingContext()).read(cued) {
            decision.record(question, action: .forwarded, rule: .forwarded, followUp: nil, dialogue: dialogue)
            decision.repairs += question.repairs
            if QuestionRules.decide(situation(question, anger: .none)).1 == .handOff(.emergency) {
                decision.raisesTo = .urgent
            }
        }
        decision.chooseSurest()
        return decision
    }

    // MARK: - Details

    /// Details of the message as the ticket shows them.
    func namedDetails() -> [Detail] {
        found.map { detail in
            switch detail.kind {
            case .builtIn(let kind): Detail(kind: kind.rawValue, value: detail.value)
            case .entry(let directory, let entry):
                Detail(
                    kind: dialogue.values.directoryName(directory),
                    value: dialogue.values.name(of: entry, in: directory, language)
                )
            }
        }
    }

    private func remember(_ state: inout DialogueState) {
        for detail in namedDetails() {
            state.details.removeAll { $0 == detail }
            state.details.append(detail)
        }
        state.details = Array(state.details.suffix(Tuning.mostDetails))
    }
}
