extension Thesaurus {
    static let orders = """
        = shop: prices and discounts
        price, cost, how much, how much is, pricing, what's the price, 价格, 价钱, 多少钱, 售价, 费用多少, 几钱, 値段, 価格, いくら, \
            おいくら, 金額, what does it cost
        cheap, inexpensive, low price, affordable, low cost, budget, economical, 便宜, 实惠, 低价, 划算, 平价, 经济, 抵買, \
            安い, 安く, 格安, お得, 低価格, リーズナブル, お手頃
        expensive, pricey, costly, too much money, high price, steep, overpriced, 贵, 太贵, 昂贵, 高价, 好贵, 貴, 好貴, \
            高い値段, 高価, 高額, 値段が高い, 高すぎ
        discount, sale, on sale, deal, special offer, offer, promotion, promo, bargain, reduced, price cut, \
            markdown, 打折, 折扣, 优惠, 特价, 促销, 活动, 减价, 降价, 特惠, 割引, セール, 値引き, 特売, キャンペーン, お買い得, 安売り
        percent off, half price, half off, two for one, buy one get one, bogo, 半价, 对折, 买一送一, 几折, 五折, 買一送一, 半額, \
            パーセントオフ, パーセント引き
        coupon, voucher, promo code, discount code, coupon code, promotional code, 优惠券, 优惠码, 折扣码, 折扣券, 代金券, 红包, \
            折價券, クーポン, クーポンコード, 割引券, プロモコード, 割引コード
        apply coupon, use coupon, redeem coupon, enter code, use voucher, 使用优惠券, 用券, 兑换优惠券, 输入优惠码, 使用折價券, \
            クーポンを使, クーポン利用, コード入力
        coupon not working, promo code not working, code invalid, code doesn't work, coupon error, 优惠券用不了, \
            优惠码无效, 券不能用, 用不了券, 折價券不能用, クーポンが使えない, クーポン使えない, コードが無効
        coupon expired, expired voucher, expired code, 优惠券过期, 券过期, 券到期, クーポン期限切れ, クーポンの期限
        gift card, gift certificate, gift voucher, store credit, 礼品卡, 礼金卡, 购物卡, 储值礼卡, 禮券, ギフトカード, ギフト券, 商品券, \
            ストアクレジット
        gift card balance, check gift card, 礼品卡余额, 购物卡余额, ギフトカード残高, ギフト券の残高
        price match, match the price, beat price, price guarantee, 保价, 价保, 比价, 同价, 格價, 買貴退差價, 価格保証, 最低価格保証, \
            他店より高い
        price drop, price went down, cheaper now, price adjustment, 降价了, 退差价, 补差价, 掉价, 値下げ, 値下がり, 価格が下がっ
        price increase, price went up, price rise, price hike, more expensive now, 涨价, 提价, 价格上涨, 贵了, 加價, 値上げ, \
            値上がり, 価格が上がっ
        haggle, negotiate, bargain down, lower the price, cheaper please, 砍价, 讲价, 还价, 便宜点, 杀价, 少点, 平啲, 値切, \
            値引き交渉, まけて, 安くして
        student discount, senior discount, staff discount, employee discount, military discount, 学生优惠, 学生价, \
            员工价, 老人优惠, 内部价, 長者優惠, 学割, 学生割引, 社員割引, シニア割引
        member price, member discount, loyalty discount, vip price, 会员价, 会员折扣, vip价, 会員価格, 会員割引, 会員特典
        black friday, boxing day sale, summer sale, clearance, clearance sale, end of season, flash sale, \
            singles day, 清仓, 大促, 双十一, 秒杀, 换季, 年货节, 清倉, 大減價, 週年慶, 福袋, ブラックフライデー, 在庫処分, タイムセール, 決算セール
        cashback, cash back, rebate, money back reward, 返现, 返利, 回赠, 现金回馈, 現金回贈, キャッシュバック, 還元, ポイント還元
        total, subtotal, sum, altogether, in total, grand total, 总共, 合计, 总价, 一共, 总额, 總計, 埋單幾錢, 合計, 総額, 全部で, 小計
        tax included, including tax, 含税, 税后, 連稅, 税込
        plus tax, price before tax, 不含税, 税前, 税抜, 税別, excluding tax, before tax
        per person, each, apiece, per unit, unit price, 每人, 单价, 每个, 一个多少, 人均, 每位, 一人あたり, 単価, 一つ, 一個
        = shop: cart and checkout
        cart, shopping cart, basket, trolley, shopping bag, shopping basket, 购物车, 购物篮, 菜篮, 購物車, カート, 買い物かご, \
            ショッピングカート, かご
        add to cart, add to basket, put in cart, add item, 加购, 加入购物车, 放入购物车, 加購物車, カートに入れ, カートに追加, かごに入れ
        remove from cart, delete from cart, empty cart, clear cart, take out of basket, 清空购物车, 删除购物车, 移出购物车, \
            購物車刪除, カートから削除, カートを空に
        checkout, check out cart, place order, complete purchase, proceed to payment, 结算, 下单, 提交订单, 结账, 落單, 結帳, \
            レジに進, 注文確定, 購入手続き, 会計, 注文手続き
        cash register, till, cashier, self checkout, cash desk, 收银台, 收银员, 自助结账, 收款台, 收銀處, レジ, セルフレジ, レジ係, \
            会計カウンター
        wish list, wishlist, favourites, favorites, save for later, saved items, 收藏, 收藏夹, 心愿单, 愿望清单, 心水清單, \
            ほしい物リスト, 欲しいものリスト, お気に入り, 後で買う
        guest checkout, without an account, no account needed, order as guest, 游客下单, 免注册, 不注册购买, 免登入結帳, ゲスト購入, \
            会員登録なし, 登録せずに
        self service, self-service, kiosk, vending machine, 自助, 自助机, 自动售货机, 自助服务, 自助機, 販賣機, セルフサービス, 自販機, 自動販売機, 券売機
        = shop: orders
        order, place an order, ordering, make an order, put in an order, 订单, 下单, 订购, 点单, 訂購, 落單, 注文, オーダー, 発注, \
            申し込
        cancel order, cancel my order, call off order, cancel purchase, don't want the order, 取消订单, 撤单, 退单, \
            不要了, cut單, 注文キャンセル, 注文を取り消し, 注文取消, 注文をキャンセル
        change order, modify order, edit order, amend order, update order, alter order, 修改订单, 改订单, 更改订单, 改單, \
            注文変更, 注文を変更, 注文内容の変更
        order status, status of order, check order, order progress, 订单状态, 查订单, 订单进度, 查询订单, 查單, 注文状況, 注文確認, \
            注文ステータス, 注文の状況
        order history, past orders, previous orders, my orders, 历史订单, 订单记录, 我的订单, 购买记录, 過往訂單, 注文履歴, 購入履歴, 過去の注文
        order number, order id, confirmation number, reference number, booking reference, order reference, 订单号, \
            单号, 编号, 订单编号, 確認號碼, 訂單號碼, 注文番号, 受付番号, 確認番号, 予約番号
        order confirmation, confirmation email, confirm order, confirmation, 订单确认, 确认邮件, 确认信, 確認電郵, 注文確認メール, \
            確認メール, 注文確定メール
        reorder, order again, buy again, repeat order, same again, 再次购买, 复购, 再来一单, 回购, 再下单, 回購, 再注文, もう一度注文, \
            リピート注文, 再購入
        wrong order, wrong item, incorrect item, sent the wrong, not what i ordered, different item, \
            received the wrong, 发错货, 送错, 发错, 错货, 不是我买的, 寄錯, 送錯貨, 誤配送, 違う商品, 間違った商品, 注文と違う, 商品違い
        missing item, item missing, incomplete order, not all items, something missing, 少发, 漏发, 缺件, 少了一件, 少东西, \
            漏咗, 少寄, 商品が足りない, 欠けて, 足りない商品, 入っていない, 不足
        order not processed, order stuck, order on hold, order delayed, still processing order, 订单卡住, 不发货, \
            一直没发货, 订单未处理, 未出貨, 注文が進まない, 処理されない, 発送されない
        order food, takeaway, takeout, take away, to go, food delivery, delivery food, 外卖, 点外卖, 打包, 带走, 叫外送, \
            外帶, 出前, テイクアウト, デリバリー, 持ち帰り, お持ち帰り
        = shop: delivery
        delivery, deliver, shipping, ship, shipment, send out, postage, 配送, 送货, 发货, 运送, 寄送, 派送, 送貨, 出貨, 宅配, 配達, \
            発送, 出荷, お届け, 届け
        delivery time, how long delivery, shipping time, when will it arrive, arrival date, estimated delivery, \
            eta, delivery date, 多久到, 几天到, 什么时候到, 送达时间, 到货时间, 送達時間, 幾時到, いつ届く, 配達日, 到着日, お届け日, 届くのはいつ, 何日で届く
        tracking, track, track order, track package, tracking number, where is my order, where is my package, \
            trace, parcel status, 物流, 查快递, 追踪, 快递单号, 物流信息, 运单号, 到哪了, 查件, 追跡, 追跡番号, 配送状況, 荷物はどこ, 追跡コード
        parcel, package, packet, box, shipment item, 包裹, 快递, 邮包, 箱子, 小包, 荷物, 宅配便, 箱
        courier, delivery driver, delivery man, delivery guy, carrier, postman, mailman, dhl, ups, fedex, \
            royal mail, usps, 快递员, 快递公司, 送货员, 顺丰, 骑手, 邮差, 郵差, 速遞, 配達員, 宅配業者, 運送会社, ヤマト, 佐川, 郵便局員
        shipping cost, delivery fee, shipping fee, delivery charge, postage cost, shipping charge, 运费, 邮费, 快递费, \
            配送费, 運費, 郵資, 送料, 配送料, 郵送料, 発送費
        free shipping, free delivery, free postage, 包邮, 免运费, 免邮, 免運, 包郵, 送料無料, 送料込み
        express delivery, fast shipping, next day delivery, same day delivery, rush delivery, \
            priority shipping, overnight, expedite, 加急, 次日达, 当日达, 快件, 特快, 极速达, 速遞, 即日送達, 当日配送, 翌日配送, お急ぎ便, 速達, \
            即日配達
        standard delivery, regular shipping, economy shipping, normal delivery, 普通快递, 标准配送, 平邮, 普通配送, 平郵, 通常配送, \
            普通郵便, 標準配送
        delivery address, shipping address, ship to, deliver to, 收货地址, 送货地址, 寄到, 配送地址, 收件地址, 配送先, お届け先, 送り先, \
            配達先, 届け先
        delivery slot, delivery time slot, schedule delivery, choose delivery time, change delivery date, \
            reschedule delivery, 预约送货, 送货时段, 改派送时间, 约送, 改送貨時間, 配達時間指定, 日時指定, 時間指定, 配達日変更
        sign for, signature required, sign on delivery, proof of delivery, 签收, 本人签收, 代签, サイン受取, 受領サイン, 受領印, 配達証明
        click and collect, store pickup, pick up in store, collect in store, collection, pickup point, \
            parcel locker, collect, pick up, 自提, 自取, 到店取货, 快递柜, 取件, 提货, 驿站, 取貨, 超商取貨, 智能櫃, 自取點, 店舗受取, 受け取り, \
            コンビニ受取, 宅配ボックス, 受け取りに行
        international shipping, ship abroad, ship internationally, ship overseas, worldwide shipping, \
            deliver to my country, 国际配送, 海外配送, 寄国外, 寄海外, 全球配送, 国际快递, 直送海外, 海外発送, 国際配送
        delivery area, do you deliver to, delivery range, delivery zone, ship to which countries, 配送范围, 送货范围, \
            能送到, 送到哪里, 配達エリア, 配送地域, 配送可能エリア
        customs, import duty, customs fee, customs clearance, import tax, 海关, 关税, 清关, 报关, 進口稅, 税関, 関税, 通関, 輸入税
        dispatch, dispatched, shipped, has it shipped, sent already, on its way, out for delivery, in transit, \
            已发货, 发出, 在途, 运输中, 派件中, 已寄出, 已出貨, 寄出未, 発送済み, 輸送中, 配送中, 配達中, 出荷済み
        packaging, package material, pack, bubble wrap, carton, 包装, 打包, 纸箱, 气泡膜, 梱包, パッケージ, 段ボール
        fragile, handle with care, breakable, 易碎, 小心轻放, 易碎品, 壊れ物, 割れ物, 取扱注意
        post office, post box, mail box, mailing, postbox, 邮局, 邮筒, 信箱, 郵局, 郵便局, ポスト, 郵便ポスト
        = shop: delivery trouble
        delay, delayed, late, running late, late delivery, behind schedule, overdue delivery, hold up, 延误, 延迟, \
            晚到, 迟到, 推迟, 耽搁, 遲咗, 延誤, 遅れ, 遅延, 遅い, 遅刻
        not arrived, hasn't arrived, not delivered, never arrived, didn't arrive, not received, \
            haven't received, still waiting, 没收到, 未收到, 还没到, 没到, 没送到, 未到貨, 收唔到, 仲未到, 届かない, 届いていない, 未着, 受け取っていない, \
            来ない, まだ届か
        says delivered, marked as delivered, delivered but not received, 显示已签收, 已签收没收到, 显示签收, 顯示已送達, 配達完了なのに, \
            配達済みなのに, 配達済みになって
        lost package, lost in transit, package lost, parcel lost, lost in the post, 快递丢了, 丢件, 包裹丢失, 寄丢, 寄失, \
            荷物紛失, 荷物が行方不明, 配送中に紛失
        damaged in transit, arrived damaged, arrived broken, package damaged, damaged on arrival, 运输损坏, 到货破损, \
            收到就坏, 包裹破损, 收到時爛咗, 届いたら壊れて, 配送中破損, 荷物破損, 到着時破損
        change delivery address, change shipping address, redirect, deliver to another address, wrong address, \
            改地址, 修改收货地址, 地址填错, 地址写错, 換地址, 配送先変更, 住所を間違え, お届け先変更, 届け先を変更
        missed delivery, nobody home, not at home, not in when, failed delivery, redelivery, redeliver, 没人签收, \
            不在家, 错过派送, 重新派送, 再次派送, 冇人在家, 再配達, 不在, 不在票, 不在連絡票
        leave with neighbour, leave at door, leave outside, safe place, leave parcel, 放门口, 放门卫, 放邻居, 放物业, 放管理處, \
            置き配, 玄関前, 隣に預け
        partial delivery, split shipment, separate packages, ship separately, 分批发货, 分开发, 分開寄, 分割配送, 別々に発送
        ship together, 一起发, 合并发货, 同梱, まとめて発送
        """
}
