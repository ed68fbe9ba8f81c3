extension Thesaurus {
    static let administration = """
        = money: billing details
        billing date, billing cycle, statement date, bill date, closing date, 账单日, 出账日, 结单日, 結帳日, 締め日, 請求日, 締切日
        billing address, invoice address, address on invoice, 账单地址, 开票地址, 帳單地址, 請求先住所, 請求先
        debit date, collection date, when will you charge, when is it deducted, 扣款日, 扣费日, 几号扣款, 引き落とし日, 引落日, 振替日
        company name on invoice, invoice title, invoice header, invoice name, 发票抬头, 抬头, 公司抬头, 公司税号, 宛名変更, \
            領収書の宛名, 会社名
        itemised bill, itemized bill, breakdown, bill details, detailed bill, 账单明细, 费用明细, 详单, 清单, 明細清單, 内訳, \
            請求明細, 料金内訳
        estimated bill, meter reading, meter, usage reading, 抄表, 电表, 水表, 燃气表, 讀錶, 検針, メーター, 使用量
        refund to card, refund to original payment, back to my card, credited back, 原路退回, 退回原卡, 退到卡, 退返入卡, \
            カードに返金, 元の支払い方法
        cash refund, refund in cash, refund by transfer, 退现金, 现金退款, 现金退, 現金で返金, 現金返金
        payment proof, payment slip, transfer receipt, proof of payment, remittance slip, payment receipt, \
            付款凭证, 转账凭证, 汇款单, 转账截图, 入數紙, 振込明細, 支払証明, 振込控え
        bank details, banking details, account details for payment, your bank account, 银行信息, 银行资料, 收款账户, 汇款账号, \
            銀行資料, 振込先, 口座情報, 振込先口座
        change bank account, new bank details, update bank account, different bank account, 换银行卡, 更换银行账户, \
            改收款账户, 口座変更, 引き落とし口座変更, 振込口座変更
        interest free, zero interest, no interest, 0% interest, 免息, 零利息, 无息, 免息分期, 無利息, 金利ゼロ, 利息なし
        loan term, repayment period, loan period, how many years, tenor, 贷款期限, 还款年限, 借款期限, 還款期, 返済期間, 借入期間, \
            ローン期間
        monthly payment, monthly instalment, monthly repayment, monthly fee, 每月还款, 月还款额, 每月供款, 月々の返済, 月額, 毎月の支払い
        rewards card, cashback card, points card, store card, 返现卡, 积分卡, 店铺卡, ポイントカード, 還元カード
        foreign cash, travel money, travellers cheque, cash abroad, use card abroad, card overseas, 境外取现, 国外用卡, \
            境外刷卡, 旅行支票, 海外で使える, 海外でカード, 旅行小切手
        supported countries, which countries, available in my country, country support, 支持哪些国家, 哪些国家, 我的国家能用, \
            支援國家, 対応国, どの国, 利用できる国
        supported currencies, which currencies, fiat support, hold currency, 支持哪些货币, 支持币种, 哪些货币, 対応通貨, 使える通貨, \
            取扱通貨
        = shop: mall and store services
        locker, storage locker, coin locker, luggage storage, left luggage, cloakroom, bag storage, 储物柜, 寄存, \
            存包, 行李寄存, 行李寄存處, 置物櫃, ロッカー, コインロッカー, 荷物預かり, クローク, 手荷物預かり
        stroller rental, pushchair hire, baby carriage rental, borrow a stroller, 借婴儿车, 婴儿车租借, 租BB車, ベビーカー貸出, \
            ベビーカーレンタル, ベビーカーを借り, 借BB車
        wheelchair rental, borrow a wheelchair, wheelchair hire, 借轮椅, 轮椅租借, 借輪椅, 車椅子貸出, 車椅子を借り
        nursing room, baby room, baby changing, feeding room, mother's room, changing table, 母婴室, 哺乳室, 育婴室, \
            换尿布, 育嬰室, 授乳室, ベビールーム, おむつ替え, オムツ交換
        food court, dining area, restaurants in mall, places to eat, canteen, 美食广场, 餐饮区, 食堂, 吃饭的地方, 美食街, \
            フードコート, レストラン街, 飲食店, 食事処
        playground, play area, kids zone, children's area, 儿童乐园, 游乐区, 儿童区, 玩耍区, 遊樂場, キッズスペース, 遊び場, 子供の遊び場, \
            プレイエリア
        tax free counter, tax refund counter, tourist refund, duty-free shop, 退税柜台, 退税点, 免税店, 免税柜台, 免税カウンター, \
            免税手続き
        free wifi, guest wifi, public wifi, wifi here, 免费wifi, 公共无线网, 免费无线, 免費上網, フリーwifi, 無料wifi, 来客用wifi
        pets allowed, pet friendly, bring my dog, dogs allowed, take pets, 宠物能进, 带宠物, 能带狗, 宠物友好, 帶狗入, ペット可, \
            ペット同伴, 犬連れ, ペット入店
        smoking area, smoking room, can i smoke, place to smoke, 吸烟区, 抽烟的地方, 吸烟室, 食煙, 喫煙所, 喫煙室, タバコを吸
        shop directory, floor map, floor guide, store map, mall map, 楼层图, 导览图, 商场地图, 楼层指南, 樓層簡介, フロアマップ, 館内図, \
            館内案内, フロアガイド
        pharmacy, drugstore, chemist, dispensary, 药店, 药房, 藥妝店, 藥局, 薬局, ドラッグストア, 調剤薬局
        bookstore, bookshop, book store, 书店, 書局, 本屋, 書店
        library, 图书馆, 図書館
        hairdresser, barber, salon, beauty salon, haircut, nail salon, 理发店, 美发, 剪头发, 美容院, 美甲, 剪髮, 髮型屋, 飛髮, 美容室, \
            床屋, 理髪店, ヘアサロン, ネイルサロン
        laundry, dry cleaning, dry cleaner, launderette, laundromat, 洗衣店, 干洗, 干洗店, 洗衣服务, 洗衣舖, クリーニング, コインランドリー, \
            洗濯サービス
        florist, flower shop, flowers, bouquet, 花店, 鲜花, 花束, 送花, 花舖, 花屋, お花, フラワーショップ
        bakery, butcher, greengrocer, fishmonger, market stall, farmers market, 面包店, 肉铺, 菜市场, 水果店, 街市, 菜市場, \
            パン屋, 肉屋, 八百屋, 魚屋, 市場
        cinema, movie theatre, movie theater, theater in mall, 电影院, 影院, 影城, 戲院, 電影院, 映画館, シネマ
        announcement, page someone, public address, loudspeaker call, 广播, 广播找人, 广播寻人, 館內廣播, 館内放送, 呼び出し放送, アナウンス
        lost child, missing child, child got lost, can't find my kid, 孩子丢了, 孩子走失, 找不到孩子, 走失儿童, 小朋友走失, 迷子, \
            子供がいなくな, 子どもとはぐれ
        entrance, way in, main entrance, entry door, 入口, 大门, 正门, 玄関口, 入り口, 入場口
        exit, way out, emergency exit, fire exit, 出口, 紧急出口, 安全出口, 走火通道, 逃生門, 出口はどこ, 非常口
        = tech: telecom contract and calls
        end of contract, contract expires, contract end date, out of contract, 合约到期, 合同到期, 約滿, 契約満了, 契約終了, 契約満期
        early termination, break contract, leave early, terminate contract, end contract early, 提前解约, 解约, 违约, \
            斷約, 提早終止合約, 途中解約, 中途解約, 契約解除
        device payment, phone on contract, handset instalment, phone instalment, 合约机, 分期买手机, 出機, 綁約機, 端末代金, \
            機種代, 端末分割
        call quality, bad line, can't hear me, crackling, echo, voice breaking up, 通话质量, 听不清, 杂音, 断断续续, 聽唔清楚, \
            通話品質, 雑音, 声が途切れ, 聞き取れない
        check usage, remaining data, how much data left, data balance, usage check, 查流量, 剩余流量, 还剩多少流量, 查用量, \
            查剩餘數據, 残りのギガ, データ残量, 使用量確認, 残りデータ
        phone credit, airtime, call credit, credit balance, phone balance, 话费余额, 查话费, 还有多少话费, 電話餘額, 通話残高, \
            プリペイド残高
        premium number, premium sms, special number, third party charges, 增值服务, 增值业务, 乱扣话费, 収費熱線, 有料番号, 情報料
        unlimited, unlimited data, no limit, all you can use, unlimited plan, 无限, 不限量, 无限流量, 不限流量, 上網任用, 吃到飽, \
            無制限, 使い放題, データ無制限
        coverage map, area covered, is there coverage, network in my area, 覆盖范围, 覆盖区域, 有没有信号覆盖, 網絡覆蓋, 対応エリア, \
            エリアマップ, サービスエリア
        engineer visit, technician appointment, home visit, installation appointment, 上门维修, 预约上门, 师傅上门, 预约安装, \
            上門維修, 訪問修理, 工事予約, 訪問予約, 開通工事
        phone insurance claim, replace broken phone, loan phone, replacement phone, 备用机, 替换机, 代用機, 代替機, 代替機貸出, \
            貸出機
        tv channel, channels, channel package, cable tv, satellite tv, 频道, 电视频道, 有线电视, 卫星电视, 電視台, 第四台, チャンネル, \
            ケーブルテレビ, 衛星放送, テレビ番組
        = office and account administration
        user management, add user, invite user, new user, create user, add a member, 添加用户, 新增用户, 邀请成员, 加成员, \
            新增使用者, ユーザー追加, メンバー追加, ユーザーを招待
        remove user, delete user, deactivate user, remove member, 删除用户, 移除成员, 删成员, 移除使用者, ユーザー削除, メンバー削除, ユーザーを外
        admin, administrator, owner rights, superuser, 管理员, 系统管理员, 管理員, 管理者, アドミン, 管理権限
        role, user role, change role, assign role, 角色, 用户角色, 分配角色, 角色權限, 役割, ロール, 権限変更
        workspace, team account, organisation, organization, team, department, 工作区, 团队, 组织, 部门, 部門, ワークスペース, \
            チーム, 組織, 部署
        export data, export, download report, export to excel, 导出, 导出数据, 导出报表, 匯出, エクスポート, データ出力, 書き出し
        import data, import, upload list, import from excel, 导入, 导入数据, 批量导入, 匯入, インポート, 取り込み, データ取込
        report, summary, statistics, analytics, dashboard, overview, 报表, 报告, 统计, 汇总, 报告书, 概覽, 報表, レポート, 報告, 集計, \
            統計, 分析, ダッシュボード
        integration, integrate, plug-in, plugin, extension, add-in, connector, 集成, 插件, 扩展, 对接, 外掛, 連携機能, プラグイン, \
            拡張機能, アドオン
        licence key, license key, activation code, serial number, product key, 激活码, 序列号, 产品密钥, 授权码, 序號, 啟用碼, \
            ライセンスキー, シリアル番号, プロダクトキー, 製造番号
        support ticket, case number, raise a ticket, open a case, 工单, 提工单, 案件号, 服务单, 報修單, チケット起票, 問い合わせ番号, サポートチケット
        status of request, request status, case status, progress, update on my case, any update, 进度, 处理进度, \
            办理进度, 有消息吗, 進展, 進捗, 進捗状況, 対応状況, 経過
        history, record, log, past activity, records, 历史, 记录, 历史记录, 日志, 紀錄, 履歴, 記録, ログ
        """
}
