internal import IntentMatching
internal import IntentModel

/// What the rules about one question look at.
struct Situation {
    let dialogue: CompiledDialogue
    let question: Question
    /// Least confidence to answer, to answer what something else speaks for too, and to offer a choice.
    let answer: Double
    let supported: Double
    let clarify: Double
    let anger: Anger
    /// Turns of anger before this one, and turns in a row that did not help.
    let angryTurns: Int
    let failures: Int

    var best: Candidate? { question.best }
    var bestRole: Role? { best.flatMap { dialogue.role(of: $0.intent) } }

    func isBest(atLeast confidence: Double) -> Bool { best.map { $0.confidence >= confidence } ?? false }
}

/// The rules about one question, in the order in which they are asked; the first with a verdict decides.
enum QuestionRules {
    static let ordered: [(name: Rule, decide: @Sendable (Situation) -> Verdict?)] = [
        (.emergency, emergency),
        (.person, person),
        (.growingAnger, growingAnger),
        (.complaint, complaint),
        (.followUp, followUp),
        (.ellipsis, ellipsis),
        (.settled, settled),
        (.policy, policy),
        (.confident, confident),
        (.anger, anger),
        (.vague, vague),
        (.correction, correction),
        (.band, band),
        (.belowBand, belowBand),
    ]

    /// The first rule that applies, with its verdict.
    static func decide(_ situation: Situation) -> (rule: Rule, verdict: Verdict) {
        for rule in ordered {
            if let verdict = rule.decide(situation) { return (rule.name, verdict) }
        }
        return (.belowBand, .handOff(.lowConfidence))
    }

    // A miss costs more than a needless ticket: the roles that always hand off need less than an answer does.

    private static func emergency(_ situation: Situation) -> Verdict? {
        situation.isSpecial(.emergency) ? .handOff(.emergency) : nil
    }

    private static func person(_ situation: Situation) -> Verdict? {
        situation.isSpecial(.person) ? .handOff(.askedForPerson) : nil
    }

    private static func complaint(_ situation: Situation) -> Verdict? {
        situation.isSpecial(.complaint) ? .handOff(.complaint) : nil
    }

    private static func growingAnger(_ situation: Situation) -> Verdict? {
        let hasGrown =
            situation.anger == .strong && (situation.angryTurns > 0 || situation.failures > 0)
            || situation.anger >= .mild && situation.angryTurns + 1 >= Tuning.patience
        return hasGrown ? .handOff(.complaint) : nil
    }

    private static func followUp(_ situation: Situation) -> Verdict? {
        guard case .followUp(let followUp, let intent) = situation.question.basis,
            situation.isBest(atLeast: situation.answer)
        else { return nil }
        return act(situation, AnswerKey(intent: intent, followUp: followUp))
    }

    private static func ellipsis(_ situation: Situation) -> Verdict? {
        guard situation.question.basis == .ellipsis, let best = situation.best, best.confidence >= situation.answer
        else { return nil }
        return act(situation, AnswerKey(intent: best.intent))
    }

    private static func settled(_ situation: Situation) -> Verdict? {
        guard situation.question.basis == .settled, let best = situation.best else { return nil }
        return act(situation, AnswerKey(intent: best.intent))
    }

    private static func policy(_ situation: Situation) -> Verdict? {
        guard let best = situation.best, situation.dialogue.handsOff(best.intent) else { return nil }
        // "It's about my points" does not say that any are missing.
        guard !situation.namesArea || (best.confidence >= situation.answer && !situation.question.cued.has(.about))
        else { return nil }
        let second = situation.question.candidates.dropFirst().first?.confidence ?? 0
        let leads = best.confidence - second >= Tuning.policyLead
        guard best.confidence >= situation.answer || (best.confidence >= situation.clarify && leads) else { return nil }
        return act(situation, AnswerKey(intent: best.intent))
    }

    private static func confident(_ situation: Situation) -> Verdict? {
        guard let best = situation.best else { return nil }
        guard best.confidence >= least(of: situation) else { return nil }
        return .answer(AnswerKey(intent: best.intent))
    }

    /// Least confidence to answer: small talk that is short, or nothing but polite words, needs less.
    private static func least(of situation: Situation) -> Double {
        let cued = situation.question.cued
        guard situation.bestRole == .smalltalk, !cued.has(.opener) else { return situation.answer }
        if cued.content.isEmpty { return situation.clarify }
        let isShort = cued.extent.isWithin(ideographs: Tuning.smalltalkIdeographs, words: Tuning.smalltalkWords)
        return isShort ? situation.supported : situation.answer
    }

