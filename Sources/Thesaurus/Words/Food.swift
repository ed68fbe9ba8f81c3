extension Thesaurus {
    static let food = """
        = food: eating and meals
        eat, ate, eaten, have a meal, grab a bite, dine, 吃饭, 吃东西, 用餐, 进食, 食飯, 食べ, ご飯を食べ, 食事
        breakfast, brekkie, morning meal, brunch, 早餐, 早饭, 早点, 早午餐, 朝食, 朝ご飯, モーニング, ブランチ
        lunch, lunchtime, midday meal, lunch break, 午餐, 午饭, 中饭, 昼食, 昼ご飯, ランチ, お昼ご飯
        dinner, supper, evening meal, tea time, 晚餐, 晚饭, 夜宵, 宵夜, 消夜, 夕食, 晩ご飯, 夕ご飯, ディナー, 夜食
        meal, food, dish, cuisine, grub, 饭菜, 食物, 菜肴, 美食, 餐点, 料理, 食べ物, フード
        snack, snacks, crisps, chips, nibbles, popcorn, biscuit, cookie, 零食, 小吃, 薯片, 饼干, 爆米花, 点心, スナック, おやつ, \
            お菓子, ポップコーン, クッキー
        dessert, cake, sweet, ice cream, pudding, pie, doughnut, donut, brownie, cupcake, gelato, 甜点, 甜品, 蛋糕, \
            冰淇淋, 雪糕, 布丁, 甜食, デザート, ケーキ, アイス, アイスクリーム, プリン, スイーツ, 和菓子
        chocolate, candy, sweets, lollipop, gum, 巧克力, 糖果, 棒棒糖, 口香糖, 朱古力, チョコ, チョコレート, キャンディ, 飴, ガム
        hungry, starving, famished, peckish, appetite, 饿了, 肚子饿, 好饿, 饥饿, 胃口, お腹が空, お腹すいた, 空腹, 腹ペコ, 食欲
        i'm full, stuffed, ate too much, 吃饱, 饱了, 吃撑, お腹いっぱい, 満腹, 食べ過ぎ
        thirsty, parched, dehydrated, 口渴, 渴了, 口干, 喉が渇, のどが渇
        taste, flavor, flavour, tasty, delicious, yummy, 味道, 口味, 好吃, 美味, 可口, 味が, おいしい, 美味しい, うまい
        spicy, hot and spicy, chilli, chili, hot sauce, 辣, 辣的, 麻辣, 辣椒, 微辣, 辛い, 激辛, 唐辛子, 辛口
        sweet taste, sour, bitter, salty, bland, umami, 甜的, 酸的, 苦的, 咸的, 清淡, 鲜味, 甘い, 酸っぱい, 苦い, しょっぱい, 薄味
        bad food, gone off, spoiled, rotten, stale, mouldy, moldy, expired food, 变质, 坏掉, 发霉, 不新鲜, 馊了, 腐る, 腐った, \
            傷んだ, カビ, 賞味期限切れ
        shelf life, best before, use by, expiry date, how long does it last, still good, 保质期, 有效期, 能放多久, 赏味期限, \
            賞味期限, 消費期限, 日持ち
        = food: kinds of food
        fruit, apple, banana, orange, grape, strawberry, blueberry, lemon, lime, pear, peach, mango, pineapple, \
            watermelon, cherry, kiwi, avocado, melon, durian, 水果, 苹果, 香蕉, 橙子, 葡萄, 草莓, 蓝莓, 柠檬, 梨子, 桃子, 芒果, 菠萝, \
            西瓜, 樱桃, 榴莲, 鳳梨, 士多啤梨, 果物, フルーツ, りんご, バナナ, みかん, ぶどう, いちご, レモン, 桃, マンゴー, スイカ, メロン
        vegetable, veg, veggies, potato, tomato, onion, carrot, cabbage, lettuce, spinach, broccoli, cucumber, \
            pepper, corn, pumpkin, mushroom, garlic, ginger, eggplant, aubergine, zucchini, courgette, bean, \
            pea, 蔬菜, 青菜, 土豆, 西红柿, 番茄, 洋葱, 胡萝卜, 白菜, 生菜, 菠菜, 西兰花, 黄瓜, 玉米, 南瓜, 蘑菇, 大蒜, 生姜, 茄子, 豆子, 馬鈴薯, 野菜, じゃがいも, \
            トマト, 玉ねぎ, にんじん, キャベツ, レタス, ほうれん草, きゅうり, とうもろこし, かぼちゃ, きのこ, にんにく, しょうが
        meat, beef, pork, chicken, lamb, mutton, duck, turkey, bacon, ham, sausage, steak, mince, ground beef, \
            肉类, 牛肉, 猪肉, 鸡肉, 羊肉, 鸭肉, 培根, 火腿, 香肠, 牛排, 雞扒, お肉, 豚肉, 鶏肉, ラム肉, ベーコン, ハム, ソーセージ, ステーキ, ひき肉
        seafood, fish, salmon, tuna, cod, shrimp, prawn, crab, lobster, oyster, squid, shellfish, 海鲜, 鱼肉, 三文鱼, \
            金枪鱼, 虾, 螃蟹, 龙虾, 生蚝, 鱿鱼, 鮭魚, 魚介, シーフード, 鮭, サーモン, マグロ, エビ, カニ, 牡蠣, イカ焼き, 刺身
        bread, toast, bagel, bun, bread roll, baguette, croissant, sandwich, 面包, 吐司, 三明治, 贝果, 牛角包, 麵包, 多士, パンを, \
            食パン, トースト, サンドイッチ, ベーグル, クロワッサン
        rice, fried rice, porridge, congee, risotto, sushi, 米饭, 炒饭, 粥, 寿司, 盖饭, 白饭, ご飯, 炒飯, お粥, おにぎり, チャーハン, 丼
        noodle, pasta, spaghetti, ramen, lasagna, lasagne, macaroni, udon, 面条, 拉面, 意面, 意大利面, 米粉, 乌冬, 麺類, ラーメン, \
            パスタ, うどん, 蕎麦, スパゲッティ
        pizza, burger, hamburger, cheeseburger, fries, french fries, hot dog, taco, burrito, kebab, \
            fried chicken, 披萨, 汉堡, 薯条, 热狗, 炸鸡, 漢堡, ピザ, ハンバーガー, ポテト, ホットドッグ, タコス, フライドチキン, 唐揚げ
        soup, stew, broth, curry, chili con carne, hot pot, 汤, 炖菜, 火锅, 咖喱, 打邊爐, スープ, シチュー, カレー, 鍋料理, 味噌汁
        dumpling, dim sum, spring roll, wonton, bao, 饺子, 包子, 馄饨, 小笼包, 春卷, 馒头, 水餃, 雲吞, 餃子, 肉まん, シュウマイ
        salad, coleslaw, green salad, dressing, 沙拉, 凉菜, 沙律, サラダ, ドレッシング
        egg, eggs, omelette, omelet, scrambled eggs, boiled egg, 鸡蛋, 煎蛋, 煮鸡蛋, 炒蛋, 卵, たまご, オムレツ, ゆで卵, 目玉焼き
        dairy, milk, cheese, butter, yogurt, yoghurt, cream, 奶制品, 牛奶, 奶酪, 黄油, 酸奶, 奶油, 芝士, 優格, 乳製品, 牛乳, チーズ, \
            バター, ヨーグルト, クリーム
        condiment, salt, sugar, oil, vinegar, soy sauce, ketchup, mayo, mayonnaise, mustard, honey, spice, \
            herb, seasoning, 调料, 盐, 白糖, 食用油, 醋, 酱油, 番茄酱, 蛋黄酱, 蜂蜜, 香料, 豉油, 調味料, 塩, 砂糖, 醤油, ケチャップ, マヨネーズ, はちみつ, \
            スパイス
        nuts, peanut, almond, cashew, walnut, peanut butter, 坚果, 花生, 杏仁, 腰果, 核桃, ナッツ, ピーナッツ, アーモンド, クルミ
        cereal, oats, oatmeal, granola, muesli, flour, 麦片, 燕麦, 面粉, 谷物, シリアル, オートミール, 小麦粉, グラノーラ
        chinese food, italian food, japanese food, indian food, thai food, mexican food, korean food, \
            french food, western food, vietnamese food, 中餐, 意大利菜, 日料, 日本料理, 印度菜, 泰国菜, 韩餐, 法国菜, 西餐, 川菜, 粤菜, \
            中華料理, イタリアン, 和食, インド料理, タイ料理, 韓国料理, フレンチ, 洋食, 中華
        = drink
        drink, beverage, drank, sip, something to drink, soft drink, 饮料, 喝, 喝的, 饮品, 饮, 飲み物, 飲む, ドリンク, 飲料
        water, mineral water, bottled water, tap water, sparkling water, 矿泉水, 喝水, 白开水, 自来水, 饮用水, お水, ミネラルウォーター, \
            水道水, 炭酸水
        coffee, espresso, latte, cappuccino, americano, mocha, flat white, decaf, 咖啡, 拿铁, 卡布奇诺, 美式咖啡, 摩卡, コーヒー, \
            ラテ, カフェラテ, カプチーノ, エスプレッソ, 珈琲
        tea, green tea, black tea, herbal tea, bubble tea, milk tea, matcha, 茶叶, 绿茶, 红茶, 奶茶, 珍珠奶茶, 喝茶, 抹茶, お茶, \
            紅茶, 緑茶, タピオカ, ミルクティー
        juice, orange juice, smoothie, lemonade, milkshake, soda, coke, cola, pop, fizzy drink, 果汁, 橙汁, 汽水, 可乐, \
            奶昔, 雪碧, ジュース, コーラ, サイダー, スムージー, ソーダ
        alcohol, beer, wine, whisky, whiskey, vodka, gin, rum, cocktail, champagne, spirits, liquor, booze, \
            sake, lager, cider, 酒类, 买酒, 啤酒, 红酒, 白酒, 葡萄酒, 威士忌, 鸡尾酒, 香槟, 喝酒, お酒, ビール, ワイン, ウイスキー, カクテル, 日本酒, 焼酎, \
            アルコール
        drunk, tipsy, hangover, hungover, wasted, 喝醉, 醉了, 宿醉, 飲醉, 酔っ, 二日酔い, 酔い
        ice, ice cube, iced, chilled, 冰块, 加冰, 冰的, 冰镇, 氷, 氷入り, 冷えた
        straw, cup, mug, glass, bottle, 吸管, 杯子, 玻璃杯, 马克杯, 瓶子, 水杯, ストロー, コップ, グラスを, マグカップ, ボトル
        """
}
