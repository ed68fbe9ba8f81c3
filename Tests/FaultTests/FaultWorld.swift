import Foundation
import Glibc
import TestSupport

/// One store and its program, started and ended again and again under traffic, and held to its promises all the while.
///
/// Traffic, agents and kills follow from the seed; only the moments of threads and processes do not.
struct FaultWorld {
    /// Kills that took place, by the name of their moment.
    private(set) var kills: [String: Int] = [:]
    private(set) var trace = Trace()
    private(set) var ledger = Ledger()

    /// Added to what the plans say.
    var extraEnvironment: [String: String] = [:]

    private let folder: String
    private let program: PipeProgram
    private var generator: SeededGenerator
    private var agents: AgentTable
    private var run = 0
    private var copied = 0
    private let conversations: [String]
    /// A second program on the same store, which goes on while the first is killed and started.
    private var second: (process: PipeProcess, toSend: ArraySlice<Ledger.Line>)?
    private let hasSecond: Bool
    /// Conversations that the second program serves.
    private var seconds: Set<String> = []

    init(seed: UInt64, folder: String, program: PipeProgram, hasSecond: Bool = false) {
        self.folder = folder
        self.hasSecond = hasSecond
        self.program = program
        generator = SeededGenerator(seed: seed)
        // The points' turn begins elsewhere in each world.
        run = Int.random(in: 0..<FaultPoint.all.count, using: &generator)
        agents = AgentTable(program: program)
        conversations = (1...8).map { "c\($0)" } + ["客 \"8\"\u{2028}"]
        if hasSecond { seconds = ["c1", "c2", "c3", "c4"] }
    }

    /// Runs the program until it was killed so often, then brings everything to its end and looks it over.
    mutating func play(kills wanted: Int) throws {
        while kills.values.reduce(0, +) < wanted {
            run += 1
            try play(FaultPlan.next(run: run, using: &generator))
            if second == nil, Int.random(in: 0..<4, using: &generator) == 0 {
                try RecordAudit.audit(copyOf: program.store, in: folder, against: ledger)
            }
            if Int.random(in: 0..<3, using: &generator) == 0 { agents.leave() }
        }
        if agents.killed > 0 { kills["an agent's command"] = agents.killed }
        try settle()
    }

    /// One run of the program, to the end that the plan says.
    private mutating func play(_ plan: FaultPlan) throws {
        // No agent survives a power cut, so none is there in the run that one ends.
        let hasAgents = !plan.cutsPower && extraEnvironment.isEmpty
        if !hasAgents { agents.leave() }
        try prepareSecond(plan)
        let process = try start(plan)
        var toSend = ledger.restart()[...]
        // What came in an earlier run and was not acknowledged then.
        for delivery in ledger.unacknowledged where Bool.random(using: &generator) {
            toSend.append(ledger.acknowledgement(of: delivery))
        }
        // Now and then so much at once that the log is moved into the file meanwhile.
        let load = Int.random(in: 0..<12, using: &generator) == 0 ? 40 : 1
        var fresh = Int.random(in: 5...40, using: &generator) * load
        var sent = 0
        var isClosing = false
        let limit = ContinuousClock.now + .seconds(20)
        while !process.isOutputOver {
            guard ContinuousClock.now < limit else { throw Ledger.Violation(message: "the program hangs: \(plan)") }
            if !isClosing, ledger.waiting(on: 0) < 40 * load, process.unsentCount < 1 << 14 {
                if let line = toSend.popFirst() {
                    send(line, to: process)
                } else if fresh > 0 {
                    fresh -= 1
                    if let line = nextLine(forSecond: false) { send(line, to: process) }
                }
                sent += 1
            }
            try serveSecond(andIfItDies: &toSend)
            if case .anyMoment(let lines, let microseconds) = plan, sent == lines * load {
                usleep(microseconds)
                process.receive(signal: SIGKILL)
            }
            let isDone = toSend.isEmpty && fresh == 0
            if isDone, !isClosing, process.unsentCount == 0 {
                isClosing = true
                if case .termination = plan {
                    process.receive(signal: SIGTERM)
                } else {
                    process.closeInput()
                }
            }
            try receive(
                from: process,
                waiting: isClosing || ledger.waiting(on: 0) >= 40 * load ? 20 : 0,
                sends: &toSend
            )
            if hasAgents, Int.random(in: 0..<6 * load, using: &generator) == 0 { try agentsWork() }
        }
        try end(process, plan)
        guard let other = second, Int.random(in: 0..<3, using: &generator) == 0 else { return }
        // The gateway does not wait for the first to come back.
        let moved = ledger.moveLines(from: 0, to: 1)
        seconds.formUnion(moved.compactMap(\.conversation))
        second?.toSend = other.toSend + moved
    }

