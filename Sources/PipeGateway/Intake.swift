internal import Conversations
internal import Foundation
internal import IntentModel
internal import ServiceDesk
internal import WireFormat

/// Turns the lines of one reading into requests and answers.
struct Intake {
    /// What answers a line.
    enum Slot: Sendable {
        /// An answer that needs no service.
        case answer(OutboundLine)
        /// The outcome of the next request; `done` is what to say where that is all there is to say.
        case request(ServiceRequest, LineOrigin, done: OutboundLine?)
        /// Another thread answers it once new intents serve, or do not.
        case reload(LineOrigin)
    }

    let fixedNow: Date?
    let lineLimit: Int
    private let decoding = LineDecoding()

    init(options: GatewayOptions) {
        fixedNow = options.fixedNow
        lineLimit = options.lineLimit
    }

    /// What a line asks.
    func slot(of line: InputChannel.Line) -> Slot {
        let bytes: [UInt8]
        switch line.content {
        case .bytes(let content): bytes = content
        case .tooLong(let length):
            let error = WireError(.tooLong, "The line has \(length) bytes; at most \(lineLimit) are taken.")
            return .answer(.error(LineOrigin(line: line.number), error, problems: []))
        }
        var fields: LineFields?
        do throws(WireError) {
            let found = try decoding.fields(of: bytes)
            fields = found
            return slot(of: try InboundLine(found), number: line.number)
        } catch {
            let identity = fields.map { LineIdentity($0) }
            let origin = LineOrigin(line: line.number, replyTo: identity?.id, conversation: identity?.conversation)
            return .answer(.error(origin, error, problems: []))
        }
    }

    private func slot(of line: InboundLine, number: Int) -> Slot {
        var origin = LineOrigin(line: number, replyTo: line.id)
        let now = fixedNow ?? Date()
        switch line {
        case .message(let message):
            origin.conversation = message.conversation
            return .request(
                .message(IncomingMessage(message, now: fixedNow ?? message.at ?? now)),
                origin,
                done: nil
            )
        case .rating(let conversation, _, let score, let at):
            origin.conversation = conversation
            let moment = fixedNow ?? at ?? now
            return .request(.rating(conversation: conversation, score: score, at: moment), origin, done: .rated(origin))
        case .close(let conversation, _, let at):
            origin.conversation = conversation
            return .request(
                .close(conversation: conversation, at: fixedNow ?? at ?? now),
                origin,
                done: .closed(origin)
            )
        case .acknowledge(let id):
            return .request(.acknowledge(delivery: id, at: now), origin, done: .acknowledged(origin))
        case .ping: return .answer(.pong(origin))
        case .reload: return .reload(origin)
        }
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
