internal import Dialogue
internal import WireFormat

/// How a turn that came out otherwise than before did so.
public enum ChangeKind: String, Sendable, Hashable, CaseIterable {
    /// Served before, and not now.
    case lost
    /// Served now, and not before.
    case gained
    /// Another action or intent, neither lost nor gained.
    case moved
    /// The same action and intent, in other words.
    case wording
}

/// Compares what two runs made of the same turn.
///
/// A turn is *served* where it came out as its label says, and was answered where an answer could serve it; without a
/// label, where it was answered. While a person owns the conversation the bot serves nobody, but whose label asks for a
/// person has one.
struct TurnComparison {
    /// Whether an intent's policy is a hand-off.
    let handsOff: (String) -> Bool

    /// How the turn changed; `nil` where it came to the same.
    func kind(old: JudgedTurn, new: JudgedTurn) -> ChangeKind? {
        // Whatever the bot would have made of it, a person answered both times.
        if old.isForwarded && new.isForwarded { return nil }
        let isSame = old.action == new.action && old.understood == new.understood
        if isSame, old.prediction.decision.reply == new.prediction.decision.reply { return nil }
        switch (isServed(old), isServed(new)) {
        case (true, false): return .lost
        case (false, true): return .gained
        default: return isSame ? .wording : .moved
        }
    }

    private func isServed(_ turn: JudgedTurn) -> Bool {
        guard let expect = turn.expect, let kind = Verdict.Kind(expect, handsOff: handsOff) else {
            return turn.action == .answer
        }
        guard let verdict = Verdict(turn.prediction, handsOff: handsOff) else {
            return kind == .uncovered || kind == .policyHandOff
        }
        return kind == .answerable && expect.action == nil ? verdict.isRightAnswer : verdict.isRight
    }
}

extension JudgedTurn {
    /// The intents that were understood, in their order; of a turn with one question, the best guess.
    var understood: [String] {
        prediction.decision.intents.isEmpty ? intent.map { [$0] } ?? [] : prediction.decision.intents
    }
}
