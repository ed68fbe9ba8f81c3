extension Thesaurus {
    static let travel = """
        = travel: general
        travel, trip, journey, tour, getaway, go abroad, go travelling, holiday abroad, 旅行, 旅游, 出游, 出国, 旅程, 去玩, \
            旅遊, 旅行に, 海外旅行, ツアー, 国内旅行
        tourist, traveller, traveler, sightseeing, tourist attraction, places to visit, landmark, things to do, \
            what to see, 游客, 观光, 景点, 名胜, 旅客, 好玩的地方, 観光, 観光地, 名所, 見どころ, 観光客, 旅行者
        tour guide, guided tour, travel agent, travel agency, package tour, 导游, 旅行社, 跟团, 旅行团, 团游, ガイド, 旅行会社, \
            旅行代理店, パックツアー
        travel guide, travel tips, travel suggestion, where to go on holiday, recommend a destination, 旅游攻略, \
            旅行建议, 推荐去哪, 旅行ガイド, おすすめの旅行先
        destination, where to, going to, 目的地, 去哪里, 前往, 行き先, 目的地まで, 行先
        passport, travel document, renew passport, 护照, 旅行证件, 通行证, パスポート, 旅券
        visa, travel visa, entry visa, tourist visa, visa-free, do i need a visa, 签证, 旅游签证, 免签, 落地签, ビザ, 査証, \
            観光ビザ
        customs, immigration, border, border control, declare goods, 海关, 过关, 边检, 出入境, 申报, 税関, 入国, 出国審査, 入国審査, 国境
        travel alert, travel advisory, is it safe to travel, travel warning, safe to visit, 旅行警告, 旅行安全, 安全吗, \
            旅游警示, 渡航情報, 渡航注意, 治安
        travel insurance, trip insurance, holiday insurance, 旅游保险, 旅行保险, 旅遊保險, 旅行保険, 海外旅行保険
        travel notification, going abroad notice, tell bank travelling, using card abroad, 出国用卡, 境外用卡, 境外消费, \
            海外利用, 海外で使え
        duty free, tax free, tax refund, vat refund, 免税, 免税店, 退税, 税金還付
        pack, packing, pack my bag, what to pack, 收拾行李, 打包行李, 執行李, 荷造り, パッキング, 持ち物
        backpacking, hitchhike, road trip, cruise, honeymoon, safari, 背包客, 自驾游, 邮轮, 蜜月, 自由行, バックパッカー, クルーズ, \
            ハネムーン, 新婚旅行, ドライブ旅行
        = travel: flights
        flight, fly, plane, airplane, aeroplane, flew, aircraft, jet, 航班, 飞机, 班机, 坐飞机, 飛行機, フライト, 便名, 航空便
        airline, budget airline, united airlines, delta airlines, lufthansa, emirates, ryanair, air china, \
            ana airline, 航空公司, 廉航, 国航, 东航, 南航, 航司, 航空会社, エアライン, 全日空, 日本航空
        airport, airport terminal, heathrow, jfk, lax, 机场, 航站楼, 候机楼, 首都机场, 空港, ターミナル, 羽田, 成田
        plane ticket, airfare, air ticket, flight ticket, 机票, 飞机票, 订机票, 機票, 航空券, 航空チケット
        book a flight, flight booking, reserve a flight, find flights, 订航班, 预订航班, 买机票, フライト予約, 航空券を予約, 飛行機を予約
        boarding pass, boarding card, e-ticket, 登机牌, 登机证, 电子机票, 搭乗券, 搭乗証, eチケット
        check in, check-in, online check-in, web check-in, 值机, 办理登机, 网上值机, 入住登记, チェックイン, 搭乗手続き
        board, boarding, gate, boarding gate, boarding time, 登机, 登机口, 检票口, 搭乗, 搭乗口, ゲート
        depart, departure, take off, leave at, takeoff, what time does it leave, 起飞, 出发, 离港, 启程, 发车, 出発, 離陸, 発車
        arrive, arrival, land, landing, get in at, eta, 到达, 抵达, 降落, 到站, 落地, 到着, 着陸, 着く
        flight status, is my flight on time, track flight, flight number, 航班状态, 航班动态, 航班号, 航班查询, 運航状況, フライト状況, \
            便名は, フライト番号
        delayed, delay, held up, running behind, 延误, 晚点, 误点, 延遲, 遅延, 遅れている
        flight cancelled, cancelled flight, canceled train, grounded, 航班取消, 停飞, 停运, 欠航, 運休
        miss flight, missed my flight, missed the train, missed connection, 误机, 没赶上, 错过航班, 错过火车, 乗り遅れ, 乗り損ね, 逃した
        catch the flight, make the train, in time for flight, 赶上, 赶飞机, 赶火车, 間に合い, 間に合うか
        layover, stopover, transfer flight, connecting flight, transit, flight connection, 转机, 中转, 经停, 换乘, \
            乗り継ぎ, 乗換, 経由, トランジット
        nonstop, direct flight, non-stop, 直飞, 直达, 直航, 直行便, 直行, ノンストップ
        one way, one-way ticket, single ticket, 单程, 单程票, 片道, 片道切符
        round trip, return ticket, round-trip, return flight, there and back, 往返, 来回, 往返票, 来回票, 往復, 往復切符, 往復航空券
        economy class, business class, first class, premium economy, cabin class, fare class, 经济舱, 商务舱, 头等舱, \
            舱位, 一等座, 二等座, エコノミー, ビジネスクラス, ファーストクラス, グリーン車
        upgrade seat, seat upgrade, upgrade my flight, 升舱, 升级座位, アップグレード, 座席アップグレード
        choose seat, seat selection, aisle seat, seat number, change seat, 选座, 靠过道, 座位号, 换座位, 座席指定, 通路側, 座席番号, \
            席を変更
        air miles, frequent flyer, mileage, miles points, 里程, 里程积分, 常旅客, 飞行里程, マイル, マイレージ
        in-flight meal, airplane food, inflight wifi, flight attendant, cabin crew, stewardess, 飞机餐, 空姐, 乘务员, \
            空乘, 機内食, 客室乗務員, 機内サービス
        airport lounge, vip lounge, lounge access, 贵宾室, 休息室, 候机室, ラウンジ, 空港ラウンジ
        security check, airport security, liquids allowed, 安检, 安全检查, 带液体, 保安検査, 手荷物検査, セキュリティチェック
        = travel: luggage
        luggage, baggage, suitcase, bags, trolley case, 行李, 行李箱, 皮箱, 拉杆箱, 旅行箱, 行李喼, 荷物, スーツケース, 手荷物, 旅行かばん
        carry-on, hand luggage, cabin bag, carry on bag, 手提行李, 随身行李, 登机箱, 機内持ち込み, 持ち込み荷物
        checked bag, check a bag, hold luggage, checked luggage, bag drop, 托运, 托运行李, 寄舱, 寄艙行李, 預け荷物, 受託手荷物, \
            荷物を預け
        baggage allowance, weight limit for bags, how many bags, luggage limit, 行李额, 行李限重, 免费行李, 荷物制限, 重量制限, \
            無料手荷物
        excess baggage, overweight bag, extra bag, overweight luggage, 超重行李, 行李超重, 额外行李, 超過手荷物, 重量オーバー
        lost luggage, missing bag, luggage didn't arrive, lost baggage, bag never arrived, 行李丢失, 行李丢了, 行李没到, \
            荷物紛失, 荷物が届かない, ロストバゲージ
        baggage claim, carousel, pick up luggage, luggage belt, 行李提取, 取行李, 行李转盘, 手荷物受取所, 荷物受け取り
        luggage storage, left luggage, leave my bags, store luggage, 寄存行李, 行李寄存, 存包, 荷物預かり, 手荷物預かり所, クローク
        = travel: hotels
        hotel, motel, inn, hostel, guesthouse, b&b, bed and breakfast, lodging, accommodation, airbnb, resort, \
            place to stay, somewhere to stay, 酒店, 旅馆, 宾馆, 民宿, 住宿, 旅店, 青旅, 度假村, ホテル, 旅館, 宿泊, 民泊, ゲストハウス, ホステル, \
            リゾート
        book a hotel, hotel reservation, reserve a room, book a room, hotel booking, 订酒店, 订房, 预订房间, 订旅馆, 訂房, \
            ホテル予約, 部屋を予約, 宿を予約
        check out, check-out, checkout time, late checkout, 退房, 退房时间, 延迟退房, チェックアウト
        stay, overnight stay, how many nights, per night, nights, 入住, 几晚, 每晚, 过夜, 住几天, 泊まる, 滞在, 何泊, 一泊, 連泊
        vacancy at hotel, room available, any rooms, free rooms, 有房吗, 空房, 还有房间吗, 空室, 空き部屋, 部屋は空いて
        fully booked, no rooms, sold out rooms, no vacancy, 客满, 满房, 没房了, 満室, 空きなし
        room service, wake up service, minibar, turn down service, 客房服务, 送餐到房, 迷你吧, ルームサービス, ミニバー
        hotel facilities, amenities, breakfast included, hotel pool, 设施, 含早餐, 酒店设施, 包早餐, 施設, アメニティ, 朝食付き, 設備
        star rating, five star, luxury, deluxe, 星级, 五星级, 豪华, 高档, 五つ星, 高級, 豪華
        booking, reservation, reserve, book, make a reservation, 预订, 预定, 预约, 訂位, 予約する, ご予約, 予約したい
        confirm booking, booking confirmation, reservation number, confirm reservation, booking reference, \
            确认预订, 预订确认, 预订号, 订单确认号, 予約確認, 予約番号, 予約を確認
        change booking, amend reservation, modify booking, change reservation, change my flight, 更改预订, 修改预订, \
            改签, 改订, 改票, 予約変更, 予約を変更, 便を変更
        cancel booking, cancel reservation, cancel my trip, cancel flight, cancel hotel, 取消预订, 取消预定, 取消行程, \
            取消订房, 予約取消, 予約をキャンセル, 予約の取り消し
        """
}
