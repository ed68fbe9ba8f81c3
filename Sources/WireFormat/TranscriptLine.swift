public import Foundation

/// One line of a transcript: a turn, or an event between turns.
public struct TranscriptLine: Sendable, Hashable, LineRecord {
    /// Who speaks.
    public enum Role: String, Sendable, Hashable {
        /// The customer, whose turns are judged.
        case customer
        /// The bot; kept, not judged.
        case bot
        /// A person of the desk; kept, not judged.
        case agent
        /// Nobody: something happened.
        case system
    }

    /// What a labelled turn should have come to.
    public struct Expectation: Sendable, Hashable {
        /// The one intent, or `oos`.
        public var intent: String?
        /// Several intents, order free.
        public var intents: [String]?
        /// `answer`, `clarify` or `handoff`.
        public var action: String?

        /// An expectation; what is `nil` is not judged.
        public init(intent: String? = nil, intents: [String]? = nil, action: String? = nil) {
            self.intent = intent
            self.intents = intents
            self.action = action
        }
    }

    /// What the bot made of the turn that its line answers.
    public struct Verdict: Sendable, Hashable {
        /// `answer`, `clarify`, `handoff` or `forwarded`.
        public var action: String
        /// Best candidate, also where it was not answered.
        public var intent: String?
        /// All understood questions in order, where there were several.
        public var intents: [String]?
        /// Probability, 0 to 1, that `intent` is right.
        public var confidence: Double?
        /// Why a person was called, where one was.
        public var reason: String?
        /// Which desk the ticket went to, where one was opened.
        public var queue: String?
        /// How urgent the ticket was, where one was opened.
        public var priority: String?

        /// What a turn came to.
        public init(
            action: String,
            intent: String? = nil,
            intents: [String]? = nil,
            confidence: Double? = nil,
            reason: String? = nil,
            queue: String? = nil,
            priority: String? = nil
        ) {
            self.action = action
            self.intent = intent
            self.intents = intents
            self.confidence = confidence
            self.reason = reason
            self.queue = queue
            self.priority = priority
        }
    }

    /// Conversation that the line belongs to.
    public var conversation: String
    /// Who speaks.
    public var role: Role
    /// What was said; empty for events.
    public var text: String
    /// The turn's id in its channel.
    public var id: String?
    /// Language tag as logged.
    public var locale: String?
    /// When it was said.
    public var at: Date?
    /// Where a customer's turn came from: `web`, `app`, a counter's name.
    public var channel: String?
    /// The ticket that was open or was opened.
    public var ticket: String?
    /// For role `agent`: who wrote.
    public var agent: String?
    /// What should come of it.
    public var expect: Expectation?
    /// Free labels that figures are broken down by.
    public var tags: [String]
    /// For role `system`: what happened: `resolved`, `rated`, `closed`.
    public var event: String?
    /// For the event `rated`: 1 (bad) to 5 (good).
    public var score: Int?
    /// For role `bot`: what it made of the customer's turn.
    public var verdict: Verdict?

    /// A line of a transcript.
    public init(
        conversation: String,
        role: Role,
        text: String,
        id: String? = nil,
        locale: String? = nil,
        at: Date? = nil,
        channel: String? = nil,
        ticket: String? = nil,
        agent: String? = nil,
        expect: Expectation? = nil,
        tags: [String] = [],
        event: String? = nil,
        score: Int? = nil,
        verdict: Verdict? = nil
    ) {
        self.conversation = conversation
        self.role = role
        self.text = text
        self.id = id
        self.locale = locale
        self.at = at
        self.channel = channel
        self.ticket = ticket
        self.agent = agent
        self.expect = expect
        self.tags = tags
        self.event = event
        self.score = score
        self.verdict = verdict
    }

