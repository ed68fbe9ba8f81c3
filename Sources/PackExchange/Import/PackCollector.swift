internal import IntentFiles
public import IntentModel
internal import MessageTemplates
public import TextAnalysis

/// Gathers what comes in, intent by intent, and makes a pack of it.
public struct PackCollector: Sendable {
    /// What the caller knows of all texts' language.
    private let language: Language?
    private let analyzer: TextAnalyzer
    /// Intents in the order in which they were first named.
    private var intents: [GatheredIntent] = []
    private var uncovered: [GatheredText] = []
    private var synonyms: [[String]] = []
    private var synonymsSeen: Set<[String]> = []
    private var indexes: [String: Int] = [:]
    private var seen: Set<LabelledRow> = []
    private var textsSeen: Set<String> = []

    /// What has come in so far.
    public private(set) var summary = ImportSummary()
    /// What was left out or changed.
    public internal(set) var notes = ExchangeNotes()
    /// Language that an export declares: it decides where a text does not prove another one.
    var declaredLanguage: Language?

    /// Sets up a collector.
    /// - Parameters:
    ///   - analyzer: Tells the language of each text.
    ///   - language: The language of all texts, where it is known.
    public init(analyzer: TextAnalyzer, language: Language? = nil) {
        self.analyzer = analyzer
        self.language = language
    }

    // MARK: Gathering

    /// Takes more rows, of which those that came before are left out and counted.
    public mutating func add(_ rows: [LabelledRow]) {
        for row in rows { example(row.text, of: row.label) }
    }

    /// Takes a message with its label; `oos` is what no intent covers.
    mutating func example(_ text: String, of label: String, language: Language? = nil) {
        summary.rows += 1
        let row = LabelledRow(text: text, label: label)
        guard seen.insert(row).inserted else {
            summary.duplicates += 1
            return
        }
        if !textsSeen.insert(text).inserted { summary.ambiguous += 1 }
        let gathered = GatheredText(text: text, language: self.language(of: text, language))
        guard label != Pack.uncoveredLabel else {
            uncovered.append(gathered)
            summary.uncovered += 1
            return
        }
        intents[index(of: label)].examples.append(gathered)
        summary.examples += 1
    }

    /// Makes sure that an intent is there, also where nothing else is known of it.
    mutating func intent(_ id: String) {
        _ = index(of: id)
    }

    /// Takes a wording of an intent's answer: plain words, in which braces mean themselves.
    mutating func answer(_ text: String, of id: String, language: Language? = nil) {
        let wording = GatheredText(text: MessagePattern.literal(text), language: self.language(of: text, language))
        let index = index(of: id)
        guard !intents[index].answers.contains(wording) else { return }
        intents[index].answers.append(wording)
        summary.answers += 1
    }

    /// What customers read as the intent's name; the first one in a language stays.
    mutating func title(_ text: String, of id: String, language: Language? = nil) {
        let title = GatheredText(text: text, language: self.language(of: text, language))
        let index = index(of: id)
        if !intents[index].titles.contains(where: { $0.language == title.language }) {
            intents[index].titles.append(title)
        }
    }

    /// Says what is special about an intent.
    mutating func role(_ role: Role, of id: String) {
        intents[index(of: id)].role = role
    }

    /// Takes a question that is understood while an intent is the topic; one that leads where another one leads adds
    /// its examples to that.
    mutating func followUp(_ followUp: GatheredFollowUp, of id: String) {
        let index = index(of: id)
        var followUp = followUp
        if followUp.id == Pack.uncoveredLabel { followUp.id += "-follow-up" }
        followUp.examples = followUp.examples.map { GatheredText(text: $0.text, language: language(of: $0)) }
        followUp.answers = followUp.answers.map {
            GatheredText(text: MessagePattern.literal($0.text), language: language(of: $0))
        }
        guard let same = intents[index].followUps.firstIndex(where: { $0.id == followUp.id }) else {
            intents[index].followUps.append(followUp)
            summary.followUps += 1
            return
        }
        intents[index].followUps[same].examples += followUp.examples
        intents[index].followUps[same].answers += followUp.answers
    }

