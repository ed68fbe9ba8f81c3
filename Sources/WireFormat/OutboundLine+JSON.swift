extension OutboundLine {
    /// Version of the protocol that these lines follow.
    public static let protocolVersion = 1

    /// Writes the line as JSON, its telling members first.
    public func write(to builder: inout JSONBuilder) {
        builder.object { builder in
            switch self {
            case .ready(let version, let pack):
                builder.add("type", "ready")
                builder.add("protocol", Self.protocolVersion)
                builder.add("version", version)
                pack.write(to: &builder)
            case .reply(let reply): reply.write(to: &builder)
            case .error(let origin, let error, let problems):
                builder.add("type", "error")
                builder.add("conversation", ifPresent: origin.conversation)
                builder.add("reply_to", ifPresent: origin.replyTo)
                builder.add("line", origin.line)
                builder.add("code", error.code.rawValue)
                builder.add("message", error.message)
                if !problems.isEmpty { builder.add("problems", problems) }
            case .pong(let origin): origin.write(as: "pong", to: &builder)
            case .rated(let origin): origin.write(as: "rated", to: &builder)
            case .closed(let origin): origin.write(as: "closed", to: &builder)
            case .acknowledged(let origin): origin.write(as: "acknowledged", to: &builder)
            case .reloaded(let origin, let pack):
                origin.write(as: "reloaded", to: &builder)
                pack.write(to: &builder)
            case .agent(let delivery, let text): delivery.write(as: "agent", text: text, to: &builder)
            case .resolved(let delivery): delivery.write(as: "resolved", text: nil, to: &builder)
            }
        }
    }
}

extension LineOrigin {
    fileprivate func write(as type: String, to builder: inout JSONBuilder) {
        builder.add("type", type)
        builder.add("conversation", ifPresent: conversation)
        builder.name("reply_to")
        if let replyTo {
            builder.add(replyTo)
        } else {
            builder.addNull()
        }
        builder.add("line", line)
    }
}

extension PackSummary {
    fileprivate func write(to builder: inout JSONBuilder) {
        builder.add("pack", hash)
        builder.add("languages", languages)
        builder.add("intents", intents)
    }
}

extension ReplyLine {
    fileprivate func write(to builder: inout JSONBuilder) {
        origin.write(as: "reply", to: &builder)
        builder.add("action", action)
        builder.name("intent")
        if let intent {
            builder.add(intent)
        } else {
            builder.addNull()
        }
        builder.name("confidence")
        builder.add(share: confidence)
        builder.add("text", ifPresent: text)
        builder.add("locale", locale)
        if !options.isEmpty {
            builder.name("options")
            builder.array { builder in
                for option in options {
                    builder.object { builder in
                        builder.add("intent", option.intent)
                        builder.add("label", option.label)
                    }
                }
            }
        }
        if let ticket {
            builder.add("ticket", ticket.id)
            builder.add("reason", ifPresent: ticket.reason)
            builder.add("queue", ifPresent: ticket.queue)
            builder.add("priority", ifPresent: ticket.priority)
        }
        if isDuplicate {
            builder.name("duplicate")
            builder.add(true)
        }
        if !isStored {
            builder.name("stored")
            builder.add(false)
        }
    }
}

extension DeliveryLine {
    fileprivate func write(as type: String, text: String?, to builder: inout JSONBuilder) {
        builder.add("type", type)
        builder.add("id", id)
        builder.add("conversation", conversation)
        builder.add("ticket", ticket)
        builder.add("text", ifPresent: text)
        if isDuplicate {
            builder.name("duplicate")
            builder.add(true)
        }
    }
}
