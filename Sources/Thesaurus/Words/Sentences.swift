extension Thesaurus {
    static let sentences = """
        = sentence: want and request
        I want to, I'd like to, I would like to, I wish to, want to, hoping to, looking to, i wanna, trying to, \
            我想, 我想要, 我要, 我打算, 我希望, 我準備, 想要, したい, したいです, したいのですが, たいです, たいのですが, 希望します
        please, pls, plz, kindly, if you could, i beg you, could you please, 请你, 麻烦, 拜托, 劳驾, 唔該, 麻煩你, お願い, \
            お願いします, どうか, ください, 下さい, お願いいたします, 頼む
        help me, can you help, could you help, help me to, I need help, need your help, need help, help with, \
            帮我, 请帮我, 能帮我, 帮一下, 帮帮我, 帮助我, 幫我, 幫手, 手伝って, 助けて, 助けてください, お手伝い, 手を貸して
        let me, allow me, let me have, let me see, 让我, 给我, 容我, 等我, 俾我, させて, させてください
        give me, send me, get me, hand me, provide me with, 给我, 发我, 给我一个, 发给我, 畀我, ください, ちょうだい, くれ, よこして, くれます
        I need, I need to, I gotta, I have to, i must, need to, 我需要, 我得, 我必须, 我要, 我得去, 需要, 我要用, 必要です, \
            しなければならない, しないといけない, しなきゃ, 要ります
        I'm looking for, looking for, in search of, searching for, i am after, 我在找, 我想找, 寻找, 找一个, 我揾緊, 探しています, \
            探してる, を探し
        tell me about, tell me more, more about, more information about, info about, talk about, \
            more details on, 介绍一下, 说说, 讲讲, 告诉我关于, 了解一下, 講下, について教え, 教えてください, のことを教え, について知り, について聞き
        = sentence: negation and still
        no longer, not any more, anymore, any longer, 不再, 再也不, 已经不, 不会再, 冇再, もはや, これ以上
        still not, still haven't, still hasn't, not yet, yet to, hasn't yet, haven't yet, still waiting, yet, \
            still no, 还没, 还未, 尚未, 仍未, 还没有, 还是没有, 都未, 仲未, 未有, まだ, いまだに, 未だ, まだです, まだ来, まだ届
        why hasn't, why haven't, why isn't, why not, why doesn't, why can't, why didn't, why won't, 为什么没有, \
            为什么还没, 怎么还没, 为什么不能, 怎么不, 点解冇, 點解仲未, なぜできない, どうしてできない, なぜまだ
        already, so far, by now, previously done, i have already, 已经, 早就, 曾经, 都已经, 已經, もう済, すでに, 既に, とっくに, 済み
        not, don't, doesn't, didn't, isn't, aren't, wasn't, never, 没, 没有, 不是, 唔, 冇, ない, ません, ではない, じゃない, なかった
        never, not once, at no time, never ever, 从不, 从来没, 从未, 绝不, 從來冇, 一度も, 決して, 全然, まったく
        nothing, none, nobody, no one, nowhere, zero, not any, 什么都没有, 没有任何, 没人, 没有一个, 冇嘢, 冇人, 何もない, 誰もいない, なにも, \
            何も, 一つもない, 誰も
        without, lacking, minus, free of, w/o, with no, 不带, 不用, 无需, 缺少, 冇, なしで, 無し, 抜き, なし, 不要で
        except, other than, apart from, besides, excluding, but not, 除了, 除外, 以外, 除去, 除咗, 除いて, を除く, ほか
        instead, rather than, in place of, in lieu of, as an alternative, 代替, 而不是, 取代, 改用, 代わりに, の代わり, ではなく
        = sentence: reason and condition
        because, since, due to, owing to, on account of, 因为, 由于, 因為, 多亏, なぜなら, おかげ
        if, in case, provided that, as long as, assuming, 如果, 要是, 假如, 只要, 倘若, 的话, もし, 場合は, 場合に
        unless, only if, except if, 除非, 只有, しない限り, でない限り
        only, merely, simply, solely, exclusively, no more than, 仅仅, 只是, 唯一, 淨係, 只有, だけ, のみ, ただ, 単に, 限定
        even, even if, even though, no matter, 甚至, 即使, 就算, 哪怕, 无论, たとえ, 関わらず
        = sentence: modality
        must, have to, need to, got to, obliged to, mandatory, compulsory, obligatory, required, 必须, 一定要, 务必, \
            必需, 强制, 一定, 非得, 必須, 義務, しなければ, 必ず, 絶対に, 強制
        should, ought to, had better, supposed to, be supposed to, 应该, 应当, 最好, 應該, すべき, したほうがいい, はず, べき, 方がいい
        may, may well, may be, there is a chance, might, likely, 可能, 恐怕, 可能會, かもしれない, もしかして, ひょっとして
        can, be able to, capable of, ability, could, 可以, 能够, 能力, できる, 出来る, 可能性
        sure, certain, definitely, certainly, for sure, no doubt, absolutely, surely, 肯定, 当然, 一定, 绝对, 毫无疑问, 确定, \
            絕對, 必ず, 確か, もちろん, きっと, 間違いなく, 絶対
        not sure, uncertain, doubtful, unsure, doubt, suspicious, 不确定, 不一定, 怀疑, 说不准, 拿不准, 唔肯定, 不確か, 疑わしい, 疑い, \
            自信がない
        optional, up to you, voluntary, not compulsory, as you like, 可选, 自愿, 随意, 非必须, 随你, 任意, お好み, 自由に, 自由, \
            任意で, どちらでも
        allowed, permitted, legal, lawful, legit, 合法, 允许的, 准许, 可以的, 許され, 合法的, 認められ, 正規
        illegal, against the law, unlawful, not legal, banned, 违法, 非法, 犯法, 违规, 犯規, 違法, 不法, 違反
        """
}
