import TestSupport
import Testing
import TextAnalysis

struct TextAnalyzerTests {
    private let analyzer: TextAnalyzer

    init() throws {
        analyzer = try TextAnalyzer()
    }

    private func folded(_ text: String) -> String {
        let result = analyzer.analyze(text)
        return result.folded(0..<result.scalars.count)
    }

    private func words(_ text: String) -> [String] {
        let result = analyzer.analyze(text)
        return result.tokens.map { result.folded($0.range) }
    }

    @Test(arguments: [
        ("退宽什么时候到帐", "退宽什么时候到账"), ("業(yè)環(huán)境", "业环境"), ("Soooo SLOW!!!", "soo slow!"),
        ("停車場喺邊度？", "停车场喺边度?"), ("ﾊﾞｽはどこ", "ばすはどこ"), ("好😀😀的", "好 的"), ("CAFÉ don’t", "cafe don't"),
    ])
    func folds(text: String, expected: String) {
        #expect(folded(text) == expected)
    }

    @Test(arguments: [
        ("I don't want a12b", ["i", "don't", "want", "a12b"]), ("3pm 20rmb", ["3", "pm", "20", "rmb"]),
        ("停车怎么收费?", ["停车怎么收费"]), ("我的iPhone15坏了", ["我的", "iphone15", "坏了"]), ("沪A12345", ["沪", "a12345"]),
        ("10:30 3.5", ["10", "30", "3", "5"]), ("'quoted' rock'n'roll o'", ["quoted", "rock'n'roll", "o"]),
        ("駐車場、カード。", ["驻车场", "かーど"]), ("カスタマー・サービス", ["かすたまー", "さーびす"]), ("привет мир", ["привет", "мир"]),
        ("한국어", ["한국어"]), ("人々", ["人々"]), ("x@y.com", ["x", "y", "com"]), ("、。！", []),
    ])
    func tokens(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test func tokenKinds() {
        let result = analyzer.analyze("pay 20元")
        #expect(result.tokens.map(\.kind) == [.word, .number, .ideographs])
    }

    @Test(arguments: ["", " ", "😀", "👨‍👩‍👧❤️", "\u{200D}\u{FE0F}", "!!!", "\u{301}", "\u{0}", "\n\r\n", "\u{202E}"])
    func textsWithoutWords(text: String) {
        let result = analyzer.analyze(text)
        #expect(result.tokens.isEmpty)
        #expect(result.language.language == nil)
        #expect(result.sourceOffsets.count == result.scalars.count + 1)
        #expect(result.sourceOffsets.last == Int32(text.utf8.count))
    }

    @Test(arguments: ["a", "停", "ﷺ", "e\u{301}", "\u{301}", "😀", "業(yè)", "か\u{3099}", "x ", "(", "ー"])
    func longTexts(piece: String) {
        let text = String(repeating: piece, count: 65536 / piece.utf8.count)
        let result = analyzer.analyze(text)
        #expect(result.sourceOffsets.count == result.scalars.count + 1)
    }

    @Test func sourceRangesPointIntoTheOriginal() throws {
        let text = "業(yè)環(huán)境，ＣＡＦÉ😀退款"
        let result = analyzer.analyze(text)
        let sources = result.tokens.map { token in
            String(decoding: Array(text.utf8)[result.sourceRange(token.range)], as: UTF8.self)
        }
        #expect(result.tokens.map { result.folded($0.range) } == ["业环境", "cafe", "退款"])
        #expect(sources == ["業(yè)環(huán)境", "ＣＡＦÉ", "退款"])
    }

    /// Offsets ascend, stand on scalars, and what a token came from folds to the token again.
    @Test func offsetsLeadBack() {
        var generator = SeededGenerator(seed: 2)
        var result = AnalyzedText()
        for round in 0..<3000 {
            let text =
                round.isMultiple(of: 3)
                ? RandomText.anything(scalars: 20, using: &generator)
                : RandomText.mixed(pieces: Int.random(in: 0...14, using: &generator), using: &generator)
            analyzer.analyze(text, into: &result)
            let utf8 = Array(text.utf8)
            #expect(result.sourceOffsets.count == result.scalars.count + 1)
            #expect(zip(result.sourceOffsets, result.sourceOffsets.dropFirst()).allSatisfy { $0 <= $1 })
            #expect(result.sourceOffsets.last == Int32(utf8.count))
            for offset in result.sourceOffsets.dropLast() { #expect(utf8[Int(offset)] & 0xC0 != 0x80) }
            for token in result.tokens where isWhole(token.range, in: result) {
                let source = String(decoding: utf8[result.sourceRange(token.range)], as: UTF8.self)
                let again = analyzer.analyze(source)
                #expect(
                    again.folded(0..<again.scalars.count).hasPrefix(result.folded(token.range)),
                    "\(text.debugDescription): \(source.debugDescription)"
                )
            }
        }
    }

    /// Whether a range neither begins nor ends within what one character of the original became.
    private func isWhole(_ range: Range<Int>, in result: AnalyzedText) -> Bool {
        let offsets = result.sourceOffsets
        return (range.lowerBound == 0 || offsets[range.lowerBound - 1] < offsets[range.lowerBound])
            && offsets[range.upperBound - 1] < offsets[range.upperBound]
    }

    /// Folding what was folded changes nothing.
    @Test func foldingIsIdempotent() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<2000 {
            let text = RandomText.mixed(pieces: 6, using: &generator)
            let once = folded(text)
            // Brackets may come to stand behind another ideograph, stretches beside what was cut out.
            if once.contains("(") || analyzer.apply(.stretches, to: once) != once { continue }
            #expect(folded(once) == once, "\(text.debugDescription)")
        }
    }

    @Test func reusedStorageGivesTheSame() {
        var generator = SeededGenerator(seed: 4)
        var reused = AnalyzedText()
        for _ in 0..<500 {
            let text = RandomText.mixed(pieces: 8, using: &generator)
            analyzer.analyze(text, into: &reused)
            let fresh = analyzer.analyze(text)
            #expect(reused.scalars == fresh.scalars)
            #expect(reused.sourceOffsets == fresh.sourceOffsets)
            #expect(reused.tokens == fresh.tokens)
            #expect(reused.language == fresh.language)
            #expect(reused.isMojibake == fresh.isMojibake)
            #expect(reused.original == text)
        }
    }

    @Test func bothChineseScriptsFoldAlike() {
        #expect(folded("請問停車場怎麼收費，退貨後多久到帳") == folded("请问停车场怎么收费，退货后多久到账"))
    }
}
