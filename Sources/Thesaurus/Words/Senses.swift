extension Thesaurus {
    static let senses = """
        = quality: senses and physical
        clean, tidy, spotless, neat, hygienic, 干净, 整洁, 卫生, 清洁, 乾淨, 清潔, きれい, 綺麗, 整頓, 清潔な, さっぱり
        dirty, filthy, messy, stained, soiled, grubby, 脏, 肮脏, 不干净, 脏乱, 污渍, 污糟, 汚い, 汚れ, 不潔, 散らか, ごちゃごちゃ
        loud, noisy, too loud, noise, high volume, 吵, 大声, 吵闹, 噪音, 声音大, 嘈, うるさい, 騒がしい, 大きな音, 騒音, やかましい
        quiet, silent, silence, low volume, peaceful, mute, noiseless, 安静, 静音, 小声, 寂静, 平静, 静かな, 静か, 無音, 静寂, \
            ミュート, 消音
        bright, light, brightness, shiny, brilliant, 明亮, 亮, 光亮, 亮度, 明るい, 明るさ, 輝く, 眩しい, キラキラ
        dark, dim, gloomy, darkness, dimmer, 黑暗, 昏暗, 暗, 黑, 暗い, 薄暗い, 真っ暗, 暗く
        = quality: temperature and moisture
        hot, warm, heat, boiling, burning, 热, 炎热, 暖, 暖和, 发烫, 烫, 熱い, 暑い, 暖かい, 温かい, 温める, 暑く
        cold, cool, chilly, freezing, frozen, icy, chill, 冷, 寒冷, 凉, 凉快, 冻, 凍, 冰冷, 寒い, 冷たい, 涼しい, 冷える, 冷え, 凍える
        wet, damp, moist, soaked, humid, 湿, 潮湿, 湿透, 湿润, 濕, 濡れ, 湿っ, 湿気, じめじめ, しっとり
        dry, dried, arid, drying, 干燥, 晾干, 干的, 乾燥, 乾く, 乾いた, ドライ, からから
        = quality: size and weight
        heavy, weighty, overweight, heavily, 很重, 沉重, 重い, 重量, ずっしり
        light, lightweight, not heavy, 轻便, 轻的, 轻巧, 輕身, 軽い, 軽量, 軽く, 身軽
        empty, blank, vacant, hollow, nothing in it, 空的, 空白, 空缺, 空置, 空っぽ, からっぽ, 空き, 空欄, 白紙
        full, filled, packed, crowded, no room, 满了, 拥挤, 爆满, 人多, 挤满, 滿座, 満員, いっぱい, 満杯, 混雑, 満タン, 満席
        big, large, huge, great, giant, massive, enormous, oversized, 巨大, 很大, 大号, 庞大, 大的, 大きい, でかい, 大型, 大きな, 大きく
        small, little, tiny, mini, compact, petite, miniature, 小的, 微小, 小号, 迷你, 細細, 小さい, ちいさい, 小型, ミニ, 小さな, コンパクト
        long, lengthy, extended, 很长, 长的, 长款, 長い, ロング, 長めの, 長期
        short, brief, not long, 很短, 短的, 短款, 短い, ショート, 短め, 短く
        tall, high, height, 很高, 高的, 高度, 高い, 背が高い, 高さ, 身長
        low, short height, below, 矮, 低的, 矮小, 低い, 背が低い, 低め
        wide, broad, width, 宽, 宽敞, 宽度, 広い, 幅広い, ワイド
        narrow, tight, slim, thin, skinny, 窄, 狭窄, 紧, 瘦, 狭い, 細い, きつい, 窮屈, スリム
        thick, thickness, dense, 厚, 厚度, 厚い, 太い, 濃い, 厚さ
        thin, fine, slender, 薄, 细小, 薄い, 細い, うすい
        deep, depth, 深度, 很深, 深い, 深さ, 深く
        shallow, not deep, 淺水, 浅い
        = quality: surface and form
        soft, softer, fluffy, gentle, smooth, 软, 柔软, 松软, 柔和, 柔らかい, やわらかい, ふわふわ, ソフト
        hard, stiff, solid, firm, 硬, 坚硬, 硬的, 硬い, 固い, 堅い, かたい, ハード
        sharp, pointed, keen, 锋利, 锐利, 鋭い, 尖った, シャープ
        blunt, dull edge, not sharp, 不锋利, 鈍い, 切れない
        rough, coarse, bumpy, 粗糙, 凹凸, 颠簸, ざらざら, 粗い, でこぼこ
        smooth, flat, even, level, 光滑, 平坦, 平整, 滑滑, なめらか, 平ら, つるつる, スムーズ
        straight, direct, directly, 直接, 一直, 直的, まっすぐ, 直線, ストレート
        curved, bent, twisted, crooked, 弯, 弯曲, 扭曲, 曲が, 湾曲, 歪み, 歪んだ
        tight, snug, too small, 紧, 太紧, きつい, 締め付け, ぴったり
        loose, baggy, not tight, 宽松, 松动, 鬆, 緩い, ゆるい, ぐらぐら, ゆったり
        = quality: taste and freshness
        fresh, newly made, 新鲜, 新鲜的, 新鮮, フレッシュ, 鮮度, できたて
        rotten, spoiled, stale, gone bad, mouldy, moldy, 变质, 腐烂, 发霉, 坏掉, 不新鲜, 腐っ, 腐敗, 傷んだ, カビ
        ripe, mature, 成熟, 熟した, 完熟
        raw, uncooked, 生的, 没熟, 生の, 火が通っていない
        sweet, sugary, 甜, 甜的, 甜味, 甘い, 甘さ, スイート
        sour, tart, acid, 酸, 酸的, 酸味, 酸っぱい, すっぱい
        bitter, 苦的, 苦味, 苦い, にがい
        salty, salt, 咸, 咸的, 塩辛い, しょっぱい, 塩味
        spicy, hot spice, chili, chilli, 辣, 麻辣, 辣的, 辛い, スパイシー, 激辛, 辛口
        mild, not spicy, bland, plain taste, 清淡, 不辣, 微辣, あっさり, 辛くない, 薄味, 甘口
        sticky, gooey, 粘的, ベタベタ, ネバネバ, 粘つく
        = quality: people and style
        young, youth, youthful, juvenile, teen, 年轻, 年幼, 青年, 少年, 後生, 若い, 若者, 幼い, 若年
        elderly, old people, senior, aged, old age, 年老, 老人, 老年, 年纪大, 长者, 高齢, 年配, お年寄り, シニア
        alive, living, live, 活的, 活着, 生きて, 生きた
        fat, overweight, chubby, obese, 胖, 肥, 肥胖, 超重, 肥仔, 太って, 太った, 肥満, デブ
        slim, thin, skinny, lean, slender, 瘦, 苗条, 瘦的, 瘦身, 痩せ, 細身, スリム
        pure, natural, organic, 天然, 纯净, 有机, 純粋, 自然, オーガニック, ピュア
        complex, complicated, elaborate, sophisticated, 复杂, 繁琐, 複雜, 複雑, ややこしい, 込み入
        formal, official, officially, 正式, 官方, 正式的, 公式, フォーマル
        informal, casual, unofficial, 非正式, 休闲, カジュアル, 非公式, 気軽
        """
}
