/// One change on a message's way to comparable text.
public enum FoldStep: String, Sendable, CaseIterable {
    /// Damage by a wrong character encoding is recognised; nothing changes.
    case damage
    /// Typographic apostrophes and ellipses become plain.
    case typography
    /// Emoji, pictographs and controls become spaces.
    case symbols
    /// Width, case, ligatures and other compatibility forms disappear.
    case compatibility
    /// What tells the language is counted, before the next steps hide it; nothing changes.
    case evidence
    /// Pronunciation in brackets is taken out.
    case glosses
    /// Latin letters lose their marks.
    case latinMarks
    /// Traditional characters become Simplified.
    case simplified
    /// Drawn-out letters, characters and punctuation shrink.
    case stretches
    /// Katakana becomes hiragana.
    case kana
    /// Spaces in a row become one.
    case spaces

    /// All steps in the order in which a message takes them.
    static let order = allCases
}
