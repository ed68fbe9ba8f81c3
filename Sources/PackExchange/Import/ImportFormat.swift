/// A format that packs or logs can come in from.
public enum ImportFormat: String, CaseIterable, Sendable {
    /// Lines of text, tab, label.
    case tsv
    /// A table with commas, semicolons or tabs, quoted as RFC 4180 has it.
    case csv
    /// A Rasa project, or files of it: `nlu.yml`, `domain.yml`, rules and stories.
    case rasa
    /// An exported Dialogflow ES agent: a `.zip` or its folder.
    case dialogflow
    /// A knowledge base of QnA Maker or custom question answering: `.qna`, a TSV or a JSON export.
    case qnamaker
    /// A JSON export of QnABot on AWS.
    case qnabot
    /// Conversations of the Bot Framework: a `.transcript`, a JSON array of activities.
    case botframework = "bot-framework"
    /// Conversations of Rasa: trackers or events of a tracker store or an event broker.
    case rasaEvents = "rasa-events"

    /// Whether it holds conversations rather than intents.
    public var isLog: Bool { self == .botframework || self == .rasaEvents }
}

/// Tells a file's format from its name and its first bytes.
package enum FormatDetection {
    /// The format; `nil` where nothing that is known has such a name and such content.
    package static func format(of file: ImportFile) -> ImportFormat? {
        switch file.fileExtension {
        case "qna": .qnamaker
        case "transcript": .botframework
        case "csv": .csv
        case "yml", "yaml", "md": .rasa
        case "tsv", "tab": separated(file)
        default: sniffed(file)
        }
    }

    private static func sniffed(_ file: ImportFile) -> ImportFormat? {
        let head = file.head
        let firstLine = head.prefix { $0 != "\n" && $0 != "\r\n" }
        if let first = head.first(where: { !$0.isWhitespace }), first == "{" || first == "[" {
            if let format = json(head) { return format }
            if ["json", "ndjson", "jsonl"].contains(file.fileExtension) { return nil }
        }
        if ["json", "ndjson", "jsonl"].contains(file.fileExtension) { return nil }
        if firstLine.contains("\t") { return separated(file) }
        if head.contains(/(?m)^(nlu|responses|templates|stories|rules|intents)\s*:/) { return .rasa }
        if head.contains(/(?m)^\s*#+\s*\?/) { return .qnamaker }
        if TableColumns.header(in: file.bytes, delimiters: [.comma, .semicolon]) != nil { return .csv }
        // Labelled rows are what the command was made for; their reader says best what is wrong with other text.
        return .tsv
    }

    /// Rows of text and label, or a table with more columns.
    private static func separated(_ file: ImportFile) -> ImportFormat {
        guard let header = TableColumns.header(in: file.bytes, delimiters: [.tab]) else { return .tsv }
        if header.isKnowledgeBase { return .qnamaker }
        return header.count == 2 && header.answer == nil ? .tsv : .csv
    }

    /// Names of members that only one format has, the most telling first.
    private static let members: [(name: String, format: ImportFormat)] = [
        ("rasa_nlu_data", .rasa), ("qnaDocuments", .qnamaker), ("qnaList", .qnamaker), ("qnas", .qnamaker),
        ("sender_id", .rasaEvents), ("parse_data", .rasaEvents), ("input_channel", .rasaEvents),
        ("latest_event_time", .rasaEvents), ("qna", .qnabot), ("qid", .qnabot), ("channelId", .botframework),
        ("membersAdded", .botframework), ("recipient", .botframework), ("fallbackIntent", .dialogflow),
        ("supportedLanguages", .dialogflow), ("affectedContexts", .dialogflow), ("isTemplate", .dialogflow),
        ("events", .rasaEvents), ("from", .botframework), ("event", .rasaEvents),
    ]

    private static func json(_ head: String) -> ImportFormat? {
        members.first { member in
            var rest = head[...]
            while let found = rest.firstRange(of: "\"\(member.name)\"") {
                rest = rest[found.upperBound...]
                if rest.first(where: { !$0.isWhitespace }) == ":" { return true }
            }
            return false
        }?.format
    }
}
