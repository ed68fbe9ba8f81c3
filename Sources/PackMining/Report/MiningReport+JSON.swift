internal import IntentModel
public import WireFormat

extension MiningReport {
    /// The report for programs.
    public var json: [JSONValue.Member] {
        [
            .init("turns", .integer(turns)), .init("unmet", .integer(unmet)),
            .init("covered", .integer(groups.reduce(0) { $0 + $1.turns })), .init("replies", .integer(replies)),
            .init("not_looked_at", .integer(leftOut)),
            .init("groups", .array(groups.map(\.json))),
        ]
    }
}

extension MinedGroup {
    fileprivate var json: JSONValue {
        let personal = PersonalData()
        return .object([
            .init("name", .string(name)), .init("turns", .integer(turns)),
            .init("conversations", .integer(conversations)),
            .init(
                "outcomes",
                .object(
                    TurnOutcome.allCases.compactMap { outcome in
                        outcomes[outcome].map { .init(outcome.rawValue, .integer($0)) }
                    }
                )
            ),
            .init("proposal", .object(proposal.members)), .init("reason", .string(reason)),
            .init("examples", .array(proposed.map(\.json))),
            .init("reply", reply?.json ?? .null),
            .init("left_out", .array(leftOut.map(\.json))),
            .init("questions", .array(questions.map { $0.json(hidesText: personal.kind(in: $0.text) != nil) })),
        ])
    }
}

extension Proposal {
    fileprivate var members: [JSONValue.Member] {
        switch self {
        case .examples(let intent, _): [.init("kind", .string("examples")), .init("intent", .string(intent))]
        case .newIntent(let draft): [.init("kind", .string("new_intent")), .init("intent", .string(draft.id))]
        case .uncovered: [.init("kind", .string("uncovered"))]
        case .undecided(let likely):
            [.init("kind", .string("undecided")), .init("likely", .array(likely.map(JSONValue.string)))]
        }
    }
}

extension ProposedExample {
    fileprivate var json: JSONValue {
        .object([
            .init("text", .string(text)), .init("language", .string(language.rawValue)),
            .init("turns", .integer(turns)), .init("place", .string(place)),
        ])
    }
}

extension CentralReply {
    fileprivate var json: JSONValue {
        .object([
            .init("text", .string(text)), .init("language", .string(language.rawValue)), .init("of", .integer(of)),
        ])
    }
}

extension LeftOutWording {
    fileprivate var json: JSONValue {
        var members: [JSONValue.Member] = []
        if !text.isEmpty { members.append(.init("text", .string(text))) }
        members.append(.init("place", .string(place)))
        switch reason {
        case .personalData(let kind):
            members += [.init("reason", .string("personal_data")), .init("kind", .string(kind))]
        case .nearDuplicate(let other, let place):
            members += [.init("reason", .string("near_duplicate")), .init("of", .string(other))]
            if let place { members.append(.init("at", .string(place.description))) }
        case .conflict(let why): members += [.init("reason", .string("conflict")), .init("why", .string(why))]
        case .tooLong: members.append(.init("reason", .string("too_long")))
        case .enough: members.append(.init("reason", .string("enough")))
        }
        return .object(members)
    }
}

extension Question {
    fileprivate func json(hidesText: Bool) -> JSONValue {
        var members: [JSONValue.Member] = []
        if !hidesText { members.append(.init("text", .string(text))) }
        let turns = unmet.map { turn in
            JSONValue.object([
                .init("conversation", .string(turn.conversation)), .init("turn", .integer(turn.turn)),
                .init("place", .string(turn.place)), .init("outcome", .string(turn.outcome.rawValue)),
                .init("guess", .optional(turn.guess)), .init("confidence", .share(turn.confidence)),
            ])
        }
        members += [.init("served", .integer(met)), .init("turns", .array(turns))]
        return .object(members)
    }
}
