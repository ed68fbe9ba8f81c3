extension Thesaurus {
    static let giving = """
        = verbs: get and give
        get, got, gotten, obtain, acquire, get hold of, get my hands on, 得到, 获得, 获取, 取得, 弄到, 拿到, 手に入れ, 入手, 獲得
        receive, got, come through, be given, 收到, 接到, 领到, 接收, 收取, 受け取, 受取, 届い, 受信, もらえ, もらっ
        give, gave, given, hand over, hand me, pass me, provide, supply, grant, 给我, 给予, 提供, 交给, 递给, 給我, 俾我, 畀我, \
            与え, あげる, 渡す, 渡し, くれる
        take, took, taken, grab, pick up, collect, fetch, 拿走, 拿取, 领取, 取走, 去拿, 攞, 取る, 取り, 引き取, 持っていく, 受け取りに
        bring, brought, bring along, carry, take along, take with me, 带来, 带上, 携带, 带着, 随身带, 帶埋, 持ってくる, 持ち込, 持参, \
            携帯, 連れて
        send, sent, send out, send over, ship, forward, transmit, 发送, 发给, 寄出, 寄给, 送出, 发出, 傳送, 送る, 送って, 送信, 発送, \
            送付
        deliver, delivery, drop off, bring to my door, 送货, 送达, 配送, 派送, 送上门, 配達, 届ける, 届けて, お届け, 宅配
        return, give back, hand back, send back, bring back, take back, 归还, 退回, 还回去, 交还, 还给, 返す, 返して, 返却, 返送, 戻す
        keep, kept, hold on to, retain, save for later, preserve, 保留, 留着, 保持, 留住, 保存着, とっておく, 取っておく, 保管, 残す, \
            残して, キープ
        lend, lent, loan me, 借给, 借出, 出借, 貸す, 貸して, 貸し出, お貸し
        borrow, rent, take on loan, 借用, 借入, 借一下, 借来, 借りる, 借りて, 借り, お借り
        own, have got, possess, belong to me, 拥有, 持有, 属于我, 持っている, 持ってる, 持って, 所持
        lose, lost, misplace, went missing, cannot find, can't find, nowhere to be found, 丢失, 丢了, 弄丢, 遗失, 找不到, \
            不见了, 掉了, 搞丟, 唔見咗, 無くし, なくし, 失くし, 紛失, 見つからない, 見当たらない
        leave behind, left behind, forgot to take, left my, 落下, 忘拿, 遗留, 忘在, 落在, 忘れ物, 置き忘れ, 置いてき
        find, found, locate, track down, discover, come across, spot, 找到, 找回, 发现, 找着, 寻获, 搵到, 見つけ, 見つかっ, 見つかる, \
            発見
        search, look for, look up, seek, hunt for, browse, google, 搜索, 查找, 寻找, 搜寻, 搜一下, 找一下, 搜尋, 搵, 検索, 探す, \
            探して, 調べ, サーチ
        throw away, throw out, discard, dispose of, get rid of, dump, toss, bin it, trash, 扔掉, 丢掉, 丢弃, 处理掉, 抛弃, \
            甩掉, 捨てる, 捨てて, 処分, 破棄, 廃棄
        share, pass on, let others see, send to friends, 分享, 共享, 转发, 共用, 分給, 共有, シェア, 分け合, 教え合
        exchange, swap, trade in, trade, substitute, 交换, 调换, 互换, 换成, 兑换, 對調, 交換, 取り替え, 取替, 入れ替え, 引き換え
        offer, propose to give, present with, 提供给, 给出, 奉上, 提供, 差し出, 申し出, 提示
        """
}
