internal import IntentFiles
internal import IntentModel

/// Reads the files of a Rasa project, of versions 2 and 3.
struct RasaFileReader {
    var project = RasaProject()
    var responseIndexes: [String: Int] = [:]
    private(set) var file = ""

    init() {}

    /// Reads one file.
    /// - Parameters:
    ///   - file: The file.
    ///   - isOfProject: Whether it was found in a folder, where files that hold something else are passed over.
    ///   - notes: Where to note what stays behind.
    /// - Throws: `ImportError` with the place where it is no YAML, or where it holds nothing of a Rasa project.
    mutating func read(
        _ file: ImportFile,
        isOfProject: Bool,
        notes: inout ExchangeNotes
    ) throws(ImportError) {
        self.file = file.path
        guard !Self.isOfVersionOne(file) else {
            throw ImportError(
                file.path,
                line: 1,
                "training data of Rasa 1; convert it there with 'rasa data convert nlu -f yaml', then import nlu.yml"
            )
        }
        let root: YAMLNode?
        do {
            var parser = try YAMLParser(file.bytes, limits: Self.limits)
            root = try parser.parse()
        } catch let error as YAMLError {
            throw ImportError(file.path, line: error.position.line, column: error.position.column, error.message)
        } catch {
            throw ImportError(file.path, line: 1, "\(error)")
        }
        guard let root else { return }
        guard root["intents"]?.items.first?["id"] == nil else {
            throw ImportError(file.path, line: 1, "an intent file already; copy it into the pack's folder")
        }
        var hasContent = false
        for pair in root.pairs {
            guard let key = pair.key.text else { continue }
            hasContent = section(key, pair.value, notes: &notes) || hasContent
        }
        project.hasContent = project.hasContent || hasContent
        if !hasContent, !isOfProject {
            throw ImportError(
                file.path,
                line: 1,
                "no 'nlu:', 'intents:', 'responses:', 'rules:' or 'stories:' here, so nothing of a Rasa project; "
                    + "name its nlu.yml and domain.yml, or its folder"
            )
        }
    }

