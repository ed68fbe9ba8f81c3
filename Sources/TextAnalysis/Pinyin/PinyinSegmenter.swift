/// Cuts Latin letters into pinyin syllables: `tingchefei` into `ting che fei`.
public enum PinyinSegmenter {
    /// Longest word that is looked at, in letters; nobody types more without a break.
    public static let longestWord = 48

    /// The likeliest cut: the fewest syllables; among those, the one in which fewest syllables after the first begin
    /// with a vowel (`fangan` is `fan gan`, since `fang'an` would be written with an apostrophe); then that with the
    /// longest first syllables.
    /// - Parameter letters: Folded letters of one word, without apostrophe.
    /// - Returns: Numbers of syllables, or `nil` where the word cannot be pinyin.
    public static func best(_ letters: ArraySlice<UInt32>) -> [UInt16]? {
        canBePinyin(letters) ? SyllableLattice(letters).best() : nil
    }

    /// The likeliest cut of a word in folded letters.
    /// - Returns: Numbers of syllables, or `nil` where the word cannot be pinyin.
    public static func best(_ word: String) -> [UInt16]? { best(word.unicodeScalars.map(\.value)[...]) }

    /// All cuts, those with fewer syllables first.
    /// - Parameters:
    ///   - letters: Folded letters of one word, without apostrophe.
    ///   - limit: Most cuts to return.
    /// - Returns: Numbers of syllables of each; empty where the word cannot be pinyin.
    public static func all(_ letters: ArraySlice<UInt32>, limit: Int = 16) -> [[UInt16]] {
        canBePinyin(letters) ? SyllableLattice(letters).all(limit: limit) : []
    }

    /// All cuts of a word in folded letters, those with fewer syllables first.
    public static func all(_ word: String, limit: Int = 16) -> [[UInt16]] {
        all(word.unicodeScalars.map(\.value)[...], limit: limit)
    }

    /// Whether a word can be read as pinyin.
    ///
    /// English words such as `change` (chang'e) can be, too.
    public static func canBePinyin(_ letters: ArraySlice<UInt32>) -> Bool {
        let count = letters.count
        guard count > 0, count <= longestWord else { return false }
        let index = Pinyin.index
        // Bit n: a syllable may end after n letters.
        var ends: UInt64 = 1
        for start in 0..<count where ends >> UInt64(start) & 1 == 1 {
            var key: UInt32 = 0
            for end in start..<min(count, start + SyllableIndex.longestSyllable) {
                guard let next = SyllableIndex.extend(key, by: letters[letters.startIndex + end]) else { return false }
                key = next
                if index[key] != 0 { ends |= 1 << UInt64(end + 1) }
            }
        }
        return ends >> UInt64(count) & 1 == 1
    }
}

/// The syllables that may stand at each place of a word.
private struct SyllableLattice {
    private struct Step {
        var length: Int
        var id: UInt16
    }

    /// By place, what may begin there and lead to the end of the word; longest first.
    private var steps: [[Step]] = []
    private let startsWithVowel: [Bool]

    /// - Parameter letters: A word that can be pinyin.
    init(_ letters: ArraySlice<UInt32>) {
        let word = Array(letters)
        startsWithVowel = word.map { $0 == 0x61 || $0 == 0x65 || $0 == 0x6F }
        let index = Pinyin.index
        steps = Array(repeating: [], count: word.count + 1)
        for start in word.indices.reversed() {
            var key: UInt32 = 0
            for end in start..<min(word.count, start + SyllableIndex.longestSyllable) {
                guard let next = SyllableIndex.extend(key, by: word[end]) else { break }
                key = next
                let id = index[key]
                let leadsOn = end + 1 == word.count || !steps[end + 1].isEmpty
                if id != 0, leadsOn {
                    steps[start].insert(Step(length: end - start + 1, id: id), at: 0)
                }
            }
        }
    }

    func best() -> [UInt16] {
        // Cost of the rest of the word from each place; the longest of equally good steps comes first.
        var costs = [Int](repeating: 0, count: steps.count)
        var choices = [Step?](repeating: nil, count: steps.count)
        for start in (0..<steps.count - 1).reversed() {
            costs[start] = Int.max / 2
            for step in steps[start] {
                let vowel = start > 0 && startsWithVowel[start] ? 1 : 0
                let cost = 100 + vowel + costs[start + step.length]
                if cost < costs[start] {
                    costs[start] = cost
                    choices[start] = step
                }
            }
        }
        var ids: [UInt16] = []
        var place = 0
        while let step = choices[place] {
            ids.append(step.id)
            place += step.length
        }
        return ids
    }

    func all(limit: Int) -> [[UInt16]] {
        let last = steps.count - 1
        // Without the fewest syllables from each place, a long word would have more dead ends than anyone can wait for.
        var fewest = [Int](repeating: 0, count: steps.count)
        for start in (0..<last).reversed() {
            fewest[start] = 1 + (steps[start].map { fewest[start + $0.length] }.min() ?? last)
        }
        var found: [[UInt16]] = []
        var current: [UInt16] = []
        for count in 1...last where found.count < limit {
            collect(from: 0, left: count, fewest, &current, into: &found, limit: limit)
        }
        return found
    }

    private func collect(
        from place: Int,
        left: Int,
        _ fewest: [Int],
        _ current: inout [UInt16],
        into found: inout [[UInt16]],
        limit: Int
    ) {
        if place == steps.count - 1 {
            if left == 0 { found.append(current) }
            return
        }
        guard fewest[place] <= left else { return }
        for step in steps[place] where found.count < limit {
            current.append(step.id)
            collect(from: place + step.length, left: left - 1, fewest, &current, into: &found, limit: limit)
            current.removeLast()
        }
    }
}
