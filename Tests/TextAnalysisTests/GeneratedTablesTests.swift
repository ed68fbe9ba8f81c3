import CICUShims
import GenerateTables
import Testing
import TextAnalysis

/// The generated tables against the ICU that is linked.
///
/// ICU's data grow with Unicode, so another version may differ in a few characters: those are printed, and up to one in
/// a thousand is allowed.
struct GeneratedTablesTests {
    private static let stable = ICUTables.ideographs.lowerBound...ICUTables.lastStableIdeograph
    private static let allowedShare = 0.001

    private func expectFew(_ differences: [UInt32], _ table: String) {
        let names = differences.compactMap(Unicode.Scalar.init).map { String(Character($0)) }
        if !names.isEmpty {
            print("ICU \(String(cString: CICUShims_version())) differs from the \(table) in: \(names.joined())")
        }
        #expect(Double(names.count) <= Self.allowedShare * Double(Self.stable.count))
    }

    @Test func pinyinMatchesICU() throws {
        let syllables = try ICUTables.syllables()
        expectFew(
            Self.stable.filter { scalar in
                let expected = syllables[Int(scalar - ICUTables.ideographs.lowerBound)]
                return Pinyin.syllable(Pinyin.usualReading(of: scalar)) != expected
            },
            "pinyin table"
        )
    }

    @Test func simplificationMatchesICU() throws {
        let analyzer = try TextAnalyzer()
        let pairs = try Dictionary(uniqueKeysWithValues: ICUTables.simplified().map { ($0.traditional, $0.simplified) })
        expectFew(
            Self.stable.filter { scalar in
                guard let text = Unicode.Scalar(scalar).map({ String(Character($0)) }), !analyzer.hasOwnFolding(scalar)
                else { return false }
                return analyzer.apply(.simplified, to: text).unicodeScalars.first?.value != pairs[scalar] ?? scalar
            },
            "table of Simplified characters"
        )
    }

    @Test func characterSetsMatchICU() throws {
        let sets = try ICUTables.characterSets()
        expectFew(
            Self.stable.filter { scalar in
                let place = Int(scalar - ICUTables.ideographs.lowerBound)
                return TextAnalyzer.characterSets[place] != sets[place]
            },
            "table of character sets"
        )
    }

    @Test func filesAreNamed() throws {
        #expect(
            try generatedFiles().map(\.name) == [
                "SimplifiedTable.swift", "PinyinTable.swift", "CharacterSetTable.swift",
            ]
        )
    }
}
