import Conversations
import Foundation
import ServiceDesk

/// What two bots and some agents may come to, as simply as it can be said: everything happens at once and in one place.
struct QueueModel {
    struct Conversation {
        var exists = false
        /// Answered messages that had an id, with what they came to.
        var answers: [String: (text: String, decided: RecordedDecision, ticket: String?)] = [:]
        var owner: String?
        /// The bot that spoke last.
        var bot: Int?
        /// What the record has to say, in words.
        var record: [String] = []
    }

    struct Ticket {
        var conversation: String
        var holder: String?
        var isResolved = false
    }

    struct Parcel {
        var id: String
        var conversation: String
        var text: String?
        /// The bot that was given it, as the number of its present life.
        var taker: Int?
        var isAcknowledged = false
    }

    private(set) var conversations: [String: Conversation] = [:]
    private(set) var tickets: [String: Ticket] = [:]
    private(set) var parcels: [Parcel] = []

    /// Ids of tickets, in the order in which they were opened.
    var ticketIDs: [String] { tickets.keys.sorted { number($0) < number($1) } }

    private func number(_ ticket: String) -> Int { Int(ticket.dropFirst()) ?? 0 }

    // MARK: - Bots

    /// What an outcome should have been, in words; `nil` where it is right.
    mutating func complaint(about outcome: Outcome, to request: ServiceRequest, by bot: Int) -> String? {
        switch request {
        case .message(let message): return complaint(about: outcome, to: message, by: bot)
        case .rating(let name, let score, _):
            guard conversations[name]?.exists == true else {
                return outcome == .refused(.noSuchConversation(id: name)) ? nil : "there is no such conversation"
            }
            conversations[name]?.record.append("rated \(score)")
            conversations[name]?.bot = bot
            return outcome == .done ? nil : "it can be rated"
        case .close(let name, _):
            if conversations[name]?.exists == true {
                conversations[name]?.record.append("closed")
                conversations[name]?.bot = bot
            }
            return outcome == .done ? nil : "it can be closed"
        case .acknowledge(let delivery, _):
            guard let place = parcels.firstIndex(where: { $0.id == delivery }) else {
                return outcome == .refused(.noSuchDelivery(id: delivery)) ? nil : "there is no such delivery"
            }
            if !parcels[place].isAcknowledged {
                parcels[place].isAcknowledged = true
                conversations[parcels[place].conversation]?.record.append("acknowledged \(delivery)")
            }
            return outcome == .done ? nil : "it can be acknowledged"
        }
    }

    private mutating func complaint(about outcome: Outcome, to message: IncomingMessage, by bot: Int) -> String? {
        var conversation = conversations[message.conversation] ?? Conversation()
        defer { conversations[message.conversation] = conversation }
        if let id = message.id, let before = conversation.answers[id] {
            guard before.text == message.text else {
                return outcome == .idConflict ? nil : "the id came before with other words"
            }
            guard let reply = outcome.reply, reply.isDuplicate, reply.decided == before.decided,
                reply.ticket == before.ticket
            else { return "it was answered before by \"\(before.decided.reply)\" (\(before.ticket ?? "no ticket"))" }
            return nil
        }
        guard let reply = outcome.reply, !reply.isDuplicate, reply.storeTrouble == nil else { return "it is new" }
        let expected: TurnAction =
            if conversation.owner != nil {
                .forwarded
            } else if message.text.hasPrefix("person") {
                .handoff
            } else {
                message.text.hasPrefix("which") ? .clarify : .answer
            }
        guard reply.action == expected else {
            return "it is \(expected.rawValue), as \(conversation.owner ?? "nobody") owns"
        }
        switch expected {
        case .forwarded:
            guard reply.text.isEmpty, reply.ticket == conversation.owner else {
                return "\(conversation.owner ?? "") owns it"
            }
        case .handoff:
            // Of hand-offs in one batch any may be the first.
            guard let ticket = reply.ticket, tickets[ticket] == nil, number(ticket) <= tickets.count + 4 else {
                return "it opens a new ticket"
            }
            tickets[ticket] = Ticket(conversation: message.conversation)
            conversation.owner = ticket
        case .answer, .clarify:
            guard reply.ticket == nil, reply.text.hasSuffix(": \(message.text)") else { return "it has an answer" }
        }
        conversation.exists = true
        conversation.bot = bot
        conversation.record.append("\(message.text) \(expected.rawValue) \(reply.ticket ?? "")")
        if let id = message.id { conversation.answers[id] = (message.text, reply.decided, reply.ticket) }
        return nil
    }

    /// What agents sent that a bot should be given now; `isThere` tells of a bot's life whether it still goes on.
    mutating func take(by bot: Int, isThere: (Int) -> Bool) -> [(id: String, text: String?, wasTaken: Bool)] {
        var taken: [(id: String, text: String?, wasTaken: Bool)] = []
        for (place, parcel) in parcels.enumerated() where !parcel.isAcknowledged && parcel.taker != bot {
            let server = conversations[parcel.conversation]?.bot
            if let other = parcel.taker ?? (server == bot ? nil : server), isThere(other) { continue }
            taken.append((parcel.id, parcel.text, parcel.taker != nil))
            parcels[place].taker = bot
        }
        return taken
    }

    // MARK: - Agents

    /// What an agent's act comes to: an error, or `nil` where it is done.
    mutating func act(_ act: TicketAct, on id: String, by agent: String) -> ConversationStoreError? {
        guard var ticket = tickets[id] else { return .noSuchTicket(id: id) }
        guard !ticket.isResolved else { return .alreadyResolved(ticket: id, agent: ticket.holder ?? "") }
        if let holder = ticket.holder, holder != agent { return .heldByOther(ticket: id, holder: holder) }
        guard act == .claim || ticket.holder != nil else { return .notClaimed(ticket: id) }
        let name = ticket.conversation
        switch act {
        case .claim:
            if ticket.holder == nil { conversations[name]?.record.append("claimed \(agent)") }
            ticket.holder = agent
        case .release:
            ticket.holder = nil
            conversations[name]?.record.append("released \(agent)")
        case .reply(let text):
            conversations[name]?.record.append("replied \(agent) \(text)")
            send(text, on: id, name)
        case .resolve:
            ticket.isResolved = true
            conversations[name]?.record.append("resolved \(agent)")
            conversations[name]?.owner = nil
            send(nil, on: id, name)
        }
        tickets[id] = ticket
        return nil
    }

    private mutating func send(_ text: String?, on ticket: String, _ conversation: String) {
        let sequence = conversations[conversation]?.record.count ?? 0
        parcels.append(Parcel(id: "\(ticket).\(sequence)", conversation: conversation, text: text))
    }
}

extension ConversationEvent {
    /// In the words of the model.
    var words: String {
        switch content {
        case .turn(let turn): "\(turn.message.text) \(turn.decision.action.rawValue) \(ticket ?? "")"
        case .claimed(let agent): "claimed \(agent)"
        case .released(let agent): "released \(agent)"
        case .replied(let agent, let text): "replied \(agent) \(text)"
        case .resolved(let agent): "resolved \(agent)"
        case .rated(let score): "rated \(score)"
        case .closed: "closed"
        case .acknowledged(let delivery): "acknowledged \(delivery)"
        }
    }
}
