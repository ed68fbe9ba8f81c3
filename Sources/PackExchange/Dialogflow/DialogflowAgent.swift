internal import IntentModel
internal import WireFormat

/// What the files of an exported Dialogflow ES agent say, before anything is made of it.
struct DialogflowAgent {
    /// A training phrase in its parts.
    struct Phrase {
        var text: String
        var entities: [String]
        var language: Language?
        /// Written with `@entity` instead of an example.
        var isTemplate: Bool
        var place: SourcePlace
    }

    /// An intent with what its file says.
    struct Intent {
        var id: String
        var name: String
        var json: JSONValue
        var phrases: [Phrase]
        var file: String

        var place: SourcePlace { SourcePlace(file: file, line: 1, column: 1) }
        var parent: String? { json["parentId"]?.text ?? json["rootParentId"]?.text }
        var isFallback: Bool { json["fallbackIntent"]?.isTrue == true }
    }

    /// One value of an entity with the words for it.
    struct Entry {
        var entity: String
        var value: String
        var synonyms: [String]
        var isRegular: Bool
        var place: SourcePlace
    }

    var language: Language?
    var hasWebhook = false
    var agentPlace: SourcePlace?
    var intents: [Intent] = []
    var entries: [Entry] = []

    /// Reads the files of the export's folder.
    /// - Throws: `ImportError` with every file that is no JSON.
    init(files: [ImportFile]) throws(ImportError) {
        let files = Self.rooted(files)
        var failure = ImportError(problems: [])
        var phrases: [String: [Phrase]] = [:]
        var regular: Set<String> = []
        for file in files where file.fileExtension == "json" {
            let parts = file.name.split(separator: "/")
            guard parts.count <= 2 else { continue }
            let folder = parts.count == 2 ? parts[0] : ""
            guard folder == "intents" || folder == "entities" || file.name == "agent.json" else { continue }
            do throws(ImportError) {
                let document = try JSONDocument(file)
                let stem = String(file.baseName.dropLast(".json".count))
                if folder == "intents", let (name, tag) = Self.split(stem, at: "_usersays_") {
                    phrases[name, default: []] += document.elements().map { Self.phrase($0.value, tag, $0.place) }
                } else if folder == "intents" {
                    add(document, stem)
                } else if folder == "entities", let (name, _) = Self.split(stem, at: "_entries_") {
                    entries += document.elements().map { Self.entry($0.value, name, $0.place) }
                } else if folder == "entities" {
                    if document.root["isRegexp"]?.isTrue == true { regular.insert(stem) }
                } else {
                    language = document.root["language"]?.text.flatMap(Language.known)
                    hasWebhook = document.root["webhook"]?["available"]?.isTrue == true
                    agentPlace = document.place(1)
                }
            } catch {
                failure.problems += error.problems
            }
        }
        guard failure.problems.isEmpty else { throw failure }
        for index in intents.indices {
            let stem = ImportFile(path: intents[index].file, bytes: []).baseName.dropLast(".json".count)
            intents[index].phrases += phrases[String(stem)] ?? []
        }
        for index in entries.indices where regular.contains(entries[index].entity) { entries[index].isRegular = true }
    }

    /// Whether the files of a folder are an exported agent.
    static func isAgent(_ files: [ImportFile]) -> Bool {
        files.contains { $0.baseName == "agent.json" }
            && files.contains { $0.name.hasPrefix("intents/") || $0.name.contains("/intents/") }
            || files.contains { $0.baseName.contains("_usersays_") }
    }

    /// The files under the folder in which `agent.json` lies, or `intents/`.
    private static func rooted(_ files: [ImportFile]) -> [ImportFile] {
        let anchor =
            files.first { $0.baseName == "agent.json" }?.name.dropLast("agent.json".count)
            ?? files.first { $0.name.contains("intents/") }.flatMap { file in
                file.name.firstRange(of: "intents/").map { file.name[..<$0.lowerBound] }
            }
        guard let anchor, !anchor.isEmpty else { return files }
        return files.compactMap { file in
            guard file.name.hasPrefix(anchor) else { return nil }
            var file = file
            file.name = String(file.name.dropFirst(anchor.count))
            return file
        }
    }

    private static func split(_ stem: String, at mark: String) -> (name: String, tag: String)? {
        guard let range = stem.ranges(of: mark).last else { return nil }
        return (String(stem[..<range.lowerBound]), String(stem[range.upperBound...]))
    }

    private mutating func add(_ document: JSONDocument, _ stem: String) {
        let json = document.root
        // Agents of older exports keep their phrases in the intent's own file.
        let own = document.elements("userSays").map { Self.phrase($0.value, nil, $0.place) }
        intents.append(
            Intent(
                id: json["id"]?.text ?? stem,
                name: json["name"]?.text ?? stem,
                json: json,
                phrases: own,
                file: document.path
            )
        )
    }

    private static func phrase(_ json: JSONValue, _ tag: String?, _ place: SourcePlace) -> Phrase {
        let parts = json["data"]?.elements ?? []
        return Phrase(
            text: parts.compactMap { $0["text"]?.text }.joined().trimmed,
            entities: parts.compactMap { ($0["meta"]?.text).map { String($0.drop { $0 == "@" }) } },
            language: (tag ?? json["lang"]?.text).flatMap(Language.known),
            isTemplate: json["isTemplate"]?.isTrue == true,
            place: place
        )
    }

    private static func entry(_ json: JSONValue, _ entity: String, _ place: SourcePlace) -> Entry {
        Entry(
            entity: entity,
            value: json["value"]?.text ?? "",
            synonyms: json["synonyms"]?.texts ?? [],
            isRegular: false,
            place: place
        )
    }
}
