public import Conversations
public import Dialogue

/// What came of a request.
public enum Outcome: Sendable, Hashable {
    /// The line that answers a message.
    case reply(Reply)
    /// Another text is on record under the message's id; nothing changed.
    case idConflict
    /// A rating, an end or an acknowledgement is on record.
    case done
    /// What the request refers to does not exist.
    case refused(ConversationStoreError)
    /// The store could not take it: it has to be sent again. Of messages only those that a person has to read.
    case storeUnavailable(ConversationStoreError)

    /// The reply, where there is one.
    public var reply: Reply? {
        if case .reply(let reply) = self { reply } else { nil }
    }
}

/// The answer to a message, ready to leave.
public struct Reply: Sendable, Hashable {
    /// The conversation.
    public var conversation: String
    /// The gateway's id of the message.
    public var messageID: String?
    /// What is on record about the message; text, intent, confidence and options stand there.
    public var decided: RecordedDecision
    /// The ticket, where a person owns the conversation or was called.
    public var ticket: String?
    /// Whether the message had been answered before; nothing changed.
    public var isDuplicate: Bool
    /// Why it is not on record, where the store failed.
    ///
    /// A hand-off with this set took place nowhere: it has no ticket, and `text` tells the customer so.
    public var storeTrouble: ConversationStoreError?
    /// The decision with all that explains it; `nil` for a duplicate.
    public var decision: Decision?

    /// What the bot does.
    public var action: TurnAction { decided.action }
    /// What the customer reads; empty where a person owns the conversation.
    public var text: String { decided.reply }
    /// Why a person is called, how urgently and where; present where the hand-off took place.
    public var handOff: RecordedDecision.HandOff? { decided.handOff }

    init(
        conversation: String,
        turn: RecordedTurn,
        ticket: String? = nil,
        isDuplicate: Bool = false,
        storeTrouble: ConversationStoreError? = nil,
        decision: Decision? = nil
    ) {
        self.conversation = conversation
        messageID = turn.message.id
        decided = turn.decision
        self.ticket = turn.decision.action.needsTicket ? ticket : nil
        self.isDuplicate = isDuplicate
        self.storeTrouble = storeTrouble
        self.decision = decision
    }
}

extension TurnAction {
    /// Whether the line that tells it names a ticket.
    var needsTicket: Bool { self == .handoff || self == .forwarded }
}
