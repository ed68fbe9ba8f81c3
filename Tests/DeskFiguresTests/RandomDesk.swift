import Conversations
import DeskFigures
import Foundation
import TestSupport
import WireFormat

/// Conversations as they might happen, and as a store would record them, the same for a seed.
struct RandomDesk {
    var records: [(name: String, events: [ConversationEvent])] = []
    private var generator: SeededGenerator
    private var tickets = 0

    /// - Parameters:
    ///   - seed: Another desk for each.
    ///   - conversations: How many.
    ///   - start: When the first of them may begin.
    ///   - days: Within how many days they begin.
    init(seed: UInt64, conversations: Int, start: Date, days: Int) {
        generator = SeededGenerator(seed: seed)
        for number in 0..<conversations {
            let begin = start.addingTimeInterval(Double(Int.random(in: 0..<days * 86_400, using: &generator)))
            records.append(("c\(number)", conversation(from: begin)))
        }
    }

    private mutating func oneOf<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &generator)]
    }

    /// Seconds until the next event: often just at the border where a contact ends.
    private mutating func step() -> Double {
        oneOf([0, 1, 20, 20, 60, 60, 600, 1_799, 1_800, 1_801, 1_801, 3_600, 7_200, 40_000, 86_400, 86_401, 100_000])
    }

    private mutating func conversation(from begin: Date) -> [ConversationEvent] {
        var events: [ConversationEvent] = []
        var at = begin
        var open: String?
        var isClaimed = false
        let customer = Int.random(in: 0..<3, using: &generator) == 0 ? "u\(oneOf([1, 2, 3, 4, 5]))" : nil
        let channel = oneOf(["web", "app", nil])
        func add(_ content: ConversationEvent.Content) {
            events.append(ConversationEvent(sequence: events.count + 1, at: at, ticket: open, content: content))
        }
        for _ in 0..<Int.random(in: 1...14, using: &generator) {
            let choice = Int.random(in: 0..<10, using: &generator)
            if choice < 6 || open == nil && choice < 8 {
                let turn = turn(isOwned: open != nil, customer: customer, channel: channel, at: at)
                if turn.decision.handOff != nil {
                    tickets += 1
                    open = "T\(tickets)"
                }
                add(.turn(turn))
            } else if open == nil {
                add(choice == 8 ? .rated(score: oneOf([1, 2, 3, 4, 5])) : .closed)
            } else if !isClaimed {
                add(.claimed(agent: "mei"))
                isClaimed = true
            } else {
                switch choice {
                case 6: add(.replied(agent: "mei", text: "…"))
                case 7:
                    add(.released(agent: "mei"))
                    isClaimed = false
                default:
                    add(.resolved(agent: "mei"))
                    open = nil
                    isClaimed = false
                }
            }
            at += step()
        }
        return events
    }

    private mutating func turn(isOwned: Bool, customer: String?, channel: String?, at: Date) -> RecordedTurn {
        let text = oneOf(["Why?", "why", "what now", "为什么", "hello"])
        let locale = oneOf(["en", "zh-Hans"])
        var decision = RecordedDecision(action: .forwarded, reply: "", locale: locale)
        if !isOwned {
            switch Int.random(in: 0..<8, using: &generator) {
            case 0: decision.intents = ["hello"]
            case 1, 2, 3: decision.intents = [oneOf(["parking", "points"])]
            case 4: decision.intents = ["parking", "refunds"]
            case 5: decision.action = .clarify
            case 6:
                decision.intents = [oneOf(["points", "refunds"])]
                decision.handOff = handOff(oneOf(["low_confidence", "repeated_failure"]), at: at)
            default:
                let (intent, reason) = oneOf([
                    ("complaint", "complaint"), ("theft", "complaint"), ("points", "complaint"), ("fire", "emergency"),
                    ("refunds", "policy"), ("person", "asked_for_person"), ("points", "no_answer"),
                ])
                decision.intents = [intent]
                decision.handOff = handOff(reason, at: at)
            }
            if decision.action != .clarify { decision.action = decision.handOff == nil ? .answer : .handoff }
            decision.reply = "…"
        }
        decision.intent = decision.intents.first
        let message = RecordedMessage(
            text: text,
            channel: channel,
            customerJSON: customer.map { #"{"id":"\#($0)","tier":"gold"}"# }
        )
        return RecordedTurn(message: message, decision: decision)
    }

    private func handOff(_ reason: String, at: Date) -> RecordedDecision.HandOff {
        RecordedDecision.HandOff(reason: reason, priority: .normal, queue: "desk", due: at + 1_200)
    }

    /// What a log of the same conversations says, in the order of time.
    var log: [TranscriptLine] {
        var lines: [(at: Date, line: TranscriptLine)] = []
        for (name, events) in records {
            for event in events { lines += Self.lines(of: event, in: name).map { (event.at, $0) } }
        }
        return lines.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
            .map(\.element.line)
    }

    private static func lines(of event: ConversationEvent, in name: String) -> [TranscriptLine] {
        func system(_ happened: String, score: Int? = nil) -> [TranscriptLine] {
            [TranscriptLine(conversation: name, role: .system, text: "", at: event.at, event: happened, score: score)]
        }
        switch event.content {
        case .turn(let turn):
            let asked = TranscriptLine(
                conversation: name,
                role: .customer,
                text: turn.message.text,
                at: event.at,
                channel: turn.message.channel
            )
            guard turn.decision.action != .forwarded else { return [asked] }
            let verdict = TranscriptLine.Verdict(
                action: turn.decision.action.rawValue,
                intent: turn.decision.intent,
                intents: turn.decision.intents.count > 1 ? turn.decision.intents : nil,
                reason: turn.decision.handOff?.reason
            )
            let said = TranscriptLine(
                conversation: name,
                role: .bot,
                text: turn.decision.reply,
                locale: turn.decision.locale,
                at: event.at,
                verdict: verdict
            )
            return [asked, said]
        case .replied(_, let text):
            return [TranscriptLine(conversation: name, role: .agent, text: text, at: event.at)]
        case .resolved: return system("resolved")
        case .rated(let score): return system("rated", score: score)
        case .closed: return system("closed")
        case .claimed, .released, .acknowledged: return []
        }
    }
}
