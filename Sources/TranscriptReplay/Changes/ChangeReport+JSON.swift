internal import Dialogue
public import WireFormat

extension ChangeReport {
    /// The report as JSON; the same turns give the same bytes.
    public var json: JSONValue {
        .object([
            .init("compared", .integer(compared)),
            .init("only_old", .integer(onlyOld)),
            .init("only_new", .integer(onlyNew)),
            .init("counts", .object(ChangeKind.allCases.map { .init($0.rawValue, .integer(count($0))) })),
            .init(
                "definitions",
                .object(ChangeKind.allCases.map { .init($0.rawValue, .string($0.definition.text("en"))) })
            ),
            .init("figures", .object([.init("old", oldFigures.json), .init("new", newFigures.json)])),
            .init("changed", .array(entries.map(\.json))),
            .init("unlisted", .integer(unlisted)),
        ])
    }
}

extension ChangeReport.Entry {
    fileprivate var json: JSONValue {
        .object([
            .init("kind", .string(group.kind.rawValue)),
            .init("count", .integer(group.count)),
            .init("text", .string(group.new.text)),
            .init("places", .array(group.places.map(JSONValue.string))),
            .init("conversation", .string(group.new.conversation)),
            .init("turn", .integer(group.new.prediction.turn)),
            .init("locale", .string(group.new.locale)),
            .init("expect", group.new.expect?.json ?? .null),
            .init("old", Self.json(group.old, why: whyOld)),
            .init("new", Self.json(group.new, why: whyNew)),
        ])
    }

    private static func json(_ turn: JudgedTurn, why: String) -> JSONValue {
        .object([
            .init("action", .string(turn.action.rawValue)),
            .init("intent", .optional(turn.intent)),
            .init("intents", .array(turn.understood.map(JSONValue.string))),
            .init("confidence", .share(turn.confidence)),
            .init("threshold", turn.threshold.map(JSONValue.share) ?? .null),
            .init("reason", .optional(turn.reason?.rawValue)),
            .init("rules", .array(turn.rules.map(JSONValue.string))),
            .init("reply", .string(turn.isForwarded ? "" : turn.prediction.decision.reply)),
            .init("why", .string(why)),
        ])
    }
}
