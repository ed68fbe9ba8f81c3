public import IntentModel

/// A message made comparable, with the way back to what the customer wrote.
public struct AnalyzedText: Sendable {
    /// What the customer wrote.
    public var original: String
    /// Folded Unicode scalars: compatibility and case folded, without marks on Latin letters, Simplified, in hiragana,
    /// glosses and stretches removed.
    ///
    /// Punctuation stays (full-width as ASCII, `。` and `、` as they are), emoji are spaces, spaces in a row are one, or one
    /// line feed if a line ended there.
    public var scalars: [UInt32]
    /// For each folded scalar the UTF-8 offset in `original` of what it came from, then the end of the text:
    /// one more than `scalars`.
    public var sourceOffsets: [Int32]
    /// Words of Latin script, numbers, and runs of Han or kana, in order.
    public var tokens: [Token]
    /// Language and script of the message.
    public var language: DetectedLanguage
    /// Whether the text was damaged by a wrong character encoding, so that nothing should be guessed from it.
    public var isMojibake: Bool

    /// Nothing.
    public init() {
        original = ""
        scalars = []
        sourceOffsets = [0]
        tokens = []
        language = DetectedLanguage(language: nil, isCertain: false, isMixed: false)
        isMojibake = false
    }

    /// Folded text of a range of scalars.
    public func folded(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        for value in scalars[range] {
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }

    /// UTF-8 range in `original` of a range of folded scalars.
    public func sourceRange(_ range: Range<Int>) -> Range<Int> {
        Int(sourceOffsets[range.lowerBound])..<Int(sourceOffsets[range.upperBound])
    }
}

/// A piece of a message that features are made of.
public struct Token: Sendable, Hashable {
    /// What it is written in.
    public enum Kind: UInt8, Sendable {
        /// Letters of Latin, Cyrillic, Greek and other scripts with spaces, with inner apostrophes.
        case word
        /// Digits.
        case number
        /// A run of Han, kana or Hangul, not cut into words.
        case ideographs
    }

    /// What it is written in.
    public var kind: Kind
    /// Range of folded scalars.
    public var range: Range<Int>

    /// A piece of a message.
    public init(kind: Kind, range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}

/// What a message is written in.
public struct DetectedLanguage: Sendable, Hashable {
    /// Best guess, or `nil` where there is nothing to go by.
    public var language: Language?
    /// Whether the message alone proves it (kana, characters of one Chinese script, English words);
    /// Han text that belongs to no one script is not certain.
    public var isCertain: Bool
    /// Whether it mixes languages.
    public var isMixed: Bool

    /// A detected language.
    public init(language: Language?, isCertain: Bool, isMixed: Bool) {
        self.language = language
        self.isCertain = isCertain
        self.isMixed = isMixed
    }
}
