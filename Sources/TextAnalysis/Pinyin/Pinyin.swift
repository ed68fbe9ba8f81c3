/// How ideographs sound in Mandarin, without tones.
///
/// A syllable is a number from 1 on; ü is written `v`. Readings are per character, in Simplified characters; they
/// serve to compare, never to show.
public enum Pinyin {
    private static let tables = PinyinTables()

    /// The highest number of a syllable.
    public static var highestID: UInt16 { UInt16(tables.syllables.count - 1) }

    /// Syllables that a character may be read as, the usual one first; empty for anything but ideographs.
    public static func readings(of scalar: UInt32) -> ArraySlice<UInt16> {
        let tables = tables
        let place = Int(scalar) - Int(PinyinTables.first)
        guard place >= 0, place + 1 < tables.starts.count else { return [] }
        return tables.readings[Int(tables.starts[place])..<Int(tables.starts[place + 1])]
    }

    /// The usual syllable of a character, or 0.
    public static func usualReading(of scalar: UInt32) -> UInt16 {
        let tables = tables
        let place = Int(scalar) - Int(PinyinTables.first)
        guard place >= 0, place + 1 < tables.starts.count, tables.starts[place] < tables.starts[place + 1] else {
            return 0
        }
        return tables.readings[Int(tables.starts[place])]
    }

    /// The letters of a syllable, such as `tui`; empty where there is none of that number.
    public static func syllable(_ id: UInt16) -> String {
        Int(id) < tables.syllables.count ? tables.syllables[Int(id)] : ""
    }

    /// The number of a syllable in folded letters, as usually typed: `lv`, `lue` and `jv` are understood too.
    /// - Returns: 0 where the letters are no syllable.
    public static func id(of letters: some Sequence<UInt32>) -> UInt16 {
        var key: UInt32 = 0
        var count = 0
        for letter in letters {
            count += 1
            guard count <= SyllableIndex.longestSyllable, let next = SyllableIndex.extend(key, by: letter) else {
                return 0
            }
            key = next
        }
        return tables.index[key]
    }

    /// The number of a syllable in folded letters.
    /// - Returns: 0 where the letters are no syllable.
    public static func id(of syllable: String) -> UInt16 {
        id(of: syllable.unicodeScalars.lazy.map(\.value))
    }

    /// A number that syllables share which many speakers do not tell apart: zh/z, ch/c, sh/s, n/l, hu/f before a
    /// vowel, an/ang, en/eng, in/ing.
    public static func nearKey(_ id: UInt16) -> UInt16 {
        Int(id) < tables.nearKeys.count ? tables.nearKeys[Int(id)] : 0
    }

    static var index: SyllableIndex { tables.index }
}

/// The tables, decoded once.
private struct PinyinTables: Sendable {
    static let first: UInt32 = 0x4E00

    /// By number; 0 is none.
    let syllables: [String]
    let index: SyllableIndex
    let nearKeys: [UInt16]
    /// Readings of ideograph i are those from `starts[i]` to before `starts[i + 1]`.
    let starts: [UInt16]
    let readings: [UInt16]

    init() {
        let syllables = [""] + String(describing: PinyinTable.syllables).split(separator: " ").map(String.init)
        let index = SyllableIndex(syllables)
        let usual = GeneratedText.twoDigitNumbers(PinyinTable.readings)
        var further: [UInt32: [UInt16]] = [:]
        for entry in Heteronyms.list.split(whereSeparator: \.isWhitespace) {
            guard let character = entry.unicodeScalars.first else { continue }
            further[character.value] = entry.dropFirst().split(separator: ",").map { syllable in
                index[syllable.unicodeScalars.reduce(0) { SyllableIndex.extend($0, by: $1.value) ?? 0 }]
            }
        }
        var starts: [UInt16] = []
        var readings: [UInt16] = []
        starts.reserveCapacity(usual.count + 1)
        readings.reserveCapacity(usual.count + 512)
        for (place, reading) in usual.enumerated() {
            starts.append(UInt16(readings.count))
            if reading != 0 { readings.append(reading) }
            if let more = further[Self.first + UInt32(place)] {
                readings += more
            }
        }
        starts.append(UInt16(readings.count))
        self.syllables = syllables
        self.index = index
        self.starts = starts
        self.readings = readings
        nearKeys = NearSounds.keys(of: syllables)
    }
}
