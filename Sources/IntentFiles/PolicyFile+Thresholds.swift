public import IntentModel

/// What thresholds were computed from, as the policy says it to its readers.
public struct ThresholdSource: Sendable, Hashable {
    /// The labelled transcripts.
    public var files: [String]
    /// Labelled customers' turns in them.
    public var turns: Int
    /// Promised share of right answers.
    public var precision: Double
    /// How often such thresholds keep it.
    public var confidence: Double
    /// Names the state of the pack's other files.
    public var pack: String

    /// Takes the values as they are.
    public init(files: [String], turns: Int, precision: Double, confidence: Double, pack: String) {
        self.files = files
        self.turns = turns
        self.precision = precision
        self.confidence = confidence
        self.pack = pack
    }
}

extension PolicyFile {
    /// The file's bytes with these thresholds and all else as it is.
    /// - Throws: `Refusal` where the file is no plain mapping of keys, one below the other.
    public func replacing(_ thresholds: Thresholds, computedFrom source: ThresholdSource) throws -> [UInt8] {
        try replacing("thresholds", with: Self.lines(thresholds, source))
    }

    package static func lines(_ thresholds: Thresholds, _ source: ThresholdSource) -> [String] {
        func table(_ key: String, _ values: [String: Double]) -> [String] {
            guard !values.isEmpty else { return [] }
            let pairs = values.sorted { $0.key < $1.key }.map { "\(YAMLScalar.written($0.key)): \($0.value)" }
            return ["  \(key): {\(pairs.joined(separator: ", "))}"]
        }
        return [
            "thresholds:                             # written by concierge tune",
            "  answer: \(thresholds.answer)",
            "  clarify: \(thresholds.clarify)",
        ] + table("by_language", thresholds.answerByLanguage) + table("by_intent", thresholds.answerByIntent) + [
            "  computed_from:",
            "    files: [\(source.files.map(YAMLScalar.written).joined(separator: ", "))]",
            "    turns: \(source.turns)",
            "    precision: \(source.precision)",
            "    confidence: \(source.confidence)",
            "    pack: \"\(source.pack)\"",
        ]
    }

    /// Names the state of a pack's files, its policy left out: 32 hexadecimal digits.
    public static func hashOfTheRest(ofPack pack: String) throws -> String {
        var hash = ContentHash()
        for file in try PackFiles.paths(below: pack, limits: PackLimits()) where !isPolicy(file.name) {
            hash.add(name: file.name, bytes: try PackFiles.bytes(of: file.path, limits: PackLimits()))
        }
        return hash.hexadecimal
    }
}
