import BinaryCoding
import Foundation
import IntentMatching
import IntentModel
import Testing
import TextAnalysis

struct IndexCacheTests {
    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("concierge-index-\(UUID().uuidString)").path
    private let messages = ["how much is parking", "退宽多久到账", "refudn", "", "wo yao tuikuan"]

    private func files() throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: URL(fileURLWithPath: folder), includingPropertiesForKeys: nil)
    }

    @Test func `what was kept ranks the same bits`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let analyzer = try TextAnalyzer()
        let fresh = try IntentMatcher.load(pack: .small, analyzer: analyzer, cacheDirectory: folder)
        #expect(try files().count == 1)
        let kept = try IntentMatcher.load(pack: .small, analyzer: analyzer, cacheDirectory: folder)
        #expect(try files().count == 1)
        #expect(kept.thresholds == fresh.thresholds)
        for message in messages.map(analyzer.analyze) { #expect(kept.rank(message) == fresh.rank(message)) }
    }

    @Test func `the same pack is kept as the same bytes`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let analyzer = try TextAnalyzer()
        var pack = Pack.small
        for intent in pack.intents.indices {
            pack.intents[intent].keywords.any = (0..<50).map { Keyword(text: "word\(intent)x\($0)", place: .here) }
        }
        var kept: Set<Data> = []
        for _ in 0..<3 {
            _ = try IntentMatcher.load(pack: pack, analyzer: analyzer, cacheDirectory: folder)
            let file = try #require(try files().first)
            kept.insert(try Data(contentsOf: file))
            try FileManager.default.removeItem(at: file)
        }
        #expect(kept.count == 1)
    }

    @Test(arguments: [0, 8, 24, 40, 1_000, -1])
    func `damaged files are passed over`(place: Int) throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let analyzer = try TextAnalyzer()
        let fresh = try IntentMatcher.load(pack: .small, analyzer: analyzer, cacheDirectory: folder)
        let file = try #require(try files().first)
        var bytes = try Data(contentsOf: file)
        if place < 0 { bytes.removeLast(100) } else { bytes[place] ^= 0xff }
        try bytes.write(to: file, options: .atomic)
        let again = try IntentMatcher.load(pack: .small, analyzer: analyzer, cacheDirectory: folder)
        for message in messages.map(analyzer.analyze) { #expect(again.rank(message) == fresh.rank(message)) }
        try Data().write(to: file, options: .atomic)
        _ = try IntentMatcher.load(pack: .small, analyzer: analyzer, cacheDirectory: folder)
        #expect(try Data(contentsOf: file).count > 1_000)
    }

    /// A search for a name would go round it for ever.
    @Test func `an index without a free slot is damaged`() {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = CacheFile(folder: folder, kind: "test", identity: "one")
        struct Slot {
            var tag: UInt32
            var value: UInt32 = 1
        }
        func isRead(_ tags: [UInt32]) -> Bool {
            file.store { writer in
                writer.writeBits(UInt64(0))
                writer.writeRun(tags.map { Slot(tag: $0) })
            }
            return file.load { try HashIndex(from: &$0) } != nil
        }
        let taken = [UInt32](repeating: 1, count: 16)
        #expect(!isRead(taken) && isRead(taken.dropLast() + [0]))
        #expect(!isRead([]) && !isRead([0, 0, 0]))
    }

    @Test func `another content has another file, and a folder that cannot be made is no error`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let analyzer = try TextAnalyzer()
        _ = try IntentMatcher.load(pack: .small, analyzer: analyzer, cacheDirectory: folder)
        var other = Pack.small
        other.contentHash = "other"
        _ = try IntentMatcher.load(pack: other, analyzer: analyzer, cacheDirectory: folder)
        #expect(try files().count == 2)
        _ = try IntentMatcher.load(pack: .small, analyzer: analyzer, cacheDirectory: "/dev/null/nowhere")
    }
}
