import TestSupport
import Testing
import TextAnalysis

struct PinyinTests {
    private func readings(_ character: Unicode.Scalar) -> [String] {
        Pinyin.readings(of: character.value).map(Pinyin.syllable)
    }

    @Test(
        arguments: [
            ("退", ["tui"]), ("行", ["xing", "hang"]), ("会", ["hui", "kuai"]), ("长", ["zhang", "chang"]),
            ("重", ["zhong", "chong"]), ("还", ["hai", "huan"]), ("了", ["le", "liao"]), ("得", ["de", "dei"]),
            ("女", ["nv"]),
            ("略", ["lve"]), ("給", ["gei"]),
        ] as [(Unicode.Scalar, [String])]
    )
    func knowsReadings(character: Unicode.Scalar, expected: [String]) {
        #expect(readings(character) == expected)
        #expect(Pinyin.syllable(Pinyin.usualReading(of: character.value)) == expected[0])
    }

    @Test(
        arguments: ["乐", "着", "都", "没", "觉", "调", "单", "便", "宿", "折", "车", "参", "差", "朝", "降", "角", "率", "种"]
            as [Unicode.Scalar]
    )
    func usualHeteronymsHaveSeveral(character: Unicode.Scalar) {
        #expect(readings(character).count >= 2)
        #expect(Set(readings(character)).count == readings(character).count)
    }

    @Test(arguments: [0, 0x41, 0x3042, 0x4DFF, 0xA000, 0x20BB7, UInt32.max] as [UInt32])
    func nothingButIdeographsHasReadings(scalar: UInt32) {
        #expect(Pinyin.readings(of: scalar).isEmpty)
        #expect(Pinyin.usualReading(of: scalar) == 0)
    }

    @Test func syllablesAndNumbersLeadToEachOther() {
        for id in 1...Pinyin.highestID {
            let syllable = Pinyin.syllable(id)
            #expect(!syllable.isEmpty)
            if syllable.contains(where: "aeiouv".contains) { #expect(Pinyin.id(of: syllable) == id) }
        }
        #expect(Pinyin.syllable(Pinyin.highestID + 1) == "")
        for other in ["", "xyz", "TUI", "退", "tuikuan", "ng"] { #expect(Pinyin.id(of: other) == 0) }
    }

    @Test(arguments: [("lue", "lve"), ("jv", "ju"), ("nue", "nve")])
    func understandsTypedForms(typed: String, syllable: String) {
        #expect(Pinyin.syllable(Pinyin.id(of: typed)) == syllable)
    }

    @Test(arguments: [
        ("zhi", "zi"), ("chang", "can"), ("shi", "si"), ("nan", "lan"), ("ping", "pin"), ("hui", "fei"),
        ("huang", "fang"),
        ("sheng", "sen"), ("guang", "guan"),
    ])
    func nearSounds(one: String, other: String) {
        #expect(Pinyin.nearKey(Pinyin.id(of: one)) == Pinyin.nearKey(Pinyin.id(of: other)))
    }

    @Test(arguments: [("tui", "dui"), ("kuan", "huan"), ("dong", "dou"), ("e", "a"), ("n", "l")])
    func distantSounds(one: String, other: String) {
        #expect(one == "n" || Pinyin.nearKey(Pinyin.id(of: one)) != Pinyin.nearKey(Pinyin.id(of: other)))
    }
}

struct PinyinSegmenterTests {
    private func best(_ word: String) -> String? {
        PinyinSegmenter.best(word)?.map(Pinyin.syllable).joined(separator: " ")
    }

    @Test(arguments: [
        ("tuikuan", "tui kuan"), ("tingchefei", "ting che fei"), ("fangan", "fan gan"), ("xian", "xian"),
        ("lvyou", "lv you"),
        ("woyaotuihuo", "wo yao tui huo"), ("shijian", "shi jian"), ("a", "a"), ("nver", "nv er"),
    ])
    func cuts(word: String, expected: String) {
        #expect(best(word) == expected)
    }

    @Test(arguments: ["", "refund", "hello", "x", "tuik", "parking", "m", "ng", String(repeating: "a", count: 49)])
    func refuses(word: String) {
        #expect(best(word) == nil)
        #expect(PinyinSegmenter.all(word).isEmpty)
        #expect(!PinyinSegmenter.canBePinyin(word.unicodeScalars.map(\.value)[...]))
    }

    @Test func givesAllCuts() {
        let cuts = PinyinSegmenter.all("xianguo").map { $0.map(Pinyin.syllable).joined(separator: " ") }
        #expect(cuts == ["xian guo", "xian gu o", "xi an guo", "xi an gu o"])
        #expect(PinyinSegmenter.all(String(repeating: "ana", count: 16), limit: 5).count == 5)
    }

    /// Against trying every cut.
    @Test func agreesWithExhaustiveSearch() {
        func cuts(_ letters: Substring) -> [[UInt16]] {
            if letters.isEmpty { return [[]] }
            return (1...min(6, letters.count)).flatMap { length -> [[UInt16]] in
                let id = Pinyin.id(of: String(letters.prefix(length)))
                return id == 0 ? [] : cuts(letters.dropFirst(length)).map { [id] + $0 }
            }
        }
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<1500 {
            let word = String(
                (0..<Int.random(in: 1...10, using: &generator)).compactMap { _ in
                    "aeiouangxhsztlg".randomElement(using: &generator)
                }
            )
            let expected = cuts(word[...])
            let found = PinyinSegmenter.all(word, limit: .max)
            #expect(Set(found) == Set(expected), "\(word)")
            #expect(found.map(\.count) == found.map(\.count).sorted())
            #expect(PinyinSegmenter.best(word)?.count == expected.map(\.count).min(), "\(word)")
            #expect(PinyinSegmenter.canBePinyin(word.unicodeScalars.map(\.value)[...]) == !expected.isEmpty, "\(word)")
        }
    }
}
