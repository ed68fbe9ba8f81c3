internal import Dialogue
internal import IntentMatching
internal import IntentModel
internal import WireFormat

extension MatchExplanation {
    /// The explanation for programs, in full precision, so that parts add up to their whole there too.
    /// - Parameter decision: What the dialogue made of the message.
    /// - Returns: An object, the telling members first.
    func json(_ decision: Decision?) -> JSONValue {
        .object([
            .init("message", .string(message)),
            .init("normalized", .string(normalized)),
            .init("tokens", .array(tokens.map(JSONValue.string))),
            .init("repairs", .array(repairs.map(\.json))),
            .init("candidates", .array(candidates.map(\.json))),
            .init("contenders", .array(contenders.map(\.json))),
            .init("lead", .number(lead)),
            .init("known_share", .number(knownShare)),
            .init("cover", .number(cover)),
            .init("confidence", .number(confidence)),
            .init("confidence_start", .number(confidenceStart)),
            .init("signals", .array(signals.map(\.json))),
            .init("thresholds", thresholds.json),
            .init("verdict", .string(verdict)),
            .init("decision", decision?.explanationJSON ?? .null),
        ])
    }
}

extension MatchExplanation.Choice {
    fileprivate var json: JSONValue {
        .object([
            .init("intent", .string(intent)), .init("confidence", .number(confidence)), .init("score", .number(score)),
        ])
    }
}

extension MatchExplanation.Contender {
    fileprivate var json: JSONValue {
        .object([
            .init("intent", .string(intent)),
            .init("score", .number(score)),
            .init("start", .number(start)),
            .init("keywords", .array(keywords.map(\.json))),
            .init("parts", .array(parts.map(\.json))),
            .init("others", .number(others)),
            .init("typical", .number(typical)),
            .init("nearest", nearest?.json ?? .null),
        ])
    }
}

extension MatchExplanation.Part {
    fileprivate var json: JSONValue {
        .object([.init("kind", .string(kind)), .init("text", .string(text)), .init("points", .number(points))])
    }
}

extension MatchExplanation.Nearest {
    fileprivate var json: JSONValue {
        .object([
            .init("text", .string(text)), .init("place", .string(place)), .init("similarity", .number(similarity)),
        ])
    }
}

extension MatchExplanation.Signal {
    fileprivate var json: JSONValue {
        .object([
            .init("name", .string(name)), .init("value", .number(value)), .init("weight", .number(weight)),
            .init("points", .number(points)),
        ])
    }
}

extension Repair {
    fileprivate var json: JSONValue {
        .object([
            .init("written", .string(written)), .init("meant", .string(meant)), .init("kind", .string(kind.rawValue)),
        ])
    }
}

extension Thresholds {
    fileprivate var json: JSONValue {
        let languages = answerByLanguage.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .number($0.value)) }
        let intents = answerByIntent.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .number($0.value)) }
        return .object([
            .init("answer", .number(answer)), .init("clarify", .number(clarify)),
            .init("by_language", .object(languages)), .init("by_intent", .object(intents)),
        ])
    }
}

extension Decision {
    fileprivate var explanationJSON: JSONValue {
        let questions = questions.map { question in
            JSONValue.object([
                .init("text", .string(question.text)), .init("rule", .string(question.rule)),
                .init("action", .string(question.action.rawValue)),
                .init("intent", .optional(question.candidates.first?.intent)),
            ])
        }
        return .object([
            .init("action", .string(action.rawValue)), .init("questions", .array(questions)),
            .init("reason", .optional(handOff?.reason.rawValue)), .init("reply", .string(reply)),
        ])
    }
}
