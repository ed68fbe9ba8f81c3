internal import IntentModel

/// Tells the language and script of a message from its characters and words.
struct LanguageDetector: Sendable {
    private let english = EnglishWords.common
    private let japanese = JapaneseWords()

    /// Latin words of a message.
    private struct LatinWords {
        var count = 0
        /// Words of `EnglishWords`.
        var english = 0
        /// Whether some word cannot be pinyin.
        var hasOther = false
    }

    /// Detects the language of a folded message, with the evidence counted before Traditional characters and katakana
    /// were folded.
    func detect(_ evidence: LanguageEvidence, scalars: [UInt32], tokens: [Token]) -> DetectedLanguage {
        let latin = latinWords(scalars, tokens)
        let eastAsian = evidence.han + evidence.hiragana + evidence.katakana
        guard eastAsian > 0 else { return detectLatin(latin) }
        var detected = detectEastAsian(evidence, scalars: scalars)
        if latin.english > 0 {
            detected.isMixed = true
            // Two ideographs or three kana are about a word.
            let words = (evidence.han + 1) / 2 + (evidence.hiragana + evidence.katakana + 2) / 3
            let isEnglishFirst = tokens.first { $0.kind != .number }?.kind == .word
            if latin.count > words || (latin.count == words && isEnglishFirst) {
                detected.language = .english
                detected.isCertain = latin.count >= 2 * words
            } else {
                detected.isCertain = detected.isCertain && words >= 2 * latin.count
            }
        }
        return detected
    }

    private func latinWords(_ scalars: [UInt32], _ tokens: [Token]) -> LatinWords {
        var words = LatinWords()
        for token in tokens where token.kind == .word {
            let letters = scalars[token.range]
            guard letters.allSatisfy({ Scalars.isASCIILetter($0) || $0 == Scalars.apostrophe }) else { continue }
            words.count += 1
            if english.contains(letters) { words.english += 1 }
            if !words.hasOther { words.hasOther = !PinyinSegmenter.canBePinyin(letters) }
        }
        return words
    }

    private func detectLatin(_ words: LatinWords) -> DetectedLanguage {
        guard words.count > 0 else { return DetectedLanguage(language: nil, isCertain: false, isMixed: false) }
        // `ni hao you mei you`: words that are all syllables are English only if English uses them all.
        if !words.hasOther, words.english < words.count {
            return DetectedLanguage(language: .simplifiedChinese, isCertain: false, isMixed: false)
        }
        let isCertain = words.english > 0 || words.count >= 2
        return DetectedLanguage(language: .english, isCertain: isCertain, isMixed: false)
    }

    private func detectEastAsian(_ evidence: LanguageEvidence, scalars: [UInt32]) -> DetectedLanguage {
        let counts = evidence.ideographs
        let simplifiedOnly = counts[.simplified]
        let traditionalOnly = counts[.traditional]
        let notJapanese =
            simplifiedOnly + traditionalOnly + counts[[.simplified, .traditional]] + evidence.chineseWords
        let kana = evidence.hiragana + evidence.katakana
        // Chinese names are fond of a の, and shops of katakana.
        let isChineseWithKana =
            evidence.hiragana == evidence.decorativeNo
            && (notJapanese > 0 || (evidence.katakana == 0 && evidence.han < 4))
        if kana > 0, !isChineseWithKana {
            // Both at once: Japanese and Chinese in one message.
            let isMixed = evidence.hiragana > 0 && simplifiedOnly + traditionalOnly >= 2
            return DetectedLanguage(language: .japanese, isCertain: !isMixed, isMixed: isMixed)
        }
        let isSimplifiedOrJapanese = counts[[.simplified, .japanese]]
        let isTraditionalOrJapanese = counts[[.traditional, .japanese]]
        if notJapanese == 0 {
            let shinjitai = counts[.japanese]
            // Characters that only Simplified shares with Japanese beside some that only Traditional does.
            let mustBeJapanese = shinjitai > 0 || (isSimplifiedOrJapanese > 0 && isTraditionalOrJapanese > 0)
            if mustBeJapanese || japanese.isIn(scalars) {
                return DetectedLanguage(language: .japanese, isCertain: shinjitai > 0, isMixed: false)
            }
        }
        let simplified = 2 * simplifiedOnly + isSimplifiedOrJapanese
        let traditional = 2 * traditionalOnly + isTraditionalOrJapanese
        if traditional > simplified {
            let isProven = notJapanese > 0 || evidence.han >= 4
            return DetectedLanguage(
                language: .traditionalChinese,
                isCertain: isProven && traditional >= 3 * simplified,
                isMixed: false
            )
        }
        let isProven = notJapanese > 0 && simplified > 0
        return DetectedLanguage(
            language: .simplifiedChinese,
            isCertain: isProven && simplified >= 3 * traditional,
            isMixed: false
        )
    }
}
