/// Families of features.
///
/// Each family of a message is scaled to the same length before its share is applied, so that a long word does not
/// outvote the words around it by its many letter groups.
package enum FeatureKind: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    /// A word, by its stem.
    case word
    /// Two neighbouring words.
    case wordPair
    /// Two words near each other, in any order.
    case nearbyWords
    /// Four letters of a word.
    case letters
    /// A Chinese or Japanese character.
    case character
    /// Two neighbouring characters.
    case characterPair
    /// Three neighbouring characters.
    case characterTriple
    /// A group of words that the authors said mean the same.
    case synonym

    /// Number of families.
    package static let count = 8

    /// Whether the share of the message that an intent explains is counted in features of this family.
    package var tells: Bool { self == .word || self == .character || self == .characterPair }
}

/// A feature of one message.
package struct Feature: Sendable {
    package var hash: UInt64
    package var kind: FeatureKind
    /// What it was made from, for explanations: the first term or scalar.
    package var first: Int32
    /// The second term, or how many scalars (for letters: where they start in the word).
    package var second: Int32

    /// A feature made from something of a message.
    package init(hash: UInt64, kind: FeatureKind, first: Int32, second: Int32) {
        self.hash = hash
        self.kind = kind
        self.first = first
        self.second = second
    }
}

/// A word, number or run of ideographs of a message, as features are made from it.
package struct Term: Sendable {
    package var kind: UInt8
    /// Where its text starts in the buffer's scalars.
    package var start: Int32
    package var count: Int32
    /// Hash of its stem.
    package var hash: UInt64
}

/// Mixes numbers into 64-bit names of features.
///
/// The same on every machine and in every run.
enum FeatureHash {
    static let seed: UInt64 = 0x9e37_79b9_7f4a_7c15

    @inline(__always)
    static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
        let product = (hash ^ value) &* 0xff51_afd7_ed55_8ccd
        return product ^ (product >> 32)
    }

    @inline(__always)
    static func of(_ scalars: UnsafeBufferPointer<UInt32>) -> UInt64 {
        var hash = seed
        for scalar in scalars { hash = mix(hash, UInt64(scalar)) }
        return hash
    }

    static func of(_ text: String) -> UInt64 {
        var hash = seed
        for scalar in text.unicodeScalars { hash = mix(hash, UInt64(scalar.value)) }
        return hash
    }
}