    /// Reads a line; unknown fields are ignored.
    public init(_ fields: LineFields) throws(WireError) {
        conversation = try fields.requiredText("conversation")
        let roleName = try fields.requiredText("role")
        guard let role = Role(rawValue: roleName) else {
            throw WireError(
                .invalidField,
                "The field \"role\" is \"\(roleName)\"; it is customer, bot, agent or system."
            )
        }
        self.role = role
        event = try fields.text("event")
        text = role == .system ? try fields.text("text") ?? "" : try fields.requiredText("text")
        id = try fields.text("id")
        locale = try fields.text("locale")
        at = try fields.time("at")?.date
        expect = try fields.object("expect").map { fields throws(WireError) in try Expectation(fields) }
        tags = try fields.texts("tags") ?? []
        // Logs of other makers may use these names for something else: what is not ours is no error.
        channel = fields["channel"]?.text
        ticket = fields["ticket"]?.text
        agent = fields["agent"]?.text
        score = fields["score"].flatMap { if case .integer(let score) = $0 { score } else { nil } }
        verdict = role == .bot ? Verdict(fields) : nil
        if let action = expect?.action, !["answer", "clarify", "handoff"].contains(action) {
            throw WireError(
                .invalidField,
                "The field \"expect.action\" is \"\(action)\"; it is answer, clarify or handoff."
            )
        }
        if conversation.isEmpty { throw WireError(.invalidField, "The field \"conversation\" is empty.") }
    }

    /// The line as JSON, without what it does not have.
    public var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("conversation", .string(conversation)), .init("role", .string(role.rawValue)),
        ]
        if role != .system || !text.isEmpty { members.append(.init("text", .string(text))) }
        if let event { members.append(.init("event", .string(event))) }
        if let score { members.append(.init("score", .integer(score))) }
        if let id { members.append(.init("id", .string(id))) }
        if let locale { members.append(.init("locale", .string(locale))) }
        if let at { members.append(.init("at", .string(Timestamp(at).description))) }
        if let channel { members.append(.init("channel", .string(channel))) }
        if let agent { members.append(.init("agent", .string(agent))) }
        if let verdict { members += verdict.members }
        if let ticket { members.append(.init("ticket", .string(ticket))) }
        if let expect { members.append(.init("expect", expect.json)) }
        if !tags.isEmpty { members.append(.init("tags", .array(tags.map(JSONValue.string)))) }
        return .object(members)
    }
}

extension TranscriptLine.Verdict {
    fileprivate init?(_ fields: LineFields) {
        guard let action = fields["action"]?.text else { return nil }
        self.action = action
        intent = fields["intent"]?.text
        intents = (try? fields.texts("intents")) ?? nil
        confidence = fields["confidence"]?.double
        reason = fields["reason"]?.text
        queue = fields["queue"]?.text
        priority = fields["priority"]?.text
    }

    fileprivate var members: [JSONValue.Member] {
        var members: [JSONValue.Member] = [
            .init("action", .string(action)), .init("intent", .optional(intent)),
        ]
        if let intents { members.append(.init("intents", .array(intents.map(JSONValue.string)))) }
        if let confidence { members.append(.init("confidence", .share(confidence))) }
        if let reason { members.append(.init("reason", .string(reason))) }
        if let queue { members.append(.init("queue", .string(queue))) }
        if let priority { members.append(.init("priority", .string(priority))) }
        return members
    }
}

extension TranscriptLine.Expectation {
    /// Reads the object under `expect`; unknown fields are ignored.
    /// - Throws: `WireError` that names the field that is of the wrong type.
    public init(_ fields: LineFields) throws(WireError) {
        intent = try fields.text("intent")
        intents = try fields.texts("intents")
        action = try fields.text("action")
    }

    /// The expectation as JSON.
    public var json: JSONValue {
        var members: [JSONValue.Member] = []
        if let intent { members.append(.init("intent", .string(intent))) }
        if let intents { members.append(.init("intents", .array(intents.map(JSONValue.string)))) }
        if let action { members.append(.init("action", .string(action))) }
        return .object(members)
    }
}
