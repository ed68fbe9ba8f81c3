internal import IntentModel

/// Reads `facts` and `directories`.
struct FactsSection {
    let reader: NodeReader

    func facts(_ node: YAMLNode, into draft: inout PackDraft) {
        for entry in reader.entries(node, in: "'facts'") ?? [] {
            guard checkName(entry.name, at: entry.key, of: "fact") else { continue }
            if let first = draft.factPlaces[entry.name] {
                reader.error(entry.key, "the fact '\(entry.name)' is given at \(first) already", offending: entry.name)
                continue
            }
            guard let value = value(entry.value, "the fact '\(entry.name)'") else { continue }
            draft.factPlaces[entry.name] = reader.place(entry.key)
            draft.pack.facts[entry.name] = value
        }
    }

    /// One directory may be spread over several files.
    func directories(_ node: YAMLNode, into draft: inout PackDraft) {
        for entry in reader.entries(node, in: "'directories'") ?? [] {
            guard checkName(entry.name, at: entry.key, of: "directory") else { continue }
            if BuiltInDetail(rawValue: entry.name) != nil {
                reader.error(
                    entry.key,
                    "'\(entry.name)' is a detail that the bot knows already; give the directory another name",
                    offending: entry.name
                )
                continue
            }
            let entries = reader.items(entry.value).compactMap { self.entry($0, of: entry.name) }
            if let known = draft.pack.directories.firstIndex(where: { $0.name == entry.name }) {
                draft.pack.directories[known].entries += entries
            } else {
                draft.pack.directories.append(Directory(name: entry.name, entries: entries))
            }
        }
    }

    private func entry(_ node: YAMLNode, of directory: String) -> DirectoryEntry? {
        let what = "an entry of '\(directory)'"
        guard let entries = reader.entries(node, in: what) else { return nil }
        var names: [Language: String]?
        var aliases: [String] = []
        var fields: [String: FactValue] = [:]
        for entry in entries where !entry.value.isEmpty {
            switch entry.name {
            case "name": names = self.names(entry.value, of: what)
            case "aliases": aliases = reader.texts(entry.value, "an alias").map(\.text)
            default:
                guard checkName(entry.name, at: entry.key, of: "key") else { continue }
                fields[entry.name] = value(entry.value, "'\(entry.name)'")
            }
        }
        guard let names else {
            reader.error(node, "\(what) without 'name'")
            return nil
        }
        return DirectoryEntry(names: names, aliases: aliases, fields: fields, place: reader.place(node))
    }

    /// A name that is the same in every language may be written once.
    private func names(_ node: YAMLNode, of what: String) -> [Language: String] {
        guard case .scalar = node.content else { return reader.textByLanguage(node, "the name of \(what)") }
        return reader.text(node, "the name of \(what)").map { [.undetermined: $0] } ?? [:]
    }

    private func value(_ node: YAMLNode, _ what: String) -> FactValue? {
        if case .mapping = node.content { return .byLanguage(reader.textByLanguage(node, what)) }
        guard let text = reader.text(node, what) else { return nil }
        if case .scalar(_, isPlain: true) = node.content, let number = NodeReader.plainNumber(text) {
            return .number(number)
        }
        return .text(text)
    }

    /// Names become placeholders, so they are kept to what reads well in braces.
    private func checkName(_ name: String, at node: YAMLNode, of what: String) -> Bool {
        let isPlain =
            name.utf8.count <= 60 && name.utf8.first.map { (0x61...0x7a).contains($0) } == true
            && name.utf8.allSatisfy { (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5f }
        if !isPlain {
            reader.error(
                node,
                "the \(what) \(Quoting.quoted(name)) must be named with a-z, 0-9 and '_', a letter first",
                offending: name,
                suggestion: Self.repaired(name)
            )
        }
        return isPlain
    }

    private static func repaired(_ name: String) -> String? {
        let repaired = String(name.lowercased().map { $0 == "-" || $0 == " " || $0 == "." ? "_" : $0 })
        let isPlain = repaired.utf8.allSatisfy {
            (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5f
        }
        return isPlain && repaired != name && repaired.first?.isLetter == true ? repaired : nil
    }
}
