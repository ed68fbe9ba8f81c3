internal import Conversations
internal import Dialogue
internal import IntentFiles
internal import PipeGateway
internal import ServiceDesk
internal import WireFormat

/// Everything that is bounded, with its bound, as `pipe --help` shows it.
enum Limits {
    static var text: String {
        let gateway = GatewayOptions(version: Version.text)
        let service = ServiceLimits()
        let pack = PackLimits()
        let rows: [(what: String, bound: String)] = [
            ("a line in", "\(gateway.lineLimit) bytes"),
            ("a conversation's name, an id, a channel", "\(InboundMessage.nameLimit) bytes"),
            ("JSON", "\(JSONReader.depthLimit) levels"),
            ("readings that wait to be decided", "\(gateway.readingsAhead) of 65536 bytes"),
            ("decided readings that wait for the disk", "\(gateway.batchesAhead)"),
            ("conversations in memory", "\(service.conversationsInMemory)"),
            ("turns that wait for a store in trouble", "\(service.unsavedTurns)"),
            ("what agents sent, fetched at once", "\(service.deliveriesAtOnce)"),
            ("choices offered", "\(DialogueMachine.mostOptions)"),
            ("messages shown with a ticket", "\(Ticket.messageLimit), the newest"),
            ("tickets listed", "\(QueueCommand.List.mostTickets)"),
            ("an agent's name", "\(AgentInputProblem.nameLimit) characters"),
            ("an agent's reply", "\(AgentInputProblem.replyLimit) bytes"),
            ("an intent file", "\(pack.fileBytes) bytes"),
            ("files of a pack", "\(pack.files), in \(pack.folderDepth) folders within each other"),
            ("intents of a pack", "\(pack.intents)"),
            ("YAML", "\(pack.nesting) levels, \(pack.nodesPerFile) values with aliases written out"),
            ("an intent's id", "\(pack.idLength) characters"),
            ("the end, once SIGTERM asks for it", "\(gateway.drainLimit.components.seconds) s"),
            ("a process that does not show up", "\(Int(SeatPatience.seconds)) s"),
        ]
        return rows.map { "  \($0.what): \($0.bound)" }.joined(separator: "\n")
    }
}
