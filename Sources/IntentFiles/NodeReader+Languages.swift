internal import IntentModel

extension NodeReader {
    /// Values filed by language, in the order of the file; tags of one language (`zh-CN`, `zh-Hans`) come together.
    func byLanguage(_ node: YAMLNode, _ what: String, hint: String) -> [(language: Language, value: YAMLNode)] {
        guard case .mapping = node.content else {
            error(node, "\(what) must stand by language (\(hint)), not as \(node.kind)")
            return []
        }
        return (entries(node, in: what) ?? []).compactMap { entry in
            language(entry.name, at: entry.key).map { ($0, entry.value) }
        }
    }

    /// A language of the world's; `jp` and the like are reported with what was meant.
    func language(_ tag: String, at node: YAMLNode) -> Language? {
        if let language = Language(tag: tag), LanguageTags.isKnown(tag) { return language }
        let meant =
            LanguageTags.oftenMeant[tag.lowercased()]
            ?? NearestName.of(tag, in: ["zh-Hans", "zh-Hant", "en", "ja", "ko"])
        error(
            node,
            "unknown language \(Quoting.quoted(tag)); write a BCP 47 tag such as zh-Hans, zh-Hant, en or ja",
            offending: tag,
            suggestion: meant
        )
        return nil
    }

    /// Messages by language, as in `examples`.
    func examples(_ node: YAMLNode, _ what: String) -> [Example] {
        byLanguage(node, what, hint: "'en: [first, second]'").flatMap { language, value in
            texts(value, "an entry of \(what)").map {
                Example(text: $0.text, language: language, place: place($0.node))
            }
        }
    }

    /// One text by language, as in `title`.
    ///
    /// A language given twice under two tags keeps the first.
    func textByLanguage(_ node: YAMLNode, _ what: String) -> [Language: String] {
        var texts: [Language: String] = [:]
        for (language, value) in byLanguage(node, what, hint: "'en: some text'") where !value.isEmpty {
            guard let text = text(value, "\(what) in \(language)") else { continue }
            guard texts.updateValue(texts[language] ?? text, forKey: language) == nil else {
                error(value, "\(what) has two texts in \(language)", offending: text)
                continue
            }
        }
        return texts
    }
}

/// Which language tags authors may write.
package enum LanguageTags {
    /// Whether the tag's primary language is one of ISO 639-1 or one of the Chinese ones beside it.
    package static func isKnown(_ tag: String) -> Bool {
        let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        return primary.utf8.count == 2 ? twoLetters.contains(primary) : threeLetters.contains(primary)
    }

    /// Names of countries, and codes of other standards, that are taken for languages.
    static let oftenMeant = [
        "jp": "ja", "jpn": "ja", "cn": "zh-Hans", "chs": "zh-Hans", "zhs": "zh-Hans", "chi": "zh-Hans",
        "zho": "zh-Hans", "tw": "zh-Hant", "hk": "zh-Hant", "cht": "zh-Hant", "zht": "zh-Hant", "kr": "ko",
        "kor": "ko", "eng": "en", "us": "en", "uk": "en", "gb": "en", "english": "en", "fra": "fr", "deu": "de",
    ].filter { !twoLetters.contains($0.key) }

    private static let threeLetters: Set<String> = ["cmn", "yue", "fil"]

    /// ISO 639-1.
    private static let twoLetters = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
        en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu
        ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na
        nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so
        sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
    )
}
