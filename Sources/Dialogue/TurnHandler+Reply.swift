internal import Foundation
internal import IntentMatching
internal import IntentModel
internal import MessageTemplates

/// From what the rules decided to what the customer reads and the bot remembers.
extension TurnHandler {
    /// An answer with its text.
    private struct Given {
        var key: AnswerKey
        var name: String
        var chosen: AnswerBook.Chosen
    }

    func finish(_ decided: Outcome, _ state: inout DialogueState) -> Decision {
        let failures = before.failuresInRow + (decided.isCorrection && before.topic != nil ? 1 : 0)
        var outcome = withoutDuplicates(decided)
        applyExits(&outcome, failures: failures)
        var given: [Int: Given] = [:]
        for index in outcome.parts.indices {
            if case .answer(let key) = outcome.parts[index].verdict {
                if let answer = answer(key, outcome, state) {
                    given[index] = answer
                } else {
                    outcome.parts[index].rule = .noAnswer
                    outcome.parts[index].verdict = .handOff(.noAnswer)
                }
            }
        }
        var decision = Decision(action: .answer, locale: language)
        decision.details = namedDetails()
        for (index, part) in outcome.parts.enumerated() {
            decision.record(
                part.question,
                action: part.verdict.action,
                rule: part.rule,
                followUp: given[index].flatMap { followUpID($0.key) },
                dialogue: dialogue
            )
        }
        decision.chooseSurest()
        decision.repairs = outcome.parts.flatMap(\.question.repairs)

        var paragraphs = paragraphs(of: outcome, given: given)
        if let reason = outcome.mostUrgentReason {
            decision.action = .handoff
            let (plan, text) = handOffText(reason, outcome, state)
            decision.handOff = plan
            if plan.reason == .emergency { paragraphs = [text] } else { paragraphs.append(text) }
            state.startAfresh()
            state.isOwnedByPerson = true
        } else if let clarification = outcome.clarifications.first,
            case .clarify(let phrase, let intents) = clarification.verdict
        {
            decision.action = .clarify
            decision.options = intents.map { ClarifyOption(intent: dialogue.intents[$0].id, label: label(of: $0)) }
            paragraphs.append(clarifyText(phrase, decision.options, state))
            rememberClarification(clarification, decision.options, outcome, failures: failures, &state)
        } else {
            rememberAnswers(outcome, given, failures: failures, &state)
            if state.offeredPerson { paragraphs.append(say(.offerPerson, state)) }
        }
        let isSorry = anger != .none && decision.handOff?.reason != .emergency && decision.handOff?.reason != .complaint
        if isSorry, !paragraphs.isEmpty, outcome.isServed {
            paragraphs[0] = say(.sympathy, state).joinedAsSentences(paragraphs[0])
        }
        decision.reply = paragraphs.joined(separator: "\n\n")
        return decision
    }

    // MARK: - Exits

    /// The same question twice is one.
    private func withoutDuplicates(_ outcome: Outcome) -> Outcome {
        var result = outcome
        var seen: Set<Verdict> = []
        result.parts = outcome.parts.filter { part in
            if case .answer = part.verdict { return seen.insert(part.verdict).inserted }
            return true
        }
        return result
    }

    /// After questions of the bot that led nowhere, and after failures, a person takes over.
    private func applyExits(_ outcome: inout Outcome, failures: Int) {
        let isFailing = outcome.isFailure || outcome.isCorrection
        let mustEnd =
            isFailing && failures + (outcome.isFailure && !outcome.isCorrection ? 1 : 0) >= Tuning.mostFailures
        for index in outcome.parts.indices {
            switch outcome.parts[index].verdict {
            case .clarify(_, let options):
                let asked = before.clarification
                let isNew = asked?.options.allSatisfy { option in
                    !options.contains { dialogue.intents[$0].id == option.intent }
                }
                // "Hello? Anybody there?" twice is no failure yet.
                let isOpening =
                    asked?.options.isEmpty == true && outcome.parts[index].rule == .vague
                    && outcome.parts[index].question.cued.content.isEmpty
                let goesOn = asked == nil || (isNew == true && !options.isEmpty) || isOpening
                if mustEnd || !goesOn || before.clarificationsInRow >= Tuning.mostClarifications {
                    outcome.parts[index].rule = .repeatedFailure
                    outcome.parts[index].verdict = .handOff(.repeatedFailure)
                }
            case .handOff(.lowConfidence) where before.clarification?.options.isEmpty == false || mustEnd:
                outcome.parts[index].rule = .repeatedFailure
                outcome.parts[index].verdict = .handOff(.repeatedFailure)
            case .answer where mustEnd:
                outcome.parts[index].rule = .repeatedFailure
                outcome.parts[index].verdict = .handOff(.repeatedFailure)
            default:
                break
            }
        }
    }

