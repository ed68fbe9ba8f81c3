import WireFormat

/// What a careful gateway knows, and holds against every line that comes.
///
/// It sends each conversation's lines in order, sends again after a restart what was not answered, and otherwise
/// believes nothing: an answer too many, too few, out of order or different from before is a `Violation`.
struct Ledger {
    /// A promise that was not kept.
    struct Violation: Error {
        var message: String
        var conversation: String?
    }

    /// A line that asks for an answer.
    struct Line {
        enum Content {
            case message(Int)
            case rating(Int)
            case close
            case acknowledgement(String)
            case ping
            case noise
        }

        /// Place in the order of all lines that were ever made.
        var serial: Int
        var content: Content
        var conversation: String?
        var text: String
        /// Whether it is a second copy, which nobody misses.
        var isCopy = false
    }

    struct Message {
        var id: String
        var text: String
        var serial: Int
        /// Whether an earlier run of the program may have taken it.
        var mayBeOnRecord = false
        var reply: JSONValue?
    }

    struct Conversation {
        var messages: [Message] = []
        var ratingsSent: [Int] = []
        var ratingsAnswered: [Int] = []
        /// The ticket of the person who owns it, as far as the gateway knows.
        var owner: String?
    }

    struct Ticket {
        var conversation: String
        /// What agents sent, in order: a text, or `nil` for the end of the ticket.
        var sent: [String?] = []
        /// Ids under which it came, in the order of first coming.
        var delivered: [String] = []
        /// The first line that was made after an agent had ended it.
        var endedBefore: Int?
    }

    private(set) var conversations: [String: Conversation] = [:]
    private(set) var tickets: [String: Ticket] = [:]
    /// Deliveries that came, with what they said, and whether an acknowledgement was confirmed.
    private(set) var deliveries: [String: (line: JSONValue, isAcknowledged: Bool)] = [:]
    private(set) var answered = 0
    private var serial = 0
    /// By serial number.
    private var unanswered: [Int: Line] = [:]
    private var lastOriginal = 0
    /// Lines of this run by number, the answered ones without their entry.
    private var run: [Int: Line] = [:]
    private var lineCount = 0
    private var lastAnswered: [String: Int] = [:]
    private var isReady = false
    private let decoding = LineDecoding()

    // MARK: - Sending

    /// A new message.
    mutating func message(_ text: String, in conversation: String) -> Line {
        let place = conversations[conversation, default: Conversation()].messages.count
        let id = "m\(place + 1)"
        let line = make(
            .message(place),
            conversation,
            .object([
                .init("conversation", .string(conversation)), .init("id", .string(id)), .init("text", .string(text)),
            ])
        )
        conversations[conversation, default: Conversation()].messages.append(
            Message(id: id, text: text, serial: line.serial)
        )
        return line
    }

    /// A message once more, as a gateway does that lost its patience or its memory.
    mutating func copy(of place: Int, in conversation: String) -> Line? {
        guard let message = conversations[conversation]?.messages[place] else { return nil }
        var line = make(
            .message(place),
            conversation,
            .object([
                .init("conversation", .string(conversation)), .init("id", .string(message.id)),
                .init("text", .string(message.text)),
            ])
        )
        line.isCopy = true
        return line
    }

    mutating func rating(_ score: Int, of conversation: String) -> Line {
        conversations[conversation, default: Conversation()].ratingsSent.append(score)
        return make(
            .rating(score),
            conversation,
            .object([
                .init("type", "rating"), .init("conversation", .string(conversation)), .init("score", .integer(score)),
            ])
        )
    }

    mutating func close(_ conversation: String) -> Line {
        make(.close, conversation, .object([.init("type", "close"), .init("conversation", .string(conversation))]))
    }

    mutating func acknowledgement(of delivery: String) -> Line {
        make(.acknowledgement(delivery), nil, .object([.init("type", "ack"), .init("id", .string(delivery))]))
    }

    mutating func ping() -> Line {
        make(.ping, nil, .object([.init("type", "ping"), .init("id", .string("p\(serial)"))]))
    }

