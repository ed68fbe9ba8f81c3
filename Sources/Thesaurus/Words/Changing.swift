extension Thesaurus {
    static let changing = """
        = verbs: change and replace
        change, modify, alter, amend, make changes, revise, 更改, 修改, 改变, 变更, 改一下, 改成, 改動, 変更, 変え, 改め, 修正, チェンジ
        replace, replacement, substitute, put in new, 更换, 替换, 换新, 取代, 换一个, 换掉, 換過, 交換, 取り替え, 置き換え, 差し替え, 代わりに
        switch to, switch over, change over, move over to, move to, 切换, 换到, 转到, 转换, 切到, 轉用, 切り替え, 切替, 乗り換え, 移行, \
            スイッチ
        update, upgrade, refresh, renew, bring up to date, 更新, 升级, 刷新, 升級, アップデート, アップグレード, 最新に, リニューアル
        edit, correct the text, rewrite, rework, 编辑, 修订, 改写, 編集, 書き直, 書き換え, 手直し
        convert, turn into, transform, change into, 转换, 转成, 变成, 换算, 转化, 轉做, 変換, 変える, 換算, コンバート
        improve, get better, enhance, make better, boost, optimize, optimise, 改善, 提高, 改进, 提升, 优化, 向上, 良くする, \
            良くなる, 最適化
        worsen, get worse, deteriorate, go downhill, 变差, 恶化, 更糟, 变坏, 越来越差, 悪化, 悪くなる, ひどくなる, 悪くなっ
        customize, customise, personalize, personalise, tailor, made to order, 定制, 自定义, 个性化, 客製化, 自訂, カスタマイズ, \
            カスタム, オーダーメイド, 自分好み
        adjust, tweak, fine tune, adapt, regulate, 调整, 调节, 微调, 调一下, 調校, 調整, 調節, 微調整, 合わせる
        set, set up, setup, configure, setting, preference, 设置, 设定, 配置, 设成, 調校, 設定, セットアップ, コンフィグ
        reset, start afresh, restore defaults, factory reset, clear settings, 重置, 重设, 恢复默认, 恢复出厂, 还原, 初始化, \
            リセット, 初期化, 再設定, 元に戻
        restore, recover, get back, bring back, retrieve, 恢复, 找回, 复原, 还原, 救回, 復元, 復旧, 取り戻, 回復, リストア
        undo, revert, take back, roll back, go back to before, 撤销, 撤回, 还原, 退回上一步, 復原, 元に戻す, 取り消, やり直し
        redo, do over, do again, start over, try again, retry, one more try, 重做, 重试, 重新来, 再试, 重来, 再試, 試過, やり直, \
            再試行, もう一度試, リトライ
        move, relocate, shift, transfer to another, 移动, 搬动, 挪动, 转移, 移到, 搬走, 移動, 動かす, 動かして, 移す, 移転
        rename, change the name, call it something else, change name, 改名, 重命名, 更名, 改名字, 名前を変, リネーム, 名称変更, 名前変更
        extend, prolong, lengthen, give more time, more time, 延长, 延期, 加长, 展期, 宽限, 延長, 延ばす, 伸ばす, 延ばして, 引き延ばし
        shorten, cut short, make shorter, abbreviate, 缩短, 变短, 剪短, 減短, 短縮, 短くする, 縮め, 短くして
        = verbs: more and less
        increase, raise, go up, turn up, boost, rise, up the, make higher, put up, grow, 增加, 提高, 调高, 上升, 上涨, \
            加大, 涨, 調高, 加多, 増やす, 増やして, 上げる, 上げて, 増加, 上昇, 増え, 引き上げ, アップ
        decrease, reduce, lower, go down, turn down, drop, cut, lessen, bring down, 减少, 降低, 调低, 下降, 减小, 下调, 調低, \
            減低, 減らす, 減らして, 下げる, 下げて, 減少, 低下, 引き下げ, ダウン
        double, twice as much, two times, twofold, 翻倍, 加倍, 两倍, 双倍, 2倍, 二倍, 倍増, 倍に
        half, halve, one half, fifty percent, 50%, 一半, 减半, 对半, 二分之一, 半分, 半額, 半減, ハーフ, 二分の一
        maximize, maximum, max, max out, at most, highest possible, as much as possible, upper limit, 最大, 最多, \
            最高, 上限, 顶多, 至多, 最大限, マックス, できるだけ多く
        minimize, minimum, at least, lowest possible, as little as possible, lower limit, 最小, 最少, 最低, 下限, 至少, \
            起码, 至少要, 最低限, 最小限, 少なくとも, ミニマム
        """
}
