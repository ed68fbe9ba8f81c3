/// What the characters of a message say about its language, counted before folding hides it.
struct LanguageEvidence {
    /// Ideographs from U+4E00 on.
    var han = 0
    var hiragana = 0
    var katakana = 0
    /// Ideographs by the languages that write with them, as `CharacterSets.languages`.
    var ideographs = InlineCounts()
    /// Characters that only Chinese uses by themselves.
    var chineseWords = 0
    /// の between ideographs, which Chinese signs are fond of.
    var decorativeNo = 0

    /// Counts for each of the eight combinations of three languages.
    struct InlineCounts {
        private var counts: (Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32) = (0, 0, 0, 0, 0, 0, 0, 0)

        subscript(sets: CharacterSets) -> Int {
            withUnsafeBytes(of: counts) { Int($0.bindMemory(to: Int32.self)[Int(sets.languages.rawValue)]) }
        }

        @inline(__always)
        mutating func increment(_ sets: CharacterSets) {
            withUnsafeMutableBytes(of: &counts) { $0.bindMemory(to: Int32.self)[Int(sets.languages.rawValue)] += 1 }
        }
    }
}

/// Counts the evidence of a message.
struct EvidenceCounter: Sendable {
    private static let first = 0x4E00
    private static let no: UInt32 = 0x306E

    private let sets: [CharacterSets]
    private let chineseWords: [Bool]

    /// Words that Chinese writes with one character and Japanese does not, at least not by itself.
    private static let chinese = "我怎很那这這们們几幾吗嗎么麼没沒跟啊吧呢谁誰啦喔哦耶欸咩係"

    init() {
        sets = CharacterSets.table()
        var words = [Bool](repeating: false, count: sets.count)
        for scalar in Self.chinese.unicodeScalars { words[Int(scalar.value) - Self.first] = true }
        chineseWords = words
    }

    func apply(to buffer: inout FoldBuffer) {
        if buffer.contents != .latin { buffer.evidence = count(buffer.scalars) }
    }

    private func count(_ scalars: [UInt32]) -> LanguageEvidence {
        var evidence = LanguageEvidence()
        for index in scalars.indices {
            let scalar = scalars[index]
            let place = Int(scalar) - Self.first
            if place >= 0, place < sets.count {
                evidence.han += 1
                evidence.ideographs.increment(sets[place])
                if chineseWords[place] { evidence.chineseWords += 1 }
            } else if scalar < 0x3041 {
                continue
            } else if Scalars.isHiragana(scalar) {
                evidence.hiragana += 1
                if scalar == Self.no, index > 0, index + 1 < scalars.count, Scalars.isHan(scalars[index - 1]),
                    Scalars.isHan(scalars[index + 1])
                {
                    evidence.decorativeNo += 1
                }
            } else if Scalars.isKatakana(scalar) {
                evidence.katakana += 1
            }
        }
        return evidence
    }

    /// Whether no language uses an ideograph often; not for other scalars.
    func isRare(_ scalar: UInt32) -> Bool {
        let place = Int(scalar) - Self.first
        return place >= 0 && place < sets.count && !sets[place].contains(.frequent)
    }
}
