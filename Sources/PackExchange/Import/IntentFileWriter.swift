internal import IntentFiles
internal import IntentModel

/// Writes the YAML of an imported pack.
enum IntentFileWriter {
    /// First line of every imported file.
    static let marker = "# Imported by concierge. Edit as you like; the format is that of all intent files."
    /// Bytes after which a file is full: it still reads well in an editor, and stays far below what a reader takes.
    private static let fullFile = 256 << 10

    /// The files of a pack: intents in as few files as read well, and one each for other things.
    static func files(
        intents: [GatheredIntent],
        uncovered: [GatheredText],
        synonyms: [[String]]
    ) -> [ExchangeFile] {
        var bodies: [String] = [""]
        for intent in intents {
            if bodies[bodies.count - 1].utf8.count > fullFile { bodies.append("") }
            write(intent, to: &bodies[bodies.count - 1])
        }
        let digits = String(bodies.count).utf8.count
        var files: [ExchangeFile] = []
        for (index, body) in bodies.enumerated() where !body.isEmpty {
            let number = String(index + 1)
            let suffix =
                bodies.count == 1 ? "" : "-" + String(repeating: "0", count: digits - number.utf8.count) + number
            files.append(ExchangeFile(name: "intents\(suffix).yaml", text: marker + "\nintents:\n" + body))
        }
        if !uncovered.isEmpty {
            files.append(
                ExchangeFile(
                    name: "uncovered.yaml",
                    text: marker + "\nuncovered:\n" + lists(uncovered, indent: "  ")
                )
            )
        }
        if !synonyms.isEmpty {
            let groups = synonyms.map { "  - [" + $0.map(YAMLScalar.written).joined(separator: ", ") + "]\n" }
            files.append(ExchangeFile(name: "words.yaml", text: marker + "\nsynonyms:\n" + groups.joined()))
        }
        return files
    }

    private static func write(_ intent: GatheredIntent, to body: inout String) {
        body += "  - id: \(YAMLScalar.written(intent.id))\n"
        if !intent.titles.isEmpty {
            body += "    title:\n"
            for title in intent.titles {
                body += "      \(YAMLScalar.written(title.language.rawValue)): \(YAMLScalar.written(title.text))\n"
            }
        }
        if let role = intent.role { body += "    role: \(role.rawValue)\n" }
        if !intent.examples.isEmpty { body += "    examples:\n" + lists(intent.examples, indent: "      ") }
        if !intent.answers.isEmpty { body += "    answers:\n" + lists(intent.answers, indent: "      ") }
        guard !intent.followUps.isEmpty else { return }
        body += "    follow_ups:\n"
        for followUp in intent.followUps {
            let name = followUp.target.map { "intent: \(YAMLScalar.written($0))" }
            body += "      - \(name ?? "id: \(YAMLScalar.written(followUp.id))")\n"
            body += "        examples:\n" + lists(followUp.examples, indent: "          ")
            guard !followUp.answers.isEmpty else { continue }
            body += "        answers:\n" + lists(followUp.answers, indent: "          ")
        }
    }

    /// Texts under their languages, both in the order in which they came.
    private static func lists(_ texts: [GatheredText], indent: String) -> String {
        var order: [Language] = []
        var byLanguage: [Language: [String]] = [:]
        for text in texts {
            if byLanguage[text.language] == nil { order.append(text.language) }
            byLanguage[text.language, default: []].append(text.text)
        }
        var written = ""
        for language in order {
            // `no` is Norwegian, and a word that YAML reads as "false".
            written += "\(indent)\(YAMLScalar.written(language.rawValue)):\n"
            for text in byLanguage[language] ?? [] { written += "\(indent)  - \(YAMLScalar.written(text))\n" }
        }
        return written
    }
}
