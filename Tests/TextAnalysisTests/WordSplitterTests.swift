import Testing
import TextAnalysis

struct WordSplitterTests {
    private func words(_ text: String, _ splitter: WordSplitter) -> [String] {
        let utf8 = Array(text.utf8)
        return splitter.words(in: text).map { String(decoding: utf8[$0], as: UTF8.self) }
    }

    @Test func cutsByDictionary() throws {
        let splitter = try WordSplitter()
        #expect(words("停车场 parking, 免费😀!", splitter) == ["停车", "场", "parking", "免费"])
        #expect(words("駐車場はどこですか", splitter).first == "駐車")
        #expect(words("", splitter) == [])
        #expect(words("😀 !", splitter) == [])
    }

    @Test func servesManyThreads() async throws {
        let splitter = try WordSplitter()
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask { (0..<100).allSatisfy { _ in words("我要退款 now", splitter).last == "now" } }
            }
            for await isRight in group { #expect(isRight) }
        }
    }
}
