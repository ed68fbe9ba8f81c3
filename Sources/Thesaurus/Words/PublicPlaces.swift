extension Thesaurus {
    static let publicPlaces = """
        = law
        law, legal, legislation, regulation, rule, 法律, 法规, 合法, 规定, 条例, 法律的, 規則, 法的, ルール, 法令
        illegal, against the law, unlawful, not allowed, prohibited, banned, forbidden, 违法, 非法, 禁止, 不允许, 不准, \
            唔准, 違法, 違反, 不可, 禁じられ
        allowed, permitted, is it ok to, legal to, am i allowed, 允许, 准许, 许可, 得唔得, 許可, してもいい, 認められ
        lawyer's help, solicitor, attorney, legal advice, barrister, law firm, 律师咨询, 法律咨询, 律师事务所, 法律顾问, 法律相談, \
            法律事務所, 司法書士
        court, judge, court trial, lawsuit, sue, legal action, case law, jury, 法院, 法官, 起诉, 诉讼, 打官司, 告上法庭, 審判, 裁判, \
            訴える, 訴訟, 裁判所, 裁判官
        fine, penalty, penalty charge, fined, 罚款, 处罚, 罚金, 罰金, 違約金, 反則金
        permit, licence, license, official permission, 许可证, 执照, 牌照办理, ライセンス, 許可証, 認可
        last will, make a will, inheritance, testament, heir, probate, power of attorney, 遗嘱, 继承, 遗产, 委托书, 遺言, \
            相続, 遺産, 委任状
        copyright, patent, trademark, intellectual property, plagiarism, 版权, 专利, 商标, 知识产权, 抄袭, 著作権, 特許, 商標, 知的財産
        = police and crime
        police, police officer, cop, call the police, police station, sheriff, 警察, 报警, 派出所, 民警, 公安, 警局, 差館, \
            警察官, 警察署, 交番, 通報
        crime, criminal, offence, commit a crime, 犯罪, 罪犯, 违法行为, 刑事, 犯人, 犯罪者
        steal, stolen, stole, theft, thief, rob, robbed, robbery, burglary, burglar, pickpocket, mugged, \
            nicked, break-in, 偷, 被偷, 盗窃, 小偷, 抢劫, 被抢, 扒手, 入室盗窃, 失窃, 被盗, 盗難, 盗まれ, 泥棒, スリ, 強盗, 空き巣, ひったくり
        assault, attack, violence, abuse, threaten, harassment, stalker, fight, 袭击, 暴力, 殴打, 威胁, 骚扰, 跟踪, 打架, 暴行, \
            暴力を, 脅迫, 嫌がらせ, ストーカー, 喧嘩
        murder, kill, shoot, gun, weapon, knife attack, bomb, terrorist, 谋杀, 杀人, 枪, 武器, 炸弹, 恐怖分子, 殺人, 殺す, 銃, \
            爆弾, テロ
        arrest, jail, prison, handcuffs, in custody, 逮捕, 监狱, 坐牢, 拘留, 被抓, 刑務所, 拘束, 牢屋
        missing person, missing child, lost child, my child is missing, can't find my kid, 走失, 孩子丢了, 寻人, 失踪, \
            小孩走丢, 走失兒童, 迷子, 行方不明, 子供がいない, 子供を見失
        witness, suspect, evidence, investigation, detective, 证人, 嫌疑人, 证据, 调查, 侦探, 目撃者, 容疑者, 証拠, 捜査, 探偵
        security guard, guard, security staff, security office, 保安, 警卫, 门卫, 安保, 保安室, 警備員, ガードマン, 警備, 守衛
        = emergencies
        emergency, urgent situation, crisis, sos, mayday, 紧急情况, 突发, 急事, 紧急, 求救, 緊急, 緊急事態, 非常事態
        ambulance, 911, 999, 112, 120, call an ambulance, 救护车, 叫救护车, 十字車, 救急車, 119番
        fire, on fire, burning, blaze, flames, fire alarm, smoke alarm, smell burning, 着火, 火灾, 起火, 失火, 火警, \
            烟雾报警, 火燭, 火事, 火災, 燃えて, 火災報知器
        fire brigade, firefighter, fire department, fire engine, 消防, 消防员, 消防队, 消防车, 119火警, 消防署, 消防士, 消防車
        fire extinguisher, hydrant, sprinkler system, fire hose, 灭火器, 消防栓, 喷淋, 消火器, 消火栓
        evacuate, evacuation, escape route, assembly point, shelter, 疏散, 逃生, 避难, 集合点, 逃生路线, 避難, 避難所, 避難経路, 逃げる
        save me, rescue, somebody help, in danger, 救命, 救我, 救人, 危险, 助けて, 救助, 救って, 危険
        stuck in lift, trapped, stuck in elevator, lift stuck, 被困, 困在电梯, 电梯故障, 困电梯, 閉じ込め, エレベーターが止まっ
        unconscious, collapsed, not breathing, fainted, choking, drowning, seizure, 昏迷, 晕倒了, 没呼吸, 窒息, 溺水, 抽搐, \
            意識不明, 倒れた, 呼吸がない, 溺れ, 痙攣, 気絶
        poison, poisoning, swallowed, overdose, toxic, 中毒, 误食, 毒药, 有毒, 誤飲, 有毒な
        defibrillator, aed, medical help, medical room, first aid room, 除颤器, 医务室, 急救站, 救护站, 医務室, 救護室, AED設置
        slip, slippery, fell down, fall over, trip over, wet floor, 滑倒, 摔倒, 跌倒, 地滑, 绊倒, 跣親, 滑る, 転ぶ, 転倒, 滑りやすい
        = mall and facilities
        mall, shopping centre, shopping center, shopping mall, plaza, department store, outlet, arcade, 商场, \
            购物中心, 百货, 商城, 百货公司, 广场, 奥特莱斯, 百貨公司, ショッピングモール, デパート, 百貨店, アウトレット, 商業施設
        shop, store, boutique, retailer, retail store, 店铺, 商店, 门店, 专卖店, 舖頭, お店, 店舗, ショップ, 専門店
        opening hours, opening times, business hours, what time do you open, are you open, store hours, \
            trading hours, open till, 营业时间, 开门时间, 几点开门, 开放时间, 营业到几点, 営業時間, 開店時間, 何時から開, 開館時間, 何時まで営業
        closing time, what time do you close, store closed, close at, 关门时间, 几点关门, 打烊, 闭店, 收铺, 休息日, 收舖, 閉店, \
            閉店時間, 閉館, 定休日, 休業
        toilet, restroom, loo, washroom, bathroom nearby, wc, ladies, gents, lavatory, men's room, 厕所, 洗手间, \
            卫生间, 化妆室, 洗手間, トイレ, お手洗い, 化粧室, 便所
        accessible toilet, disabled toilet, wheelchair toilet, 无障碍厕所, 残疾人厕所, 无障碍卫生间, 傷殘廁所, 多目的トイレ, 多機能トイレ, \
            車椅子トイレ
        nursery room, baby room, baby changing, changing table, nursing room, breastfeeding room, feeding room, \
            parent room, 母婴室, 育婴室, 哺乳室, 换尿布, 哺集乳室, 授乳室, ベビールーム, おむつ替え, おむつ交換台
        lift, elevator, 电梯, 升降机, 直梯, 垂直电梯, 𨋢, エレベーター, 昇降機
        escalator, moving walkway, moving stairs, 扶梯, 自动扶梯, 手扶梯, 扶手電梯, エスカレーター, 動く歩道
        locker, coin locker, storage locker, leave belongings, store my bag, 储物柜, 寄存柜, 存包柜, 寄存, 置物櫃, ロッカー, \
            コインロッカー, 荷物を預けたい
        lost and found, lost property, lost something, found item, left something behind, 失物招领, 失物, 丢东西, 拾到, \
            落东西, 认领, 遺失物, 落とし物, 忘れ物, 遺失物センター, 拾得物
        information desk, information counter, help desk, customer service desk, info desk, service counter, \
            服务台, 咨询台, 问讯处, 客服台, 顾客服务中心, 詢問處, インフォメーション, 案内所, 総合案内, サービスカウンター
        which floor, what floor, ground floor, first floor, top floor, basement floor, 几楼, 哪层, 第几层, 一楼, 二楼, \
            负一层, 地下一层, 何階です, 1階, 2階, 地下1階, フロア, 最上階
        where is the shop, where can i find, which shop sells, store directory, 店在哪, 哪里有卖, 哪家店, 楼层指南, 边度有, \
            店はどこ, どこで売って, どこにあり, フロアガイド
        free wifi, wifi password, mall wifi, guest wifi, 免费wifi, wifi密码, 无线网, 免費上網, フリーwifi, 無料wifi, wifiのパスワード
        charging point, phone charging, charge my phone, power bank rental, charging spot, 手机充电, 充电宝, 共享充电宝, \
            充电的地方, 尿袋充電, 携帯の充電, モバイルバッテリー, 充電できる場所
        atm, cash machine, cashpoint, money machine, 取款机, 自动取款机, 提款机, 柜员机, 櫃員機, 現金自動, キャッシュディスペンサー, atmはどこ
        water fountain, drinking water, water dispenser, refill bottle, 饮水机, 直饮水, 接水, 打水, 給水機, ウォーターサーバー, 水飲み場
        smoking area, smoking room, where can i smoke, 吸烟区, 吸烟室, 哪里抽烟, 吸煙區, 喫煙所, 喫煙室, 喫煙スペース
        umbrella rental, borrow umbrella, umbrella stand, 借伞, 雨伞租借, 借雨伞, 借遮, 傘を借り, 貸し傘, 傘立て
        prayer room, chapel, church, temple, mosque, shrine, synagogue, 祈祷室, 教堂, 寺庙, 清真寺, 庙, 礼拝室, 教会, お寺, 神社, \
            モスク
        gift wrapping, wrap a gift, gift wrap, 礼品包装, 包装礼物, 包禮物, ラッピング, ギフト包装, 包装して
        membership counter, member lounge, vip room, mall points, 会员中心, 会员台, 贵宾厅, 会員カウンター, 会員ラウンジ
        convenience store, 7-eleven, 便利店, 便利商店, 七仔, コンビニ, セブンイレブン
        hardware store, 五金店, ホームセンター
        bench to rest, rest area, seating area, sit down, lounge area, 休息区, 坐的地方, 歇脚, 长凳, 休憩所, 休憩スペース, 座れる場所, 座る
        broadcast, announcement, paging, public address, tannoy, 广播找人, 公告, 播报, 通告, 廣播尋人, 館内放送, アナウンス, お知らせ, 呼び出し
        exhibition hall, event hall, ballroom, auditorium, venue, 会场, 场地, 展厅, 大礼堂, 宴会厅, 場地, 会場, ホール, 講堂, 展示場
        broken facility, out of order, not working sign, under maintenance, 设施坏了, 停用, 维修中, 坏了, 壞咗, 故障中, 使用中止, \
            点検中, 修理中
        too hot in here, room too warm, stuffy, air con not cold, 室内太热, 太热了, 空调不冷, 好闷, 暑すぎ, 室温が暑い, 冷房が効かない
        too cold in here, air con too cold, room is freezing, 室内太冷, 太冷了, 冷气太冷, 空调太冷, 寒すぎ, 冷房が強い, 冷房が寒い
        """
}
