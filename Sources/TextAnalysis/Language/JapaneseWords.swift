/// Words by which Japanese without kana shows itself where each character could be Chinese.
struct JapaneseWords: Sendable {
    private let words: [[UInt32]]

    /// As folding leaves them: in Simplified characters where Chinese has one.
    private static let list = """
        料金 返金 返品 割引 予约 领収 纷失 驻车 支払 受付 问合 会员登录 落物 忘物 迷子 授乳 両替 无料 有料 年中无休 定休 化粧室 御手洗 喫烟 吃烟
        精算 明细书 取扱 手続 不具合 担当者 责任者 案内所 営业 店员 返却 届出 最寄 残高 引换 特典 入会 退会 期限切 配送料 送料 电话番号 番号
        """

    init() {
        words = Self.list.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.map(\.value) }
    }

    /// Whether one of the words stands in a folded message.
    func isIn(_ scalars: [UInt32]) -> Bool {
        // Only short messages are without kana in Japanese.
        guard scalars.count <= 16 else { return false }
        return scalars.indices.contains { start in
            words.contains { $0[0] == scalars[start] && scalars[start...].starts(with: $0) }
        }
    }
}
