import Conversations
import Dialogue
import Foundation
import IntentModel
import PipeGateway
import ServiceDesk
import Synchronization
import Testing
import WireFormat

/// Answers by rote: `person` calls one, `?` offers a choice, anything else is repeated.
struct Parrot: Responder {
    var word = "you said"

    func handle(_ event: DialogueEvent, state: inout DialogueState, now: Date) -> Decision? {
        guard case .message(let message) = event else {
            state.isOwnedByPerson = false
            return nil
        }
        var decision = Decision(action: .answer, locale: .english)
        decision.intent = "echo"
        decision.confidence = 0.9
        decision.reply = "\(word) \(message.text)"
        switch message.text {
        case "person":
            decision.action = .handoff
            decision.reply = "A person will write to you."
            decision.handOff = HandOff(reason: .askedForPerson, priority: .normal, queue: "desk", due: now)
            state.isOwnedByPerson = true
        case "?":
            decision.action = .clarify
            decision.options = [ClarifyOption(intent: "a", label: "A"), ClarifyOption(intent: "b", label: "B")]
        default: break
        }
        return decision
    }
}

/// A gateway at work on two pipes, as a process would run it.
final class RunningGateway: Sendable {
    private let toGateway: FileHandle
    private let fromGateway: FileHandle
    private let signals = Pipe()
    private let ending = Mutex<GatewayEnding?>(nil)
    private let done = DispatchSemaphore(value: 0)
    private let said = Mutex<[String]>([])
    private let buffer = Mutex<[UInt8]>([])
    /// Sends beside the test: who writes much before reading anything would wait for ever, as with any filter.
    private let sending = DispatchQueue(label: "sending")

    /// Starts serving on a store.
    init(
        store: any ConversationStore,
        log: String? = nil,
        now: Date? = nil,
        drainLimit: Duration = .seconds(10),
        reload: @escaping @Sendable (ConversationService) -> Result<PackSummary, ReloadFailure> = { _ in
            .failure(ReloadFailure(message: "There is nothing to read."))
        }
    ) throws {
        let input = Pipe()
        let output = Pipe()
        toGateway = input.fileHandleForWriting
        fromGateway = output.fileHandleForReading
        signal(SIGPIPE, SIG_IGN)
        var options = GatewayOptions(version: "test")
        options.input = input.fileHandleForReading.fileDescriptor
        options.output = output.fileHandleForWriting.fileDescriptor
        options.signals = signals.fileHandleForReading.fileDescriptor
        options.deliveryInterval = .milliseconds(20)
        options.fixedNow = now
        options.drainLimit = drainLimit
        let settings = options
        let service = ConversationService(store: store, responder: Parrot(), face: "pipe") { _ in "No person." }
        let thread = Thread { [self] in
            let transcript = log.flatMap { try? TranscriptLog(path: $0) }
            let gateway = PipeGateway(
                service: service,
                options: settings,
                log: transcript,
                reload: { () throws(ReloadFailure) in try reload(service).get() },
                say: { line in self.said.withLock { $0.append(line) } }
            )
            let result = gateway.run(pack: PackSummary(hash: "p1", languages: ["en"], intents: 2))
            ending.withLock { $0 = result }
            try? output.fileHandleForWriting.close()
            try? input.fileHandleForReading.close()
            done.signal()
        }
        thread.stackSize = 8 << 20
        thread.start()
    }

    func send(_ text: String) {
        send(Array((text + "\n").utf8))
    }

    func send(_ bytes: [UInt8]) {
        sending.async { [toGateway] in try? toGateway.write(contentsOf: Data(bytes)) }
    }

    /// Closes the input once everything is sent.
    func close() {
        sending.async { [toGateway] in try? toGateway.close() }
    }

    /// Closes the input and waits for the end.
    func finish() -> GatewayEnding? {
        close()
        return wait()
    }

    /// Waits for the end.
    func wait() -> GatewayEnding? {
        guard done.wait(timeout: .now() + 20) == .success else { return nil }
        return ending.withLock { $0 }
    }

    /// Asks for an end, as a signal does.
    func terminate() {
        try? signals.fileHandleForWriting.write(contentsOf: Data([SignalPipe.Request.end.rawValue]))
    }

    /// Stops reading what the gateway writes.
    func stopReading() {
        try? fromGateway.close()
    }

    var diagnostics: [String] { said.withLock { $0 } }

    /// The next line out, or `nil` at the end or after ten seconds.
    func next() -> JSONValue? {
        buffer.withLock { bytes in
            while true {
                if let end = bytes.firstIndex(of: 0x0a) {
                    let line = Array(bytes[..<end])
                    bytes.removeSubrange(...end)
                    return try? LineDecoding().decode(JSONValue.self, from: line)
                }
                var ready = pollfd(fd: fromGateway.fileDescriptor, events: Int16(POLLIN), revents: 0)
                guard poll(&ready, 1, 10_000) > 0 else { return nil }
                let chunk = fromGateway.availableData
                guard !chunk.isEmpty else { return nil }
                bytes += chunk
            }
        }
    }

    /// All lines out until the end.
    func rest() -> [JSONValue] {
        var lines: [JSONValue] = []
        while let line = next() { lines.append(line) }
        return lines
    }
}

extension JSONValue {
    /// The number of an integer value.
    var integer: Int? {
        guard case .integer(let value) = self else { return nil }
        return value
    }
}
