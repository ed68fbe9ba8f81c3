/// A language and script in which a pack speaks, as a canonical BCP 47 tag such as `zh-Hans` or `en`.
public struct Language: RawRepresentable, Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    /// The canonical tag.
    public let rawValue: String

    /// Takes a tag that is already canonical.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Simplified Chinese.
    public static let simplifiedChinese = Language(rawValue: "zh-Hans")
    /// Traditional Chinese, of Taiwan, Hong Kong and Macau.
    public static let traditionalChinese = Language(rawValue: "zh-Hant")
    /// English.
    public static let english = Language(rawValue: "en")
    /// Japanese.
    public static let japanese = Language(rawValue: "ja")

    /// None in particular: a brand's name, a message that an author filed under no language.
    public static let undetermined = Language(rawValue: "und")

    /// Reads any BCP 47 tag that customers' systems send: `zh-CN`, `zh_TW`, `ZH-hk`, `en-US`, `ja-JP`.
    ///
    /// Chinese is mapped to its script; any other language keeps its primary subtag alone.
    /// - Returns: `nil` where the text is no language tag.
    public init?(tag: String) {
        let parts = tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).map { $0.lowercased() }
        guard let primary = parts.first, (2...3).contains(primary.utf8.count),
            parts.allSatisfy({ $0.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7a) || ($0 >= 0x30 && $0 <= 0x39) } }),
            primary.utf8.allSatisfy({ $0 >= 0x61 })
        else { return nil }
        guard primary == "zh" || primary == "yue" || primary == "cmn" else {
            self.init(rawValue: primary)
            return
        }
        let traditionalParts: Set<String> = ["hant", "tw", "hk", "mo"]
        let isTraditional =
            parts.dropFirst().contains("hans")
            ? false : primary == "yue" || parts.dropFirst().contains(where: traditionalParts.contains)
        self = isTraditional ? .traditionalChinese : .simplifiedChinese
    }

    /// Where to look next when there is no text in this language: the other Chinese script, then nothing.
    public var fallbacks: [Language] {
        switch self {
        case .traditionalChinese: [.simplifiedChinese]
        case .simplifiedChinese: [.traditionalChinese]
        default: []
        }
    }

    /// The tag.
    public var description: String { rawValue }

    /// By tag.
    public static func < (left: Language, right: Language) -> Bool { left.rawValue < right.rawValue }
}
