extension Thesaurus {
    static let dailyActions = """
        = actions: daily life
        wash, clean, rinse, wipe, scrub, 洗, 清洗, 擦, 打扫, 冲洗, 洗う, 洗濯, 掃除, 拭く, 洗浄, 清掃
        cook, make food, prepare a meal, bake, fry, boil, grill, roast, 做饭, 烹饪, 煮, 烤, 炒, 炸, 煮飯, 料理, 調理, 焼く, 煮る, \
            揚げる, 炒め
        eat, ate, eaten, have a meal, dine, 吃, 吃饭, 用餐, 进食, 食飯, 食べる, 食べて, 食事, 食べたい
        drink, drank, sip, 喝, 饮用, 喝水, 飲む, 飲んで, 飲みたい
        wear, wore, put on, dressed, get dressed, 穿, 戴, 穿上, 着衣, 着衫, 着る, 着て, 履く, 身に着け, かぶる
        take off, undress, remove clothes, 脱下, 脱掉, 除衫, 脱ぐ, 脱いで
        = actions: travel and motion of people
        drive, drove, driving, steer, 开车, 驾驶, 驾车, 揸車, 運転, ドライブ, 車を運転
        ride, get on, hop on, board, 乘坐, 搭乘, 坐车, 乗る, 乗って, 乗車, 搭乗
        get off, alight, disembark, 下车, 下船, 落車, 降りる, 降りて, 下車, 降車
        fly, flew, flight, take a plane, 飞, 坐飞机, 乘机, 搭飛機, 飛ぶ, 飛行機, フライト
        = actions: leisure and media
        swim, swimming, 游泳, 游水, 泳ぐ, 水泳, スイミング
        dance, dancing, 跳舞, 舞蹈, 踊る, ダンス, 踊り
        sing, sang, song, singing, 唱, 唱歌, 歌曲, 歌う, 歌って, カラオケ
        draw, paint, sketch, 画画, 绘画, 描く, 絵を描, ペイント, スケッチ
        = actions: trade and work
        buy, bought, purchase, get me, pick up some, shop for, 买, 购买, 购入, 采购, 入手, 買, 買う, 買って, 購入, 買いたい, お買い物
        sell, sold, put up for sale, resell, 卖, 出售, 销售, 售卖, 转卖, 賣, 売る, 売って, 販売, 売却, 出品
        pay, paid, payment, settle up, pay up, 付款, 支付, 付钱, 缴费, 结账, 交钱, 埋單, 俾錢, 払う, 支払, お支払い, 支払い, 決済
        spend, spent, expense, spending, 花费, 花钱, 开支, 消费, 使錢, 費やす, 支出, 出費
        earn, make money, income, get paid, 赚, 挣钱, 赚钱, 收入, 搵錢, 稼ぐ, 収入, 儲ける
        play, play with, have fun, 玩, 玩耍, 游玩, 遊ぶ, プレイ, 遊び, 遊んで
        work, work for, job, employment, do my job, 工作, 上班, 干活, 打工, 返工, 仕事, 働く, 勤務, バイト
        study, homework, do homework, exam, 学习, 复习, 做作业, 考试, 溫書, 勉強, 宿題, 試験
        travel, trip, journey, tour, vacation, go abroad, 旅行, 旅游, 出行, 行程, 去旅行, 出国, 旅遊, ツアー, 海外旅行, 出張
        take a photo, take a picture, shoot, take a selfie, 拍照, 拍, 照相, 自拍, 影相, 写真を撮, 撮影, 自撮り, 撮る
        record, tape, film, 录制, 录, 录音, 录像, 錄影, 録画, 録音, 記録, 収録
        watch, look at, view, 观看, 收看, 睇, 見る, 視聴, 鑑賞
        = actions: carrying and picking up
        guide, lead, take me to, show me the way, navigate, 带路, 引导, 导航, 带我去, 指路, 帶我去, 案内, 導く, ナビ, 連れて行
        pick up, collect someone, fetch, meet at, 接人, 去接, 来接, 接机, 迎え, 迎えに, お迎え, 送迎
        drop off, take to, see off, 送人, 送去, 送到, 放下, 送る, 送って, 見送り
        carry, transport, haul, deliver goods, 搬运, 运输, 运送, 搬, 運ぶ, 運送, 輸送, 運搬
        pack, packing, pack up, pack my bags, 打包, 收拾, 装箱, 執嘢, 梱包, 荷造り, 荷物をまとめ
        load, load up, 装载, 装车, 装货, 積む, 積み込, 積載
        unload, unpack, 卸货, 拆包, 卸下, 荷下ろし, 荷ほどき, 降ろす
        throw, toss, cast, fling, 扔, 投げる, 投げ, 放る
        catch, caught, grab, seize, hold, 抓住, 抓, 接住, 捉, 捕まえ, つかむ, 握る, 掴む
        hold, grip, hang on to, 拿着, 握住, 攞住, 持つ, 握る, 抱く
        touch, feel, handle, 触摸, 摸, 触る, 触れる, タッチ
        = actions: body and relations
        hug, kiss, embrace, cuddle, 拥抱, 抱抱, 亲吻, 抱きしめ, ハグ, キス
        shout, yell, scream, 喊, 大叫, 尖叫, 嗌, 叫ぶ, 怒鳴る, 大声
        shake, vibrate, tremble, 震动, 振る, 揺れ, 震え, 振動
        grow up, bring up, nurture, 抚养, 养育, 培养, 湊, 育てる, 養う, 育児, 飼う
        marry, get married, wedding, marriage, 结婚, 婚礼, 娶, 嫁, 結婚, 結婚式, 婚姻, 入籍
        divorce, break up, split, 离婚, 分手, 离异, 離婚, 別れる, 破局
        fall ill, get sick, be sick, ill, unwell, 生病, 病了, 不舒服, 患病, 病咗, 病気, 体調が悪い, 具合が悪い, 病
        hurt, injure, injury, wound, pain, ache, sore, 受伤, 疼, 痛, 疼痛, 痛い, 怪我, 痛み, けが
        cure, heal, treat, recover, treatment, 治疗, 治好, 痊愈, 康复, 治る, 治療, 回復, 完治
        hire, recruit, employ, 招聘, 招人, 录用, 請人, 雇う, 採用, 求人, 募集
        get fired, lay off, dismiss, sack, 解雇, 开除, 炒鱿鱼, 裁员, 炒魷魚, クビ, 首にする
        celebrate, celebration, party, have a party, 庆祝, 派对, 聚会, 慶祝, 祝う, お祝い, パーティー
        invite, invitation, ask out, 邀请, 请客, 邀約, 招待, 誘う, 招く, お誘い
        stand behind, cheer, 支持, 拥护, 支撑, 加油, 応援, 支える, 後押し
        attack, hit, assault, hack, 攻击, 打人, 袭击, 入侵, 攻撃, 襲う, ハッキング, 暴力
        steal, stole, stolen, theft, robbed, rob, 偷, 被偷, 盗窃, 抢劫, 被盗, 盗取, 偷咗, 盗む, 盗まれ, 盗難, 窃盗, 強盗
        search for, explore, discover new, 探索, 探险, 发掘, 探検, 探求
        escape, run away, flee, 逃跑, 逃走, 逃离, 走佬, 逃げる, 逃げ, 脱出
        """
}
