extension Thesaurus {
    static let helping = """
        = verbs: want, like, help, use
        want, wanna, would like, wish, desire, I'd like, feel like, looking to, 想要, 我想, 希望, 想, 我要, 我想要, 想要一个, \
            欲しい, ほしい, たい, 望む, 願い
        need, require, must have, need to have, in need of, requirement, 需要, 要求, 得有, 必须有, 需求, 要用, 必要, 要る, 必須, \
            ニーズ
        don't want, do not want, no longer want, don't need, not interested, do not need, no need for, 不想要, 不想, \
            不要, 不需要, 用不着, 没兴趣, 唔想, 唔要, 欲しくない, いらない, 要らない, したくない, 必要ない, 興味ない
        like, enjoy, fond of, be a fan of, 喜欢, 爱好, 中意, 鍾意, 好き, 気に入, お気に入り, 好む, 楽しん
        love, adore, crazy about, love so much, 爱, 热爱, 超喜欢, 最爱, 深爱, 愛して, 大好き, 愛してる
        don't like, dislike, hate, can't stand, not a fan, not into, detest, loathe, 不喜欢, 讨厌, 恨, 受不了, 厌恶, 唔鍾意, \
            憎, 嫌い, 嫌, 大嫌い, 好きじゃない, 苦手, うざい
        favorite, favourite, best loved, most liked, bookmark, 最喜欢, 最爱, 收藏, 心爱, 我的最爱, お気に入り, 一番好き, 大好きな, ブックマーク
        interested in, interest, care about, 感兴趣, 有兴趣, 关心, 有興趣, 興味, 関心, 気になる
        = verbs: help and use
        help, assist, assistance, give me a hand, lend a hand, support, aid, help me out, 帮助, 帮忙, 协助, 帮我, 帮帮我, \
            支援, 幫手, 幫下, 助けて, 手伝, サポート, 手助け, ヘルプ, 援助
        serve, service, services, what services, 服务, 服務, 招待, サービス, 接客, もてなし
        use, make use of, utilize, utilise, usage, put to use, 使用, 用, 利用, 采用, 运用, 使う, 使って, 活用
        how to use, instructions, manual, user guide, tutorial, guide me, directions for use, 怎么用, 使用方法, 说明书, \
            教程, 用法, 点用, 使用說明, 使い方, 取扱説明書, マニュアル, ガイド, チュートリアル
        try, attempt, give it a try, give it a go, have a go, 试试, 尝试, 试一下, 试过, 努力, 試下, 試す, 試して, 試み, やってみ, トライ
        = verbs: permit and manage
        let me, allow, permit, permission, authorize, authorise, 允许, 让我, 许可, 准许, 批准, 授权, 俾我, 許可, 許す, させて, 認め, 承認
        forbid, forbidden, prohibit, not allowed, not permitted, banned, against the rules, 禁止, 不允许, 不准, 不让, \
            不许, 严禁, 唔准, だめ, 駄目, 許されない, 禁じ, 不可
        force, have to, make me, be forced, compel, 强迫, 逼, 强制, 被迫, 強制, 無理やり, 強いられ, 無理強い
        join, take part, participate, become a member, get in on, sign up, 参加, 加入, 报名, 参与, 入会, 參與, 加わる, 仲間入り
        leave group, quit, withdraw from, drop out, resign, opt out, 退出, 退会, 离开, 辞掉, 脱离, 退團, 脱退, 辞める, 抜ける
        manage, control, be in charge of, run, 管理, 控制, 掌管, 操控, 制御, コントロール, 操作, 運営
        operate, handle, operation, work the, 操作, 操控, 使唤, 動かし方, 扱う, 取り扱い
        = verbs: files and paper
        save, store, keep a copy, back up, backup, put aside, 保存, 存储, 存起来, 备份, 储存, 儲存, 備份, 保管, セーブ, バックアップ, 貯め
        download, get the file, 下载, 下載, ダウンロード, DL
        upload, put online, 上传, 上載, 上傳, アップロード, アップする, 投稿
        print, print out, printout, 打印, 列印, 印出来, 打印出来, 印刷, プリント, 印字
        scan, scanning, 扫描, 扫一下, 扫码, 掃描, スキャン, 読み取, 読み込
        sign, signature, autograph, 签名, 签字, 签署, 簽名, サイン, 署名, 署名する
        = verbs: care and trust
        pay attention, be careful, watch out, take care, beware, 注意, 小心, 当心, 留神, 留意, 小心啲, 気をつけ, 用心, 気を付け
        ignore, disregard, never mind, forget it, doesn't matter, not important, nvm, 忽略, 算了, 没关系, 不管, 没事了, \
            无所谓, 唔緊要, 無視, 気にしない, もういい, どうでもいい, 大丈夫です, 忘れて
        worry, worried, concern, concerned, anxious, nervous, 担心, 忧虑, 焦虑, 不安, 发愁, 擔心, 心配, 気がかり, 心配して
        relax, calm down, chill, take it easy, unwind, don't worry, 放松, 冷静, 别担心, 放心, 淡定, 唔使驚, リラックス, 落ち着, くつろ, \
            安心, 心配しない
        rely, depend, trust, count on, 依靠, 信任, 相信, 靠谱, 信赖, 信頼, 頼る, 信じ, 信用, 当てにする
        = verbs: come, go, stay, meet
        go, went, gone, head to, head for, heading, travel to, on my way, 去, 前往, 出发去, 走去, 行く, 行って, 行き, 向かう, 行きたい, \
            出かけ
        come, came, come over, turn up, show up, drop by, 过来, 到来, 前来, 嚟, 来る, 来て, 来ます, いらっしゃ, 参り
        arrive, arrival, get to, get there, reach, get in, make it to, 到达, 抵达, 到了, 到站, 到咗, 着く, 到着, 着いた, 届く, \
            届いた, たどり着
        leave, left, depart, departure, set off, get out, take off, exit, 离开, 出发, 走了, 动身, 启程, 出發, 出る, 出発, 去る, \
            離れ, 退出, 発つ
        stay, stayed, remain, put up at, stick around, lodge, 停留, 待在, 留下, 逗留, 入住, 留喺, 泊まる, 宿泊, 滞在, 残る, とどまる
        live, living in, reside, residence, home is, 居住, 住在, 定居, 生活, 住喺, 住む, 住んで, 暮らし, 在住
        visit, pay a visit, drop in, stop by, come by, 拜访, 参观, 访问, 来访, 探望, 探訪, 訪問, 訪ね, 見学, 伺う, 立ち寄
        enter, get in, go in, entry, entrance, admission, access, 进入, 进去, 入内, 入场, 进门, 入去, 入る, 入って, 入場, 入室, 立ち入
        get out, go out, exit, way out, come out, 出去, 出来, 出门, 离场, 出口, 出街, 出る, 外出, 退出, 退場, 出かける
        follow, come after, go along with, 跟随, 跟着, 关注, 追随, 跟住, ついて行, 従う, フォロー, 追う
        meet, met, get together, meet up, see each other, meeting, hang out, catch up, 见面, 碰面, 会面, 聚会, 遇见, 約出嚟, \
            会う, 会って, 面会, 会いたい, 集まる, 待ち合わせ
        gather, collect, assemble people, 聚集, 收集, 集合, 汇总, 集める, 集まる, 収集
        = verbs: happen and sense
        happen, happened, occur, take place, going on, come about, what's up with, what happened, 发生, 怎么回事, 出现, \
            怎么了, 什么情况, 發生咩事, 起こる, 起きる, 発生, 何があった, どうした, 起こった
        become, became, turn into, get to be, 变成, 成为, 变得, 変わる
        see, saw, seen, look, watch, view, take a look, 看见, 观看, 看到, 睇, 睇到, 見る, 見て, 見た, 見える, ご覧, 視聴
        hear, heard, listen, listen to, 听, 听见, 听到, 收听, 聞く, 聞いて, 聞こえる, 聴く, 耳にする
        feel, felt, sense, feeling, 感觉, 感到, 觉得, 体会, 感じ, 感じる, 感覚, 気分
        smell, odor, odour, stink, scent, 气味, 味道, 臭味, 异味, 匂い, 臭い, におい, 嗅ぐ
        = verbs: body and life
        sit, sat, seat, take a seat, sit down, 坐下, 就座, 座位, 座る, 座って, 着席, 腰掛
        stand, stood, stand up, get up, 站起来, 站立, 起立, 立つ, 立って, 立ち上が
        walk, on foot, go for a walk, stroll, hike, 走路, 步行, 散步, 行路, 歩く, 歩いて, 徒歩, 散歩, ウォーキング
        run, ran, jog, running, sprint, 跑, 跑步, 慢跑, 走る, 走って, ランニング, ジョギング
        jump, hop, leap, 跳, 跳跃, 跳ぶ, ジャンプ, 飛び
        climb, go up, 爬, 攀登, 爬山, 登る, 登り, 上る
        sleep, slept, asleep, nap, go to bed, fall asleep, 睡觉, 睡, 入睡, 午睡, 瞓覺, 寝る, 眠る, 睡眠, 寝て, 昼寝, 寝たい
        wake up, woke, get up, wake me, awake, 起床, 叫醒, 醒来, 起来, 叫我起床, 起身, 起きる, 起こして, 目覚め
        rest, take a break, have a rest, break time, 休息, 歇一下, 歇, 休憩, 休む, 休み, 一休み, 抖下
        live through, survive, stay alive, 生存, 存活, 活着, 生きる, 生き残
        die, died, dead, death, pass away, passed away, 死, 去世, 死亡, 过世, 逝世, 死ぬ, 亡くな, 死んだ
        born, birth, be born, 出生, 诞生, 生于, 出世, 生まれ, 誕生
        grow, grew, grown, grow up, 成长, 长大, 生长, 成長, 育つ, 育て
        laugh, smile, giggle, lol, haha, hahaha, 笑, 微笑, 哈哈, 大笑, 嘻嘻, 笑う, 笑って, 笑顔, ははは
        cry, weep, tears, sob, 哭, 流泪, 哭泣, 眼泪, 喊, 泣く, 泣いて, 涙, 号泣
        fight, argue, quarrel, argument, 打架, 吵架, 争吵, 争论, 嗌交, 喧嘩, けんか, 争い, 口論
        win, won, beat, victory, 赢, 胜利, 获胜, 打败, 贏咗, 勝つ, 勝った, 優勝, 勝利
        lose the game, defeat, get beaten, 输, 输了, 战败, 落败, 輸咗, 負け, 負けた, 敗北
        live with, get along, put up with, cope, 相处, 忍受, 应付, 我慢, 耐える, 付き合う
        """
}
