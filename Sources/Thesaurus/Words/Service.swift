extension Thesaurus {
    static let service = """
        = shop: returns and refunds
        return, send back, bring back, take back, sent back, give back, returns, 退货, 退回, 寄回, 退还, 退貨, 退返, 返品, \
            返却, 送り返, 返す
        refund, money back, get money back, reimburse me, refunded, 退款, 退钱, 返还, 把钱退, 退費, 返金, 払い戻し, 払戻, お金を返
        exchange, swap, replace, replacement, change for another, switch item, 换货, 更换, 调换, 换一个, 换新, 換貨, 更換, 換過, \
            交換, 取り替え, 取替, 代替品
        return policy, refund policy, returns policy, return rules, return window, return period, 退货政策, 退换政策, \
            退款规则, 退货期限, 七天无理由, 鑑賞期, 退貨政策, 返品ポリシー, 返品規定, 返品条件, 返品期限, クーリングオフ
        return label, return slip, return form, return postage, return shipping, 退货单, 退货标签, 退货运费, 退件, 返品ラベル, \
            返送料, 返品用紙, 返送
        refund status, track refund, where is my refund, refund progress, 退款进度, 退款状态, 查退款, 退款到哪了, 退款進度, 返金状況, \
            返金の確認, 返金ステータス
        refund not received, refund missing, refund not showing, still no refund, haven't got refund, 退款没到, \
            没收到退款, 退款未到账, 还没退款, 收唔到退款, 返金されない, 返金がまだ, 返金が届かない
        how long refund, refund time, refund take, 退款多久, 几天退款, 退款时间, 多久退, 退款幾耐, 返金いつ, 返金までの日数, 返金時期
        partial refund, part refund, 部分退款, 退一部分, 退部分, 一部返金, 部分返金
        full refund, refund in full, all my money back, 全额退款, 全退, 全數退款, 全额退, 全額返金, 全額払い戻し
        non-refundable, no refund, no returns, final sale, 不可退, 不退款, 不退不换, 概不退换, 不設退款, 返品不可, 返金不可, 払い戻し不可
        faulty, defective, defect, broken product, damaged product, flawed, malfunctioning, 瑕疵, 次品, 有问题, 质量问题, \
            坏的, 有瑕疵, 壞貨, 不良品, 欠陥, 初期不良, 不良, 欠陥品
        change of mind, don't want it anymore, changed my mind, no longer need, don't need it, 不想要, 不要了, 改主意, \
            不需要了, 唔想要, 気が変わった, いらなくなっ, 不要になっ, やっぱりやめ
        restocking fee, return fee, cancellation fee, cancellation charge, early termination fee, 退货费, 取消费, \
            退订费, 退票费, 解约金, 取消費, 返品手数料, キャンセル料, 解約金, 取消料
        receipt, proof of purchase, sales slip, till receipt, purchase receipt, ticket receipt, 收据, 小票, 购物凭证, \
            购买凭证, 單據, 领收书, レシート, 領収書, 購入証明, 領収証
        lost receipt, no receipt, without receipt, don't have the receipt, 没有小票, 小票丢了, 无收据, 沒有單據, 冇單, レシートなし, \
            レシートをなくし, 領収書がない
        copy of invoice, resend invoice, download invoice, get an invoice, need an invoice, invoice copy, 补开发票, \
            重开发票, 下载发票, 要发票, 補發票, 領収書再発行, 請求書再発行, 領収書ダウンロード, 領収書がほしい
        recycle, trade in, trade-in, part exchange, 以旧换新, 回收, 旧机回收, 舊換新, 下取り, リサイクル, 買取, 回収
        = repairs and warranty
        repair, fix, mend, fixed, servicing, get it repaired, 维修, 修理, 修, 保养维修, 检修, 整返好, 維修, 送修, 直す, 修繕, 直して, 修復
        warranty, guarantee, guaranteed, under warranty, warranty period, 保修, 质保, 保修期, 三包, 保養, 保固, 保証, 保証期間, 保証書
        extended warranty, protection plan, extra cover, care plan, 延保, 延长保修, 延長保固, 延長保証, 保証延長
        out of warranty, warranty expired, warranty over, 过保, 保修过期, 超出保修, 過保, 保証切れ, 保証期間外
        technician, engineer, repairman, mechanic, service engineer, plumber, electrician, handyman, 维修师傅, 技术员, \
            师傅, 工程师, 修理工, 水电工, 電工, 水電師傅, 技術者, 修理業者, 作業員, エンジニア, 整備士
        repair shop, service centre, service center, repair centre, workshop, garage, 维修店, 维修点, 售后点, 修理厂, 維修中心, \
            車房, 修理店, サービスセンター, 修理工場, 整備工場
        installation, install service, fitting service, set up at home, 安装服务, 上门安装, 装机, 安裝, 到府安裝, 設置工事, 取り付け, \
            取付工事
        maintenance, upkeep, service check, inspection, tune-up, 保养, 维护, 检查, 年检, 定期保養, メンテナンス, 点検, 保守, 整備
        broken, break, broke, busted, damaged, out of order, kaput, not functioning, 坏了, 损坏, 破了, 故障, 出毛病, 烂了, \
            壞咗, 爛咗, 壊れ, 破損, 割れ, 壊した
        after-sales, after sales service, aftercare, 售后, 售后服务, アフターサービス, アフターケア, アフターサポート
        repair cost, repair fee, cost to fix, how much to repair, 维修费, 修理费, 修要多少钱, 維修費, 整要幾錢, 修理代, 修理費, 修理費用
        crack, cracked, scratch, dent, chip off, smashed, shattered, tear, torn, 裂了, 划痕, 刮花, 碎了, 撕破, 花咗, 刮傷, \
            ひび, ひび割れ, 傷, へこみ, 割れた, 破れ
        = customer service: people
        agent, human, real person, live agent, representative, rep, operator, advisor, live person, \
            talk to a human, speak to someone, talk to someone, speak to a person, 人工, 人工客服, 转人工, 真人, 客服人员, \
            找人工, 真人客服, オペレーター, 担当者, 有人, 人間と話, 係員, 有人対応, connect me to someone
        customer service, customer support, customer care, help desk, helpdesk, support team, support, \
            service desk, 客服, 客户服务, 客服中心, 服务台, 售后客服, カスタマーサービス, サポート, カスタマーサポート, お客様窓口, 問い合わせ窓口, ヘルプデスク
        hotline, phone number for support, helpline, call centre, call center, customer service number, \
            toll free, 客服电话, 热线, 服务热线, 电话客服, 熱線, 專線, コールセンター, 電話窓口, お問い合わせ電話, フリーダイヤル, ホットライン
        contact, get in touch, reach, contact you, reach out, get hold of, contact us, contact details, 联系, 联络, \
            怎么联系, 联系方式, 找你们, 聯絡, 搵你哋, 問い合わせ, 連絡, お問い合わせ, コンタクト, 連絡先
        manager, supervisor, boss, person in charge, superior, escalate, 经理, 主管, 负责人, 领导, 店长, 上級, 店長, 責任者, 上司, \
            マネージャー, 支配人
        staff, employee, shop assistant, sales assistant, clerk, salesperson, crew, 店员, 员工, 工作人员, 导购, 服务员, 職員, \
            店員, 員工, スタッフ, 従業員, 社員, 販売員
        chat, live chat, online chat, webchat, chat with, text chat, 在线客服, 聊天, 在线咨询, 对话, 線上客服, 即時對話, チャット, \
            チャットサポート, ライブチャット
        chatbot, bot, robot, machine answer, automated, are you a bot, are you human, virtual assistant, 机器人, \
            智能客服, 自动回复, 你是机器人吗, 機械人, 機器人, ロボット, ボット, チャットボット, 自動応答, aiですか
        help, assist, assistance, help me, give me a hand, aid, need help, can you help, 帮助, 帮忙, 帮我, 协助, 求助, \
            帮一下, 幫手, 助けて, 手伝, 支援, ヘルプ, 助け, 力を貸し
        question, query, inquiry, enquiry, ask, want to know, wonder, i have a question, 问题, 咨询, 询问, 请问, 想问, \
            想知道, 提问, 請問, 想問, 質問, 問い, お聞きしたい, 尋ね, 知りたい, 聞きたい, 伺いたい
        answer, reply, respond, response, get back to me, replied, 回答, 回复, 答复, 回应, 答案, 覆我, 回覆, 返事, 返信, 応答, 答え
        no reply, no response, nobody answers, no one replies, unanswered, ignored, 没人回, 没回复, 不回复, 不理, 没人理, \
            冇人覆, 返事がない, 返信がない, 応答なし, 返答がない, 無視され
        call me back, callback, call back, return my call, ring me back, phone me, 回电, 回拨, 回个电话, 给我打电话, 覆電, \
            折り返し, 折り返し電話, 電話ください, コールバック
        appointment with advisor, book a consultation, consultation, consult, 预约咨询, 咨询服务, 面谈, 相談, 相談予約, \
            コンサルティング, 面談
        faq, help page, help centre, help center, frequently asked, guide, tutorial, 常见问题, 帮助中心, 教程, 指南, 攻略, \
            常見問題, 教學, よくある質問, ヘルプページ, ヘルプセンター, ガイド, チュートリアル
        lost property, lost and found, lost item, left behind, lost my things, 失物招领, 遗失物品, 落东西, 忘拿, 失物, 遺失物, \
            落とし物, 忘れ物, 遺失物センター
        information desk, reception, front desk, info desk, information centre, enquiries desk, 咨询台, 前台, 服务台, \
            接待处, 詢問處, 櫃台, インフォメーション, 受付, 案内所, フロント
        = customer service: complaints and feedback
        complain, complaint, file a complaint, make a complaint, lodge a complaint, grievance, 投诉, 抱怨, 举报投诉, \
            反映问题, 申诉, 客訴, 投訴, 苦情, クレーム, 不満, 文句, 不服
        feedback, comment, opinion, leave feedback, input, remarks, 反馈, 意见, 建议意见, 评论, 意見, 回饋, 反映, フィードバック, 感想, \
            ご意見, コメント
        review, rating, rate, leave a review, stars, write a review, reviews, 评价, 评分, 好评, 打分, 点评, 差评, 評論, 評分, \
            レビュー, 口コミ, 評価, 星, クチコミ
        survey, questionnaire, poll, 问卷, 调查, 调查问卷, 投票, 意見調查, アンケート, 調査
        satisfied, happy with, pleased, great service, satisfaction, 满意, 很好, 满意度, 好满意, 満足, 嬉しい, 良かった, 満足度
        dissatisfied, unhappy, disappointed, not happy, unsatisfied, disappointing, let down, 不满, 不满意, 失望, 不高兴, \
            唔滿意, 不満, がっかり, 残念, 満足してい
        angry, furious, upset, annoyed, frustrated, fed up, mad, 生气, 愤怒, 气死, 火大, 烦死, 嬲, 激氣, 怒り, 腹が立, イライラ, 怒って, \
            むかつく
        rude, impolite, unfriendly, bad attitude, disrespectful, 态度差, 没礼貌, 粗鲁, 态度恶劣, 态度不好, 冇禮貌, 失礼, 態度が悪い, 無礼, \
            感じが悪い, 横柄
        unacceptable, terrible, awful, horrible, poor service, bad service, worst, ridiculous, disgrace, 太差, 糟糕, 差劲, \
            烂, 垃圾服务, 离谱, 好差, 誇張, ひどい, 最悪, ありえない, サービスが悪い
        apologise, apologize, sorry, apology, excuse me, my apologies, 抱歉, 对不起, 道歉, 不好意思, 對唔住, 歹勢, すみません, ごめん, \
            申し訳, 謝罪, お詫び
        praise, compliment, well done, good job, excellent, great, 表扬, 点赞, 做得好, 称赞, 讚, 褒め, 称賛, 素晴らしい, よくできた
        thank, thanks, thank you, cheers, thx, appreciate, grateful, much appreciated, 谢谢, 感谢, 多谢, 谢了, 辛苦了, 唔該, \
            多謝, 感恩, ありがとう, 感謝, どうも, サンキュー, お礼
        problem, issue, trouble, difficulty, matter, something wrong, went wrong, hiccup, 问题, 麻烦, 毛病, 困难, 出问题, \
            有問題, 問題, トラブル, 不具合, 困って, 支障
        solve, resolve, sort out, fix the problem, deal with, solution, work out, handle, 解决, 处理, 搞定, 解决办法, 攪掂, \
            解決, 対処, 対応, 解決策, 処理
        urgent, emergency, asap, as soon as possible, right away, immediately, urgently, at once, hurry, \
            quickly, 紧急, 马上, 尽快, 立刻, 急用, 快点, 緊急, 即刻, 至急, すぐ, 急ぎ, 今すぐ, 早急, 急いで
        lawsuit, sue, legal action, lawyer, consumer protection, court, 起诉, 律师, 法律, 消费者协会, 打官司, 消委會, 消保官, 訴訟, \
            弁護士, 訴える, 法的措置, 消費者センター
        mistake, error by you, my fault, wrongly, by mistake, by accident, accidentally, 弄错, 搞错, 失误, 不小心, 误操作, \
            出错, 整錯, 弄錯, 間違い, 間違え, ミス, 誤って, うっかり, 誤り
        = customer service: hours and waiting
        opening hours, business hours, open hours, working hours, hours of operation, store hours, opening times, \
            营业时间, 开放时间, 几点开门, 上班时间, 服务时间, 開放時間, 営業時間, 開店時間, 何時から, 受付時間, when do you open, public holiday opening, \
            祝日営業
        open, are you open, opened, opening, open now, still open, 开门, 营业, 开着, 开放, 开门了, 開門, 有冇開, 開いて, 営業中, 開店, \
            オープン, 開く, 開ける
        close, closed, closing time, shut, 关门, 打烊, 几点关, 停业, 歇业, 收鋪, 閉まる, 閉店, 休業, 閉める, 閉館, 何時まで, \
            when do you close
        day off, holiday closure, closed on, regular holiday, 休息日, 节假日, 店休, 公休, 公眾假期, 公休日, 定休日, 休業日, 店休日, お休み
        24 hours, 24/7, round the clock, all day, open all night, 24小时, 全天, 通宵, 全天候, 廿四小時, 24時間, 終日, 年中無休
        wait, waiting, waiting time, how long wait, hold on, on hold, wait time, 等待, 等多久, 排队时间, 等候, 等幾耐, 待つ, \
            待ち時間, 待って, お待ち, 待たされ
        queue, line, stand in line, queue up, waiting list, wait in line, queue number, take a number, 排队, 排号, \
            取号, 叫号, 排隊, 輪候, 攞籌, 抽號碼牌, 行列, 並ぶ, 順番待ち, 整理券
        busy, engaged, fully occupied, crowded, packed, rush hour, peak time, 忙, 繁忙, 人多, 拥挤, 高峰, 占线, 繁忙時間, 好多人, \
            混雑, 混んで, 忙しい, 話し中, ピーク
        where are you located, store location, address of shop, find a store, nearest store, store finder, \
            nearest branch, 门店地址, 店在哪, 最近的店, 哪里有店, 分店地址, 鋪頭喺邊, 分店, 店舗の場所, 最寄りの店, 店はどこ, 店舗検索, アクセス
        parking, car park, parking lot, park my car, parking space, parking fee, 停车, 停车场, 停车位, 停车费, 泊車, 停車場, \
            駐車場, 駐車, 駐車料金, パーキング
        toilet, restroom, bathroom, loo, washroom, wc, lavatory, 厕所, 洗手间, 卫生间, 洗手間, 化妝室, トイレ, お手洗い, 化粧室, 便所
        floor, which floor, level, storey, ground floor, basement, 几楼, 楼层, 哪层, 地下一层, 邊層, 階, 何階, フロア, 地下
        wheelchair, disabled access, accessible, accessibility, ramp, step-free, pushchair access, 轮椅, 无障碍, \
            残疾人, 无障碍设施, 輪椅, 傷健, 車椅子, バリアフリー, スロープ, 障害者
        = membership and points
        member, membership, join, become a member, vip, loyalty card, membership card, club, 会员, 会籍, 会员卡, 入会, \
            办会员, 成为会员, 会員, メンバー, 会員証, 会員カード, メンバーシップ
        points, reward points, loyalty points, rewards, loyalty program, loyalty scheme, bonus points, 积分, 点数, \
            奖励, 积分计划, 紅利點數, 積分, ポイント, 特典ポイント, ポイントプログラム
        redeem points, use points, spend points, exchange points, claim reward, redeem, 积分兑换, 用积分, 换礼品, 兑换, 換領, \
            積分換, ポイント交換, ポイントを使, ポイント利用, 引き換え
        earn points, collect points, get points, gain points, accumulate points, 攒积分, 赚积分, 累积积分, 获得积分, 儲分, 集點, \
            ポイントを貯め, ポイントが貯ま, ポイント獲得, ポイント付与
        points expire, points expired, lost points, points validity, 积分过期, 积分清零, 积分有效期, 積分到期, ポイント失効, \
            ポイントの有効期限, ポイントが消え
        missing points, points not added, points not credited, points not showing, 积分没到, 积分没加, 少积分, 沒有積分, \
            ポイントが付かない, ポイントがつかない, ポイント未付与
        air miles, miles, frequent flyer, frequent flyer miles, 里程, 航空里程, 飞行里程, 飛行里數, 哩程, 里數, マイル, マイレージ
        tier, level, silver member, gold member, platinum, upgrade status, 等级, 会员等级, 银卡, 级别, ステータス, ランク, 会員ランク, 等級
        refer a friend, referral, invite friend, refer, referral code, invite code, invitation code, 推荐好友, \
            邀请好友, 邀请码, 推荐码, 拉新, 介紹朋友, 友達紹介, 紹介コード, 招待コード, 友人紹介
        benefit, perk, privilege, advantage, what do i get, 权益, 福利, 特权, 好处, 优惠权益, 禮遇, 著數, 特典, メリット, 優待, 恩恵
        terms of service, rules, policy, regulation, guideline, 规定, 规则, 政策, 制度, 守则, 規定, 規則, ルール, ポリシー, 決まり, \
            ガイドライン
        = membership: subscriptions and plans
        subscription, subscribe, subscriber, sign up for plan, subscribe to, 订阅, 订阅服务, 包月, 包年, 開通會員, サブスク, \
            サブスクリプション, 定期購読, 購読, 登録購読
        unsubscribe, cancel subscription, stop subscription, end subscription, opt out, cancel membership, \
            stop membership, 取消订阅, 退订, 取消会员, 退会, 停止续费, 退訂, 解約, 配信停止, 購読解除, サブスク解約, 登録解除
        renew, renewal, extend, auto-renew, auto renewal, prolong, 续订, 续费, 续期, 延长, 续约, 更新, 延長, 自動更新, 継続
        turn off auto-renew, stop auto renewal, cancel auto renewal, 关闭自动续费, 取消自动续费, 停自動續訂, 自動更新停止, 自動更新を解除, \
            自動更新オフ
        free trial, trial, trial period, try for free, demo, test period, 免费试用, 试用期, 试用, 体验, 免費試用, 試玩, 無料体験, \
            お試し期間, 無料トライアル, トライアル, 体験版
        newsletter, mailing list, email updates, marketing emails, promotional emails, 邮件订阅, 电子报, 推广邮件, 营销邮件, \
            電子報, 通訊電郵, メルマガ, メールマガジン, ニュースレター, 配信メール
        plan, package, tariff, pricing plan, basic plan, premium plan, pro plan, 套餐, 方案, 计划, 资费, 資費, 月費計劃, プラン, \
            料金プラン, コース, パッケージ
        upgrade, upgrade plan, go premium, move up, higher plan, 升级, 升级套餐, 升舱, 升等, 升級, アップグレード, プラン変更上位, 上位プラン, \
            格上げ
        downgrade, lower plan, cheaper plan, move down, basic version, 降级, 降套餐, 换便宜套餐, 降級, ダウングレード, 下位プラン, 安いプラン
        family plan, share subscription, group plan, add family member, 家庭套餐, 家庭版, 家庭共享, 共享会员, 家庭方案, ファミリープラン, \
            家族プラン, 家族共有
        contract, agreement, terms, terms and conditions, t&c, contract period, 合同, 合约, 协议, 条款, 合約期, 合約, 綁約, \
            契約, 利用規約, 規約, 契約期間, 約款
        pause, put on hold, suspend subscription, skip a month, temporarily stop, 暂停, 停一个月, 暂时停用, 中止一下, 暫停, \
            一時停止, 休止, 一時休止, スキップ
        resume, reactivate, continue again, reinstate, 恢复, 重新开通, 重新激活, 恢復, 再開, 復活, 再開する, 再び使え
        = shop: gifts, prizes and events
        prize, lottery, contest, competition, win, lucky draw, raffle, sweepstake, 抽奖, 中奖, 奖品, 比赛, 大奖, 抽選, 懸賞, \
            当選, くじ, 賞品, コンテスト
        event, activity, campaign, exhibition, show event, 活动, 展览, 展会, 市集, 活動, イベント, 催し, 展示会, フェア
        gift, present, gift idea, as a gift, gift for, 礼物, 礼品, 送礼, 赠礼, 手信, 伴手禮, プレゼント, 贈り物, ギフト, お土産
        gift wrap, gift wrapping, wrap, gift box, wrapping paper, 礼品包装, 包装礼盒, 礼盒, 送礼包装, 包禮物, ラッピング, ギフト包装, \
            プレゼント包装, 贈答用
        sample, tester, trial size, free sample, swatch, 样品, 小样, 试用装, 试用, 样板, 試用品, サンプル, 試供品, お試し, テスター
        free gift, freebie, giveaway, gift with purchase, 赠品, 送的, 小礼品, 附赠, 贈品, 送禮, おまけ, 特典, ノベルティ, 景品
        """
}
