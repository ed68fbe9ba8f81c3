import Dialogue
import Foundation
import IntentModel
import TestSupport
import Testing
import TranscriptReplay
import WireFormat

/// The streaming engine against a replay that anybody can see to be right: all in memory, one line after the other.
@Suite struct ReplayEngineTests {
    private static let noon = Date(timeIntervalSince1970: 1_780_000_000)

    private static func slowReplay(_ lines: [PlacedLine], isIndependent: Bool) throws -> [String] {
        let machine = try WordRanker.sample.machine
        var states: [String: DialogueState] = [:]
        var turns: [String: Int] = [:]
        var outcomes: [String] = []
        for placed in lines {
            let line = placed.line
            var state = isIndependent ? DialogueState() : states[line.conversation] ?? DialogueState()
            if line.role == .system, line.event == "resolved" {
                _ = machine.handle(.resolved, state: &state, now: line.at ?? noon)
            }
            if line.role == .customer {
                turns[line.conversation, default: 0] += 1
                let isForwarded = state.isOwnedByPerson
                let message = CustomerMessage(text: line.text, localeHint: line.locale.flatMap(Language.init(tag:)))
                var fresh = DialogueState()
                let decision =
                    isForwarded
                    ? machine.handle(.message(message), state: &fresh, now: line.at ?? noon)
                    : machine.handle(.message(message), state: &state, now: line.at ?? noon)
                let made = try #require(decision)
                let prediction = Prediction(
                    file: placed.file,
                    line: placed.number,
                    conversation: line.conversation,
                    turn: turns[line.conversation] ?? 0,
                    text: line.text,
                    expect: line.expect,
                    tags: line.tags,
                    locale: line.locale ?? made.locale.rawValue,
                    decision: made,
                    isForwarded: isForwarded
                )
                let verdict = Verdict(prediction) { $0 == "refund" }
                outcomes.append(outcome(JudgedTurn(prediction: prediction, verdict: verdict)))
            }
            states[line.conversation] = state
        }
        return outcomes
    }

    /// Conversations that interleave at random: some lines follow each other at once, some after all others.
    private static func randomLog(_ seed: UInt64, lines count: Int) -> [PlacedLine] {
        var random = SeededGenerator(seed: seed)
        let texts = [
            "where is the parking", "what is the fee", "I want a refund", "opening hours", "maybe",
            "and the other one?",
            "parking and the hours", "thanks", "no", "1", "qwrt", "😀", "that is wrong", "营业时间 hours",
        ]
        return (1...count).map { number in
            let conversation = "c\(Int.random(in: 0..<max(2, count / 5), using: &random))"
            switch Int.random(in: 0..<12, using: &random) {
            case 0: return placed(number, .init(conversation: conversation, role: .bot, text: "parking"))
            case 1:
                return placed(
                    number,
                    .init(conversation: conversation, role: .system, text: "", event: "resolved")
                )
            default:
                let text = texts.randomElement(using: &random) ?? ""
                let isLabelled = Bool.random(using: &random)
                return placed(
                    number,
                    .init(
                        conversation: conversation,
                        role: .customer,
                        text: text,
                        expect: isLabelled ? .init(intent: "hours") : nil
                    )
                )
            }
        }
    }

    private static func placed(_ number: Int, _ line: TranscriptLine) -> PlacedLine {
        PlacedLine(file: "log.ndjson", number: number, line: line)
    }

    @Test(arguments: [1, 2, 5], [true, false])
    func itComesToTheSameAsTheSlowReplay(jobs: Int, isIndependent: Bool) throws {
        for seed in UInt64(1)...6 {
            let lines = Self.randomLog(seed, lines: Int(seed) * 150)
            var options = ReplayEngine.Options()
            options.jobs = jobs
            options.isIndependent = isIndependent
            options.clock = Self.noon
            // Small enough that conversations rest in the file and come back, and that there are many rounds.
            options.quietLines = Int(seed)
            options.batchBytes = 256 * Int(seed)
            var outcomes: [String] = []
            try ReplayEngine(machine: WordRanker.sample.machine, options: options).run(lines) {
                outcomes.append(outcome($0))
            }
            let expected = try Self.slowReplay(lines, isIndependent: isIndependent)
            #expect(outcomes == expected, "seed \(seed)")
        }
    }

