internal import IntentModel

/// Reads `intents`.
struct IntentSection {
    let reader: NodeReader
    let limits: PackLimits
    private var answerColumns: [SourcePlace: Int] = [:]

    init(reader: NodeReader, limits: PackLimits) {
        self.reader = reader
        self.limits = limits
    }

    mutating func read(_ node: YAMLNode, into draft: inout PackDraft) {
        for item in reader.items(node) {
            guard let (intent, references) = intent(item) else { continue }
            if draft.pack.intents.count == limits.intents {
                reader.error(
                    item,
                    "more than \(limits.intents) intents: merge those that get the same answer, or divide the pack"
                )
            }
            draft.pack.intents.append(intent)
            draft.references.append(references)
        }
        draft.answerColumns.merge(answerColumns) { first, _ in first }
    }

    private mutating func intent(_ node: YAMLNode) -> (Intent, IntentReferences)? {
        guard let fields = reader.fields(node, in: "an intent", keys: IntentFileKeys.intent, elsewhere: elsewhere)
        else { return nil }
        guard let idNode = fields["id"] else {
            reader.error(node, "an intent without 'id'")
            return nil
        }
        // An intent whose id is wrong is still read, for the sake of its other problems.
        let id = id(idNode) ?? ""
        var intent = Intent(id: id, place: reader.place(idNode))
        var references = IntentReferences()
        intent.title = fields["title"].map { reader.textByLanguage($0, "'title'") } ?? [:]
        intent.role = fields["role"].flatMap { reader.choice($0, "role", of: Role.self) }
        intent.examples = fields["examples"].map { reader.examples($0, "'examples'") } ?? []
        intent.keywords = fields["keywords"].map(keywords) ?? KeywordRules()
        intent.answers = answers(fields["answers"])
        intent.handsOff = fields["handoff"].flatMap { reader.flag($0, "'handoff'") } ?? false
        intent.priority = fields["priority"].flatMap { reader.choice($0, "priority", of: Priority.self) }
        intent.queue = fields["queue"].flatMap { reader.text($0, "'queue'") }
        intent.owner = fields["owner"].flatMap { reader.text($0, "'owner'") }
        intent.source = fields["source"].flatMap { reader.text($0, "'source'") }
        intent.reviewBy = fields["review_by"].flatMap { reader.day($0, "'review_by'") }
        intent.validity = reader.validity(fields)
        for (name, node) in reader.texts(fields["details"], "a detail") {
            guard !intent.details.contains(name) else {
                reader.error(node, "the detail \(Quoting.quoted(name)) is listed twice", offending: name)
                continue
            }
            intent.details.append(name)
            references.details.append((name, reader.place(node)))
        }
        intent.followUps = followUps(fields["follow_ups"], &references)
        intent.tests = fields["tests"].map(tests) ?? InlineTests()
        return (intent, references)
    }

    /// Keys that belong to the desk's policy or to an entry below.
    private func elsewhere(_ key: String) -> String? {
        switch key {
        case "match": "belongs under 'tests:'"
        case "any", "all", "not": "belongs under 'keywords:' or 'tests:'"
        default: nil
        }
    }

    private func id(_ node: YAMLNode) -> String? {
        guard let id = reader.text(node, "'id'") else { return nil }
        if let problem = IntentID.problem(id, limits: limits) {
            reader.error(node, problem, offending: id)
            return nil
        }
        return id
    }

    // MARK: Keywords

    private func keywords(_ node: YAMLNode) -> KeywordRules {
        guard let fields = reader.fields(node, in: "'keywords'", keys: IntentFileKeys.keywords) else {
            return KeywordRules()
        }
        return KeywordRules(
            any: keywordList(fields["any"]),
            all: fields["all"].map(keywordGroups) ?? [],
            not: keywordList(fields["not"])
        )
    }

    private func keywordList(_ node: YAMLNode?) -> [Keyword] {
        reader.items(node).compactMap { item in
            guard case .mapping = item.content else {
                return reader.text(item, "a keyword").map { Keyword(text: $0, place: reader.place(item)) }
            }
            guard let fields = reader.fields(item, in: "a keyword", keys: IntentFileKeys.keyword) else { return nil }
            guard let textNode = fields["text"] else {
                reader.error(item, "a keyword without 'text'")
                return nil
            }
            guard let text = reader.text(textNode, "a keyword") else { return nil }
            return Keyword(text: text, weight: weight(fields), place: reader.place(textNode))
        }
    }

