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

    /// What was sent to a program since its start, and came from it.
    struct Run {
        /// Those that wait for their answer, by number.
        var waiting: [Int: Line] = [:]
        var lineCount = 0
        var lastAnswered: [String: Int] = [:]
        var isReady = false
    }

    var conversations: [String: Conversation] = [:]
    var tickets: [String: Ticket] = [:]
    /// Deliveries that came, with what they said, and whether an acknowledgement was confirmed.
    var deliveries: [String: (line: JSONValue, isAcknowledged: Bool)] = [:]
    /// Deliveries of which a copy came that was not marked as a second one.
    var unmarked: Set<String> = []
    var answered = 0
    private var serial = 0
    /// By serial number, with the program that they were sent to.
    var unanswered: [Int: (line: Line, program: Int)] = [:]
    /// The present run of each program.
    var runs: [Int: Run] = [:]
    /// Whether several programs serve, so that what agents send may reach the gateway in another order.
    var isShared = false
    let decoding = LineDecoding()

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

    /// A line is on its way to a program.
    mutating func sent(_ line: Line, to program: Int = 0) {
        var run = runs[program] ?? Run()
        runs[program] = nil
        run.lineCount += 1
        run.waiting[run.lineCount] = line
        runs[program] = run
        if !line.isCopy, unanswered[line.serial] == nil {
            unanswered[line.serial] = (line, program)
        } else if case .message(let place) = line.content, let conversation = line.conversation {
            conversations[conversation]?.messages[place].mayBeOnRecord = true
        }
    }

    /// Lines that wait for their answer.
    var waiting: Int { runs.values.map(\.waiting.count).reduce(0, +) }

    /// Lines that wait for a program's answer.
    func waiting(on program: Int) -> Int { runs[program]?.waiting.count ?? 0 }

    /// A program is started anew.
    /// - Returns: What has to be sent to it again, in order.
    mutating func restart(_ program: Int = 0) -> [Line] {
        runs[program] = Run()
        isShared = isShared || program > 0
        return unanswered.values.filter { $0.program == program }.map(\.line).sorted { $0.serial < $1.serial }
    }

    /// A program is gone, and another gets its lines.
    /// - Returns: What has to be sent there, in order.
    mutating func moveLines(from program: Int, to other: Int) -> [Line] {
        runs[program] = nil
        let moved = unanswered.filter { $0.value.program == program }
        for serial in moved.keys { unanswered[serial]?.program = other }
        return moved.values.map(\.line).sorted { $0.serial < $1.serial }
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

    /// Lets go of conversations that no message will come for any more, unless a person owns them, and of what was
    /// acknowledged.
    mutating func forget(where isOver: (String) -> Bool) {
        conversations = conversations.filter { $0.value.owner != nil || !isOver($0.key) }
        for (name, ticket) in tickets where ticket.endedBefore != nil && conversations[ticket.conversation] == nil {
            guard ticket.delivered.allSatisfy({ deliveries[$0]?.isAcknowledged == true }),
                ticket.delivered.count == ticket.sent.count
            else { continue }
            for delivery in ticket.delivered {
                deliveries[delivery] = nil
                unmarked.remove(delivery)
            }
            tickets[name] = nil
        }
    }

    /// What came and is not confirmed as acknowledged.
    var unacknowledged: [String] { deliveries.filter { !$0.value.isAcknowledged }.keys.sorted() }
}