    @Test(arguments: [1, 3]) func filesComeToTheSameAsLines(jobs: Int) throws {
        try withTemporaryFolder { folder in
            let lines = Self.randomLog(9, lines: 9_000)
            let text = lines.map { String(decoding: JSONWriter.line($0.line.json), as: UTF8.self) + "\n" }
            let files = ["\(folder)/a.ndjson", "\(folder)/empty.ndjson", "\(folder)/b.ndjson"]
            try Data(text[..<6_000].joined().utf8).write(to: URL(fileURLWithPath: files[0]))
            try Data().write(to: URL(fileURLWithPath: files[1]))
            try Data(text[6_000...].joined().dropLast().utf8).write(to: URL(fileURLWithPath: files[2]))
            let renamed = lines.enumerated().map { index, line in
                index < 6_000
                    ? PlacedLine(file: files[0], number: line.number, line: line.line)
                    : PlacedLine(file: files[2], number: line.number - 6_000, line: line.line)
            }
            var options = ReplayEngine.Options()
            options.jobs = jobs
            options.clock = Self.noon
            let engine = ReplayEngine(machine: try WordRanker.sample.machine, options: options)
            var outcomes: [String] = []
            var progress: [Double] = []
            try engine.run(files, progress: { progress.append($0.share ?? -1) }) { outcomes.append(outcome($0)) }
            let expected = try Self.slowReplay(renamed, isIndependent: false)
            #expect(outcomes == expected)
            #expect(progress == progress.sorted() && progress.last == 1)
        }
    }

    @Test func twoPacksHaveEachTheirOwnMemory() throws {
        try withTemporaryFolder { folder in
            let lines = Self.randomLog(4, lines: 2_000)
            let file = "\(folder)/log.ndjson"
            let text = lines.map { String(decoding: JSONWriter.line($0.line.json), as: UTF8.self) + "\n" }.joined()
            try Data(text.utf8).write(to: URL(fileURLWithPath: file))
            var options = ReplayEngine.Options()
            options.jobs = 2
            options.clock = Self.noon
            options.quietLines = 5
            let other = try WordRanker([("parking", "elsewhere", 0.9), ("refund", "refund", 0.1)]).machine
            let engine = ReplayEngine(machine: try WordRanker.sample.machine, options: options)
            var alone: [[String]] = [[], []]
            try ReplayEngine(machine: other, options: options).run([file]) { alone[0].append(outcome($0)) }
            try engine.run([file]) { alone[1].append(outcome($0)) }
            var together: [[String]] = [[], []]
            try engine.run([file], beside: other) {
                together[0].append(outcome($0))
                together[1].append(outcome($1))
            }
            #expect(together == alone)
        }
    }

    private struct Full: Error {}

    @Test func whatTheSinkThrowsEndsTheRun() throws {
        let lines = Self.randomLog(2, lines: 5_000)
        var taken = 0
        #expect(throws: Full.self) {
            try ReplayEngine(machine: WordRanker.sample.machine, options: .init()).run(lines) { _ in
                taken += 1
                if taken == 10 { throw Full() }
            }
        }
        #expect(taken == 10)
    }
}

@Suite struct RestingStatesTests {
    @Test func everyConversationIsFoundAsItWasLeft() throws {
        var random = SeededGenerator(seed: 3)
        var resting = RestingStates()
        var kept: [String: RestingStates.Entry] = [:]
        #expect(try resting.entry(for: "nobody") == nil)
        for step in 0..<20_000 {
            let name = "conversation \(Int.random(in: 0..<5_000, using: &random))"
            let entry = RestingStates.Entry(turns: step, state: String(repeating: "状态", count: step % 90))
            try resting.put(entry, for: name)
            kept[name] = entry
            let asked = "conversation \(Int.random(in: 0..<6_000, using: &random))"
            #expect(try resting.entry(for: asked) == kept[asked])
        }
    }
}
