internal import IntentFiles
internal import IntentModel

/// Makes a pack of a Rasa project.
struct RasaReader {
    private let project: RasaProject
    private let responses: [String: [RasaProject.Wording]]
    private var names = RasaNames()

    init(project: RasaProject) {
        self.project = project
        responses = Dictionary(project.responses.map { ($0.name, $0.wordings) }, uniquingKeysWith: +)
    }

    /// Intents that Rasa projects keep for what nothing else covers.
    static let uncoveredIntents: Set<String> = ["out_of_scope", "nlu_fallback"]

    /// Adds everything that can be carried over.
    mutating func read(into collector: inout PackCollector) {
        collector.declaredLanguage = project.language
        for block in project.blocks { read(block, into: &collector) }
        for (value, words) in project.synonyms { collector.synonyms([value] + words) }
        for (name, place) in project.listed where !isTrained(name) {
            collector.note(
                place,
                "the intent \(Quoting.quoted(name)) has no examples",
                remedy: "write some, or leave the intent out"
            )
        }
        answer(into: &collector)
    }

    private func isTrained(_ name: String) -> Bool {
        project.blocks.contains { $0.name == name || $0.name.hasPrefix(name + "/") }
            || ["restart", "back", "session_start"].contains(name) || Self.uncoveredIntents.contains(name)
    }

    private mutating func read(_ block: RasaProject.IntentBlock, into collector: inout PackCollector) {
        let isUncovered = Self.uncoveredIntents.contains(block.name)
        let id = isUncovered ? Pack.uncoveredLabel : names.id(block.name, at: block.place, in: &collector)
        if isUncovered {
            collector.note(
                block.place,
                "the examples of \(Quoting.quoted(block.name)) are messages that no intent covers; a person answers them"
            )
        } else {
            collector.intent(id)
        }
        for example in block.examples {
            let marks = EntityMarks(example.text)
            guard !marks.text.isBlank else {
                collector.note(example.place, "an empty example was left out")
                continue
            }
            for entity in marks.entities {
                collector.note(
                    example.place,
                    "the entity \(Quoting.quoted(entity)) was marked in an example; the words were kept without the mark",
                    remedy: "list what answers need under 'details'"
                )
            }
            for synonym in marks.synonyms { collector.synonyms([synonym.value, synonym.text]) }
            collector.example(marks.text, of: id, language: block.language)
        }
    }

    // MARK: Answers

    private mutating func answer(into collector: inout PackCollector) {
        let choice = RasaAnswers(project: project)
        choice.notePaths(in: &collector)
        var used: Set<String> = []
        var order: [String] = []
        for block in project.blocks where !order.contains(block.name) { order.append(block.name) }
        for name in order {
            let actions = choice.actions(for: name)
            used.formUnion(actions.map(\.name))
            guard !Self.uncoveredIntents.contains(name) else {
                for action in actions {
                    collector.note(
                        action.place,
                        "the response \(Quoting.quoted(action.name)) to what no intent covers is not carried over",
                        remedy: "word what the bot says when it calls a person under 'phrases'"
                    )
                }
                continue
            }
            let wordings = self.wordings(of: actions, for: name, in: &collector)
            let id = names.known(name)
            for wording in wordings { collector.answer(wording.text, of: id, language: wording.language) }
        }
        for response in project.responses where !used.contains(response.name) {
            collector.note(
                response.place,
                "the response \(Quoting.quoted(response.name)) answers no intent by itself and was left out"
                    + (response.wordings.first.map { ": \(Quoting.quoted($0.text))" } ?? ""),
                remedy: "write it under the intent or the follow-up that it answers"
            )
        }
    }

    /// What the bot says one after the other, in one answer; variants of each go together in turn.
    private func wordings(
        of actions: [RasaAnswers.Action],
        for intent: String,
        in collector: inout PackCollector
    ) -> [RasaProject.Wording] {
        var parts: [[RasaProject.Wording]] = []
        for action in actions {
            guard let wordings = responses[action.name] else {
                collector.note(
                    action.place,
                    action.name.hasPrefix("utter_")
                        ? "the response \(Quoting.quoted(action.name)) to \(Quoting.quoted(intent)) is nowhere written"
                        : "the action \(Quoting.quoted(action.name)) that answers \(Quoting.quoted(intent)) is code and "
                            + "not carried over",
                    remedy: "write an answer; without one a person gets the conversation"
                )
                continue
            }
            if !wordings.isEmpty { parts.append(wordings) }
        }
        guard let first = parts.first else { return [] }
        guard parts.count > 1 else { return first }
        var joined: [RasaProject.Wording] = []
        let languages = Set(parts.joined().map(\.language))
        for language in languages.sorted(by: { ($0?.rawValue ?? "") < ($1?.rawValue ?? "") }) {
            let spoken = parts.map { part in part.filter { $0.language == language } }.filter { !$0.isEmpty }
            for index in 0..<(spoken.map(\.count).max() ?? 0) {
                var wording = spoken[0][index % spoken[0].count]
                wording.text = spoken.map { $0[index % $0.count].text }.joined(separator: "\n")
                joined.append(wording)
            }
        }
        return joined
    }
}

/// Ids of a Rasa project's intents.
private struct RasaNames {
    private var names = IntentNames()
    private var ids: [String: String] = [:]

    mutating func id(_ name: String, at place: SourcePlace, in collector: inout PackCollector) -> String {
        if let id = ids[name] { return id }
        let id = name == Pack.uncoveredLabel ? name : names.unique(name)
        ids[name] = id
        if id != name {
            collector.note(place, "the intent \(Quoting.quoted(name)) is called \(Quoting.quoted(id)) here")
        }
        return id
    }

    func known(_ name: String) -> String { ids[name] ?? name }
}
