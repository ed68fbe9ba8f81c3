public import Foundation

/// What a face asks of the service.
public enum ServiceRequest: Sendable, Hashable {
    /// A customer wrote.
    case message(IncomingMessage)
    /// A customer rated a conversation: 1 (bad) to 5 (good).
    case rating(conversation: String, score: Int, at: Date)
    /// A conversation is over: the next message under its name starts afresh.
    ///
    /// An open ticket stays open, and the person who owns the conversation keeps it. One that never began is closed
    /// already.
    case close(conversation: String, at: Date)
    /// What an agent sent has reached the gateway; a second time changes nothing.
    case acknowledge(delivery: String, at: Date)

    /// The conversation that it is about; `nil` where only the store knows.
    public var conversation: String? {
        switch self {
        case .message(let message): message.conversation
        case .rating(let conversation, _, _), .close(let conversation, _): conversation
        case .acknowledge: nil
        }
    }
}
