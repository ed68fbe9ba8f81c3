import IntentModel
import Testing
import TextAnalysis

struct LanguageTests {
    private let analyzer: TextAnalyzer

    init() throws {
        analyzer = try TextAnalyzer()
    }

    private func detect(_ text: String) -> DetectedLanguage { analyzer.analyze(text).language }

    @Test(arguments: [
        ("停车怎么收费", Language.simplifiedChinese), ("我要退货", .simplifiedChinese), ("停車費多少錢", .traditionalChinese),
        ("唔該，停車場喺邊度？", .traditionalChinese), ("我係會員", .traditionalChinese), ("駐車場の料金", .japanese),
        ("ポイントカード", .japanese), ("ﾎﾟｲﾝﾄ", .japanese), ("営業時間", .japanese), ("返品したい", .japanese),
        ("how much is parking", .english), ("refund", .english), ("thanks", .english), ("cancel my order", .english),
        ("你们有ユニクロ吗", .simplifiedChinese), ("OK谢谢", .simplifiedChinese), ("业环境怎么样", .simplifiedChinese),
    ])
    func certain(text: String, language: Language) {
        #expect(detect(text) == DetectedLanguage(language: language, isCertain: true, isMixed: false))
    }

    @Test(arguments: [
        ("退款", Language.simplifiedChinese), ("我想退款", .simplifiedChinese), ("tuikuan", .simplifiedChinese),
        ("ni hao you mei you", .simplifiedChinese), ("駐車場料金", .japanese), ("返金", .japanese), ("uniqlo", .english),
        ("ok", .english), ("hello", .english),
        ("時間", .traditionalChinese), ("奶の茶", .simplifiedChinese), ("我的 iPhone 15 Pro 退款", .simplifiedChinese),
    ])
    func guessed(text: String, language: Language) {
        #expect(detect(text) == DetectedLanguage(language: language, isCertain: false, isMixed: false))
    }

    @Test(arguments: [
        ("I want 退款", Language.english), ("Where is 优衣库", .english), ("我想 return 这个衣服可以吗", .simplifiedChinese),
        ("退款 please", .simplifiedChinese), ("請問 where 停車場在哪裡", .traditionalChinese),
    ])
    func mixed(text: String, language: Language) {
        let detected = detect(text)
        #expect(detected.isMixed)
        #expect(detected.language == language)
    }

    @Test(arguments: ["我的iPhone 15 Pro Max坏了", "Nike店在几楼", "wifi密码是什么"])
    func brandsDoNotMix(text: String) {
        #expect(!detect(text).isMixed)
        #expect(detect(text).language == .simplifiedChinese)
    }

    @Test(arguments: ["", "123", "😀", "?!", "привет"])
    func nothingToGoBy(text: String) {
        #expect(detect(text).language == nil)
    }
}
