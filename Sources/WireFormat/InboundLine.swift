public import Foundation

/// A line that a gateway sends to `pipe`.
public enum InboundLine: Sendable, Hashable {
    /// A customer wrote.
    case message(InboundMessage)
    /// A customer rated the conversation, 1 to 5.
    case rating(conversation: String, id: String?, score: Int, at: Date? = nil)
    /// The gateway has delivered what came unasked.
    case acknowledge(id: String)
    /// The conversation is over.
    case close(conversation: String, id: String?, at: Date? = nil)
    /// The intent files changed.
    case reload(id: String?)
    /// Are you there?
    case ping(id: String?)

    /// The line's own id, which the answer names in `reply_to`.
    public var id: String? {
        switch self {
        case .message(let message): message.id
        case .rating(_, let id, _, _), .close(_, let id, _), .reload(let id), .ping(let id): id
        case .acknowledge(let id): id
        }
    }
}

/// A customer's message as a gateway sends it.
public struct InboundMessage: Sendable, Hashable {
    /// Most bytes of a conversation's name, an id or a channel's name.
    public static let nameLimit = 256

    /// Conversation that it belongs to.
    public var conversation: String
    /// Its id in the channel; without one duplicates are not seen.
    public var id: String?
    /// What the customer wrote.
    public var text: String
    /// What the channel believes about the language, as a BCP 47 tag.
    public var locale: String?
    /// Where it came from.
    public var channel: String?
    /// Whatever the gateway knows of the customer.
    public var customer: JSONValue?
    /// When it was written.
    public var at: Date?

    /// A message.
    public init(
        conversation: String,
        id: String? = nil,
        text: String,
        locale: String? = nil,
        channel: String? = nil,
        customer: JSONValue? = nil,
        at: Date? = nil
    ) {
        self.conversation = conversation
        self.id = id
        self.text = text
        self.locale = locale
        self.channel = channel
        self.customer = customer
        self.at = at
    }
}

extension InboundLine: LineRecord {
    /// Reads a line; a line without `type` is a message, and unknown fields are ignored.
    public init(_ fields: LineFields) throws(WireError) {
        let id = try fields.name("id", isRequired: false)
        switch try fields.text("type") ?? "message" {
        case "message": self = .message(try InboundMessage(fields, id: id))
        case "rating":
            guard fields.contains("score") else {
                throw WireError(.missingField, "The field \"score\" is missing.")
            }
            guard case .integer(let score)? = fields["score"], (1...5).contains(score) else {
                throw WireError(.invalidField, "The field \"score\" is no whole number from 1 to 5.")
            }
            let at = try fields.time("at")?.date
            self = .rating(conversation: try fields.conversation(), id: id, score: score, at: at)
        case "ack": self = .acknowledge(id: try fields.requiredText("id"))
        case "close":
            self = .close(conversation: try fields.conversation(), id: id, at: try fields.time("at")?.date)
        case "reload": self = .reload(id: id)
        case "ping": self = .ping(id: id)
        case let type:
            throw WireError(
                .unknownType,
                "The type \"\(type.prefix(64))\" is unknown; it is message, rating, ack, close, reload or ping."
            )
        }
    }
}

extension InboundMessage {
    fileprivate init(_ fields: LineFields, id: String?) throws(WireError) {
        self.init(
            conversation: try fields.conversation(),
            id: id,
            text: try fields.requiredText("text"),
            locale: try fields.text("locale"),
            channel: try fields.name("channel", isRequired: false),
            customer: try fields.customer(),
            at: try fields.time("at")?.date
        )
    }
}

extension LineFields {
    fileprivate func conversation() throws(WireError) -> String {
        try name("conversation", isRequired: true) ?? ""
    }

    fileprivate func customer() throws(WireError) -> JSONValue? {
        guard let customer = self["customer"] else { return nil }
        guard case .object = customer else {
            throw WireError(.invalidField, "The field \"customer\" is not an object.")
        }
        return customer
    }

    fileprivate func name(_ field: String, isRequired: Bool) throws(WireError) -> String? {
        guard let name = isRequired ? try requiredText(field) : try text(field) else { return nil }
        if let flaw = InboundMessage.flaw(ofName: name) {
            throw WireError(.invalidField, "The field \"\(field)\" \(flaw).")
        }
        return name
    }
}

extension InboundMessage {
    /// Why a name cannot be kept; `nil` where it can: it is not empty, not long, and without control characters, which
    /// would hide in logs and lists.
    /// - Parameter name: Of a conversation, an id or a channel.
    /// - Returns: A clause that goes on from what the name is of: `is empty`.
    public static func flaw(ofName name: String) -> String? {
        if name.isEmpty { return "is empty" }
        if name.utf8.count > nameLimit { return "has \(name.utf8.count) bytes; at most \(nameLimit) are taken" }
        let isPlain = name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        return isPlain ? nil : "holds a control character"
    }
}

/// What can still be read of a line that was not accepted, so that its error line can name it.
public struct LineIdentity: Sendable, LineRecord {
    /// The line's own id.
    public var id: String?
    /// Conversation that it belongs to.
    public var conversation: String?

    /// Reads what is readable and never fails.
    public init(_ fields: LineFields) {
        id = fields["id"]?.text
        conversation = fields["conversation"]?.text
    }
}
