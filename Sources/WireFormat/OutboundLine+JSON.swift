extension OutboundLine {
    /// Version of the protocol that these lines follow.
    public static let protocolVersion = 1

    /// The line as JSON, its telling members first.
    public var json: JSONValue {
        switch self {
        case .ready(let version, let pack):
            .object(
                [
                    .init("type", "ready"), .init("protocol", .integer(Self.protocolVersion)),
                    .init("version", .string(version)),
                ] + pack.members
            )
        case .reply(let reply): .object(reply.members)
        case .error(let origin, let error, let problems): .object(Self.members(of: error, problems, at: origin))
        case .pong(let origin): .object([.init("type", "pong")] + origin.members)
        case .rated(let origin): .object([.init("type", "rated")] + origin.members)
        case .closed(let origin): .object([.init("type", "closed")] + origin.members)
        case .acknowledged(let origin): .object([.init("type", "acknowledged")] + origin.members)
        case .reloaded(let origin, let pack):
            .object([.init("type", "reloaded")] + origin.members + pack.members)
        case .agent(let delivery, let text):
            .object(delivery.members(type: "agent", rest: [.init("text", .string(text))]))
        case .resolved(let delivery): .object(delivery.members(type: "resolved", rest: []))
        }
    }

    private static func members(
        of error: WireError,
        _ problems: [String],
        at origin: LineOrigin
    ) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = [.init("type", "error")]
        if let conversation = origin.conversation { members.append(.init("conversation", .string(conversation))) }
        if let id = origin.replyTo { members.append(.init("reply_to", .string(id))) }
        members.append(.init("line", .integer(origin.line)))
        members.append(.init("code", .string(error.code.rawValue)))
        members.append(.init("message", .string(error.message)))
        if !problems.isEmpty { members.append(.init("problems", .array(problems.map(JSONValue.string)))) }
        return members
    }
}

extension LineOrigin {
    fileprivate var members: [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        if let conversation { members.append(.init("conversation", .string(conversation))) }
        members.append(.init("reply_to", .optional(replyTo)))
        members.append(.init("line", .integer(line)))
        return members
    }
}

extension PackSummary {
    fileprivate var members: [JSONValue.Member] {
        [
            .init("pack", .string(hash)), .init("languages", .array(languages.map(JSONValue.string))),
            .init("intents", .integer(intents)),
        ]
    }
}

extension ReplyLine {
    fileprivate var members: [JSONValue.Member] {
        var members = [.init("type", "reply")] + origin.members
        members.append(.init("action", .string(action)))
        members.append(.init("intent", .optional(intent)))
        members.append(.init("confidence", .share(confidence)))
        if let text { members.append(.init("text", .string(text))) }
        members.append(.init("locale", .string(locale)))
        if !options.isEmpty {
            members.append(
                .init(
                    "options",
                    .array(
                        options.map {
                            .object([.init("intent", .string($0.intent)), .init("label", .string($0.label))])
                        }
                    )
                )
            )
        }
        if let ticket {
            members.append(.init("ticket", .string(ticket.id)))
            if let reason = ticket.reason { members.append(.init("reason", .string(reason))) }
            if let queue = ticket.queue { members.append(.init("queue", .string(queue))) }
            if let priority = ticket.priority { members.append(.init("priority", .string(priority))) }
        }
        if isDuplicate { members.append(.init("duplicate", true)) }
        if !isStored { members.append(.init("stored", false)) }
        return members
    }
}

extension DeliveryLine {
    fileprivate func members(type: JSONValue, rest: [JSONValue.Member]) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = [
            .init("type", type), .init("id", .string(id)), .init("conversation", .string(conversation)),
            .init("ticket", .string(ticket)),
        ]
        members += rest
        if isDuplicate { members.append(.init("duplicate", true)) }
        return members
    }
}
