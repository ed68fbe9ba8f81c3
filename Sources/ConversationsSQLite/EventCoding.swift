internal import Conversations
internal import Foundation
internal import WireFormat

/// How events stand in the store: JSON, dates in milliseconds since 1970, confidences to four decimals, and nothing of
/// what is empty.
enum EventCoding {
    /// Appends the body of an event.
    static func write(_ content: ConversationEvent.Content, to builder: inout JSONBuilder) {
        builder.object { builder in
            switch content {
            case .turn(let turn):
                builder.name("turn")
                builder.object { write(turn, to: &$0) }
            case .claimed(let agent): builder.add("claimed", agent)
            case .released(let agent): builder.add("released", agent)
            case .replied(let agent, let text):
                builder.add("replied", agent)
                builder.add("text", text)
            case .resolved(let agent): builder.add("resolved", agent)
            case .rated(let score): builder.add("rated", score)
            case .closed: builder.add("closed", 1)
            case .acknowledged(let delivery): builder.add("acknowledged", delivery)
            }
        }
    }

    private static func write(_ turn: RecordedTurn, to builder: inout JSONBuilder) {
        let (message, decision) = (turn.message, turn.decision)
        builder.add("id", ifPresent: message.id)
        builder.add("text", message.text)
        builder.add("hint", ifPresent: message.localeHint)
        builder.add("channel", ifPresent: message.channel)
        builder.add("customer", ifPresent: message.customerJSON)
        builder.add("action", decision.action.rawValue)
        builder.add("intent", ifPresent: decision.intent)
        if !decision.intents.isEmpty { builder.add("intents", decision.intents) }
        if decision.confidence != 0 {
            builder.name("confidence")
            builder.add(share: decision.confidence)
        }
        write(decision.candidates, to: &builder)
        if !decision.questions.isEmpty {
            builder.name("questions")
            builder.array { builder in
                for question in decision.questions {
                    builder.object { builder in
                        builder.add("text", question.text)
                        builder.add("action", question.action.rawValue)
                        write(question.candidates, to: &builder)
                    }
                }
            }
        }
        if !decision.reply.isEmpty { builder.add("reply", decision.reply) }
        builder.add("locale", decision.locale)
        if !decision.options.isEmpty {
            builder.add("options", decision.options.flatMap { [$0.intent, $0.label] })
        }
        if !decision.details.isEmpty {
            builder.add("details", decision.details.flatMap { [$0.kind, $0.value] })
        }
        builder.add("raises", ifPresent: decision.raisesTo?.rawValue)
        if let handOff = decision.handOff {
            builder.name("handoff")
            builder.object { builder in
                builder.add("reason", handOff.reason)
                builder.add("priority", handOff.priority.rawValue)
                builder.add("queue", handOff.queue)
                builder.add("due", Int(handOff.due.milliseconds))
            }
        }
    }

    /// Intent and confidence in turns.
    private static func write(_ candidates: [RecordedDecision.Candidate], to builder: inout JSONBuilder) {
        guard !candidates.isEmpty else { return }
        builder.name("candidates")
        builder.array { builder in
            for candidate in candidates {
                builder.add(candidate.intent)
                builder.add(share: candidate.confidence)
            }
        }
    }

    /// Reads a body.
    /// - Throws: `ConversationStoreError.damaged`, or `WireError`, where it is none.
    static func decode(_ body: String) throws -> ConversationEvent.Content {
        let fields = try LineDecoding().fields(of: Array(body.utf8))
        if let turn = try fields.object("turn") { return .turn(try RecordedTurn(record: turn)) }
        if let agent = try fields.text("claimed") { return .claimed(agent: agent) }
        if let agent = try fields.text("released") { return .released(agent: agent) }
        if let agent = try fields.text("replied") {
            return .replied(agent: agent, text: try fields.requiredText("text"))
        }
        if let agent = try fields.text("resolved") { return .resolved(agent: agent) }
        if case .integer(let score)? = fields["rated"] { return .rated(score: score) }
        if fields.contains("closed") { return .closed }
        return .acknowledged(delivery: try fields.requiredText("acknowledged"))
    }
}

extension RecordedTurn {
    fileprivate init(record fields: LineFields) throws {
        self.init(
            message: RecordedMessage(
                id: try fields.text("id"),
                text: try fields.requiredText("text"),
                localeHint: try fields.text("hint"),
                channel: try fields.text("channel"),
                customerJSON: try fields.text("customer")
            ),
            decision: try RecordedDecision(record: fields)
        )
    }
}

extension RecordedDecision {
    fileprivate init(record fields: LineFields) throws {
        self.init(
            action: try TurnAction(record: fields),
            reply: try fields.text("reply") ?? "",
            locale: try fields.requiredText("locale"),
            handOff: try fields.object("handoff").map(HandOff.init(record:))
        )
        intent = try fields.text("intent")
        intents = try fields.texts("intents") ?? []
        confidence = fields["confidence"]?.double ?? 0
        candidates = fields.candidates
        if case .array(let elements)? = fields["questions"] {
            questions = try elements.map { element in
                guard case .object(let members) = element else { throw DamagedRecord() }
                let fields = LineFields(members)
                return Question(
                    text: try fields.requiredText("text"),
                    action: try TurnAction(record: fields),
                    candidates: fields.candidates
                )
            }
        }
        raisesTo = try fields.text("raises").flatMap(TicketPriority.init(rawValue:))
        options = try fields.textPairs("options").map { Option(intent: $0, label: $1) }
        details = try fields.textPairs("details").map { Detail(kind: $0, value: $1) }
    }
}

extension RecordedDecision.HandOff {
    fileprivate init(record fields: LineFields) throws {
        guard let priority = TicketPriority(rawValue: try fields.requiredText("priority")),
            let due = fields["due"]?.double
        else { throw DamagedRecord() }
        self.init(
            reason: try fields.requiredText("reason"),
            priority: priority,
            queue: try fields.requiredText("queue"),
            due: Date(timeIntervalSince1970: due / 1000)
        )
    }
}

extension TurnAction {
    fileprivate init(record fields: LineFields) throws {
        guard let action = TurnAction(rawValue: try fields.requiredText("action")) else { throw DamagedRecord() }
        self = action
    }
}

extension LineFields {
    fileprivate func textPairs(_ name: String) throws -> [(String, String)] {
        let texts = try texts(name) ?? []
        return stride(from: 0, to: texts.count - 1, by: 2).map { (texts[$0], texts[$0 + 1]) }
    }

    fileprivate var candidates: [RecordedDecision.Candidate] {
        guard case .array(let elements)? = self["candidates"] else { return [] }
        return stride(from: 0, to: elements.count - 1, by: 2).compactMap { place in
            guard let intent = elements[place].text, let confidence = elements[place + 1].double else { return nil }
            return RecordedDecision.Candidate(intent: intent, confidence: confidence)
        }
    }
}

/// A body that no release has written.
struct DamagedRecord: Error, CustomStringConvertible {
    var description: String { "an event of the record cannot be read" }
}

extension Date {
    /// A time as the store keeps it.
    init(milliseconds: Int64) {
        self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
    }

    /// A time as the store keeps it.
    var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }
}
