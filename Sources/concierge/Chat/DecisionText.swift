internal import Dialogue
internal import Foundation
internal import IntentMatching
internal import IntentModel

/// Why a message got its answer, for people.
struct DecisionText {
    var message: String
    var decision: Decision
    var thresholds: Thresholds

    var text: String {
        var lines: [String] = []
        for question in decision.questions {
            let about = question.text == message ? "" : "\"\(question.text)\": "
            lines.append("\(about)\(question.action.rawValue), by the rule \(question.rule)")
            if let followUp = question.followUp { lines.append("  read as the follow-up \(followUp)") }
            lines += question.candidates.map { "  \(padded(percent($0.confidence)))  \($0.intent)" }
            if question.candidates.isEmpty { lines.append("  not one word of it is known") }
        }
        if decision.questions.isEmpty { lines.append(decision.action.rawValue) }
        for repair in decision.repairs {
            lines.append("  \(repair.written) was read as \(repair.meant) (\(repair.kind.rawValue))")
        }
        if let handOff = decision.handOff { lines.append("  a person is called: \(handOff.reason.rawValue)") }
        lines.append(
            "  in \(decision.locale); it answers from \(percent(thresholds.answer(for: decision.locale))) on, "
                + "offers a choice from \(percent(thresholds.clarify)) on, and hands over below"
        )
        return lines.joined(separator: "\n")
    }

    private func percent(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10) %"
    }

    private func padded(_ text: String) -> String {
        String(repeating: " ", count: max(0, "100.0 %".count - text.count)) + text
    }
}
