internal import IntentFiles
internal import IntentModel
internal import WireFormat

/// Makes a pack of an exported Dialogflow ES agent.
struct DialogflowReader {
    private let agent: DialogflowAgent
    private var names = IntentNames()
    /// Ids in the pack, by ids in the agent.
    private var ids: [String: String] = [:]

    init(agent: DialogflowAgent) {
        self.agent = agent
    }

    /// Adds everything that can be carried over.
    mutating func read(into collector: inout PackCollector) {
        collector.declaredLanguage = agent.language
        if agent.hasWebhook, let place = agent.agentPlace {
            collector.note(
                place,
                "the webhook is not carried over",
                remedy: "write the answers that it gave, or set 'handoff: true'"
            )
        }
        let byID = Dictionary(agent.intents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for intent in agent.intents where root(of: intent, byID) == nil { ids[intent.id] = topID(intent, &collector) }
        for intent in agent.intents {
            if let root = root(of: intent, byID), let id = ids[root.id], !root.isFallback {
                readFollowUp(intent, of: root, id: id, into: &collector)
            } else {
                readTop(intent, into: &collector)
            }
        }
        readEntities(into: &collector)
    }

    /// The intent on whose topic another one is understood; of a chain of them, the first.
    private func root(
        of intent: DialogflowAgent.Intent,
        _ byID: [String: DialogflowAgent.Intent]
    ) -> DialogflowAgent.Intent? {
        var root: DialogflowAgent.Intent?
        var passed: Set<String> = [intent.id]
        var next = intent.parent
        while let id = next, let parent = byID[id], passed.insert(id).inserted {
            root = parent
            next = parent.parent
        }
        return root
    }

    private mutating func topID(_ intent: DialogflowAgent.Intent, _ collector: inout PackCollector) -> String {
        guard intent.name != Pack.uncoveredLabel, !intent.isFallback else { return Pack.uncoveredLabel }
        let id = names.unique(intent.name)
        if id != intent.name {
            collector.note(
                intent.place,
                "the intent \(Quoting.quoted(intent.name)) is called \(Quoting.quoted(id)) here"
            )
        }
        return id
    }

    // MARK: Intents

    private mutating func readTop(_ intent: DialogflowAgent.Intent, into collector: inout PackCollector) {
        let id = ids[intent.id] ?? topID(intent, &collector)
        noteRest(intent, in: &collector)
        for phrase in phrases(of: intent, in: &collector) {
            collector.example(phrase.text, of: id, language: phrase.language)
        }
        let answers = DialogflowMessages(intent: intent).answers(in: &collector)
        guard id != Pack.uncoveredLabel else {
            for answer in answers {
                collector.note(
                    intent.place,
                    "the answer of the fallback intent \(Quoting.quoted(intent.name)) is not carried over: "
                        + Quoting.quoted(answer.text),
                    remedy: "word what the bot says when it calls a person under 'phrases'"
                )
            }
            return
        }
        collector.intent(id)
        for answer in answers { collector.answer(answer.text, of: id, language: answer.known) }
        if intent.phrases.isEmpty {
            collector.note(
                intent.place,
                "the intent \(Quoting.quoted(intent.name)) has no training phrases",
                remedy: "write examples, or leave the intent out"
            )
        }
    }

    private func readFollowUp(
        _ intent: DialogflowAgent.Intent,
        of parent: DialogflowAgent.Intent,
        id: String,
        into collector: inout PackCollector
    ) {
        noteRest(intent, in: &collector, isFollowUp: true)
        let phrases = phrases(of: intent, in: &collector)
        let answers = DialogflowMessages(intent: intent).answers(in: &collector)
        let shown = "the follow-up intent \(Quoting.quoted(intent.name))"
        guard !intent.isFallback, !phrases.isEmpty, !answers.isEmpty else {
            let why =
                intent.isFallback
                ? "is a fallback" : phrases.isEmpty ? "has no training phrases" : "has no answer in words"
            let said = answers.first.map { ": \(Quoting.quoted($0.text))" } ?? ""
            collector.note(
                intent.place,
                "\(shown) \(why) and was left out\(said)",
                remedy: "write it under the 'follow_ups' of \(Quoting.quoted(id)) if customers need it"
            )
            return
        }
        if intent.parent != parent.id {
            collector.note(
                intent.place,
                "\(shown) follows another follow-up; it is understood whenever \(Quoting.quoted(id)) is the topic"
            )
        }
        let name = IntentNames.allowed(intent.name)
        if name != intent.name {
            collector.note(intent.place, "\(shown) is called \(Quoting.quoted(name)) here")
        }
        collector.followUp(
            GatheredFollowUp(
                id: name,
                examples: phrases.map { GatheredText(text: $0.text, language: $0.language ?? .undetermined) },
                answers: answers
            ),
            of: id
        )
    }

    /// Training phrases that are messages of customers.
    private func phrases(
        of intent: DialogflowAgent.Intent,
        in collector: inout PackCollector
    ) -> [DialogflowAgent.Phrase] {
        intent.phrases.filter { phrase in
            guard !phrase.isTemplate else {
                collector.note(
                    phrase.place,
                    "the training phrase \(Quoting.quoted(phrase.text)) is a template of entities and was left out",
                    remedy: "write it as a customer would"
                )
                return false
            }
            guard !phrase.text.isEmpty else {
                collector.note(phrase.place, "an empty training phrase was left out")
                return false
            }
            for entity in phrase.entities {
                collector.note(
                    phrase.place,
                    "the entity \(Quoting.quoted(entity)) was marked in a training phrase; the words were kept without "
                        + "the mark",
                    remedy: "list what answers need under 'details'"
                )
            }
            return true
        }
    }

    /// Notes what an intent has beside phrases and answers.
    private func noteRest(
        _ intent: DialogflowAgent.Intent,
        in collector: inout PackCollector,
        isFollowUp: Bool = false
    ) {
        let shown = Quoting.quoted(intent.name)
        func list(_ json: JSONValue?) -> String {
            (json?.elements ?? []).compactMap { $0.text ?? $0["name"]?.text }.joined(separator: ", ")
        }
        let contexts = list(intent.json["contexts"])
        if !contexts.isEmpty, !isFollowUp {
            collector.note(
                intent.place,
                "the intent \(shown) was understood in the context \(contexts) alone, and is always understood now",
                remedy: "move it under the 'follow_ups' of the intent that it follows"
            )
        }
        let events = list(intent.json["events"])
        if !events.isEmpty {
            collector.note(
                intent.place,
                "the events of the intent \(shown) (\(events)) are not carried over",
                remedy: "a gateway that wants a greeting sends one as a message"
            )
        }
        if intent.json["webhookUsed"]?.isTrue == true || intent.json["webhookForSlotFilling"]?.isTrue == true {
            collector.note(
                intent.place,
                "what the webhook does for the intent \(shown) is not carried over; an answer in words is",
                remedy: "look whether it says enough; without an answer a person gets the conversation"
            )
        }
        for response in intent.json["responses"]?.elements ?? [] {
            let parameters = list(response["parameters"])
            if !parameters.isEmpty {
                collector.note(
                    intent.place,
                    "the parameters of the intent \(shown) (\(parameters)) are not carried over",
                    remedy: "list what answers and tickets need under 'details'"
                )
            }
            let contexts = list(response["affectedContexts"])
            if !contexts.isEmpty, !contexts.lowercased().contains("followup") {
                collector.note(
                    intent.place,
                    "the contexts that the intent \(shown) sets (\(contexts)) are not carried over",
                    remedy: "write what customers ask next under 'follow_ups'"
                )
            }
        }
    }

    // MARK: Entities

    private func readEntities(into collector: inout PackCollector) {
        for entry in agent.entries {
            // `@sys.…` and lists of lists hold no words of their own.
            let words = [entry.value] + entry.synonyms
            guard !entry.isRegular, !words.contains(where: { $0.contains("@") }) else {
                collector.note(
                    entry.place,
                    "the entity \(Quoting.quoted(entry.entity)) is a pattern and is not carried over",
                    remedy: "see 'details' for what is picked out of messages"
                )
                continue
            }
            collector.synonyms(words)
            collector.note(
                entry.place,
                "the entity \(Quoting.quoted(entry.entity)) is carried over as synonyms alone",
                remedy: "make a directory of the names that answers need"
            )
        }
    }
}
