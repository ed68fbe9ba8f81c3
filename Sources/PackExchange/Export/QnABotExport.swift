internal import IntentFiles
internal import IntentModel
internal import WireFormat

/// Writes a pack as QnABot on AWS imports it: an item for each intent and language.
struct QnABotExport {
    private let pack: ExportedPack

    init(_ pack: ExportedPack) {
        self.pack = pack
    }

    func text(notes: inout ExchangeNotes) -> String {
        let tagsIDs = !pack.isOfOneLanguage
        var items: [JSONValue] = []
        for intent in pack.intents {
            for language in intent.languages {
                let examples = intent.examples.filter { $0.language == language }
                guard !examples.isEmpty else {
                    notes.add(
                        intent.place,
                        "the answer of \(Quoting.quoted(intent.id)) in \(language), where it has no example, is not exported"
                    )
                    continue
                }
                var answers = intent.answers.filter { $0.language == language }.map(\.text)
                if answers.count > 1, !answers.allSatisfy(RandomPick.canHold) {
                    notes.add(
                        intent.place,
                        "a wording of \(Quoting.quoted(intent.id)) with a backslash at its end or before a quote is not "
                            + "exported, because QnABot would misread it among variants"
                    )
                    answers.removeAll { !RandomPick.canHold($0) }
                }
                if answers.isEmpty {
                    notes.add(
                        intent.place,
                        "\(Quoting.quoted(intent.id)) has no answer in \(language), which QnABot asks for",
                        remedy: "write one there"
                    )
                }
                items.append(
                    .object([
                        .init("qid", .string(tagsIDs ? "\(intent.id)@\(language)" : intent.id)),
                        .init("type", "qna"),
                        .init("q", .array(examples.map { .string($0.text) })),
                        .init("a", .string(RandomPick.written(answers))),
                    ])
                )
            }
            if intent.languages.isEmpty {
                notes.add(
                    intent.place,
                    "\(Quoting.quoted(intent.id)) has neither examples nor answers and is not exported"
                )
            }
        }
        for example in pack.uncovered { notes.add(example.place, "a message that no intent covers is not exported") }
        return JSONWriter.pretty(.object([.init("qna", .array(items))]))
    }
}

/// Variants of an answer as QnABot writes them: `{{randomPick "one" "another"}}`.
enum RandomPick {
    /// Whether a wording can stand among variants: nothing escapes a backslash there.
    static func canHold(_ text: String) -> Bool { !text.contains("\\\"") && text.last != "\\" }

    static func written(_ variants: [String]) -> String {
        guard variants.count != 1 || variants[0].contains("{{") else { return variants[0] }
        guard !variants.isEmpty else { return "" }
        return "{{randomPick" + variants.map { " \"\($0.replacing("\"", with: "\\\""))\"" }.joined() + "}}"
    }

    /// The variants; `nil` where a text is something else.
    static func read(_ text: String) -> [String]? {
        guard text.hasPrefix("{{randomPick"), text.hasSuffix("}}") else { return nil }
        var rest = text.dropFirst("{{randomPick".count).dropLast(2)
        var variants: [String] = []
        while true {
            rest = rest.drop(while: \.isWhitespace)
            guard let quote = rest.first else { break }
            guard quote == "\"" || quote == "'" else { return nil }
            rest.removeFirst()
            var variant = ""
            while let next = rest.first, next != quote {
                rest.removeFirst()
                if next == "\\", rest.first == quote {
                    rest.removeFirst()
                    variant.append(quote)
                } else {
                    variant.append(next)
                }
            }
            guard rest.first == quote else { return nil }
            rest.removeFirst()
            variants.append(variant)
        }
        return variants.isEmpty ? nil : variants
    }
}