    /// Anger without a question that can be answered is a complaint, where the pack knows complaints.
    private static func anger(_ situation: Situation) -> Verdict? {
        let isClear = situation.isBest(atLeast: situation.clarify)
        guard situation.anger == .strong || (situation.anger == .mild && !isClear) else { return nil }
        return .handOff(situation.dialogue.knowsComplaints ? .complaint : .lowConfidence)
    }

    private static func vague(_ situation: Situation) -> Verdict? {
        let question = situation.question
        let isArea =
            situation.namesArea && question.knownShare >= 0.5 && question.best != nil
            && situation.bestRole != .smalltalk
        let isOpener = question.cued.content.isEmpty && !question.cued.extent.isEmpty
        guard isOpener || isArea || (question.vagueness ?? 0) >= situation.clarify else { return nil }
        var options = isOpener ? [] : choices(situation)
        if isArea, !isOpener, options.count < 2 { options = areaChoices(situation) ?? options }
        if options.count > 1 { return .clarify(.clarifyArea, options) }
        // One guess is worth a question only where it is likely.
        return .clarify(.clarifyOpen, situation.isBest(atLeast: situation.clarify) ? options : [])
    }

    private static func correction(_ situation: Situation) -> Verdict? {
        guard situation.question.isCorrection, situation.question.knownShare > 0 else { return nil }
        let options = choices(situation)
        return options.isEmpty ? nil : .clarify(.clarifyCorrection, options)
    }

    private static func band(_ situation: Situation) -> Verdict? {
        guard situation.isBest(atLeast: situation.clarify) else { return nil }
        // "Did you mean a greeting?" helps nobody.
        if situation.bestRole == .smalltalk { return .clarify(.clarifyOpen, []) }
        return .clarify(.clarify, choices(situation))
    }

    private static func belowBand(_ situation: Situation) -> Verdict? { .handOff(.lowConfidence) }

    private static func act(_ situation: Situation, _ key: AnswerKey) -> Verdict {
        guard situation.dialogue.handsOff(key.intent) else { return .answer(key) }
        switch situation.dialogue.role(of: key.intent) {
        case .emergency: return .handOff(.emergency)
        case .person: return .handOff(.askedForPerson)
        case .complaint: return .handOff(.complaint)
        default: return .handOff(.policy)
        }
    }

    /// Intents worth offering, best first.
    static func choices(_ situation: Situation) -> [Int] {
        guard let best = situation.question.candidates.first(where: { situation.isOffered($0) }) else { return [] }
        let least = max(Tuning.optionFloor, best.confidence * Tuning.optionShare)
        return situation.question.candidates
            .filter { situation.isOffered($0) && ($0.intent == best.intent || $0.confidence >= least) }
            .prefix(Tuning.mostOptions)
            .map(\.intent)
    }

    /// Intents of the one subject that a whole area's name is nearest to; `nil` where there are not several.
    ///
    /// How likely each is does not count: the name says nothing of it.
    private static func areaChoices(_ situation: Situation) -> [Int]? {
        guard let best = situation.best, situation.isOffered(best) else { return nil }
        let options = situation.question.candidates.filter {
            situation.isOffered($0) && situation.dialogue.areRelated($0.intent, best.intent)
        }
        return options.count > 1 ? options.prefix(Tuning.mostOptions).map(\.intent) : nil
    }
}

extension Situation {
    /// Whether a role that always hands off is meant: less sure than an answer has to be, but not by mere politeness.
    fileprivate func isSpecial(_ role: Role) -> Bool {
        guard bestRole == role, let best, best.confidence >= supported, !question.cued.content.isEmpty else {
            return false
        }
        let second = question.candidates.dropFirst().first?.confidence ?? 0
        return best.confidence >= answer || best.confidence - second >= Tuning.specialLead
    }

    /// Whether there is nothing but the name of an area: "points", "it's about parking".
    fileprivate var namesArea: Bool {
        let cued = question.cued
        func isShort(_ extent: CuedText.Extent) -> Bool {
            extent.isWithin(ideographs: Tuning.areaIdeographs, words: Tuning.areaWords)
        }
        return isShort(cued.content) && (isShort(cued.extent) || cued.has(.opener) || cued.has(.about))
    }

    /// Nobody is offered small talk, nor, where it is not likely, an emergency, a complaint or a person.
    fileprivate func isOffered(_ candidate: Candidate) -> Bool {
        guard let role = dialogue.role(of: candidate.intent) else { return true }
        return role != .smalltalk && role != .vague && candidate.confidence >= clarify
    }
}
