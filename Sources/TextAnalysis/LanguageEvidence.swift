/// What the characters of a message say about its language.
struct LanguageEvidence {
    /// Ideographs.
    var han = 0
    /// Hiragana and katakana.
    var kana = 0
    /// Ideographs of Simplified Chinese alone.
    var simplifiedOnly = 0
    /// Ideographs of Traditional Chinese alone.
    var traditionalOnly = 0
}
