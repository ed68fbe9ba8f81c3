internal import Conversations
internal import ServiceDesk

/// How a chat looks: with names and colour on a terminal, bare otherwise.
struct ChatVoice {
    /// Whether a person looks at a terminal.
    var isTerminal: Bool
    /// Whether it takes colour.
    var hasColour: Bool

    /// What the bot made of a message.
    func reply(_ reply: Reply) -> String {
        var lines: [String] = []
        if !reply.text.isEmpty { lines.append(speech(reply.text, by: "bot", style: .green)) }
        if let ticket = reply.ticket {
            if let handOff = reply.handOff {
                lines.append(
                    note("Ticket \(ticket), \(handOff.priority.rawValue), in \(handOff.queue): \(handOff.reason).")
                )
            } else {
                lines.append(note("Passed on to the person who has ticket \(ticket)."))
            }
        }
        if let trouble = reply.storeTrouble { lines.append(warning("Not on record: \(trouble).")) }
        return lines.joined(separator: "\n")
    }

    /// What a person wrote or did.
    func delivery(_ delivery: Delivery) -> String {
        switch delivery.kind {
        case .agentReply(let text): speech(text, by: delivery.agent, style: .yellow)
        case .resolved: note("\(delivery.agent) has resolved ticket \(delivery.ticket); the bot serves again.")
        }
    }

    /// Something beside the conversation.
    func note(_ text: String) -> String { styled("(\(text.withoutControls))", .faint) }

    /// Something that went wrong.
    func warning(_ text: String) -> String { styled(text.withoutControls, .red) }

    /// A text in a style, where styles are seen.
    func styled(_ text: String, _ style: TextStyle) -> String { hasColour ? style(text) : text }

    private func speech(_ text: String, by name: String, style: TextStyle) -> String {
        let safe = text.withoutControls
        guard isTerminal else { return name == "bot" ? safe : "\(name.withoutControls): \(safe)" }
        let label = name.withoutControls + "> "
        let indent = "\n" + String(repeating: " ", count: label.count)
        return styled(label, style)
            + safe.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: indent)
    }
}
