/// Which national character sets hold an ideograph, and so which languages write with it.
struct CharacterSets: OptionSet, Sendable {
    let rawValue: UInt8

    /// GB 2312: Simplified Chinese.
    static let simplified = CharacterSets(rawValue: 1)
    /// Big5, as far as it is in use: Traditional Chinese.
    static let traditional = CharacterSets(rawValue: 2)
    /// JIS X 0208: Japanese.
    static let japanese = CharacterSets(rawValue: 4)
    /// In the first level of one of the sets.
    static let frequent = CharacterSets(rawValue: 8)

    /// The sets without the mark of frequency.
    var languages: CharacterSets { intersection([.simplified, .traditional, .japanese]) }

    /// The sets of all ideographs from U+4E00 on.
    static func table() -> [CharacterSets] {
        var table = generated()
        for scalar in cantonese.unicodeScalars {
            table[Int(scalar.value) - 0x4E00] = [.traditional, .frequent]
        }
        return table
    }

    /// The generated table.
    static func generated() -> [CharacterSets] {
        CharacterSetTable.sets.withUTF8Buffer { digits in
            digits.map { CharacterSets(rawValue: $0 < 0x3A ? $0 - 0x30 : $0 - 0x61 + 10) }
        }
    }

    /// Characters of written Cantonese, which Big5 lacks in part.
    private static let cantonese = "冇嘅咗唔喺哋啲嘢嚟佢嗰咁乜嗱噃喎嘥攞睇"
}
