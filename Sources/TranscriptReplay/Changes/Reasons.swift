internal import Dialogue
internal import Foundation

extension JudgedTurn {
    /// Why the bot did what it did, in a sentence's words: `answered parking.fees: sure enough (0.97, answers from 0.71)`.
    public var why: String {
        if isForwarded { return "a person owned the conversation" }
        let subject = understood.isEmpty ? "" : " " + understood.joined(separator: " + ")
        var text: String
        switch action {
        case .answer: text = "answered\(subject)"
        case .clarify: text = "asked back"
        case .handoff, .forwarded: text = "handed off"
        }
        let known = rules.compactMap(Rule.init(rawValue:))
        var reasons: [String] = []
        for rule in known where !reasons.contains(rule.words) { reasons.append(rule.words) }
        if reasons.isEmpty, let reason { reasons.append(reason.rawValue.replacing("_", with: " ")) }
        if !reasons.isEmpty { text += ": " + reasons.joined(separator: ", and ") }
        return text + " (" + figures(naming: action != .answer) + ")"
    }

    /// The best guess with its confidence, what answers take, and who comes next.
    private func figures(naming: Bool) -> String {
        guard let intent else { return "not one word was understood" }
        // Two figures that differ must not read the same.
        let places = threshold.map { Self.figure($0, 2) == Self.figure(confidence, 2) ? 4 : 2 } ?? 2
        var parts = [(naming ? "best guess \(intent) " : "") + Self.figure(confidence, places)]
        if let threshold { parts.append("answers from \(Self.figure(threshold, places))") }
        if candidates.count > 1 {
            parts.append("next \(candidates[1].intent) \(Self.figure(candidates[1].confidence, 2))")
        }
        return parts.joined(separator: ", ")
    }

    private static func figure(_ value: Double, _ places: Int) -> String {
        value.formatted(.number.precision(.fractionLength(places)).locale(Locale(identifier: "en_US_POSIX")))
    }
}

extension Rule {
    /// What the rule decides by, in a few words.
    fileprivate var words: String {
        switch self {
        case .forwarded: "a person owned the conversation"
        case .unreadable: "the text was damaged on its way"
        case .wordless: "there is no word in it"
        case .noneOfThese: "the customer wanted none of the choices"
        case .choice: "the customer took a choice"
        case .acceptedPerson: "the customer took the offer of a person"
        case .wrongAnswer: "the customer said that the answer was wrong"
        case .acknowledged: "the customer only acknowledged"
        case .emergency: "somebody may be in danger"
        case .person: "the customer wants a person"
        case .complaint: "a complaint"
        case .growingAnger: "anger that grows"
        case .followUp: "the next question on the topic"
        case .ellipsis: "understood by the topic"
        case .settled: "words that settle what the bot had asked"
        case .policy: "the intent's policy"
        case .confident: "sure enough"
        case .anger: "anger without a question"
        case .vague: "it does not say what it is about"
        case .correction: "a correction, where a choice is better than another guess"
        case .band: "sure enough for a choice, not for an answer"
        case .belowBand: "not sure enough for a choice"
        case .repeatedFailure: "the bot had asked or failed often enough"
        case .noAnswer: "the intent has no answer that may be given"
        }
    }
}
