import Dialogue
import Foundation
import IntentMatching
import IntentModel
import TestSupport
import Testing
import TextAnalysis
import ThresholdTuning
import TranscriptReplay
import WireFormat

/// The promise on messages that real people wrote; `CONCIERGE_DATA` names the folder where they lie.
@Suite struct RealLogTests {
    private static let folder = ProcessInfo.processInfo.environment["CONCIERGE_DATA"].map(URL.init(fileURLWithPath:))

    @Test(
        .enabled(
            if: folder != nil,
            "CONCIERGE_DATA names no folder of labelled messages, so the promise is not tried on any"
        ),
        arguments: [
            ("clinc150", "dev.tsv", Language.english), ("massive-zh-Hans", "dev.tsv", .simplifiedChinese),
            ("curekart", "test.tsv", .english),
        ]
    )
    func isKeptOnTheOtherHalf(set: String, messages: String, language: Language) throws {
        let place = try #require(Self.folder).appendingPathComponent(set)
        guard FileManager.default.fileExists(atPath: place.path) else {
            print("\(set): no such folder in CONCIERGE_DATA, so the promise is not tried on it")
            return
        }
        let log = try RealLog(
            train: place.appendingPathComponent("train.tsv"),
            messages: place.appendingPathComponent(messages),
            language: language
        )
        var generator = SeededGenerator(seed: 4)
        for precision in [0.95, 0.9] {
            let promise = AnswerPromise(precision: precision)
            let splits = 200
            var kept = 0
            var given = 0
            var coverage = 0.0
            var untuned = 0.0
            for _ in 0..<splits {
                let order = Array(0..<log.count).shuffled(using: &generator)
                let halves = (order.prefix(log.count / 2), order.dropFirst(log.count / 2))
                let outcome = try ThresholdTuner(promise: promise, clarify: log.clarify)
                    .tune(inForce: log.untuned) { try log.replay($0, of: halves.0) }
                untuned += RealLog.coverage(try log.replay(log.untuned, of: halves.1))
                guard let thresholds = outcome.thresholds else {
                    kept += 1
                    continue
                }
                given += 1
                let judged = try log.replay(thresholds, of: halves.1)
                coverage += RealLog.coverage(judged)
                let answers = judged.filter(\.isAnswered)
                if Double(answers.count { $0.isRight }) >= precision * Double(answers.count) { kept += 1 }
            }
            print(
                "\(set), \(precision): kept in \(kept) of \(splits) splits, given in \(given); right answers "
                    + String(
                        format: "%.1f %% of what an answer could serve where given, ",
                        100 * coverage / Double(max(1, given))
                    )
                    + String(format: "%.1f %% untuned", 100 * untuned / Double(splits))
            )
            #expect(Double(kept) / Double(splits) >= promise.confidence)
        }
    }
}

/// Messages with labels through a matcher of their examples; each replay of all of them is made once.
private final class RealLog {
    let untuned: Thresholds
    let clarify: Double
    let count: Int
    private let matcher: IntentMatcher
    private let lines: [PlacedLine]
    private var replays: [Thresholds: [TuningTurn]] = [:]

    init(train: URL, messages: URL, language: Language) throws {
        let place = SourcePlace(file: train.lastPathComponent, line: 1, column: 1)
        var pack = Pack()
        for (text, label) in try Self.rows(train) {
            let example = Example(text: text, language: language, place: place)
            guard label != Pack.uncoveredLabel else {
                pack.uncovered.append(example)
                continue
            }
            if let known = pack.intents.firstIndex(where: { $0.id == label }) {
                pack.intents[known].examples.append(example)
            } else {
                var intent = Intent(id: label, place: place)
                intent.examples = [example]
                pack.intents.append(intent)
            }
        }
        matcher = try IntentMatcher(pack: pack, analyzer: TextAnalyzer())
        untuned = matcher.thresholds
        clarify = matcher.thresholds.clarify
        lines = try Self.rows(messages).enumerated().map { number, row in
            let expect = TranscriptLine.Expectation(intent: row.label)
            return PlacedLine(
                file: "log",
                number: number + 1,
                line: TranscriptLine(conversation: "c\(number)", role: .customer, text: row.text, expect: expect)
            )
        }
        count = lines.count
    }

    private static func rows(_ file: URL) throws -> [(text: String, label: String)] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t", maxSplits: 1)
            return fields.count == 2 ? (String(fields[0]), String(fields[1])) : nil
        }
    }

    /// What becomes of some of the messages; since each is a conversation of its own, the others change nothing.
    func replay(_ thresholds: Thresholds, of places: ArraySlice<Int>) throws -> [TuningTurn] {
        if let known = replays[thresholds] { return places.map { known[$0] } }
        let machine = try DialogueMachine(
            ranker: RankerAtThresholds(matcher, thresholds),
            options: DialogueOptions(countsUnwrittenAnswers: true)
        )
        var options = ReplayEngine.Options()
        options.isIndependent = true
        options.jobs = ProcessInfo.processInfo.activeProcessorCount
        var turns: [TuningTurn] = []
        try ReplayEngine(machine: machine, options: options).run(lines) { turn in
            if let labelled = TuningTurn(turn, conversation: turns.count) { turns.append(labelled) }
        }
        replays[thresholds] = turns
        return places.map { turns[$0] }
    }

    static func coverage(_ turns: [TuningTurn]) -> Double {
        let answerable = turns.count { $0.isAnswerable }
        return answerable == 0 ? 0 : Double(turns.count { $0.isRight }) / Double(answerable)
    }
}
