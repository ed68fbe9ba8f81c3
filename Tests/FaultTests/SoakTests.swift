import Foundation
import Glibc
import TestSupport
import Testing

/// A long load, with memory, open files and the store's size watched: `make soak`.
///
/// `SOAK_MINUTES` says how long. Without it the test does not run.
@Suite struct SoakTests {
    private static let minutes = ProcessInfo.processInfo.environment["SOAK_MINUTES"].flatMap(Double.init)

    @Test(.enabled(if: minutes != nil, "`make soak` runs it"))
    func nothingGrows() async throws {
        let seconds = (Self.minutes ?? 0) * 60
        try await onOwnThread {
            Result {
                try withTemporaryFolder { folder in
                    let program = try PipeProgram(folder: folder, pack: BuiltProduct.source("Intents/mall"))
                    try program.warmUp()
                    var soak = Soak(
                        program: program,
                        process: try program.start(),
                        agents: AgentTable(program: program)
                    )
                    try soak.run(seconds: seconds)
                }
            }
        }.get()
    }
}

/// The load, and what was measured under it.
private struct Soak {
    private struct Sample {
        /// Seconds since the beginning.
        var time: Double
        /// Bytes.
        var memory: Int
        var files: Int
        /// Bytes of the store and its log.
        var store: Int
        var lines: Int
    }

    let program: PipeProgram
    let process: PipeProcess
    var agents: AgentTable
    private var ledger = Ledger()
    private var generator = SeededGenerator(seed: 1)
    private var samples: [Sample] = []
    private var conversation = 0
    /// Conversations that go on at the same time.
    private static let atOnce = 300
    private let texts = [
        "hello", "停车怎么收费", "when do you open", "where can I park", "你好", "yes", "is there a place to eat", "退货怎么办",
        "I want to speak to a person", "有没有儿童乐园",
    ]

    init(program: PipeProgram, process: PipeProcess, agents: AgentTable) {
        self.program = program
        self.process = process
        self.agents = agents
        _ = ledger.restart()
    }

    mutating func run(seconds: Double) throws {
        let begin = ContinuousClock.now
        var nextSample = 0.0
        while case let time = (ContinuousClock.now - begin) / .seconds(1), time < seconds {
            try load()
            guard time >= nextSample else { continue }
            nextSample = time + max(0.5, seconds / 120)
            samples.append(sample(at: time))
            if samples.count % 12 == 3 { process.receive(signal: SIGHUP) }
            // What is over is not looked at again, or the test itself would grow.
            ledger.forget { [conversation] name in (Int(name.dropFirst()) ?? 0) < conversation - Self.atOnce }
        }
        process.closeInput()
        while !process.isOutputOver {
            for line in process.exchange(waiting: 50) { _ = try ledger.receive(line) }
        }
        #expect(process.waitForEnd(seconds: 30) == .exited(0))
        try ledger.checkNothingIsLeft()
        judge()
    }

    /// Some hundred lines of conversations that come and go, and the answers.
    private mutating func load() throws {
        for _ in 0..<200 {
            if Int.random(in: 0..<6, using: &generator) == 0 { conversation += 1 }
            let name = "c\(max(0, conversation - Int.random(in: 0..<Self.atOnce, using: &generator)))"
            let text = texts[Int.random(in: 0..<texts.count, using: &generator)]
            let line =
                Int.random(in: 0..<50, using: &generator) == 0 ? ledger.noise("{") : ledger.message(text, in: name)
            ledger.sent(line)
            process.send(line.text)
        }
        _ = try agents.act(&ledger, using: &generator)
        while ledger.waiting > 0 { try receive(waiting: 50) }
    }

    private mutating func receive(waiting milliseconds: Int32) throws {
        for line in process.exchange(waiting: milliseconds) {
            guard let delivery = try ledger.receive(line) else { continue }
            let acknowledgement = ledger.acknowledgement(of: delivery)
            ledger.sent(acknowledgement)
            process.send(acknowledgement.text)
        }
        guard process.ending == nil, !(process.isOutputOver && ledger.waiting > 0) else {
            throw Ledger.Violation(message: "the program ended")
        }
    }

    private func sample(at time: Double) -> Sample {
        let store = ["", "-wal"].map { suffix in
            (try? FileManager.default.attributesOfItem(atPath: program.store + suffix)[.size] as? Int) ?? 0
        }
        return Sample(
            time: time,
            memory: process.memory,
            files: process.openFiles,
            store: store.reduce(0, +),
            lines: ledger.answered
        )
    }

    /// The first half is left out: caches fill until then.
    private func judge() {
        let steady = Array(samples.dropFirst(samples.count / 2))
        guard let first = steady.first, let last = steady.last, steady.count >= 4 else {
            Issue.record("too short to say anything: \(samples.count) samples")
            return
        }
        let slope = Self.slope(steady.map { ($0.time, Double($0.memory)) })
        let growth = slope * (last.time - first.time)
        let perLine = Double(last.store - first.store) / Double(max(1, last.lines - first.lines))
        let peak = samples.map(\.memory).max() ?? 0
        print(
            """
            \(Int(last.time)) s, \(last.lines) lines answered, \(last.lines / max(1, Int(last.time))) a second
            memory: \(megabytes(first.memory)) then \(megabytes(last.memory)), at most \(megabytes(peak)); \
            slope \((slope * 60 / 1024).formatted(.number.precision(.fractionLength(1)))) KiB a minute
            open files: \(steady.map(\.files).min() ?? 0) to \(steady.map(\.files).max() ?? 0)
            store: \(megabytes(last.store)), \(Int(perLine)) bytes for each line
            """
        )
        #expect(growth < max(0.1 * Double(first.memory), 8e6), "memory grows by \(Int(slope)) bytes a second")
        // A checkpoint or a reload may just be under way in a sample.
        #expect(last.files <= first.files + 4, "open files grow: \(steady.map(\.files))")
        #expect(perLine < 4_096, "the store grows by \(Int(perLine)) bytes a line")
    }

    private func megabytes(_ bytes: Int) -> String {
        (Double(bytes) / 1_048_576).formatted(.number.precision(.fractionLength(1))) + " MiB"
    }

    /// Least squares.
    private static func slope(_ points: [(x: Double, y: Double)]) -> Double {
        let count = Double(points.count)
        let x = points.map(\.x).reduce(0, +) / count
        let y = points.map(\.y).reduce(0, +) / count
        let spread = points.map { ($0.x - x) * ($0.x - x) }.reduce(0, +)
        return points.map { ($0.x - x) * ($0.y - y) }.reduce(0, +) / spread
    }
}
