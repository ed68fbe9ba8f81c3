import IntentModel
import Testing

@Suite struct LanguageTests {
    @Test(arguments: [
        ("zh-Hans", "zh-Hans"), ("zh-Hant", "zh-Hant"), ("zh-CN", "zh-Hans"), ("zh_TW", "zh-Hant"),
        ("ZH-hk", "zh-Hant"), ("zh", "zh-Hans"), ("zh-Hans-HK", "zh-Hans"), ("yue", "zh-Hant"), ("en-US", "en"),
        ("ja-JP", "ja"), ("pt-BR", "pt"),
    ])
    func mapsTagsToTheLanguagesOfPacks(tag: String, language: String) {
        #expect(Language(tag: tag)?.rawValue == language)
    }

    @Test(arguments: ["", "-", "x", "1", "english", "zh Hans", "日本", "e!"])
    func refusesWhatIsNoTag(tag: String) {
        #expect(Language(tag: tag) == nil)
    }

    @Test func theTwoChineseScriptsFallBackOnEachOther() {
        #expect(Language.traditionalChinese.fallbacks == [.simplifiedChinese])
        #expect(Language.simplifiedChinese.fallbacks == [.traditionalChinese])
        #expect(Language.english.fallbacks.isEmpty)
    }
}