    /// Markdown, or JSON under one name.
    private static func isOfVersionOne(_ file: ImportFile) -> Bool {
        file.head.contains("\"rasa_nlu_data\"") || file.head.contains(/(?m)^## (intent|synonym|regex|lookup):/)
    }

    /// Whether a file of a folder looks like one of a Rasa project; the folder may hold other YAML beside.
    static func isOfProject(_ file: ImportFile) -> Bool {
        file.head.contains(/(?m)^(nlu|intents|responses|templates|stories|rules|slots|forms|language)\s*:/)
    }

    /// Training data may hold far more than an intent file.
    private static var limits: PackLimits {
        var limits = PackLimits()
        limits.nodesPerFile = 10_000_000
        return limits
    }

    /// Takes a top-level key; `false` where it is none of intents, examples, answers or paths between them.
    private mutating func section(_ key: String, _ node: YAMLNode, notes: inout ExchangeNotes) -> Bool {
        switch key {
        case "nlu": for item in node.items { nlu(item, notes: &notes) }
        case "intents": for item in node.items { listed(item) }
        case "responses", "templates": for pair in node.pairs { response(pair, notes: &notes) }
        case "rules": for item in node.items { path(item, isRule: true) }
        case "stories": for item in node.items { path(item, isRule: false) }
        case "language":
            project.language = node.text.flatMap(Language.known) ?? project.language
            return false
        case "slots", "forms", "actions", "entities", "e2e_actions":
            for name in node.pairs.compactMap(\.key) + node.items {
                guard let text = name.text ?? name.pairs.first?.key.text, !Self.isBuiltIn(text) else { continue }
                notes.add(
                    name.place(in: file),
                    "\(Self.names[key] ?? key) \(Quoting.quoted(text)) is not carried over",
                    remedy: Self.remedies[key] ?? ""
                )
            }
            return false
        default: return false
        }
        return !node.isEmpty
    }

    private static let names = [
        "slots": "the slot", "forms": "the form", "actions": "the action", "entities": "the entity",
        "e2e_actions": "the end-to-end action",
    ]
    private static let remedies = [
        "slots": "an answer names facts of the pack and details of the message, nothing that is remembered",
        "forms": "a person asks for what is missing: set 'handoff: true' and the 'details' to pick out",
        "actions": "actions are code; write an answer, or set 'handoff: true'",
        "entities": "make a directory of the names that answers need; see 'details'",
    ]

    /// Actions and slots that every project has, or that say nothing by themselves.
    private static func isBuiltIn(_ name: String) -> Bool {
        name.hasPrefix("utter_") || name == "requested_slot" || name == "language" || name.hasPrefix("session_started_")
    }

    private mutating func listed(_ node: YAMLNode) {
        guard let name = node.text ?? node.pairs.first?.key.text else { return }
        project.listed.append((name, node.place(in: file)))
    }

    // MARK: Training data

    private mutating func nlu(_ node: YAMLNode, notes: inout ExchangeNotes) {
        let place = node.place(in: file)
        let examples = node["examples"].map { self.examples($0, notes: &notes) } ?? []
        if let name = node["intent"]?.text {
            let tag = node["metadata"]?["language"]?.text
            project.blocks.append(
                RasaProject.IntentBlock(
                    name: name,
                    language: tag.flatMap(Language.known),
                    examples: examples,
                    place: place
                )
            )
        } else if let value = node["synonym"]?.text {
            project.synonyms.append((value, examples.map(\.text)))
        } else if let name = (node["regex"] ?? node["lookup"])?.text {
            let isLookup = node["regex"] == nil
            notes.add(
                place,
                (isLookup ? "the lookup table " : "the regular expression ") + Quoting.quoted(name)
                    + (isLookup ? " of \(examples.count) entries" : "") + " is not carried over",
                remedy: isLookup
                    ? "make a directory of names that answers need, and keywords of words that decide"
                    : "order numbers, plates, amounts, dates, telephone numbers and addresses of mail are known: see 'details'"
            )
        } else {
            notes.add(
                place,
                "an entry of 'nlu' that is no intent, synonym, regex or lookup was left out",
                remedy: "look what it was meant to be"
            )
        }
    }

    /// Examples as a block of lines `- …`, or as a list.
    private func examples(_ node: YAMLNode, notes: inout ExchangeNotes) -> [RasaProject.Example] {
        if case .sequence(let items) = node.content {
            return items.compactMap { item in
                guard let text = item.text ?? item["text"]?.text else { return nil }
                return RasaProject.Example(text: Self.withoutLastBreak(text), place: item.place(in: file))
            }
        }
        guard let block = node.text else { return [] }
        var place = node.place(in: file)
        let isBlock = node.textColumn == nil
        var examples: [RasaProject.Example] = []
        for (index, line) in block.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let text = String(line).trimmed
            place.line = node.position.line + index + (isBlock ? 1 : 0)
            guard !text.isEmpty, !text.hasPrefix("#") else { continue }
            guard text.hasPrefix("-") else {
                notes.add(
                    place,
                    "a line of examples that does not begin with '- ' was left out",
                    remedy: "mend it there"
                )
                continue
            }
            let example = String(text.dropFirst()).trimmed
            if example.isEmpty {
                notes.add(place, "an empty example was left out")
            } else {
                examples.append(RasaProject.Example(text: example, place: place))
            }
        }
        return examples
    }

    /// A block of lines ends with a line break that is no part of the text.
    private static func withoutLastBreak(_ text: String) -> String {
        text.last == "\n" ? String(text.dropLast()) : text
    }

    // MARK: Paths

    private mutating func path(_ node: YAMLNode, isRule: Bool) {
        guard let steps = node["steps"] else { return }
        // Conversations that test the bot look like stories, but say both what was written and what it means.
        guard !steps.items.contains(where: { $0["user"] != nil && $0["intent"] != nil }) else { return }
        project.paths.append(
            RasaProject.Path(
                name: (node["rule"] ?? node["story"])?.text ?? "",
                isRule: isRule,
                hasCondition: node["condition"] != nil || node["conversation_start"]?.text == "true",
                steps: steps.items.map(step),
                place: node.place(in: file)
            )
        )
    }

    private func step(_ node: YAMLNode) -> RasaProject.Step {
        let place = node.place(in: file)
        if let intent = node["intent"]?.text { return .intents([intent], place) }
        if let either = node["or"] { return .intents(either.items.compactMap { $0["intent"]?.text }, place) }
        if let action = node["action"]?.text { return .action(action, place) }
        if node.pairs.contains(where: { $0.key.text == "active_loop" }) { return .loop }
        return .other
    }
}
