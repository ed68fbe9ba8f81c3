internal import Foundation
internal import IntentFiles
internal import IntentModel
internal import WireFormat

/// Makes a transcript of Rasa's conversations: trackers with their events, or events one by one.
struct RasaEventLog {
    private var log = LogImport()
    private var conversations: [String: Conversation] = [:]

    /// What must be remembered of a conversation from one event to the next.
    private struct Conversation {
        /// Titles of the buttons last offered, by what they send.
        var buttons: [String: String] = [:]
        /// What the bot understood of the last message.
        var understood: TranscriptLine.Verdict?
        var channel: String?
        /// Whether a person has it.
        var isPaused = false
    }

    /// - Throws: `ImportError` where the file is no such log.
    static func read(_ file: ImportFile) throws(ImportError) -> LogImport {
        var reader = RasaEventLog()
        let values = try LogValues.read(file)
        let name = file.baseName.split(separator: ".").first.map(String.init) ?? file.baseName
        for (value, place) in values {
            let sender = Self.name(value["sender_id"]) ?? Self.name(value["conversation_id"]) ?? name
            if case .array(let events)? = value["events"] {
                let places = values.count == 1 ? try reader.places(of: file) : []
                for (index, event) in events.enumerated() {
                    reader.read(event, sender, index < places.count ? places[index] : place)
                }
            } else if value["event"]?.text != nil {
                reader.read(value, sender, place)
            } else {
                throw ImportError(
                    file.path,
                    line: place.line,
                    "neither a tracker with 'events' nor an 'event'; export conversations with rasa export, "
                        + "or from the tracker store"
                )
            }
        }
        return reader.log
    }

    private func places(of file: ImportFile) throws(ImportError) -> [SourcePlace] {
        try JSONDocument(file).elements("events").map(\.place)
    }

    private static func name(_ json: JSONValue?) -> String? {
        switch json {
        case .string(let text)? where !text.isEmpty: text
        case .integer(let number)?: String(number)
        default: nil
        }
    }

    private mutating func read(_ event: JSONValue, _ sender: String, _ place: SourcePlace) {
        var conversation = conversations[sender] ?? Conversation()
        defer { conversations[sender] = conversation }
        switch event["event"]?.text {
        case "user": user(event, sender, place, &conversation)
        case "bot": bot(event, sender, place, &conversation)
        case "agent":
            if let text = words(event) { add(event, sender, .agent, text) }
        case "pause": conversation.isPaused = true
        case "resume":
            guard conversation.isPaused else { return }
            conversation.isPaused = false
            log.add(
                TranscriptLine(conversation: sender, role: .system, text: "", at: Self.time(event), event: "resolved")
            )
        case "undo", "rewind":
            log.notes.add(place, "a turn that was taken back is kept", remedy: "delete it where it should not count")
        case let name?:
            if name == "reminder" || name == "followup" {
                log.notes.add(place, "an event \(Quoting.quoted(name)) was left out")
            }
        case nil: log.notes.add(place, "an event without a name was left out")
        }
    }

    private mutating func user(
        _ event: JSONValue,
        _ sender: String,
        _ place: SourcePlace,
        _ conversation: inout Conversation
    ) {
        if let channel = event["input_channel"]?.text { conversation.channel = channel }
        let intent = event["parse_data"]?["intent"]
        conversation.understood = nil
        if let name = intent?["name"]?.text, name != "nlu_fallback", name != "session_start" {
            conversation.understood = TranscriptLine.Verdict(
                action: "answer",
                intent: name,
                confidence: intent?["confidence"]?.double
            )
        }
        guard let text = words(event) else {
            log.notes.add(place, "a message without words was left out")
            return
        }
        guard text.hasPrefix("/") else { return add(event, sender, .customer, text, channel: conversation.channel) }
        guard let title = conversation.buttons[text] else {
            if text != "/session_start", text != "/restart" {
                log.notes.add(
                    place,
                    "a command \(Quoting.quoted(text)), which no customer writes, was left out"
                )
            }
            return
        }
        log.notes.add(place, "a button that was pressed became its title: \(Quoting.quoted(title))")
        add(event, sender, .customer, title, channel: conversation.channel)
    }

    private mutating func bot(
        _ event: JSONValue,
        _ sender: String,
        _ place: SourcePlace,
        _ conversation: inout Conversation
    ) {
        for button in event["data"]?["buttons"]?.elements ?? [] {
            if let payload = button["payload"]?.text, let title = button["title"]?.text {
                conversation.buttons[payload] = title
            }
        }
        guard let text = words(event) else {
            log.notes.add(place, "a message of the bot without words was left out")
            return
        }
        // The first line after the customer's says what was understood.
        add(event, sender, .bot, text, verdict: conversation.understood)
        conversation.understood = nil
    }

    private func words(_ event: JSONValue) -> String? {
        guard let text = event["text"]?.text?.trimmed, !text.isEmpty else { return nil }
        return text
    }

    /// The moment of an event to the millisecond; `nil` where it lies beyond the years that a transcript can name.
    private static func time(_ event: JSONValue) -> Date? {
        guard let seconds = event["timestamp"]?.double else { return nil }
        let date = Date(timeIntervalSince1970: (seconds * 1_000).rounded() / 1_000)
        return Timestamp.nameable.contains(date) ? date : nil
    }

    private mutating func add(
        _ event: JSONValue,
        _ sender: String,
        _ role: TranscriptLine.Role,
        _ text: String,
        channel: String? = nil,
        verdict: TranscriptLine.Verdict? = nil
    ) {
        log.add(
            TranscriptLine(
                conversation: sender,
                role: role,
                text: text,
                id: role == .customer ? event["message_id"]?.text : nil,
                locale: (event["metadata"]?["locale"] ?? event["metadata"]?["language"])?.text,
                at: Self.time(event),
                channel: channel,
                verdict: verdict
            )
        )
    }
}
