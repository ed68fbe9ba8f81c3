extension Thesaurus {
    static let media = """
        = music
        music, song, songs, track, tune, melody, 音乐, 歌曲, 歌, 曲子, 曲目, 乐曲, 音楽, 曲を, 歌を, ミュージック, 楽曲
        play music, play song, play me, put on a song, play some tunes, start playing, 播放音乐, 放歌, 放首歌, 播放歌曲, \
            来首歌, 来一首, 听歌, 播歌, 音楽をかけて, 曲をかけて, 再生して, 流して
        pause, pause music, hold the music, 暂停, 暂停播放, 停一下, 一時停止, ポーズ
        stop music, stop playing, stop the song, cut the music, 停止播放, 别放了, 关掉音乐, 停止音乐, 再生停止, 音楽を止めて, 曲を止めて
        resume, continue playing, carry on playing, unpause, 继续播放, 接着放, 恢复播放, 再開, 続きを再生, 続きから
        next song, skip, skip track, next track, play next, 下一首, 切歌, 跳过, 换一首, 下一曲, 次の曲, スキップ, 曲を飛ばして
        previous song, last track, go back a song, play the last one, 上一首, 前一首, 上一曲, 前の曲, 一つ前の曲
        repeat, loop, play again, replay, on repeat, 单曲循环, 循环播放, 再放一遍, 重播, リピート, もう一度再生, 繰り返し再生, ループ
        shuffle, random play, play randomly, mix it up, 随机播放, 乱序, 随便放, シャッフル, ランダム再生
        playlist, queue songs, my mix, song list, 歌单, 播放列表, 播放清单, 播放清單, プレイリスト, 再生リスト
        album, ep, vinyl record, soundtrack, vinyl, cd, 专辑, 唱片, 原声, 黑胶, アルバム, サントラ, レコード
        artist, singer, band, musician, rapper, vocalist, idol, composer, 歌手, 乐队, 歌星, 音乐人, 作曲家, 艺人, アーティスト, \
            バンド, ミュージシャン, アイドル
        pop, rock, jazz, classical, hip hop, rap, blues, country music, heavy metal, reggae, folk, electronic music, \
            techno, house music, r&b, soul, k-pop, indie, punk, edm, disco, 流行音乐, 摇滚, 爵士, 古典音乐, 嘻哈, 说唱, 蓝调, 乡村音乐, \
            重金属, 民谣, 电子音乐, ジャズ, クラシック, ロック音楽, ポップス, ヒップホップ, ブルース, レゲエ, メタル, 演歌, フォーク
        genre, kind of music, type of music, style of music, 曲风, 音乐类型, 什么风格, ジャンル, 音楽の種類
        what song is this, name of this song, who sings this, who's singing, what's playing, identify song, \
            这是什么歌, 谁唱的, 歌名, 这首歌叫什么, 听歌识曲, この曲は何, 曲名, 誰の曲, 誰が歌って
        like this song, love this song, favourite song, save song, thumbs up, 喜欢这首歌, 收藏歌曲, 最爱的歌, お気に入りの曲, この曲が好き
        dislike song, hate this song, thumbs down, don't like this music, 不喜欢这首歌, 讨厌这首歌, 难听, この曲嫌い, この曲は好きじゃない
        lyrics, words of the song, 歌词, 歌詞
        concert, gig, live show, live music, music festival, 演唱会, 音乐会, 音乐节, 现场演出, コンサート, ライブに, ライブ演奏, 音楽祭, 音楽フェス
        instrument, guitar, piano, violin, drums, flute, saxophone, trumpet, cello, ukulele, 乐器, 吉他, 钢琴, 小提琴, \
            打鼓, 笛子, 古筝, 大提琴, 楽器, ギター, ピアノ, バイオリン, ドラム, フルート, サックス
        sing, singing, karaoke, ktv, hum, 唱歌, 唱首歌, 卡拉ok, 哼, 歌って, カラオケ, 歌う
        dance, dancing, ballet, salsa, 跳舞, 舞蹈, 芭蕾, 街舞, ダンス, 踊る, 踊り, バレエ
        = audio and volume
        volume, sound level, loudness, how loud, 音量, 声音大小, ボリューム, 音の大きさ
        turn up, volume up, louder, increase volume, raise volume, crank it up, too quiet, can't hear it, 调大, \
            大声, 声音大点, 调高音量, 大声点, 太小声, 音量を上げ, ボリュームを上げ, もっと大きな音
        turn down, volume down, quieter, lower volume, decrease volume, softer, too loud, 调小, 小声, 声音小点, 调低音量, \
            小声点, 太大声, 細聲啲, 音量を下げ, ボリュームを下げ, もっと静かに
        mute, muted, silence sound, no sound, turn off sound, be quiet, shut up, 静音, 关掉声音, 闭嘴, 别说话, 消音, ミュート, \
            音を消して, 黙って, 無音
        unmute, sound on, turn sound back on, 取消静音, 打开声音, 恢复声音, ミュート解除, 音を出して, 消音解除
        max volume, full volume, maximum volume, loudest, 最大音量, 声音最大, 音量最大, 最大ボリューム
        speaker, loudspeaker, soundbar, stereo, 音响, 音箱, 扬声器, 喇叭, 揚聲器, スピーカー, ステレオ
        headphones, earphones, earbuds, headset, airpods, 耳机, 耳塞, 头戴式耳机, 耳筒, イヤホン, ヘッドホン, ヘッドフォン, イヤフォン
        equalizer, bass, treble, audio settings, sound quality, 均衡器, 低音, 高音, 音质, イコライザー, 低音を, 音質
        = radio and podcasts
        radio, radio station, fm, am radio, bbc radio, npr, tune in, 收音机, 电台, 广播, 调频, 收音機, ラジオ, ラジオ局, 放送局
        podcast, episode, podcasts, latest episode, 播客, 节目, 一集, 期节目, ポッドキャスト, エピソード
        next episode, play next episode, skip episode, 下一集, 下一期, 次のエピソード, 次の回
        previous episode, last episode, 上一集, 上一期, 前のエピソード, 前回の
        audiobook, audio book, read aloud, read me a book, read to me, 有声书, 听书, 朗读, 念书, 有声小说, オーディオブック, 朗読, \
            読み聞かせ, 読み上げて
        chapter, page, where i left off, last read, 章节, 第几章, 第几页, 上次读到, 章から, 前回の続き, ページ目
        = films and tv
        film, movie, motion picture, flick, feature film, 电影, 影片, 片子, 電影, 映画, ムービー
        cinema, movie theater, movie theatre, multiplex, imax, 电影院, 影院, 戏院, 影城, 戲院, 映画館, シネマ, シネコン
        showtime, movie times, screening, what's on at the cinema, now showing, film schedule, 场次, 排片, 放映时间, \
            上映时间, 正在上映, 上映時間, 上映スケジュール, 公開中, 上映
        tv, television, telly, tv set, 电视, 电视机, 電視, テレビ
        tv show, series, tv series, sitcom, soap, drama, season finale, 电视剧, 连续剧, 剧集, 综艺, 追剧, ドラマ, 番組, 連ドラ, シリーズ
        channel, change channel, what's on tv, tv guide, 频道, 换台, 节目表, 電視台, チャンネル, 番組表, チャンネルを変え
        watch, watched, see a film, 看电视, 看电影, 观看, 追番, 観る, 視聴, 見たい
        video, clip, youtube, video clip, tiktok, vlog, 视频, 短视频, 抖音, 录像, 動画, ビデオ, ユーチューブ, 映像
        streaming, netflix, disney plus, hulu, prime video, iqiyi, bilibili, 流媒体, 网飞, 爱奇艺, 优酷, 哔哩哔哩, 直播, 配信, \
            ストリーミング, ネットフリックス, アマプラ
        actor, actress, cast, star, celebrity, who plays, movie star, 演员, 主演, 明星, 影星, 谁演的, 名人, 俳優, 女優, 出演者, \
            キャスト, 芸能人, 有名人
        director, directed by, producer, screenwriter, 导演, 谁导演, 制片人, 编剧, 監督, プロデューサー, 脚本家
        comedy, thriller, horror, romance, action movie, sci-fi, science fiction, documentary, animation, \
            anime, cartoon, 喜剧, 惊悚, 恐怖片, 爱情片, 动作片, 科幻, 纪录片, 动画片, 动漫, コメディ, ホラー, 恋愛映画, アクション映画, ドキュメンタリー, アニメ, \
            SF映画
        subtitle, subtitles, captions, dubbed, 字幕, 配音, 吹き替え
        trailer, preview, teaser, 预告片, 预告, 予告編, トレーラー
        plot, storyline, ending, spoiler, synopsis, 剧情, 情节, 结局, 剧透, あらすじ, 結末, ネタバレ, ストーリー
        theatre, theater, stage play, musical, opera, stage show, circus, 话剧, 音乐剧, 歌剧, 剧院, 马戏, 戏剧, 演劇, ミュージカル, \
            オペラ, 劇場, 舞台, サーカス
        remote, remote control, clicker, 遥控器, 遥控, 遙控, リモコン
        = news and books
        news, headlines, latest news, what's happening, current events, breaking news, 新闻, 头条, 时事, 最新消息, 资讯, \
            快讯, ニュース, 速報, 時事, 最新情報
        newspaper, magazine, article, journalist, journal, cnn, bbc news, 报纸, 杂志, 文章, 记者, 报道, 新聞, 雑誌, 記事, 記者, 週刊誌
        politics, election, president, prime minister, government, vote, minister, parliament, 政治, 选举, 总统, 首相, \
            政府, 投票, 总理, 主席, 選挙, 大統領, 総理大臣
        economy, inflation, recession, gdp, 经济, 通货膨胀, 通胀, 经济衰退, 経済, インフレ, 景気
        war, conflict, army, military, soldier, 战争, 军队, 军事, 士兵, 冲突, 戦争, 軍隊, 紛争, 兵士
        book, novel, ebook, e-book, textbook, kindle, paperback, 买书, 一本书, 小说, 电子书, 书籍, 图书, 教材, 読書, 小説, 電子書籍, \
            書籍, 教科書
        read, reading, 看书, 阅读, 读书, 閱讀, 読む, 読んで
        author, writer, novelist, poet, written by, who wrote, 作者, 作家, 谁写的, 诗人, 作者は, 著者, 誰が書いた, 詩人
        bookstore, bookshop, 书店, 書局, 本屋, 書店
        library, 图书馆, 図書館
        story, tale, fairy tale, bedtime story, tell me a story, 故事, 讲个故事, 童话, 睡前故事, 物語, お話して, 童話, おとぎ話
        poem, poetry, famous quote, 诗, 诗歌, 古诗, 名言, 诗词, 詩を, 俳句, 名言を, 格言
        comic, manga, graphic novel, 漫画, 卡通, マンガ, コミック
        = games and fun
        game, video game, play a game, playstation, xbox, nintendo, steam, gaming, 游戏, 打游戏, 玩游戏, 电子游戏, 打機, ゲーム, \
            ビデオゲーム, ゲームをし
        board game, chess, playing cards, card game, checkers, poker, monopoly, mahjong, tic tac toe, 下棋, 象棋, \
            围棋, 扑克, 桌游, 打牌, 麻将, ボードゲーム, チェス, 将棋, トランプ, 囲碁, 麻雀, ポーカー
        puzzle, crossword, sudoku, riddle, jigsaw, brain teaser, 拼图, 谜语, 数独, 猜谜, 脑筋急转弯, パズル, なぞなぞ, クロスワード, 数独を
        quiz, trivia, trivia question, test me, 问答, 知识竞赛, 考考我, 冷知识, クイズ, 雑学, 豆知識
        joke, tell me a joke, make me laugh, something funny, pun, 笑话, 讲个笑话, 逗我笑, 段子, 冷笑话, ジョーク, 冗談, 笑わせて, 面白い話
        random number, pick a number, number between, 随机数, 随便选个数字, 选个数字, 乱数, ランダムな数
        lottery, lotto, jackpot, scratch card, winning numbers, raffle, 彩票, 中奖, 抽奖, 刮刮乐, 六合彩, 宝くじ, 抽選, くじ引き, 当選
        bet, gamble, gambling, casino, betting, wager, 赌博, 赌场, 下注, 押注, ギャンブル, カジノ, 賭け
        hobby, pastime, interest in, free time activity, 爱好, 兴趣, 业余爱好, 趣味, 好きなこと
        photo, picture, photograph, pic, image, selfie, snapshot, 照片, 拍照, 图片, 自拍, 相片, 影相, 写真, 撮影, 画像, 自撮り
        camera, lens, webcam, 相机, 摄像头, 照相机, 镜头, カメラ, レンズ
        draw, drawing, painting, art, sketch, 画画, 绘画, 艺术, 素描, 美术, 絵を描, 絵画, 芸術, アート
        museum, gallery, art gallery, exhibition, exhibit, 博物馆, 美术馆, 展览, 画廊, 博物館, 美術館, 展示会, 展覧会
        theme park, amusement park, disneyland, zoo, aquarium, water park, roller coaster, 游乐园, 主题公园, 迪士尼, 动物园, \
            水族馆, 海洋公园, 过山车, 遊園地, テーマパーク, ディズニーランド, 動物園, 水族館
        toy, doll, lego, teddy bear, action figure, 玩具, 娃娃, 积木, 公仔, おもちゃ, 人形, レゴ, ぬいぐるみ
        camping, tent, picnic, hike, fishing, campsite, bbq outing, 露营, 帐篷, 野餐, 徒步, 钓鱼, 爬山, 行山, キャンプ, テント, \
            ピクニック, ハイキング, 釣り, 登山
        beach, seaside, lake, river, mountain, forest, island, coast, waterfall, 海滩, 海边, 湖, 河流, 森林, 瀑布, ビーチ, \
            海岸, 湖へ, 山へ, 砂浜
        """
}
