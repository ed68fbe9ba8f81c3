internal import Foundation
internal import IntentModel
internal import TextAnalysis

/// Keeps compiled indexes on disk, one file for each content of a pack.
///
/// A file that is stale, damaged or of another version is passed over and written anew; a folder that cannot be written
/// to only costs the time of the next fit.
struct IndexCache {
    /// Changes whenever the layout of the file or the way of computing an index does.
    static let version = 8

    private static let mark = UInt64(0x3158_4449_4743_4e43)
    private let file: URL
    private let key: UInt64

    /// - Returns: `nil` where the pack does not know its content.
    init?(directory: String, pack: Pack, analyzer: TextAnalyzer, options: MatcherOptions) {
        guard !pack.contentHash.isEmpty else { return nil }
        let identity = [
            pack.contentHash, "\(Self.version)", TextAnalyzer.icuVersion, options.fingerprint, "\(pack.intents.count)",
            "\(Self.probe(pack, analyzer, options.extractor))",
        ].joined(separator: "|")
        key = FeatureHash.of(identity)
        let name = String(key, radix: 16)
        file = URL(fileURLWithPath: directory, isDirectory: true).appendingPathComponent("index-\(name).bin")
    }

    /// What a few of the pack's texts become, so that an index made by another way of analysing them is not used.
    private static func probe(_ pack: Pack, _ analyzer: TextAnalyzer, _ extractor: FeatureExtractor) -> UInt64 {
        var hash = FeatureHash.seed
        var buffer = FeatureBuffer()
        for intent in pack.intents {
            for example in intent.examples.prefix(2) + intent.examples.suffix(2) {
                let text = analyzer.analyze(example.text)
                extractor.extract(scalars: text.scalars, tokens: text.tokens, into: &buffer)
                for feature in buffer.features { hash = FeatureHash.mix(hash, feature.hash) }
            }
        }
        return hash
    }

    func load(pack: Pack, analyzer: TextAnalyzer) -> MatchIndex? {
        guard let data = try? Data(contentsOf: file, options: .alwaysMapped) else { return nil }
        return data.withUnsafeBytes { bytes in
            var reader = BinaryReader(bytes)
            guard (try? reader.read(UInt64.self)) == Self.mark, (try? reader.read(UInt64.self)) == key,
                let checksum = try? reader.read(UInt64.self),
                checksum == Self.checksum(UnsafeRawBufferPointer(rebasing: bytes[24...]))
            else { return nil }
            return try? MatchIndex(from: &reader, pack: pack, analyzer: analyzer)
        }
    }

    /// Writes beside the place and renames, so that no reader ever sees half a file.
    ///
    /// Failure is no error.
    func store(_ index: MatchIndex) {
        var payload = BinaryWriter()
        index.write(to: &payload)
        var header = BinaryWriter()
        header.write(Self.mark)
        header.write(key)
        header.write(payload.bytes.withUnsafeBytes(Self.checksum))
        try? FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try? (Data(header.bytes) + Data(payload.bytes)).write(to: file, options: .atomic)
    }

    private static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var first = FeatureHash.seed
        var place = 0
        while place + 8 <= bytes.count {
            first = FeatureHash.mix(first, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        while place < bytes.count {
            first = FeatureHash.mix(first, UInt64(bytes[place]))
            place += 1
        }
        return FeatureHash.mix(first, UInt64(bytes.count))
    }
}