    // MARK: - Answers

    private func answer(_ key: AnswerKey, _ outcome: Outcome, _ state: DialogueState) -> Given? {
        let name = dialogue.intents[key.intent].id + (followUpID(key).map { "/" + $0 } ?? "")
        if dialogue.options.countsUnwrittenAnswers, !dialogue.answers.isWritten(key) {
            return Given(key: key, name: name, chosen: AnswerBook.Chosen(text: "", variant: 0))
        }
        let chosen = dialogue.answers.answer(
            key,
            in: language,
            day: dialogue.answers.hasDates ? dialogue.clock.day(of: now) : nil,
            known: knownDetails(remembering: outcome.isAboutTopic),
            values: dialogue.values,
            turn: before.turn,
            previous: before.givenVariants.last { $0.answer == name }?.variant
        )
        return chosen.map { Given(key: key, name: name, chosen: $0) }
    }

    /// What the customer named in this message; where they go on about the topic, also before.
    private func knownDetails(remembering: Bool) -> KnownDetails {
        var known = KnownDetails()
        for detail in found {
            switch detail.kind {
            case .builtIn(let kind): known.values.append((kind, detail.value))
            case .entry(let directory, let entry): known.entries.append((directory, entry))
            }
        }
        guard remembering else { return known }
        for detail in before.details.reversed() {
            if let kind = BuiltInDetail(rawValue: detail.kind) {
                if known.value(of: kind) == nil { known.values.append((kind, detail.value)) }
            } else if let entry = dialogue.values.entry(named: detail.value, ofDirectory: detail.kind),
                known.entries(of: entry.directory).isEmpty
            {
                known.entries.append(entry)
            }
        }
        return known
    }

    private func followUpID(_ key: AnswerKey) -> String? {
        key.followUp.map { dialogue.intents[key.intent].followUps[$0].id }
    }

    // MARK: - Words

    private func paragraphs(of outcome: Outcome, given: [Int: Given]) -> [String] {
        outcome.parts.indices.compactMap { given[$0]?.chosen.text }.filter { !$0.isEmpty }
    }

    private func say(_ phrase: Phrase, _ state: DialogueState) -> String {
        dialogue.phrases.text(phrase, in: language, turn: before.turn)
    }

    private func label(of intent: Int) -> String {
        dialogue.intents[intent].label(in: language, languages: dialogue.policy.languages)
    }

    private func clarifyText(_ phrase: Phrase, _ options: [ClarifyOption], _ state: DialogueState) -> String {
        if options.isEmpty { return say(phrase, state) }
        if options.count == 1, phrase != .clarifyArea {
            return dialogue.phrases.text(
                .clarifyOne,
                in: language,
                turn: before.turn,
                ["option": .text(options[0].label)]
            )
        }
        let lines = options.enumerated().map { "\($0.offset + 1). \($0.element.label)" }
        return ([say(phrase, state)] + lines + [say(.choiceHint, state)]).joined(separator: "\n")
    }

