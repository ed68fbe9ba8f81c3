extension Thesaurus {
    static let starting = """
        = verbs: start, stop and continue
        start, begin, began, begun, kick off, commence, get started, launch, initiate, get going, 开始, 启动, 开启, \
            着手, 起动, 始める, 始めて, 始まる, 開始, スタート, 起動, 始め
        stop, halt, cease, put an end to, knock it off, cut it out, terminate, 停止, 停下, 别再, 停掉, 终止, 打住, 住手, 停咗, \
            止める, 止めて, やめて, やめる, ストップ, 中止, とめて
        pause, put on hold, hold on, freeze for now, suspend, take a break, 暂停, 中止一下, 暂缓, 停一下, 先停, 暫停, 一時停止, \
            中断, ポーズ, 休止, 止めておいて
        resume, continue, carry on, keep going, go on, proceed, pick up where, unpause, 继续, 恢复播放, 接着, 接着来, 往下, \
            繼續, 続ける, 続けて, 再開, 続行, 継続, 続き
        repeat, again please, say again, say that again, one more time, once more, play again, replay, 重复, \
            再说一遍, 再来一次, 再说一次, 重播, 再放一遍, 講多次, 繰り返, もう一度, もう一回, リピート, 再度
        skip, next one, jump over, pass over, move to next, 跳过, 略过, 下一个, 下一首, 换下一个, 跳過, スキップ, 飛ばす, 飛ばして, 次へ, \
            次の, とばして
        go back, previous, back to, step back, return to previous, 返回, 上一个, 上一首, 上一步, 后退, 回到, 戻る, 戻って, 前の, 前に戻, \
            一つ前
        finish, complete, done, end, wrap up, get through with, over with, 完成, 结束, 做完, 搞定, 弄完, 完毕, 搞掂, 終わる, \
            終わった, 完了, 終了, 済んだ, 終える, 仕上げ
        end, come to an end, expire, run out, 到期, 结束, 过期, 截止, 終止, 期限切れ, 満了, 終わり, 切れる, 切れた
        give up, quit trying, abandon, drop it, 放弃, 算了, 不干了, 放弃吧, 算數, 諦め, あきらめ, やめとく, 断念
        turn on, switch on, power on, power up, put on, activate, fire up, on please, 打开, 开启, 开机, 启动, 开一下, 着機, \
            開著, つけて, つける, 点ける, 電源を入れ, オンに, 起動, 入れて
        turn off, switch off, power off, power down, shut off, shut down, put out, off please, 关掉, 关闭, 关机, 关上, \
            熄掉, 熄咗, 閂咗, 消して, 消す, オフに, 切って, 電源を切, 切る, シャットダウン
        open, open up, opening, unseal, unwrap, 打开, 开门, 开封, 拆开, 展开, 開く, 開いて, 開ける, 開けて, オープン, 開封
        close, shut, closing, closed, 关闭, 关上, 合上, 关门, 关了, 閂埋, 閉じる, 閉じて, 閉める, 閉めて, クローズ, 閉ま
        enable, activate, turn the feature on, switch on the, allow access, opt in, 启用, 激活, 开通, 开启功能, 開通, 有効化, \
            有効に, 有効にし, オンにする, アクティベート
        disable, deactivate, switch off the, turn the feature off, opt out, 禁用, 停用, 关闭功能, 注销, 取消激活, 無効化, 無効に, \
            利用停止, オフにする, 使えなくする
        restart, reboot, start again, turn off and on, relaunch, 重启, 重新启动, 重开, 重新开机, 重開機, 再起動, 立ち上げ直, リスタート, \
            リブート
        run, execute, carry out, perform, launch it, 运行, 执行, 实施, 跑一下, 执行一下, 実行, 動かす, 実施, 行う, 起動
        delay, postpone, put off, push back, reschedule, defer, move to later, 推迟, 延迟, 延后, 拖延, 改期, 改天, 押後, 延期, \
            先延ばし, 後回し, 遅らせ, 延ばす, リスケ
        bring forward, move up, earlier date, sooner than planned, 提前, 提早, 早一点, 往前挪, 推前, 前倒し, 早める, 繰り上げ, 早めに
        interrupt, cut off, break off, disturb, 打断, 中断, 打扰, 干扰, 被中断, 割り込, 邪魔, 遮る, 途切れ
        = verbs: on wait and hurry
        wait, hold on, hang on, one moment, just a second, a moment, hold the line, stand by, 等一下, 等等, 稍等, 等待, \
            等会儿, 等陣, 等我, 待って, 待つ, お待ち, 少々お待ち, ちょっと待, 待機
        hurry, hurry up, quickly, asap, as soon as possible, right away, urgent, urgently, rush, speed up, \
            immediately, 赶快, 快点, 尽快, 赶紧, 马上, 立刻, 加急, 急用, 快啲, 即刻, 急いで, 至急, すぐに, 早く, 急ぎ, 緊急, 速やか, 今すぐ
        late, be late, delayed, behind schedule, overdue, not on time, running late, 晚了, 迟到, 晚点, 延误, 迟了, 逾期, \
            遲咗, 遅れ, 遅刻, 遅延, 遅い, 間に合わない
        on time, in time, punctual, by the deadline, make it in time, 准时, 按时, 来得及, 及时, 準點, 趕得切, 間に合う, 間に合い, \
            時間通り, 定刻, 予定通り
        take too long, taking forever, waited so long, waiting for ages, how much longer, still waiting, 太久了, \
            等了很久, 还在等, 等好久, 等太久, 等咗好耐, 待たされ, まだ待っ, 時間がかかりすぎ, ずっと待っ, いつまで待
        """
}
