extension Thesaurus {
    static let communication = """
        = comm: calls
        call, phone call, ring, dial, make a call, give a call, call up, telephone, phone up, 打电话, 拨打, 呼叫, 拨号, \
            通话, 打個電話, 打電話, 電話する, 電話をかけ, 架電, 通話, コール, 電話かけて
        answer call, pick up the phone, take the call, accept call, 接电话, 接听, 接起, 聽電話, 電話に出, 応答する, 着信に出
        hang up, end call, end the call, put the phone down, 挂电话, 挂断, 结束通话, 收線, 電話を切, 通話終了, 切電
        missed call, missed calls, who called me, did anyone call, 未接来电, 没接到电话, 漏接, 谁打过电话, 未接電話, 不在着信, 着信履歴, \
            電話があった
        video call, facetime, video chat, zoom call, skype, conference call, video conference, 视频通话, 视频电话, \
            视频会议, 视讯, 視像通話, 視訊, 視訊會議, ビデオ通話, テレビ電話, ビデオ会議, オンライン会議, ズーム
        can't make calls, calls not working, call failed, call dropped, calls drop, 打不出电话, 打不通, 通话失败, 电话断线, \
            打唔出, 打唔通, 電話がかけられない, 電話できない, 通話が切れる, 電話がつながらない
        speakerphone, hands free, put on speaker, loudspeaker mode, 免提, 扬声器, 外放, 揚聲器通話, 免持, スピーカーフォン, ハンズフリー, \
            スピーカーにし
        redial, call again, try calling again, 重拨, 再打一次, 再拨, かけ直し, リダイヤル, かけ直す, もう一度電話
        call log, call history, recent calls, 通话记录, 来电记录, 通话历史, 通話履歴, 発信履歴, 通話記録
        emergency call, 911, 999, 112, 110, 119, call an ambulance, 急救电话, 紧急电话, 叫救护车, 急救, 叫白車, 緊急電話, 救急車, 緊急通報, \
            110番, 119番
        ringing, phone ringing, rings, 响了, 电话响, 来电, 電話響, 鳴って, 着信, 鳴る
        international call, overseas call, call abroad, dial code, country code, area code, 国际长途, 国际电话, 国家区号, \
            区号, 長途電話, 国際電話, 国番号, 市外局番
        = comm: messages
        message, text, text message, sms, txt, imessage, dm, direct message, instant message, whatsapp, 短信, 消息, \
            信息, 讯息, 微信消息, 私信, 簡訊, 短訊, 訊息, メッセージ, ショートメール, ショートメッセージ, ライン, dm送
        send message, send a text, text someone, shoot a text, message someone, drop a line, 发短信, 发消息, 发信息, \
            发个微信, 傳簡訊, send訊息, 傳訊息, メッセージを送, メッセージ送信, ラインする, ラインを送
        send, sent, forward to, dispatch message, shoot over, 发送, 发给, 发出去, 傳送, send俾, 送る, 送信, 送って, 送付
        receive, received, get message, incoming, 收到, 接收, 收取, 收到咗, 受け取る, 受信, 受け取り, 届いた
        read message, read it out, read my messages, check messages, new messages, unread, any messages, 读消息, \
            看消息, 念短信, 未读消息, 新消息, 未讀, 讀訊息, メッセージを読, 未読, 新着メッセージ, メッセージ確認
        not sending, message failed, can't send, message not sent, unable to send, 发不出去, 发送失败, 发不了, 消息发不出, \
            send唔出, 傳不出去, 送信できない, 送れない, 送信エラー, 送信失敗
        not receiving messages, can't receive, not getting messages, no texts, not getting emails, 收不到短信, \
            收不到消息, 收不到邮件, 收唔到訊息, メッセージが届かない, 受信できない, メールが届かない
        unsend, recall message, delete message, take back message, 撤回消息, 删消息, 撤回, 收回訊息, 送信取消, メッセージ取り消し, \
            メッセージを削除
        read receipt, seen, delivered message, blue ticks, 已读, 已读回执, 已讀不回, 既読, 既読スルー, 開封確認
        emoji, sticker, gif, smiley, emoticon, meme, 表情, 表情包, 贴纸, 动图, 貼圖, 梗圖, 絵文字, スタンプ, 顔文字
        voice message, voice note, audio message, 语音, 语音消息, 发语音, 語音訊息, ボイスメッセージ, 音声メッセージ
        group chat, chat group, group message, add to group, 群聊, 微信群, 拉群, 群組, グループチャット, グループライン, グループトーク, \
            グループに追加
        attachment, attach file, attached, enclosed file, 附件, 添加附件, 附档, 添付ファイル, ファイル添付
        conversation, talk, chat about, discuss, discussion, 交谈, 谈话, 讨论, 聊, 傾偈, 傾計, 討論, 会話, 話す, 話し合い, 話し, トーク, \
            議論
        speak, tell, say, mention, said, told, 说, 讲, 告诉, 告知, 讲一下, 話俾, 言う, 言って, 伝える, 告げ, 述べ
        tell me, let me know, inform me, give me information, explain to me, fill me in, 告诉我, 跟我说, 告知我, 说说, \
            話我知, 話俾我聽, 教えて, 教えてください, 知らせて, 聞かせて
        translate, translation, translator, interpret, interpreter, how do you say, 翻译, 译成, 怎么说, 口译, 點講, 翻訳, \
            訳す, 通訳, 何と言い, 訳して
        = comm: email
        email, e-mail, mail, gmail, outlook mail, electronic mail, 邮件, 电邮, 电子邮件, 伊妹儿, 電郵, 電子郵件, メール, eメール, \
            電子メール, イーメール
        send email, write an email, compose email, email someone, shoot an email, 发邮件, 写邮件, 发电邮, 寄電郵, 寄信, \
            メールを送, メール送信, メールを書, メールして
        inbox, mailbox, new emails, check email, check my mail, unread email, any new email, 收件箱, 查邮件, 新邮件, \
            未读邮件, 收信匣, 收件匣, 睇電郵, 受信箱, 受信トレイ, 新着メール, メール確認, 未読メール
        outbox, sent folder, draft, sent items, 发件箱, 草稿, 已发送, 草稿箱, 寄件備份, 送信箱, 下書き, 送信済み
        reply to email, respond to email, answer email, write back, reply all, 回邮件, 回复邮件, 回信, 覆電郵, 回覆郵件, \
            メールに返信, 全員に返信, 返信メール
        forward, pass on, forward email, fwd, share on, 转发, 转寄, 转给, 転送, フォワード
        subject, subject line, title, headline, heading, 主题, 标题, 题目, 主旨, 標題, 件名, タイトル, 題名, 見出し
        spam folder, junk folder, went to spam, check spam, 垃圾箱, 垃圾邮件箱, 进垃圾箱, 垃圾郵件匣, 迷惑メールフォルダ, 迷惑フォルダ
        cc, bcc, carbon copy, copy someone in, 抄送, 密送, 副本抄送, 副本收件, カーボンコピー, 同報
        resend, send again, send it again, 重发, 再发一次, 重新发送, 再寄, 補寄, 再送, もう一度送, 再送信
        sender, from whom, who sent, 发件人, 寄件人, 发送人, 谁发的, 寄件者, 送信者, 差出人, 送り主, 送信元
        addressee, to whom, mail recipient, 收件人, 收信人, 收件者, 宛先, 宛名, 受信者
        letter, postcard, envelope, post, write a letter, snail mail, 信件, 明信片, 信封, 写信, 手紙, 葉書, はがき, 封筒, 郵便, 便り
        postage stamp, stamps, postcode, zip code, postal code, zip, 邮票, 邮编, 邮政编码, 郵遞區號, 郵票, 切手, 郵便番号
        = comm: contacts
        contact list, contacts, address book, phone book, phonebook, directory list, 通讯录, 联系人, 电话簿, 名录, 聯絡人, \
            連絡先リスト, 電話帳, アドレス帳, 連絡帳
        add contact, new contact, save number, save contact, add a friend, add to contacts, 添加联系人, 新建联系人, 存号码, \
            加好友, 新增聯絡人, 加朋友, 連絡先追加, 連絡先を登録, 友達追加, 電話番号を登録
        delete contact, remove contact, delete a friend, unfriend, remove friend, 删除联系人, 删好友, 删联系人, 連絡先削除, \
            連絡先を消, 友達削除
        find contact, what's his number, what is her number, look up number, contact info of, 查联系人, 谁的电话, 电话多少, \
            查號碼, 電話幾多號, 連絡先を探, 電話番号を教え, 番号は何
        friend, mate, buddy, pal, 朋友, 好友, 哥们, 闺蜜, 伙伴, 老友, 友達, 友人, 友だち, 仲間
        colleague, coworker, co-worker, workmate, teammate, 同事, 同僚, 队友, 同工, 仕事仲間, チームメイト
        family member, mother, mom, mum, mummy, father, dad, daddy, parents, brother, sister, son, daughter, \
            wife, husband, grandma, grandmother, grandpa, grandfather, uncle, aunt, cousin, nephew, niece, \
            sibling, 家人, 妈妈, 爸爸, 父母, 哥哥, 弟弟, 姐姐, 妹妹, 儿子, 女儿, 老婆, 老公, 妻子, 丈夫, 奶奶, 爷爷, 外婆, 叔叔, 阿姨, 媽咪, 爹地, 阿媽, \
            阿爸, 家族, お母さん, お父さん, 弟, 姉, 妹, 息子, 娘, 妻, 祖母, 祖父, おばあちゃん, おじいちゃん, 両親
        emergency contact, next of kin, ice contact, 紧急联系人, 近亲, 紧急联络人, 緊急聯絡人, 緊急連絡先
        business card, name card, visiting card, 名片, 電子名片, 卡片名片, 名刺
        = comm: social media
        social media, social network, sns, facebook, instagram, twitter, tiktok, snapchat, wechat, weibo, \
            linkedin, reddit, pinterest, threads, telegram, douyin, xiaohongshu, 社交媒体, 社交平台, 微信, 微博, 抖音, 朋友圈, \
            小红书, 脸书, 推特, 社群, 社交網絡, ソーシャルメディア, インスタ, ツイッター, フェイスブック, ティックトック, インスタグラム
        post, tweet, post online, publish, share a post, update my status, upload photo, 发帖, 发朋友圈, 发微博, 发布, \
            发动态, po文, 出post, 發文, 貼文, 投稿, ツイート, 公開, アップする, つぶやき
        follow, follower, following, fan, subscribe channel, 关注, 粉丝, 订阅频道, 追蹤, 追踪者, フォロー, フォロワー, チャンネル登録
        unfollow, stop following, unsubscribe channel, 取关, 取消关注, 取消追蹤, フォロー解除, フォロー外, フォローをやめ
        thumbs up, upvote, 点赞, 赞, 喜欢按钮, 按讚, 畀like, いいね, 高評価, press like, likes
        dislike, thumbs down, downvote, 踩, 不喜欢, 点踩, 倒讚, 低評価, よくない
        share, share with, pass along, share it, 分享, 共享, 分享给, 轉貼, 共有, シェア, 分かち合
        hashtag, tag, mention someone, tagged, 标签, 话题标签, 艾特, ハッシュタグ, タグ, タグ付け, メンション
        friend request, accept friend, add as friend, connection request, 好友申请, 好友请求, 加好友请求, 交友邀請, 友達申請, フレンド申請
        online dating, dating app, tinder, 交友软件, 相亲, 约会软件, 交友軟體, 交友app, マッチングアプリ, 出会い系, 婚活, find a date
        influencer, youtuber, vlogger, blogger, streamer, 网红, 博主, 主播, 大v, 網紅, 實況主, インフルエンサー, ユーチューバー, ブロガー, 配信者
        blog, forum, thread, message board, community, 博客, 论坛, 贴吧, 社区, 討論區, 部落格, 論壇, ブログ, 掲示板, フォーラム, コミュニティ
        video, clip, youtube, reel, short video, 视频, 短视频, 影片, 录像, 短片, 動画, ビデオ, クリップ, ユーチューブ, 映像
        report user, report abuse, report post, harassment, bullying, cyberbullying, hate speech, 举报, 举报用户, 骚扰, \
            网暴, 霸凌, 檢舉, 欺凌, 通報する, 嫌がらせ, 誹謗中傷, いじめ
        story, status update, timeline, feed, news feed, 动态, 状态, 时间线, 限时动态, 限動, 動態, ストーリー, タイムライン, フィード, ステータス更新
        private account, go private, who can see, visibility, 私密账号, 谁可以看, 不公开, 不公開, 鍵垢, 非公開, 公開範囲, 非公開設定
        """
}
