/// Takes the endings off English words that mark number and tense, so that `charges`, `charged` and `charging` are one.
///
/// Light on purpose: it never touches a word of three letters and never changes a word's kind (`payment` stays apart
/// from `pay`).
enum EnglishStem {
    private static let a = UInt32(UInt8(ascii: "a")), d = UInt32(UInt8(ascii: "d")), e = UInt32(UInt8(ascii: "e"))
    private static let g = UInt32(UInt8(ascii: "g")), h = UInt32(UInt8(ascii: "h")), i = UInt32(UInt8(ascii: "i"))
    private static let l = UInt32(UInt8(ascii: "l")), n = UInt32(UInt8(ascii: "n")), o = UInt32(UInt8(ascii: "o"))
    private static let s = UInt32(UInt8(ascii: "s")), u = UInt32(UInt8(ascii: "u")), x = UInt32(UInt8(ascii: "x"))
    private static let y = UInt32(UInt8(ascii: "y")), z = UInt32(UInt8(ascii: "z")), c = UInt32(UInt8(ascii: "c"))

    /// Hash of the stem of a word in folded scalars.
    static func hash(of word: UnsafeBufferPointer<UInt32>) -> UInt64 { hashes(of: word).stem }

    /// Hashes of a word in folded scalars: of its stem, and of all of it.
    @inline(__always)
    static func hashes(of word: UnsafeBufferPointer<UInt32>) -> (stem: UInt64, word: UInt64) {
        var length = word.count
        var endsInY = false
        if length > 3, word[length - 1] < 0x80 {
            (length, endsInY) = strip(word)
        }
        var hash = FeatureHash.seed
        for index in 0..<length { hash = FeatureHash.mix(hash, UInt64(word[index])) }
        // The stem is what the word begins with.
        let stem = endsInY ? FeatureHash.mix(hash, UInt64(y)) : hash
        for index in length..<word.count { hash = FeatureHash.mix(hash, UInt64(word[index])) }
        return (stem, hash)
    }

    /// - Returns: How many scalars stay, and whether a `y` takes the place of what was cut.
    private static func strip(_ word: UnsafeBufferPointer<UInt32>) -> (length: Int, endsInY: Bool) {
        var length = word.count
        let last = word[length - 1]
        let beforeLast = word[length - 2]
        if last == s, beforeLast == e, word[length - 3] == i, length > 4 { return (length - 3, true) }
        if last == d, beforeLast == e, word[length - 3] == i, length > 4 { return (length - 3, true) }

        if last == s, beforeLast != s, beforeLast != u, beforeLast != i {
            length -= 1
            let stemEnd = word[length - 1]
            if stemEnd == e, length > 3 {
                let before = word[length - 2]
                let isHissing =
                    before == s || before == x || before == z || before == o
                    || (before == h && (word[length - 3] == c || word[length - 3] == s))
                if isHissing { length -= 1 }
            }
        } else if last == g, beforeLast == n, word[length - 3] == i, hasVowel(word, before: length - 3), length > 5 {
            length = undoubled(word, length - 3)
        } else if last == d, beforeLast == e, hasVowel(word, before: length - 2), length > 4 {
            length = undoubled(word, length - 2)
        } else if last == y, beforeLast == l, length > 5 {
            length -= 2
        }
        if length > 3, word[length - 1] == e { length -= 1 }
        return (length, false)
    }

    private static func undoubled(_ word: UnsafeBufferPointer<UInt32>, _ length: Int) -> Int {
        let last = word[length - 1]
        let isDouble = length > 3 && last == word[length - 2] && last != l && last != s && last != z && !isVowel(last)
        return isDouble ? length - 1 : length
    }

    private static func hasVowel(_ word: UnsafeBufferPointer<UInt32>, before end: Int) -> Bool {
        (0..<end).contains { isVowel(word[$0]) || word[$0] == y }
    }

    private static func isVowel(_ scalar: UInt32) -> Bool {
        scalar == a || scalar == e || scalar == i || scalar == o || scalar == u
    }
}
