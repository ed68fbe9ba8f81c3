internal import Conversations
internal import Foundation
internal import IntentModel
internal import ServiceDesk
internal import WireFormat

/// The lines of one reading on their way to their answers, one answer for each, in order.
///
/// Messages that follow each other go to the service together, so that they share one commit.
struct Batch {
    private let service: ConversationService
    private let fixedNow: Date?
    private let lineLimit: Int
    private let decoding = LineDecoding()
    /// One for each line taken; `nil` where its message waits for the service.
    private var answers: [OutboundLine?] = []
    private var waiting: [(message: IncomingMessage, origin: LineOrigin, slot: Int)] = []
    /// The messages that were answered, with their replies.
    private(set) var exchanges: [(IncomingMessage, Reply)] = []

    init(service: ConversationService, options: GatewayOptions) {
        self.service = service
        fixedNow = options.fixedNow
        lineLimit = options.lineLimit
    }

    /// Takes a line.
    /// - Returns: The line's origin where it asks for new intents, which is for the caller to do and `answer`.
    mutating func take(_ line: InputChannel.Line) -> LineOrigin? {
        guard case .bytes(let bytes) = line.content else {
            guard case .tooLong(let length) = line.content else { return nil }
            answer(
                .error(
                    LineOrigin(line: line.number),
                    WireError(.tooLong, "The line has \(length) bytes; at most \(lineLimit) are taken."),
                    problems: []
                )
            )
            return nil
        }
        do throws(WireError) {
            return take(try decoding.decode(InboundLine.self, from: bytes), number: line.number)
        } catch {
            let identity = try? decoding.decode(LineIdentity.self, from: bytes)
            let origin = LineOrigin(
                line: line.number,
                replyTo: identity?.id,
                conversation: identity?.conversation
            )
            answer(.error(origin, error, problems: []))
            return nil
        }
    }

    private mutating func take(_ line: InboundLine, number: Int) -> LineOrigin? {
        var origin = LineOrigin(line: number, replyTo: line.id)
        let now = fixedNow ?? Date()
        switch line {
        case .message(let message):
            origin.conversation = message.conversation
            waiting.append((IncomingMessage(message, now: fixedNow ?? message.at ?? now), origin, answers.count))
            answers.append(nil)
        case .rating(let conversation, _, let score):
            origin.conversation = conversation
            act(.rated(origin)) { service throws(ConversationStoreError) in
                try service.rate(conversation, score: score, at: now)
            }
        case .close(let conversation, _):
            origin.conversation = conversation
            act(.closed(origin)) { service throws(ConversationStoreError) in
                try service.close(conversation, at: now)
            }
        case .acknowledge(let id):
            act(.acknowledged(origin)) { service throws(ConversationStoreError) in
                try service.acknowledge(id, at: now)
            }
        case .ping: answer(.pong(origin))
        case .reload: return origin
        }
        return nil
    }

    /// Does something that the messages before it must not be overtaken by.
    private mutating func act(
        _ done: OutboundLine,
        _ work: (ConversationService) throws(ConversationStoreError) -> Void
    ) {
        settle()
        do throws(ConversationStoreError) {
            try work(service)
            answer(done)
        } catch {
            let code: WireError.Code = error.isStoreTrouble ? .storeUnavailable : .notFound
            answer(.error(done.origin, WireError(code, error.sentence), problems: []))
        }
    }

    /// Answers the next line.
    mutating func answer(_ line: OutboundLine) {
        answers.append(line)
    }

    /// Gives the waiting messages to the service.
    mutating func settle() {
        guard !waiting.isEmpty else { return }
        let outcomes = service.receive(waiting.map(\.message))
        for (entry, outcome) in zip(waiting, outcomes) {
            answers[entry.slot] = OutboundLine(outcome, to: entry.origin)
            if case .reply(let reply) = outcome { exchanges.append((entry.message, reply)) }
        }
        waiting.removeAll(keepingCapacity: true)
    }

    /// The answers of the settled lines, in order; the batch is then empty.
    mutating func takeAnswers() -> [OutboundLine] {
        defer {
            answers.removeAll(keepingCapacity: true)
            exchanges.removeAll(keepingCapacity: true)
        }
        return answers.compactMap { $0 }
    }
}

extension IncomingMessage {
    fileprivate init(_ message: InboundMessage, now: Date) {
        self.init(
            conversation: message.conversation,
            id: message.id,
            text: message.text,
            localeHint: message.locale.flatMap(Language.init(tag:)),
            channel: message.channel,
            customerJSON: message.customer.map { String(decoding: JSONWriter.line($0), as: UTF8.self) },
            at: now
        )
    }
}
