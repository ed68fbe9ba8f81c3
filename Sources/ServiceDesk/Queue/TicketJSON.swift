internal import Conversations
internal import Foundation
internal import WireFormat

extension Ticket {
    /// The ticket as `queue show --format json` writes it.
    var json: JSONValue {
        .object([
            .init("id", .string(summary.id)),
            .init("state", .string(summary.state.rawValue)),
            .init("agent", .optional(summary.agent)),
            .init("conversation", .string(summary.conversation)),
            .init("reason", .string(summary.reason)),
            .init("priority", .string(summary.priority.rawValue)),
            .init("queue", .string(summary.queue)),
            .init("locale", .string(summary.locale)),
            .init("customer", customer),
            .init("question", .string(summary.question)),
            .init("created_at", .time(summary.createdAt)),
            .init("due_at", .time(summary.dueAt)),
            .init("claimed_at", .time(summary.claimedAt)),
            .init("first_reply_at", .time(summary.firstReplyAt)),
            .init("resolved_at", .time(summary.resolvedAt)),
            .init("details", .array(details.map(\.json))),
            .init("messages", .array(messages.map(\.json))),
            .init("omitted_messages", .integer(omittedMessages)),
            .init("history", .array(history.map(\.json))),
        ])
    }
}

extension Ticket {
    /// What the gateway knows of the customer.
    fileprivate var customer: JSONValue {
        guard let customerJSON else { return .null }
        return (try? JSONReader.read(Array(customerJSON.utf8))) ?? .string(customerJSON)
    }
}

extension Ticket.Message {
    fileprivate var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("role", .string(role.rawValue)), .init("text", .string(text)), .init("at", .time(at)),
        ]
        if let id { members.append(.init("id", .string(id))) }
        if let agent { members.append(.init("agent", .string(agent))) }
        if let understanding { members.append(.init("understanding", understanding.json)) }
        return .object(members)
    }
}

extension RecordedDecision {
    fileprivate var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("action", .string(action.rawValue)),
            .init("intent", .optional(intent)),
            .init("intents", .array(intents.map(JSONValue.string))),
            .init("confidence", .share(confidence)),
            .init("candidates", .array(candidates.map(\.json))),
        ]
        if !questions.isEmpty { members.append(.init("questions", .array(questions.map(\.json)))) }
        if !options.isEmpty {
            let offered = options.map { option in
                JSONValue.object([.init("intent", .string(option.intent)), .init("label", .string(option.label))])
            }
            members.append(.init("options", .array(offered)))
        }
        if !details.isEmpty { members.append(.init("details", .array(details.map(\.json)))) }
        return .object(members)
    }
}

extension RecordedDecision.Candidate {
    fileprivate var json: JSONValue {
        .object([.init("intent", .string(intent)), .init("confidence", .share(confidence))])
    }
}

extension RecordedDecision.Question {
    fileprivate var json: JSONValue {
        .object([
            .init("text", .string(text)), .init("action", .string(action.rawValue)),
            .init("candidates", .array(candidates.map(\.json))),
        ])
    }
}

extension RecordedDecision.Detail {
    fileprivate var json: JSONValue {
        .object([.init("kind", .string(kind)), .init("value", .string(value))])
    }
}

extension Ticket.Step {
    fileprivate var json: JSONValue {
        var members: [JSONValue.Member] = [.init("event", .string(event)), .init("at", .time(at))]
        if let agent { members.append(.init("agent", .string(agent))) }
        if let note { members.append(.init("note", .string(note))) }
        return .object(members)
    }
}

extension QueueStatistics {
    /// The figures as `queue stats --format json` writes them; durations in seconds.
    var json: JSONValue {
        .object([
            .init("queued", .integer(queued)),
            .init("claimed", .integer(claimed)),
            .init("resolved", .integer(resolved)),
            .init("overdue", .integer(overdue)),
            .init("oldest_wait_seconds", oldestWait.map(JSONValue.number) ?? .null),
            .init("open_by_priority", .counts(openByPriority)),
            .init("open_by_queue", .counts(openByQueue)),
            .init("by_reason", .counts(byReason)),
            .init("first_reply_seconds", firstReply?.json ?? .null),
            .init("resolution_seconds", resolution?.json ?? .null),
            .init("conversations", .integer(conversations)),
            .init("ratings", .integer(ratings)),
            .init("mean_rating", meanRating.map(JSONValue.share) ?? .null),
        ])
    }
}

extension QueueStatistics.Duration {
    fileprivate var json: JSONValue {
        .object([
            .init("tickets", .integer(count)), .init("median", .number(median)),
            .init("ninetieth", .number(ninetieth)), .init("longest", .number(longest)),
        ])
    }
}

extension JSONValue {
    fileprivate static func time(_ date: Date?) -> JSONValue {
        date.map { .string(Timestamp($0).description) } ?? .null
    }

    fileprivate static func counts(_ counts: [String: Int]) -> JSONValue {
        .object(counts.sorted { $0.key < $1.key }.map { Member($0.key, .integer($0.value)) })
    }
}
