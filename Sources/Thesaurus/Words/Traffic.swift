extension Thesaurus {
    static let traffic = """
        = travel: tickets and public transport
        ticket, tickets, ticket price, admission ticket, entry pass, entrance ticket, 门票, 车票, 买票, 入场券, 票价, 切符, \
            チケット, 入場券, 乗車券
        fare, how much is the ticket, bus fare, train fare, 车费, 票价多少, 车资, 運賃, 乗車料金, 交通費
        ticket office, box office, ticket machine, ticket counter, where to buy tickets, 售票处, 售票机, 票房, 購票處, \
            切符売り場, 券売機, チケット売り場, みどりの窓口
        concession ticket, student ticket, season ticket, travel card, railcard, monthly pass, oyster card, \
            octopus card, transit card, 学生票, 月票, 交通卡, 公交卡, 老人票, 一卡通, 八达通, 悠遊卡, 定期券, 学割, スイカ, suica, パスモ, 回数券
        sold out, no tickets left, tickets gone, 售罄, 票卖完, 没票了, 卖光, 売り切れ, 完売, 満席
        train, railway, rail, high-speed rail, bullet train, eurostar, amtrak, 火车, 高铁, 动车, 铁路, 列车, 电车, 電車, 列車, \
            新幹線, 鉄道, 特急
        subway, metro, underground, tube, mrt, mtr, 地铁, 轨道交通, 捷運, 港鐵, 地下鉄, メトロ
        tram, streetcar, light rail, monorail, cable car, 轻轨, 缆车, 有轨电车, 路面電車, モノレール, ロープウェイ, ケーブルカー
        bus, coach, shuttle, shuttle bus, minibus, night bus, 公交, 公交车, 巴士, 大巴, 班车, 接驳车, 公車, バス, シャトルバス, 高速バス, \
            夜行バス, 路線バス
        station, next stop, bus stop, train station, train platform, railway station, 车站, 火车站, 公交站, 站台, 地铁站, \
            月台, 駅, 停留所, バス停, 駅のホーム, 乗り場, 最寄り駅
        ferry, boat, ship, harbor, harbour, pier, sail, 轮渡, 船, 坐船, 码头, 港口, 渡轮, フェリー, 船で, 埠頭, 桟橋
        next train, next bus, when is the next bus, next departure, 下一班, 下一趟, 次の電車, 次のバス, 次の便
        first train, first bus, earliest train, 首班车, 头班车, 最早一班, 始発, 始発電車
        last train, last bus, final train, 末班车, 最后一班, 尾班車, 终班车, 終電, 終バス, 最終電車, 最終便
        train times, bus times, bus schedule, train schedule, 列车时刻, 时刻表, 班次时间, 发车时间, 時刻表, 運行ダイヤ, 発車時刻
        change trains, interchange, transfer line, which line, 换车, 转车, 转线, 几号线, 乗り換え, 何線, 乗換案内
        taxi, cab, uber, lyft, didi, minicab, rideshare, ride, call a cab, order a taxi, 出租车, 打车, 的士, 滴滴, 叫车, \
            网约车, 计程车, 計程車, タクシー, ハイヤー, 配車, ウーバー, タクシーを呼
        airport transfer, airport shuttle, pick me up at airport, pickup service, 接机, 送机, 机场接送, 接送, 機場快線, 空港送迎, \
            送迎, リムジンバス
        passenger, commuter, fellow traveller, 乘客, 乗客
        commute, get to work, travel to work, 上下班, 通勤, 上班路上, 通学
        rush hour, peak time, peak hours, busy times, crowded, packed, 高峰期, 上下班高峰, 拥挤, 人多, 人山人海, 混雑, ラッシュ, \
            ピーク時, 混んで
        = travel: cars and driving
        car, vehicle, auto, automobile, van, truck, lorry, suv, 汽车, 车子, 车辆, 轿车, 货车, 卡车, 面包车, 私家車, 車を, 車で, 自動車, \
            クルマ, トラック
        drive, driving, drove, behind the wheel, 开车, 驾驶, 驾车, 揸車, 運転, ドライブ
        motorcycle, motorbike, scooter, moped, e-scooter, 摩托车, 电动车, 电瓶车, 滑板车, 電單車, 機車, バイク, オートバイ, 原付, スクーター
        bicycle, bike, e-bike, bike sharing, 自行车, 单车, 共享单车, 脚踏车, 腳踏車, 自転車, チャリ, シェアサイクル
        car rental, rent a car, car hire, hire a car, hertz, avis, rental car, 租车, 汽车租赁, 租辆车, 车辆租赁, レンタカー, \
            車を借り, カーシェア
        driving licence, driver's license, driving license, drivers license, 驾照, 驾驶证, 驾驶执照, 車牌考試, 運転免許, 免許証, 免許
        driving test, driving lessons, learn to drive, driving school, 考驾照, 学车, 驾校, 路考, 教習所, 運転免許試験, 自動車学校
        fuel, petrol, gas station, gasoline, diesel, petrol station, fill up, gas up, full tank, refuel, \
            out of gas, 加油, 汽油, 加油站, 柴油, 油站, 没油了, 油箱, 入油, ガソリン, 給油, ガソリンスタンド, 軽油, 燃料, 満タン
        mpg, miles per gallon, fuel economy, gas mileage, fuel consumption, 油耗, 百公里油耗, 耗油, 燃費
        electric car, ev, charging station, charge point, tesla, charging pile, 电动汽车, 新能源车, 充电桩, 充电站, 特斯拉, \
            電気自動車, 充電スタンド, 充電スポット, テスラ
        tyre, tire, flat tyre, flat tire, puncture, tyre pressure, tire pressure, spare tire, tire change, 轮胎, \
            爆胎, 换轮胎, 胎压, 备胎, 补胎, 車胎, タイヤ, パンク, 空気圧, タイヤ交換
        oil change, engine oil, car service, mot, car maintenance, tune-up, 换机油, 机油, 保养, 汽车保养, 年检, 驗車, オイル交換, \
            車検, エンジンオイル, 車の点検
        jump start, dead battery, car battery, car won't start, battery flat, 搭电, 电瓶没电, 车打不着, 发动不了, バッテリー上がり, \
            ジャンプスタート, エンジンがかからない
        car breakdown, broke down, tow, tow truck, roadside assistance, breakdown cover, 抛锚, 拖车, 道路救援, 车坏了, \
            レッカー, ロードサービス, 車が故障
        engine, brake, brakes, gearbox, windscreen, windshield, headlight, bumper, exhaust, wiper, 发动机, 刹车, \
            变速箱, 挡风玻璃, 车灯, 保险杠, 雨刮, エンジン, ブレーキ, フロントガラス, ヘッドライト, ワイパー, バンパー
        car wash, wash my car, clean car, 洗车, 洗車
        garage repair, mechanic shop, auto repair, body shop, 修车, 汽车维修, 修理厂, 4s店, 自動車修理, 整備工場, 板金
        car insurance, auto insurance, motor insurance, 车险, 汽车保险, 交强险, 自動車保険, 車両保険
        number plate, license plate, registration number, plate number, 车牌, 车牌号, 牌照, ナンバープレート, 車のナンバー
        accident, crash, collision, car crash, car accident, hit by a car, 车祸, 交通事故, 撞车, 事故, 追尾, 衝突, 追突
        speeding, speed limit, speeding ticket, traffic ticket, how fast can i drive, 超速, 限速, 罚单, 违章, スピード違反, \
            制限速度, 交通違反, 速度
        toll, toll road, congestion charge, etc card, 过路费, 高速费, 收费站, 通行費, 高速料金, 通行料, ETC
        parking, park, car park, parking lot, parking space, parking garage, where did i park, 停车, 停车场, 停车位, \
            泊车, 车位, 泊車, 停車場, 駐車, 駐車場, パーキング, 車を停め
        parking fee, parking charge, free parking, parking rate, parking ticket, 停车费, 停车收费, 免费停车, 泊车费, 駐車料金, \
            無料駐車, 駐車券
        valet, valet parking, 代客泊车, 代驾, バレーパーキング, 運転代行
        = travel: roads, directions and maps
        traffic, traffic jam, congestion, heavy traffic, gridlock, tailback, 交通, 堵车, 塞车, 路况, 交通状况, 塞車, 渋滞, \
            交通状況, 道路状況, 交通情報
        road, street, motorway, highway, freeway, lane, avenue, bridge, tunnel, roundabout, crossroads, \
            junction, 道路, 公路, 高速公路, 街道, 马路, 桥, 隧道, 路口, 十字路口, 高速道路, 通り, 橋, トンネル, 交差点, 車道
        road closed, roadworks, diversion, detour, road construction, 封路, 修路, 绕行, 道路施工, 通行止め, 道路工事, 迂回
        directions, route, navigate, navigation, how do i get to, the way to, how to get there, gps, sat nav, \
            路线, 导航, 怎么走, 怎么去, 怎么到, 路怎么走, 點去, 道順, 行き方, 経路, ルート, ナビ, 道案内, どうやって行
        map, google maps, floor plan, street map, 地图, 高德地图, 百度地图, 平面图, 地圖, 地図, マップ, フロアマップ, 案内図
        location, where am i, current location, my location, whereabouts, 位置, 我在哪, 所在地, 当前位置, 定位, 在哪里, 場所, 現在地, \
            位置情報, どこにいる
        find my way, lost my way, get lost, i'm lost, 迷路, 找不到路, 走丢, 蕩失路, 道に迷, 迷った, 迷子になった
        distance, how far, how many miles, how many kilometers, far away, 距离, 多远, 多少公里, 有多远, 遠唔遠, どのくらい遠い, 何キロ, \
            距離は
        travel time, how long to get there, how long does it take, drive time, 要多久到, 多长时间到, 路上多久, 开车多久, 所要時間, \
            どのくらいかかる, 何分かかる
        near, nearby, close by, around here, nearest, closest, in the area, 附近, 最近的, 周边, 周围, 旁边, 就近, 近く, 近くの, \
            最寄り, 近所の, 周辺
        far, distant, long way, remote place, 很远, 遥远, 好远, 偏远, 遠い, 遠く
        left side, turn left, left-hand, on the left, 左转, 左边, 左侧, 左拐, 左折, 左側, 左に曲が
        right turn, turn right, right-hand, on the right, 右转, 右边, 右侧, 右拐, 右折, 右側, 右に曲が
        straight on, straight ahead, go straight, 直走, 一直走, 往前走, 真っ直ぐ, まっすぐ, 直進
        north, south, east, west, northern, southern, compass, 东边, 南边, 西边, 北边, 东南, 西北, 方向, 指南针, 北側, 南側, 東側, 西側, \
            方角, コンパス
        walk, on foot, walking distance, stroll, walkable, 走路, 步行, 散步, 走过去, 行路, 歩く, 徒歩, 散歩, 歩いて
        entrance, way in, entry, entrance gate, 入口, 进口处, 入口处, 入場口, 入り口
        exit, way out, emergency exit, fire exit, 出口, 安全出口, 紧急出口, 非常口, 出口は
        address, postcode, zip code, street address, postal code, 地址, 邮编, 邮政编码, 住址, 住所, 郵便番号
        traffic light, red light, zebra crossing, pedestrian crossing, 红绿灯, 红灯, 斑马线, 人行道, 信号, 赤信号, 横断歩道, 歩道
        """
}
