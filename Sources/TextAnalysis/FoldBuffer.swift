/// A message on its way through the steps: scalars, and where each came from.
///
/// Steps change it in place and keep both arrays of one length and the offsets ascending.
struct FoldBuffer {
    /// Unicode scalar values.
    var scalars: [UInt32] = []
    /// UTF-8 offset of each scalar's source in the original.
    var offsets: [Int32] = []
    /// What the message holds, so that steps with nothing to do are skipped.
    var contents: Contents = []
    /// What the characters say about the language.
    var evidence = LanguageEvidence()
    /// Whether a wrong character encoding damaged the message.
    var isDamaged = false
    /// Length of the original in UTF-8 bytes.
    var sourceLength: Int32 = 0

    /// Kinds of characters that a message holds.
    struct Contents: OptionSet {
        let rawValue: UInt8

        /// Ideographs.
        static let han = Contents(rawValue: 1)
        /// Hiragana or katakana.
        static let kana = Contents(rawValue: 2)
        /// Anything that is not ASCII, plain Han or kana, or their punctuation.
        static let other = Contents(rawValue: 4)
        /// ASCII letters.
        static let latin = Contents(rawValue: 8)
    }

    /// The scalars as text.
    var text: String {
        String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    }

    /// Keeps the first `count` scalars, after a step wrote the rest away.
    mutating func truncate(to count: Int) {
        scalars.removeLast(scalars.count - count)
        offsets.removeLast(offsets.count - count)
    }
}
