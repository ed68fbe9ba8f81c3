extension Thesaurus {
    static let telling = """
        = verbs: ask, tell, explain
        tell, told, tell me, let me know, inform, notify, fill me in, keep me posted, 告诉我, 跟我说, 告知, 通知我, 讲一下, \
            話俾我知, 話我知, 跟我講, 教えて, 知らせ, 伝えて, 教えてください, お知らせ, 通知
        say, said, state, mention, utter, speak of, 提到, 说过, 講過, 言う, 言って, 言った, 述べ, おっしゃ, 話した
        talk, speak, spoke, spoken, chat, converse, have a word, have a chat, 说话, 聊天, 交谈, 谈谈, 聊聊, 傾偈, 話す, 話して, \
            話したい, 会話, おしゃべり
        ask, question, inquire, enquire, query, inquiry, enquiry, have a question, want to ask, 问, 询问, 请问, 咨询, \
            想问, 问一下, 查询, 諮詢, 請教, 想問, 尋ね, 聞きたい, 質問, 問い合わせ, お尋ね, 伺いたい, お聞き
        answer, reply, respond, get back to me, response, 回答, 回复, 答复, 回应, 回覆, 覆我, 答え, 返事, 返信, 応答, 返答
        explain, describe, clarify, make clear, go over, walk me through, elaborate, spell out, 解释, 说明, 讲解, 描述, \
            介绍一下, 讲清楚, 解釋, 説明, 解説, 詳しく教え, 述べて, 解説して
        show, show me, display, let me see, present, pull up, bring up, 显示, 给我看, 展示, 看一下, 出示, 俾我睇, 顯示, 表示, 見せて, \
            見せる, 示す, 映して, 出して
        list, list out, enumerate, give me a list, 列出, 列表, 清单, 名单, 列一下, 清單, リスト, 一覧, 列挙, 一覧表示, 名簿
        read, read out, read aloud, read to me, 读, 阅读, 念给我, 朗读, 读出来, 睇, 読む, 読んで, 読み上げ, 朗読
        write, wrote, written, write down, jot down, note down, put down, 写, 写下, 记下, 记录, 抄下来, 寫低, 書く, 書いて, \
            書き留め, メモして, 記入, 筆記
        call it, named, name, title, be called, known as, 叫做, 名称, 名字, 称为, 名叫, 叫什么, 名前, 呼ぶ, 呼ばれ, タイトル, という
        translate, translation, how do you say, what's that in, interpret, 翻译, 怎么说, 译成, 翻成, 翻譯, 点講, 翻訳, 訳して, \
            通訳, 何と言う
        spell, spelling, how is it spelled, letters of, 拼写, 怎么拼, 拼法, 怎么写, 串字, 綴り, スペル, つづり
        pronounce, pronunciation, say correctly, 发音, 怎么念, 怎么读, 读音, 發音, 発音, 読み方, どう読む
        mean, meaning, definition, define, stand for, refer to, what is meant, 意思, 含义, 定义, 什么意思, 指的是, 係咩意思, 意味, \
            定義, どういう意味, 何を指す, とは
        = verbs: remind, advise, announce
        remind, reminder, don't let me forget, remind me, 提醒, 提醒我, 记得叫我, 提示, 提我, リマインド, 思い出させ, リマインダー, 忘れないよう
        warn, warning, alert, caution, heads up, notify, 警告, 提醒, 警报, 预警, 注意, アラート, 警報, 警戒
        suggest, suggestion, recommend, recommendation, advise, advice, any ideas, what should I, tip, \
            pointers, 建议, 推荐, 推荐一下, 出主意, 有什么好, 提議, 介紹, おすすめ, お勧め, 提案, アドバイス, 助言, 推薦, オススメ
        discuss, talk over, talk about, debate, 讨论, 商量, 谈论, 商讨, 傾下, 討論, 話し合, 相談, 議論, 検討, 打ち合わせ
        announce, announcement, publish, make public, 宣布, 公布, 公告, 发布, 公佈, 発表, 公表, お知らせ, 公開
        complain, complaint, file a complaint, make a complaint, not happy with, 投诉, 抱怨, 申诉, 不满, 举报, 客訴, 苦情, \
            クレーム, 文句, 不満, 訴え
        apologize, apologise, apology, sorry, 道歉, 赔礼, 致歉, 对不起, 謝る, 謝罪, お詫び
        thank, give thanks, 感谢, 谢, 致谢, 多謝, 感謝, お礼, ありがとう
        promise, guarantee, assure, swear, 保证, 承诺, 答应, 许诺, 保證, 約束, 保証, 誓う, 確約
        lie, lied, cheat, deceive, trick, fool, mislead, dishonest, 骗, 撒谎, 欺骗, 说谎, 忽悠, 呃人, 嘘, だまし, 騙し, 騙され, \
            嘘つき, ごまかし
        joke, kidding, tell me a joke, something funny, make me laugh, just joking, crack a joke, 笑话, 讲个笑话, \
            开玩笑, 段子, 逗我笑, 講笑, 冗談, ジョーク, 笑わせて, 面白い話, ギャグ
        greet, say hi, say hello, give regards, 打招呼, 问候, 问好, 招呼, 挨拶, よろしく伝え, あいさつ
        introduce, introduction, get to know, 介绍, 认识一下, 引见, 紹介, 自己紹介, ご紹介
        contact, reach, get in touch, get hold of, get through to, reach out, 联系, 联络, 找到你们, 聯絡, 連絡, コンタクト, \
            問い合わせ, 連絡を取, 繋がる
        = verbs: know, think, decide
        know, knew, known, aware, be familiar with, find out, have an idea, 知道, 了解, 清楚, 晓得, 认识, 知唔知, 知道嗎, 知る, \
            知って, 知りたい, 分かる, わかる, 存じ, 把握
        want to know, wondering, wonder, curious, find out, would like to know, need to know, 想知道, 想了解, 好奇, \
            我想知道, 想了解一下, 想查, 想知, 知りたい, 気になる, 知りたく, 気になって
        don't know, do not know, no idea, not sure, no clue, unsure, dunno, not certain, unaware, 不知道, 不清楚, \
            不了解, 不确定, 没头绪, 唔知, 唔清楚, 知らない, わからない, 分からない, 不明, 分かりません, わかりません
        understand, understood, get it, follow you, make sense, grasp, see what you mean, 明白, 理解, 听懂, 看懂, 明嘅, \
            わかっ, 分かった, 納得, 承知
        don't understand, do not understand, don't get it, makes no sense, confused, confusing, unclear, \
            puzzled, 不明白, 不懂, 看不懂, 听不懂, 搞不懂, 糊涂, 唔明, 意味不明, 理解できない, 分かりにくい, わかりにくい, 混乱, 紛らわしい
        think, thought, reckon, suppose, guess, believe, in my opinion, 认为, 觉得, 以为, 想法, 我看, 思う, 思って, 考え, 気がする, \
            意見
        remember, recall, keep in mind, memorize, bear in mind, 记得, 记住, 想起, 记下来, 記得, 覚えて, 覚える, 思い出, 記憶, 覚えておいて
        forget, forgot, forgotten, don't remember, can't remember, slipped my mind, cannot recall, 忘记, 忘了, 不记得, \
            记不住, 想不起来, 唔記得, 忘れ, 思い出せない, 覚えていない, 忘れた, 覚えてない
        learn, learnt, study, pick up, master, 学习, 学会, 学, 读书, 學識, 学ぶ, 習う, 勉強, 学習, 覚えたい, 習得
        teach, taught, train, instruct, show me how, coach, 教, 教我, 传授, 指导, 培训, 教学, 教えて, 指導, 教える, レッスン, 教育
        = verbs: choose, agree, check
        choose, chose, chosen, choice, select, pick, opt for, selection, go for, 选择, 挑选, 选, 选一个, 挑, 揀, 選択, 選ぶ, \
            選んで, 選び, チョイス
        decide, decision, make up my mind, determine, 决定, 拿主意, 定下来, 下决心, 決定, 決める, 決めて, 判断, 決心
        can't decide, undecided, torn between, not made up, hesitate, 纠结, 拿不定主意, 犹豫, 选择困难, 決められない, 迷って, 悩んで, 迷う
        prefer, would rather, rather have, better like, favor, favour, 更喜欢, 宁愿, 偏好, 更想, 倾向, 寧願, の方がいい, 方が好き, \
            好む, むしろ
        agree, agreed, I'm in, sounds good, fine by me, consent, approve, 同意, 赞成, 答应, 批准, 没意见, 贊成, 賛成, 承認, 了承, 合意
        disagree, object, against, not agree, oppose, 不同意, 反对, 不赞成, 有异议, 唔同意, 反対, 異議, 同意しない, 賛成できない
        accept, take it, say yes to, approve, acknowledge, 接受, 接纳, 采纳, 受理, 收下, 受け入れ, 受け付け, 承諾, 受諾
        reject, refuse, decline, turn down, say no to, deny, denied, declined, rejected, 拒绝, 驳回, 谢绝, 被拒, 不接受, \
            拒絕咗, 拒否, 断る, 断ら, 却下, お断り, 拒絶
        confirm, verify, make sure, double check, validate, confirmation, be sure, 确认, 核实, 确定, 核对, 验证, 查清楚, 確認, \
            検証, 確かめ, 確定, 確証
        check, take a look, have a look, look into, see if, look at, inspect, examine, review, 检查, 查看, 看看, 查一下, \
            查询, 看一下, 睇下, 查下, 確認, 調べ, チェック, 見てみ, 点検, 照会
        compare, comparison, versus, vs, side by side, which is better, 比较, 对比, 相比, 哪个好, 比一比, 邊個好, 比較, 比べ, 対比, \
            どちらがいい, どっちがいい
        = verbs: count and calculate
        count, how many in total, tally, number of, keep count, 数一下, 计数, 总数, 统计, 数数, 數下, 数える, 数えて, カウント, 集計
        calculate, compute, work out, figure out, do the math, sum up, add up, 计算, 算一下, 算出, 算算, 求和, 計下, 計算, \
            合計して, 電卓
        measure, measurement, gauge, 测量, 量一下, 度量, 量度, 測る, 測定, 計測, 測って
        estimate, rough guess, approximate, ballpark, 估计, 估算, 预估, 估值, 見積, 見積もり, 推定, 概算, 予想
        guess, have a guess, take a guess, 猜, 猜猜, 猜一下, 估下, 当てて, 推測, 推量, 予想して
        = verbs: expect, plan and book
        expect, anticipate, look forward to, 期待, 预计, 预期, 盼望, 予想, 見込み, 楽しみ
        predict, forecast, foresee, what will happen, 预测, 预报, 预言, 預測, 予測, 予報, 予言, 占い
        imagine, picture, dream up, 想象, 幻想, 设想, 想像, 思い描, イメージ
        notice, realize, realise, become aware, see that, 注意到, 发觉, 察觉, 意识到, 留意, 気づい, 気付い, 気づく, 分かった
        recognize, recognise, identify, detect, tell apart, 识别, 认出, 辨认, 辨别, 認出, 認識, 識別, 見分け, 特定
        plan, planning, intend, going to, be about to, arrange, 计划, 打算, 准备, 规划, 安排, 计划好, 計画, 予定, つもり, プラン, 企画
        prepare, get ready, preparation, ready, 准备, 备好, 预备, 准备好, 準備, 用意, 支度, 備え
        book, reserve, reservation, booking, make a reservation, hold a, 预订, 预约, 预定, 定位, 訂位, 预留, 予約, ご予約, 押さえて, \
            ブッキング, 予約を取
        schedule, timetable, arrange a time, set a time, 日程, 安排时间, 时间表, 排期, 行程, スケジュール, 時間割, 予定を入れ
        """
}
