public import Foundation
public import IntentModel

/// A customer's message on its way into the service.
public struct IncomingMessage: Sendable, Hashable {
    /// The conversation it belongs to.
    public var conversation: String
    /// The gateway's own id; `nil` gives up duplicate detection.
    public var id: String?
    /// The customer's words.
    public var text: String
    /// What the channel believes about the language.
    public var localeHint: Language?
    /// Where it came from: `web`, `app`, a counter's name.
    public var channel: String?
    /// What the gateway knows of the customer: a JSON object as text.
    public var customerJSON: String?
    /// The clock for this message: validity dates, desk hours and due times go by it.
    public var at: Date

    /// A message of a conversation.
    public init(
        conversation: String,
        id: String? = nil,
        text: String,
        localeHint: Language? = nil,
        channel: String? = nil,
        customerJSON: String? = nil,
        at: Date
    ) {
        self.conversation = conversation
        self.id = id
        self.text = text
        self.localeHint = localeHint
        self.channel = channel
        self.customerJSON = customerJSON
        self.at = at
    }
}
