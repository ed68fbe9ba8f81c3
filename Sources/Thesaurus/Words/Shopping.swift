extension Thesaurus {
    static let shopping = """
        = shop: buying and selling
        buy, bought, purchase, get one, shop for, acquire, 买, 购买, 购物, 选购, 入手, 買, 買う, 買った, 買い, 購入, 買い物
        sell, sold, for sale, put up for sale, resell, 卖, 出售, 销售, 贩卖, 转卖, 放卖, 放售, 売る, 売り, 売却, 販売
        shop, store, outlet, retailer, boutique, 商店, 店铺, 门店, 店家, 店面, 舖頭, 店舗, お店, ショップ, 店
        seller, vendor, merchant, shopkeeper, supplier, 卖家, 商家, 店主, 供应商, 商户, 店家, 売り手, 出品者, 販売者, 業者, 販売店
        buyer, customer, client, shopper, consumer, patron, 买家, 顾客, 客户, 消费者, 客人, 買家, 顧客, 買い手, お客様, 購入者, 客
        mall, shopping centre, shopping center, department store, plaza, 商场, 购物中心, 百货, 百货公司, 商城, 百貨, 商場, \
            ショッピングモール, モール, デパート, 百貨店
        supermarket, grocery store, grocery, hypermarket, convenience store, corner shop, 超市, 便利店, 大卖场, 杂货店, \
            超商, 便利商店, 超級市場, スーパー, コンビニ, 食料品店
        online shop, online store, web shop, e-commerce, marketplace, online shopping, shop online, 网店, 网购, 电商, \
            网上商城, 网上购物, 網購, 網店, ネットショップ, 通販, オンラインストア, ネット通販, オンラインショップ
        in store, in-store, in person, brick and mortar, physical store, 实体店, 到店, 线下, 门店购买, 門市, 店頭, 実店舗, 店内
        second hand, secondhand, pre-owned, refurbished, pre-loved, thrift, 二手, 旧货, 翻新, 闲置, 二手貨, 中古, 中古品, リユース, \
            リファービッシュ, 古着, used item
        brand new, unused, unopened, sealed, 全新, 崭新, 未拆封, 没用过, 未開封, 新品, 未使用, never used
        wholesale, bulk, bulk order, large quantity, in bulk, 批发, 大批, 团购, 大量采购, 批量, 大量訂購, 卸売, 大量注文, まとめ買い, 業務用
        preorder, pre-order, order in advance, presale, 预购, 预售, 预订商品, 預購, 預訂, 予約購入, 予約注文, 先行予約, 予約販売
        auction, bid, bidding, 拍卖, 竞拍, 出价, 投標, オークション, 入札, 競売
        recommend, recommendation, suggest, suggestion, which is best, advise, what do you recommend, 推荐, 建议, \
            介绍, 哪个好, 哪款好, 推介, 推薦, おすすめ, お勧め, オススメ, 提案
        compare, comparison, difference between, versus, vs, which is better, 比较, 对比, 区别, 差别, 有什么不同, 邊個好, 差異, \
            比較, 違い, 比べ, どちらがいい
        choose, choice, pick, select, selection, decide on, option, 选, 选择, 挑选, 挑, 选项, 揀, 選ぶ, 選択, 選び方, チョイス
        browse, look around, just looking, window shopping, catalogue, catalog, brochure, 浏览, 逛, 随便看看, 目录, 逛街, \
            型錄, 行街, 閲覧, カタログ, パンフレット, 見て回
        popular, bestseller, best selling, hot item, trending, top selling, most popular, 热销, 畅销, 爆款, 热门, 人气, \
            熱賣, 熱門, 人気, 売れ筋, ベストセラー, 話題
        limited edition, exclusive, special edition, collector's edition, 限量, 限量版, 限定款, 独家, 特别版, 限定, 限定版, 限定品, \
            特別版, 数量限定
        new arrival, just in, latest model, new release, newest, latest, new collection, 新品, 新款, 上新, 最新款, 新到货, \
            新貨, 新着, 新作, 新商品, 最新, 新発売
        shopping list, grocery list, 购物清单, 采购清单, 买菜清单, 買い物リスト, 購入リスト
        = shop: products
        product, item, article, goods, merchandise, ware, 产品, 商品, 货品, 物品, 东西, 货, 貨品, 品物, 製品, アイテム
        model, version, edition, series, variant, 型号, 款式, 版本, 系列, 機種, 型番, モデル, バージョン, シリーズ
        brand, manufacturer, maker, label, 品牌, 牌子, 厂家, 制造商, 生产商, 廠商, ブランド, メーカー, 製造元, 銘柄
        description, product details, specs, specifications, product info, features, 产品介绍, 规格, 参数, 详情, 商品详情, \
            規格, 商品説明, 仕様, スペック, 詳細情報
        quality, high quality, well made, good quality, 质量, 品质, 做工, 质素, 品質, 質素, クオリティ, 出来
        poor quality, low quality, cheaply made, badly made, bad quality, shoddy, 质量差, 劣质, 做工差, 次品, 质量不好, 劣質, \
            品質が悪い, 粗悪, 質が悪い, 安っぽい
        material, fabric, made of, cloth, texture, 材质, 面料, 布料, 材料, 料子, 材質, 質料, 素材, 生地, 布地
        cotton, wool, silk, linen, leather, polyester, denim, suede, cashmere, nylon, velvet, 棉, 羊毛, 丝绸, 亚麻, \
            皮革, 真皮, 涤纶, 牛仔布, 羊绒, 尼龙, コットン, 綿, ウール, シルク, レザー, ポリエステル, デニム, カシミヤ, ナイロン
        authentic, genuine, original, real deal, official product, 正品, 真货, 原装, 正版, 真的假的, 行貨, 正貨, 本物, 正規品, 純正, \
            真正品
        fake, counterfeit product, knockoff, replica, imitation, 假货, 仿品, 山寨, 高仿, 冒牌, A貨, 偽物, 模倣品, コピー品, パチモン
        ingredients, contents, composition, what's in it, contain, 成分, 配料, 含有, 组成, 成份, 原材料, 含まれ, 内容物
        country of origin, made in, where is it made, origin, 产地, 原产地, 哪里生产, 哪里产的, 原産国, 生産地, 製造国, どこ製
        instructions, manual, user guide, user manual, handbook, how to use, 说明书, 使用说明, 操作手册, 使用方法, 怎么用, 點用, \
            取扱説明書, 説明書, マニュアル, 使い方
        accessory, accessories, add-on, attachment, 配件, 附件, 周边, 配件包, 付属品, アクセサリー, 周辺機器, 付属
        spare part, replacement part, component, part, 零件, 备件, 零配件, 部件, 零部件, 部品, パーツ, 交換部品
        set, bundle, kit, combo, pack, package deal, 套装, 套餐, 组合, 礼包, 一套, 組合包, セット, 詰め合わせ, パック, キット
        custom made, personalise, personalize, customise, customize, engraving, made to order, bespoke, 定制, 定做, \
            个性化, 刻字, 私人订制, 客製化, 訂造, オーダーメイド, カスタマイズ, 名入れ, 刻印, 特注
        eco-friendly, sustainable, recycled, organic, vegan, cruelty free, 环保, 可持续, 有机, 可回收, 纯素, 環保, 有機, エコ, 環境に優しい, \
            オーガニック, 再生, サステナブル
        durable, last long, sturdy, robust, hard-wearing, lifespan, 耐用, 结实, 耐久, 寿命, 使用寿命, 襟用, 耐久性, 長持ち, 頑丈, 丈夫な
        waterproof, water resistant, rainproof, splash proof, 防水, 防泼水, 防雨, 撥水, 耐水
        washable, machine washable, wash, washing instructions, laundry care, 可机洗, 水洗, 洗涤, 清洗, 机洗, 可洗, 洗濯, 洗える, \
            洗い方, 手洗い
        expiry date, best before, use by, shelf life, sell by, 保质期, 有效期限, 过期日, 赏味期, 保存期限, 食用期限, 賞味期限, 消費期限, 使用期限
        = shop: household goods
        assembly, assemble, put together, set up furniture, install furniture, 组装, 安装, 拼装, 装配, 組み立て, 組立, 設置
        furniture, sofa, couch, chair, table, desk, bed, mattress, wardrobe, shelf, bookcase, cabinet, 家具, 沙发, \
            椅子, 桌子, 床, 床垫, 衣柜, 书架, 柜子, 傢俬, 梳化, 床褥, ソファ, テーブル, ベッド, マットレス
        appliance, home appliance, fridge, refrigerator, washing machine, washer, dryer, dishwasher, microwave, \
            oven, vacuum cleaner, kettle, toaster, air conditioner, 家电, 电器, 冰箱, 洗衣机, 烘干机, 洗碗机, 微波炉, 烤箱, 吸尘器, \
            空调, 热水壶, 雪櫃, 冷氣機, 冷氣, 家電, 冷蔵庫, 洗濯機, 乾燥機, 食洗機, 電子レンジ, オーブン, 掃除機, エアコン
        cosmetics, makeup, make-up, lipstick, foundation, mascara, skincare, skin care, perfume, moisturizer, \
            sunscreen, 化妆品, 彩妆, 口红, 粉底, 睫毛膏, 护肤品, 香水, 面霜, 防晒, 唇膏, 化粧品, コスメ, 口紅, ファンデーション, スキンケア, 日焼け止め
        jewellery, jewelry, ring, necklace, bracelet, earring, pendant, 首饰, 珠宝, 戒指, 项链, 手链, 耳环, 手镯, 飾品, ジュエリー, \
            指輪, ネックレス, ブレスレット, ピアス, イヤリング, 宝石
        toy, doll, lego, board game, puzzle, plush, 玩具, 娃娃, 积木, 桌游, 拼图, 公仔, おもちゃ, 人形, ぬいぐるみ, パズル
        stationery, pen, pencil, notebook, paper, eraser, stapler, 文具, 钢笔, 铅笔, 笔记本, 橡皮, 原子筆, 文房具, ペン, 鉛筆, ノート, \
            消しゴム
        sports equipment, sporting goods, ball, racket, dumbbell, bicycle, bike, 运动器材, 体育用品, 球拍, 哑铃, 自行车, 单车, \
            腳踏車, スポーツ用品, ラケット, ダンベル, 自転車
        baby products, nappy, diaper, stroller, pushchair, pram, baby formula, car seat, 婴儿用品, 尿布, 纸尿裤, 婴儿车, \
            奶粉, 尿片, BB車, ベビー用品, おむつ, ベビーカー, 粉ミルク, チャイルドシート
        = shop: clothes
        clothes, clothing, apparel, garment, outfit, wear, 衣服, 服装, 服饰, 衣物, 衫, 衣類, 洋服, ファッション, アパレル
        shirt, t-shirt, tshirt, tee, blouse, polo, 衬衫, t恤, 上衣, 短袖, 恤衫, シャツ, tシャツ, ブラウス, トップス
        trousers, pants, jeans, slacks, shorts, leggings, 裤子, 牛仔裤, 短裤, 长裤, 西裤, 褲, ズボン, パンツ, ジーンズ, ショートパンツ
        dress, skirt, gown, 连衣裙, 裙子, 裙, 洋装, ワンピース, スカート, ドレス
        jacket, coat, sweater, jumper, hoodie, cardigan, pullover, sweatshirt, blazer, parka, 外套, 大衣, 毛衣, 夹克, \
            卫衣, 羽绒服, 冷衫, 褸, 大學T, ジャケット, コート, セーター, パーカー, カーディガン, 上着
        shoe, sneaker, trainer, boot, sandal, heel, slipper, loafer, footwear, 鞋, 鞋子, 运动鞋, 靴子, 凉鞋, 高跟鞋, 拖鞋, 球鞋, \
            波鞋, 靴, スニーカー, ブーツ, サンダル, ヒール, スリッパ
        underwear, bra, boxer, pants underwear, lingerie, sock, stocking, tights, pyjamas, pajamas, 内衣, 内裤, 文胸, \
            袜子, 丝袜, 睡衣, 底褲, 下着, ブラジャー, 靴下, ストッキング, パジャマ, ランジェリー
        bag, handbag, backpack, rucksack, tote, suitcase, luggage bag, shoulder bag, 包包, 手提包, 背包, 书包, 行李箱, 袋, \
            背囊, バッグ, 鞄, かばん, リュック, スーツケース, ハンドバッグ
        hat, cap hat, beanie, scarf, glove, belt, sunglasses, umbrella, 帽子, 围巾, 手套, 皮带, 领带, 太阳镜, 墨镜, 雨伞, 頸巾, \
            マフラー, 手袋, ベルト, ネクタイ, サングラス, 傘, necktie
        suit, uniform, formal wear, tuxedo, 西装, 制服, 正装, 套装西服, 校服, スーツ, 礼服, タキシード
        men's, menswear, for men, male clothing, 男装, 男款, 男士, メンズ, 紳士服, 男性用
        women's, womenswear, ladies, for women, 女装, 女款, 女士, レディース, 婦人服, 女性用
        kids clothes, children's, kidswear, for kids, 童装, 儿童款, キッズ, 子供服, 子供用, ベビー服
        size, sizing, what size, measurement, dimensions, 尺码, 尺寸, 大小, 码数, 号码, サイズ, 寸法, 大きさ, 採寸, what sizes
        size chart, size guide, sizing chart, size table, 尺码表, 尺寸表, 尺码对照, サイズ表, サイズガイド, サイズチャート
        small, too small, tight, too tight, doesn't fit, snug, 太小, 偏小, 紧, 太紧, 小了, 細, 太細, 小さい, 小さすぎ, きつい, 小さめ, \
            入らない
        large, too big, big, loose, too large, baggy, oversize, oversized, xl, xxl, 太大, 偏大, 宽松, 大了, 加大, 大碼, \
            大きい, 大きすぎ, ゆるい, 大きめ, ぶかぶか
        medium, mid-size, regular size, 中号, 中码, 均码, ミディアム, 中サイズ, フリーサイズ
        length, width, height, depth, how long is it, how wide, how tall, 长度, 宽度, 高度, 厚度, 多长, 多宽, 多高, 長さ, 高さ, \
            奥行き
        weight, how heavy, weigh, kilogram, kilo, gram, pound weight, lbs, 重量, 多重, 几斤, 公斤, 千克, 重さ, 体重, 何キロ, \
            グラム, キロ
        fit, fits, fitting, true to size, right size, 合身, 合适, 合适吗, 修身, 版型, 啱身, 合う, フィット, ぴったり, サイズ感
        try on, fitting room, changing room, dressing room, 试穿, 试衣间, 试衣服, 更衣室, 試身, 試身室, 試着, 試着室, フィッティング
        alter, alteration, tailor, hem, take in, shorten, 改衣, 修改衣服, 裁缝, 改短, 裁剪, 改衫, 仕立て, お直し, 裾上げ, 丈詰め, 寸法直し
        color, colour, what colors, shade, colour option, 颜色, 什么颜色, 色号, 配色, カラー, 色違い, 色合い, お色
        style, design, pattern, 款式, 样式, 花纹, 图案, 设计, 花样, 風格, デザイン, スタイル, 模様
        fade, shrink, shrank, lose colour, bleed colour, pilling, 褪色, 缩水, 掉色, 起球, 退色, 縮水, 色落ち, 縮む, 縮んだ, 毛玉
        = shop: stock
        in stock, available, availability, on hand, have any, do you have, do you carry, do you sell, 有货, 有现货, \
            现货, 库存, 有没有货, 有得賣, 有冇貨, 現貨, 在庫, 在庫あり, 取り扱い, 置いてます
        out of stock, sold out, unavailable, no stock, not available, run out, out of, 缺货, 断货, 没货, 售罄, 卖完, 售完, \
            無貨, 賣光, 沽清, 売り切れ, 在庫切れ, 品切れ, 完売, 欠品
        restock, back in stock, come back, replenish, new stock, available again, 补货, 到货, 上架, 再上, 什么时候有货, 返貨, \
            補貨, 再入荷, 入荷, 補充, 再販
        backorder, back order, on backorder, waiting for stock, 延期交货, 等货, 调货, 候補貨, 調貨, 取り寄せ, 入荷待ち, バックオーダー
        discontinued, no longer made, no longer sold, phased out, 停产, 下架, 绝版, 不再生产, 停售, 廃番, 生産終了, 販売終了, 製造中止, 廃盤
        notify when available, stock alert, waitlist, 到货通知, 补货提醒, 到貨通知, 入荷通知, 再入荷通知, 入荷お知らせ
        reserve item, put aside, hold an item, set aside for me, 留货, 预留, 保留商品, 留貨, 留返, 取り置き, 取り置いて, キープ
        quantity, how many, number of items, amount of items, qty, 数量, 几个, 多少个, 件数, 個数, 何個, 点数
        """
}
