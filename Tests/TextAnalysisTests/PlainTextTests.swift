import TestSupport
import Testing
import TextAnalysis

struct PlainTextTests {
    /// Short texts of few signs, so that runs, spaces and words of one letter are frequent.
    @Test func `plain text folds in one pass as by all steps`() throws {
        let analyzer = try TextAnalyzer()
        var random = SeededGenerator(seed: 8)
        let signs = Array("aaabBzZ019 \n\t\r!!.?'`~\u{0}\u{7F}é")
        for _ in 0..<4_000 {
            let length = Int.random(in: 0..<14, using: &random)
            let text = String((0..<length).map { _ in signs[Int.random(in: 0..<signs.count, using: &random)] })
            let fast = analyzer.analyze(text)
            let slow = analyzer.analyzeByStep(text)
            #expect(fast.scalars == slow.scalars, "\(text.debugDescription)")
            #expect(fast.sourceOffsets == slow.sourceOffsets, "\(text.debugDescription)")
            #expect(fast.tokens == slow.tokens && fast.language == slow.language)
        }
    }

    @Test func `storage that held another message does not show`() throws {
        let analyzer = try TextAnalyzer()
        var reused = AnalyzedText()
        for text in ["A longer   message, sooo long!!", "", "退货 please", "ok", "Where is it?"] {
            analyzer.analyze(text, into: &reused)
            let fresh = analyzer.analyze(text)
            #expect(reused.scalars == fresh.scalars && reused.sourceOffsets == fresh.sourceOffsets)
            #expect(reused.tokens == fresh.tokens && reused.original == text)
        }
    }
}
