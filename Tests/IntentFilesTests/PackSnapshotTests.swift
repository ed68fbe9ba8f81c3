import BinaryCoding
import Foundation
import IntentFiles
import IntentModel
import TestSupport
import Testing

struct PackSnapshotTests {
    private static let packs = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Intents").path

    private static let sound = """
        intents:
          - id: fees
            examples: {en: [how much is parking], zh-Hans: [停车费多少钱]}
            answers: {en: ["It is {rate}."]}
        facts: {rate: 10}
        """

    /// What a reading says of itself, field by field.
    private func text(_ reading: PackReading) -> String { description(ofAll: reading) }

    private func snapshots(in folder: String) throws -> [URL] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.contentsOfDirectory(
            at: URL(fileURLWithPath: folder),
            includingPropertiesForKeys: nil
        )
    }

    @Test(arguments: 0..<60) func `any pack survives being kept`(seed: Int) throws {
        try withTemporaryFolder { folder in
            var random = RandomPack(seed: UInt64(seed))
            let problem = PackProblem(
                place: random.place(),
                severity: seed % 2 == 0 ? .warning : .error,
                message: random.text(),
                offending: random.maybe { $0.text() },
                suggestion: random.maybe { $0.text() }
            )
            let reading = PackReading(pack: random.make(), problems: [problem, problem])
            let file = CacheFile(folder: folder, kind: "test", identity: "")
            file.store { $0.write(reading) }
            let kept = try #require(file.load { try $0.read(PackReading.self) })
            #expect(text(kept).utf8.elementsEqual(text(reading).utf8))
        }
    }

    @Test(arguments: ["mall", "telecom"]) func `the starter packs survive being kept`(name: String) throws {
        try withTemporaryFolder { folder in
            let path = Self.packs + "/" + name
            let fresh = text(try PackReader().read(path))
            #expect(try text(PackReader().read(path, cacheDirectory: folder)) == fresh)
            #expect(try snapshots(in: folder).count == 1)
            #expect(try text(PackReader().read(path, cacheDirectory: folder)) == fresh)
            #expect(try snapshots(in: folder).count == 1)
        }
    }

    /// Shows that what was kept is what is read: it is exchanged for something else.
    @Test func `files that have not changed are not parsed again`() throws {
        try withTemporaryFolder { folder in
            let first = try TemporaryPack(["a.yaml": Self.sound, "b.yaml": ""])
            let reading = try PackReader().read(first.path, cacheDirectory: folder)
            #expect(reading.problems.map(\.message) == ["the file is empty"])
            let file = try #require(try snapshots(in: folder).first)
            let date = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 1_000_000)]
            try FileManager.default.setAttributes(date, ofItemAtPath: file.path)
            #expect(try text(PackReader().read(first.path, cacheDirectory: folder)) == text(reading))
            let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
            #expect((attributes[.modificationDate] as? Date ?? .distantPast) > Date(timeIntervalSince1970: 2_000_000))
        }
    }

    @Test func `a changed, renamed, added or removed file is noticed`() throws {
        try withTemporaryFolder { folder in
            let pack = try TemporaryPack(["a.yaml": Self.sound])
            func read() throws -> PackReading {
                let kept = try PackReader().read(pack.path, cacheDirectory: folder)
                #expect(try text(kept) == text(pack.read()))
                return kept
            }
            var hashes = [try read().pack?.contentHash]
            try pack.write(Data(Self.sound.replacing("10", with: "12").utf8), to: "a.yaml")
            hashes.append(try read().pack?.contentHash)
            try FileManager.default.moveItem(atPath: pack.path + "/a.yaml", toPath: pack.path + "/c.yaml")
            hashes.append(try read().pack?.contentHash)
            try pack.write(Data("uncovered: {en: [where is the airport]}".utf8), to: "b.yaml")
            hashes.append(try read().pack?.contentHash)
            #expect(Set(hashes).count == 4 && !hashes.contains(nil))
            try FileManager.default.removeItem(atPath: pack.path + "/b.yaml")
            #expect(try read().pack?.contentHash == hashes[2])
        }
    }

    @Test func `places begin with the path as it was given`() throws {
        try withTemporaryFolder { folder in
            let pack = try TemporaryPack(["a.yaml": Self.sound])
            _ = try PackReader().read(pack.path, cacheDirectory: folder)
            let other = try PackReader().read(pack.path + "/../" + (pack.path as NSString).lastPathComponent)
            let kept = try PackReader().read(
                pack.path + "/../" + (pack.path as NSString).lastPathComponent,
                cacheDirectory: folder
            )
            #expect(text(kept) == text(other))
        }
    }

    @Test func `another reader reads for itself`() throws {
        try withTemporaryFolder { folder in
            let pack = try TemporaryPack(["a.yaml": Self.sound + "\nphrases: {hello: {en: [hi]}}"])
            _ = try PackReader().read(pack.path, cacheDirectory: folder)
            #expect(try PackReader(phrases: ["bye": []]).read(pack.path, cacheDirectory: folder).pack == nil)
            var limits = PackLimits()
            limits.idLength = 2
            #expect(try PackReader(limits: limits).read(pack.path, cacheDirectory: folder).pack == nil)
            #expect(try PackReader().read(pack.path, cacheDirectory: folder).pack != nil)
        }
    }

    @Test func `a pack with errors is not kept`() throws {
        try withTemporaryFolder { folder in
            let pack = try TemporaryPack(["a.yaml": "intents: [{id: x, anwsers: {}}]"])
            #expect(try PackReader().read(pack.path, cacheDirectory: folder).pack == nil)
            #expect(try snapshots(in: folder).isEmpty)
        }
    }

    @Test func `what was damaged is parsed again and mended`() throws {
        try withTemporaryFolder { folder in
            let pack = try TemporaryPack(["a.yaml": Self.sound])
            let fresh = text(try PackReader().read(pack.path, cacheDirectory: folder))
            let file = try #require(try snapshots(in: folder).first)
            let whole = try Data(contentsOf: file)
            for place in stride(from: 0, to: whole.count, by: 7) {
                var damaged = whole
                damaged[place] ^= 0x10
                for bytes in [damaged, whole.prefix(place)] {
                    try bytes.write(to: file, options: .atomic)
                    #expect(try text(PackReader().read(pack.path, cacheDirectory: folder)) == fresh)
                    #expect(try Data(contentsOf: file) == whole)
                }
            }
        }
    }

    @Test func `a cache that cannot be written to is no error`() throws {
        let pack = try TemporaryPack(["a.yaml": Self.sound])
        #expect(try PackReader().read(pack.path, cacheDirectory: "/dev/null/nowhere").pack != nil)
    }
}
