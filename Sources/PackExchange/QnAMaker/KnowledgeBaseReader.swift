internal import IntentFiles
internal import IntentModel
internal import WireFormat

/// Makes a pack of question-and-answer pairs of QnA Maker or custom question answering.
struct KnowledgeBaseReader {
    /// A pair as a knowledge base keeps it.
    struct Pair {
        var questions: [String]
        var answer: String
        var metadata: [(name: String, value: String)]
        /// What the bot offers next.
        var prompts: [String]
        var isContextOnly: Bool
        var place: SourcePlace
    }

    private var names = IntentNames()

    init() {}

    /// Adds pairs.
    mutating func read(_ pairs: [Pair], into collector: inout PackCollector) {
        for pair in pairs { read(pair, into: &collector) }
    }

    private mutating func read(_ pair: Pair, into collector: inout PackCollector) {
        let questions = pair.questions.map(\.trimmed).filter { !$0.isEmpty }
        let answer = pair.answer.trimmed
        guard let first = questions.first else {
            collector.note(
                pair.place,
                "an answer without a question was left out: \(Quoting.quoted(answer))",
                remedy: "write a question for it"
            )
            return
        }
        let id = names.name(for: first)
        let shown = Quoting.quoted(first)
        collector.intent(id)
        collector.title(first, of: id)
        for question in questions { collector.example(question, of: id) }
        if answer.isEmpty {
            collector.note(
                pair.place,
                "the question \(shown) has no answer",
                remedy: "write one; without it a person gets the conversation"
            )
        } else {
            collector.answer(answer, of: id)
        }
        for (name, value) in pair.metadata {
            if name.lowercased() == "editorial", value.lowercased() == "chitchat" {
                collector.role(.smalltalk, of: id)
            } else {
                collector.note(
                    pair.place,
                    "the filter \(Quoting.quoted("\(name) = \(value)")) is not carried over",
                    remedy: "answers that differ by it need intents of their own"
                )
            }
        }
        if !pair.prompts.isEmpty {
            collector.note(
                pair.place,
                "the prompts behind \(shown) are not carried over: \(pair.prompts.joined(separator: ", "))",
                remedy: "write what customers ask next under 'follow_ups'"
            )
        }
        if pair.isContextOnly {
            collector.note(
                pair.place,
                "the question \(shown) was understood behind its prompt alone, and is always understood now",
                remedy: "move it under the 'follow_ups' of the intent that it follows"
            )
        }
    }

    // MARK: JSON

    /// Pairs of a JSON export.
    /// - Throws: `ImportError` where the file is no such export.
    static func pairs(ofJSON file: ImportFile) throws(ImportError) -> [Pair] {
        let document = try JSONDocument(file)
        let root = document.root
        let elements =
            root["qnaList"] != nil
            ? document.elements("qnaList")
            : root["qnaDocuments"] != nil
                ? document.elements("qnaDocuments")
                : root["assets"] != nil
                    ? document.elements("assets", "qnas") : root["qnas"] != nil ? document.elements("qnas") : nil
        guard let elements else {
            throw ImportError(file.path, line: 1, "no list 'qnaList', 'qnaDocuments' or 'assets.qnas' of pairs here")
        }
        return elements.map { pair($0.value, $0.place) }
    }

    private static func pair(_ json: JSONValue, _ place: SourcePlace) -> Pair {
        let context = json["context"] ?? json["dialog"]
        let metadata: [(name: String, value: String)] =
            switch json["metadata"] {
            case .array(let items)?:
                items.compactMap { item in
                    item["name"]?.text.map { ($0, item["value"]?.text ?? "") }
                }
            case .object(let members)?: members.map { ($0.name, $0.value.text ?? "") }
            default: []
            }
        return Pair(
            questions: json["questions"]?.texts ?? [],
            answer: json["answer"]?.text ?? "",
            metadata: metadata,
            prompts: (context?["prompts"]?.elements ?? []).compactMap { $0["displayText"]?.text },
            isContextOnly: context?["isContextOnly"]?.isTrue == true,
            place: place
        )
    }
}
