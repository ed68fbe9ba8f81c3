extension Thesaurus {
    static let state = """
        = state: done and pending
        pending, in progress, being processed, processing, under review, underway, in process, awaiting, \
            on hold, outstanding, 处理中, 待处理, 审核中, 进行中, 等待中, 未决, 待定, 處理緊, 保留, 処理中, 審査中, 進行中, 待機中, 保留中, 手続き中
        finished, completed, done with, all done, is done, 完成了, 已完成, 办好了, 结束了, 弄好了, 搞掂咗, 完了した, 終わった, 終了, 済み, \
            終わりました, 済んだ
        just now, just, a moment ago, just then, a minute ago, recently, lately, 刚才, 刚刚, 方才, 最近, 近来, 啱啱, 頭先, \
            さっき, たった今, 今しがた, 先ほど
        again, once more, once again, another time, one more time, over again, anew, 再次, 再一次, 重新, 再度, 又再, もう一度, \
            再び, また, もう一回
        another, one more, 另一个, 再来一个, 多一个, 多個, もう一つ, 別の, 追加の, ほかの
        available, in stock, vacant, on hand, on offer, ready for use, 有货, 可用, 有空, 空闲, 有现货, 可供, 有位, 空き, 在庫あり, 利用可能, \
            空いて, 使用可能
        unavailable, out of stock, sold out, not available, occupied, taken, none left, fully booked, 没货, 缺货, \
            售罄, 不可用, 无货, 占用, 满了, 賣晒, 冇貨, 在庫切れ, 売り切れ, 完売, 利用不可, 品切れ, 満席, 満室
        not busy, have time, at leisure, free time, 有空, 有时间, 闲, 空闲, 得閒, 有閒, 空いている, 時間がある, 手が空い
        busy, occupied, engaged, tied up, full schedule, swamped, 忙, 很忙, 没空, 没时间, 占线, 唔得閒, 忙しい, 多忙, 手が離せない, \
            取り込み中, 話し中
        ready, prepared, all set, good to go, 准备好, 就绪, 现成, 準備できた, 準備完了, 準備OK, 用意でき, スタンバイ
        missing, gone, disappeared, vanished, not there, absent, lacking, 不见了, 消失, 缺失, 没了, 少了, 不在, 唔見咗, 消えた, \
            なくなっ, 足りない, 抜けて, 欠け
        valid, in force, still good, effective, in effect, 有效, 生效, 仍有效, 有效期, 有効, 使える, 効力, 効いて, 有効期限
        invalid, expired, void, no longer valid, out of date, lapsed, 无效, 过期, 失效, 到期, 作废, 無効, 期限切れ, 失効, 切れて
        active, activated, live, enabled, 激活, 活跃, 已启用, 生效中, アクティブ, 有効な, 稼働中, 利用中
        inactive, dormant, idle, not active, 不活跃, 休眠, 未激活, 闲置, 非アクティブ, 停止中, 使っていない
        successful, passed, approved, went through, 成功, 通过, 批准, 已通过, 成功した, 承認, 合格, 通りました
        online, on the internet, on the web, over the internet, 在线, 线上, 网上, 互联网上, 上網, オンライン, ネットで, ネット上, ウェブで
        offline, in person, face to face, physically, not connected, 线下, 离线, 当面, 面对面, 亲自, オフライン, 対面, 店頭, 直接, 実店舗
        = state: new, old, usual
        new, brand new, newly, latest, recent, newest, fresh, up to date, 全新, 最新, 新款, 新的, 新品, 新しい, 新着, 新作
        old, former, previous, outdated, earlier, ancient, used, 旧, 以前的, 过时, 从前, 旧的, 舊款, 古い, 以前の, 昔の, 従来の, 古く
        current, present, existing, at the moment, these days, 目前, 当前, 现有, 依家, 今の, 現時点, 目下, ただいま
        temporary, temporarily, for the time being, short term, for now, interim, 临时, 暂时, 短期, 暂且, 临时的, 一時的, 臨時, \
            仮の, とりあえず
        permanent, permanently, forever, long term, for good, for life, 永久, 永远, 长期, 永久性, 終身, ずっと, 永遠, 長期, 恒久
        public, open to all, general public, 公开, 公共, 公众, 公開, 一般, 皆に
        private, personal, confidential, privacy, secret, own, individual, 私人, 个人, 隐私, 保密, 私密, 秘密, 私人嘅, 個人, \
            プライベート, 個人的, 内緒, 非公開, プライバシー
        common, usual, normal, ordinary, regular, typical, standard, general, 普通, 常见, 一般, 正常, 平常, 标准, 通常, 一般的, \
            標準, よくある
        special, unusual, particular, specific, rare, unique, exclusive, 特殊, 特别, 特定, 少见, 独特, 稀有, 特別, 珍しい, 特定の, \
            専用
        weird, strange, odd, abnormal, funny, suspicious, unusual, 奇怪, 古怪, 异常, 可疑, 変な, おかしい, 怪しい, 不思議, 妙な, 異常
        automatic, automatically, auto, by itself, self, 自动, 自动化, 自行, 自動, 自動的, 勝手に, オート
        manual, by hand, manually, 手动, 手工, 用手, 手動, 手作業, 手で
        """
}
