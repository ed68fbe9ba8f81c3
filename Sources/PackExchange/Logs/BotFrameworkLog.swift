internal import Foundation
internal import IntentFiles
internal import IntentModel
internal import WireFormat

/// Makes a transcript of a Bot Framework `.transcript`: activities in the order in which they happened.
struct BotFrameworkLog {
    private var log = LogImport()
    /// Ids of accounts that are known to be the bot's, or a customer's.
    private var bots: Set<String> = []
    private var customers: Set<String> = []
    private let fallbackName: String

    private init(fallbackName: String) {
        self.fallbackName = fallbackName
    }

    /// - Throws: `ImportError` where the file is no such log.
    static func read(_ file: ImportFile) throws(ImportError) -> LogImport {
        let values = try LogValues.read(file)
        guard values.contains(where: { $0.value["type"]?.text != nil }) else {
            throw ImportError(
                file.path,
                line: 1,
                "no activity with a 'type' here; a transcript is a list of activities, as the Emulator saves them"
            )
        }
        let name = file.baseName.split(separator: ".").first.map(String.init) ?? file.baseName
        var reader = BotFrameworkLog(fallbackName: name)
        for (activity, _) in values { reader.learn(activity) }
        for (activity, place) in values { reader.read(activity, place) }
        return reader.log
    }

    private static func account(_ json: JSONValue?) -> String? {
        guard let id = json?["id"] else { return json?["name"]?.text }
        if case .integer(let number) = id { return String(number) }
        return id.text
    }

    /// Learns from activities that say so who is the bot: later ones may not.
    private mutating func learn(_ activity: JSONValue) {
        for side in ["from", "recipient"] {
            guard let account = Self.account(activity[side]) else { continue }
            switch activity[side]?["role"]?.text?.lowercased() {
            case "bot", "skill": bots.insert(account)
            case "user": customers.insert(account)
            default: break
            }
        }
    }

    private func role(of activity: JSONValue) -> TranscriptLine.Role? {
        let from = activity["from"]
        switch from?["role"]?.text?.lowercased() {
        case "user": return .customer
        case "bot", "skill": return .bot
        case "agent": return .agent
        default: break
        }
        let account = Self.account(from)
        if let account, bots.contains(account) != customers.contains(account) {
            return bots.contains(account) ? .bot : .customer
        }
        if let recipient = Self.account(activity["recipient"]),
            bots.contains(recipient) != customers.contains(recipient)
        {
            return bots.contains(recipient) ? .customer : .bot
        }
        // Old transcripts name accounts and give no roles.
        let name = "\(account ?? "") \(from?["name"]?.text ?? "")".lowercased()
        if name.contains("bot") { return .bot }
        if name.contains("user") { return .customer }
        if activity["replyToId"]?.isVoid == false { return .bot }
        return account == nil ? nil : .customer
    }

    private mutating func read(_ activity: JSONValue, _ place: SourcePlace) {
        // Some tools wrap each activity.
        let activity = activity["activity"] ?? activity
        let type = activity["type"]?.text ?? ""
        guard type == "message" else {
            guard !["typing", "trace", "conversationUpdate", "delay", "endOfConversation"].contains(type) else {
                return
            }
            log.notes.add(place, "an activity of the type \(Quoting.quoted(type)) was left out")
            return
        }
        guard let role = role(of: activity) else {
            log.notes.add(place, "a message that nobody is named for ('from') was left out")
            return
        }
        let (text, isOfCard) = self.text(of: activity)
        guard let text else {
            log.notes.add(
                place,
                role == .bot
                    ? "a message of the bot without words was left out" : "a message without words was left out"
            )
            return
        }
        if isOfCard {
            log.notes.add(place, "of a card, the words alone are carried over")
        } else if activity["attachments"]?.isVoid == false {
            log.notes.add(place, "the attachments of a message are not carried over")
        }
        if activity["suggestedActions"]?.isVoid == false {
            log.notes.add(place, "the suggested actions behind a message are not carried over")
        }
        log.add(
            TranscriptLine(
                conversation: Self.account(activity["conversation"]) ?? fallbackName,
                role: role,
                text: text,
                id: activity["id"]?.text,
                locale: activity["locale"]?.text,
                at: (activity["timestamp"] ?? activity["localTimestamp"])?.text.flatMap { Timestamp($0)?.date },
                channel: role == .customer ? activity["channelId"]?.text : nil
            )
        )
    }

    /// The words of a message: its text, else those of its cards.
    private func text(of activity: JSONValue) -> (text: String?, isOfCard: Bool) {
        if let text = activity["text"]?.text, !text.isBlank { return (text.trimmed, false) }
        var words: [String] = []
        for attachment in activity["attachments"]?.elements ?? [] {
            guard let content = attachment["content"] else { continue }
            for key in ["title", "subtitle", "text"] {
                if let text = content[key]?.text, !text.isBlank { words.append(text.trimmed) }
            }
            words += Self.blocks(of: content, depth: 0)
        }
        return (words.isEmpty ? nil : words.joined(separator: "\n"), !words.isEmpty)
    }

    /// Texts of an adaptive card, at whatever depth.
    private static func blocks(of json: JSONValue, depth: Int) -> [String] {
        guard depth < 16 else { return [] }
        var words: [String] = []
        if json["type"]?.text == "TextBlock", let text = json["text"]?.text, !text.isBlank {
            words.append(text.trimmed)
        }
        for key in ["body", "items", "columns"] {
            for inner in json[key]?.elements ?? [] { words += blocks(of: inner, depth: depth + 1) }
        }
        return words
    }
}
