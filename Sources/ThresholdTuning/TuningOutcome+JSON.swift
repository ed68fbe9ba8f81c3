internal import IntentModel
public import WireFormat

extension TuningOutcome {
    /// The outcome for programs; the same turns give the same bytes.
    public var json: JSONValue {
        .object([
            .init(
                "promise",
                .object([
                    .init("precision", .share(promise.precision)), .init("confidence", .share(promise.confidence)),
                ])
            ),
            .init("turns", .integer(turns)),
            .init("conversations", .integer(conversations)),
            .init("thresholds", thresholds?.policyJSON ?? .null),
            .init("before", before.json),
            .init("after", after?.json ?? .null),
            .init("shortfall", shortfall?.json ?? .null),
            .init("parts", .array(parts.map(\.json))),
            .init("curve", .array(curve.map(\.json))),
            .init("assumption", .string(Self.assumption)),
        ])
    }
}

extension Thresholds {
    /// As the policy's key `thresholds` has them.
    fileprivate var policyJSON: JSONValue {
        func table(_ values: [String: Double]) -> JSONValue {
            .object(values.sorted { $0.key < $1.key }.map { .init($0.key, .share($0.value)) })
        }
        return .object([
            .init("answer", .share(answer)), .init("clarify", .share(clarify)),
            .init("by_language", table(answerByLanguage)), .init("by_intent", table(answerByIntent)),
        ])
    }
}

extension TuningOutcome.Point {
    fileprivate var json: JSONValue {
        .object([
            .init("threshold", .share(threshold)),
            .init("turns", .integer(turns)),
            .init("answerable", .integer(answerable)),
            .init("answers", .integer(answers)),
            .init("right", .integer(right)),
            .init("precision", precision.map(JSONValue.share) ?? .null),
            .init("coverage", coverage.map(JSONValue.share) ?? .null),
            .init("probability", .share(probability)),
            .init("holds", .bool(isProven)),
        ])
    }
}

extension TuningOutcome.Part {
    fileprivate var json: JSONValue {
        .object([
            .init(isIntent ? "intent" : "language", .optional(name)),
            .init("turns", .integer(turns)),
            .init("threshold", threshold.map(JSONValue.share) ?? .null),
        ])
    }
}

extension TuningOutcome.Shortfall {
    fileprivate var json: JSONValue {
        switch self {
        case .noLabels: .object([.init("reason", .string("no_labels"))])
        case .turns(let count):
            .object([.init("reason", .string("turns")), .init("more_turns", .integer(count))])
        case .conversations(let count):
            .object([.init("reason", .string("conversations")), .init("more_conversations", .integer(count))])
        case .errors(let best): .object([.init("reason", .string("errors")), .init("best", best.json)])
        }
    }
}
