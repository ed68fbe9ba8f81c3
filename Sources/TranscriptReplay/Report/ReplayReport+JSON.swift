internal import Foundation
internal import Statistics
public import WireFormat

extension ReplayReport {
    /// Points of the curve that are written; a curve of more is thinned to the points nearest to even steps of coverage.
    private static let curvePoints = 200

    /// The report as JSON; the same tally gives the same bytes.
    public var json: JSONValue {
        .object([
            .init("figures", total.json),
            .init("conversations", .integer(conversations)),
            .init("period", periodJSON),
            .init("weighted", weighted?.json ?? .null),
            .init("curve", curveJSON),
            .init("calibration", calibrationJSON),
            .init("by_language", Self.list(byLanguage, named: "language")),
            .init("by_tag", Self.list(byTag, named: "tag")),
            .init("by_channel", Self.list(byChannel, named: "channel")),
            .init("by_hour", Self.list(byHour, named: "hour")),
            .init("by_weekday_and_hour", .array(week.map { .array($0.map(JSONValue.integer)) })),
            .init("by_intent", Self.list(byIntent, named: "intent")),
            .init("handoff_reasons", .object(handOffReasons.map { .init($0.name, .integer($0.count)) })),
            .init("confusions", .array(confusions.map(\.json))),
            .init("confusion_matrix", matrix.json),
            .init("wrong", .array(failures.map(\.json))),
            .init("wrong_count", .integer(failureCount)),
            .init("longest_failures", .array(longestFailures.map(\.json))),
            .init(
                "unmet",
                .array(unmet.map { .object([.init("text", .string($0.text)), .init("count", .integer($0.count))]) })
            ),
            .init("unmet_count", .integer(unmetCount)),
            .init("unmet_groups", .array(unmetGroups.prefix(Self.rows).map(\.json))),
            .init("unreached_intents", .array(unreachedIntents.map(\.json))),
            .init("unreached_follow_ups", .array(unreachedFollowUps.map(\.json))),
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

    private var periodJSON: JSONValue {
        guard let period else { return .null }
        return .object([
            .init("from", .string(Timestamp(period.lowerBound).description)),
            .init("to", .string(Timestamp(period.upperBound).description)),
            .init("time_zone", .string(timeZone)),
        ])
    }

    private var curveJSON: JSONValue {
        .object([
            .init("threshold", .share(threshold)),
            .init("today", point(today)),
            .init("points", .array(Self.thinned(curve, to: Self.curvePoints).map(point))),
        ])
    }

    private func point(_ point: ThresholdPoint) -> JSONValue {
        .object([
            .init("threshold", .share(point.threshold)),
            .init("precision", point.precision.value.map(JSONValue.share) ?? .null),
            .init("coverage", CountedShare(point.right, of: total.answerable).value.map(JSONValue.share) ?? .null),
            .init("answered", .integer(point.answered)),
            .init("right", .integer(point.right)),
        ])
    }

    /// Some of the points, the first and the last among them, at even steps of answered turns.
    static func thinned(_ curve: [ThresholdPoint], to count: Int) -> [ThresholdPoint] {
        guard curve.count > count, let last = curve.last else { return curve }
        var kept: [ThresholdPoint] = []
        var next = 0
        for point in curve where point.answered >= next || point == last {
            kept.append(point)
            next = (kept.count * last.answered + count - 1) / count
        }
        return kept
    }

    private var calibrationJSON: JSONValue {
        .object([
            .init("expected_error", calibrationError.map(JSONValue.share) ?? .null),
            .init("ranking_area", rankingArea.map(JSONValue.share) ?? .null),
            .init(
                "bins",
                .array(
                    calibration.map { bin in
                        .object([
                            .init("from", .share(bin.lower)), .init("to", .share(bin.upper)),
                            .init("count", .integer(bin.count)), .init("right", .integer(bin.right)),
                            .init("mean_confidence", .share(bin.meanConfidence)),
                        ])
                    }
                )
            ),
        ])
    }
}

extension Figures {
    /// Counts, shares and their 95 % intervals; a share of nothing is null.
    public var json: JSONValue {
        func share(_ value: Double?) -> JSONValue { value.map(JSONValue.share) ?? .null }
        func interval(_ share: CountedShare) -> JSONValue {
            share.wilson().map { .array([.share($0.lower), .share($0.upper)]) } ?? .null
        }
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
                "intervals",
                .object([
                    .init("answered", interval(answeredShare)),
                    .init("clarified", interval(clarifiedShare)),
                    .init("handed_off", interval(handedOffShare)),
                    .init("accuracy", interval(accuracyShare)),
                    .init("precision", interval(precisionShare)),
                    .init("coverage", interval(coverageShare)),
                ])
            ),
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

extension WeightedFigures {
    fileprivate var json: JSONValue {
        .object([
            .init("source", .string(source.rawValue)),
            .init("coverage", coverage.map(JSONValue.share) ?? .null),
            .init("precision", precision.map(JSONValue.share) ?? .null),
            .init("judged_weight", .share(judgedWeight)),
            .init(
                "unjudged",
                .array(
                    unjudged.map { .object([.init("intent", .string($0.intent)), .init("share", .share($0.share))]) }
                )
            ),
        ])
    }
}

extension ReplayReport.Confusion {
    fileprivate var json: JSONValue {
        .object([
            .init("expected", .string(expected)), .init("predicted", .string(predicted)),
            .init("count", .integer(count)), .init("text", .string(text)), .init("nearest", .optional(nearest)),
        ])
    }
}

extension ReplayReport.Matrix {
    fileprivate var json: JSONValue {
        .object([
            .init("labels", .array(labels.map(JSONValue.string))),
            .init("guesses", .array(guesses.map(JSONValue.string))),
            .init("counts", .array(counts.map { .array($0.map(JSONValue.integer)) })),
        ])
    }
}

extension ReplayReport.Failure {
    fileprivate var json: JSONValue {
        .object([
            .init("place", .string(place)), .init("text", .string(text)), .init("expected", .string(expected)),
            .init("got", .string(got)), .init("confidence", .share(confidence)),
        ])
    }
}

extension ReplayReport.Run {
    fileprivate var json: JSONValue {
        .object([
            .init("conversation", .string(conversation)), .init("length", .integer(length)),
            .init("first_turn", .integer(firstTurn)), .init("place", .string(place)), .init("text", .string(text)),
            .init("got", .string(got)),
        ])
    }
}

extension ReplayReport.Unreached {
    fileprivate var json: JSONValue {
        .object(
            [.init("intent", .string(intent))] + (followUp.map { [.init("follow_up", .string($0))] } ?? [])
                + [.init("place", .string(place))]
        )
    }
}

extension UnmetGroup {
    fileprivate var json: JSONValue {
        .object([
            .init("text", .string(text)), .init("locale", .string(locale)), .init("count", .integer(count)),
            .init("conversations", .integer(conversations)), .init("guess", .optional(guess)),
            .init(
                "wordings",
                .array(
                    wordings.map { .object([.init("text", .string($0.text)), .init("count", .integer($0.count))]) }
                )
            ),
        ])
    }
}
