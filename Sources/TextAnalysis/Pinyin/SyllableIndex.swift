/// Finds the number of a syllable by its letters, one letter at a time.
struct SyllableIndex: Sendable {
    static let longestSyllable = 6

    private static let slots = 2048
    private var keys = [UInt32](repeating: 0, count: slots)
    private var ids = [UInt16](repeating: 0, count: slots)

    /// Interjections without a vowel (`m`, `ng`, `hm`) are left out: nobody types them as syllables.
    /// - Parameter syllables: By number.
    init(_ syllables: [String]) {
        for (id, syllable) in syllables.enumerated() where syllable.contains(where: "aeiouv".contains) {
            insert(syllable, id: UInt16(id))
            // Also as it is often typed.
            switch syllable {
            case "lve", "nve":
                insert(syllable.prefix(1) + "ue", id: UInt16(id))
            case "ju", "qu", "xu", "yu":
                insert(syllable.prefix(1) + "v", id: UInt16(id))
            default:
                break
            }
        }
    }

    /// The number of the syllable with this key, or 0.
    subscript(key: UInt32) -> UInt16 {
        guard key != 0 else { return 0 }
        var slot = Self.slot(of: key)
        while keys[slot] != 0 {
            if keys[slot] == key { return ids[slot] }
            slot = (slot + 1) & (Self.slots - 1)
        }
        return 0
    }

    /// The key of some letters and one more; 0 is the key of none.
    /// - Returns: `nil` for what is no letter.
    @inline(__always)
    static func extend(_ key: UInt32, by letter: UInt32) -> UInt32? {
        // 27^6 < 2^32: up to six letters have a key of their own.
        letter &- 0x61 < 26 ? key &* 27 &+ (letter &- 0x60) : nil
    }

    private mutating func insert(_ syllable: some StringProtocol, id: UInt16) {
        let key = syllable.unicodeScalars.reduce(UInt32(0)) { Self.extend($0, by: $1.value) ?? 0 }
        guard key != 0, self[key] == 0 else { return }
        var slot = Self.slot(of: key)
        while keys[slot] != 0 { slot = (slot + 1) & (Self.slots - 1) }
        keys[slot] = key
        ids[slot] = id
    }

    private static func slot(of key: UInt32) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 21)
    }
}
