import Dialogue
import Foundation
import IntentModel
import Testing
import TranscriptReplay
import WireFormat

@Suite struct ReplayTallyTests {
    @Test(arguments: [1, 2, 3, 8]) func partsInAnyOrderAddUpToTheWhole(parts: Int) throws {
        let terms = try SampleTurns.terms()
        let turns = SampleTurns.random(900, seed: 5)
        let whole = SampleTurns.tally(turns, terms)
        var groups = Array(repeating: [JudgedTurn](), count: parts)
        for turn in turns { groups[(Int(turn.conversation.dropFirst()) ?? 0) % parts].append(turn) }
        var merged = ReplayTally(terms)
        for group in groups.reversed() { try merged.merge(SampleTurns.tally(group, terms)) }
        #expect(try merged.encoded() == whole.encoded())
    }

    @Test func whatIsWrittenIsReadAgain() throws {
        let terms = try SampleTurns.terms()
        let tally = SampleTurns.tally(SampleTurns.random(300, seed: 9), terms)
        let bytes = try tally.encoded()
        #expect(!bytes.contains(UInt8(ascii: "\n")))
        let read = try ReplayTally(encoded: bytes)
        #expect(try read.encoded() == bytes)
        #expect(read.figures == tally.figures && read.turns == 300)
    }

    @Test func itsSizeDoesNotGrowWithTheTurns() throws {
        let terms = try SampleTurns.terms()
        var tally = ReplayTally(terms)
        for index in 0..<60_000 {
            tally.add(
                SampleTurns.turn(
                    .handoff,
                    "hours",
                    text: "question \(index)",
                    expect: .init(intent: "label \(index)"),
                    conversation: "c\(index)",
                    line: index,
                    tags: ["tag \(index)"],
                    channel: "channel \(index)"
                ),
                terms
            )
        }
        let report = ReplayReport(tally, terms) { _, _ in nil }
        #expect(report.failures.count == ReplayTally.Limits.failures && report.failureCount == 60_000)
        #expect(report.byTag.count <= ReplayTally.Limits.names && report.byTag.count > ReplayTally.Limits.names / 4)
        #expect(report.byChannel.count <= ReplayTally.Limits.names)
        #expect(report.byIntent.count <= ReplayTally.Limits.names)
    }

    /// What is too much is sampled by lot: every question has its chance, and counts are projected to the whole.
    @Test func frequentQuestionsAreFoundAmongMoreThanAreKept() throws {
        let terms = try SampleTurns.terms()
        var tally = ReplayTally(terms)
        for index in 0..<50_000 {
            let text = index.isMultiple(of: 10) ? "the same old song" : "\(index &* 7_919)"
            tally.add(SampleTurns.turn(.handoff, nil, text: text, conversation: "c\(index)", line: index), terms)
        }
        let report = ReplayReport(tally, terms) { _, _ in nil }
        let first = try #require(report.unmetGroups.first)
        #expect(first.text == "the same old song")
        #expect(abs(first.count - 5_000) < 800)
        #expect(report.unmetCount == 50_000)
    }

    @Test func tallyingOtherPacksTogetherIsRefused() throws {
        var other = WordRanker.sample
        other.pack.contentHash = "another"
        let theirs = ReplayTally(ReplayTerms(try other.machine))
        var tally = ReplayTally(try SampleTurns.terms())
        #expect(throws: ReplayTallyError.differentPacks) { try tally.merge(theirs) }
    }

    @Test(arguments: ["", "{}", "[1]", #"{"version":99}"#, "\u{0}"]) func whatIsNoTallyIsRefused(text: String) {
        #expect(throws: ReplayTallyError.self) { try ReplayTally(encoded: Array(text.utf8)) }
    }

    /// Any change of a digit gives another sound tally or an error, never a crash.
    @Test func damagedTalliesAreRefusedOrSound() throws {
        let terms = try SampleTurns.terms()
        let bytes = try SampleTurns.tally(SampleTurns.random(40, seed: 2), terms).encoded()
        for place in stride(from: 0, to: bytes.count, by: 411) {
            for byte in [UInt8(ascii: "-"), UInt8(ascii: "9"), UInt8(ascii: "\"")] {
                var damaged = bytes
                damaged[place] = byte
                guard let read = try? ReplayTally(encoded: damaged) else { continue }
                var tally = SampleTurns.tally([], terms)
                try? tally.merge(read)
                _ = ReplayReport(tally, terms) { _, _ in nil }.json
            }
        }
        let huge = String(decoding: bytes, as: UTF8.self)
            .replacing(/"conversations":\d+/, with: "\"conversations\":9223372036854775807")
        #expect(throws: ReplayTallyError.self) { try ReplayTally(encoded: Array(huge.utf8)) }
    }

    @Test func hoursAreThoseOfTheDesk() throws {
        let at = Date(timeIntervalSince1970: 1_777_593_600)  // Friday, 1 May 2026, 00:00 UTC
        let turn = SampleTurns.turn(.answer, "hours", at: at)
        for (zone, hour, day) in [("UTC", 0, 4), ("Asia/Shanghai", 8, 4), ("America/New_York", 20, 3)] {
            let terms = try SampleTurns.terms(timeZone: zone)
            let report = ReplayReport(SampleTurns.tally([turn], terms), terms) { _, _ in nil }
            #expect(report.byHour.firstIndex { $0.figures.turns == 1 } == hour)
            #expect(report.week[day][hour] == 1)
            #expect(report.timeZone == (zone == "UTC" ? "GMT" : zone))
        }
    }

    @Test func runsOfFailuresEndWithWhatWentWell() throws {
        var turns: [JudgedTurn] = []
        func add(_ conversation: String, _ failures: [Bool]) {
            for (index, isFailure) in failures.enumerated() {
                turns.append(
                    SampleTurns.turn(
                        isFailure ? .clarify : .answer,
                        "hours",
                        conversation: conversation,
                        number: index + 1,
                        line: turns.count + 1
                    )
                )
            }
        }
        add("long", [false, true, true, true, true, false, true])
        add("short", [true, true])
        add("single", [true, false, true])
        let runs = try SampleTurns.report(turns).longestFailures
        #expect(runs.map(\.conversation) == ["long", "short"])
        #expect(runs.first?.length == 4 && runs.first?.firstTurn == 2 && runs.first?.place == "log.ndjson:5")
    }
}