    private mutating func start(_ plan: FaultPlan) throws -> PipeProcess {
        trace.note(nil, "start; ends by \(plan)")
        return try program.start(environment: plan.environment.merging(extraEnvironment) { $1 })
    }

    private mutating func end(_ process: PipeProcess, _ plan: FaultPlan) throws {
        guard let ending = process.waitForEnd(seconds: 10) else {
            throw Ledger.Violation(message: "the program does not end: \(plan)")
        }
        trace.note(nil, "ended: \(ending)")
        switch ending {
        case .killed(SIGKILL): kills[plan.name, default: 0] += 1
        case .exited(0): try ledger.checkNothingIsLeft()
        case .killed, .exited: throw Ledger.Violation(message: "the program ended by itself: \(ending)")
        }
    }

    private mutating func send(_ line: Ledger.Line, to process: PipeProcess, _ number: Int = 0) {
        trace.note(line.conversation, "\(number)> \(line.text)")
        ledger.sent(line, to: number)
        process.send(line.text)
    }

    private mutating func receive(
        from process: PipeProcess,
        _ number: Int = 0,
        waiting milliseconds: Int32,
        sends: inout ArraySlice<Ledger.Line>
    ) throws {
        for line in process.exchange(waiting: milliseconds) {
            trace.note(nil, "\(number)< \(String(decoding: line, as: UTF8.self))")
            guard let delivery = try ledger.receive(line, from: number) else { continue }
            // Some are acknowledged at once, some late, some twice.
            for _ in 0..<Int.random(in: 0...2, using: &generator) {
                sends.append(ledger.acknowledgement(of: delivery))
            }
        }
    }

    // MARK: - The second program

    /// It is there, unless the power is to be cut, which it would not survive.
    private mutating func prepareSecond(_ plan: FaultPlan) throws {
        if plan.cutsPower, second != nil { try killSecond() }
        guard hasSecond, second == nil, !plan.cutsPower else { return }
        trace.note(nil, "the second starts")
        second = (try program.start(), ledger.restart(1)[...])
    }

    /// Sends and receives; now and then the second program dies, and its lines may go to the first.
    private mutating func serveSecond(andIfItDies toSend: inout ArraySlice<Ledger.Line>) throws {
        guard let process = second?.process, var waiting = second?.toSend else { return }
        if ledger.waiting(on: 1) < 40 {
            if let line = waiting.popFirst() {
                send(line, to: process, 1)
            } else if let line = nextLine(forSecond: true) {
                send(line, to: process, 1)
            }
        }
        try receive(from: process, 1, waiting: 0, sends: &waiting)
        guard !process.isOutputOver else { throw Ledger.Violation(message: "the second program ended by itself") }
        second = (process, waiting)
        guard Int.random(in: 0..<200, using: &generator) == 0 else { return }
        try killSecond()
        guard Bool.random(using: &generator) else { return }
        let moved = ledger.moveLines(from: 1, to: 0)
        seconds.subtract(moved.compactMap(\.conversation))
        toSend += moved
    }

    private mutating func killSecond() throws {
        guard let (process, _) = second else { return }
        second = nil
        process.receive(signal: SIGKILL)
        try drain(process, 1)
        _ = process.waitForEnd(seconds: 10)
        trace.note(nil, "the second is killed")
        kills["the second program", default: 0] += 1
    }

    // MARK: - Traffic

    private mutating func agentsWork() throws {
        guard let (conversation, words) = try agents.act(&ledger, using: &generator) else { return }
        trace.note(conversation, words)
    }

    /// What the gateway sends next of its own accord.
    private mutating func nextLine(forSecond: Bool) -> Ledger.Line? {
        let served = conversations.filter { seconds.contains($0) == forSecond }
        guard let conversation = served.randomElement(using: &generator) else { return nil }
        let known = ledger.conversations[conversation]?.messages.count ?? 0
        switch Int.random(in: 0..<40, using: &generator) {
        case 0: return ledger.ping()
        case 1:
            return ledger.noise(
                ["{broken", "[]", "{\"type\":\"sing\"}", "null"].randomElement(using: &generator) ?? "{"
            )
        case 2:
            return hasBegun(conversation)
                ? ledger.rating(Int.random(in: 1...5, using: &generator), of: conversation) : nil
        case 3: return ledger.close(conversation)
        case 4, 5, 6:
            guard known > 0 else { return nil }
            return ledger.copy(of: Int.random(in: 0..<known, using: &generator), in: conversation)
        default: return ledger.message(text(), in: conversation)
        }
    }

