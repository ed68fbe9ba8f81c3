import Testing
import TextAnalysis

struct MojibakeTests {
    private let analyzer: TextAnalyzer

    init() throws {
        analyzer = try TextAnalyzer()
    }

    @Test(arguments: [
        "??己酥笜藨骖櫺剩", "Ã©tÃ©", "å¥½", "ä½ å¥½", "锟斤拷", "退款锟斤拷锟斤拷", "烫烫烫烫", "屯屯屯屯屯", "\u{FFFD}\u{FFFD}\u{FFFD}",
        "鎴戣閫€娆\u{FFFD}\u{FFFD}", "縺ゅ＞縺ｾ", "Â£10", "donâ€™t", "\u{85}\u{93}\u{91}",
    ])
    func recognises(text: String) {
        #expect(analyzer.analyze(text).isMojibake)
    }

    /// Once took a second.
    @Test func readsManyQuestionMarksAtOnce() {
        let marks = String(repeating: "?", count: 500_000)
        #expect(!analyzer.analyze("藨骖" + marks).isMojibake)
        #expect(analyzer.analyze("藨骖" + marks + "藨").isMojibake)
    }

    @Test(arguments: [
        "", "退款", "怎么??退款", "are you there????", "café “crème”…", "L’été « déjà »", "à la carte à 5 €", "烫烫烫死了",
        "龘靐齉", "我买的饕餮纹瓷器碎了", "罍?", "São Paulo é ótimo", "ﾊﾞｽ", "鬱陶しい", "冇嘅咗唔係喺哋啲嘢嚟佢", "20°C ½ ©2026",
        "long text with one \u{FFFD} in it", "naïve façade", "æøå ÆØÅ", "鸕鷀捉鱼",
    ])
    func leavesOrdinaryText(text: String) {
        #expect(!analyzer.analyze(text).isMojibake)
    }
}
