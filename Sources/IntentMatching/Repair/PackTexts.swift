internal import IntentModel
internal import TextAnalysis
internal import Thesaurus

/// What a pack's texts teach about writing: which words and pairs of characters are right as they stand.
struct PackTexts {
    /// How often each word stands in what customers and keywords say.
    private(set) var words: [[UInt32]: Int32] = [:]
    /// Words that are right but no target of a repair: names, answers, titles.
    private(set) var names: Set<[UInt32]> = []
    /// Runs of characters in what customers and keywords say.
    private(set) var runs: [ArraySlice<UInt32>] = []
    private(set) var knownRuns: [ArraySlice<UInt32>] = []
    private(set) var protected: [[[UInt32]]] = []

    init(_ pack: Pack, thesaurus: [Thesaurus.Group], analyze: (String) -> AnalyzedText) {
        for intent in pack.intents {
            intent.examples.forEach { own(analyze($0.text)) }
            own(intent.keywords, analyze)
            for followUp in intent.followUps {
                followUp.examples.forEach { own(analyze($0.text)) }
                own(followUp.keywords, analyze)
                followUp.answers.forEach { other(analyze($0.pattern)) }
            }
            for language in intent.title.keys.sorted() { other(analyze(intent.title[language] ?? "")) }
            intent.answers.forEach { other(analyze($0.pattern)) }
        }
        for group in pack.synonyms { group.forEach { own(analyze($0)) } }
        for confusable in pack.confusables { own(analyze(confusable.meant)) }
        for example in pack.uncovered { other(analyze(example.text)) }
        for directory in pack.directories {
            for entry in directory.entries {
                for language in entry.names.keys.sorted() { other(analyze(entry.names[language] ?? "")) }
                entry.aliases.forEach { other(analyze($0)) }
            }
        }
        for group in pack.protected {
            let texts = group.map(analyze)
            texts.forEach { own($0) }
            protected.append(texts.flatMap(Self.words))
        }
        for group in thesaurus { group.words.forEach { other(analyze($0)) } }
        for word in CommonWords.english.split(separator: " ") {
            words[word.unicodeScalars.map(\.value), default: 0] += 1
        }
    }

    private mutating func own(_ keywords: KeywordRules, _ analyze: (String) -> AnalyzedText) {
        for keyword in keywords.any + keywords.not { own(analyze(keyword.text)) }
        for text in keywords.all.flatMap(\.texts) { own(analyze(text)) }
    }

    private mutating func own(_ text: AnalyzedText) {
        for word in Self.words(text) { words[word, default: 0] += 1 }
        runs += Self.runs(text)
    }

    private mutating func other(_ text: AnalyzedText) {
        names.formUnion(Self.words(text))
        knownRuns += Self.runs(text)
    }

    private static func words(_ text: AnalyzedText) -> [[UInt32]] {
        text.tokens.compactMap { $0.kind == .word ? Array(text.scalars[$0.range]) : nil }
    }

    private static func runs(_ text: AnalyzedText) -> [ArraySlice<UInt32>] {
        text.tokens.compactMap { $0.kind == .ideographs ? text.scalars[$0.range] : nil }
    }
}
