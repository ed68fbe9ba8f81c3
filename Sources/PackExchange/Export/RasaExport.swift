internal import IntentFiles
internal import IntentModel

/// Writes a pack as the files of a Rasa project, version 3.
struct RasaExport {
    private let pack: ExportedPack
    /// Whether answers must say which language they are for.
    private let tagsLanguages: Bool

    /// Name under which Rasa projects keep what nothing else covers.
    private static let uncovered = "out_of_scope"
    private static let version = "version: \"3.1\"\n"

    init(_ pack: ExportedPack) {
        self.pack = pack
        tagsLanguages = !pack.isOfOneLanguage
    }

    func files(notes: inout ExchangeNotes) -> [ExchangeFile] {
        [
            ExchangeFile(name: "nlu.yml", text: nlu(notes: &notes)),
            ExchangeFile(name: "domain.yml", text: domain(notes: &notes)),
            ExchangeFile(name: "rules.yml", text: rules),
        ]
    }

    // MARK: Training data

    private func nlu(notes: inout ExchangeNotes) -> String {
        var text = Self.version + "nlu:\n"
        for intent in pack.intents {
            if intent.examples.isEmpty {
                notes.add(intent.place, "\(Quoting.quoted(intent.id)) has no example, which Rasa asks for")
            }
            text += block(intent.id, intent.examples, notes: &notes)
        }
        if pack.intents.contains(where: { $0.id == Self.uncovered }) {
            for example in pack.uncovered {
                notes.add(
                    example.place,
                    "a message that no intent covers is not exported, because '\(Self.uncovered)' is an intent"
                )
            }
        } else {
            text += block(Self.uncovered, pack.uncovered, notes: &notes)
        }
        for group in pack.synonyms {
            guard let value = group.first else { continue }
            text += "- synonym: \(YAMLScalar.written(value))\n"
            text += Self.examples(Array(group.dropFirst()))
        }
        return text
    }

    private func block(_ name: String, _ examples: [Example], notes: inout ExchangeNotes) -> String {
        var text = ""
        for language in ExportedPack.Intent.distinct(examples.map(\.language)) {
            var texts: [String] = []
            for example in examples where example.language == language {
                let marks = EntityMarks(example.text)
                if marks.entities.isEmpty {
                    texts.append(example.text)
                } else {
                    notes.add(
                        example.place,
                        "an example that Rasa would take for one with an entity is not exported: "
                            + Quoting.quoted(example.text)
                    )
                }
            }
            guard !texts.isEmpty else { continue }
            text += "- intent: \(YAMLScalar.written(name))\n"
            if tagsLanguages { text += "  metadata:\n    language: \(YAMLScalar.written(language.rawValue))\n" }
            text += Self.examples(texts)
        }
        return text
    }

    /// A block of lines where every text is one, else a list.
    private static func examples(_ texts: [String]) -> String {
        guard texts.allSatisfy(isLine) else {
            return "  examples:\n" + texts.map { "  - text: \(YAMLScalar.written($0))\n" }.joined()
        }
        return "  examples: |\n" + texts.map { "    - \($0)\n" }.joined()
    }

    /// Whether a text may stand in a block of lines as it is.
    private static func isLine(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        return !first.properties.isWhitespace && !last.properties.isWhitespace
            && text.unicodeScalars.allSatisfy { !YAMLScalar.needsEscape($0) }
    }

    // MARK: Answers

    private func domain(notes: inout ExchangeNotes) -> String {
        var text = Self.version + "intents:\n"
        // A retrieval intent is listed once, without what stands behind the slash.
        var names: [String] = []
        for intent in pack.intents {
            let name = Self.base(intent.id)
            if !names.contains(name) { names.append(name) }
            if name != intent.id {
                notes.add(
                    intent.place,
                    "\(Quoting.quoted(intent.id)) is a retrieval intent to Rasa, because of the slash",
                    remedy: "add a ResponseSelector to the pipeline"
                )
            }
        }
        if !pack.uncovered.isEmpty, !names.contains(Self.uncovered) { names.append(Self.uncovered) }
        text += names.map { "- \(YAMLScalar.written($0))\n" }.joined()
        let answers = pack.intents.contains { !$0.answers.isEmpty }
        if tagsLanguages, answers {
            text += "slots:\n  language:\n    type: text\n    influence_conversation: false\n"
            text += "    mappings:\n    - type: custom\n"
        }
        guard answers else { return text }
        text += "responses:\n"
        for intent in pack.intents where !intent.answers.isEmpty {
            text += "  \(YAMLScalar.written("utter_\(intent.id)")):\n"
            for answer in intent.answers {
                text += "  - text: \(YAMLScalar.written(RasaBraces.written(answer.text)))\n"
                guard tagsLanguages else { continue }
                text += "    condition:\n    - type: slot\n      name: language\n"
                text += "      value: \(YAMLScalar.written(answer.language.rawValue))\n"
            }
        }
        return text
    }

    private var rules: String {
        var text = Self.version + "rules:\n"
        var written: Set<String> = []
        for intent in pack.intents where !intent.answers.isEmpty {
            let name = Self.base(intent.id)
            guard written.insert(name).inserted else { continue }
            text += "- rule: \(YAMLScalar.written("answer \(name)"))\n  steps:\n"
            text += "  - intent: \(YAMLScalar.written(name))\n  - action: \(YAMLScalar.written("utter_\(name)"))\n"
        }
        return text
    }

    private static func base(_ id: String) -> String {
        id.split(separator: "/", maxSplits: 1).first.map(String.init) ?? id
    }
}

/// Braces in what a Rasa bot says: single ones name slots, double ones mean themselves.
enum RasaBraces {
    static func written(_ text: String) -> String {
        text.contains("{") || text.contains("}")
            ? text.replacing("{", with: "{{").replacing("}", with: "}}") : text
    }

    /// The text with its braces as they are read, or the slot that it names.
    static func read(_ text: String) -> Result<String, Slot> {
        guard text.contains("{") || text.contains("}") else { return .success(text) }
        var plain = text.replacing("{{", with: "\u{1}").replacing("}}", with: "\u{2}")
        if let slot = plain.firstMatch(of: /\{([A-Za-z_][^{}\n]*)\}/) { return .failure(Slot(name: String(slot.1))) }
        plain = plain.replacing("\u{1}", with: "{").replacing("\u{2}", with: "}")
        return .success(plain)
    }

    struct Slot: Error {
        var name: String
    }
}
