import WireFormat

extension Ledger {
    /// Takes a line of the program.
    /// - Returns: The id of a delivery, where it is one.
    mutating func receive(_ bytes: [UInt8], from program: Int = 0) throws -> String? {
        guard let json = try? decoding.decode(JSONValue.self, from: bytes), let type = json["type"]?.text else {
            throw Violation(message: "no JSON: \(String(decoding: bytes, as: UTF8.self))")
        }
        guard var run = runs[program] else { throw Violation(message: "a line of a program that does not run") }
        runs[program] = nil
        defer { runs[program] = run }
        if !run.isReady {
            guard type == "ready" else { throw Violation(message: "the first line is no \"ready\"") }
            run.isReady = true
            return nil
        }
        if type == "agent" || type == "resolved" { return try deliver(json, type) }
        guard case .integer(let number)? = json["line"], let line = run.waiting.removeValue(forKey: number) else {
            throw Violation(message: "an answer to no line, or a second one: \(Self.text(json))")
        }
        if let conversation = line.conversation {
            guard run.lastAnswered[conversation, default: 0] < number else {
                throw Violation(message: "line \(number) is answered after a later one", conversation: conversation)
            }
            run.lastAnswered[conversation] = number
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
        let isFirstUnmarked = json["duplicate"] == true || unmarked.insert(id).inserted
        if let before = deliveries[id] {
            // What a program wrote before it died may be read after what another wrote in its place.
            guard !before.isAcknowledged || isShared else { throw violation("sent again after it was acknowledged") }
            guard before.line == lasting else { throw violation("the same id with other words") }
            guard isFirstUnmarked, json["duplicate"] == true || isShared else {
                throw violation("a second copy that is not marked")
            }
            return id
        }
        let isNext =
            isShared
            ? ticket.sent.contains(json["text"]?.text)
            : ticket.delivered.count < ticket.sent.count && ticket.sent[ticket.delivered.count] == json["text"]?.text
        guard isNext, (json["text"] == nil) == (type == "resolved") else {
            throw violation("not what the agent sent, or not in its order")
        }
        ticket.delivered.append(id)
        tickets[name] = ticket
        deliveries[id] = (lasting, false)
        return id
    }

    /// At the end of a run that was to finish what it had taken, and no more.
    func checkNoLineWasPassedOver() throws {
        guard let run = runs[0], let first = run.waiting.keys.min(), let missed = run.waiting[first],
            run.lineCount - first + 1 > run.waiting.count
        else { return }
        throw Violation(
            message: "line \(first) was never answered, and later ones were: \(missed.text)",
            conversation: missed.conversation
        )
    }

    /// At the end of a run in which a program ended by itself.
    func checkNothingIsLeft(on program: Int = 0) throws {
        guard let line = runs[program]?.waiting.values.min(by: { $0.serial < $1.serial }) else { return }
        throw Violation(
            message: "\(waiting(on: program)) lines were never answered, the first is \(line.text)",
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