    /// Whether the gateway knows that there is something to rate.
    private func hasBegun(_ conversation: String) -> Bool {
        ledger.conversations[conversation]?.messages.contains { $0.reply != nil } ?? false
    }

    private mutating func text() -> String {
        if Int.random(in: 0..<8, using: &generator) == 0 {
            return ["I want to speak to a person", "转人工", "I lost my card"].randomElement(using: &generator) ?? ""
        }
        let texts = [
            "hello", "你好", "when do you open", "你们几点开门", "how do I pay", "怎么付款", "hmm", "ok", "yes", "1", "\u{1F600}",
            "order 20260501-77 \"late\" \\ \u{0007}",
        ]
        return texts.randomElement(using: &generator) ?? ""
    }

    /// Lets everything come to its end: all is answered, delivered, acknowledged; then the record is whole.
    private mutating func settle() throws {
        if second != nil { try killSecond() }
        _ = ledger.moveLines(from: 1, to: 0)
        let process = try start(.endOfInput)
        var toSend = ledger.restart()[...]
        var acknowledged: Set<String> = []
        let limit = ContinuousClock.now + .seconds(20)
        while !(toSend.isEmpty && ledger.waiting == 0 && ledger.hasEverything && ledger.unacknowledged.isEmpty) {
            guard ContinuousClock.now < limit, !process.isOutputOver else {
                throw Ledger.Violation(
                    message: "in the end \(ledger.waiting) answers are missing, all of the agents' words have come: "
                        + "\(ledger.hasEverything), unacknowledged are \(ledger.unacknowledged)"
                )
            }
            for delivery in ledger.unacknowledged where acknowledged.insert(delivery).inserted {
                toSend.append(ledger.acknowledgement(of: delivery))
            }
            while ledger.waiting < 100, let line = toSend.popFirst() { send(line, to: process) }
            var none: ArraySlice<Ledger.Line> = []
            try receive(from: process, waiting: 20, sends: &none)
        }
        process.closeInput()
        try drain(process)
        try end(process, .endOfInput)
        agents.leave()
        try RecordAudit.audit(program.store, against: ledger)
        try askForEverythingAgain()
    }

    /// Every message once more: the same replies, marked, and nothing that agents sent comes again.
    private mutating func askForEverythingAgain() throws {
        let process = try start(.endOfInput)
        _ = ledger.restart()
        for name in conversations {
            for place in 0..<(ledger.conversations[name]?.messages.count ?? 0) {
                guard let line = ledger.copy(of: place, in: name) else { continue }
                send(line, to: process)
            }
        }
        process.closeInput()
        try drain(process)
        try end(process, .endOfInput)
        try RecordAudit.audit(program.store, against: ledger)
    }

    private mutating func drain(_ process: PipeProcess, _ number: Int = 0) throws {
        let limit = ContinuousClock.now + .seconds(30)
        var none: ArraySlice<Ledger.Line> = []
        while !process.isOutputOver {
            guard ContinuousClock.now < limit else { throw Ledger.Violation(message: "the program does not end") }
            try receive(from: process, number, waiting: 20, sends: &none)
        }
    }
}

/// What happened, so far as it helps to understand a failure.
struct Trace: CustomStringConvertible {
    private var notes: [(conversation: String?, words: String)] = []

    mutating func note(_ conversation: String?, _ words: String) {
        notes.append((conversation, words))
        // More than one world's run back is no help.
        if notes.count > 20_000 { notes.removeFirst(10_000) }
    }

    var description: String { about(nil) }

    /// The last notes that name a conversation, and the starts and ends among them.
    func about(_ conversation: String?) -> String {
        let chosen = notes.filter { note in
            guard let conversation else { return true }
            return note.conversation == conversation || note.words.contains("\"\(conversation)\"")
                || !(note.words.dropFirst().hasPrefix("<") || note.conversation != nil)
        }
        return chosen.suffix(60).map { String($0.words.prefix(240)) }.joined(separator: "\n")
    }
}
