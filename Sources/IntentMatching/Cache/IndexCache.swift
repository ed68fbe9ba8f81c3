internal import BinaryCoding
internal import IntentModel
internal import TextAnalysis
internal import Thesaurus

/// Keeps compiled indexes on disk, one file for each content of a pack.
struct IndexCache {
    /// Changes whenever the layout of the file or the way of computing an index does.
    static let version = 26

    private let file: CacheFile

    /// - Returns: `nil` where the pack does not know its content.
    init?(directory: String, pack: Pack, analyzer: TextAnalyzer, options: MatcherOptions) {
        guard !pack.contentHash.isEmpty else { return nil }
        let identity = [
            pack.contentHash, "\(Self.version)", TextAnalyzer.icuVersion, options.fingerprint, "\(pack.intents.count)",
            "\(Thesaurus.fingerprint)",
            "\(Self.probe(pack, analyzer, options.extractor))",
        ].joined(separator: "|")
        file = CacheFile(folder: directory, kind: "index", identity: identity)
    }

    /// What a few of the pack's texts become, so that an index made by another way of analysing them is not used.
    private static func probe(_ pack: Pack, _ analyzer: TextAnalyzer, _ extractor: FeatureExtractor) -> UInt64 {
        var hash = FeatureHash.seed
        var buffer = FeatureBuffer()
        for (place, intent) in pack.intents.enumerated() where !intent.examples.isEmpty {
            let text = analyzer.analyze(intent.examples[place % intent.examples.count].text)
            extractor.extract(scalars: text.scalars, tokens: text.tokens, into: &buffer)
            for feature in buffer.features { hash = FeatureHash.mix(hash, feature.hash) }
        }
        return hash
    }

    func load(pack: Pack, analyzer: TextAnalyzer) -> MatchIndex? {
        file.load { try MatchIndex(from: &$0, pack: pack, analyzer: analyzer) }
    }

    func store(_ index: MatchIndex) {
        file.store { index.write(to: &$0) }
    }
}
