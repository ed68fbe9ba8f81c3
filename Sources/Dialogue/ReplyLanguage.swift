internal import IntentModel
internal import TextAnalysis

/// In which language a customer is answered.
enum ReplyLanguage {
    /// What the message proves, else what the channel says, else the last turn's, else the best guess, else the
    /// pack's first language.
    ///
    /// Channel and last turn do not count where the message is in another kind of script: Han text after an English
    /// turn is no English.
    static func choose(
        detected: DetectedLanguage,
        hint: Language?,
        last: Language?,
        languages: [Language]
    ) -> Language {
        if detected.isCertain, let language = detected.language { return language }
        for candidate in [hint, last] {
            if let candidate, isSpoken(candidate, languages), isPossible(candidate, for: detected.language) {
                return candidate
            }
        }
        return detected.language ?? languages.first ?? .english
    }

    /// Whether a pack has answers in a language; one that names no languages may have any.
    private static func isSpoken(_ language: Language, _ languages: [Language]) -> Bool {
        languages.isEmpty || ([language] + language.fallbacks).contains { languages.contains($0) }
    }

    private static func isPossible(_ language: Language, for detected: Language?) -> Bool {
        let writtenInHan: [Language] = [.simplifiedChinese, .traditionalChinese, .japanese]
        guard let detected, writtenInHan.contains(detected) else { return true }
        return writtenInHan.contains(language)
    }
}