    mutating func noise(_ text: String) -> Line {
        var line = make(.noise, nil, .null)
        line.text = text
        return line
    }

    private mutating func make(_ content: Line.Content, _ conversation: String?, _ json: JSONValue) -> Line {
        serial += 1
        let text = String(decoding: JSONWriter.line(json), as: UTF8.self)
        return Line(serial: serial, content: content, conversation: conversation, text: text)
    }

    /// A line is on its way in this run.
    mutating func sent(_ line: Line) {
        lineCount += 1
        run[lineCount] = line
        if !line.isCopy, line.serial > lastOriginal {
            lastOriginal = line.serial
            unanswered[line.serial] = line
        } else if case .message(let place) = line.content, let conversation = line.conversation {
            conversations[conversation]?.messages[place].mayBeOnRecord = true
        }
    }

    /// Lines of this run that wait for their answer.
    var waiting: Int { run.count }

    /// The program is started anew.
    /// - Returns: What has to be sent again, in order.
    mutating func restart() -> [Line] {
        run = [:]
        lineCount = 0
        lastAnswered = [:]
        isReady = false
        return unanswered.values.sorted { $0.serial < $1.serial }
    }

    // MARK: - Agents

    /// An agent's words are on record.
    mutating func agentSent(_ text: String?, on ticket: String, of conversation: String) {
        tickets[ticket, default: Ticket(conversation: conversation)].sent.append(text)
        guard text == nil else { return }
        tickets[ticket]?.endedBefore = serial + 1
        if conversations[conversation]?.owner == ticket { conversations[conversation]?.owner = nil }
    }

    /// Whether everything that agents sent has come.
    var hasEverything: Bool { tickets.values.allSatisfy { $0.delivered.count == $0.sent.count } }

    /// What came and is not confirmed as acknowledged.
    var unacknowledged: [String] { deliveries.filter { !$0.value.isAcknowledged }.keys.sorted() }

    // MARK: - Receiving

    /// Takes a line of the program.
    /// - Returns: The id of a delivery, where it is one.
    mutating func receive(_ bytes: [UInt8]) throws -> String? {
        guard let json = try? decoding.decode(JSONValue.self, from: bytes), let type = json["type"]?.text else {
            throw Violation(message: "no JSON: \(String(decoding: bytes, as: UTF8.self))")
        }
        if !isReady {
            guard type == "ready" else { throw Violation(message: "the first line is no \"ready\"") }
            isReady = true
            return nil
        }
        if type == "agent" || type == "resolved" { return try deliver(json, type) }
        guard case .integer(let number)? = json["line"], let line = run.removeValue(forKey: number) else {
            throw Violation(message: "an answer to no line, or a second one: \(Self.text(json))")
        }
        if let conversation = line.conversation {
            guard lastAnswered[conversation, default: 0] < number else {
                throw Violation(message: "line \(number) is answered after a later one", conversation: conversation)
            }
            lastAnswered[conversation] = number
        }
        unanswered[line.serial] = nil
        answered += 1
        try check(json, type, answers: line)
        return nil
    }

    private mutating func check(_ json: JSONValue, _ type: String, answers line: Line) throws {
        switch (line.content, type) {
        case (.message(let place), "reply"): try check(json, answers: line, place)
        case (.rating(let score), "rated"):
            if let conversation = line.conversation { conversations[conversation]?.ratingsAnswered.append(score) }
        case (.acknowledgement(let delivery), "acknowledged"): deliveries[delivery]?.isAcknowledged = true
        case (.close, "closed"), (.ping, "pong"): break
        case (.noise, "error"): break
        default:
            throw Violation(
                message: "\(line.text) is answered by \(Self.text(json))",
                conversation: line.conversation
            )
        }
    }

