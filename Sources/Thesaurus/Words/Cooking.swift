extension Thesaurus {
    static let cooking = """
        = cooking
        cook, cooking, make dinner, prepare food, fix a meal, 做饭, 煮饭, 烹饪, 做菜, 下厨, 料理する, 炊く, 自炊, 調理
        recipe, how to cook, how to make, how do you make, cookbook, 食谱, 菜谱, 怎么做, 做法, 怎样做, レシピ, 作り方, 作り方を教えて
        ingredient, what goes into, what do i need for, what's in, 食材, 材料, 配料, 原料, 成分表, 具材, 材料は, 原材料
        bake, oven-bake, roast, grill, broil, barbecue, bbq, 烤, 烘焙, 烧烤, 烤箱烤, 焗, 焼く, オーブンで焼く, バーベキュー, 焼肉
        fry, deep fry, stir fry, saute, pan fry, 炒, 油炸, 煎, 爆炒, 炒める, 揚げる, 炒め物, フライ
        boil, simmer, steam, poach, braise, blanch, 煮, 蒸, 炖, 煲, 焖, 水煮, 茹でる, ゆでる, 煮る, 蒸す, 煮込む
        chop, slice, dice, peel, cut up, grate, 切碎, 切片, 切丁, 削皮, 剥皮, 切る, 刻む, 皮をむく, みじん切り
        mix, stir, whisk, blend, beat, knead, 搅拌, 混合, 打发, 揉面, 拌匀, 混ぜ, かき混ぜ, 泡立て, こねる
        cooking time, how long to cook, how long should i boil, how long to bake, 煮多久, 烤多久, 蒸多长时间, 烹饪时间, 何分茹で, \
            調理時間, 焼き時間, 何分焼
        defrost, thaw, 解冻, 化冻, 退冰, 解凍
        freeze food, keep frozen, put in freezer, 冷冻, 速冻, 冷凍, 冷凍保存
        reheat, warm up food, heat up, microwave it, 加热, 热一下, 翻热, 温め直, 温める, チンする
        substitute, replacement ingredient, instead of, swap out, in place of, 代替, 替代, 替换, 代わり, 代用, 代わりに
        leftover, leftovers, doggy bag, 剩菜, 剩饭, 打包, 残り物, 余り物, 持ち帰り容器
        marinate, season, marinade, 腌制, 腌, 入味, 漬け込, 下味
        raw, undercooked, 生的, 没熟, 生焼け
        rare, medium rare, well done, 半熟, 三分熟, 五分熟, 七分熟, 全熟, レア, ミディアム, ウェルダン
        cookware, pan, frying pan, pot, saucepan, wok, tray, 锅, 平底锅, 炒锅, 炒菜锅, 锅具, 鍋, フライパン, 調理器具
        cutlery, fork, spoon, knife, chopsticks, plate, bowl, dishes, 餐具, 叉子, 勺子, 刀叉, 筷子, 盘子, 碗, 食器, フォーク, \
            スプーン, ナイフ, 箸, お皿, お椀
        serving, portion, servings, how many people does it feed, 份量, 一人份, 几人份, 分量, 何人前, 一人前
        = nutrition and diet
        calorie, calories, kcal, how many calories, calorie count, 卡路里, 热量, 多少卡, 大卡, カロリー, 何カロリー
        nutrition, nutritional value, nutrition facts, nutrient, 营养, 营养价值, 营养成分, 養分, 栄養, 栄養価, 栄養素, 栄養成分
        protein, fat, carb, carbohydrate, fibre, fiber, sugar content, sodium, cholesterol, 蛋白质, 脂肪, 碳水, 膳食纤维, \
            胆固醇, 含糖量, タンパク質, たんぱく質, 脂質, 炭水化物, 糖質, 食物繊維, コレステロール
        vitamin, mineral, supplement, iron, calcium, zinc, omega 3, 维生素, 维他命, 矿物质, 保健品, 补品, 钙片, ビタミン, ミネラル, \
            サプリ, サプリメント, カルシウム
        diet, on a diet, weight loss, lose weight, slim down, shed pounds, 减肥, 节食, 瘦身, 减重, ダイエット, 痩せ, 減量
        gain weight, put on weight, get fat, bulk up, 长胖, 增重, 变胖, 增肌, 太る, 体重が増え, 太った
        healthy food, is it good for me, healthy eating, is it healthy, 健康饮食, 健康吗, 养生, ヘルシー, 体にいい, 健康的な食事
        junk food, fast food, unhealthy food, 垃圾食品, 快餐, 不健康, ジャンクフード, ファストフード, 体に悪い
        vegetarian, vegan, veggie, plant-based, meat-free, meatless, 素食, 吃素, 纯素, 斋菜, 素菜, ベジタリアン, ビーガン, ヴィーガン, \
            菜食, 精進料理
        halal, kosher, muslim food, 清真, 犹太洁食, ハラル, ハラール, コーシャ
        gluten free, dairy free, nut free, lactose, sugar free, low fat, keto, food allergy, 无麸质, 无乳糖, 无糖, 低脂, \
            低卡, 食物过敏, グルテンフリー, 乳糖不耐, 無糖, 低脂肪, 食物アレルギー, アレルゲン
        = restaurants
        restaurant, diner, eatery, bistro, place to eat, somewhere to eat, 餐厅, 饭店, 餐馆, 饭馆, 吃饭的地方, 食肆, 酒樓, \
            レストラン, 飲食店, 食堂, 食事処
        cafe, coffee shop, coffeehouse, tea house, starbucks, 咖啡馆, 咖啡店, 茶馆, 茶餐厅, 星巴克, カフェ, 喫茶店, スタバ, コーヒーショップ
        bar, pub, nightclub, tavern, club, 酒吧, 夜店, 酒馆, 居酒屋, バーで, パブ, クラブ, 飲み屋
        fast food place, mcdonald's, kfc, burger king, subway sandwich, 麦当劳, 肯德基, 汉堡王, 快餐店, マクドナルド, マック, \
            ケンタッキー, ファストフード店
        food court, canteen, cafeteria, buffet, food hall, 美食广场, 食堂饭, 自助餐, 美食街, 大食代, フードコート, ビュッフェ, バイキング, 社員食堂
        table for two, book a table, reserve a table, restaurant reservation, dinner reservation, 订位, 订桌, 预订餐厅, \
            留位, 订座, 訂枱, 席を予約, レストランの予約, テーブル予約
        seat, table, booth, window seat, outdoor seating, 座位, 位子, 桌子, 靠窗, 包厢, 卡座, 包间, 席を, 座席, 個室, 窓側, テーブル席
        wait for a table, queue, how long is the wait, line up, waitlist, walk-in, 等位, 排队, 排号, 取号, 等多久, 排隊, \
            待ち時間, 行列, 順番待ち, 並ぶ
        menu, today's special, specials, what do they serve, a la carte, set meal, 菜单, 今日特价, 套餐, 招牌菜, 餐牌, 餐單, \
            メニュー, 日替わり, 定食, セットメニュー, コース料理
        order food, place food order, takeaway, takeout, take out food, to go, carry out, 点餐, 点菜, 外卖, 叫外卖, 外带, \
            打包带走, テイクアウト, 持ち帰り, 注文する, お持ち帰り
        food delivery, deliver food, deliveroo, uber eats, doordash, meituan, eleme, 送餐, 外送, 美团, 饿了么, フードデリバリー, \
            出前, ウーバーイーツ, 宅配ピザ
        eat in, dine in, 堂食, 店内用餐, 内用, 店内で食べ, イートイン
        waiter, waitress, chef, cook staff, bartender, 服务员, 侍应, 厨师, 大厨, 店小二, 調酒師, ウェイター, ウェイトレス, シェフ, 店員, バーテンダー
        tip, gratuity, service charge, tipping, how much to tip, 小费, 服务费, 贴士, チップ, サービス料, 心付け
        the bill, check please, split the bill, go dutch, pay for the meal, 买单, 结账, 埋单, 平摊, aa制, お会計, お勘定, 割り勘
        restaurant review, rating, is it any good, michelin, recommended restaurant, 餐厅评价, 评分, 好不好吃, 米其林, 点评, \
            レビュー, 口コミ, 評価, ミシュラン
        nearby restaurant, restaurant near me, places to eat nearby, 附近餐厅, 附近吃饭, 附近有什么好吃的, 近くのレストラン, 近くで食べ
        = lists: groceries and to-do
        shopping list, grocery list, groceries list, 购物清单, 买菜清单, 采购清单, 買い物リスト, 買うもの
        grocery, groceries, supermarket, food shopping, grocery store, 超市, 买菜, 杂货, 菜市场, 超級市場, 街市, 食料品, スーパー, \
            買い出し, スーパーマーケット
        to-do list, todo list, to do, task list, checklist, tasks, chores list, 待办, 待办事项, 任务清单, 任务, 清单, やること, \
            todoリスト, タスク, チェックリスト
        add to list, put on my list, add item, include on list, 加到清单, 添加到列表, 加入清单, 列进去, リストに追加, リストに入れて
        remove from list, take off my list, delete item, cross off, scratch off, 从清单删除, 划掉, 去掉, 移除, リストから削除, \
            リストから消して
        clear list, erase list, empty my list, delete list, 清空清单, 清空列表, 删除列表, リストを空, リストを消去
        what's on my list, read my list, show list, anything on my list, 清单上有什么, 查看清单, 看看列表, 念清单, リストの中身, \
            リストを見せて, リストを読
        create list, new list, make a list, start a list, 新建清单, 创建列表, 列个清单, リストを作, 新しいリスト
        mark as done, complete, finished, tick off, done with it, 完成, 做完了, 标记完成, 搞定, 完了, 終わった, 済み
        """
}
