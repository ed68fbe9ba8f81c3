internal import IntentModel

/// Writes a pack as a table: a row for each example, with the answer in its language.
enum CSVExport {
    static func text(_ pack: ExportedPack) -> String {
        var text = row("text", "label", "language", "answer")
        for intent in pack.intents {
            for language in intent.languages {
                let examples = intent.examples.filter { $0.language == language }
                let answers = intent.answers.filter { $0.language == language }
                // Variants take turns; what is left of them stands in rows without a text.
                for index in 0..<max(examples.count, answers.count) {
                    text += row(
                        index < examples.count ? examples[index].text : "",
                        intent.id,
                        language.rawValue,
                        answers.isEmpty ? "" : answers[index % answers.count].text
                    )
                }
            }
        }
        for example in pack.uncovered { text += row(example.text, Pack.uncoveredLabel, example.language.rawValue, "") }
        return text
    }

    private static func row(_ fields: String...) -> String { fields.map(field).joined(separator: ",") + "\n" }

    private static func field(_ text: String) -> String {
        let needsQuotes =
            text.utf8.contains { [0x22, 0x2c, 0x0a, 0x0d].contains($0) } || text.first == " " || text.last == " "
        guard needsQuotes else { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
