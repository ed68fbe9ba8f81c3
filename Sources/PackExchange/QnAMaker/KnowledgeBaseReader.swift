internal import IntentFiles
internal import IntentModel

/// A pair of questions and an answer, as knowledge bases of QnA Maker and custom question answering keep it.
struct KnowledgeBasePair {
    /// What the bot offers behind an answer.
    struct Prompt {
        var title: String
        /// Name of the pair that it leads to, or one of its questions.
        var target: String
    }

    /// Its name in the knowledge base, where it has one.
    var id: String?
    var questions: [String]
    var answer: String
    var metadata: [(name: String, value: String)] = []
    var prompts: [Prompt] = []
    /// Whether it is understood behind a prompt alone.
    var isContextOnly = false
    var place: SourcePlace
}

/// Makes a pack of pairs of questions and answers.
struct KnowledgeBaseReader {
    private var names = IntentNames()
    /// Ids in the pack, by names of pairs and by their questions.
    private var byName: [String: String] = [:]
    private var byQuestion: [String: String] = [:]

    init() {}

    /// Adds pairs.
    mutating func read(_ pairs: [KnowledgeBasePair], into collector: inout PackCollector) {
        var ids: [String?] = []
        for pair in pairs { ids.append(read(pair, into: &collector)) }
        for (pair, id) in zip(pairs, ids) {
            guard let id else { continue }
            for prompt in pair.prompts { read(prompt, behind: id, at: pair.place, into: &collector) }
        }
    }

    private mutating func read(_ pair: KnowledgeBasePair, into collector: inout PackCollector) -> String? {
        let questions = pair.questions.map(\.trimmed).filter { !$0.isEmpty }
        let answer = pair.answer.trimmed
        guard let first = questions.first else {
            collector.note(
                pair.place,
                "an answer without a question was left out: \(Quoting.quoted(answer))",
                remedy: "write a question for it"
            )
            return nil
        }
        let id = names.name(for: first)
        if let name = pair.id { byName[name] = id }
        let shown = Quoting.quoted(first)
        collector.intent(id)
        collector.title(first, of: id)
        for question in questions {
            collector.example(question, of: id)
            let key = IntentNames.slug(question)
            byQuestion[key] = byQuestion[key] ?? id
        }
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
        if pair.isContextOnly {
            collector.note(
                pair.place,
                "the question \(shown) was understood behind its prompt alone, and is always understood now",
                remedy: "move it under the 'follow_ups' of the intent that it follows"
            )
        }
        return id
    }

    /// A prompt is a question that leads on to another pair.
    private func read(
        _ prompt: KnowledgeBasePair.Prompt,
        behind id: String,
        at place: SourcePlace,
        into collector: inout PackCollector
    ) {
        let target = byName[prompt.target] ?? byQuestion[IntentNames.slug(prompt.target)]
        guard let target, target != id, !prompt.title.isBlank else {
            collector.note(
                place,
                "the prompt \(Quoting.quoted(prompt.title)) leads to no question in this file and is not carried over",
                remedy: "write what customers ask next under 'follow_ups'"
            )
            return
        }
        collector.followUp(
            GatheredFollowUp(
                id: target,
                target: target,
                examples: [GatheredText(text: prompt.title.trimmed, language: .undetermined)]
            ),
            of: id
        )
    }
}
