extension Thesaurus {
    static let making = """
        = verbs: add, remove, create
        add, put in, include, insert, append, add on, put on the list, attach, 添加, 增加, 加入, 加上, 新增, 放进去, 加埋, 追加, \
            加え, 足す, 足して, 入れる, 入れて, 付け加え, 挿入
        remove, take off, take out, get rid of, take away, strip, eliminate, 移除, 去掉, 去除, 拿掉, 除去, 删掉, 攞走, 外す, \
            外して, 取り除, 取り外, 抜く
        delete, erase, wipe, clear, remove permanently, clear out, 删除, 清除, 删掉, 清空, 抹掉, 刪咗, 消す, 消して, 削除, 消去, \
            クリア, デリート
        cancel, call off, cancellation, scrap, drop, back out of, 取消, 撤销, 作废, 不要了, 退订, 取消咗, キャンセル, 取り消, 解約, 中止, \
            やめたい
        create, make, made, produce, generate, build, built, come up with, 创建, 制作, 做一个, 建立, 生成, 新建, 整一個, 作る, \
            作って, 作成, 作りたい, 新規作成
        new one, add a new, start a new, set up new, 新建一个, 新的一个, 建个新, 开新的, 新しく, 新規, 新たに
        copy, duplicate, photocopy, make a copy, clone, 复制, 拷贝, 复印, 副本, 影印, コピー, 複製, 複写, 写し
        paste, cut and paste, 粘贴, 贴上, 貼り付け, ペースト, 貼り付
        fill, fill up, refill, top up, 装满, 加满, 填满, 補充, 満たす, いっぱいにする, 詰め替え
        empty, drain, clear out, 倒空, 清空, 倒掉, 空にする, 空ける, 中身を捨
        fill in, fill out, complete the form, enter details, 填写, 填表, 填一下, 填入, 填報, 記入, 入力, 書き込, 埋める
        enter, input, type in, key in, punch in, 输入, 录入, 打进去, 键入, 入力, 打ち込, タイプ, 入れる
        apply, apply for, application, put in for, request officially, sign up for, 申请, 报名, 申办, 办理, 申領, 申し込, \
            申込, 申請, 応募, エントリー
        submit, hand in, turn in, send in, 提交, 递交, 上交, 交上去, 呈交, 提出, 送信, 出す, 提出する
        register, sign up, enroll, enrol, registration, 注册, 登记, 报名, 登錄, 登録, 会員登録, サインアップ, 新規登録
        attach, fasten, fix on, stick on, 附上, 贴上, 装上, 固定, 附加, 付ける, 貼る, 取り付け, 添付, くっつけ
        = verbs: combine, mix, assemble
        combine, merge, put together, join together, consolidate, 合并, 结合, 组合, 合在一起, 併埋, まとめて, 合わせて, 統合, 組み合わせ, \
            一緒に, 結合
        separate, split, divide, break up, split up, separately, 分开, 拆分, 分割, 分成, 单独, 分別, 分ける, 分けて, 別々, 分離
        mix, blend, stir, 混合, 搅拌, 搅匀, 混ぜる, 混ぜて, ミックス
        install, put in, fit, set up at home, installation, 安装, 装上, 装好, 安裝, 取り付け, 設置, インストール, 導入
        build, construct, assemble, put together, 建造, 组装, 搭建, 拼装, 砌, 組み立て, 建てる, 建築, 建設, 組立
        """
}
