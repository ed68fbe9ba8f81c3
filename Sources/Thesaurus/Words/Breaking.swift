extension Thesaurus {
    static let breaking = """
        = verbs: break, fail and fix
        break, broke, broken, out of order, bust, broke down, busted, kaput, break down, 坏了, 弄坏, 损坏, 故障, 出毛病, 壞咗, \
            壞掉, 壊れ, 壊し, 破損
        damage, damaged, harm, scratch, dent, crack, chipped, 损坏, 破损, 损伤, 划痕, 刮花, 破裂, 破了, 整爛, 破損, 損傷, ひび, 割れ, \
            傷つい, ダメージ
        does not work, doesn't work, not working, won't work, isn't working, stopped working, no longer works, \
            cannot use, unusable, 不能用, 用不了, 没反应, 失灵, 不好使, 没法用, 不管用, 唔得, 用唔到, 動かない, 使えない, 作動しない, 機能しない, 使えなく, \
            効かない, 動作しない
        work, works, function, functioning, works fine, be operational, run properly, 能用, 好用, 管用, 正常工作, 运作, \
            正常使用, 動く, 動作, 作動, 機能する, 使える, 正常に
        fail, failed, failure, unsuccessful, did not go through, didn't go through, couldn't complete, 失败, 没成功, \
            不成功, 未成功, 没通过, 不通过, 唔成功, 失敗, うまくいかない, できなかった, 通らない, 駄目だった
        succeed, success, successful, went through, it worked, 成功, 通过了, 办成, 成功了, うまくいっ, できた, 通った
        fix, repair, mend, get it working, sort out, put right, 修理, 维修, 修好, 修复, 修一下, 整返好, 維修, 直す, 直して, 修繕, 修復, \
            直る
        solve, resolve, sort out, work out, deal with, handle, take care of, settle, 解决, 处理, 搞定, 应对, 办一下, 處理, \
            搞掂, 解決, 対処, 対応, 処理, 片付け, 何とかして
        error, bug, glitch, malfunction, fault, mistake message, error message, 错误, 报错, 出错, 异常, 漏洞, 錯誤, エラー, \
            不具合, バグ, 異常, 誤作動
        stuck, frozen, hang, freeze, jam, not responding, unresponsive, hung, 卡住, 死机, 卡死, 没反应, 无响应, 當機, hang機, \
            固まっ, フリーズ, 止まっ, 反応しない, 動かなくなっ, 詰まっ
        crash, crashed, keeps closing, closes by itself, shut down by itself, 崩溃, 闪退, 自动关闭, 彈出, 落ちる, 強制終了, \
            クラッシュ, 勝手に閉じ, 落ちてしま
        trouble, problem, issue, difficulty, hassle, something wrong, go wrong, what's wrong, matter, 问题, 麻烦, \
            毛病, 困难, 故障, 有问题, 怎么了, 出事, 问题出在, 問題, トラブル, 困って, 面倒, 困った, おかしい
        slow, lag, laggy, takes forever to load, sluggish, 很慢, 卡顿, 太慢, 好慢, 延迟, 卡卡的, 遅い, 重い, もたつく, 遅く, のろい
        leak, drip, leaking, spill, 漏水, 渗漏, 滴漏, 漏了, 洒了, 漏れ, 水漏れ, こぼれ, 液漏れ
        tear, torn, rip, ripped, hole in, 撕破, 破洞, 撕裂, 破了个洞, 破れ, 裂け, 穴が開, ちぎれ
        burn, burnt, scorch, on fire, 烧焦, 糊了, 着火, 烧坏, 焦げ, 燃え, 焼け, 火事
        lose power, power cut, blackout, power outage, no electricity, 停电, 断电, 没电, 跳闸, 停電, 電気がつかない, 電源が入らない, \
            電気が止ま
        wear out, worn, worn out, old and worn, 磨损, 用旧了, 老化, 破旧, すり減, 摩耗, 劣化, くたびれ
        = verbs: test, protect, destroy
        test, try out, trial, check if it works, 测试, 试用, 试验, 试试, テスト, 試す, 試し, お試し, 試験的
        prevent, avoid, stop from happening, keep from, 防止, 避免, 预防, 以免, 防ぐ, 避け, 予防, 回避
        protect, secure, guard, safeguard, keep safe, 保护, 保障, 防护, 守护, 守る, 保護, 防護, ガード
        destroy, ruin, wreck, 毁坏, 破坏, 毁了, 搞砸, 弄烂, 台無し, 破壊, 壊滅, めちゃくちゃ
        fall, fell, fallen, drop, dropped, tip over, 掉落, 摔倒, 摔坏, 跌落, 掉下来, 跌咗, 落とし, 落ちた, 転ん, 倒れ, 落下
        hit, knock, bump, crash into, collide, 撞到, 碰撞, 撞上, 撞咗, ぶつけ, ぶつかっ, 当たっ, 衝突
        = verbs: on lock and connect
        lock, locked, lock up, locked out, 锁住, 上锁, 锁定, 被锁, 鎖咗, ロック, 鍵をかけ, 施錠, ロックされ
        unlock, unlocked, get back in, release the lock, 解锁, 开锁, 解除锁定, 解封, 解鎖, ロック解除, 解錠, 解除, アンロック, 鍵を開け
        block, blocked, ban, blacklist, freeze, 屏蔽, 拉黑, 封锁, 冻结, 封禁, 拦截, 封鎖, ブロック, 停止させ, 凍結, 拒否, 遮断
        connect, link, hook up, pair, connection, plug in, join up, 连接, 连上, 接通, 绑定, 配对, 連到, 繋ぐ, つなぐ, 接続, 連携, \
            つながる, ペアリング, リンク, 紐付け
        disconnect, unlink, cut off, unpair, unplug, drop out, disconnected, 断开, 断线, 解绑, 掉线, 断连, 甩線, 斷線, 切断, \
            切れる, 接続が切れ, 解除, 外す, つながらない
        touch, tap, press, push, click, hit the button, 点击, 按下, 触摸, 按一下, 点一下, 撳, 押す, 押して, タップ, クリック, 触る, 触れ
        pull, drag, tug, 拖动, 引く, 引っ張, ドラッグ
        turn, rotate, spin, twist, 旋转, 转动, 拧, 转一下, 扭, 回す, 回して, 回転, ひねる
        lift, raise up, carry, 抬起, 举起, 搬, 提起, 持ち上げ, 上げる, 担ぐ, 運ぶ
        put, place, lay, set down, put down, 放在, 摆放, 放下, 擺喺, 置く, 置いて, 載せ, 置き
        hang, hang up on the wall, mount, 挂, 悬挂, 挂起来, 掛ける, 掛けて, 吊るす, 吊り下げ
        cover, wrap, 盖住, 包住, 覆盖, 包裹, 遮住, 覆う, 包む, かぶせ, カバー
        hide, hid, hidden, conceal, keep secret, 隐藏, 藏起来, 隐蔽, 隠す, 隠して, 隠れ, 非表示
        tie, bind, fasten, knot, 绑, 捆, 打结, 結ぶ, 縛る, 結んで, 締め
        cut, slice, chop, trim, snip, 剪, 裁剪, 切开, 剪掉, 切る, 切って, カット, 刻む
        """
}
