extension Thesaurus {
    static let place = """
        = place and direction
        here, over here, this place, right here, 这里, 这儿, 此处, 这边, 呢度, ここ, こちら, こっち, 此処
        there, over there, that place, 那里, 那儿, 那边, 那处, 嗰度, そこ, あそこ, そちら, あちら, あっち
        place, location, spot, position, site, address, venue, whereabouts, 地点, 地方, 位置, 场所, 所在地, 地址, 地點, 場所, \
            住所, 会場
        nearby, near, close by, close to, next to, around here, in the area, nearest, closest, 附近, 旁边, 靠近, 周边, \
            最近的, 邻近, 隔籬, 近く, 近所, 最寄り, 付近, そば, 周辺, 近い
        far, far away, distant, remote, a long way, 远, 很远, 遥远, 偏远, 好遠, 遠い, 遠く, 離れた, 遠方
        inside, indoors, within, in the inside, interior, 里面, 内部, 室内, 里头, 入面, 内側, 中に, 屋内
        outside, outdoors, exterior, out of doors, external, 外面, 外部, 户外, 外边, 出面, 外側, 屋外, 外で
        upward, above, on top, upstairs, upper, higher, 上面, 上方, 楼上, 向上, 上边, 上の, 上に, 上階
        downward, below, underneath, under, downstairs, lower, beneath, bottom, 下面, 下方, 楼下, 向下, 底下, 下の, 下に, 下階
        left, to the left, left side, left hand, 左边, 左侧, 左转, 向左, 左手邊, 左, 左側, 左に, 左折
        right, to the right, right side, right hand, 右边, 右侧, 右转, 向右, 右手邊, 右, 右側, 右に, 右折
        front, in front of, ahead, forward, 前面, 前方, 向前, 面前, 正面, 手前, 前に
        behind, rear, backward, at the back, 后面, 背后, 后方, 向后, 後面, 後ろ, 背後, 後方
        middle, centre, center, between, among, midpoint, 中间, 中心, 中央, 之间, 当中, 中間, 真ん中, 途中
        side, beside, edge, border, next to, 旁边, 侧面, 边缘
        corner, angle, nook, 角落, 拐角, 转角, 街角, コーナー
        opposite, across from, facing, over the road, 对面, 相对, 对过, 向かい, 反対側, 対面, 正反対
        north, south, east, west, northern, southern, eastern, western, 北方, 南方, 东边, 北部, 南部, 東部, 西部, 北側, 東側
        = place: areas and buildings
        direction, way to, route, path, how to get, directions, how do I get to, 方向, 路线, 路径, 怎么去, 怎么走, 路線, 點去, \
            行き方, 道順, ルート, 経路, 道案内
        top, highest point, summit, peak, upper part, 顶部, 顶端, 最上面, 最高处, 上部, 頂上, 一番上, 天井, てっぺん
        bottom, lowest, base, foot of, 底部, 最下面, 最底, 一番下, 下部, 足元
        around, surrounding, nearby area, about the, 周围, 四周, 周边, 附近一带, 周り, 周辺, 周囲, 辺り
        everywhere, all over, all around, throughout, 到处, 处处, 各处, 哪里都, 遍地, 至る所, どこでも, あちこち, 各地
        local, domestic, in this country, national, inland, 本地, 国内, 当地, 地方, 国产, 地元, 現地, ローカル, 地方の
        international, abroad, overseas, foreign, worldwide, global, in another country, 国外, 国际, 海外, 全球, 境外, \
            出国, 外国, 国際, グローバル, 世界中
        area, region, zone, district, neighborhood, neighbourhood, 地区, 区域, 地带, 一带, 片区, 地域, エリア, 近辺
        country, nation, 国家, 哪个国家, 國家, 国名
        city, town, village, urban, 城市, 城镇, 市区, 村庄, 县城, 都市
        street, road, avenue, lane, highway, 街道, 马路, 大街, 公路, 道路, 通り
        floor, storey, story, level, 楼层, 几楼, フロア, 何階
        room, chamber, hall, 房间, 屋子, 大厅, 部屋, ルーム, ホール
        door, gate, entrance, doorway, 大门, 门口, 入口, ドア, 玄関, 入り口
        home, house, household, my place, residence, 家, 家里, 房子, 住宅, 屋企, 自宅, 住まい
        office, workplace, company, at work, 办公室, 公司, 单位, 工作地点, 会社, 職場, オフィス, 事務所
        school, campus, classroom, 学校, 校园, 教室, 校舎, キャンパス
        """
}
