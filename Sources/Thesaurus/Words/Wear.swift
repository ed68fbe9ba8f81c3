extension Thesaurus {
    static let wear = """
        = clothes
        clothes, clothing, clothe, garment, outfit, apparel, wear, wore, 衣服, 服装, 穿, 衣物, 穿着, 衫褲, 洋服, 衣類, 着る, ウェア
        shirt, t-shirt, tee, blouse, polo shirt, vest, tank top, 衬衫, t恤, 上衣, 背心, 恤衫, シャツ, Tシャツ, ブラウス, トップス, \
            ポロシャツ
        trousers, pants, jeans, shorts, leggings, chinos, slacks, 裤子, 牛仔裤, 短裤, 长裤, 打底裤, 牛仔褲, ズボン, パンツ, ジーンズ, \
            ショートパンツ, レギンス
        dress, skirt, gown, frock, 裙子, 连衣裙, 礼服, 半身裙, 洋裝, ドレス, スカート, ワンピース
        jacket, coat, hoodie, sweater, jumper, cardigan, sweatshirt, pullover, parka, down jacket, blazer, 外套, \
            夹克, 大衣, 毛衣, 卫衣, 羽绒服, 开衫, 外衣, 冷衫, 褸, ジャケット, コート, パーカー, セーター, カーディガン, ダウンジャケット, 上着
        suit, tuxedo, tie, bow tie, formal wear, 西装, 西服, 领带, 套装, 正装礼服, スーツを, タキシード, ネクタイ, 礼装
        underwear, bra, socks, lingerie, boxers, tights, stockings, pyjamas, pajamas, swimsuit, bikini, 内衣, 内裤, \
            袜子, 胸罩, 丝袜, 睡衣, 泳衣, 泳裤, 下着, 靴下, ブラジャー, パジャマ, 水着, ストッキング
        hat, cap, scarf, glove, mitten, belt, beanie, 帽子, 围巾, 手套保暖, 皮带, 腰带, 頸巾, 帽子を, マフラー, スカーフ, 手袋, ベルト, キャップ
        kimono, qipao, cheongsam, traditional dress, hanfu, 旗袍, 和服, 汉服, 唐装, 着物, 浴衣, 袴
        uniform, costume, sportswear, school uniform, sports clothes, 制服, 校服, 运动服, 工作服, 戏服, ユニフォーム, 運動着, 衣装, \
            ジャージ
        fabric, cotton, wool, silk, leather, denim, linen, polyester, material, 面料, 棉, 羊毛, 丝绸, 皮革, 布料, 材质, 真皮, \
            生地, 綿, ウール, シルク, 本革, 素材, レザー
        fashion, style, trendy, fashionable, what to wear, 时尚, 时髦, 潮流, 穿搭, 搭配, 款式, ファッション, 流行, おしゃれ, コーデ, 何を着
        try on, fitting room, changing room, dressing room, fitting, 试穿, 试衣间, 更衣室, 試身, 試着, 試着室, フィッティング
        size chart, what size, size guide, clothing size, 尺码, 什么码, 尺寸表, 碼數, サイズ, サイズ表
        too small, too tight, doesn't fit, tight, 太小, 太紧, 小了, 穿不下, 太窄, 小さすぎ, きつい, 窮屈
        too big, too loose, baggy, loose, 太大, 太松, 大了, 宽松, 大きすぎ, ゆるい, ぶかぶか
        fit, fits well, suit me, goes with, looks good on me, 合身, 合适, 适合我, 好看吗, 似合う, ぴったり, フィット
        tailor, alteration, sew, hem, take in, mend clothes, sewing, button, zip, zipper, 裁缝, 改衣服, 缝, 缝补, 改裤脚, \
            纽扣, 拉链, 仕立て, お直し, 縫う, 裾上げ, ボタン付け, チャック, ファスナー
        = shoes, bags and jewellery
        shoes, trainers, sneakers, boots, sandals, high heels, heels, slippers, flip flops, footwear, loafers, \
            running shoes, 鞋子, 运动鞋, 球鞋, 靴子, 凉鞋, 高跟鞋, 拖鞋, 波鞋, 皮鞋, 靴, スニーカー, ブーツ, サンダル, ハイヒール, スリッパ, 運動靴, パンプス
        shoe size, half size, size 9 shoes, 鞋码, 几码鞋, 鞋號, 靴のサイズ, 足のサイズ
        shoelace, insole, sole, shoe repair, cobbler, 鞋带, 鞋垫, 鞋底, 修鞋, 靴紐, 靴底, 中敷き, 靴修理
        bag, handbag, purse, backpack, rucksack, tote, shoulder bag, schoolbag, 包包, 手提包, 背包, 双肩包, 书包, 挎包, 背囊, \
            かばん, バッグ, 鞄, リュック, ハンドバッグ, トートバッグ
        wallet, billfold, coin purse, card holder, 钱包, 皮夹, 银包, 銀包, 財布, 小銭入れ, カードケース
        jewellery, jewelry, ring, necklace, earring, bracelet, diamond, gold, silver, pearl, gem, pendant, \
            brooch, 珠宝, 首饰, 戒指, 项链, 耳环, 手镯, 手链, 钻石, 黄金, 白银, 珍珠, 吊坠, 頸鏈, 宝石, ジュエリー, 指輪, ネックレス, イヤリング, ピアス, \
            ブレスレット, ダイヤモンド, 真珠, アクセサリー
        wristwatch, smartwatch, rolex, apple watch, watch strap, watch repair, 腕表, 智能手表, 劳力士, 表带, 修表, スマートウォッチ, \
            ロレックス, 時計修理, アップルウォッチ
        sunglasses, shades eyewear, eyewear, 太阳镜, 墨镜, 太陽眼鏡, サングラス
        = cosmetics and grooming
        cosmetics, makeup, make-up, lipstick, foundation, mascara, eyeliner, eyeshadow, blusher, concealer, \
            化妆品, 口红, 粉底, 睫毛膏, 眼影, 彩妆, 化妆, 唇膏, 化粧品, メイク, 口紅, ファンデーション, マスカラ, 化粧, コスメ
        skincare, skin care, moisturiser, moisturizer, lotion, face cream, serum, cleanser, toner skincare, \
            face wash, sheet mask, 护肤, 护肤品, 面霜, 乳液, 精华, 洗面奶, 面膜, 爽肤水, 潔面, スキンケア, 化粧水, 乳液を, 美容液, 洗顔, フェイスパック
        perfume, fragrance, cologne, scent, deodorant, aftershave, 香水, 香味, 古龙水, 止汗剂, 香水を, フレグランス, デオドラント
        shampoo, conditioner, shower gel, body wash, hair dye, hair gel, bath products, 洗发水, 护发素, 沐浴露, 染发, 发胶, \
            洗髮精, シャンプー, リンス, コンディショナー, ボディソープ, 毛染め
        toothbrush, toothpaste, floss, mouthwash, brush teeth, 牙刷, 牙膏, 牙线, 漱口水, 刷牙, 歯ブラシ, 歯磨き, フロス, 歯磨き粉
        haircut, hairdresser's, barber, salon, hair salon, hairstyle, cut my hair, perm, 理发, 剪头发, 理发店, 美发, 发型, \
            发廊, 剪髮, 烫发, 美容院, 散髪, 床屋, ヘアカット, 髪を切, 髪型, ヘアサロン, パーマ
        nails, manicure, pedicure, nail polish, nail salon, 美甲, 指甲油, 修指甲, 做指甲, 整甲, ネイル, マニキュア, ネイルサロン, 爪
        beauty salon, beautician, beauty treatment, waxing, eyelash extensions, 美容, 美容店, 脱毛, 嫁接睫毛, 美容室, 脱毛サロン, \
            まつエク
        shave, beard, trim beard, moustache, 刮胡子, 胡子, 剃须, 剃鬚, ひげ剃り, 髭, ひげ
        shower, bath, bathe, have a shower, take a bath, bathtub, 洗澡, 淋浴, 泡澡, 冲凉, 沖涼, 浴缸, シャワー, お風呂, 入浴, 浴槽
        tattoo, piercing, ear piercing, 纹身, 打耳洞, 刺青, タトゥー, ピアス穴, 入れ墨
        """
}
