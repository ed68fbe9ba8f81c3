internal import IntentModel
internal import MessageTemplates

/// What the placeholders of answers stand for: the pack's facts, what the customer named, and the entries of
/// directories.
struct PlaceholderValues: Sendable {
    /// Where a placeholder's value comes from.
    enum Source: Sendable, Hashable {
        case fact(String)
        case detail(BuiltInDetail)
        /// A key of a directory's entry; `nil` is its name.
        case entry(directory: Int, key: String?)
    }

    private let facts: [String: FactValue]
    private let directories: [Directory]
    private let languages: [Language]

    init(pack: Pack) {
        facts = pack.facts
        directories = pack.directories
        languages = pack.policy.languages
    }

    /// - Returns: `nil` where nothing bears the name.
    func source(of name: String) -> Source? {
        if facts[name] != nil { return .fact(name) }
        if let detail = BuiltInDetail(rawValue: name) { return .detail(detail) }
        for (index, directory) in directories.enumerated() where name.hasPrefix(directory.name + "_") {
            let key = String(name.dropFirst(directory.name.utf8.count + 1))
            if key == "name" { return .entry(directory: index, key: nil) }
            if directory.entries.contains(where: { $0.fields[key] != nil }) {
                return .entry(directory: index, key: key)
            }
        }
        return nil
    }

    func fact(_ name: String, in language: Language) -> TemplateValue? {
        facts[name].flatMap { value($0, in: language) }
    }

    /// A key of an entry, or its name.
    func entry(_ entry: Int, of directory: Int, key: String?, in language: Language) -> TemplateValue? {
        let entry = directories[directory].entries[entry]
        guard let key else { return .text(pick(entry.names, in: language) ?? "") }
        return entry.fields[key].flatMap { value($0, in: language) }
    }

    /// Name of an entry for a customer.
    func name(of entry: Int, in directory: Int, _ language: Language) -> String {
        pick(directories[directory].entries[entry].names, in: language) ?? ""
    }

    /// Name of a directory, as details call it.
    func directoryName(_ directory: Int) -> String { directories[directory].name }

    /// The entry that a remembered detail names.
    func entry(named name: String, ofDirectory directoryName: String) -> (directory: Int, entry: Int)? {
        for (index, directory) in directories.enumerated() where directory.name == directoryName {
            if let entry = directory.entries.firstIndex(where: { $0.names.values.contains(name) }) {
                return (index, entry)
            }
        }
        return nil
    }

    private func value(_ value: FactValue, in language: Language) -> TemplateValue? {
        switch value {
        case .text(let text): .text(text)
        case .number(let number): .number(number)
        case .byLanguage(let texts): pick(texts, in: language).map { .text($0) }
        }
    }

    private func pick(_ texts: [Language: String], in language: Language) -> String? {
        for candidate in LanguageOrder.order(from: language, then: languages) {
            if let text = texts[candidate] { return text }
        }
        return texts.min { $0.key < $1.key }?.value
    }
}
