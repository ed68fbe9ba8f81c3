internal import Foundation

/// Tells texts that hold, or held, something about a person: such texts never leave the log.
///
/// Rather one wording too few than one customer's number in a file: any long run of digits counts.
package struct PersonalData: Sendable {
    /// What was found.
    package enum Kind: String, Sendable, CaseIterable {
        case mask, email, link, number, code, name, address
    }

    private let rules: [(kind: Kind, expression: NSRegularExpression)]

    /// Sets up the rules.
    package init() {
        rules = Self.patterns.compactMap { kind, pattern in
            (try? NSRegularExpression(pattern: pattern)).map { (kind, $0) }
        }
        assert(rules.count == Self.patterns.count, "every pattern can be read")
    }

    /// The first kind of personal data in a text; `nil` where there is none.
    package func kind(in text: String) -> Kind? {
        // Full-width digits and letters are those that they look like.
        let plain = text.precomposedStringWithCompatibilityMapping
        let whole = NSRange(plain.startIndex..., in: plain)
        return rules.first { $0.expression.firstMatch(in: plain, range: whole) != nil }?.kind
    }

    /// A text without what stands in the place of something that was taken out.
    package func withoutMasks(_ text: String) -> String {
        var text = text
        for rule in rules where rule.kind == .mask {
            let whole = NSRange(text.startIndex..., in: text)
            text = rule.expression.stringByReplacingMatches(in: text, range: whole, withTemplate: " ")
        }
        return text
    }

    private static let patterns: [(Kind, String)] = [
        // What logs put in the place of something that was taken out: [电话x], <NAME>, ***, XXXX, {{order}}, #E-s[数字x].
        (
            .mask,
            "\\[[^\\]\\s]{1,30}\\]|【[^】]{1,12}[xX]】|<[A-Za-z_]{2,30}>|\\{\\{?[^}]{1,30}\\}?\\}|\\*{2,}|#E-[a-z]?(?:\\[[^\\]]*\\])?"
        ),
        (.mask, "(?<![A-Za-z])[xX]{3,}(?![A-Za-z])|[xX]{2,}\\d|\\d[xX]{2,}|_{3,}"),
        (.email, "[\\p{L}\\p{N}._%+-]+\\s?@\\s?[\\p{L}\\p{N}-]+"),
        (.link, "(?i)https?:|www\\.|\\b[a-z0-9-]+\\.(?:com|net|org|cn|jp|tw|hk|in|io|co|me|ly)\\b"),
        // Telephones, orders, cards, accounts, identity papers, postcodes: five digits in a row or seven with spaces.
        (.number, "\\d{5,}|(?:\\d[\\s\\-–.()]{0,2}){7,}"),
        (.number, "[零〇一二三四五六七八九幺]{6,}"),
        // Plates, booking codes: letters and digits in one word of five or more, with two digits at least.
        (.code, "[京津沪滬渝冀豫云雲辽遼黑湘皖鲁魯新苏蘇浙赣贛鄂桂甘晋晉蒙陕陝吉闽閩贵貴粤粵青藏川宁寧琼瓊][A-Za-z][·\\s]?[A-Za-z0-9]{5,6}"),
        (.code, "(?<![A-Za-z0-9])(?=[A-Za-z0-9-]*[A-Za-z])(?=(?:[A-Za-z-]*\\d){2})[A-Za-z0-9-]{5,}(?![A-Za-z0-9])"),
        (.name, "(?i)\\bmy (?:full |first |last |sur)?name(?:'s| is|:)|\\bname\\s*[:=]|\\bthis is (?:mr|mrs|ms|dr)\\b"),
        (
            .name,
            "\\b(?:I am|I'm|This is|this is) [A-Z][a-z]+(?: [A-Z][a-z]+)?(?=$|[,.!]|\\s+(?:from|here|speaking|and)\\b)"
        ),
        (.name, "\\b(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r|Miss)\\.?\\s+[A-Z][a-z]+"),
        (.name, "我叫|我(?:的)?(?:名字|姓名)|我姓|姓名[:：是]|收(?:货|貨|件)人[:：是]|名字[:：是叫]|我是[\\p{Han}]{1,3}(?:先生|女士|小姐)"),
        (.name, "名前は|と申します|と言います|という者"),
        (
            .address,
            "(?i)\\bmy address is|\\baddress\\s*[:=]|地址[:：是]|住所は|住在[\\p{Han}]{2,}|\\d+(?:号|號)(?:楼|樓|院|门|門)|\\d+(?:单元|單元|栋|棟|弄)"
        ),
    ]
}
