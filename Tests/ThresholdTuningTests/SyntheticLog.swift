import IntentModel
import TestSupport
import ThresholdTuning

/// Labelled turns of which everything is known, also how often their answers are right in the long run.
struct SyntheticLog {
    struct Turn {
        var confidence: Double
        var isRight: Bool
        var conversation: Int
        var language = "en"
        var intent = "hours"
    }

    /// How often guesses of a confidence are right.
    enum Kind: CaseIterable {
        /// As often as the confidence says.
        case honest
        /// Less often than it says.
        case boastful
        /// Hardly less often at low confidence than at high.
        case flat

        func chance(_ confidence: Double) -> Double {
            switch self {
            case .honest: confidence
            case .boastful: confidence * confidence
            case .flat: 0.9 + 0.09 * confidence
            }
        }
    }

    var turns: [Turn] = []

    init(_ turns: [Turn] = []) {
        self.turns = turns
    }

    /// Draws turns, each a conversation of its own.
    init(_ kind: Kind, count: Int, using generator: inout SeededGenerator) {
        turns = (0..<count).map { number in
            // Most guesses are sure, as those of a matcher are.
            let draw = Double.random(in: 0..<1, using: &generator)
            let confidence = 1 - draw * draw
            let isRight = Double.random(in: 0..<1, using: &generator) < kind.chance(confidence)
            return Turn(confidence: confidence, isRight: isRight, conversation: number, intent: "i\(number % 97)")
        }
    }

    /// What a replay with some thresholds comes to.
    func replay(_ thresholds: Thresholds) -> [TuningTurn] {
        turns.map { turn in
            let least = thresholds.answer(for: Language(rawValue: turn.language), intent: turn.intent)
            let isAnswered = turn.confidence >= least
            return TuningTurn(
                conversation: turn.conversation,
                language: turn.language,
                intent: turn.intent,
                isAnswered: isAnswered,
                isRight: isAnswered && turn.isRight,
                isAnswerable: true
            )
        }
    }

    /// Share of right answers, and whether there are any.
    func precision(_ thresholds: Thresholds) -> Double? {
        let answered = replay(thresholds).filter(\.isAnswered)
        return answered.isEmpty ? nil : Double(answered.count { $0.isRight }) / Double(answered.count)
    }

    func tuned(_ promise: AnswerPromise = AnswerPromise()) -> TuningOutcome {
        ThresholdTuner(promise: promise, clarify: 0.3)
            .tune(inForce: Thresholds(answer: 0.8, clarify: 0.3)) { replay($0) }
    }
}