    private func keywordGroups(_ node: YAMLNode) -> [KeywordGroup] {
        guard case .sequence(let items) = node.content else {
            reader.error(node, "'all' must be a list of groups, such as [[parking, ticket]]")
            return []
        }
        return items.compactMap { item in
            var weight = 1.0
            var list = item
            if case .mapping = item.content {
                guard let fields = reader.fields(item, in: "a group of keywords", keys: IntentFileKeys.keyword) else {
                    return nil
                }
                guard let textNode = fields["text"] else {
                    reader.error(item, "a group of keywords without 'text'")
                    return nil
                }
                list = textNode
                weight = self.weight(fields)
            }
            guard case .sequence = list.content else {
                reader.error(list, "a group in 'all' must be a list of words, such as [parking, ticket]")
                return nil
            }
            let texts = reader.texts(list, "a keyword").map(\.text)
            guard !texts.isEmpty else { return nil }
            return KeywordGroup(texts: texts, weight: weight, place: reader.place(item))
        }
    }

    private func weight(_ fields: NodeReader.Fields) -> Double {
        fields["weight"].flatMap { reader.number($0, "'weight'", in: Keyword.weightRange) } ?? 1
    }

    // MARK: Answers and follow-ups

    private mutating func answers(_ node: YAMLNode?) -> [Answer] {
        guard let node else { return [] }
        var answers: [Answer] = []
        for (language, value) in reader.byLanguage(node, "'answers'", hint: "'en: [one wording, another]'") {
            for item in reader.items(value) {
                if let answer = answer(item, language) { answers.append(answer) }
            }
        }
        return answers
    }

    private mutating func answer(_ node: YAMLNode, _ language: Language) -> Answer? {
        var textNode = node
        var validity = Validity.always
        if case .mapping(let pairs) = node.content, pairs.contains(where: Self.isAnswerKey) {
            guard let fields = reader.fields(node, in: "an answer", keys: IntentFileKeys.answer) else { return nil }
            validity = reader.validity(fields)
            guard let inner = fields["text"] else {
                reader.error(node, "an answer without 'text'")
                return nil
            }
            textNode = inner
        }
        guard let text = reader.text(textNode, "an answer") else { return nil }
        let place = reader.place(textNode)
        answerColumns[place] = textNode.textColumn
        return Answer(pattern: text, language: language, validity: validity, place: place)
    }

    /// Tells `{text: …}` from an answer that begins with a placeholder and lacks its quotes.
    private static func isAnswerKey(_ pair: YAMLPair) -> Bool {
        if case .scalar(let name, _) = pair.key.content { return IntentFileKeys.answer.contains(name) }
        return false
    }

    private mutating func followUps(_ node: YAMLNode?, _ references: inout IntentReferences) -> [FollowUp] {
        var followUps: [FollowUp] = []
        for item in reader.items(node) {
            guard let fields = reader.fields(item, in: "a follow-up", keys: IntentFileKeys.followUp) else { continue }
            let target = fields["intent"].flatMap { reader.text($0, "'intent'") }
            if let target, let node = fields["intent"] { references.targets.append((target, reader.place(node))) }
            let id = fields["id"].flatMap(id) ?? target
            guard let id else {
                if fields["id"] == nil, fields["intent"] == nil {
                    reader.error(item, "a follow-up without 'id'; it needs an 'id', or the 'intent' it leads on to")
                }
                continue
            }
            if followUps.contains(where: { $0.id == id }) {
                reader.error(
                    fields["id"] ?? fields["intent"] ?? item,
                    "the follow-up \(Quoting.quoted(id)) stands twice in its intent; give one of them another 'id'",
                    offending: id
                )
            }
            if target != nil, let answers = fields["answers"] {
                reader.error(answers, "a follow-up has an 'intent' or 'answers', not both")
            }
            followUps.append(
                FollowUp(
                    id: id,
                    target: target,
                    examples: fields["examples"].map { reader.examples($0, "'examples'") } ?? [],
                    keywords: fields["keywords"].map(keywords) ?? KeywordRules(),
                    answers: answers(fields["answers"]),
                    place: reader.place(fields["id"] ?? fields["intent"] ?? item)
                )
            )
        }
        return followUps
    }

    // MARK: Tests

    private func tests(_ node: YAMLNode) -> InlineTests {
        guard let fields = reader.fields(node, in: "'tests'", keys: IntentFileKeys.tests) else { return InlineTests() }
        return InlineTests(match: messages(fields["match"]), not: messages(fields["not"]))
    }

    /// Messages of any language, each filed under none.
    private func messages(_ node: YAMLNode?) -> [Example] {
        guard let node else { return [] }
        if case .mapping = node.content { return reader.examples(node, "'tests'") }
        return reader.texts(node, "a test").map {
            Example(text: $0.text, language: .undetermined, place: reader.place($0.node))
        }
    }
}

/// What ids may be.
enum IntentID {
    /// What is wrong with an id, if anything.
    static func problem(_ id: String, limits: PackLimits) -> String? {
        if id == Pack.uncoveredLabel {
            return "'\(id)' is reserved for what no intent covers; put such messages under 'uncovered:'"
        }
        if id.count > limits.idLength {
            return "an id may have \(limits.idLength) characters, this one has \(id.count)"
        }
        if id.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            return "an id may not hold control characters"
        }
        return nil
    }
}
