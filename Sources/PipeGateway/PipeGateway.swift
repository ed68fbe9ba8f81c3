internal import Conversations
internal import Foundation
public import ServiceDesk
public import WireFormat

/// Serves many conversations over two descriptors, one JSON object a line.
///
/// One thread reads lines, one has them decided on all cores, and one puts what is decided on record, in one commit for
/// all that is ready, and writes the replies after it. Between them wait a few readings and no more: where the reader is
/// slow or the store is busy, lines wait in the input's pipe.
public struct PipeGateway: ~Copyable {
    private let service: ConversationService
    private let options: GatewayOptions
    private let reload: @Sendable () throws(ReloadFailure) -> PackSummary
    private let say: @Sendable (String) -> Void
    private var log: TranscriptLog?

    /// A gateway that has not begun.
    /// - Parameters:
    ///   - service: What answers.
    ///   - options: How to run.
    ///   - log: Where to write what is said, if anywhere.
    ///   - reload: Reads the intent files again, and puts them to use where they are good.
    ///   - say: Tells the operator something.
    public init(
        service: ConversationService,
        options: GatewayOptions,
        log: consuming TranscriptLog? = nil,
        reload: @escaping @Sendable () throws(ReloadFailure) -> PackSummary,
        say: @escaping @Sendable (String) -> Void
    ) {
        self.service = service
        self.options = options
        self.reload = reload
        self.say = say
        self.log = log
    }

    /// Serves until the input ends, a signal asks for an end, or the reader has gone.
    /// - Parameter pack: The pack that serves at first.
    /// - Returns: Why it ended.
    public consuming func run(pack: PackSummary) -> GatewayEnding {
        let alarm = Alarm()
        let incoming = BoundedQueue<LineReader.Event>(limit: options.readingsAhead)
        let decided = BoundedQueue<Outlet.Work>(limit: options.batchesAhead)
        // Answers to a reload come from a thread of their own and must never wait for the others.
        let reloads = BoundedQueue<Outlet.Work>(limit: .max)
        let reloader = Reloader(reload: reload) { asker, result in
            reloads.push(.reloaded(asker, result))
        }
        let threads = DispatchGroup()
        let options = options
        Self.start(threads) {
            var reader = LineReader(options: options, queue: incoming, alarm: alarm)
            reader.run()
        }
        let service = service
        Self.start(threads) {
            Self.decide(incoming, into: decided, service: service, options: options, reloader: reloader)
        }
        var outlet = Outlet(service: service, options: options, alarm: alarm, log: log, say: say)
        let ending = outlet.run(decided: decided, reloads: reloads, reloader: reloader, pack: pack)
        alarm.ring()
        incoming.close()
        decided.close()
        threads.wait()
        return ending
    }

    private static func start(_ group: DispatchGroup, _ work: @escaping @Sendable () -> Void) {
        group.enter()
        let thread = Thread {
            work()
            group.leave()
        }
        thread.stackSize = 8 << 20
        thread.start()
    }

    private static func decide(
        _ incoming: BoundedQueue<LineReader.Event>,
        into decided: BoundedQueue<Outlet.Work>,
        service: ConversationService,
        options: GatewayOptions,
        reloader: Reloader
    ) {
        let intake = Intake(options: options)
        while let event = incoming.pop() {
            switch event {
            case .reload: reloader.ask(.operator)
            case .end(let ending):
                decided.push(.end(ending))
                return
            case .lines(let lines):
                let slots = lines.map(intake.slot(of:))
                var requests: [ServiceRequest] = []
                for slot in slots {
                    switch slot {
                    case .request(let request, _, _): requests.append(request)
                    case .reload(let origin): reloader.ask(.line(origin))
                    case .answer: break
                    }
                }
                guard decided.push(.batch(slots, service.decide(requests))) else { return }
            }
        }
    }
}
