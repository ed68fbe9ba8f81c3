internal import IntentModel

/// In which languages to look for a text.
enum LanguageOrder {
    /// The wanted language, its fallbacks, then the pack's languages; each once.
    static func order(from wanted: Language, then languages: [Language]) -> [Language] {
        var order: [Language] = []
        for language in [wanted] + wanted.fallbacks + languages where !order.contains(language) {
            order.append(language)
        }
        return order
    }
}
