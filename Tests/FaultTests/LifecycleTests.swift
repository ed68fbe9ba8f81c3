import Foundation
import Glibc
import TestSupport
import Testing
import WireFormat

/// Beginnings and ends under load: a reader who is slow or gone, signals, new intents.
@Suite struct LifecycleTests {
    /// A program under load and the gateway that loads it.
    private struct Load {
        let program: PipeProgram
        var ledger = Ledger()
        var process: PipeProcess
        private var sent = 0

        init(folder: String) throws {
            program = try PipeProgram(folder: folder)
            process = try program.start()
            _ = ledger.restart()
        }

        mutating func send(_ count: Int) {
            for _ in 0..<count {
                sent += 1
                let line = ledger.message(sent % 3 == 0 ? "when do you open" : "hello", in: "c\(sent % 50)")
                ledger.sent(line)
                process.send(line.text)
            }
        }

        mutating func receive(waiting milliseconds: Int32 = 20) throws {
            for line in process.exchange(waiting: milliseconds) { _ = try ledger.receive(line) }
        }

        /// Reads to the end, and returns how the program ended.
        mutating func end(seconds: Double = 60) throws -> PipeProcess.Ending? {
            let limit = ContinuousClock.now + .seconds(seconds)
            while !process.isOutputOver, ContinuousClock.now < limit { try receive() }
            return process.waitForEnd(seconds: max(0, (limit - ContinuousClock.now) / .seconds(1)))
        }

        /// A new process gets what was not answered; then everything is answered, and the record is whole.
        mutating func goOnInANewProcess() throws {
            process = try program.start()
            for line in ledger.restart() {
                ledger.sent(line)
                process.send(line.text)
            }
            process.closeInput()
            #expect(try end() == .exited(0))
            try ledger.checkNothingIsLeft()
            try RecordAudit.audit(program.store, against: ledger)
        }
    }

    @Test func aSlowReaderHoldsTheSenderBackAndNothingGrows() throws {
        try withTemporaryFolder { folder in
            var load = try Load(folder: folder)
            load.send(1_000)
            while load.ledger.waiting > 0 { try load.receive() }
            load.send(60_000)
            let before = load.process.memory
            // Nobody reads: what the program takes in comes to a stand.
            var unsent = 0
            let limit = ContinuousClock.now + .seconds(10)
            while unsent != load.process.unsentCount, ContinuousClock.now < limit {
                unsent = load.process.unsentCount
                usleep(400_000)
                load.process.send([])
            }
            #expect(unsent == load.process.unsentCount && unsent > 0, "it reads on while nobody takes its answers")
            #expect(load.process.memory - before < 16 << 20)
            while load.ledger.waiting > 0 { try load.receive() }
            load.process.closeInput()
            #expect(try load.end() == .exited(0))
            try load.ledger.checkNothingIsLeft()
        }
    }

    @Test func aReaderWhoIsGoneEndsItInOrder() throws {
        try withTemporaryFolder { folder in
            var load = try Load(folder: folder)
            load.send(3_000)
            while load.ledger.answered < 500 { try load.receive() }
            load.process.closeOutput()
            #expect(load.process.waitForEnd(seconds: 10) == .exited(74))
            try RecordAudit.audit(copyOf: load.program.store, in: folder, against: load.ledger)
            try load.goOnInANewProcess()
        }
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func aSignalUnderLoadFinishesWhatWasTaken(signal: Int32) throws {
        try withTemporaryFolder { folder in
            var load = try Load(folder: folder)
            load.send(2_000)
            while load.ledger.answered < 500 { try load.receive() }
            load.process.receive(signal: signal)
            // The sender does not notice, and goes on.
            for _ in 0..<200 where !load.process.isOutputOver {
                load.send(20)
                try load.receive(waiting: 5)
            }
            #expect(try load.end() == .exited(0))
            try load.ledger.checkNoLineWasPassedOver()
            try load.goOnInANewProcess()
        }
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func aSecondSignalEndsItAtOnce(signal: Int32) throws {
        try withTemporaryFolder { folder in
            var load = try Load(folder: folder)
            load.send(1_000)
            while load.ledger.waiting > 0 { try load.receive() }
            // Nobody reads, so that the first signal cannot have its way.
            load.send(6_000)
            usleep(300_000)
            load.process.receive(signal: signal)
            #expect(load.process.waitForEnd(seconds: 0.3) == nil)
            load.process.receive(signal: signal)
            #expect(load.process.waitForEnd(seconds: 2) == .exited(128 + signal))
            try load.receive()
            try load.goOnInANewProcess()
        }
    }

    /// Each answer is the old pack's or the new one's, a bad pack changes nothing, and no line is lost over it.
    @Test func newIntentsUnderLoad() throws {
        try withTemporaryFolder { folder in
            var load = try Load(folder: folder)
            let file = folder + "/pack/desk.yaml"
            let good = try String(contentsOfFile: file, encoding: .utf8)
            func told() -> Int {
                let said = (try? String(contentsOfFile: load.program.errors, encoding: .utf8)) ?? ""
                return said.matches(of: /read 6 intents again|go on serving/).count
            }
            let limit = ContinuousClock.now + .seconds(30)
            for round in 1...6 {
                let isBad = round % 3 == 0
                let text = good.replacingOccurrences(of: "from 9 to 18", with: "from 9 to \(18 + round)")
                try (isBad ? text + "\n\tbroken: [" : text).write(toFile: file, atomically: true, encoding: .utf8)
                load.process.receive(signal: SIGHUP)
                repeat {
                    load.send(30)
                    try load.receive(waiting: 10)
                } while told() < round && ContinuousClock.now < limit
                load.send(30)
            }
            #expect(told() == 6)
            let said = try String(contentsOfFile: load.program.errors, encoding: .utf8)
            #expect(said.contains("desk.yaml:"), "\(said)")
            while load.ledger.waiting > 0, ContinuousClock.now < limit { try load.receive() }
            load.process.closeInput()
            #expect(try load.end() == .exited(0))
            try load.ledger.checkNothingIsLeft()
            let served = [18, 19, 20, 22, 23].map { "We are open from 9 to \($0)" }
            let answers = load.ledger.conversations.values.flatMap(\.messages).compactMap { $0.reply?["text"]?.text }
                .filter { $0.hasPrefix("We are open") }
            let hours = Set(answers.map { String($0.prefix { $0 != "," }) })
            // The first pack may have had no time to answer.
            #expect(hours.union(["We are open from 9 to 18"]) == Set(served), "\(hours)")
            try RecordAudit.audit(load.program.store, against: load.ledger)
        }
    }
}
