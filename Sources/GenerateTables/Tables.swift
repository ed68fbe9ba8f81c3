/// The generated files of `TextAnalysis`, by name.
package func generatedFiles() throws -> [(name: String, source: String)] {
    [
        ("SimplifiedTable.swift", try simplifiedTable()),
        ("PinyinTable.swift", try pinyinTable()),
        ("CharacterSetTable.swift", try characterSetTable()),
    ]
}

private func simplifiedTable() throws -> String {
    var pairs = String.UnicodeScalarView()
    for pair in try ICUTables.simplified() {
        for value in [pair.traditional, pair.simplified] {
            if let scalar = Unicode.Scalar(value) { pairs.append(scalar) }
        }
    }
    return SwiftSource.file(
        enumeration: "SimplifiedTable",
        meaning: "Traditional characters and the Simplified ones that they become.",
        constants: [("pairs", "Pairs of characters, first the Traditional one.", String(pairs))]
    )
}

private func pinyinTable() throws -> String {
    let syllables = try ICUTables.syllables()
    // The further readings of 得, 这 and 嗲 are no character's usual one.
    let names = Set(syllables).union(["dei", "dia", "zhei"]).subtracting([""]).sorted()
    // Number 0 stands for "none".
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0 + 1) })
    return SwiftSource.file(
        enumeration: "PinyinTable",
        meaning: "The usual reading of each ideograph from U+4E00 on, without tones.",
        constants: [
            ("syllables", "All syllables, sorted; the first has number 1.", names.joined(separator: " ")),
            (
                "readings", "Two digits for each ideograph: the number of its syllable, 0 for none.",
                syllables.map { SwiftSource.twoDigits(numbers[$0] ?? 0) }.joined()
            ),
        ]
    )
}

private func characterSetTable() throws -> String {
    let sets = try ICUTables.characterSets()
    return SwiftSource.file(
        enumeration: "CharacterSetTable",
        meaning: "Which national character sets hold each ideograph from U+4E00 on.",
        constants: [
            (
                "sets",
                "One hexadecimal digit each, the sum of 1 (GB 2312), 2 (Big5), 4 (JIS X 0208) and 8 (frequent).",
                sets.map { String($0, radix: 16) }.joined()
            )
        ]
    )
}