    /// Takes words that mean the same; fewer than two say nothing.
    mutating func synonyms(_ words: [String]) {
        var group: [String] = []
        for word in words where !word.isBlank && !group.contains(word) { group.append(word) }
        guard group.count > 1, synonymsSeen.insert(group).inserted else { return }
        synonyms.append(group)
        summary.synonyms += 1
    }

    /// Notes what is left out or changed.
    mutating func note(_ place: SourcePlace, _ message: String, remedy: String = "") {
        notes.add(place, message, remedy: remedy)
    }

    private mutating func index(of id: String) -> Int {
        if let index = indexes[id] { return index }
        indexes[id] = intents.count
        intents.append(GatheredIntent(id: id))
        summary.intents += 1
        return intents.count - 1
    }

    private func language(of text: GatheredText) -> Language {
        language(of: text.text, text.language == .undetermined ? nil : text.language)
    }

    private func language(of text: String, _ known: Language?) -> Language {
        if let language = language ?? known { return language }
        let detected = analyzer.analyze(text).language
        guard let declaredLanguage else { return detected.language ?? .undetermined }
        // A text of letters is "English" to a detector that knows no other language of that script.
        let isOther = detected.isCertain && detected.language != .english
        return isOther ? detected.language ?? declaredLanguage : declaredLanguage
    }

    // MARK: The pack

    /// The pack: what no intent covers in a file of its own, the intents in as few as read well.
    public func files() -> [ExchangeFile] {
        let fallback = mostFrequentLanguage
        return IntentFileWriter.files(
            intents: intents.map { $0.filed(under: fallback) },
            uncovered: uncovered.map { $0.filed(under: fallback) },
            synonyms: synonyms
        )
    }

    /// Texts whose language nothing tells go with the language of most rows.
    private var mostFrequentLanguage: Language {
        var counts: [Language: Int] = [:]
        for text in intents.lazy.flatMap(\.examples) where text.language != .undetermined {
            counts[text.language, default: 0] += 1
        }
        for text in uncovered where text.language != .undetermined { counts[text.language, default: 0] += 1 }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? declaredLanguage ?? .english
    }
}

/// A text with its language, `und` where nothing tells it.
struct GatheredText: Sendable, Hashable {
    var text: String
    var language: Language

    func filed(under fallback: Language) -> GatheredText {
        language == .undetermined ? GatheredText(text: text, language: fallback) : self
    }
}

/// A question that is understood while its intent is the topic.
struct GatheredFollowUp: Sendable {
    var id: String
    /// The intent that it leads on to, in place of answers of its own.
    var target: String?
    var examples: [GatheredText] = []
    var answers: [GatheredText] = []
}

/// Everything known of an intent.
struct GatheredIntent: Sendable {
    var id: String
    var titles: [GatheredText] = []
    var role: Role?
    var examples: [GatheredText] = []
    var answers: [GatheredText] = []
    var followUps: [GatheredFollowUp] = []

    init(id: String) {
        self.id = id
    }

    func filed(under fallback: Language) -> GatheredIntent {
        var filed = self
        filed.titles = titles.map { $0.filed(under: fallback) }
        filed.examples = examples.map { $0.filed(under: fallback) }
        filed.answers = answers.map { $0.filed(under: fallback) }
        for index in filed.followUps.indices {
            filed.followUps[index].examples = filed.followUps[index].examples.map { $0.filed(under: fallback) }
            filed.followUps[index].answers = filed.followUps[index].answers.map { $0.filed(under: fallback) }
        }
        return filed
    }
}

extension Language {
    /// The language of a tag that intent files may hold.
    static func known(_ tag: String) -> Language? { LanguageTags.isKnown(tag) ? Language(tag: tag) : nil }
}

extension String {
    /// Whether there is nothing to read in it.
    var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }

    /// Without white space at both ends.
    var trimmed: String {
        guard let first = unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(unicodeScalars[first...last])
    }
}
