internal import Conversations
internal import Foundation
public import IntentModel
internal import ReportPages
internal import Statistics
public import WireFormat

extension DeskReport {
    /// The figures for programs: shares with what they were counted from and their intervals, times in seconds, and the
    /// definitions beside them in a reader's language.
    public func json(in language: Language) -> JSONValue {
        let writer = FigureWriter(language: language)
        return .object([
            .init("period", options.period.json),
            .init("previous", options.previous.json),
            .init("language", .string(language.rawValue)),
            .init("settings", settings),
            .init("sources", notes.json),
            .init("empty", .bool(isEmpty)),
            .init("figures", figures(writer)),
            .init("days", Self.list(days)),
            .init("previous_days", Self.list(previousDays)),
            .init(
                "hours",
                .array(
                    hours.enumerated().map { hour, counts in
                        .object([.init("hour", .integer(hour))] + counts.members)
                    }
                )
            ),
            .init("channels", list(channels, "deflection", \.deflection, \.members)),
            .init("languages", list(languages, "deflection", \.deflection, \.members)),
            .init("queues", list(queues, "taken_in_time", \.punctuality, \.ticketMembers)),
            .init("with_person_by_weekday_and_hour", .array(week.map { .array($0.map(JSONValue.integer)) })),
            .init("handoff_reasons", list(reasons, named: "reason", writer.texts.reasonsMeaning)),
            .init("complaint_classes", list(complaints, named: "class", writer.texts.complaintClassMeaning)),
            .init("top_questions", questions(writer)),
            .init("unmet_questions", unmet(writer)),
        ])
    }

    private var settings: JSONValue {
        .object([
            .init("pause_seconds", .number(options.pause)),
            .init("return_within_seconds", .number(options.returnWithin)),
            .init("settle_within_seconds", .number(options.settleWithin)),
            .init("confidence", .share(options.confidence)),
        ])
    }

    private func figures(_ writer: FigureWriter) -> JSONValue {
        let texts = writer.texts
        let window = writer.time(options.returnWithin)
        return .object([
            .init("contacts", count(contactsMeaning(writer), \.contacts)),
            .init("small_talk_only", count(contactsMeaning(writer), \.smallTalk)),
            .init("answered", count(texts.outcomesMeaning, \.answered)),
            .init("left_at_choice", count(texts.outcomesMeaning, \.leftAtChoice)),
            .init("with_person", count(texts.outcomesMeaning, \.person)),
            .init("unanswered", count(texts.outcomesMeaning, \.unanswered)),
            .init("deflection", share(texts.deflectionMeaning, \.deflection)),
            .init(
                "first_contact_resolution",
                share(texts.firstContactResolutionMeaning.filled(["window": window]), \.firstContactResolution)
            ),
            .init("came_back", count(texts.firstContactResolutionMeaning.filled(["window": window]), \.cameBack)),
            .init("came_back_elsewhere", count(texts.slicesMeaning, \.cameBackElsewhere)),
            .init("handoff_share", share(texts.handOffsMeaning, \.handOffs)),
            .init("complaint_share", share(texts.complaintsMeaning, \.complaintShare)),
            .init("taken_in_time", share(texts.punctualityMeaning, \.punctuality)),
            .init(
                "complaints_settled",
                share(texts.settlementMeaning.filled(["limit": writer.time(options.settleWithin)]), \.settlement)
            ),
            .init("bot_first_reply", time(texts.botDelayMeaning, \.botDelay, \.botDelay)),
            .init("agent_first_reply", time(texts.firstReplyMeaning, \.firstReply, \.firstReply)),
            .init("handling", time(texts.handlingMeaning, \.handling, \.handling)),
            .init("resolution", time(texts.resolutionMeaning, \.resolution, \.resolution)),
            .init("rating", rating(texts.ratingMeaning)),
            .init("rated", share(texts.ratedMeaning, \.rated)),
            .init(
                "open_at_end",
                .object([
                    .init("definition", .string(texts.openMeaning)), .init("now", backlog.now.json),
                    .init("before", backlog.before.json),
                ])
            ),
        ])
    }

