public import WireFormat

extension ReplayReport {
    /// The report as JSON; the same predictions give the same bytes.
    public var json: JSONValue {
        .object([
            .init("figures", total.json),
            .init("by_language", Self.list(byLanguage, named: "language")),
            .init("by_tag", Self.list(byTag, named: "tag")),
            .init("by_intent", Self.list(byIntent, named: "intent")),
            .init(
                "handoff_reasons",
                .object(handOffReasons.map { .init($0.name, .integer($0.count)) })
            ),
            .init("confusions", .array(confusions.map(\.json))),
            .init("wrong", .array(failures.map(\.json))),
            .init(
                "unmet",
                .array(
                    unmet.map { .object([.init("text", .string($0.text)), .init("count", .integer($0.count))]) }
                )
            ),
            .init("unknown_labels", .array(unknownLabels.map(JSONValue.string))),
        ])
    }

    private static func list(_ groups: [Group], named key: String) -> JSONValue {
        .array(
            groups.map { group in
                guard case .object(let members) = group.figures.json else { return .null }
                return .object([.init(key, .string(group.name))] + members)
            }
        )
    }
}

extension Figures {
    /// Counts and shares; a share of nothing is null.
    public var json: JSONValue {
        func share(_ value: Double?) -> JSONValue { value.map(JSONValue.share) ?? .null }
        return .object([
            .init("turns", .integer(turns)),
            .init("answered", .integer(answered)),
            .init("clarified", .integer(clarified)),
            .init("handed_off", .integer(handedOff)),
            .init("forwarded", .integer(forwarded)),
            .init("labelled", .integer(labelled)),
            .init("right", .integer(right)),
            .init("accuracy", share(accuracy)),
            .init("precision", share(precision)),
            .init("coverage", share(coverage)),
            .init("answerable", .integer(answerable)),
            .init("judged_answers", .integer(judgedAnswers)),
            .init("right_answers", .integer(rightAnswers)),
            .init(
                "uncovered",
                .object([
                    .init("turns", .integer(uncovered)),
                    .init("answered", .integer(uncoveredAnswered)),
                    .init("clarified", .integer(uncoveredClarified)),
                    .init("handed_off", .integer(uncoveredHandedOff)),
                ])
            ),
        ])
    }
}

extension ReplayReport.Confusion {
    var json: JSONValue {
        .object([
            .init("expected", .string(expected)), .init("predicted", .string(predicted)),
            .init("count", .integer(count)), .init("text", .string(text)), .init("nearest", .optional(nearest)),
        ])
    }
}

extension ReplayReport.Failure {
    var json: JSONValue {
        .object([
            .init("place", .string(place)), .init("text", .string(text)), .init("expected", .string(expected)),
            .init("got", .string(got)), .init("confidence", .share(confidence)),
        ])
    }
}
