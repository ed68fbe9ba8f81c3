public import Dialogue
public import Foundation
internal import IntentModel
internal import Synchronization
internal import WireFormat

/// Feeds the customers' turns of transcripts through the dialogue.
public struct ReplayEngine: Sendable {
    /// How to replay.
    public struct Options: Sendable {
        /// Every turn is a conversation of its own.
        public var isIndependent = false
        /// Threads; the result does not depend on it.
        public var jobs = 1
        /// Takes the place of the turns' own times and of the clock.
        public var fixedNow: Date?
        /// Time of turns that have none.
        public var clock = Date()

        /// Conversations as logged, one thread, the clock of now.
        public init() {}
    }

    private let machine: DialogueMachine
    private let options: Options
    /// Intents whose policy is a hand-off.
    private let handOffIntents: Set<String>

    /// Replays through a dialogue, which should count unwritten answers (`DialogueOptions`).
    public init(machine: DialogueMachine, options: Options) {
        self.machine = machine
        self.options = options
        handOffIntents = Set(
            machine.pack.intents.filter { $0.handsOff || $0.role?.alwaysHandsOff == true }.map(\.id)
        )
    }

    /// Replays lines in their order.
    /// - Parameters:
    ///   - lines: Lines of any number of conversations, in the order spoken.
    ///   - progress: Told now and then, from any thread, how many customers' turns are done.
    ///   - sink: Takes each customer's turn, in the order of the lines.
    /// - Throws: What the sink throws.
    public func run(
        _ lines: [PlacedLine],
        progress: @escaping @Sendable (Int) -> Void = { _ in },
        into sink: (JudgedTurn) throws -> Void
    ) rethrows {
        let conversations = Self.conversations(of: lines)
        let workers = max(1, min(options.jobs, conversations.count))
        let collected = Mutex<[(Int, JudgedTurn)]>([])
        let done = Atomic<Int>(0)
        DispatchQueue.concurrentPerform(iterations: workers) { worker in
            var own: [(Int, JudgedTurn)] = []
            for index in stride(from: worker, to: conversations.count, by: workers) {
                replay(conversations[index], of: lines, into: &own)
                let turns = conversations[index].count
                let total = done.add(turns, ordering: .relaxed).newValue
                if total / 1000 != (total - turns) / 1000 { progress(total) }
            }
            collected.withLock { $0.append(contentsOf: own) }
        }
        for (_, turn) in collected.withLock({ $0.sorted { $0.0 < $1.0 } }) { try sink(turn) }
    }

    /// Indices of the lines of each conversation, conversations in the order in which they begin.
    private static func conversations(of lines: [PlacedLine]) -> [[Int]] {
        var order: [String: Int] = [:]
        var conversations: [[Int]] = []
        for (index, placed) in lines.enumerated() {
            if let known = order[placed.line.conversation] {
                conversations[known].append(index)
            } else {
                order[placed.line.conversation] = conversations.count
                conversations.append([index])
            }
        }
        return conversations
    }

    private func replay(_ indices: [Int], of lines: [PlacedLine], into turns: inout [(Int, JudgedTurn)]) {
        var state = DialogueState()
        var turn = 0
        for index in indices {
            let placed = lines[index]
            if placed.line.role == .system, placed.line.event == "resolved" {
                _ = machine.handle(.resolved, state: &state, now: now(placed.line))
            }
            guard placed.line.role == .customer else { continue }
            turn += 1
            if options.isIndependent { state = DialogueState() }
            let isForwarded = state.isOwnedByPerson
            let message = CustomerMessage(
                text: placed.line.text,
                localeHint: placed.line.locale.flatMap(Language.init(tag:))
            )
            var fresh = DialogueState()
            let decision =
                isForwarded
                ? machine.handle(.message(message), state: &fresh, now: now(placed.line))
                : machine.handle(.message(message), state: &state, now: now(placed.line))
            let made = decision ?? Decision(action: .clarify, locale: message.localeHint ?? .english)
            let prediction = Prediction(
                file: placed.file,
                line: placed.number,
                conversation: placed.line.conversation,
                turn: turn,
                text: placed.line.text,
                expect: placed.line.expect,
                tags: placed.line.tags,
                locale: placed.line.locale ?? made.locale.rawValue,
                decision: made,
                isForwarded: isForwarded
            )
            turns.append(
                (
                    index,
                    JudgedTurn(
                        prediction: prediction,
                        verdict: Verdict(prediction, handsOff: handOffIntents.contains),
                        at: placed.line.at,
                        channel: placed.line.channel,
                        threshold: machine.thresholds.answer(for: made.locale)
                    )
                )
            )
        }
    }

    private func now(_ line: TranscriptLine) -> Date {
        options.fixedNow ?? line.at ?? options.clock
    }
}
