internal import TextAnalysis

/// Words that tell what a number beside them is.
struct DetailHints: Sendable {
    static let order: UInt32 = 1
    static let phone: UInt32 = 2
    static let plate: UInt32 = 4

    private let trie: PhraseTrie

    init(analyzer: TextAnalyzer) {
        let words: [(UInt32, [String])] = [
            (
                Self.order,
                [
                    "订单", "单号", "编号", "流水号", "小票号", "票号", "运单", "快递单", "凭证号", "order", "order number", "order no",
                    "receipt no",
                    "receipt number", "booking", "reference", "ref", "tracking", "注文", "注文番号", "受付番号", "伝票番号", "番号",
                    "追跡番号",
                ]
            ),
            (
                Self.phone,
                [
                    "电话", "手机", "手机号", "号码", "联系我", "打给", "微信", "phone", "mobile", "cell", "tel", "call me", "call",
                    "number is",
                    "contact", "whatsapp", "電話", "携帯", "連絡先",
                ]
            ),
            (
                Self.plate,
                [
                    "车牌", "车号", "牌照", "车牌号", "plate", "license", "licence", "registration", "car number", "ナンバー", "車番",
                    "架车", "我的车",
                ]
            ),
        ]
        trie = PhraseTrie(
            words.flatMap { bits, phrases in phrases.map { (scalars: analyzer.analyze($0).scalars, value: bits) } }
        )
    }

    /// What the message's words tell, as the bits above.
    func bits(in scalars: [UInt32]) -> UInt32 {
        var bits: UInt32 = 0
        for start in scalars.indices {
            trie.matches(in: scalars, at: start) { _, value in bits |= value }
        }
        return bits
    }
}
