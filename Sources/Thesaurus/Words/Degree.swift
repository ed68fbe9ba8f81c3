extension Thesaurus {
    static let degree = """
        = degree: amount and order
        same, identical, alike, equal, similar, equivalent, the same as, 一样, 相同, 同样, 相似, 等于, 一致, 同埋, 同じ, 等しい, \
            同様, 同一, 似た, 類似, そっくり
        different, unlike, distinct, not the same, other, dissimilar, 不同, 不一样, 有别, 另外, 唔同, 違う, 異なる, 別の, 異なり, \
            ちがう, 様々
        very, really, so, extremely, super, highly, quite, terribly, awfully, 非常, 十分, 特别, 超级, 极其, とても, 非常に, \
            すごく, かなり, 大変, めっちゃ, 本当に
        a little, a bit, slightly, somewhat, a little bit, kind of, 一点, 有点, 稍微, 一些, 些许, 少少, 少し, ちょっと, やや, わずか, \
            若干, 少々
        too much, too many, excessive, overly, over the top, 太多, 过多, 过度, 太过, 太多了, 多過頭, 多すぎ, 過剰, あまりに, 過ぎる
        too little, not enough, insufficient, lacking, short of, too few, 不够, 不足, 太少, 缺少, 不够用, 唔夠, 足りない, 少なすぎ, \
            足りません, 十分でない
        enough, sufficient, adequate, plenty, 足够, 够了, 充足, 够用, 十分, 足りる, 充分, 足りて
        many, much, a lot, lots of, plenty of, numerous, loads of, tons of, 很多, 许多, 大量, 好多, 一大堆, 多い, たくさん, 沢山, \
            多く, いっぱい, 多数
        few, little, not many, hardly any, a few, 很少, 少量, 不多, 几个, 好少, 少ない, 少数, わずかな, あまりない, 少なく
        some, several, a couple of, a handful, various, a number of, 一些, 几个, 若干, 几种, 多个, 部分, 幾個, いくつか, 数個, 複数, \
            いくらか, 一部
        = degree: whole and part
        all, everything, every, whole, entire, total, each and every, the lot, complete, 全部, 所有, 一切, 整个, 全体, \
            全都, 總共, 全て, すべて, みんな, 全員, 丸ごと
        part, some of, portion, partially, partial, partly, 部分, 一部分, 局部, 部份, 一部, 部分的, 分割
        none, zero, not one, no such, 一个也没有, 冇, ゼロ, 皆無, 一つも, 無し
        both, the two, both of them, 两个都, 双方, 两者, 兩個都, 両方, どちらも, 二つとも
        each, every, per, apiece, every one, 每个, 每一, 逐个, 每人, それぞれ, ごと, 一つずつ, 1人あたり
        any, anything, whatever, whichever, anyone, 任何, 随便, 任意, 什么都, 哪个都, 是但, 任意の, 何でも, どれでも, なんでも, 誰でも
        more, additional, extra, further, another, more of, plus, 更多, 额外, 更加, 再多, 附加, 多啲, もっと, さらに, 追加, より多く, \
            余分, もう少し
        less, fewer, smaller amount, not as much, 更少, 较少, 少一点, 减少, 少啲, より少ない, もっと少ない, 少なめ, 未満
        most, majority, mostly, mainly, mostly all, 大部分, 大多数, 多数, 主要, 大多, ほとんど, 大半, 主に, たいてい, 大抵
        = degree: thresholds and totals
        more than, above, exceed, in excess of, greater than, 超过, 多于, 以上, 大于, 高于, 超出, 多過, 超え, より多い, 上回, 超過
        less than, under, below, fewer than, not more than, within, 少于, 低于, 以下, 不到, 小于, 以内, 少過, 未満, より少ない, 下回
        around, approximately, roughly, approx, circa, almost, nearly, or so, 大约, 左右, 差不多, 大概, 将近, 上下, 大約, くらい, \
            おおよそ, 程度, 前後, だいたい, ほぼ
        exactly, precisely, exact, just right, to the dot, 正好, 恰好, 准确, 刚好, 精确, 啱啱好, 正確に, ちょうど, ぴったり, きっかり, 厳密に
        almost, nearly, close to, practically, just about, 几乎, 差点, 差不多, 快要, 將近, ほとんど, ほぼ, もう少しで, 危うく
        total, in total, sum, altogether, overall, all together, grand total, 总共, 一共, 合计, 总数, 共计, 总和, 總共, 合共, \
            合計, 総額, 全部で, 総計, トータル
        average, on average, mean value, in general, 平均, 均值, 平均值, 通常, 平均して, 平均的
        = degree: order and rank
        first, firstly, initial, first of all, at first, primary, beginning, earliest, 第一, 首先, 最先, 首次, 最初, 第一次, \
            第一個, 初めて, 一番目, まず, はじめ, 初回
        second, secondly, second one, 2nd, 第二, 其次, 第二个, 第二次, 2番目, 二番目, 二つ目, 次に
        third, thirdly, 3rd, 第三, 第三个, 第三次, 三番目, 三つ目, 3番目
        fourth, fifth, sixth, seventh, eighth, ninth, tenth, 4th, 5th, 10th, 第四, 第五, 第六, 第七, 第八, 第九, 第十, 四番目, \
            五番目, 十番目
        next, following, upcoming, subsequent, after this, 下一个, 下一步, 接下来, 下次, 随后, 下個, 次の, 次回, 続いて, 来る
        last, final, latest, ultimate, in the end, finally, eventually, at last, 最后, 最终, 末尾, 终于, 最後, 最終, ラスト, \
            ついに, やっと, 最後の, 結局
        previous, prior, preceding, earlier, last time, before that, former, 之前的, 上次, 上一个, 先前, 前一个, 以前的, 上個, \
            前回, 以前, 前の, 先の, 以前の, 一つ前
        main, principal, primary, chief, major, core, 主要, 核心, 首要, 主力, 主な, メイン, 主要な, 主たる, 中心
        secondary, minor, less important, 次要, 不重要, サブ, 二次的, 副次的, マイナー
        = degree: sets and kinds
        only one, single, sole, alone, just one, 唯一, 单个, 一个, 只有一个, 单独, 一つだけ, 単独, 単一, ひとつ
        double, twin, pair, couple, duo, two of, 双份, 一对, 两个, 一双, ペア, 二つ, 一組, ダブル, 二人
        triple, three times, threefold, 三倍, 三重, 3倍, トリプル
        group, set, bunch, batch, team, bundle, pack, 一组, 一堆, 一套, グループ, セット, 団体, まとめ
        collection, series, range, variety, selection, 系列, 品种, 种类, 范围, 多种, 合集, シリーズ, 種類, 品揃え, 範囲, コレクション
        list of, batch of, pile, heap, stack, 一叠, 一大堆, 山積み, 積み重ね, たくさん積
        piece, item, unit, one of, bit, 单位, 一件, 一つ, 切れ, アイテム
        kind, type, sort, category, class, variety, style, 种类, 类型, 类别, 品类, 款式, 分类, 種類, タイプ, 分類, カテゴリ, 部類
        level, grade, rank, standard, tier, stage, 等级, 级别, 水平, 档次, 层次, レベル, 等級, 段階, ランク, 水準
        rate, percentage, proportion, ratio, percent, share of, 比例, 百分比, 比率, 百分, 占比, 割合, パーセント
        degree, extent, scale, scope, 程度, 规模, 幅度, 范围, 規模, 度合い, 範囲
        number, figure, digit, numeral, 数字, 数目, 号码, 數目, 番号, 数値
        amount, quantity, 数量
        unit, measure, measurement unit, 单位, 计量, 計量, 単位, 計量単位
        = degree: indefinite people and things
        everyone, everybody, all people, all of us, 大家, 每个人, 所有人, 各位, 人人, 個個, みんな, 皆さん, 全員, 皆様, 誰もが
        someone, somebody, anyone, anybody, some person, 某人, 有人, 谁, 任何人, 有冇人, 誰か, どなたか, 誰でも, ある人
        something, anything, some thing, stuff, 某事, 什么东西, 某物, 东西, 嘢, 何か, なにか
        somewhere, someplace, anywhere, 某处, 某个地方, 任何地方, 哪里都, どこか, どこでも, 何処か
        = degree: speed and frequency
        fast, quick, rapid, quickly, speedy, swift, express, faster, high speed, 快, 迅速, 快速, 加快, 特快, 快啲, 速い, 早い, \
            急速, 素早く, スピード, 高速
        slow, slowly, slower, gradual, sluggish, at a slow pace, 慢, 缓慢, 慢慢, 迟缓, 慢吞吞, 遅い, ゆっくり, のろのろ, 徐々に, 緩やか
        suddenly, all of a sudden, unexpectedly, out of nowhere, abruptly, 突然, 忽然, 意外, 一下子, 突如, 急に, いきなり, \
            思いがけず, 唐突
        gradually, little by little, step by step, bit by bit, 逐渐, 渐渐, 一步步, 慢慢地, 徐々に, だんだん, 少しずつ, 次第に
        always, all the time, constantly, every time, continuously, forever, at all times, 总是, 一直, 老是, 始终, 每次都, \
            永远, 成日, いつも, 常に, ずっと, 毎回, 常時, 絶えず
        often, frequently, a lot of times, many times, regularly, 经常, 时常, 常常, 多次, 频繁, 成日, よく, 頻繁, しばしば, 何度も, \
            たびたび
        sometimes, occasionally, now and then, from time to time, once in a while, 有时, 偶尔, 有时候, 时不时, 間中, 時々, \
            たまに, ときどき, 時には, 時折
        rarely, seldom, hardly ever, almost never, 很少, 难得, 几乎不, 少有, めったに, まれに, ほとんどない, 滅多に
        never again, not ever, no way, 再也不, 绝不, 永不, 二度と, もう二度, 絶対にない
        usually, normally, generally, as a rule, in general, ordinarily, 通常, 一般, 平时, 平常, 往往, 普段, たいてい, 普通は, 一般に
        once, one time, a single time, just once, 一次, 一回, 曾经一次, 一度, 1回, いちど
        twice, two times, a second time, 两次, 两回, 兩次, 二回, 2回, 二度
        every time, each time, whenever, 每次, 每回, 每当, 毎回, いつも, するたび
        immediately, at once, straight away, right now, instantly, now, this minute, without delay, 立即, 马上, 立刻, \
            当即, 现在就, 即刻, 而家就, すぐ, 直ちに, 今すぐ, 即座に, 早速, ただちに
        soon, shortly, before long, in a bit, in a while, any moment, 不久, 很快, 马上, 快要, 待会, 稍后, 一陣, 間もなく, もうすぐ, \
            そろそろ, まもなく, 近いうちに, 後ほど
        """
}
