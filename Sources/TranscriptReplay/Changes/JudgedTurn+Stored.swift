internal import Dialogue
internal import Foundation
internal import IntentModel
internal import WireFormat

extension JudgedTurn {
    /// A turn as an earlier run wrote it, in its report's `turns` or by `--predictions`; it is not judged yet.
    /// - Throws: `WireError` that names what is missing or wrong.
    init(stored fields: LineFields) throws(WireError) {
        let locale = try fields.requiredText("locale")
        let actionName = try fields.requiredText("action")
        guard let action = DecisionAction(rawValue: actionName) else {
            throw WireError(
                .invalidField,
                "The field \"action\" is \"\(actionName)\"; it is answer, clarify, handoff or forwarded."
            )
        }
        guard case .integer(let turn)? = fields["turn"] else {
            throw WireError(.missingField, "The field \"turn\" is missing, or no whole number.")
        }
        let place = try fields.text("place") ?? ""
        let isForwarded = action == .forwarded
        // What the bot would have done for a customer whom a person served is not written down.
        var decision = Decision(action: isForwarded ? .handoff : action, locale: Language(tag: locale) ?? .english)
        decision.intent = try fields.text("intent")
        decision.intents = try fields.texts("intents") ?? []
        decision.confidence = fields["confidence"]?.double ?? 0
        decision.candidates = Self.candidates(fields["candidates"])
        decision.reply = try fields.text("reply") ?? ""
        decision.questions = (try fields.texts("rules") ?? []).map {
            Understanding(text: "", candidates: [], action: decision.action, rule: $0)
        }
        if let reason = try fields.text("reason").flatMap(HandOffReason.init(rawValue:)) {
            decision.handOff = HandOff(reason: reason, priority: .normal, queue: "", due: .distantPast)
        }
        self.init(
            prediction: Prediction(
                file: place.lastIndex(of: ":").map { String(place[..<$0]) } ?? place,
                line: place.split(separator: ":").last.flatMap { Int($0) } ?? 0,
                conversation: try fields.requiredText("conversation"),
                turn: turn,
                text: try fields.requiredText("text"),
                expect: try fields.object("expect").map { fields throws(WireError) in
                    try TranscriptLine.Expectation(fields)
                },
                tags: try fields.texts("tags") ?? [],
                locale: locale,
                decision: decision,
                isForwarded: isForwarded
            ),
            verdict: nil,
            at: fields["at"]?.text.flatMap { Timestamp($0)?.date },
            channel: try fields.text("channel"),
            threshold: fields["threshold"]?.double
        )
    }

    private static func candidates(_ value: JSONValue?) -> [Understanding.Option] {
        guard case .array(let elements)? = value else { return [] }
        return elements.compactMap { element in
            guard let intent = element["intent"]?.text, let confidence = element["confidence"]?.double else {
                return nil
            }
            return Understanding.Option(intent: intent, confidence: confidence)
        }
    }

    /// The same turn under another run's label, place and tags.
    func relabelled(as other: JudgedTurn, handsOff: (String) -> Bool) -> JudgedTurn {
        var turn = self
        turn.prediction.file = other.prediction.file
        turn.prediction.line = other.prediction.line
        turn.prediction.expect = other.prediction.expect
        turn.prediction.tags = other.prediction.tags
        turn.verdict = Verdict(turn.prediction, handsOff: handsOff)
        return turn
    }
}
