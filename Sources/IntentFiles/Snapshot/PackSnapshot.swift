internal import BinaryCoding
internal import TextAnalysis

/// Keeps a pack as it was read, so that the files need not be parsed again until one of them changes.
struct PackSnapshot {
    /// Changes whenever the layout of the file or the way of reading packs does.
    static let version = 2

    private let file: CacheFile

    /// - Parameters:
    ///   - folder: Where snapshots lie.
    ///   - path: The pack's path as it was given, which places begin with.
    ///   - contentHash: Names the bytes of the pack's files.
    ///   - reader: What the files are read with.
    init(folder: String, path: String, contentHash: String, reader: PackReader) {
        let phrases = reader.phrases.map { phrases in
            phrases.keys.sorted().map { "\($0)(\((phrases[$0] ?? []).joined(separator: ",")))" }.joined(separator: ";")
        }
        let identity = [
            "\(Self.version)", TextAnalyzer.icuVersion, contentHash, reader.limits.fingerprint, phrases ?? "-", path,
        ].joined(separator: "|")
        file = CacheFile(folder: folder, kind: "pack", identity: identity)
    }

    func load() -> PackReading? { file.load { try $0.read() } }

    /// Keeps a reading without errors.
    func store(_ reading: PackReading) { file.store { $0.write(reading) } }
}