    /// The helpful sentences of the intents, then what happens next and by when.
    private func handOffText(
        _ reason: HandOffReason,
        _ outcome: Outcome,
        _ state: DialogueState
    ) -> (HandOff, String) {
        var sentences: [String] = []
        var priority = Priority.low
        var queue = dialogue.policy.desk.queue
        for part in outcome.handOffs {
            guard case .handOff(let own) = part.verdict, own == .emergency || reason != .emergency else { continue }
            var intent: Intent?
            if part.isByPolicy, let index = part.question.best?.intent, dialogue.handsOff(index) {
                intent = dialogue.intents[index]
                if let given = answer(AnswerKey(intent: index), outcome, state), !sentences.contains(given.chosen.text)
                {
                    sentences.append(given.chosen.text)
                }
            }
            priority = min(priority, intent?.priority ?? Self.priority(of: own))
            if own == reason, let named = intent?.queue { queue = named }
        }
        let plan = HandOffPlanner(clock: dialogue.clock, desk: dialogue.policy.desk, phrases: dialogue.phrases).plan(
            priority: priority,
            isEmergency: reason == .emergency,
            now: now,
            language: language,
            turn: before.turn
        )
        let advice = sentences.joined(separator: "\n")
        var text = advice
        // An intent's own sentence says already that a person takes over.
        if sentences.isEmpty || reason == .emergency {
            text = text.joinedAsSentences(say(Self.phrase(for: reason), state))
        }
        text = text.joinedAsSentences(plan.sentence)
        return (HandOff(reason: reason, priority: priority, queue: queue, due: plan.due, advice: advice), text)
    }

    private static func priority(of reason: HandOffReason) -> Priority {
        switch reason {
        case .emergency: .urgent
        case .complaint: .high
        default: .normal
        }
    }

    private static func phrase(for reason: HandOffReason) -> Phrase {
        switch reason {
        case .lowConfidence: .handOffLowConfidence
        case .askedForPerson: .handOffPerson
        case .policy: .handOffPolicy
        case .repeatedFailure: .handOffRepeatedFailure
        case .complaint: .handOffComplaint
        case .emergency: .handOffEmergency
        case .noAnswer: .handOffNoAnswer
        }
    }

    // MARK: - Memory

    private func rememberClarification(
        _ part: Outcome.Part,
        _ options: [ClarifyOption],
        _ outcome: Outcome,
        failures: Int,
        _ state: inout DialogueState
    ) {
        let words = part.rule == .wrongAnswer ? before.topic?.question ?? "" : part.question.cued.words
        let isOpenEnded = part.rule == .acknowledged
        state.clarification =
            isOpenEnded ? nil : DialogueState.Clarification(options: options, question: Self.kept(words))
        state.clarificationsInRow += 1
        state.offeredPerson = false
        state.failuresInRow = failures + (outcome.isFailure && !outcome.isCorrection ? 1 : 0)
    }

    private func rememberAnswers(
        _ outcome: Outcome,
        _ given: [Int: Given],
        failures: Int,
        _ state: inout DialogueState
    ) {
        state.clarification = nil
        state.clarificationsInRow = 0
        state.offeredPerson = false
        state.failuresInRow = outcome.isCorrection ? failures : 0
        for (index, part) in outcome.parts.enumerated() {
            guard let given = given[index] else { continue }
            state.givenVariants.append(.init(answer: given.name, variant: given.chosen.variant))
            guard dialogue.role(of: given.key.intent) != .smalltalk else { continue }
            let named = namedDetails().map { "\($0.kind)=\($0.value)" }.joined(separator: ",")
            let answer = given.name + "?" + named
            let times = before.topic?.answer == answer ? (before.topic?.timesInRow ?? 0) + 1 : 1
            state.topic = DialogueState.Topic(
                intent: dialogue.intents[given.key.intent].id,
                question: Self.kept(outcome.topicQuestion ?? part.question.cued.words),
                answer: answer,
                timesInRow: times
            )
            if times >= Tuning.mostRepeats {
                state.offeredPerson = true
                state.failuresInRow = failures + 1
            }
        }
        state.givenVariants = Array(state.givenVariants.suffix(Tuning.mostGivenVariants))
    }

    private static func kept(_ question: String) -> String { String(question.prefix(Tuning.keptQuestion)) }
}
