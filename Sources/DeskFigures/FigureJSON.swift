internal import Conversations
internal import Foundation
internal import IntentModel
internal import Statistics
internal import WireFormat

extension DeskCounts {
    /// The counts of a day, a channel or the like.
    var members: [JSONValue.Member] {
        [
            .init("contacts", .integer(contacts)), .init("small_talk_only", .integer(smallTalk)),
            .init("answered", .integer(answered)), .init("left_at_choice", .integer(leftAtChoice)),
            .init("with_person", .integer(person)), .init("unanswered", .integer(unanswered)),
            .init("complaints", .integer(complaints)), .init("followed", .integer(followed)),
            .init("solved_at_once", .integer(solvedAtOnce)), .init("came_back", .integer(cameBack)),
            .init("bot_first_reply", .optional(botDelay)),
        ] + ticketMembers + [.init("rating", ratingJSON)]
    }

    /// The counts of tickets.
    var ticketMembers: [JSONValue.Member] {
        [
            .init("opened", .integer(opened)), .init("ended", .integer(ended)), .init("due", .integer(due)),
            .init("taken_in_time", .integer(inTime)), .init("agent_first_reply", .optional(firstReply)),
            .init("handling", .optional(handling)), .init("resolution", .optional(resolution)),
        ]
    }

    var ratingJSON: JSONValue {
        .object([
            .init("mean", meanRating.map(JSONValue.share) ?? .null),
            .init("distribution", .array(ratings.map(JSONValue.integer))),
            .init(
                "by_outcome",
                .object(
                    ContactOutcome.allCases.map { outcome in
                        let ratings = ratingsByOutcome[outcome] ?? [0, 0, 0, 0, 0]
                        return .init(outcome.rawValue, .array(ratings.map(JSONValue.integer)))
                    }
                )
            ),
        ])
    }
}

extension Compared<CountedShare> {
    func members(confidence: Double) -> [JSONValue.Member] {
        let difference = ShareDifference(now, minus: before, confidence: confidence)
        return [
            .init("now", now.json(confidence: confidence)), .init("before", before.json(confidence: confidence)),
            .init(
                "difference",
                .difference(
                    difference?.value,
                    difference.map { $0.interval.lower...$0.interval.upper },
                    isClear: difference?.isClear
                )
            ),
        ]
    }
}

extension CountedShare {
    func json(confidence: Double) -> JSONValue {
        .object([
            .init("share", value.map(JSONValue.share) ?? .null), .init("count", .integer(successes)),
            .init("of", .integer(trials)),
            .init(
                "interval",
                wilson(confidence: confidence).map { .array([.share($0.lower), .share($0.upper)]) } ?? .null
            ),
        ])
    }
}

extension JSONValue {
    static func difference(_ value: Double?, _ interval: ClosedRange<Double>?, isClear: Bool?) -> JSONValue {
        guard let value, let interval, let isClear else { return .null }
        return .object([
            .init("value", .share(value)),
            .init("interval", .array([.share(interval.lowerBound), .share(interval.upperBound)])),
            .init("clear", .bool(isClear)),
        ])
    }

    static func optional(_ duration: QueueStatistics.Duration?) -> JSONValue {
        guard let duration else { return .null }
        return .object([
            .init("count", .integer(duration.count)), .init("median", .number(duration.median)),
            .init("ninetieth", .number(duration.ninetieth)), .init("longest", .number(duration.longest)),
        ])
    }
}

extension DeskReport.Backlog {
    var json: JSONValue {
        .object([
            .init("open", .integer(open)), .init("waiting", .integer(waiting)),
            .init("oldest_seconds", oldest.map(JSONValue.number) ?? .null),
        ])
    }
}

extension ReportPeriod {
    var json: JSONValue {
        .object([
            .init("from", .string(from.description)), .init("to", .string(to.description)),
            .init("days", .integer(dayCount)), .init("time_zone", .string(timeZone.identifier)),
            .init("start", .string(Timestamp(start).description)), .init("end", .string(Timestamp(end).description)),
        ])
    }
}

extension SourceNotes {
    var json: JSONValue {
        .object([
            .init("store", .optional(store)), .init("store_conversations", .integer(storeConversations)),
            .init("logs", .array(logs.map(JSONValue.string))), .init("log_lines", .integer(logLines)),
            .init("double_lines", .integer(doubleLines)), .init("undated_lines", .integer(undatedLines)),
            .init("stray_events", .integer(strayEvents)),
            .init("last_moment", .optional(lastMoment.map { Timestamp($0).description })),
        ])
    }
}
