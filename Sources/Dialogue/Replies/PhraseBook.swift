internal import IntentModel
internal import MessageTemplates

/// The bot's own sentences, ready to be said: built in, with the pack's wordings over them.
struct PhraseBook: Sendable {
    private let wordings: [Language: [Phrase: [MessageTemplate]]]

    /// - Throws: `DialogueError` where the pack words a sentence that does not exist, or a pattern cannot be read.
    init(overriddenBy own: [String: [Language: [String]]]) throws(DialogueError) {
        var wordings: [Language: [Phrase: [MessageTemplate]]] = [:]
        for (language, phrases) in BuiltInPhrases.all {
            for (phrase, patterns) in phrases {
                wordings[language, default: [:]][phrase] = try Self.templates(patterns, of: phrase, in: language)
            }
        }
        for (name, byLanguage) in own.sorted(by: { $0.key < $1.key }) {
            guard let phrase = Phrase(rawValue: name) else { throw .unknownPhrase(name) }
            for (language, patterns) in byLanguage.sorted(by: { $0.key < $1.key }) where !patterns.isEmpty {
                wordings[language, default: [:]][phrase] = try Self.templates(patterns, of: phrase, in: language)
            }
        }
        self.wordings = wordings
    }

    /// A sentence in a language or what comes next to it; the turn picks the variant.
    func text(
        _ phrase: Phrase,
        in language: Language,
        turn: Int,
        _ values: [String: TemplateValue] = [:]
    ) -> String {
        for candidate in [language] + language.fallbacks + [BuiltInPhrases.lastResort] {
            guard let variants = wordings[candidate]?[phrase], !variants.isEmpty else { continue }
            if let text = try? variants[turn % variants.count].format(values) { return text }
        }
        return ""
    }

    private static func templates(
        _ patterns: [String],
        of phrase: Phrase,
        in language: Language
    ) throws(DialogueError) -> [MessageTemplate] {
        var templates: [MessageTemplate] = []
        for pattern in patterns {
            do {
                let template = try MessageTemplate(pattern: pattern, locale: language.rawValue)
                if let name = template.argumentNames.first(where: { !phrase.placeholders.contains($0) }) {
                    throw MessageTemplateError(description: "there is no value “\(name)” for this sentence")
                }
                templates.append(template)
            } catch {
                throw .badPhrase(name: phrase.rawValue, language: language, problem: String(describing: error))
            }
        }
        return templates
    }
}
