extension Thesaurus {
    static let questions = """
        = question: amount and measure
        how much, how much is, how much does, what's the amount, how much for, 多少, 多少钱, 几钱, 怎么卖, 幾多, 幾錢, いくら, \
            何円, おいくら, どれくらい, どのくらい, いくらぐらい
        how many, what number of, how many of, 多少个, 几个, 多少次, 几次, 幾多個, いくつ, 何個, 何回, 何件, 何人, 何本, 何枚
        how long, how much time, how long does, how long will, how long until, what's the duration, 多久, 多长时间, \
            要多久, 多长, 几天, 幾耐, 要幾耐, どのくらいの時間, どれくらいかか, 何時間, 何分, どのくらいかか, 何日間, いつまでかか
        how far, what distance, how far away, distance to, 多远, 距离多少, 离多远, 幾遠, どのくらい遠い, 距離はどの, どれくらい離れ, 何キロ
        how often, how frequently, how many times a, 多久一次, 多长时间一次, 频率, 几天一次, 幾耐一次, どのくらいの頻度, どれくらいの頻度, 何回くらい, 頻度
        how big, what size, how large, what's the size, dimensions, how tall, 多大, 多高, 尺寸多少, 多长, 幾大, どのくらいの大きさ, \
            大きさは, サイズは, どれくらい大き
        how old, what age, age of, 多大年纪, 几岁, 多大了, 年龄多少, 幾歲, 何歳, おいくつ, 年齢は, いくつですか
        how fast, what speed, how quick, how soon, how quickly, 多快, 什么速度, 多快能, 幾快, どのくらい早, どのくらいの速さ, どれくらい速
        how heavy, how much does it weigh, what weight, 多重, 多少斤, 幾重, 重さは, どのくらい重, 何キロ, 何グラム
        how hot, how cold, what temperature, what's the temperature, 多少度, 几度, 多热, 多冷, 幾度, 何度, 気温は, 温度は
        how deep, how high, how wide, 多深, 多宽, 多高, 深さは, 高さは, 幅は, どれくらい高い
        what percentage, how many percent, what percent, 百分之几, 百分之多少, 占多少, 何パーセント, 何割, 何％
        = question: who what which where
        what is, what's, what are, whats, what exactly is, define, 是什么, 什么是, 什么叫, 係咩, 係乜, 何ですか, とは何, って何, 何です, \
            何のこと, って何ですか
        what does mean, what is the meaning, meaning of, what do you mean, 什么意思, 是什么意思, 啥意思, 咩意思, どういう意味, \
            どんな意味, 意味は何, 意味を教え
        what kind, what type, what sort, what types, which kind, which type, what kinds, 什么样, 什么类型, 哪种, 什么种类, \
            哪类, 邊種, 哪一种, どんな, どのような, どういう種類, 種類は, どんな種類
        which, which one, which of, what one, which ones, 哪个, 哪一个, 哪些, 邊個, 邊啲, どの, どちら, どっち, どちらが
        where, where is, where's, whereabouts, in which place, where can I, where are, where do, 哪里, 在哪, 哪儿, \
            在哪里, 在哪儿, 什么地方, 邊度, 喺邊, 哪裡, どこ, どこにあり, どこですか, どちらに, 場所は
        when, at what time, what time, when is, when will, when does, what date, what day, 什么时候, 何时, 几时, 几点, \
            哪天, 什么时间, 幾時, 幾點, いつ, 何時, いつごろ, 何日, 何曜日, いつ頃
        who, who is, who's, which person, whose, by whom, 谁, 是谁, 哪位, 什么人, 邊個, 誰, どなた, だれ, 誰が, どの人
        whose, who does it belong, belongs to whom, owned by, 谁的, 属于谁, 邊個嘅, 誰の, どなたの, 誰のもの
        why, how come, what for, for what reason, why is, why did, why was, why am i, reason for, \
            what's the reason, 为什么, 为何, 怎么会, 干嘛, 为啥, 什么原因, 凭什么, 點解, 為何, なぜ, なんで, どうして, 何故, 理由は, どういう理由
        how, how do, how can, how to, how do i, how does one, how would, how should, in what way, \
            what's the way, 怎么, 如何, 怎样, 怎么做, 怎么办, 怎样才能, 咋, 咋样, 點樣, 點做, どうやって, どのように, どうすれば, どうしたら, 方法, やり方, 仕方, \
            どうやったら
        what if, what happens if, what would happen if, suppose that, in case, say that, 如果, 万一, 要是, 假如, 会怎样, \
            要是呢, もし, もしも, だったら, 場合はどう, もし仮に
        what about, how about, and what of, 怎么样呢, 那呢, 又怎样, 那又, 如何呢, はどう, についてはどう, はどうです, はいかが
        what to do, what should I do, what can I do, what now, what do I do, how do I deal with, \
            what do I need to do, 怎么办, 该怎么办, 怎么处理, 咋办, 点算, 點算, 怎麼辦, どうすればいい, どうしたらいい, どうしよう, 何をすれば
        what else, anything else, what other, any other, some other, 还有什么, 别的, 其他的, 还有别的, 另外的, 仲有咩, 他に, ほかに, \
            その他, 別の, 他には
        whom, with whom, to whom, who do I, who can I, who should I, whom should I contact, 找谁, 跟谁, 和谁, 给谁, \
            揾邊個, 誰に, 誰と, どなたに, どこに連絡
        what day, which day, what day of the week, what weekday, 星期几, 周几, 礼拜几, 哪一天, 星期幾, 何曜日, 何日, どの日
        what color, which colour, what colour is, which color, 什么颜色, 哪个颜色, 咩色, 何色, どんな色, 色は
        = question: can, may, is there
        can I, could I, may I, am I able to, is it possible to, is it ok if, can we, might I, could we, 可以吗, \
            能不能, 可不可以, 能否, 可否, 能吗, 我能, 可以不可以, 得唔得, 可唔可以, できますか, できる, 可能ですか, 出来ます, することはでき, 大丈夫ですか, てもいい, 可能でしょうか
        am I allowed, is it allowed, is it permitted, is it okay, is it legal, allowed to, permitted to, 允许吗, \
            准许吗, 让不让, 可以带吗, 准不准, 许可, 許されて, 許可され, していい, してもいい, いいですか
        can't, cannot, can not, unable to, not able to, am not able, impossible, couldn't, isn't possible, \
            not possible, 不能, 不可以, 没法, 无法, 做不到, 没办法, 没有办法, 唔可以, 冇辦法, できない, できません, 無理, 不可能, 出来ない, できなかった
        is it possible, is there a way, any way to, is there any way, possible to, would it be possible, 有没有办法, \
            有办法吗, 可能吗, 是否可以, 能行吗, 有冇辦法, 可能でしょうか, 可能ですか, 方法はあり, できるでしょうか
        do you have, have you got, do you carry, is there any, got any, are there any, do you offer, is there, \
            is available, 有没有, 有吗, 你们有, 是否有, 有冇, 有無, ありますか, ございますか, いますか, 有りますか
        do I need, do I have to, must I, should I, is it necessary, is it required, required to, am I required, \
            需要吗, 要不要, 用不用, 必须吗, 需不需要, 是否需要, 使唔使, 要唔要, 必要ですか, 必要ありますか, しなければ, しないといけ, 要りますか, すべきです
        is it, is that, is this, does it, are they, was it, 是不是, 是否, 是吗, 对吗, 係咪, 係唔係, でしょうか, ですか, ますか, ですよね
        are you, were you, are u, 你是不是, 你是, 你係咪, あなたは
        do you, did you, does anyone, have you, 你们会, 你会, 你有, 你有冇, あなたは, あなたが
        can you, could you, would you, will you, would you mind, can u, please could you, are you able to, 你能, \
            你可以, 能帮, 可以帮我, 麻烦你, 请你, 可唔可以幫, してくれます, していただけ, してもらえ, お願いできます, くれませんか, してください, いただけますか
        have I, did I, has it, has my, have my, is my, was my, 是否已经, 私は
        will it, would it, will there be, will I, is it going to, going to be, 会不会, 是否会, 会吗, 將會, 會唔會, でしょうか, \
            になりますか, ありますか
        shall we, shall I, should we, let's, let us, why don't we, 要不, 我们一起, 咱们, 一齐啦, しましょう, しようか, ませんか, しよう
        can I get, can I have, could I have, may I have, can i have a, get me a, 可以给我, 能给我, 给我一个, 来一个, 来一份, \
            畀我一個, ください, もらえますか, いただけますか, お願いします, ちょうだい
        any news, any update, how is it going, what's the status, status, progress, what's happening with, 进度, \
            进展, 状态, 怎么样了, 有消息吗, 到哪一步, 進度點, 状況, 進捗, どうなって, 状態, ステータス, 進展
        """
}