    private func count(_ meaning: String, _ figure: (DeskCounts) -> Int) -> JSONValue {
        .object([
            .init("definition", .string(meaning)), .init("now", .integer(figure(total.now))),
            .init("before", .integer(figure(total.before))),
        ])
    }

    private func share(_ meaning: String, _ figure: (DeskCounts) -> CountedShare) -> JSONValue {
        let shares = Compared(now: figure(total.now), before: figure(total.before))
        return .object([.init("definition", .string(meaning))] + shares.members(confidence: options.confidence))
    }

    private func time(
        _ meaning: String,
        _ figure: (DeskCounts) -> QueueStatistics.Duration?,
        _ samples: (DeskCounts.Samples) -> [Double]
    ) -> JSONValue {
        let difference = MedianDifference(
            ascending: samples(total.now.samples),
            minus: samples(total.before.samples),
            confidence: options.confidence
        )
        return .object([
            .init("definition", .string(meaning)),
            .init("now", .optional(figure(total.now))),
            .init("before", .optional(figure(total.before))),
            .init(
                "difference_of_medians",
                .difference(difference?.value, difference?.interval, isClear: difference?.isClear)
            ),
        ])
    }

    private func rating(_ meaning: String) -> JSONValue {
        let difference = MeanDifference(
            DeskCounts.scores(of: total.now.ratings),
            minus: DeskCounts.scores(of: total.before.ratings),
            confidence: options.confidence
        )
        return .object([
            .init("definition", .string(meaning)),
            .init("now", total.now.ratingJSON),
            .init("before", total.before.ratingJSON),
            .init(
                "difference_of_means",
                .difference(difference?.value, difference?.interval, isClear: difference?.isClear)
            ),
        ])
    }

    // MARK: - Lists

    private static func list(_ days: [(day: Day, counts: DeskCounts)]) -> JSONValue {
        .array(days.map { .object([.init("day", .string($0.day.description))] + $0.counts.members) })
    }

    /// Slices with the share by which they are compared, and the rest of their figures.
    private func list(
        _ slices: [Slice],
        _ name: String,
        _ share: (DeskCounts) -> CountedShare,
        _ members: (DeskCounts) -> [JSONValue.Member]
    ) -> JSONValue {
        .array(
            slices.map { slice in
                let (now, before) = (slice.counts.now, slice.counts.before)
                let compared = Compared(now: share(now), before: share(before))
                return .object([
                    .init("name", .optional(slice.name)),
                    .init(name, .object(compared.members(confidence: options.confidence))),
                    .init("now", .object(members(now))), .init("before", .object(members(before))),
                ])
            }
        )
    }

    private func list(_ kinds: [Kind], named name: String, _ meaning: String) -> JSONValue {
        .object([
            .init("definition", .string(meaning)),
            .init(
                "list",
                .array(
                    kinds.map { kind in
                        .object(
                            [.init(name, .string(kind.name))] + kind.share.members(confidence: options.confidence)
                        )
                    }
                )
            ),
        ])
    }

    private func questions(_ writer: FigureWriter) -> JSONValue {
        let meaning = writer.texts.questionsMeaning.filled(["window": writer.time(options.returnWithin)])
        let list = questions.map { question -> JSONValue in
            .object(
                [
                    .init("intent", .string(question.intent)),
                    .init("title", .string(terms.title(of: question.intent, in: writer.language))),
                ] + question.share.members(confidence: options.confidence) + [
                    .init("answered", question.answered.json(confidence: options.confidence)),
                    .init("came_back", question.cameBack.json(confidence: options.confidence)),
                ]
            )
        }
        return .object([.init("definition", .string(meaning)), .init("list", .array(list))])
    }

    private func unmet(_ writer: FigureWriter) -> JSONValue {
        let list = unmet.map { question -> JSONValue in
            .object([
                .init("text", .string(question.text)), .init("contacts", .integer(question.contacts)),
                .init("languages", .array(question.languages.map(JSONValue.string))),
            ])
        }
        return .object([
            .init("definition", .string(writer.texts.unmetMeaning)), .init("different", .integer(unmetCount)),
            .init("list", .array(list)),
        ])
    }
}
