internal import Dialogue
internal import IntentFiles
internal import PipeGateway
internal import ServiceDesk
internal import Synchronization
internal import WireFormat

/// The pack that a running service answers from, and its exchange for a new reading of the same files.
final class ServedPack: Sendable {
    private let options: PackOptions
    private let machine: Mutex<DialogueMachine>

    init(_ loaded: LoadedPack, from options: PackOptions) {
        self.options = options
        machine = Mutex(loaded.machine)
    }

    /// What a customer reads where a person should be called and the store is out of reach.
    func unrecordedHandOff(_ decision: Decision) -> String {
        machine.withLock { $0 }.unrecordedHandOff(decision)
    }

    /// Reads the files again and lets the service answer from them; where they are bad, the old ones go on.
    func reload(into service: ConversationService) throws(ReloadFailure) -> PackSummary {
        do throws(PackFailure) {
            let loaded = try options.attempt()
            machine.withLock { $0 = loaded.machine }
            service.replaceResponder(loaded.machine)
            return loaded.summary
        } catch {
            throw ReloadFailure(
                message: "The old intents go on serving: \(error.message).",
                problems: error.problems.map(\.description)
            )
        }
    }
}
