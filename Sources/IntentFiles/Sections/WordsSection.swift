internal import IntentModel
internal import MessageTemplates

/// Reads `uncovered`, `synonyms`, `confusables`, `protected` and `phrases`.
struct WordsSection {
    let reader: NodeReader

    func uncovered(_ node: YAMLNode, into draft: inout PackDraft) {
        draft.pack.uncovered += reader.examples(node, "'uncovered'")
    }

    func synonyms(_ node: YAMLNode, into draft: inout PackDraft) {
        draft.pack.synonyms += groups(node, "synonyms")
    }

    func protected(_ node: YAMLNode, into draft: inout PackDraft) {
        draft.pack.protected += groups(node, "protected")
    }

    private func groups(_ node: YAMLNode, _ key: String) -> [[String]] {
        reader.items(node).compactMap { item in
            guard case .sequence(let words) = item.content, words.count > 1 else {
                reader.error(
                    item,
                    "each entry of '\(key)' must be a list of two words or more, such as [refund, return]"
                )
                return nil
            }
            let texts = reader.texts(item, "a word").map(\.text)
            return texts.count > 1 ? texts : nil
        }
    }

    func confusables(_ node: YAMLNode, into draft: inout PackDraft) {
        for item in reader.items(node) {
            guard let fields = reader.fields(item, in: "a confusable", keys: IntentFileKeys.confusable) else {
                continue
            }
            guard let writtenNode = fields["written"], let meantNode = fields["meant"] else {
                reader.error(item, "a confusable needs both 'written' and 'meant'")
                continue
            }
            guard let written = reader.text(writtenNode, "'written'"), let meant = reader.text(meantNode, "'meant'")
            else { continue }
            draft.pack.confusables.append(
                Confusable(written: written, meant: meant, place: reader.place(writtenNode))
            )
        }
    }

    /// Reads the bot's own sentences; `known` are the placeholders of each that it says, by name.
    func phrases(_ node: YAMLNode, known: [String: [String]]?, into draft: inout PackDraft) {
        for entry in reader.entries(node, in: "'phrases'") ?? [] where !entry.value.isEmpty {
            if let first = draft.phrasePlaces[entry.name] {
                reader.error(
                    entry.key,
                    "the phrase '\(entry.name)' is given at \(first) already",
                    offending: entry.name
                )
                continue
            }
            draft.phrasePlaces[entry.name] = reader.place(entry.key)
            let placeholders = known?[entry.name]
            if let known, placeholders == nil {
                reader.unknown("phrase", entry.name, at: entry.key, valid: known.keys.sorted(), listsAll: true)
            }
            var wordings: [Language: [String]] = [:]
            for (language, value) in reader.byLanguage(entry.value, "'\(entry.name)'", hint: "'en: some words'") {
                for (text, node) in reader.texts(value, "a phrase") {
                    if let placeholders { check(text, at: node, language, placeholders) }
                    wordings[language, default: []].append(text)
                }
            }
            draft.pack.phrases[entry.name] = wordings
        }
    }

    private func check(_ text: String, at node: YAMLNode, _ language: Language, _ placeholders: [String]) {
        do {
            let template = try MessageTemplate(pattern: text, locale: language.rawValue)
            for name in template.argumentNames where !placeholders.contains(name) {
                let list = placeholders.map { "{\($0)}" }.joined(separator: ", ")
                reader.error(
                    node,
                    "this phrase cannot name {\(name)}; " + (list.isEmpty ? "it has no values" : "it may name \(list)"),
                    offending: name,
                    suggestion: NearestName.of(name, in: placeholders)
                )
            }
        } catch {
            let problem = (error as? MessageTemplateError)?.description ?? "\(error)"
            reader.error(node, "the phrase cannot be read: \(problem)", offending: text)
        }
    }
}
