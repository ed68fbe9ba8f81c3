public import Foundation

/// A line that a gateway sends to `pipe`.
public enum InboundLine: Sendable, Hashable {
    /// A customer wrote.
    case message(InboundMessage)
    /// A customer rated the conversation, 1 to 5.
    case rating(conversation: String, id: String?, score: Int)
    /// The gateway has delivered what came unasked.
    case acknowledge(id: String)
    /// The conversation is over.
    case close(conversation: String, id: String?)
    /// The intent files changed.
    case reload(id: String?)
    /// Are you there?
    case ping(id: String?)

    /// The line's own id, which the answer names in `reply_to`.
    public var id: String? {
        switch self {
        case .message(let message): message.id
        case .rating(_, let id, _), .close(_, let id), .reload(let id), .ping(let id): id
        case .acknowledge(let id): id
        }
    }
}

/// A customer's message as a gateway sends it.
public struct InboundMessage: Sendable, Hashable {
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

extension InboundLine: Decodable {
    private enum Key: String, CodingKey {
        case type, conversation, id, text, locale, channel, customer, at, score
    }

    /// Reads a line; a line without `type` is a message, and unknown fields are ignored.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let type = try container.decodeIfPresent(String.self, forKey: .type) ?? "message"
        let id = try container.decodeIfPresent(String.self, forKey: .id)
        func conversation() throws -> String {
            let name = try container.decode(String.self, forKey: .conversation)
            guard !name.isEmpty else { throw WireError(.invalidField, "The field \"conversation\" is empty.") }
            return name
        }
        func customer() throws -> JSONValue? {
            guard let customer = try container.decodeIfPresent(JSONValue.self, forKey: .customer) else { return nil }
            guard case .object = customer else {
                throw WireError(.invalidField, "The field \"customer\" is not an object.")
            }
            return customer
        }
        switch type {
        case "message":
            self = .message(
                InboundMessage(
                    conversation: try conversation(),
                    id: id,
                    text: try container.decode(String.self, forKey: .text),
                    locale: try container.decodeIfPresent(String.self, forKey: .locale),
                    channel: try container.decodeIfPresent(String.self, forKey: .channel),
                    customer: try customer(),
                    at: try container.decodeIfPresent(Timestamp.self, forKey: .at)?.date
                )
            )
        case "rating":
            guard container.contains(.score) else {
                throw WireError(.missingField, "The field \"score\" is missing.")
            }
            guard let score = try? container.decode(Int.self, forKey: .score), (1...5).contains(score) else {
                throw WireError(.invalidField, "The field \"score\" is no whole number from 1 to 5.")
            }
            self = .rating(conversation: try conversation(), id: id, score: score)
        case "ack":
            self = .acknowledge(id: try container.decode(String.self, forKey: .id))
        case "close":
            self = .close(conversation: try conversation(), id: id)
        case "reload":
            self = .reload(id: id)
        case "ping":
            self = .ping(id: id)
        default:
            throw WireError(
                .unknownType,
                "The type \"\(type)\" is unknown; it is message, rating, ack, close, reload or ping."
            )
        }
    }
}

/// What can still be read of a line that was not accepted, so that its error line can name it.
public struct LineIdentity: Sendable, Decodable {
    /// The line's own id.
    public var id: String?
    /// Conversation that it belongs to.
    public var conversation: String?

    private enum Key: String, CodingKey {
        case id, conversation
    }

    /// Reads what is readable and never fails on a JSON object.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try? container.decodeIfPresent(String.self, forKey: .id)
        conversation = try? container.decodeIfPresent(String.self, forKey: .conversation)
    }
}
