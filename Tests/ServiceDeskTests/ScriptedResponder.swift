import Dialogue
import Foundation
import IntentModel
import ServiceDesk

/// Decides by words: `person…` hands off, `which…` clarifies, all else is answered with the number of the turn.
struct ScriptedResponder: Responder {
    var voice = "bot"

    func handle(_ event: DialogueEvent, state: inout DialogueState, now: Date) -> Decision? {
        guard case .message(let message) = event else {
            state.isOwnedByPerson = false
            return nil
        }
        var decision = Decision(action: .answer, locale: message.localeHint ?? .english)
        decision.intent = "echo"
        decision.intents = ["echo"]
        decision.confidence = 0.9
        decision.reply = "\(voice): \(message.text)"
        if state.isOwnedByPerson {
            decision.action = .forwarded
            decision.reply = ""
        } else if message.text.hasPrefix("person") {
            decision.action = .handoff
            decision.reply = "A person will be with you."
            decision.handOff = HandOff(
                reason: .askedForPerson,
                priority: .high,
                queue: "service-desk",
                due: now.addingTimeInterval(600)
            )
            state.isOwnedByPerson = true
        } else if message.text.hasPrefix("which") {
            decision.action = .clarify
            decision.options = [ClarifyOption(intent: "echo", label: "Echo")]
        }
        return decision
    }
}

/// Answers with the number of the turn.
struct CountingResponder: Responder {
    func handle(_ event: DialogueEvent, state: inout DialogueState, now: Date) -> Decision? {
        guard case .message = event else { return nil }
        state.turn += 1
        var decision = Decision(action: .answer, locale: .english)
        decision.reply = "\(state.turn)"
        return decision
    }
}
