extension Thesaurus {
    static let payments = """
        = money: cards
        card, bank card, plastic, payment card, 卡, 银行卡, 卡片, カード
        credit card, visa, mastercard, amex, american express, discover card, unionpay, jcb, 信用卡, 贷记卡, 维萨, 万事达, \
            银联, 運通卡, クレジットカード, クレカ, ビザカード, マスターカード, アメックス
        debit card, cash card, atm card, 借记卡, 储蓄卡, 提款卡, 扣账卡, 金融卡, 簽帳卡, デビットカード, デビット, キャッシュカード
        virtual card, disposable card, one-time card, digital card, 虚拟卡, 一次性卡, 电子卡, バーチャルカード, 使い捨てカード, デジタルカード
        physical card, actual card, real card, plastic card, 实体卡, 实物卡, 物理卡, 現物カード, 物理カード, リアルカード
        prepaid card, travel card, 预付卡, 旅行卡, 预付费卡, プリペイドカード, トラベルカード
        contactless, tap to pay, tap and pay, tap, nfc payment, paywave, paypass, 非接触, 闪付, 感应支付, 拍卡, 碰一碰, 感應付款, \
            嘟卡, タッチ決済, コンタクトレス, 非接触決済, かざす
        swipe, swipe card, insert card, dip, 刷卡, 插卡, 过卡, 碌卡, スワイプ, 差し込み, カードを通
        chip, magnetic stripe, magstripe, 芯片, 磁条, 晶片, ICチップ, 磁気ストライプ, 磁気
        cvv, cvc, security code, card verification, 安全码, 卡背三位, 验证码cvv, 背面三碼, セキュリティコード, 裏面の3桁
        card number, long number, card digits, 卡号, 信用卡号, 银行卡号, カード番号, クレジットカード番号
        card payment, pay by card, pay with card, card accepted, accept cards, take cards, 刷卡支付, 卡支付, 能刷卡, 收卡吗, \
            接受信用卡, カード払い, カード決済, カード使えます
        supported cards, which cards, card types, card schemes, card brands, 支持哪些卡, 卡种, 卡类型, 什么卡, 使えるカード, \
            対応カード, カードの種類, カードブランド
        cash advance, card cash withdrawal, 预借现金, 信用卡取现, 現金貸款, 預借現金, キャッシング, 現金貸付
        gold card, platinum card, black card, premium card, metal card, 金卡, 白金卡, 黑卡, 钻石卡, ゴールドカード, プラチナカード, \
            ブラックカード
        = money: getting and running a card
        order a card, get a card, request a card, new card, apply for a card, need a card, 办卡, 申请卡, 开卡申请, 申办, \
            办张卡, 新卡, 申請信用卡, カード申込, カードを作, カード発行, 新しいカード
        second card, extra card, additional card, supplementary card, spare card, another card, 副卡, 附属卡, 第二张卡, \
            追加カード, 家族カード, 二枚目のカード
        activate card, activation, card activation, start using card, enable card, 激活, 激活卡, 开卡, 启用卡, 啟動信用卡, \
            カード有効化, 利用開始, アクティベート, 有効化
        card delivery, card arrive, card not arrived, waiting for card, card in the mail, where is my card, \
            卡没到, 寄卡, 卡寄到, 收不到卡, 卡片寄送, カードが届かない, カードの配送, カードはいつ届く
        card expired, expired card, about to expire, card renewal, expiry date, expiration date, 卡过期, 卡到期, 换新卡, \
            有效期, 到期换卡, 過期卡, カード期限切れ, カード更新, 有効期限
        replacement card, replace card, reissue card, new card after loss, 补卡, 换卡, 补办卡, 重新制卡, 補發卡, カード再発行, 再発行, \
            カード交換
        link card, connect card, add card, register card, save card, attach card, bind card, 绑卡, 绑定银行卡, 添加卡, \
            关联卡, 新增信用卡, カード登録, カードを追加, カード連携, カードを紐付け
        remove card, delete card, unlink card, unbind card, 解绑, 删卡, 解除绑定, 移除卡, カード削除, カード登録解除, 連携解除
        card design, card colour, personalised card, custom card, 卡面, 卡面定制, 卡版面, 自定义卡面, カードデザイン, 券面
        = money: card lost, stolen, refused
        card not working, card doesn't work, card won't work, card broken, card faulty, card unusable, 卡用不了, \
            卡坏了, 卡不能用, 卡失效, 卡刷不了, 用唔到張卡, カードが使えない, カード不具合, カードが読み取れない
        card declined, declined, rejected payment, card rejected, card refused, payment denied, 被拒, 拒付, 卡被拒, \
            刷卡失败, 交易被拒, 刷不過, 断られた, 拒否され, カードが通らない, 決済拒否
        lost card, misplaced card, missing card, can't find my card, lost my card, 卡丢了, 丢卡, 卡遗失, 卡不见了, 遗失卡, \
            唔見咗張卡, カード紛失, カードをなくし, カードを無くし
        stolen card, card stolen, card theft, someone took my card, 卡被偷, 卡被盗, 盗卡, 偷咗張卡, カード盗難, カードを盗まれ, カードが盗まれ
        report lost, report stolen, report card, loss report, 挂失, 报失, 口头挂失, 掛失, 報失, 紛失届, 盗難届, 紛失の連絡, 利用停止の連絡
        block card, freeze card, lock card, stop card, cancel card, suspend card, 锁卡, 冻结卡, 停卡, 封卡, 停用卡, 止付, \
            カード停止, カードを止め, カードロック, 利用停止
        compromised card, card details stolen, cloned card, skimmed, skimming, 盗刷, 卡被盗刷, 被盗用, 克隆卡, 冒用, 不正利用, \
            カード情報流出, スキミング, 不正使用
        = money: PINs and codes
        pin, pin number, pin code, card pin, atm pin, card password, 密码卡, 取款密码, 银行卡密码, 卡密码, 交易密码, 支付密码, 提款密碼, \
            暗証番号, ピン番号, ピンコード
        change pin, new pin, reset pin, set pin, update pin, choose pin, 改密码卡, 修改取款密码, 重置取款密码, 改支付密码, 設定提款密碼, \
            暗証番号変更, 暗証番号を変え, 暗証番号設定
        forgot pin, forgotten pin, don't remember pin, can't remember pin, lost pin, 忘记取款密码, 忘了支付密码, 不记得卡密码, \
            暗証番号を忘れ, 暗証番号忘れ
        pin blocked, pin locked, too many attempts, wrong pin, incorrect pin, entered pin wrong, 密码锁定, 密码输错, \
            输错多次, 密码被锁, 輸錯密碼, 暗証番号ロック, 暗証番号間違い, 回数制限
        passcode, access code, six digit code, 数字密码, 通行码, パスコード, アクセスコード
        one-time code, otp, verification code, sms code, one time password, one time passcode, 2fa code, \
            auth code, security code sms, 验证码, 动态码, 短信验证码, 动态密码, 校验码, 一次性密碼, 認証コード, 確認コード, ワンタイムパスワード, 検証コード
        code not received, no code, didn't get code, code not arriving, 收不到验证码, 没收到验证码, 验证码不来, 認証コードが届かない, \
            コードが来ない
        = money: payment
        pay, payment, paid, settle, make a payment, settle up, 支付, 付款, 付钱, 缴费, 缴纳, 结账, 俾錢, 畀錢, 找數, 支払, お支払い, \
            払う, 払い, 納める, 決済
        payment method, payment option, ways to pay, how to pay, payment type, pay with, form of payment, 支付方式, \
            付款方式, 怎么付款, 如何支付, 缴费方式, 支払方法, 支払い方法, お支払い方法, 決済方法
        payment failed, payment not going through, can't pay, unable to pay, payment error, \
            payment unsuccessful, pay not working, 支付失败, 付款失败, 付不了, 付不了款, 支付不了, 支付异常, 付唔到錢, 支払いできない, 決済エラー, \
            決済できない, 支払いエラー
        payment pending, pending payment, still pending, payment processing, pending, 待处理, 处理中, 付款处理中, 待入账, \
            未入账, 保留中, 処理中, 決済処理中, ペンディング
        payment went through, payment confirmed, payment received, payment successful, 付款成功, 支付成功, 已付款, 已支付, \
            支払い完了, 決済完了, 支払い済み, 支払済
        payment reverted, reverted, reversed, payment returned, bounced back, 退回来, 款项退回, 被退回, 冲正, 払い戻された, 戻された, \
            返金された決済
        cash on delivery, cod, pay on delivery, pay on arrival, 货到付款, 到付, 貨到付款, 代金引換, 代引き, 着払い
        pay later, buy now pay later, bnpl, klarna, afterpay, deferred payment, defer payment, 先买后付, 后付款, 延期付款, \
            花呗, 後付款, 後払い, 後から払, 支払い猶予
        instalment, installment, pay in instalments, monthly instalments, payment plan, split payments, 分期, \
            分期付款, 月供, 按月付, 分期還款, 分割払い, 分割, ローン払い, 月々の支払い
        pay in full, lump sum, one-off payment, single payment, all at once, 全款, 一次付清, 一次性付款, 付清, 一次過, 一括払い, \
            一括, 全額支払い
        in advance, upfront, pay upfront, beforehand payment, 提前付, 预付, 先付, 先付款, 前払い, 先払い, 事前払い
        due, due date, payment due, deadline for payment, pay by when, 到期日, 还款日, 缴费截止, 截止日期, 还款期限, 繳款期限, 支払期限, \
            支払日, 期日, 納期限
        overdue, past due, late payment, missed payment, unpaid, outstanding, in arrears, arrears, 逾期, 欠费, 未付, \
            拖欠, 过期未付, 逾期未繳, 延滞, 滞納, 未払い, 支払い遅れ
        pay off, repay, repayment, pay back, paid back, clear the balance, 还款, 还清, 偿还, 还钱, 还债, 清數, 返済, 完済, 返す, \
            払い終え
        early repayment, pay early, pay off early, prepay loan, overpay, 提前还款, 提前还清, 提早还, 提早還款, 繰上返済, 繰り上げ返済, \
            早期返済
        minimum payment, pay minimum, 最低还款, 最低还款额, 最低應繳, 最低支払額, ミニマムペイメント
        revolving, carry a balance, 循环利息, 循环信用, 循環利息, リボ払い, リボ
        qr code, scan to pay, scan code, barcode payment, 二维码, 扫码, 扫一扫, 收款码, 付款码, QR碼, QRコード, バーコード決済, コード決済
        bank transfer payment, pay by transfer, bank deposit payment, wire payment, 转账付款, 银行转账支付, 轉帳付款, 銀行振込, \
            振込払い, 口座払い
        paypal, stripe, venmo, zelle, cash app, revolut, wise, 贝宝, ペイパル
        convenience store payment, pay at store, 便利店付款, 超商付款, 超商繳費, コンビニ払い, コンビニ決済
        autorenew payment, recurring charge, subscription charge, automatic charge, 自动续费, 连续包月, 自动续订扣费, 自動扣款, \
            自動課金, 継続課金, 定期課金
        authorise, authorize, approve payment, authorization hold, preauthorization, pre-auth, 授权, 预授权, 核准, \
            批准付款, 承認, オーソリ, 与信
        change payment method, update payment, update card details, switch payment method, 更换支付方式, 换付款方式, \
            修改付款方式, 更改付款方式, 支払い方法変更, 支払方法を変更, 決済方法変更
        in cash, pay cash, pay by cash, cash only, 现金支付, 付现金, 付现, 付現, 俾現金, 現金払い, 現金で
        = money: bills and utilities
        bill, invoice due, billing, monthly bill, bill amount, 账单, 帐单, 缴费单, 單據, 月費單, 請求書, 請求, 料金請求, 請求額
        utility bill, utilities, electric bill, electricity bill, power bill, gas bill, water bill, \
            council tax, 水电费, 电费, 水费, 煤气费, 燃气费, 水電費, 電費單, 公共料金, 光熱費, 電気代, 水道代, ガス代
        phone bill, mobile bill, internet bill, cable bill, data bill, 话费, 手机费, 网费, 宽带费, 電話費, 上網費, 電話代, 携帯料金, \
            通信料, ネット料金
        rent, rental payment, pay rent, lease payment, 房租, 租金, 租費, 交租, 家賃, 賃料, 地代
        pay a bill, pay the bill, settle the bill, bill payment, 交费, 缴账单, 付账单, 交账单, 交電費, 繳帳單, 請求書の支払い, 料金支払い, \
            公共料金の支払い
        bill too high, bill is wrong, bill incorrect, billing error, wrong bill, dispute bill, 账单错误, 账单不对, \
            账单有误, 账单太高, 請求額が高い, 請求ミス, 請求が間違, 請求誤り
        paperless, e-bill, electronic bill, online bill, 电子账单, 无纸化, 電子帳單, ペーパーレス, 電子請求書, ウェブ明細
        paper bill, paper statement, printed statement, 纸质账单, 纸质对账单, 實體帳單, 紙の明細, 紙の請求書
        spending, expenditure, expenses, spent, outgoings, spend, 花费, 开销, 支出, 消费, 开支, 花了多少, 洗咗幾多, 使费, 出費, 支出額, \
            使った金額, money i spent
        budget, budgeting, spending plan, money management, 预算, 理财规划, 记账, 財務規劃, 予算, 家計, 家計簿
        afford, within budget, can i buy, enough money for, 负担得起, 买得起, 够钱, 够不够钱, 買唔買得起, 買える余裕, 手が届く, 予算内
        expense claim, expenses claim, reimburse, reimbursement, claim expenses, expense report, 报销, 费用报销, 核销, \
            報帳, 経費精算, 立替, 経費, 精算
        """
}
