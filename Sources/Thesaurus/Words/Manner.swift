extension Thesaurus {
    static let manner = """
        = manner: on purpose and by accident
        accidentally, by accident, by mistake, unintentionally, inadvertently, didn't mean to, not on purpose, \
            不小心, 误操作, 无意, 误点, 手滑, 唔小心, 間違って, 誤って, うっかり, 意図せず, わざとじゃない
        on purpose, intentionally, deliberately, knowingly, 故意, 有意, 存心, 特意, 專登, わざと, 故意に, 意図的
        myself, by myself, on my own, personally, do it myself, in person, 自己, 我自己, 亲自, 本人, 自行, 自分で, 自身, 自力で
        someone else, another person, somebody else, other people, on behalf of, on my behalf, 别人, 其他人, 他人, \
            代替别人, 代办, 人哋, 他の人, 別の人, 代理, 代わりの人
        together, jointly, with each other, at once, side by side, 一起, 一同, 共同, 一块, 一齊, 一緒に, 共に, みんなで, 同時に
        free of charge, for free, complimentary, at no cost, free, gratis, without paying, 免费, 不要钱, 不收费, 白送, \
            免費, 唔使錢, 無料, ただで, タダ, フリー
        with one click, easily, in one go, at the same time, all at once, 一次性, 一键, 同时, 一下子全, 一次過, 一括, まとめて, \
            一度に, いっぺんに
        step by step, one by one, one after another, in order, in turn, 一步一步, 逐个, 依次, 一个一个, 逐一, 順番に, 一つずつ, 順に, \
            段階的
        at home, from home, remotely, without leaving home, 在家, 远程, 居家, 不出门, 喺屋企, 在宅, 家で, 自宅で, 遠隔, リモート
        in cash, with cash, 现金, 現金, 現金で
        by card, 刷卡, 用卡, カードで, with card
        = relations: contain, depend, affect
        include, contain, comprise, consist of, come with, made up of, comes with, 包括, 包含, 含有, 附带, 组成, 含む, 含まれ, \
            含んで, 付属, 込み
        exclude, leave out, not included, does not include, omit, 不包括, 不含, 排除, 漏掉, 除外, 含まない, 含まれない, 抜け, 別途
        depend on, subject to, according to, based on, vary by, 取决于, 根据, 按照, 视情况, 依据, 次第, によって, による, に基づ, に応じて
        cause, lead to, result in, bring about, trigger, 导致, 引起, 造成, 触发, 原因になる, 引き起こ, もたらす, 招く
        affect, influence, impact, have an effect on, 影响, 波及, 干扰, 影響, 左右する, 効く
        relate, related to, associated with, relevant, regarding, concerning, about my, with regard to, 有关, 相关, \
            关于, 涉及, 關於, 関連, 関する, について, 関係
        belong, part of, member of, 属于, 归属, 所属, 成员, 属する, 一員
        exceed, go over, over the limit, above the limit, 超过, 超出, 超限, 超额, 超支, 超える, 超過, オーバー, 上限を超え
        reach the limit, hit the limit, used up, run out of, ran out, exhausted, use up, 用完, 用光, 耗尽, 用尽, 达到上限, \
            用晒, 使い切, 使い果た, なくなった, 底をつ, 切らし
        require, call for, be needed, 需要, 要求, 要有, 必要とする, 要する, 求められ
        qualify, eligible, entitled, meet the requirements, am I eligible, have the right to, 符合条件, 有资格, 有权, \
            满足条件, 合资格, 対象になる, 資格がある, 条件を満たす, 権利
        compatible, work with, supported by, support my, fits with, 兼容, 支持, 适配, 适用, 対応して, 互換性, 対応機種, 使える機種
        incompatible, not supported, doesn't support, not compatible, 不兼容, 不支持, 不适用, 非対応, 対応していない, 互換性がない
        match, correspond, same as, go with, fit together, 匹配, 对应, 相符, 吻合, 一致, 対応する, 合致, マッチ
        mismatch, doesn't match, does not match, differs from, inconsistent, discrepancy, 不符, 不匹配, 不一致, 对不上, \
            有出入, 合わない, 食い違, 一致しない
        seem, look like, appear, sound like, apparently, 似乎, 好像, 看起来, 看上去, 貌似, 好似, みたい, ようだ, らしい, に見え, っぽい
        same time, simultaneous, simultaneously, concurrently, 同时, 同步, 同時, 並行
        duplicate, twice, double, two times, repeated, charged twice, 重复, 两次, 重复了, 双重, 重複, 二重, 二回, 2回, ダブって
        correct amount, right amount, exact amount, 正确金额, 准确数目, 正しい金額, 正確な金額
        wrong amount, incorrect amount, different amount, 金额不对, 金额错误, 数目不对, 金額が違う, 金額が間違, 誤った金額
        """
}
