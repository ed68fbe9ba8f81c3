extension Thesaurus {
    static let money = """
        = money: cash and withdrawals
        withdraw, withdrawal, withdrew, withdrawn, take out, take out cash, take money out, cash out, get cash, \
            get money out, pull out, draw money, 取款, 取钱, 取现, 提款, 提现, 提钱, 领钱, 㩒錢, 引き出す, 引き出し, 引出, 出金, 下ろす, おろす
        deposit, pay in, put in money, put money in, add money, cash in, 存款, 存钱, 存入, 存现, 入账存款, 入錢, 預け入れ, 入金, \
            預け, 預金する
        cash machine, atm, cashpoint, cash point, hole in the wall, money machine, cash dispenser, abm, 取款机, \
            提款机, 自动取款机, 柜员机, 提款機, 現金自動預け払い機, キャッシュマシン
        cash, banknote, bank note, paper money, hard cash, 现金, 现钞, 钞票, 纸币, 现钱, 現金, 紙幣, お札, 札, キャッシュ
        coin, small change, loose change, 硬币, 零钱, 散钱, 钢镚, 散銀, 小銭, 硬貨, コイン, お釣り, おつり
        money, funds, dough, bucks, quid, dosh, moolah, 钱, 资金, 款项, 金钱, 钱款, お金, 資金, 金銭, マネー
        swallowed, ate my card, kept my card, card stuck, retained, card not returned, 吞卡, 卡被吞, 吃卡, 吞了, 食卡, \
            飲み込まれ, 吸い込まれ, カードが出てこない
        wrong amount of cash, less cash, cash not dispensed, no money came out, not dispense, 少给钱, 没出钞, 没吐钱, \
            少吐, 钱没出来, 現金が出ない, 金額が足りない
        branch, local branch, bank branch, office, counter, teller, 支行, 分行, 网点, 柜台, 营业厅, 窗口, 分店銀行, 支店, 窓口, 店頭
        cheque, check deposit, chequebook, checkbook, cheque book, money order, 支票, 支票本, 汇票, 小切手, 手形, 小切手帳
        cheque bounced, bounce, dishonoured, returned cheque, insufficient funds, not enough money, \
            not enough funds, nsf, 退票, 余额不足, 钱不够, 资金不足, 跳票, 残高不足, 不渡り, お金が足りない
        safe deposit box, vault, 保险箱, 保险柜, 保管箱, 夾萬, 金庫, 貸金庫, strongbox
        wallet, purse, billfold, pocketbook, 钱包, 皮夹, 荷包, 銀包, 財布, ウォレット
        piggy bank, money box, 存钱罐, 储蓄罐, 撲滿, 貯金箱
        = money: bank accounts
        account, bank account, acct, a/c, 账户, 帐户, 户口, 户头, 银行账户, 口座, 銀行口座
        current account, checking account, checking, chequing, everyday account, 活期账户, 支票账户, 活期, 活存, 普通預金, \
            当座預金, 普通口座
        savings account, saver, saving account, isa, 储蓄账户, 储蓄户口, 存款账户, 储蓄, 貯蓄口座, 貯金口座, 預金口座
        fixed deposit, term deposit, time deposit, cd, certificate of deposit, 定期, 定期存款, 定存, 死期, 定期預金
        joint account, shared account, 联名账户, 共同账户, 联名户, 聯名戶口, 共同口座, 共同名義
        open an account, open account, set up an account, new account, start an account, 开户, 开账户, 开立账户, 开个户, \
            開戶口, 口座開設, 口座を開, 口座を作, opening an account
        close account, close my account, shut my account, terminate account, 销户, 注销账户, 关闭账户, 结清账户, 取消户口, 口座解約, \
            口座を閉じ, 口座を解約
        business account, corporate account, company account, merchant account, 对公账户, 企业账户, 公司账户, 商户账户, 法人口座, \
            ビジネス口座, 事業用口座
        student account, kids account, child account, junior account, youth account, 学生账户, 儿童账户, 子女账户, 学生口座, \
            子供の口座, 未成年口座
        account number, sort code, routing number, iban, swift, swift code, bic, bsb, 账号, 银行账号, 卡号账号, 帳號, 户口号码, \
            银行代码, 行号, 口座番号, 支店番号, スイフトコード
        balance, account balance, how much money, how much left, money left, remaining balance, \
            funds available, available balance, 余额, 结余, 剩余金额, 还剩多少钱, 户口余额, 残高, 残額
        statement, bank statement, account statement, e-statement, 对账单, 账单明细, 流水, 银行流水, 月结单, 結單, 明細書, 取引明細, \
            利用明細, 入出金明細
        transaction, transactions, purchase history, payment history, transaction history, spending history, \
            交易, 交易记录, 交易明细, 消费记录, 账目, 取引, 取引履歴, 利用履歴, 決済履歴
        passbook, bankbook, 存折, 簿子, 存簿, 通帳
        frozen, freeze account, account blocked, account locked, account on hold, suspended, restricted, 冻结, \
            账户冻结, 被冻结, 被封, 封号, 锁定, 冷结, 凍結, 口座凍結, 利用停止
        unfreeze, unblock, lift the block, remove hold, release hold, 解冻, 解封, 解除冻结, 解除限制, 凍結解除, 制限解除, ブロック解除
        dormant, inactive account, dormancy, unused account, 休眠账户, 不动户, 睡眠户, 長期未使用, 休眠口座
        beneficiary, payee, recipient, receiver, 收款人, 受益人, 收款方, 受款人, 受取人, 送金先, 振込先
        account holder, holder, account owner, 开户人, 户主, 持有人, 口座名義, 名義人, 口座名義人
        overdraft, overdrawn, go into the red, in the red, od, 透支, 超支账户, 透支额度, 当座貸越, 貸越, 残高マイナス
        bank, banking, building society, credit union, high street bank, 银行, 信用社, 商业银行, 銀行, バンク, 信用金庫
        online banking, internet banking, mobile banking, banking app, ebanking, 网银, 网上银行, 手机银行, 電子銀行, 網銀, \
            ネットバンキング, オンラインバンキング, インターネットバンキング, ネット銀行
        switch banks, change bank, move my account, current account switch, 换银行, 转行账户, 转换银行, 銀行を変え, 口座移行
        = money: transfers
        transfer, transfer money, wire, wire transfer, bank transfer, send money, move money, send funds, \
            remit, remittance, 转账, 转钱, 汇款, 打款, 汇钱, 打钱, 轉帳, 過數, 振込, 振り込, 送金, お金を送
        receive money, received payment, incoming transfer, money arrive, get paid into, credit received, 收款, \
            收钱, 到账, 入账, 进账, 收到钱, 入數, 着金, 入金確認, お金を受け取
        transfer pending, pending transfer, transfer not arrived, transfer not received, money not arrived, \
            still processing, 未到账, 没到账, 还没到账, 转账未到, 钱没到, 振込が届かない, 着金しない, まだ入金されない
        transfer failed, transfer declined, transfer rejected, could not transfer, transfer unsuccessful, 转账失败, \
            汇款失败, 转不了账, 转账不成功, 振込できない, 送金できない, 送金エラー
        cancel transfer, recall transfer, reverse transfer, stop transfer, undo transfer, get transfer back, \
            撤回转账, 取消转账, 撤销汇款, 追回转账, 振込取消, 送金キャンセル, 組戻し
        international transfer, overseas transfer, foreign transfer, send money abroad, cross border, 国际汇款, \
            跨境汇款, 境外汇款, 海外汇款, 电汇, 海外送金, 国際送金, 外国送金
        standing order, recurring transfer, scheduled transfer, automatic transfer, regular payment, \
            recurring payment, 定期转账, 自动转账, 预约转账, 常行指示, 自動振替, 定額自動送金, 予約振込
        direct debit, autopay, auto pay, automatic payment, auto debit, preauthorized payment, 自动扣款, 代扣, 自动缴费, \
            自动付款, 委托扣款, 扣繳, 自動轉賬, 口座振替, 自動引き落とし, 引き落とし, 自動支払
        between my accounts, own accounts, internal transfer, 账户间转账, 行内转账, 内部转账, 自己账户, 口座間, 振替, 自分の口座
        transfer limit, transfer cap, maximum transfer, 转账限额, 转账上限, 单笔限额, 振込限度額, 送金上限
        transfer time, how long transfer, when will transfer arrive, transfer take, 转账多久, 几天到账, 多久到账, 到账时间, \
            送金日数, 何日で着金, いつ入金
        wrong account, wrong person, wrong recipient, sent to the wrong, 转错, 转错账, 打错钱, 汇错, 转错人, 轉錯數, 誤送金, 誤振込, \
            間違って送金, 振込先を間違え
        add payee, add beneficiary, new payee, new beneficiary, 添加收款人, 新增收款人, 绑定收款人, 約定帳戶, 振込先登録, 受取人追加
        beneficiary not allowed, payee rejected, cannot add beneficiary, 收款人不允许, 无法添加收款人, 受取人登録できない, 送金先エラー
        split the bill, split, go dutch, share the cost, split payment, 平摊, aa制, 分摊, 分账, 均摊, 各付各, 夾錢, 割り勘, 折半, \
            分割会計
        lend, lent, loan to a friend, 借给, 借出, 借钱给, 借畀, 貸す, 貸した, 貸して
        borrow, borrowed from, 借入, 借来, 向人借, 借りる, 借りた, 借りたい
        owe, owed, owing, indebted, iou, 欠, 欠钱, 欠款, 拖欠, 爭錢, 借りがある, 未払い金, 負って
        = money: top-ups
        top up, topup, top-up, load money, add funds, add money to, add credit, recharge, reload, \
            refill balance, 充值, 充钱, 储值, 续费充值, 增值, 加值, 叉值, チャージ, 入金する, 残高追加, 積み増し
        automatic top-up, auto top up, auto reload, auto recharge, 自动充值, 自动增值, 自動加值, オートチャージ, 自動チャージ
        top-up failed, top up not working, top up reverted, top up cancelled, top up declined, 充值失败, 充不上, 充值不了, \
            充值不成功, チャージできない, チャージ失敗, チャージエラー
        top-up not received, top up pending, top up not showing, 充值没到, 充值未到账, 充了没到, チャージ反映されない, チャージが反映
        top-up limit, maximum top up, top up cap, 充值限额, 充值上限, 增值上限, チャージ上限, チャージ限度額
        prepaid, pay as you go, payg, prepay, 预付, 预付费, 储值卡, 預付卡, プリペイド, 前払い式
        e-wallet, digital wallet, mobile wallet, apple pay, google pay, samsung pay, wechat pay, alipay, \
            paypay, line pay, 电子钱包, 微信支付, 支付宝, 行動支付, 街口支付, 八达通, 轉數快, 電子マネー, スマホ決済, モバイル決済, アップルペイ
        = money: currency and exchange
        exchange rate, conversion rate, fx rate, currency rate, forex, 汇率, 兑换率, 外汇牌价, 為替レート, 換算レート, 為替
        exchange currency, convert currency, currency exchange, change money, swap currencies, \
            foreign exchange, 换汇, 兑换外币, 兑换货币, 换外币, 换钱, 唱錢, 両替, 外貨両替, 通貨を換え
        currency, currencies, foreign currency, fiat, tender, 货币, 外币, 币种, 外汇, 币别, 幣別, 通貨, 外貨, 貨幣
        dollar, usd, us dollar, euro, eur, pound, gbp, sterling, yen, jpy, yuan, rmb, cny, renminbi, rupee, \
            inr, peso, krw, franc, chf, baht, hkd, twd, aud, cad, rouble, ruble, dirham, 美元, 美金, 欧元, 英镑, 日元, \
            日币, 人民币, 港币, 台币, 韩元, 澳元, 加元, 泰铢, 瑞郎, 日圓, 港紙, 新台幣, ドル, 米ドル, ユーロ, ポンド, 円, 人民元, ウォン, ルピー, フラン, バーツ, \
            korean won, brazilian real
        wrong exchange rate, bad rate, rate is wrong, rate applied incorrect, 汇率不对, 汇率错误, 汇率算错, レートがおかしい, \
            レートが違う, 為替レート間違い
        foreign transaction fee, foreign fee, overseas fee, international fee, non-sterling fee, 境外手续费, 海外手续费, \
            货币转换费, 外幣手續費, 海外事務手数料, 海外手数料
        cryptocurrency, crypto, bitcoin, btc, ethereum, eth, token, stablecoin, nft, 加密货币, 虚拟货币, 数字货币, 比特币, \
            以太坊, 稳定币, 仮想通貨, 暗号資産, ビットコイン, イーサリアム
        = money: fees and charges
        fee, charge, cost, handling fee, service charge, surcharge, commission, 手续费, 费用, 服务费, 收费, 佣金, 附加费, 附加費, \
            手数料, 料金, 費用, サービス料
        free of charge, no fee, no charge, for free, complimentary, no cost, gratis, at no cost, 免费, 不收费, 免手续费, \
            零费用, 不要钱, 免費, 唔使錢, 無料, 手数料無料, ただ, タダ
        charged twice, double charged, duplicate charge, duplicate payment, billed twice, paid twice, \
            charged two times, 重复扣款, 扣了两次, 重复收费, 多扣一次, 两次扣费, 扣兩次, 二重請求, 二重引き落とし, 二重決済, 二回請求, 重複請求
        overcharge, overcharged, charged too much, charged extra, extra charge, wrong amount, 多收, 多扣, 多收费, 收多了, \
            乱收费, 收多咗, 過剰請求, 請求額が多い, 余分に請求, 金額が違う
        unknown charge, unrecognized charge, strange charge, unexpected fee, don't recognise, \
            weird transaction, mystery charge, unfamiliar charge, 不明扣款, 不明交易, 陌生扣费, 莫名扣款, 莫名其妙扣钱, 不明消費, \
            身に覚えのない, 心当たりのない, 不明な請求, 覚えのない請求
        hidden fee, hidden charge, extra cost, additional fee, 隐藏费用, 额外费用, 附加收费, 额外收费, 隠れた費用, 追加料金, 追加費用
        late fee, late payment fee, penalty, overdue fine, late charge, 滞纳金, 逾期费, 罚款, 违约金, 罚金, 過期費, 罰款, 延滞金, \
            遅延損害金, 罰金, 違約金, ペナルティ, fined
        annual fee, yearly fee, membership fee, monthly fee, maintenance fee, 年费, 月费, 管理费, 账户管理费, 年費, 月費, 年会費, \
            月額料金, 維持費, 会費
        waive fee, fee waiver, waive, exempt, exemption, reverse the fee, 减免, 豁免, 免除, 免收, 手数料免除, 免除する
        deducted, debited, taken from my account, money taken, took money, money gone from account, 扣款, 扣费, 扣钱, \
            扣除, 被扣, 扣咗, 引かれ, 引き落とされ, 差し引, 控除され
        deposit held, security deposit, down payment, retainer, advance payment, prepayment, 押金, 订金, 定金, 保证金, \
            首付, 预付款, 按金, 訂金, 保証金, 敷金, 頭金, 手付金, 前払い, デポジット
        tip, gratuity, tipping, service tip, 小费, 打赏, 小帳, 貼士, チップ, 心付け
        fare, ticket price, admission fee, entry fee, entrance fee, 票价, 门票费, 入场费, 车费, 車資, 運賃, 入場料, 乗車料金, 入場料金
        = money: limits
        limit, cap, maximum, max, upper limit, 限额, 上限, 额度, 最高, 最多, 限額, 限度額, 限度, 最大
        minimum, min, lower limit, at least, 最低, 最少, 下限, 起码, 至少, 最低限, 最低額, 最小, 少なくとも
        daily limit, spending limit, withdrawal limit, purchase limit, card limit, 日限额, 单日限额, 消费限额, 取款限额, 每日限額, \
            提款限額, 一日の限度額, 利用限度額, 引き出し限度額
        raise the limit, increase limit, higher limit, limit increase, up my limit, 提额, 提高额度, 增加额度, 调高限额, 提升額度, \
            限度額増額, 増枠, 限度額を上げ
        lower the limit, decrease limit, reduce limit, 降额, 降低额度, 调低限额, 限度額を下げ, 減枠
        exceed, over the limit, go over, limit reached, maxed out, hit the limit, 超过限额, 超额, 超限, 达到上限, 爆卡, 刷爆, \
            超え, 限度額オーバー, 上限に達, 超過
        credit limit, credit line, line of credit, 信用额度, 授信额度, 信用卡额度, 信用額度, 与信枠, 利用枠, クレジット枠, カード枠
        """
}
