public import Conversations
internal import Foundation
internal import IntentModel
public import ServiceDesk
internal import WireFormat

/// Appends what is said to a file that `replay` reads.
///
/// Lines are gathered and leave together, so that a log never holds half a turn unless the disk is full.
public struct TranscriptLog: ~Copyable {
    /// Why the log cannot be written.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        /// Place, trouble and remedy.
        public var description: String
    }

    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []

    /// Opens a file to append to, or makes it.
    public init(path: String) throws(Failure) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let reason = String(cString: strerror(errno))
            throw Failure(description: "cannot write the log \(path): \(reason); choose another file with --log")
        }
    }

    deinit {
        close(descriptor)
    }

    /// Adds a customer's turn and what the bot said.
    ///
    /// A message that came before is not said twice.
    public mutating func add(_ message: IncomingMessage, _ reply: Reply) {
        guard !reply.isDuplicate else { return }
        add(
            TranscriptLine(
                conversation: message.conversation,
                role: .customer,
                text: message.text,
                id: message.id,
                locale: message.localeHint?.rawValue,
                at: message.at,
                channel: message.channel,
                ticket: reply.action == .forwarded ? reply.ticket : nil
            )
        )
        guard reply.action != .forwarded else { return }
        let decided = reply.decided
        add(
            TranscriptLine(
                conversation: message.conversation,
                role: .bot,
                text: reply.text,
                locale: decided.locale,
                at: message.at,
                ticket: reply.ticket,
                verdict: TranscriptLine.Verdict(
                    action: reply.action.rawValue,
                    intent: decided.intent,
                    intents: decided.intents.count > 1 ? decided.intents : nil,
                    confidence: decided.confidence,
                    reason: reply.handOff?.reason,
                    queue: reply.handOff?.queue,
                    priority: reply.handOff?.priority.rawValue
                )
            )
        )
    }

    /// Adds a rating or the end of a conversation; other requests leave no line of their own.
    public mutating func add(_ request: ServiceRequest) {
        switch request {
        case .rating(let conversation, let score, let at):
            add(event: "rated", of: conversation, at: at, score: score)
        case .close(let conversation, let at): add(event: "closed", of: conversation, at: at)
        case .message, .acknowledge: break
        }
    }

    /// Adds an agent's words or the end of a ticket.
    ///
    /// What was taken before is in the log already.
    public mutating func add(_ delivery: Delivery) {
        guard !delivery.wasTaken else { return }
        switch delivery.kind {
        case .agentReply(let text):
            add(
                TranscriptLine(
                    conversation: delivery.conversation,
                    role: .agent,
                    text: text,
                    id: delivery.id,
                    at: delivery.at,
                    ticket: delivery.ticket,
                    agent: delivery.agent
                )
            )
        case .resolved:
            add(event: "resolved", of: delivery.conversation, at: delivery.at, ticket: delivery.ticket)
        }
    }

    private mutating func add(
        event: String,
        of conversation: String,
        at: Date,
        ticket: String? = nil,
        score: Int? = nil
    ) {
        add(
            TranscriptLine(
                conversation: conversation,
                role: .system,
                text: "",
                at: at,
                ticket: ticket,
                event: event,
                score: score
            )
        )
    }

    private mutating func add(_ line: TranscriptLine) {
        JSONWriter.append(line.json, to: &buffer)
        buffer.append(UInt8(ascii: "\n"))
    }

    /// Writes what was added since the last time.
    public mutating func flush() throws(Failure) {
        guard !buffer.isEmpty else { return }
        defer { buffer.removeAll(keepingCapacity: true) }
        var start = 0
        while start < buffer.count {
            let count = buffer.withUnsafeBytes {
                write(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start)
            }
            if count < 0 {
                if errno == EINTR { continue }
                let reason = String(cString: strerror(errno))
                throw Failure(
                    description: "cannot write the log \(path): \(reason); what was said meanwhile is not in it"
                )
            }
            start += count
        }
    }
}
