extension Thesaurus {
    static let qualities = """
        = quality: good and bad
        good, great, nice, excellent, fine, awesome, cool, amazing, wonderful, fantastic, perfect, superb, \
            brilliant, 很棒, 太好了, 优秀, 不错, 完美, 厉害, 好正, 良い, よい, いい, 素晴らしい, 最高, すごい, 素敵, 完璧, 優れ
        bad, terrible, awful, horrible, poor, lousy, crap, sucks, dreadful, 糟糕, 很差, 差劲, 好差, 悪い, ひどい, 最悪, 酷い, まずい, \
            ダメ, だめ
        better, superior, more suitable, 更好, 比较好, 更佳, 好一些, よりよい, もっといい, より良い, ましな
        best, the finest, number one, top, most excellent, 最好, 最佳, 最棒, 第一, 首选, 最優, ベスト, 一番良い, 最高の, 最善, トップ
        worst, the least good, 最差, 最糟, 最坏, 最烂, 最悪の, 最低の, ワースト
        right, correct, accurate, true, exact, proper, 正确, 准确, 没错, 无误, 真的, 正確, 正しい, 合って, 正解, 本当, 確か, 適切
        wrong, incorrect, false, mistaken, inaccurate, error, mistake, not right, by mistake, 错误, 不对, 错了, 弄错, \
            不正确, 搞错, 有误, 錯咗, 唔啱, 間違い, 間違え, 違う, 誤り, 間違って, 正しくない, ミス
        real, genuine, authentic, actual, original, legit, 真实, 正品, 真正, 原装, 真嘅, 本物, 実際, 正規品, 本当の, リアル, 純正
        fake, counterfeit, phony, imitation, false, bogus, 假, 假的, 假货, 伪造, 山寨, 冒牌, 假嘢, 偽物, 偽, 偽造, 嘘の, にせもの
        important, essential, vital, key, crucial, critical, significant, 重要, 关键, 要紧, 必要, 主要, 緊要, 大切, 大事, 肝心, \
            不可欠
        useless, no use, pointless, worthless, unhelpful, waste of time, 没用, 无用, 白费, 没意义, 冇用, 役に立たない, 無駄, 使えない, \
            意味がない, むだ
        useful, helpful, handy, practical, convenient, 有用, 实用, 方便, 便利, 有帮助, 好用, 役に立つ, 役立つ, 使いやすい, 実用的
        inconvenient, troublesome, annoying, bothersome, 不方便, 麻烦, 不便, 烦人, 唔方便, 面倒くさい, 使いにくい, めんどう
        popular, trendy, famous, well known, in fashion, 热门, 受欢迎, 流行, 有名, 著名, 好興, 人気, 話題, トレンド
        boring, bored, dull, tedious, uninteresting, 无聊, 没意思, 枯燥, 乏味, 好悶, つまらない, 退屈, 面白くない
        interesting, fun, exciting, entertaining, amusing, funny, cool, 有趣, 好玩, 有意思, 刺激, 好笑, 得意, 面白い, 楽しい, \
            興味深い, おもしろい, わくわく
        beautiful, pretty, lovely, gorgeous, handsome, good looking, cute, attractive, 漂亮, 美丽, 好看, 可爱, 靚, きれい, \
            綺麗, 美しい, かわいい, 可愛い, 素敵, かっこいい
        ugly, unattractive, hideous, 丑, 难看, 丑陋, 樣衰, 醜い, 不細工, ダサい, 見苦しい
        delicious, tasty, yummy, 好吃, 美味, 可口, 好食, 美味しい, おいしい, うまい, 旨い
        quality, good quality, high quality, premium, top quality, 质量, 高品质, 优质, 品质, 高端, 品質, 高品質, 上質, クオリティ
        suitable, appropriate, fit, fitting, right for, proper, match, 合适, 适合, 适当, 匹配, 合身, 適切, 合う, 適した, ふさわしい, \
            似合う, ぴったり
        clear, obvious, plain, easy to see, 清楚, 明显, 清晰, 显然, 明白, はっきり, 明確, 明らか, 鮮明, クリア
        fair, reasonable, 公平, 合理, 公正, 公道, 公平な, 妥当, 合理的
        unfair, unreasonable, ridiculous, 不公平, 不合理, 离谱, 过分, 荒唐, 不公平な, 理不尽, 不当, おかしい
        = quality: price, ease and safety
        cheap, inexpensive, low price, affordable, low cost, bargain, budget, economical, 便宜, 实惠, 划算, 低价, 平价, \
            経済, 安い, 安価, 格安, 低価格, 手頃, お得, お手頃
        cheaper, less expensive, cheapest, lowest price, lower price, 更便宜, 最便宜, 便宜一点, 平啲, もっと安い, 安く, 最安, 一番安い, \
            最安値
        expensive, pricey, costly, overpriced, too much money, cost a lot, 贵, 太贵, 昂贵, 高价, 好貴, 貴, 高い, 高価, 高すぎ, \
            高額, 高級
        easy, simple, effortless, straightforward, easily, no trouble, piece of cake, 容易, 简单, 轻松, 方便, 簡單, 簡単, \
            易しい, たやすい, 手軽
        difficult, hard, tough, complicated, tricky, complex, challenging, 困难, 难, 复杂, 很难, 不容易, 難, 麻煩, 難しい, 複雑, \
            困難, ややこしい, むずかしい, 大変
        safe, secure, safely, safety, security, harmless, 安全, 稳妥, 安心, 可靠, 平安, 無事, セキュリティ
        dangerous, unsafe, risky, harmful, hazardous, not safe, 危险, 不安全, 有害, 有风险, 危險, 危ない, 危険, 安全でない, リスクが
        reliable, trustworthy, dependable, trusted, legit, 可靠, 靠谱, 可信, 值得信赖, 信得过, 信頼できる, 信用できる, 頼れる, 確実
        comfortable, comfy, cosy, cozy, at ease, 舒服, 舒适, 自在, 舒坦, 快適, 心地よい, 楽な, 居心地
        uncomfortable, awkward, unpleasant, not comfortable, 不舒服, 难受, 不适, 尴尬, 唔舒服, 不快, 居心地悪い, 気まずい, つらい
        convenient, easy access, handy, nearby, 方便, 便利, 便捷, 便利な, 都合がいい, 都合の良い
        possible, feasible, doable, can be done, 可能, 可行, 行得通, 办得到, 可能な, できる, 実現可能
        strong, powerful, sturdy, tough, firm, durable, 强壮, 结实, 坚固, 有力, 强大, 強い, 丈夫, 頑丈, 強力, タフ
        weak, feeble, fragile, frail, delicate, 虚弱, 脆弱, 易碎, 没力气, 弱い, もろい, 脆い, 壊れやすい, 弱々しい
        healthy, fit, in good shape, 健康, 身体好, 健壮, 元気, 健やか, 丈夫
        rich, wealthy, well off, 富有, 有钱, 发财, 裕福, 金持ち, リッチ, 豊か
        poor, broke, penniless, no money, 穷, 贫穷, 没钱, 破产, 冇錢, 貧乏, 貧しい, お金がない, 金欠
        clever, smart, intelligent, bright, brilliant, genius, 聪明, 机智, 智能, 天才, 精明, 醒目, 賢い, 頭がいい, 利口, 優秀
        stupid, dumb, idiot, fool, silly, moron, retard, dumbass, 笨, 傻, 蠢, 白痴, 笨蛋, 傻瓜, 弱智, 蠢材, 馬鹿, バカ, 愚か, 間抜け, \
            アホ, ばか, 頭が悪い
        """
}
