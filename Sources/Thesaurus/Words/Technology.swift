extension Thesaurus {
    static let technology = """
        = tech: phones and mobile service
        phone, mobile, mobile phone, cell phone, cellphone, smartphone, cell, handset, iphone, android phone, \
            galaxy, 手机, 智能手机, 电话机, 苹果手机, 安卓手机, 手機, 手提電話, スマホ, 携帯, 携帯電話, スマートフォン, アイフォン, ケータイ
        sim, sim card, esim, e-sim, nano sim, 手机卡, 电话卡, sim卡, 电子卡esim, シム, シムカード, simカード
        replace sim, new sim, lost sim, sim swap, damaged sim, 补手机卡, 换sim卡, 补办电话卡, 補電話卡, sim再発行, sim交換, sim紛失
        activate sim, sim activation, 激活sim卡, sim開通
        sim not working, no sim, sim not recognised, sim not detected, invalid sim, 不识别卡, 无sim卡, 读不到卡, 讀唔到卡, \
            sim認識しない, simが使えない, simなし
        keep my number, port my number, number portability, port in, port out, transfer my number, puk, \
            pac code, 携号转网, 转网, 转台, 攜碼, 番号移行, 番号ポータビリティ, mnp, 乗り換え
        carrier network, network provider, mobile operator, provider, isp, 运营商, 联通, 电信, 网络商, 電訊商, 電信業者, 通信会社, キャリア, \
            プロバイダ, 通信事業者
        mobile data, data plan, data allowance, gigabytes, gb, mb, data usage, data pack, 流量, 手机流量, 数据流量, 流量包, \
            流动数据, 數據, 上網量, データ通信, データ容量, ギガ, パケット, データプラン
        run out of data, data used up, no data left, data finished, exceeded data, 流量用完, 没流量了, 流量不够, 流量超了, \
            數據用晒, ギガ不足, ギガが足りない, データ使い切, 通信制限, 容量不足通信
        buy more data, add data, extra data, data add-on, data booster, 加流量, 买流量, 流量加油包, 加購數據, データ追加, ギガ追加, 容量追加
        roaming, use abroad, data abroad, use my phone abroad, international roaming, 漫游, 国际漫游, 境外上网, 数据漫游, 漫遊, \
            ローミング, 海外ローミング, 海外で使, 国際ローミング
        signal, reception, coverage, no signal, bad reception, no service, network coverage, 信号, 没信号, 信号差, \
            信号不好, 无服务, 收訊, 冇訊號, 訊號, 電波, 圏外, 電波が悪い, 電波がない, 通信エリア
        hotspot, tethering, personal hotspot, share internet, 热点, 个人热点, 共享网络, 無線分享, テザリング, ホットスポット, インターネット共有
        5g, 4g, lte, 3g, network type, 五代网络, 四代网络, 5g网络, 4g网络
        voicemail, voice mail, answering machine, answerphone, voice message mailbox, 语音信箱, 留言信箱, 电话留言, 留言, \
            語音信箱, 留守番電話, 留守電, ボイスメール
        call forwarding, divert calls, forward calls, redirect calls, 呼叫转移, 来电转接, 转接电话, 來電轉駁, 轉接, 転送電話, 着信転送, \
            通話転送
        caller id, who called, unknown number, hidden number, withheld number, 来电显示, 陌生号码, 未知号码, 谁打来的, 非通知, \
            発信者番号, 知らない番号, 誰からの電話
        call minutes, talk time, call plan, unlimited calls, 通话时长, 通话分钟, 通話時間, 通話分鐘, 無料通話, かけ放題, 通話定額
        ringtone, ring tone, vibrate, vibration, silent mode, ringer, 铃声, 震动, 静音模式, 响铃, 震機, 着信音, バイブ, マナーモード, \
            サイレントモード, 呼び出し音
        do not disturb, dnd, quiet mode, focus mode, 勿扰, 免打扰, 请勿打扰, 勿擾, おやすみモード, 通知オフモード, 集中モード
        airplane mode, flight mode, aeroplane mode, 飞行模式, 航班模式, 飛航模式, 飛行模式, 機内モード, フライトモード
        unlock phone, carrier unlock, sim lock, network unlock, unlocked phone, 解网络锁, 解锁手机, 有锁机, 解機鎖, simロック解除, \
            simフリー, simロック
        landline, home phone, fixed line, house phone, 座机, 固话, 家里电话, 家用電話, 市話, 固定電話, 家電話
        find my phone, locate my phone, where is my phone, lost my phone, ring my phone, track my phone, 找手机, \
            手机找不到, 手机丢了, 定位手机, 查找手机, 搵電話, 手機不見, スマホをなくし, 携帯を探, スマホを探, スマホはどこ
        broken screen, cracked screen, screen smashed, screen damage, 碎屏, 屏幕碎了, 屏裂了, 爆芒, 螢幕破, 画面割れ, 画面が割れ, 液晶割れ
        = tech: computers and devices
        computer, pc, laptop, notebook computer, desktop, macbook, mac, workstation, 电脑, 计算机, 笔记本电脑, 台式机, 笔电, \
            筆電, 手提電腦, パソコン, コンピューター, ノートパソコン, ノートpc, デスクトップ
        tablet, ipad, e-reader, kindle, ebook reader, 平板, 平板电脑, 阅读器, タブレット, アイパッド, 電子書籍リーダー
        television, tv, telly, smart tv, set top box, tv box, 电视, 电视机, 机顶盒, 智能电视, 電視, 電視盒, テレビ, スマートテレビ, \
            セットトップボックス
        remote, remote control, controller, clicker, 遥控器, 遥控, 搖控, リモコン, コントローラー
        speaker, loudspeaker, smart speaker, soundbar, echo, alexa device, 音箱, 音响, 喇叭, 智能音箱, 揚聲器, スピーカー, \
            スマートスピーカー, 音響
        headphones, earphones, earbuds, headset, airpods, 耳机, 蓝牙耳机, 耳麦, 耳機, 耳筒, イヤホン, ヘッドホン, ヘッドセット, イヤフォン
        keyboard, keypad, typing, type, 键盘, 打字, 输入法, 鍵盤, キーボード, 入力キー, タイピング
        mouse, trackpad, touchpad, cursor, 鼠标, 触控板, 光标, 滑鼠, マウス, タッチパッド, トラックパッド, カーソル
        screen, display, monitor, touchscreen, touch screen, 屏幕, 显示器, 显示屏, 触摸屏, 螢幕, 画面, 液晶, モニター, ディスプレイ, タッチパネル
        camera, webcam, digital camera, lens, 相机, 摄像头, 镜头, 照相机, 相機, 鏡頭, カメラ, ウェブカメラ, レンズ, デジカメ
        microphone, mic, mike, voice input, 麦克风, 话筒, マイク, 音声入力
        printer, scanner, copier, ink, toner, cartridge, 打印机, 复印机, 扫描仪, 墨盒, 碳粉, 印表機, 影印機, プリンター, スキャナー, コピー機, \
            インク, トナー
        cable, cord, wire cable, usb cable, hdmi, adapter, adaptor, plug, 数据线, 连接线, 转接头, 适配器, 插头, 傳輸線, 充電線, 轉插, \
            ケーブル, コード, アダプター, 変換プラグ, 配線
        usb, usb stick, flash drive, memory stick, thumb drive, memory card, sd card, 优盘, u盘, 闪存盘, 内存卡, 存储卡, \
            隨身碟, 記憶卡, usbメモリ, メモリーカード, sdカード
        hard drive, hard disk, ssd, disk, external drive, 硬盘, 固态硬盘, 移动硬盘, 磁盘, 硬碟, ハードディスク, 外付けhdd, ディスク
        storage, memory, space, storage full, out of space, disk full, free up space, not enough storage, 内存, \
            存储空间, 空间不足, 内存不足, 容量, 儲存空間, 記憶體, ストレージ, 容量不足, 空き容量, メモリ不足
        processor, cpu, ram, graphics card, gpu, motherboard, 处理器, 显卡, 主板, 运行内存, 顯示卡, 主機板, プロセッサ, メモリ, \
            グラフィックボード, マザーボード
        smartwatch, smart watch, apple watch, fitness tracker, wristband, fitbit, 手表, 智能手表, 手环, 智能手环, 腕時計, \
            スマートウォッチ, アップルウォッチ, wristwatch, wrist watch
        game console, console, playstation, xbox, nintendo switch, 游戏机, 主机游戏, 掌机, ゲーム機, 家庭用ゲーム機, プレステ, 任天堂
        smart home, smart plug, smart light, thermostat, home automation, iot, 智能家居, 智能插座, 智能灯, 温控器, 智能家電, \
            スマートホーム, スマート家電, サーモスタット, スマートプラグ
        robot vacuum, roomba, robot cleaner, 扫地机器人, 扫地机, 掃地機械人, ロボット掃除機, お掃除ロボット
        drone, gadget, electronics, device, gizmo, electronic device, 设备, 电子产品, 数码产品, 无人机, 裝置, デバイス, 機器, 電子機器, \
            端末, ドローン
        device compatibility, compatible, compatibility, work with, supported, support my phone, 兼容, 支持吗, 适配, \
            能不能用, 相容, 支援, 対応, 互換性, 対応機種, 使えますか
        button, switch, knob, power button, press, 按钮, 按键, 开关键, ボタン, スイッチ, 電源ボタン, 押す
        new device, change phone, new phone, switch phones, transfer to new phone, move to new phone, 换手机, 新手机, \
            换机, 换新机, 資料轉移, 換機, 機種変更, 機種変, 新しいスマホ, データ移行
        lost device, device lost, remote wipe, 设备丢失, 设备丢了, 远程清除, 裝置遺失, 端末紛失, 端末をなくし, 遠隔消去
        = tech: power and battery
        battery, batteries, battery life, battery level, battery percentage, power level, 电池, 电量, 续航, 待机时间, 電池, \
            電量, 電芯, バッテリー, 電池残量, 電池持ち, バッテリー残量
        charge battery, charging, recharge, charger, charging cable, power bank, charge my phone, \
            wireless charging, charging point, 充电, 充电器, 充电宝, 快充, 无线充电, 充電, 叉電, 尿袋, 行動電源, 充電器, 充電ケーブル, \
            モバイルバッテリー, 急速充電, ワイヤレス充電, charge
        not charging, won't charge, charge slow, slow charging, doesn't charge, 充不进电, 充不了电, 充电慢, 不充电, 叉唔到電, \
            充電できない, 充電されない, 充電が遅い
        drains fast, battery drain, battery dies quickly, runs out quickly, dead battery, low battery, \
            battery low, 耗电快, 没电, 掉电快, 电量低, 电池不耐用, 冇電, 快沒電, 電池の減りが早い, 電池切れ, バッテリー切れ, すぐ切れる, 電池がない
        replace battery, new battery, battery replacement, change battery, 换电池, 更换电池, 換電, 換電池, 電池交換, バッテリー交換
        turn on, switch on, power on, boot, start up, enable, activate, 打开, 开启, 开机, 启动, 启用, 開機, 開著, つける, オンにする, \
            起動, 電源を入れ, 有効にする, 電源オン
        turn off, switch off, power off, shut down, disable, deactivate, power down, 关闭, 关掉, 关机, 停用, 禁用, 關咗, \
            消す電源, オフにする, 電源を切, 無効にする, 停止する, シャットダウン, 切る
        restart, reboot, reset, power cycle, turn off and on, 重启, 重新启动, 重开机, 重開機, 重新開機, 再起動, リブート, リスタート
        factory reset, hard reset, reset to default, wipe the device, restore factory settings, 恢复出厂, 出厂设置, \
            格式化, 刷机, 還原原廠, 初期化, 工場出荷時, リセット, フォーマット
        electricity, power, 电力, 電気, 電力
        power cut, power outage, blackout, no electricity, 停电, 断电, 跳闸, 停電, 跳掣, 冇電力, ブレーカー
        socket, outlet, power outlet, plug socket, power strip, extension cord, 插座, 插排, 插线板, 电源插座, 拖板, 延長線, 插蘇, \
            コンセント, 電源タップ, 延長コード, 差し込み口
        energy saving, power saving, low power mode, battery saver, save battery, 省电, 省电模式, 节能, 慳電, 省電模式, 省電力, \
            節電, 低電力モード, 省エネ
        = tech: faults and errors
        won't turn on, doesn't turn on, not turning on, no power, dead, won't start, 开不了机, 打不开机, 不开机, 没反应, 开不了, \
            開唔到機, 開不了機, 電源が入らない, 起動しない, つかない, 電源入らない
        overheating, overheat, too hot, hot device, gets hot, heating up, 发热, 发烫, 过热, 很烫, 熱過頭, 好熱, 発熱, 熱くなる, \
            熱い, オーバーヒート, 高温
        app crash, crash, crashing, app keeps closing, app not working, app won't open, force close, 闪退, 崩溃, \
            打不开, 应用打不开, 程序崩溃, 彈app, 跳出, 閃退, クラッシュ, アプリが落ちる, 強制終了, アプリが開かない, アプリが動かない
        freeze screen, frozen screen, hang, stuck, not responding, unresponsive, froze, frozen up, hung, 卡死, \
            卡住, 死机, 没反应, 不动了, 卡了, hang機, 當機, 卡住咗, フリーズ, 固まる, 動かない, 反応しない, 固まった
        slow, lag, laggy, sluggish, running slow, too slow, 慢, 卡顿, 很慢, 好慢, 延迟, 遲緩, 遅い, 重い, もたつく, カクカク, ラグ
        fast, quick, rapid, speedy, swift, 快, 快速, 迅速, 飞快, 好快, 速い, 早い, 素早い, 高速
        bug, glitch, error, error message, error code, fault, failure, malfunction, 错误, 报错, 漏洞, 出错, 错误代码, 异常, \
            故障, 出error, 錯誤訊息, エラー, バグ, 不具合, エラーコード, エラーメッセージ, 異常
        not working, doesn't work, isn't working, won't work, stopped working, does not function, not work, \
            fails, 不能用, 用不了, 不工作, 失灵, 失效, 没用, 用唔到, 唔work, 不能使用, 動作しない, 使えない, 動かない, 機能しない, 使用できない
        function, operate, working, 运行, 工作正常, 运作, 能用, 運作, 動く, 作動, 機能する, 動作, 稼働, be working
        blue screen, black screen, blank screen, white screen, 蓝屏, 黑屏, 白屏, 花屏, 黑畫面, ブルースクリーン, 画面が真っ暗, 真っ白, \
            画面が映らない, ブラックスクリーン
        it support, tech support, technical support, technical help, it department, technical issue, \
            technical problem, 技术支持, 技术问题, 技术故障, 技術支援, 技術支持, テクニカルサポート, 技術サポート, 技術的な問題, 情シス
        troubleshoot, diagnose, diagnostic, what's wrong with, 排查, 诊断, 故障排除, 检测, 疑難排解, トラブルシューティング, 診断, 原因を調べ
        = tech: internet and wifi
        internet, network, online, web, net, connection, internet connection, 网络, 上网, 互联网, 联网, 网, 網路, 網絡, 上網, \
            インターネット, ネット, 回線, ネットワーク, オンライン
        wifi, wi-fi, wireless, wireless internet, wlan, 无线网, 无线, 无线网络, 无线上网, 無線網路, ワイファイ, 無線lan, 無線
        wifi password, wifi code, network password, wifi key, 无线密码, wifi密码, 上网密码, wi-fiパスワード, wifiパスワード, 暗号化キー
        broadband, fibre, fiber, home internet, adsl, cable internet, 宽带, 光纤, 光猫, 家庭宽带, 寬頻, ブロードバンド, 光回線, 固定回線, \
            光ファイバー
        router, modem, access point, hub, mesh, range extender, 路由器, 调制解调器, 无线路由, 數據機, 分享器, ルーター, モデム, 中継器, \
            アクセスポイント
        no internet, internet down, internet not working, can't connect, no connection, offline, \
            connection lost, network down, can't get online, disconnected, 没网, 断网, 上不了网, 连不上网, 网断了, 无法联网, 掉线, \
            上唔到網, 沒網路, 斷線, ネットに繋がらない, つながらない, 接続できない, ネットが切れ, 圏外ネット, オフライン, 接続エラー
        slow internet, slow connection, internet slow, slow speed, slow wifi, laggy internet, 网速慢, 网慢, 网络慢, 卡网, \
            上网慢, 網速慢, 上網好慢, ネットが遅い, 回線が遅い, 通信速度が遅い, 速度が遅い
        speed, bandwidth, mbps, speed test, how fast, internet speed, 速度, 网速, 带宽, 测速, 頻寬, 網速, 速さ, 通信速度, 回線速度, \
            スピード, スピードテスト
        connect, hook up, connect to, pair, link up, link, 连接, 连上, 接上, 配对, 駁, 連接, 連線, 接続, 繋ぐ, つなぐ, 繋げる, ペアリング
        disconnect, unpair, unlink, unplug, 断开, 断开连接, 拔掉, 解除配对, 切断, 接続解除, ペアリング解除, 抜く
        bluetooth, airdrop, nfc, infrared, 蓝牙, 隔空投送, 藍牙, 藍芽, ブルートゥース, エアドロップ
        website, site, web page, webpage, homepage, home page, portal, 网站, 网页, 官网, 首页, 页面, 網頁, 官方網站, サイト, \
            ウェブサイト, ホームページ, ページ, 公式サイト
        browser, chrome, safari, firefox, search engine, google, baidu, 浏览器, 谷歌, 百度, 搜索引擎, ブラウザ, クローム, サファリ, \
            グーグル, 検索エンジン
        search, look up, look for, find, seek, google it, search for, 搜索, 查找, 搜, 找, 查询, 寻找, 搵, 搜尋, 検索, 探す, 調べ, \
            探して, 見つけ, サーチ
        url, web address, hyperlink, click the link, weblink, 网址, 链接, 超链接, 連結, リンク, urlリンク, アドレス
        page not loading, website down, site not loading, page won't load, website not working, 404, \
            can't open page, 网页打不开, 页面打不开, 加载不出来, 网站崩了, 網頁開唔到, 網站掛了, ページが開かない, サイトが開かない, 表示されない, 読み込めない, \
            サイトに繋がらない
        cloud, cloud storage, icloud, google drive, dropbox, onedrive, 云盘, 网盘, 云存储, 云端, 雲端, 雲端硬碟, クラウド, \
            クラウドストレージ, グーグルドライブ
        stream, streaming, buffering, watch online, live stream, 流媒体, 直播, 在线看, 缓冲, 串流, 串流平台, ストリーミング, 配信, \
            ライブ配信, 生配信
        server, hosting, domain, dns, ip address, 服务器, 域名, 主机, 伺服器, 網域, サーバー, ドメイン, ホスティング, ipアドレス
        outage, service down, is it down, downtime, server down, service interruption, 宕机, 服务中断, 崩了, 服务器挂了, \
            系统维护, 當機, 死機系統, 障害, サーバーダウン, サービス停止, 通信障害, メンテナンス中
        = tech: apps and software
        app, application software, mobile app, apps, 应用, 软件, 应用程序, 手机应用, 应用软件, 應用程式, アプリ, アプリケーション
        software, program, programme, tool, 软件, 程序, 工具, 系统软件, 軟體, 軟件, 程式, ソフト, ソフトウェア, プログラム, ツール
        install, set up, download the app, setup, get the app, 安装, 下载安装, 裝app, インストール, セットアップ, 導入, アプリを入れ
        uninstall, delete the app, remove app, delete app, 卸载, 删应用, 删软件, 解除安裝, 移除程式, アンインストール, アプリ削除, アプリを消
        app update, update app, software update, new version, update the app, upgrade software, system update, \
            latest version, 更新, 版本更新, 系统更新, 升级版本, 软件更新, 更新版本, アップデート, バージョンアップ, 更新プログラム, 最新版
        operating system, os, windows, macos, ios, android, linux, 操作系统, 系统, 安卓, 视窗, 苹果系统, 作業系統, 鴻蒙, ウィンドウズ, \
            アンドロイド, オペレーティングシステム
        app store, play store, google play, where to download, 应用商店, 应用市场, 苹果商店, 應用程式商店, アップストア, アプリストア, \
            プレイストア, グーグルプレイ
        in-app purchase, in app purchase, virtual goods, game top up, microtransaction, 内购, 应用内购买, 游戏充值, 氪金, \
            課金, アプリ内課金, アプリ内購入, ゲーム課金
        folder, directory, file location, where is the file, 文件夹, 目录, 资料夹, フォルダ, ディレクトリ, ファイルの場所
        file format, pdf, excel, spreadsheet, powerpoint, slides, doc, csv, zip, 文档, 电子表格, 表格文件, 幻灯片, 压缩包, 試算表, \
            簡報, ワード, エクセル, パワポ, スプレッドシート, スライド
        sync, synchronize, synchronise, syncing, 同步, 数据同步, 同步化, 同期, シンク
        not syncing, 不同步, 同期できない, won't sync
        code, coding, programming, developer, api, script, software engineer, programmer, 编程, 代码, 程序员, 开发者, 接口, \
            编码, 寫程式, 工程師, プログラミング, コード, 開発者, プログラマー, エンジニア
        artificial intelligence, ai, machine learning, chatgpt, siri, alexa, google assistant, 人工智能, 机器学习, \
            语音助手, 小爱, 人工智慧, 人工知能, 機械学習, 音声アシスタント
        feature, functionality, function, capability, what can it do, 功能, 特性, 能做什么, 功能介绍, 機能, 特徴, 性能, 何ができる
        pop-up, popup, advert, ad, ads, advertisement, adblock, 广告, 弹窗, 弹出, 去广告, 彈出視窗, 広告, ポップアップ, 広告ブロック, 宣伝
        = tech: settings, screen and sound
        settings, setting, configure, configuration, preferences, options menu, 设置, 设定, 配置, 参数设置, 偏好, 設定, 設定画面, \
            環境設定, コンフィグ
        default, standard setting, preset, 默认, 预设, 缺省, 預設, デフォルト, 既定, 初期設定
        language setting, change language, switch language, display language, 语言设置, 切换语言, 换语言, 改语言, 更改語言, 言語設定, \
            言語変更, 言語を変え, 表示言語
        dark mode, theme, night mode, wallpaper, background, 深色模式, 夜间模式, 主题, 壁纸, 背景, 深色主題, 桌布, ダークモード, テーマ, 壁紙, \
            ナイトモード
        font, font size, text size, bigger text, zoom, 字体, 字体大小, 字号, 放大字, 字型, 文字サイズ, フォント, 文字の大きさ, 拡大
        screenshot, screen capture, screen recording, screen shot, screen record, 截图, 截屏, 录屏, 屏幕截图, cap圖, 螢幕截圖, \
            スクリーンショット, スクショ, 画面録画, 画面キャプチャ
        copy and paste, cut, paste, copy text, clipboard, 复制粘贴, 粘贴, 剪切, 複製貼上, 貼上, コピペ, 貼り付け, 切り取り, ペースト
        menu, icon, widget, toolbar, tab, home screen, 菜单, 图标, 小组件, 主屏幕, 标签页, 選單, 圖示, メニュー, アイコン, ウィジェット, \
            ホーム画面, タブ
        notification, alert, push notification, notify, reminder alert, notice, 通知, 提醒, 推送, 消息提醒, 提示, 推播, お知らせ, \
            アラート, プッシュ通知, リマインド
        turn off notifications, mute notifications, stop notifications, disable alerts, 关闭通知, 不要通知, 关推送, 關閉推播, \
            通知オフ, 通知を切, 通知を止め
        volume, sound, audio, loudness, 音量, 声音, 音频, 聲量, ボリューム, オーディオ, サウンド
        volume up, louder, turn it up, increase volume, raise volume, turn up, 大声点, 调大音量, 声音大点, 大聲啲, 調高音量, \
            音量を上げ, 大きな音, 音を大きく
        volume down, quieter, turn it down, lower volume, decrease volume, turn down, softer, 小声点, 调小音量, 声音小点, \
            細聲啲, 調低音量, 音量を下げ, 音を小さく, 静かに
        mute, silence, shut up, quiet, silent, 静音, 消音, 关声音, 闭嘴, 収聲, ミュート, 黙って, 音を消
        no sound, can't hear, sound not working, no audio, 没声音, 听不到, 无声, 没有声音, 冇聲, 聽唔到, 音が出ない, 聞こえない, 音が聞こえない
        brightness, screen brightness, 亮度, 屏幕亮度, 光度, 明るさ, 輝度
        brighter, brighten, increase brightness, more light, turn up brightness, 调亮, 亮一点, 光啲, 調光, 明るく, 明るくし, \
            輝度を上げ
        dimmer, dim, darker, reduce brightness, lower brightness, less bright, 调暗, 变暗, 暗一点, 暗啲, 暗く, 暗くし, 輝度を下げ
        """
}
