import CICUShims
import TestSupport
import Testing
import TextAnalysis

struct FoldStepTests {
    private let analyzer: TextAnalyzer

    init() throws {
        analyzer = try TextAnalyzer()
    }

    @Test(arguments: [
        ("don’t ‘x’ can´t it`s", "don't 'x' can't it's"), ("wait…", "wait."), ("“quoted”", "“quoted”"), ("", ""),
    ])
    func typography(text: String, expected: String) {
        #expect(analyzer.apply(.typography, to: text) == expected)
    }

    @Test(arguments: [
        ("好😀的", "好 的"), ("1️⃣", "1  "), ("a\u{0}b\tc\nd", "a b c\nd"), ("iPhone™", "iPhone "), ("🇨🇳", "  "),
        ("停、车。", "停、车。"), ("\u{FFFD}x", " x"),
    ])
    func symbols(text: String, expected: String) {
        #expect(analyzer.apply(.symbols, to: text) == expected)
    }

    @Test(arguments: [
        ("ＡＢＣ１２３！", "abc123!"), ("Straße", "strasse"), ("ﬁx", "fix"), ("ﾊﾞｽ", "バス"), ("か\u{3099}", "が"),
        ("㈱", "(株)"), ("①", "1"), ("a\u{200D}b\u{FEFF}c", "abc"), ("e\u{301}", "é"), ("\u{FB01}\u{301}", "fí"),
        ("\u{1100}\u{1161}\u{11A8}", "각"), ("ÉCOLE", "école"), ("退款", "退款"), ("\u{3000}", " "), ("ﾞ", "\u{3099}"),
    ])
    func compatibility(text: String, expected: String) {
        let folded = analyzer.apply(.compatibility, to: text)
        #expect(folded.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(folded)")
    }

    /// The fast path and the cutting into segments against one call of ICU for the whole text.
    @Test func compatibilityAgreesWithICU() throws {
        var status: Int32 = 0
        let normalizer = try #require(CICUShims_casefold(&status))
        var generator = SeededGenerator(seed: 1)
        for round in 0..<3000 {
            let text =
                round.isMultiple(of: 2)
                ? RandomText.anything(scalars: Int.random(in: 0...12, using: &generator), using: &generator)
                : String(RandomText.mixed(pieces: 8, using: &generator).unicodeScalars.prefix(64))
            let source = text.unicodeScalars.map(\.value)
            let expected = [UInt32](unsafeUninitializedCapacity: Int(CICUShims_maximumNormalized)) { target, count in
                count = Int(CICUShims_normalize(normalizer, source, Int32(source.count), target.baseAddress))
            }
            #expect(analyzer.apply(.compatibility, to: text).unicodeScalars.map(\.value) == expected, "\(source)")
        }
    }

    @Test(arguments: [
        ("業(yè)環(huán)境", "業環境"), ("退(tui)款", "退款"), ("退(tui4)款", "退款"), ("银行(yinhang)", "银行"),
        ("银行(yín háng)在", "银行在"), ("绿(lǜ)色", "绿色"), ("退(kuan)款", "退(kuan)款"), ("退款(refund)", "退款(refund)"),
        ("a(yè)", "a(yè)"), ("退()", "退()"), ("退(tui", "退(tui"), ("退款(1)", "退款(1)"), ("行(xíng)行(háng)", "行行"),
        ("退【tuì】款", "退款"), ("店(2F)", "店(2F)"), ("(tuì)", "(tuì)"),
    ])
    func glosses(text: String, expected: String) {
        #expect(analyzer.apply(.glosses, to: text) == expected)
    }

    @Test(arguments: [
        ("café", "cafe"), ("tuìkuǎn", "tuikuan"), ("naïve", "naive"), ("e\u{302}\u{301}", "e"), ("ø", "o"),
        ("退\u{301}", "退\u{301}"), ("が", "が"), ("й", "й"),
    ])
    func latinMarks(text: String, expected: String) {
        #expect(analyzer.apply(.latinMarks, to: text) == expected)
    }

    @Test(arguments: [
        ("退貨後乾淨的麵", "退货后干净的面"), ("乾隆乾坤", "乾隆乾坤"), ("著名的名著", "著名的名著"), ("看著", "看着"), ("甚麼", "什么"),
        ("瞭解瞭望", "了解瞭望"), ("到帐", "到账"), ("帐篷", "帐篷"), ("帳篷", "帐篷"), ("駐車場", "驻车场"), ("営業", "営业"), ("裏裡", "里里"),
        ("著", "着"), ("回覆", "回复"), ("頭髮發", "头发发"), ("於妳", "于你"),
    ])
    func simplified(text: String, expected: String) {
        #expect(analyzer.apply(.simplified, to: text) == expected)
        #expect(analyzer.apply(.simplified, to: expected) == expected)
    }

    @Test(arguments: [
        ("sooooo", "soo"), ("free", "free"), ("www.x", "www.x"), ("iii", "iii"), ("zzzzzzz", "zzz"),
        ("hellooo", "helloo"),
        ("太太太贵", "太贵"), ("太太", "太太"), ("哈哈哈哈", "哈哈"), ("谢谢谢谢", "谢谢"), ("二〇〇〇〇", "二〇〇〇〇"), ("一一一", "一一一"),
        ("すごーーーい", "すごーい"), ("ああああ", "あ"), ("！！！", "！"), ("??", "?"), ("10000", "10000"), ("a...b", "a.b"),
        ("   ", "   "),
    ])
    func stretches(text: String, expected: String) {
        #expect(analyzer.apply(.stretches, to: text) == expected)
    }

    @Test(arguments: [("ポイント", "ぽいんと"), ("サーバー", "さーばー"), ("ヴ", "ゔ"), ("・", "・"), ("ひら漢", "ひら漢"), ("ヽ", "ゝ")])
    func kana(text: String, expected: String) {
        #expect(analyzer.apply(.kana, to: text) == expected)
    }

    @Test(arguments: [("  a  b ", "a b"), ("a \n b", "a\nb"), ("\n", ""), ("", ""), ("a\n\nb\n", "a\nb")])
    func spaces(text: String, expected: String) {
        #expect(analyzer.apply(.spaces, to: text) == expected)
    }

    @Test func traceNamesStepsThatChangedSomething() {
        let trace = analyzer.trace("業(yè)！！")
        #expect(trace.map(\.step) == [.compatibility, .glosses, .simplified, .stretches])
        #expect(trace.map(\.text) == ["業(yè)!!", "業!!", "业!!", "业!"])
    }
}
