internal import IntentFiles
internal import IntentModel

/// What a Rasa project's files say, before anything is made of it.
struct RasaProject {
    /// A text of the training data with its place.
    struct Example {
        var text: String
        var place: SourcePlace
    }

    /// Training data of one intent: `- intent: …`.
    struct IntentBlock {
        var name: String
        var language: Language?
        var examples: [Example]
        var place: SourcePlace
    }

    /// One wording of a response.
    struct Wording {
        var text: String
        var language: Language?
        var place: SourcePlace
    }

    /// Steps of a rule or a story: what the customer means, and what the bot does.
    enum Step {
        case intents([String], SourcePlace)
        case action(String, SourcePlace)
        /// Anything else: a slot, a form's loop, a checkpoint.
        case other
    }

    /// A rule or a story.
    struct Path {
        var name: String
        var isRule: Bool
        var hasCondition: Bool
        var steps: [Step]
        var place: SourcePlace
    }

    /// Language that `config.yml` declares.
    var language: Language?
    var blocks: [IntentBlock] = []
    var synonyms: [(value: String, words: [String])] = []
    /// Intents that the domain lists.
    var listed: [(name: String, place: SourcePlace)] = []
    /// Wordings of each response, in the order of the files.
    var responses: [(name: String, wordings: [Wording], place: SourcePlace)] = []
    var paths: [Path] = []
    /// Whether a file had anything of a Rasa project in it.
    var hasContent = false
}

/// Reads the files of a Rasa project, of versions 2 and 3.
struct RasaFileReader {
    private(set) var project = RasaProject()
    private var responseIndexes: [String: Int] = [:]
    private var file = ""

    init() {}

    /// Reads one file.
    /// - Parameter isOfProject: Whether it was found in a folder, where files that hold something else are passed over.
    /// - Throws: `ImportError` with the place where it is no YAML, or where it holds nothing of a Rasa project.
    mutating func read(
        _ file: ImportFile,
        isOfProject: Bool,
        notes: inout ExchangeNotes
    ) throws(ImportError) {
        self.file = file.path
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
            project.language = node.text.flatMap { Language(tag: $0) } ?? project.language
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
        case "session_config", "pipeline", "policies", "recipe", "assistant_id":
            return false
        default:
            return false
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
                    language: tag.flatMap { Language(tag: $0) },
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

    // MARK: Responses

    private mutating func response(_ pair: YAMLPair, notes: inout ExchangeNotes) {
        guard let name = pair.key.text else { return }
        let place = pair.key.place(in: file)
        let shown = Quoting.quoted(name)
        var wordings: [RasaProject.Wording] = []
        for item in pair.value.items {
            let itemPlace = item.place(in: file)
            for extra in item.pairs {
                guard let key = extra.key.text, !["text", "condition", "metadata"].contains(key), !extra.value.isEmpty
                else { continue }
                notes.add(
                    extra.key.place(in: file),
                    "left out of the response \(shown): \(Self.parts[key] ?? "the key \(Quoting.quoted(key))")"
                        + Self.titles(extra.value),
                    remedy: Self.partRemedies[key] ?? ""
                )
            }
            guard let written = item.text ?? item["text"]?.text, !written.isBlank else {
                notes.add(
                    itemPlace,
                    "a wording of the response \(shown) without text was left out",
                    remedy: "write an answer in words"
                )
                continue
            }
            let text: String
            switch RasaBraces.read(written) {
            case .success(let plain): text = plain
            case .failure(let slot):
                notes.add(
                    itemPlace,
                    "a wording of the response \(shown) was left out, because it names the slot {\(slot.name)}: "
                        + Quoting.quoted(written),
                    remedy: "write it with a fact, or without the value"
                )
                continue
            }
            var language: Language?
            for condition in item["condition"]?.items ?? [] {
                if condition["name"]?.text == "language",
                    let tag = condition["value"]?.text.flatMap(Language.init(tag:))
                {
                    language = tag
                } else {
                    notes.add(
                        condition.place(in: file),
                        "the condition of a wording of the response \(shown) is not carried over: "
                            + "the wording is one of the variants",
                        remedy: "delete the wording, or give it an intent of its own"
                    )
                }
            }
            wordings.append(RasaProject.Wording(text: text.trimmed, language: language, place: itemPlace))
        }
        if let index = responseIndexes[name] {
            project.responses[index].wordings += wordings
        } else {
            responseIndexes[name] = project.responses.count
            project.responses.append((name, wordings, place))
        }
    }

    private static let parts = [
        "buttons": "the buttons", "quick_replies": "the quick replies", "image": "the image",
        "attachment": "the attachment", "elements": "the cards", "custom": "the custom payload",
        "channel": "the channel",
    ]
    private static let partRemedies = [
        "buttons": "write what customers ask next under 'follow_ups'",
        "quick_replies": "write what customers ask next under 'follow_ups'",
        "image": "write its address into the answer where customers can open it",
        "channel": "the wording is one of the variants on every channel",
    ]

    /// Titles of buttons, so that nobody need look them up.
    private static func titles(_ node: YAMLNode) -> String {
        let titles = node.items.compactMap { $0["title"]?.text }
        if !titles.isEmpty { return " (\(titles.joined(separator: ", ")))" }
        return node.text.map { " (\(Quoting.clipped($0)))" } ?? ""
    }

    // MARK: Paths

    private mutating func path(_ node: YAMLNode, isRule: Bool) {
        guard let steps = node["steps"] else { return }
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
        return .other
    }
}
