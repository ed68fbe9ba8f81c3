extension Thesaurus {
    static let organising = """
        = actions: organise and follow
        sort, arrange, order by, put in order, organize, organise, tidy up, 排序, 整理, 排列, 归类, 执好, 並べ替え, 並べる, 片付け, \
            ソート
        filter, narrow down, refine, screen out, 筛选, 过滤, 缩小范围, 篩選, 絞り込み, 絞る, フィルター
        track, follow up, trace, monitor, keep track of, keep an eye on, tracking, 跟踪, 追踪, 监控, 跟进, 查进度, 追蹤, 追跡, \
            トラッキング, 監視, 見守
        subscribe, subscription, sign up for news, follow channel, 订阅, 订购, 关注, 訂閱, 購読, 定期購入, サブスク, 登録する
        unsubscribe, cancel subscription, stop receiving, opt out, stop emails, 退订, 取消订阅, 取关, 不再接收, 取消訂閱, 購読解除, \
            配信停止, 購読をやめ, 解約
        mute, silence, turn off sound, sound off, no sound, 静音, 关声音, 消音, 无声, 靜音, ミュート, 音を消, 無音
        unmute, sound back on, turn on sound, 取消静音, 开声音, 恢复声音, ミュート解除, 音を出
        zoom in, enlarge, make bigger, magnify, expand, bigger, 放大, 变大, 扩大, 弄大, 放大啲, 拡大, 大きくして, ズームイン, 広げ
        zoom out, shrink, make smaller, reduce size, smaller, 缩小, 变小, 弄小, 缩窄, 縮小, 小さくして, ズームアウト, 縮め
        = actions: request, report, review
        refer, referral, refer a friend, recommend to, introduce a friend, 推荐朋友, 介绍朋友, 转介, 推介, 紹介, 友達紹介, 招待する
        report, report a problem, notify you of, flag, raise an issue, 举报, 反映, 上报, 反馈问题, 报失, 報告, 通報, 届け出, 報告する
        request, ask for, demand, claim, put in a request, 请求, 要求, 索要, 申请, 索取, 要請, 請求, リクエスト, 求める, 依頼
        feedback, review, comment, rating, leave a review, rate, evaluate, 反馈, 评价, 评论, 打分, 评分, 意见反馈, 評價, 評価, \
            レビュー, 感想, コメント, フィードバック, 口コミ
        survey, questionnaire, poll, vote, 调查, 问卷, 投票, 民意, アンケート, 調査
        assign, appoint, designate, allocate, delegate, 分配, 指定, 委派, 安排给, 指派, 割り当て, 指名, 任命, 委任
        transfer to, put me through, connect me to, hand over to, 转接, 转给, 转到, 接通, 轉駁, 転送, 繋いで, 取り次, 代わって, つないで
        approve, authorize, grant, sign off, 批准, 审批, 核准, 准予, 批核, 承認, 認可, 許可, 決裁
        qualify for discount, deal, promotion, offer, special offer, 优惠, 活动, 促销, 特价, 折扣, 特典, キャンペーン, 割引, セール, \
            お得な
        = actions: compete, rules, reward
        compete, competition, contest, match, tournament, 比赛, 竞赛, 竞争, 赛事, 競技, 大会, 試合, コンテスト, 競争
        reward, prize, award, gift, bonus, 奖励, 奖品, 礼品, 奖金, 獎品, 賞品, 報酬, 景品, 特典, ご褒美
        punish, penalty, fine, punishment, 惩罚, 罚款, 处罚, 罰款, 罰金, ペナルティ, 違約金, 処罰
        donate, donation, charity, contribute, 捐款, 捐赠, 慈善, 捐錢, 寄付, 募金, 寄贈, チャリティー
        volunteer, volunteering, offer my help, 志愿者, 义工, 志愿, 義工, ボランティア, 志願
        obey, comply, follow the rules, abide, 遵守, 服从, 守规矩, 听从, 守る, 従う, 順守
        violate, break the rules, breach, infringe, 违反, 违规, 犯规, 触犯, 違反, 破る, 侵害
        miss, missed, be too late for, didn't catch, 错过, 误了, 赶不上, 没赶上, 趕唔切, 逃した, 乗り遅れ, 見逃し, 逃す
        reach, get as far as, extend to, 达到, 够到, 抵达, 達する, 届く, 至る
        deserve, earned it, worthy, 应得, 值得, 配得上, 値する, ふさわしい
        succeed in getting, win a prize, won, 中奖, 抽中, 赢得, 当选, 中獎, 当選, 当たった, 獲得
        practice, practise, exercise, drill, train, 练习, 训练, 锻炼, 操练, 練習, 訓練, トレーニング, 特訓
        improve skill, progress, make progress, get ahead, 进步, 提升, 长进, 上達, 進歩, 成長
        = things: ideas, tasks, events
        solution, answer to, remedy, workaround, 解决办法, 方案, 解决方案, 对策, 办法, 解決策, 対策, 解決方法, 対処法, 回避策
        idea, inspiration, suggestion, brainstorm, 主意, 点子, 创意, 灵感, 想法, アイデア, 発想, ひらめき
        goal, dream, ambition, resolution, 梦想, 目标, 理想, 志向, 目標, 抱負
        chance, opportunity, possibility, good moment, 机会, 时机, 契机, 機會, チャンス, 機会, 好機
        experience, adventure, went through, undergo, 经历, 体验, 经验, 遭遇, 経験, 体験, 体験談
        skill, talent, ability, expertise, 技能, 才能, 本领, 技术, 特长, スキル, 技術, 能力
        task, chore, to do, job to do, errand, assignment, 任务, 待办, 事项, 家务, 差事, タスク, 用事, 課題, やること, 雑用
        to do list, todo list, checklist, task list, 待办事项, 清单, 待办清单, 任务列表, 待辦, やることリスト, ToDoリスト, タスクリスト, チェックリスト
        event, occasion, activity, 活动, 事件, 场合, 事项, 活動, イベント, 行事, 催し, 出来事
        appointment, engagement, date with, meeting arranged, 约会, 预约, 约定, 会面, アポ, 約束, 予約, 面談
        meeting, conference, session, call meeting, 会议, 开会, 例会, 座谈, 開會, 会議, ミーティング, 打ち合わせ, 会合
        """
}
