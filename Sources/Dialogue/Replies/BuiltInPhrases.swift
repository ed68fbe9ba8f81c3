internal import IntentModel

/// The built-in wordings of the bot's own sentences, by language; several are variants.
enum BuiltInPhrases {
    typealias Wordings = [Phrase: [String]]

    static let all: [Language: Wordings] = [
        .simplifiedChinese: simplifiedChinese,
        .traditionalChinese: traditionalChinese,
        .english: english,
        .japanese: japanese,
    ]

    /// The language of the customers for whom there is no other wording.
    static let lastResort = Language.english
}
