extension Thesaurus {
    static let things = """
        = things: numbers
        two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, \
            eighteen, dozen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, \
            million, billion, zero, 两个, 三个, 四个, 五个, 六个, 八个, 十个, 二十, 三十, 四十, 五十, 一百万, 一百, 一千, 一万, 一つ, 二つ, 三つ, 四つ, 五つ, \
            百円, 十個, ゼロ
        number one, top ranked, no. 1, first place, 第一名, 冠军, 第一位, 一位, 一番, ナンバーワン, 首位
        math, arithmetic, equation, calculation, formula, 数学, 算术, 方程, 算式, 公式, 數學, 算数, 計算式, 方程式
        even number, odd number, prime, fraction, decimal, 偶数, 奇数, 分数, 小数, 素数, 質数
        = things: colours shapes materials
        red, blue, green, yellow, black, white, orange, purple, pink, brown, grey, gray, silver, gold, beige, \
            navy, color, colour, 红色, 蓝色, 绿色, 黄色, 黑色, 白色, 橙色, 紫色, 粉色, 粉红, 棕色, 灰色, 银色, 金色, 颜色, 赤, 青, 緑, 黒, 白, \
            オレンジ, 紫, ピンク, 茶色, 銀色
        light color, light colour, pale, pastel, bright color, 浅色, 淡色, 亮色, 鲜艳, 明るい色, 淡い, 薄い色
        dark color, dark colour, deep color, 深色, 暗色, 暗い色, 濃い色, ダークカラー
        round, circle, square, triangle, rectangle, oval, star shape, shape, heart shape, cube, ball, 圆形, 方形, \
            三角形, 正方形, 长方形, 椭圆, 形状, 丸い, 四角, 三角, 長方形
        wood, wooden, metal, plastic, glass, steel, iron, leather, cotton, wool, silk, paper, rubber, stone, \
            ceramic, copper, gold, silver, aluminum, concrete, fabric, cloth, material, made of, 木头, 木质, 金属, \
            塑料, 玻璃, 皮革, 羊毛, 丝绸, 橡胶, 石头, 陶瓷, 材质, 材料, 布料, 面料, 塑膠, 木製, プラスチック, ガラス, シルク, ゴム, 素材, 生地
        pattern, striped, dotted, plaid, print design, design, style, 图案, 花纹, 条纹, 格子, 款式, 设计, 模様, ストライプ, チェック柄, \
            デザイン, 水玉
        size, dimension, small medium large, xl, xs, 尺寸, 尺码, 大小, 型号, 尺碼, サイズ, 寸法, 大きさ, Lサイズ, Mサイズ
        weight, mass, kilo, kg, kilogram, gram, pound, ounce, ton, 重量, 公斤, 千克, 体重, 重さ, キロ, グラム, ポンド, トン
        length, meter, metre, centimeter, inch, foot, feet, mile, kilometer, km, cm, yard, 长度, 厘米, 公里, 英寸, 英尺, \
            英里, 公分, 長さ, メートル, センチ, インチ, フィート, マイル, キロメートル
        volume, litre, liter, gallon, cup, ml, millilitre, 容量, 毫升, 加仑, 体积, 公升, リットル, ミリリットル, 体積
        area size, square metre, square feet, acre, 面积, 平方米, 平方, 平米, 面積, 平方メートル
        temperature, degree celsius, fahrenheit, celsius, degrees, 温度, 摄氏, 华氏, 度数, 攝氏, 摂氏, 華氏, 気温
        = things: documents and information
        document, paper, paperwork, file, doc, form, papers, 文件, 资料, 文档, 证件, 材料, 表格, 單據, 書類, 文書, ドキュメント, 資料, \
            ファイル, 用紙
        form, application form, blank form, sheet, 表格, 申请表, 表单, 单子, 申請書, フォーム, 用紙, 申込書, 申込用紙
        information, info, data, facts, knowledge, intel, 信息, 资料, 资讯, 数据, 消息, 資訊, 情報, データ, 知識, 案内
        message, text, note, memo, sms, msg, 消息, 短信, 信息, 留言, 讯息, 訊息, メッセージ, 伝言, メモ, ショートメール
        letter, mail, post, envelope, 信件, 邮件, 信封, 手紙, 郵便, 封筒, 書簡
        report, record, log, history, statement, 报告, 记录, 历史, 日志, 报表, 紀錄, 報告, 記録, 履歴, ログ, レポート, 明細
        book, novel, magazine, newspaper, article, 小说, 杂志, 报纸, 文章, 书籍, 小説, 雑誌, 新聞, 記事, 書籍
        page, sheet, paragraph, chapter, line, section, 段落, 章节, ページ, 項目
        = things: words, pictures, sounds
        word, phrase, sentence, text, vocabulary, term, 单词, 短语, 句子, 词语, 文字, 単語, 言葉, フレーズ, 文章, 用語
        language, english, chinese, japanese, spanish, french, german, korean, russian, italian, portuguese, \
            arabic, mandarin, cantonese, 语言, 英语, 中文, 日语, 法语, 德语, 西班牙语, 韩语, 俄语, 普通话, 粤语, 廣東話, 言語, 英語, 中国語, 日本語, \
            フランス語, ドイツ語, スペイン語, 韓国語, ロシア語
        picture, photo, image, photograph, pic, screenshot, drawing, snapshot, 图片, 照片, 图像, 截图, 相片, 影相, 画像, 写真, \
            図, スクリーンショット, 絵, イメージ
        video, clip, film, movie, footage, 视频, 影片, 短片, 录像, 動画, ビデオ, 映像, 映画
        sound, audio, voice, noise, tone, recording, 声音, 音频, 语音, 录音, 音声, 録音, サウンド
        sign, symbol, mark, icon, logo, label, tag, 标志, 符号, 标签, 图标, 标记, 標識, マーク, 記号, ラベル, アイコン, タグ
        = things: names, news, opinions
        title, heading, headline, subject, topic, theme, 标题, 主题, 题目, 话题, 題目, タイトル, 見出し, 件名, テーマ, 話題, トピック
        copy, duplicate copy, receipt copy, 副本, 复印件, 存根, 控え, コピー, 写し
        instructions, guide, manual, tutorial, help page, faq, handbook, 说明, 指南, 教程, 手册, 帮助, 说明书, 說明書, 説明書, \
            ガイド, マニュアル, 手引き, よくある質問, ヘルプ
        news, headline, latest news, current events, 新闻, 时事, 头条, 最新消息, 消息, 新聞, ニュース, 時事, 最新情報, 速報
        fact, truth, reality, actually, in fact, 事实, 真相, 其实, 实际上, 真实, 事実, 真実, 実は, 現実, 実際
        opinion, view, point of view, viewpoint, thought, idea, 意见, 看法, 观点, 想法, 主意, 点子, 意見, 見解, 考え, アイデア, 観点
        story, tale, plot, 故事, 情节, 传说, 物語, ストーリー, 伝説
        name, first name, last name, surname, full name, family name, given name, nickname, 姓名, 名字, 姓, 昵称, 姓氏, \
            氏名, 名前, 苗字, ニックネーム, 本名
        address, street address, mailing address, home address, residence address, 地址, 住址, 收货地址, 通讯地址, 住所, 居住地, \
            アドレス, 宛先
        phone number, telephone number, contact number, mobile number, 电话号码, 手机号, 联系电话, 號碼, 電話番号, 携帯番号, 連絡先
        = things: chance and games
        random, random number, pick a number, at random, lucky number, draw lots, 随机, 随机数, 抽签, 随便选, 抽一个, 摇号, \
            抽奖, 隨機, ランダム, 無作為, 適当に選, くじ, 抽選, 乱数
        lottery, lotto, raffle, prize draw, jackpot, 彩票, 抽奖, 福利彩票, 六合彩, 宝くじ, ロト, 懸賞, くじ引き
        game, play, play a game, riddle, trivia, quiz, puzzle, 游戏, 玩, 玩游戏, 猜谜, 谜语, 问答, 打机, 遊戲, ゲーム, 遊ぶ, クイズ, \
            なぞなぞ, パズル, 遊び
        rock paper scissors, tic tac toe, 石头剪刀布, 猜拳, 剪刀石头布, じゃんけん, ジャンケン
        chess, card game, poker, go game, mahjong, 象棋, 纸牌, 扑克, 麻将, 下棋, 围棋, チェス, トランプ, 将棋, 麻雀, 囲碁, ポーカー
        gamble, bet, betting, casino, odds, 赌博, 下注, 赌场, 打赌, ギャンブル, 賭け, 賭博, カジノ
        probability, odds, chance of, chances, likelihood, 概率, 机率, 几率, 可能性, 胜算, 機會率, 確率, 見込み
        """
}