    private mutating func check(_ json: JSONValue, answers line: Line, _ place: Int) throws {
        guard let name = line.conversation, var conversation = conversations[name] else { return }
        func demand(_ holds: Bool, _ message: @autoclosure () -> String) throws {
            if !holds { throw Violation(message: "\(message()): \(Self.text(json))", conversation: name) }
        }
        let message = conversation.messages[place]
        try demand(json["conversation"]?.text == name, "another conversation's reply")
        try demand(json["reply_to"]?.text == message.id, "a reply to another message than \(message.id)")
        let isDuplicate = json["duplicate"] == true
        let reply = Self.lasting(json)
        if let before = message.reply {
            try demand(isDuplicate, "\(message.id) was answered before, and this is not marked")
            try demand(reply == before, "\(message.id) had another reply: \(Self.text(before))")
            return
        }
        try demand(!isDuplicate || message.mayBeOnRecord, "\(message.id) was never sent before")
        conversation.messages[place].reply = reply
        let ticket = json["ticket"]?.text
        let endedBefore = ticket.flatMap { tickets[$0]?.endedBefore }
        switch json["action"]?.text {
        case "forwarded":
            try demand(json["text"] == nil, "the bot speaks to a person's customer")
            try demand(
                isDuplicate || endedBefore.map { message.serial < $0 } ?? (conversation.owner == ticket),
                "forwarded to a ticket that is not open"
            )
        case "handoff":
            try demand(conversation.owner == nil, "a second ticket beside \(conversation.owner ?? "")")
            try demand(endedBefore.map { message.serial < $0 } ?? true, "a ticket that had ended already")
            guard let ticket else { throw Violation(message: "a hand-off without a ticket", conversation: name) }
            try demand(
                tickets[ticket].map { $0.conversation == name } ?? true,
                "the ticket of another conversation"
            )
            tickets[ticket, default: Ticket(conversation: name)].conversation = name
            if endedBefore == nil { conversation.owner = ticket }
        case "answer", "clarify":
            try demand(conversation.owner == nil || isDuplicate, "the bot speaks while a person owns the conversation")
            try demand(json["text"]?.text?.isEmpty == false, "an empty reply")
        default: try demand(false, "an unknown action")
        }
        conversations[name] = conversation
    }

    private mutating func deliver(_ json: JSONValue, _ type: String) throws -> String {
        let conversation = json["conversation"]?.text
        func violation(_ message: String) -> Violation {
            Violation(message: "\(message): \(Self.text(json))", conversation: conversation)
        }
        guard let id = json["id"]?.text, let name = json["ticket"]?.text, var ticket = tickets[name],
            ticket.conversation == conversation
        else { throw violation("a delivery of no ticket") }
        let lasting = Self.lasting(json)
        if let before = deliveries[id] {
            guard !before.isAcknowledged else { throw violation("sent again after it was acknowledged") }
            guard before.line == lasting else { throw violation("the same id with other words") }
            guard json["duplicate"] == true else { throw violation("a second copy that is not marked") }
            return id
        }
        let place = ticket.delivered.count
        guard place < ticket.sent.count, ticket.sent[place] == json["text"]?.text,
            (ticket.sent[place] == nil) == (type == "resolved")
        else { throw violation("not what the agent sent, or not in its order") }
        ticket.delivered.append(id)
        tickets[name] = ticket
        deliveries[id] = (lasting, false)
        return id
    }

    /// At the end of a run that was to finish what it had taken, and no more.
    func checkNoLineWasPassedOver() throws {
        guard let first = run.keys.min(), let missed = run[first], lineCount - first + 1 > run.count else { return }
        throw Violation(
            message: "line \(first) was never answered, and later ones were: \(missed.text)",
            conversation: missed.conversation
        )
    }

    /// At the end of a run in which the program ended by itself.
    func checkNothingIsLeft() throws {
        guard let line = run.values.min(by: { $0.serial < $1.serial }) else { return }
        throw Violation(
            message: "\(run.count) lines were never answered, the first is \(line.text)",
            conversation: line.conversation
        )
    }

    /// What stays the same when a line comes again.
    private static func lasting(_ json: JSONValue) -> JSONValue {
        guard case .object(let members) = json else { return json }
        return .object(members.filter { $0.name != "line" && $0.name != "duplicate" })
    }

    private static func text(_ json: JSONValue) -> String {
        String(decoding: JSONWriter.line(json), as: UTF8.self)
    }
}
