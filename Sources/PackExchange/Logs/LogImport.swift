internal import IntentModel
internal import WireFormat

/// A transcript that was made of another system's log.
struct LogImport {
    /// The lines in our format.
    private(set) var text: [UInt8] = []
    /// Turns that were carried over, by role.
    private(set) var turns: [TranscriptLine.Role: Int] = [:]
    /// What was left out or changed.
    var notes = ExchangeNotes()
    private var conversations: Set<String> = []

    /// How many conversations there are.
    var conversationCount: Int { conversations.count }

    mutating func add(_ line: TranscriptLine) {
        conversations.insert(line.conversation)
        turns[line.role, default: 0] += 1
        JSONWriter.append(line.json, to: &text)
        text.append(UInt8(ascii: "\n"))
    }

    /// `2 conversations: 5 customers' turns, 4 of the bot, 1 of agents`.
    var summary: String {
        let customers = turns[.customer] ?? 0
        var parts = ["\(customers) \(customers == 1 ? "turn" : "turns") of customers"]
        if let bot = turns[.bot] { parts.append("\(bot) of the bot") }
        if let agent = turns[.agent] { parts.append("\(agent) of agents") }
        return "\(conversationCount) \(conversationCount == 1 ? "conversation" : "conversations"): "
            + parts.joined(separator: ", ")
    }
}

/// The JSON values of a log, with their places: a list, one value, or one value a line.
enum LogValues {
    /// - Throws: `ImportError` with every line that is no JSON.
    static func read(_ file: ImportFile) throws(ImportError) -> [(value: JSONValue, place: SourcePlace)] {
        let isLines = ["ndjson", "jsonl"].contains(file.fileExtension)
        guard !isLines else { return try lines(file) }
        do throws(ImportError) {
            let document = try JSONDocument(file)
            if case .array = document.root { return document.elements() }
            return [(document.root, document.place(1))]
        } catch {
            // One value a line, in a file with another ending.
            if let lines = try? lines(file), lines.count > 1 { return lines }
            throw error
        }
    }

    private static func lines(_ file: ImportFile) throws(ImportError) -> [(value: JSONValue, place: SourcePlace)] {
        var values: [(value: JSONValue, place: SourcePlace)] = []
        var failure = ImportError(problems: [])
        for (index, line) in file.bytes.split(separator: 0x0a, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            do throws(JSONSyntaxError) {
                values.append(
                    (
                        try JSONReader.read(Array(line)),
                        SourcePlace(file: file.path, line: index + 1, column: 1)
                    )
                )
            } catch {
                failure.problems +=
                    ImportError(
                        file.path,
                        line: index + 1,
                        column: error.place + 1,
                        "this line is no JSON: \(error.reason)"
                    ).problems
            }
        }
        guard failure.problems.isEmpty else { throw failure }
        return values
    }
}
