/// A set of short words in ASCII letters, looked up without making strings.
struct PackedWords: Sendable {
    static let longestWord = 12

    private let slots: [UInt64]

    /// - Parameter words: Folded words of at most 12 letters, with white space between; an apostrophe counts as none.
    init(_ words: String) {
        let keys = words.split(whereSeparator: \.isWhitespace).map { word in
            Self.key(of: word.unicodeScalars.map(\.value)[...])
        }
        var capacity = 16
        while capacity < keys.count * 3 { capacity *= 2 }
        var slots = [UInt64](repeating: 0, count: capacity)
        for key in keys where key != 0 {
            var slot = Self.slot(of: key, in: capacity)
            while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & (capacity - 1) }
            slots[slot] = key
        }
        self.slots = slots
    }

    func contains(_ word: ArraySlice<UInt32>) -> Bool {
        let key = Self.key(of: word)
        guard key != 0 else { return false }
        var slot = Self.slot(of: key, in: slots.count)
        while slots[slot] != 0 {
            if slots[slot] == key { return true }
            slot = (slot + 1) & (slots.count - 1)
        }
        return false
    }

    /// Five bits a letter; 0 for what is no such word.
    private static func key(of word: ArraySlice<UInt32>) -> UInt64 {
        guard word.count <= longestWord else { return 0 }
        var key: UInt64 = 0
        for letter in word where letter != Scalars.apostrophe {
            guard letter &- 0x61 < 26 else { return 0 }
            key = key << 5 | UInt64(letter - 0x60)
        }
        return key
    }

    private static func slot(of key: UInt64, in capacity: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (capacity - 1)
    }
}
