internal import Conversations
internal import Foundation
internal import WireFormat

/// Something that happened in a conversation, as far as figures need it, from the store or from a log.
struct DeskEvent {
    /// A customer's message.
    struct Question {
        var text: String
        var channel: String?
        var language: String?
        /// What the gateway calls the customer, across conversations.
        var customer: String?
    }

    /// What the bot made of the message before.
    struct Decision {
        /// `nil` where the log of another maker does not say it.
        var action: TurnAction?
        var intents: [String] = []
        var language: String?
        var reason: String?
        /// Which desk the ticket went to.
        var queue: String?
        /// When somebody should have taken over.
        var due: Date?
    }

    enum Content {
        case asked(Question)
        case decided(Decision)
        case claimed
        case released
        case replied
        case resolved
        case rated(Int)
        case closed
    }

    var at: Date
    var content: Content
}

extension DeskEvent {
    /// What an event of the store's record comes to.
    static func events(of event: ConversationEvent) -> [DeskEvent] {
        let content: [Content] =
            switch event.content {
            case .turn(let turn): [.asked(Question(turn.message)), .decided(Decision(turn.decision))]
            case .claimed: [.claimed]
            case .released: [.released]
            case .replied: [.replied]
            case .resolved: [.resolved]
            case .rated(let score): [.rated(score)]
            case .closed: [.closed]
            case .acknowledged: []
            }
        return content.map { DeskEvent(at: event.at, content: $0) }
    }

    /// What a log's line comes to; `nil` where figures do not need it.
    init?(_ line: TranscriptLine, at: Date) {
        self.at = at
        switch line.role {
        case .customer:
            content = .asked(Question(text: line.text, channel: line.channel, language: line.locale))
        case .bot: content = .decided(Decision(line))
        case .agent: content = .replied
        case .system:
            switch line.event {
            case "claimed": content = .claimed
            case "released": content = .released
            case "resolved": content = .resolved
            case "closed": content = .closed
            case "rated":
                guard let score = line.score, (1...5).contains(score) else { return nil }
                content = .rated(score)
            default: return nil
            }
        }
    }
}

extension DeskEvent.Question {
    fileprivate init(_ message: RecordedMessage) {
        self.init(text: message.text, channel: message.channel, language: message.localeHint)
        customer = message.customerJSON.flatMap { text in
            guard let fields = try? LineDecoding().fields(of: Array(text.utf8)) else { return nil }
            switch fields["id"] {
            case .string(let id)?: return id.isEmpty ? nil : id
            case .integer(let id)?: return String(id)
            case .numeral(let id)?: return id
            default: return nil
            }
        }
    }
}

extension DeskEvent.Decision {
    fileprivate init(_ decision: RecordedDecision) {
        action = decision.action
        intents = decision.intents.isEmpty ? decision.intent.map { [$0] } ?? [] : decision.intents
        language = decision.locale
        reason = decision.handOff?.reason
        queue = decision.handOff?.queue
        due = decision.handOff?.due
    }

    fileprivate init(_ line: TranscriptLine) {
        action = line.verdict.flatMap { TurnAction(rawValue: $0.action) }
        intents = line.verdict?.intents ?? line.verdict?.intent.map { [$0] } ?? []
        language = line.locale
        reason = line.verdict?.reason
        queue = line.verdict?.queue
    }
}
