extension Thesaurus {
    static let finance = """
        = money: disputes and fraud
        dispute, dispute a charge, chargeback, charge back, contest, challenge a charge, query a transaction, \
            争议, 拒付申请, 交易争议, 异议, 爭議帳款, 異議申し立て, チャージバック, 異議, 係争
        fraud, fraudulent, scam, scammed, swindle, ripped off, rip off, deceive, cheated, 诈骗, 欺诈, 骗局, 被骗, 骗子, \
            骗钱, 呃錢, 詐欺, 騙され, だまされ, 不正
        phishing, fake email, suspicious email, suspicious message, fake website, spoof, smishing, 钓鱼, 钓鱼网站, \
            可疑邮件, 可疑短信, 假网站, 釣魚, フィッシング, 偽メール, 不審なメール, 偽サイト
        unauthorised transaction, unauthorized payment, not me, didn't make this, not my purchase, \
            i did not make, 非本人交易, 不是我操作, 不是本人, 没有授权, 未經授權, 不正取引, 自分ではない, 身に覚えがない取引
        identity theft, impersonation, impersonate, someone using my name, stolen identity, 身份盗用, 冒充, 冒名, 盗用身份, \
            身分盜用, なりすまし, 個人情報盗用
        stolen, theft, robbed, steal, stole, robbery, pickpocket, mugged, 被偷, 被盗, 盗窃, 被抢, 失窃, 偷窃, 偷咗, 被扒, 盗難, \
            盗まれ, 窃盗, すり
        lost, misplace, misplaced, missing, can't find, mislaid, lose, 丢失, 遗失, 丢了, 不见了, 弄丢, 找不到, 唔見咗, 搞丟, 紛失, \
            なくした, 失くし, 無くし, 見つからない
        report fraud, report a scam, report suspicious, 举报诈骗, 报告欺诈, 举报骗子, 報案, 詐欺の報告, 不正の報告, 通報
        suspicious activity, unusual activity, strange activity, suspicious login, 异常交易, 可疑活动, 异常登录, 可疑交易, \
            不審な取引, 不審なログイン, 怪しい動き
        money missing, money disappeared, money gone, funds missing, 钱不见了, 钱少了, 钱没了, 少了钱, 錢唔見咗, お金がなくな, 残高が減って, \
            お金が消えた
        money laundering, source of funds, source of money, where money comes from, 反洗钱, 洗钱, 资金来源, 洗黑錢, 資金源, \
            マネーロンダリング, 資金の出所
        counterfeit, fake note, counterfeit money, 假币, 假钞, 伪钞, 偽札, 偽造
        compensation, compensate, indemnity, make good, 赔偿, 赔付, 补偿, 賠錢, 補償, 賠償, 弁償, 保障金
        police report, call the police, file a report, 报警, 报案, 警方报告, 報警, 警察に届け, 被害届, 警察に通報
        = money: loans
        loan, personal loan, lending, cash loan, payday loan, 贷款, 借款, 借贷, 小额贷款, 现金贷, 信贷, 貸款, 私人貸款, ローン, 融資, 借入
        mortgage, home loan, house loan, housing loan, remortgage, 房贷, 按揭, 住房贷款, 购房贷款, 房貸, 樓按, 住宅ローン, 家のローン
        car loan, auto loan, car finance, vehicle finance, 车贷, 汽车贷款, 車貸, 汽車貸款, マイカーローン, 自動車ローン
        student loan, education loan, tuition loan, 助学贷款, 学贷, 教育貸款, 奨学金ローン, 学生ローン, 教育ローン
        apply for a loan, loan application, get a loan, take out a loan, take a loan, 申请贷款, 贷款申请, 办贷款, 申請貸款, \
            ローン申込, 融資申込, ローンを組, お金を借り
        interest, interest rate, apr, apy, rate of interest, 利息, 利率, 年利率, 年化, 年化率, 息口, 利子, 金利
        collateral, security for loan, secured loan, pledge, 抵押, 担保, 质押, 抵押品, 抵当
        guarantor, cosigner, co-signer, 担保人, 保证人, 保人, 保証人, 連帯保証人
        debt, liabilities, indebtedness, 债务, 负债, 外债, 債務, 卡债, 負債, 借金
        debt consolidation, consolidate debt, balance transfer, refinance, refinancing, 债务整合, 再融资, 余额代偿, 转贷, \
            整合負債, 借り換え, おまとめローン
        bankruptcy, bankrupt, insolvent, insolvency, 破产, 资不抵债, 清盤, 破産, 自己破産, 倒産
        credit score, credit rating, credit history, credit report, credit check, fico, creditworthiness, 信用分, \
            信用评分, 征信, 信用记录, 信用报告, 芝麻分, 信貸評級, 聯徵, 信用スコア, 信用情報, 信用度, クレジットスコア
        improve credit, raise credit score, build credit, better credit, 提高信用, 提升信用分, 养征信, 改善征信, 信用スコアを上げ, 信用を上げ
        eligible, eligibility, qualify, qualify for, entitled, am i eligible, meet the requirements, 资格, 符合条件, \
            有资格, 够条件, 符合资格, 合資格, 対象, 資格, 条件を満た
        approve, approval, approved, pass review, get approved, 批准, 审批, 通过审核, 核准, 批下来, 獲批, 承認, 審査通過, 審査に通, 許可が下り
        application rejected, application denied, turned down, not approved, application refused, \
            loan declined, 申请被拒, 没通过, 不批, 审核不通过, 批唔到, 審査落ち, 審査に落ち, 否決, 審査に通らない
        = money: income and taxes
        salary, wage, pay cheque, paycheck, payroll, earnings, income, pay packet, take home pay, 工资, 薪水, 薪资, \
            薪酬, 收入, 月薪, 薪俸, 給料, 給与, 賃金, 収入, 月給, 所得
        payday, pay day, salary date, 发薪日, 发工资, 发薪, 出糧, 發薪水, 給料日, 支給日, 給与日, when am i paid
        payslip, pay stub, wage slip, salary slip, 工资条, 工资单, 薪资单, 糧單, 給与明細, 給料明細
        bonus, incentive pay, year-end bonus, thirteenth month, 奖金, 年终奖, 花红, 分红奖金, 年終獎金, 花紅, 雙糧, ボーナス, 賞与, 報奨金
        pay rise, raise, salary increase, pay raise, wage increase, 加薪, 涨工资, 涨薪, 升職加薪, 加人工, 調薪, 昇給, 給料アップ, 賃上げ
        direct deposit, salary into account, receive salary, set up direct deposit, 工资入账, 工资卡, 薪资转账, 薪轉, \
            自動轉賬出糧, 給与振込, 給料の振込, 給与受取
        pension, retirement fund, superannuation, 401k, provident fund, retirement savings, 养老金, 退休金, 公积金, \
            社保养老, 強積金, 勞退, 年金, 退職金, 厚生年金, 企業年金
        allowance, pocket money, stipend, subsidy, benefit payment, 津贴, 补贴, 零花钱, 生活费, 补助, 零用錢, 手当, お小遣い, 補助金, \
            助成金
        tax, taxes, taxation, income tax, withholding, duty, 税, 税款, 税收, 所得税, 缴税, 扣税, 交税, 税金, 納税, 課税
        vat, gst, sales tax, consumption tax, value added tax, 增值税, 消费税, 营业税, 加值稅, 消費税, 付加価値税
        tax return, file taxes, tax filing, do my taxes, tax form, w-2, w2, 1099, p60, 报税, 纳税申报, 税表, 个税申报, 稅單, \
            確定申告, 年末調整, 納税申告, 源泉徴収票
        tax refund, tax rebate, get tax back, tax-free, duty free, 退税, 免税, 還付金, 税還付, タックスフリー
        tax deduction, deductible, write off, tax credit, 抵税, 抵扣, 税前扣除, 扣除额, 扣稅額, 控除, 税控除, 経費計上
        invoice, tax invoice, vat invoice, fapiao, uniform invoice, 发票, 增值税发票, 开票, 开发票, 电子发票, 统一发票, 統編, インボイス, \
            適格請求書, 領収書
        accounting, bookkeeping, accountant, ledger, 会计, 记账, 做账, 会计师, 簿記, 会計, 経理, 帳簿
        = money: saving and investing
        save money, saving, put aside, put money away, set aside, savings goal, 存钱, 攒钱, 省钱, 储蓄, 积蓄, 慳錢, 儲錢, 貯金, \
            貯める, 節約, 積立, 蓄え
        invest, investment, investing, put money into, 投资, 理财, 投钱, 投資, 資産運用, 運用
        shares, equity, stock market, equities, 股票, 股份, 股市, 炒股, 个股, 股價, 株, 株式, 株価, 株式市場
        bond, government bond, treasury, gilt, 债券, 国债, 公债, 債券, 国債, 社債
        fund, mutual fund, index fund, etf, unit trust, 基金, 指数基金, 公募基金, 共同基金, 投資信託, 投信, ファンド, インデックス
        broker, brokerage, trading account, securities account, 券商, 证券公司, 股票户, 证券账户, 證券戶, 証券会社, 証券口座, 取引口座
        dividend, yield, return on investment, roi, payout, 分红, 股息, 收益, 收益率, 回报率, 派息, 配当, 利回り, 収益, リターン
        profit, gain, make money, earn, 盈利, 利润, 赚钱, 赚, 收益, 搵錢, 利益, 儲け, 儲か, 稼ぐ
        loss, lose money, losing money, deficit, 亏损, 亏钱, 赔钱, 亏了, 蝕錢, 損失, 赤字, 損する
        portfolio, assets, holdings, net worth, wealth, 资产, 投资组合, 持仓, 财富, 身家, ポートフォリオ, 資産, 保有資産, 財産
        gold, silver, precious metal, bullion, 黄金, 白银, 贵金属, 金条, 純金, 貴金属, ゴールド
        real estate, property investment, property, house purchase, 房产, 房地产, 不动产, 楼市, 買樓, 不動産, 物件
        inheritance, inherit, estate, deceased, 遗产, 继承, 遗嘱, 遺言, 相続, 遺産, last will
        donate, donation, charity, give to charity, contribute, 捐款, 捐赠, 慈善, 捐钱, 樂捐, 寄付, 募金, チャリティー, 寄附
        = insurance
        insurance, insure, insured, insurance cover, insurance coverage, insurance policy, 保险, 投保, 保单, 保障, 买保险, 保険, \
            補償内容, 保険契約
        insurance premium, insurance cost, insurance payment, insurance fee, 保费, 保险费, 供保險, 保険料, 掛け金
        claim, file a claim, insurance claim, make a claim, submit a claim, 理赔, 索赔, 报案理赔, 申请理赔, 理賠, 索償, 保険金請求, \
            保険請求, クレーム申請, 請求手続き
        payout, claim payment, insurance money, settlement, 赔付金, 理赔款, 赔款, 保险金, 賠償金, 保険金, 支払われ保険, 給付金
        deductible, insurance excess, own risk, co-pay, copay, 免赔额, 自付额, 自负额, 墊底費, 自負額, 免責金額, 自己負担, 自己負担額
        health insurance, medical insurance, health cover, 医保, 医疗保险, 健康险, 医疗险, 健保, 健康保険, 医療保険
        car insurance, auto insurance, motor insurance, vehicle insurance, 车险, 汽车保险, 交强险, 自動車保険, 車の保険
        home insurance, house insurance, contents insurance, renters insurance, 家财险, 房屋保险, 家居保险, 火災保険, 家財保険, \
            住宅保険
        life insurance, life cover, term life, 寿险, 人寿保险, 人寿险, 生命保険, 死亡保険
        travel insurance, trip insurance, trip cover, 旅行险, 旅游保险, 旅行保险, 旅平險, 旅行保険, 海外旅行保険
        pet insurance, phone insurance, device protection, gadget insurance, 宠物险, 碎屏险, 手机险, 寵物保險, ペット保険, スマホ保険, \
            端末補償
        renew policy, policy renewal, extend policy, insurance renewal, 续保, 保单续期, 保険更新, 契約更新
        beneficiary insurance, insured person, dependant, dependent, policyholder, 被保险人, 投保人, 保险受益人, 受保人, 被保険者, \
            契約者, 保険受取人, 扶養家族
        accident, crash, collision, car accident, fender bender, 事故, 车祸, 撞车, 意外, 撞車, 交通意外, 衝突, 交通事故
        damage, injury, loss claim, harm, 损害, 损失, 受损, 伤害, 損失, 損害, 被害, 破損
        insurance quote, get a quote, quotation, estimate, quote, 报价, 估价, 保费试算, 見積, 見積もり, 査定, 試算
        """
}
