/// Random texts of the kinds that customers, and broken programs, send.
public enum RandomText {
    /// A text in pieces from many scripts, with marks, emoji, brackets, stretches and controls among them.
    public static func mixed(pieces: Int, using generator: inout SeededGenerator) -> String {
        var text = ""
        for _ in 0..<pieces {
            let piece = samples.randomElement(using: &generator) ?? ""
            text += String(repeating: piece, count: Int.random(in: 0..<10, using: &generator) == 0 ? 4 : 1)
        }
        return text
    }

    /// Any Unicode scalars at all, most of them of the Basic Multilingual Plane.
    public static func anything(scalars: Int, using generator: inout SeededGenerator) -> String {
        var text = String.UnicodeScalarView()
        while text.count < scalars {
            let limit: UInt32 = Bool.random(using: &generator) ? 0x3FF : 0x1FFFF
            if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &generator)) { text.append(scalar) }
        }
        return String(text)
    }

    private static let samples = [
        "退款", "停車場", "業(yè)", "（huán）", "(hello)", "着", "甚麼", "乾隆", "后", "駐車場", "営業", "ユニクロ",
        "ﾊﾞｽ", "が", "か\u{3099}", "ー", "の", "refund", "don’t", "can´t", "CAFÉ", "e\u{301}\u{302}", "ﬁ", "㈱", "①",
        "ﷺ", "Ａ１", "12", "3.5", "a12b", " ", "\n", "\r\n", "\u{3000}", "！", "？？", "…", "、", "。", "'", "😀",
        "👨‍👩‍👧", "1️⃣", "🇨🇳", "\u{200D}", "\u{FEFF}", "\u{FFFD}", "\u{0}", "שלום", "مرحبا", "สวัสดี", "한국어", "привет",
        "😀\u{FE0F}", "ß", "İ", "ı", "ǆ", "𠮷", "Å", "\u{1100}\u{1161}\u{11A8}", "啊", "哈", "o", "x",
    ]
}
