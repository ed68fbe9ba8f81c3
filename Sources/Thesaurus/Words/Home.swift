extension Thesaurus {
    static let home = """
        = home: rooms
        home, house, my place, household, 家里, 房子, 屋企, 住宅, 家中, 自宅, 家で, お家, 我が家
        apartment, flat, condo, studio flat, 公寓, 单元房, 一居室, 套房, アパート, マンション, ワンルーム
        living room, lounge, sitting room, front room, 客厅, 起居室, 大厅, 客廳, リビング, 居間, リビングルーム
        bedroom, master bedroom, sleeping room, 卧室, 睡房, 主卧, 房间, 寝室, ベッドルーム
        kitchen, kitchenette, 厨房, 灶房, キッチン, 台所, 厨房内
        bathroom, shower room, en suite, 浴室, 卫生间, 淋浴间, 冲凉房, 浴室内, お風呂場, バスルーム, シャワールーム
        hallway, corridor, hall, entrance, porch, lobby, foyer, 走廊, 玄关, 门厅, 过道, 大堂, 廊下, 玄関, エントランス, ロビー
        office room, study, home office, 书房, 办公间, 書斎, 仕事部屋
        basement, attic, garage, cellar, loft, 地下室, 阁楼, 车库, 地下, 屋根裏, ガレージ, 車庫
        garden, yard, backyard, lawn, patio, balcony, terrace, 花园, 院子, 阳台, 草坪, 露台, 庭の, ベランダ, バルコニー, 芝生, テラス
        stairs, staircase, stairway, steps up, 楼梯, 楼道, 樓梯, 階段
        upstairs, floor above, go up, 楼上, 上楼, 上の階, 二階へ
        downstairs, floor below, go down, 楼下, 下楼, 下の階, 階下
        wall, ceiling, roof, flooring, tile, 墙壁, 天花板, 屋顶, 地板, 瓷砖, 壁に, 天井, 屋根, 床が, 床タイル
        door, front door, gate, doorway, 门口, 大门, 房门, 前门, ドア, 扉, 玄関ドア
        window, blinds, curtain, shutter, drapes, shades, 窗户, 窗帘, 百叶窗, 卷帘, 窓, カーテン, ブラインド, シャッター
        room number, suite, single room, double room, twin room, 房号, 单人间, 双人间, 大床房, 标间, 标准间, 部屋番号, シングル, ダブル, \
            ツイン, 客室
        = home: furniture and household goods
        furniture, sofa, couch, settee, armchair, chair, stool, bench, 家具, 沙发, 椅子, 凳子, 长椅, 傢俬, 梳化, ソファ, スツール, \
            ベンチ
        desk, dining table, coffee table, worktop, 书桌, 餐桌, 茶几, 办公桌, 机の, テーブル, 食卓, デスク
        bed, mattress, cot, bunk bed, futon, 床铺, 床垫, 床上, 婴儿床, 床褥, ベッド, 布団, マットレス
        pillow, blanket, duvet, quilt, sheet, bed linen, cushion, 枕头, 被子, 毯子, 床单, 抱枕, 靠垫, 枕, 毛布, シーツ, クッション, \
            掛け布団
        cupboard, wardrobe, closet, cabinet, drawer, shelf, shelves, bookcase, dresser, 柜子, 衣柜, 橱柜, 抽屉, 架子, 书架, \
            書櫃, 棚, タンス, クローゼット, 引き出し, 本棚, 戸棚
        carpet, rug, mat, 地毯, 地垫, 垫子, カーペット, じゅうたん, 玄関マット
        mirror, picture frame, vase, candle, ornament, decoration, decor, 镜子, 相框, 花瓶, 蜡烛, 装饰, 摆件, 鏡, 額縁, 花瓶に, \
            ろうそく, 飾り, インテリア
        towel, tissue, toilet paper, toilet roll, kitchen roll, napkin, wet wipes, 毛巾, 纸巾, 卫生纸, 浴巾, 湿巾, 廁紙, \
            タオル, ティッシュ, トイレットペーパー, ナプキン, ウェットティッシュ
        bulb, light bulb, torch, flashlight, 灯泡, 手电筒, 電球, 懐中電灯
        tool, hammer, screwdriver, drill, screw, nail, spanner, wrench, ladder, 工具, 锤子, 螺丝刀, 电钻, 螺丝, 钉子, 扳手, \
            梯子, 道具, ドライバー, ハンマー, ねじ, 釘, はしご
        paint, wallpaper, decorate, renovate, renovation, remodel, refurbish, 油漆, 墙纸, 装修, 翻新, 刷墙, 裝潢, ペンキ, 壁紙, \
            リフォーム, 改装
        move house, moving house, relocate, relocation, house removal, new home, change of home, 搬家, 搬迁, 乔迁, \
            搬屋, 引っ越し, 引越, 転居
        move in, moving in, 入住新居, 搬进, 搬入, 入伙, 入居する, 転入
        move out, moving out, vacate, 搬走, 搬出, 退租, 退去, 転出, 引き払
        rent, landlord, tenant, lease, tenancy, 租房, 房租, 房东, 租客, 租约, 出租, 賃貸, 家賃, 借りる, 入居
        plumber, plumbing, pipe, leak, water tap, faucet, drain, blocked sink, 水管, 漏水, 水龙头, 下水道, 堵了, 水管工, 水喉, \
            水道管, 水漏れ, 蛇口, 排水, 詰まり
        electricity, power, 电力, 电源, 電気, 電力
        power cut, outage, blackout, fuse, 停电, 断电, 跳闸, 停電, ブレーカー
        gas, gas meter, 煤气, 燃气, 天然气, 瓦斯, ガス, 都市ガス
        gas leak, ガス漏れ, 煤气泄漏, 燃气泄漏
        utility bill, electricity bill, water bill, gas bill, energy bill, 水电费, 电费, 水费, 燃气费, 煤气费, 光熱費, 電気代, \
            水道代, ガス代
        neighbour, neighbor, next door, 邻居, 隔壁, 鄰居, 隣人, 近所, 隣の人
        noise, noisy, loud neighbours, racket, 噪音, 吵, 吵闹, 太吵, 噪声, 騒音, うるさい, 騒がしい
        quiet, silent, silence, peaceful, hush, 安静, 宁静, 静音, 静か, 静かに, 静粛
        = home: appliances
        appliance, household appliance, white goods, 家电, 电器, 家用电器, 電化製品, 家電
        fridge, refrigerator, freezer, 冰箱, 冰柜, 雪櫃, 冷蔵庫, 冷凍庫
        washing machine, washer, dryer, tumble dryer, laundry machine, 洗衣机, 烘干机, 干衣机, 洗濯機, 乾燥機
        dishwasher, 洗碗机, 食洗機, 食器洗い機
        oven, stove, cooker, hob, microwave, toaster, kettle, air fryer, rice cooker, blender, 烤箱, 炉子, 微波炉, \
            烤面包机, 水壶, 电饭煲, 空气炸锅, 搅拌机, 電鍋, オーブン, コンロ, 電子レンジ, トースター, やかん, 炊飯器, ミキサー, 電気ポット
        coffee machine, coffee maker, espresso machine, make me a coffee, brew coffee, 咖啡机, 煮咖啡, 泡咖啡, コーヒーメーカー, \
            コーヒーを入れて, コーヒーを淹れ
        air conditioner, air conditioning, ac, aircon, a/c, 空调, 冷气, 冷氣機, エアコン, クーラー, 冷房, 空調
        heater, heating, radiator, boiler, central heating, 暖气, 取暖器, 供暖, 地暖, 锅炉, 暖爐, 暖房, ヒーター, ストーブ, ボイラー
        fan, ceiling fan, ventilator, 风扇, 电风扇, 电扇, 風扇, 扇風機, 換気扇
        humidifier, dehumidifier, air purifier, 加湿器, 除湿机, 空气净化器, 除湿機, 空気清浄機
        iron clothes, ironing, ironing board, 熨斗, 熨衣服, 烫衣服, アイロン
        hair dryer, hairdryer, blow dryer, shaver, razor, 吹风机, 剃须刀, 电吹风, 風筒, ドライヤー, シェーバー, 髭剃り
        = home: smart home
        light, lights, lamp, lighting, 灯, 灯光, 电灯, 台灯, 吊灯, 照明, 電気を, ライトを, ランプを, 電灯
        turn on, switch on, put on, power on, start up, lights on, 打开, 开启, 开灯, 开机, 启动, 点ける, つけて, オンにして, 電源を入れ, \
            起動
        turn off, switch off, shut off, power off, lights off, lights out, 关掉, 关灯, 关机, 熄灯, 關燈, 消して, オフにして, \
            電源を切, 消灯
        brighter, brighten, increase brightness, turn up the lights, too dark, 亮一点, 调亮, 更亮, 太暗, 光啲, 明るく, \
            明るさを上げ, 暗すぎ
        dim, dimmer, darker, lower brightness, turn down the lights, too bright, 暗一点, 调暗, 太亮, 柔和, 暗く, 明るさを下げ, \
            眩しい, まぶしい, 薄暗く
        brightness, brightness level, light level, 亮度, 光线, 明亮程度, 明るさ, 輝度
        change light colour, light color, change colour of lights, warm light, 换灯光颜色, 灯的颜色, 灯光变色, ライトの色, 照明の色, \
            色を変えて
        colour, color, red, blue, green, yellow, white, black, pink, purple, orange colour, brown, grey, gray, \
            颜色, 红色, 蓝色, 绿色, 黄色, 白色, 黑色, 粉色, 紫色, 橙色, 棕色, 灰色, 啡色, 赤い, 青い, 緑色, 黒い, ピンク, 茶色, オレンジ色, 色は
        smart plug, socket, plug, outlet, wall socket, power strip, extension lead, 插座, 智能插座, 插头, 排插, 拖板, \
            コンセント, スマートプラグ, プラグ, 電源タップ
        vacuum, robot vacuum, hoover, roomba, vacuum cleaner, 吸尘器, 扫地机器人, 吸尘, 扫地机, 吸塵機, 掃除機, ロボット掃除機, ルンバ
        thermostat, set temperature, room temperature, target temperature, 温控器, 恒温器, 室温, 设定温度, サーモスタット, 設定温度, \
            室温を
        make it warmer, turn up the heat, raise the temperature, warmer, 调高温度, 暖一点, 热一点, 升温, 温度を上げ, 暖かくして
        make it cooler, lower the temperature, turn down the heat, cooler, 调低温度, 凉一点, 冷一点, 温度を下げ, 涼しくして
        doorbell, security camera, cctv, baby monitor, smart lock, 门铃, 监控, 摄像头, 智能锁, 门锁, インターホン, 防犯カメラ, 監視カメラ, \
            スマートロック
        smart home, home automation, alexa, google home, siri, hey google, smart speaker, 智能家居, 智能音箱, 小爱同学, \
            天猫精灵, 语音助手, スマートホーム, スマートスピーカー, アレクサ, 音声アシスタント
        lock the door, lock up, bolt, 锁门, 上锁, 反锁, 鍵をかけ, 施錠, 戸締り
        unlock the door, unlocked, 开锁, 解锁门, 鍵を開け, 解錠
        key, keys, spare key, house key, key card, room key, 钥匙, 备用钥匙, 房卡, 门卡, 鎖匙, 鍵, カギ, 合鍵, カードキー, ルームキー
        = home: cleaning
        clean, clean up, tidy, tidy up, wipe, dust, mop, sweep, scrub, 打扫, 清洁, 收拾, 整理, 擦, 拖地, 扫地, 大扫除, 掃除, 片付け, \
            拭く, 清掃
        laundry, wash clothes, do the washing, 洗衣服, 洗衣, 洗涤, 洗衫, 洗濯, 洗濯物, クリーニング
        do the dishes, wash up, washing up, 洗碗, 刷碗, 洗盘子, 皿洗い, 食器を洗
        dry cleaning, dry cleaner, dry clean, 干洗, 干洗店, 乾洗, ドライクリーニング, クリーニング屋
        stain, spill, remove stain, 污渍, 去污, 弄脏, 洒了, 污迹, 汚れ, シミが, しみ抜き, こぼした
        dirty, filthy, messy, untidy, unclean, grubby, 脏, 肮脏, 脏乱, 不干净, 汚い, 散らかっ, 不潔
        detergent, soap, bleach, cleaner, disinfectant, washing powder, hand sanitizer, 洗衣粉, 洗涤剂, 肥皂, 漂白剂, 消毒液, \
            洗手液, 洗洁精, 洗剤, 石鹸, せっけん, 漂白剤
        rubbish, trash, garbage, waste, bin, recycling, refuse, litter, 垃圾, 垃圾桶, 倒垃圾, 回收, 扔垃圾, ゴミ, ごみ, ゴミ箱, \
            リサイクル, 燃えるゴミ
        cleaner staff, maid, housekeeping, housekeeper, cleaning lady, 保洁, 家政, 清洁工, 钟点工, 阿姨打扫, 菲傭, ハウスキーピング, \
            家政婦, 清掃員, お手伝いさん
        smell, stink, odour, odor, bad smell, 气味, 味儿, 臭味, 难闻, 异味, 匂い, 臭い, 悪臭
        cockroach, bugs, pest, mice, rat, mosquito, ants, bed bug, flies, 蟑螂, 虫子, 老鼠, 蚊子, 蚂蚁, 害虫, 臭虫, 曱甴, ゴキブリ, \
            虫が, ねずみ, 蚊, 害虫駆除
        """
}
