internal import IntentModel
internal import MessageTemplates

/// One wording of an answer, ready to be given.
struct CompiledAnswer: Sendable {
    let language: Language
    let validity: Validity
    /// Where it depends on nothing but facts, its text; nothing is left to do per message.
    private let constant: String?
    private let template: MessageTemplate
    private let facts: [String: TemplateValue]
    private let details: [(name: String, kind: BuiltInDetail)]
    private let entries: [(name: String, directory: Int, key: String?)]

    /// - Throws: `DialogueError.badAnswer` where the pattern cannot be read or names what is unknown.
    init(_ answer: Answer, values: PlaceholderValues) throws(DialogueError) {
        language = answer.language
        validity = answer.validity
        var facts: [String: TemplateValue] = [:]
        var details: [(name: String, kind: BuiltInDetail)] = []
        var entries: [(name: String, directory: Int, key: String?)] = []
        do {
            template = try MessageTemplate(pattern: answer.pattern, locale: answer.language.rawValue)
            for name in template.argumentNames {
                switch values.source(of: name) {
                case .fact(let fact)?: facts[name] = values.fact(fact, in: answer.language)
                case .detail(let kind)?: details.append((name, kind))
                case .entry(let directory, let key)?: entries.append((name, directory, key))
                case nil: throw MessageTemplateError(description: "{\(name)} is no fact, detail or directory")
                }
            }
            constant = details.isEmpty && entries.isEmpty ? try template.format(facts) : nil
        } catch {
            throw .badAnswer(place: answer.place, problem: String(describing: error))
        }
        self.facts = facts
        self.details = details
        self.entries = entries
    }

    /// Whether it names something that the customer must have named.
    var needsDetails: Bool { constant == nil }

    /// The text; `nil` where something that it names is not known.
    ///
    /// Where the customer named several entries of a directory, it is said once for each.
    func text(_ known: KnownDetails, values: PlaceholderValues) -> String? {
        if let constant { return constant }
        var arguments = facts
        for (name, kind) in details {
            guard let value = known.value(of: kind) else { return nil }
            arguments[name] = .text(value)
        }
        guard let directory = entries.first?.directory else { return try? template.format(arguments) }
        var sentences: [String] = []
        for entry in known.entries(of: directory) {
            if let text = text(forEntry: entry, arguments, known, values), !sentences.contains(text) {
                sentences.append(text)
            }
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: "\n")
    }

    private func text(
        forEntry entry: Int,
        _ shared: [String: TemplateValue],
        _ known: KnownDetails,
        _ values: PlaceholderValues
    ) -> String? {
        var arguments = shared
        for (name, directory, key) in entries {
            let isSame = directory == entries.first?.directory
            guard let chosen = isSame ? entry : known.entries(of: directory).first,
                let value = values.entry(chosen, of: directory, key: key, in: language)
            else { return nil }
            arguments[name] = value
        }
        return try? template.format(arguments)
    }
}
