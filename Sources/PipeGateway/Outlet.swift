internal import Conversations
internal import Foundation
internal import ServiceDesk
internal import WireFormat

/// The thread that puts decisions on record and then lets the replies leave, in the order of the lines.
struct Outlet: ~Copyable {
    /// What is to be done.
    enum Work: Sendable {
        case batch([Intake.Slot], DecidedBatch)
        case reloaded(Reloader.Asker, Result<PackSummary, ReloadFailure>)
        case end(GatewayEnding)
    }

    private let service: ConversationService
    private let options: GatewayOptions
    private let alarm: Alarm
    private let say: @Sendable (String) -> Void
    private var output: OutputChannel
    private var log: TranscriptLog?
    private var nextDelivery = ContinuousClock.now
    private var storeTroubles = Told()
    private var logTroubles = Told()

    init(
        service: ConversationService,
        options: GatewayOptions,
        alarm: Alarm,
        log: consuming TranscriptLog?,
        say: @escaping @Sendable (String) -> Void
    ) {
        self.service = service
        self.options = options
        self.alarm = alarm
        self.log = log
        self.say = say
        output = OutputChannel(descriptor: options.output, alarm: alarm)
    }

    /// Works until the end, and puts on record what waited for a store in trouble.
    mutating func run(
        decided: BoundedQueue<Work>,
        reloads: BoundedQueue<Work>,
        reloader: Reloader,
        pack: PackSummary
    ) -> GatewayEnding {
        output.append(.ready(version: options.version, pack: pack))
        let ending = flush() ?? serve(decided, reloads, reloader)
        flushLog()
        return save() ?? ending
    }

    private mutating func serve(
        _ decided: BoundedQueue<Work>,
        _ reloads: BoundedQueue<Work>,
        _ reloader: Reloader
    ) -> GatewayEnding {
        while true {
            if let ending = deliverWhenDue() { return ending }
            let work = decided.popAll(until: nextDelivery)
            if let ending = settle(work) { return ending }
            // Asked before the answers are taken, so that none is left behind.
            let mayReload = reloader.isAtWork
            if let ending = settle(reloads.popAll(until: .now)) { return ending }
            guard case .end(let ending)? = work.last else {
                if alarm.isTimeOver { return outOfTime() }
                continue
            }
            if ending == .readerGone { return ending }
            if mayReload { return finishReloads(reloads, reloader) ?? ending }
            return deliver() ?? ending
        }
    }

    /// Waits for the answers to the last reloads.
    private mutating func finishReloads(
        _ reloads: BoundedQueue<Work>,
        _ reloader: Reloader
    ) -> GatewayEnding? {
        alarm.limitTime(to: options.drainLimit)
        while reloader.isAtWork, !alarm.isTimeOver {
            if let ending = settle(reloads.popAll(until: .now + .milliseconds(50))) { return ending }
        }
        if let ending = settle(reloads.popAll(until: .now)) { return ending }
        let tooLate = ReloadFailure(message: "The process ends before the files are read.")
        for asker in reloader.abandon() { answer(asker, .failure(tooLate)) }
        return flush() ?? deliver()
    }

    // MARK: - Replies

    /// Puts all batches on record in one commit, and lets their answers leave.
    private mutating func settle(_ work: [Work]) -> GatewayEnding? {
        guard !work.isEmpty else { return nil }
        let batches = work.compactMap { if case .batch(_, let batch) = $0 { batch } else { nil } }
        var outcomes = service.settle(batches).makeIterator()
        for piece in work {
            switch piece {
            case .batch(let slots, _): answer(slots, outcomes.next() ?? [])
            case .reloaded(let asker, let result): answer(asker, result)
            case .end: break
            }
        }
        if let trouble = service.storeTrouble { say(trouble) }
        flushLog()
        return flush()
    }

    private mutating func answer(_ slots: [Intake.Slot], _ outcomes: [Outcome]) {
        var outcomes = outcomes.makeIterator()
        for slot in slots {
            switch slot {
            case .answer(let line): output.append(line)
            case .reload: break
            case .request(let request, let origin, let done):
                guard let outcome = outcomes.next() else { continue }
                output.append(OutboundLine(outcome, to: origin, done: done))
                switch (request, outcome) {
                case (.message(let message), .reply(let reply)): log?.add(message, reply)
                case (_, .done): log?.add(request)
                default: break
                }
            }
        }
    }

    private mutating func answer(_ asker: Reloader.Asker, _ result: Result<PackSummary, ReloadFailure>) {
        switch (asker, result) {
        case (.line(let origin), .success(let pack)): output.append(.reloaded(origin, pack: pack))
        case (.line(let origin), .failure(let failure)):
            output.append(.error(origin, WireError(.reloadFailed, failure.message), problems: failure.problems))
        case (.operator, .success(let pack)):
            let count = pack.intents == 1 ? "1 intent" : "\(pack.intents) intents"
            say("read \(count) again; pack \(pack.hash.prefix(12))")
        case (.operator, .failure(let failure)):
            for problem in failure.problems { say(problem) }
            say(failure.message)
        }
    }

    // MARK: - Deliveries

    private mutating func deliverWhenDue() -> GatewayEnding? {
        ContinuousClock.now < nextDelivery ? nil : deliver()
    }

    /// Sends what agents wrote and did since the last time.
    private mutating func deliver() -> GatewayEnding? {
        defer { nextDelivery = ContinuousClock.now + options.deliveryInterval }
        do {
            let deliveries = try service.deliveries()
            sayThatTroubleIsOver()
            guard !deliveries.isEmpty else { return nil }
            for delivery in deliveries {
                log?.add(delivery)
                output.append(OutboundLine(delivery))
            }
            flushLog()
            return flush()
        } catch {
            say(error)
            return nil
        }
    }

    // MARK: - The end

    /// Puts on record what a store in trouble has not taken: the process's last duty.
    private func save() -> GatewayEnding? {
        alarm.limitTime(to: options.drainLimit)
        while true {
            do {
                try service.flush()
                return nil
            } catch {
                guard !alarm.isTimeOver else { return .unsaved("the last answers are not on record: \(error)") }
                usleep(200_000)
            }
        }
    }

    private func outOfTime() -> GatewayEnding {
        let seconds = options.drainLimit.components.seconds
        say("ended \(seconds) s after it was asked to, before every line was answered; send those again")
        return .terminated
    }

    private mutating func flushLog() {
        do throws(TranscriptLog.Failure) {
            try log?.flush()
        } catch {
            if logTroubles.isNew(error.description) { say(error.description) }
        }
    }

    private mutating func flush() -> GatewayEnding? {
        switch output.flush() {
        case .written: nil
        case .readerGone: .failed("the reader of the output has gone before its last lines; they are in the store")
        case .tooSlow: outOfTime()
        case .failed(let reason): .failed("cannot write the output: \(reason)")
        }
    }

    // MARK: - Trouble

    private mutating func say(_ trouble: ConversationStoreError) {
        let words = "\(trouble); answers go on, and are not on record"
        if storeTroubles.isNew(words) { say(words) }
    }

    private mutating func sayThatTroubleIsOver() {
        guard !storeTroubles.isEmpty, service.storeTrouble == nil else { return }
        storeTroubles = Told()
        say("the store is in order again")
    }

    /// What the operator was told: a trouble that lasts is told once, not with every line.
    private struct Told {
        private var lines: Set<String> = []
        var isEmpty: Bool { lines.isEmpty }

        mutating func isNew(_ line: String) -> Bool { lines.count < 100 && lines.insert(line).inserted }
    }
}
