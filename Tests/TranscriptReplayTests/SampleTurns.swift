import Dialogue
import Foundation
import IntentModel
import TestSupport
import TranscriptReplay
import WireFormat

/// Turns as a replay would give them, without one.
enum SampleTurns {
    static let texts = [
        "where is the parking", "Where is the parking?", "停车怎么收费", "停車怎麼收費", "can I bring my dog",
        "can i bring my dogs", "do you sell stamps", "do you sell stamps here", "你们卖邮票吗", "傘は借りられますか",
    ]

    /// Conversations of a few turns each, some labelled, in the order of their lines.
    static func random(_ count: Int, seed: UInt64) -> [JudgedTurn] {
        var generator = SeededGenerator(seed: seed)
        var turns: [String: Int] = [:]
        return (0..<count).map { index in
            let conversation = "c\(Int.random(in: 0..<max(1, count / 4), using: &generator))"
            turns[conversation, default: 0] += 1
            let action = [DecisionAction.answer, .answer, .clarify, .handoff].randomElement(using: &generator)
            let intents = ["parking", "fees", "refund", "hours"]
            let guess = intents.randomElement(using: &generator)
            let labels: [TranscriptLine.Expectation?] = [
                nil, nil, .init(intent: guess), .init(intent: "fees"), .init(intent: "oos"),
                .init(intents: ["fees", "hours"]), .init(action: "answer"),
            ]
            return turn(
                action ?? .answer,
                guess,
                text: texts.randomElement(using: &generator) ?? "",
                expect: labels.randomElement(using: &generator) ?? nil,
                conversation: conversation,
                number: turns[conversation] ?? 1,
                line: index + 1,
                confidence: Double(Int.random(in: 0...100, using: &generator)) / 100,
                tags: ["t\(index % 7)"],
                channel: index.isMultiple(of: 3) ? "web" : nil,
                at: Date(timeIntervalSince1970: 1_777_600_000 + Double(index * 977)),
                isForwarded: Int.random(in: 0..<15, using: &generator) == 0
            )
        }
    }

    /// One turn.
    static func turn(
        _ action: DecisionAction,
        _ intent: String?,
        text: String = "text",
        expect: TranscriptLine.Expectation? = nil,
        conversation: String = "c",
        number: Int = 1,
        line: Int = 1,
        confidence: Double = 0.9,
        tags: [String] = [],
        channel: String? = nil,
        at: Date? = nil,
        reason: HandOffReason = .lowConfidence,
        isForwarded: Bool = false
    ) -> JudgedTurn {
        var decision = Decision(action: action, locale: .english)
        decision.intent = intent
        decision.intents = intent.map { [$0] } ?? []
        decision.confidence = confidence
        decision.reply = "reply"
        if action == .handoff {
            decision.handOff = HandOff(reason: reason, priority: .normal, queue: "desk", due: .distantFuture)
        }
        let prediction = Prediction(
            file: "log.ndjson",
            line: line,
            conversation: conversation,
            turn: number,
            text: text,
            expect: expect,
            tags: tags,
            locale: "en",
            decision: decision,
            isForwarded: isForwarded
        )
        return JudgedTurn(
            prediction: prediction,
            verdict: Verdict(prediction, handsOff: { $0 == "refund" }),
            at: at,
            channel: channel,
            threshold: 0.7
        )
    }

    /// The desk that they were asked at.
    static func terms(timeZone: String = "Asia/Shanghai") throws -> ReplayTerms {
        var ranker = WordRanker.sample
        ranker.pack.policy.timeZone = timeZone
        return ReplayTerms(try ranker.machine)
    }

    static func tally(_ turns: some Sequence<JudgedTurn>, _ terms: ReplayTerms) -> ReplayTally {
        var tally = ReplayTally(terms)
        for turn in turns { tally.add(turn, terms) }
        return tally
    }

    static func report(_ turns: [JudgedTurn]) throws -> ReplayReport {
        let terms = try terms()
        return ReplayReport(tally(turns, terms), terms) { text, intent in "\(text)~\(intent)" }
    }
}
