extension Thesaurus {
    static let social = """
        = social: greetings and goodbyes
        hello, hi, hey, hiya, howdy, greetings, yo, heya, good day, sup, hello there, hi there, 你好, 您好, 哈喽, 哈罗, \
            大家好, 你哋好, こんにちは, やあ, ハロー, もしもし, おっす, はじめまして
        good morning, morning, gm, 早上好, 早安, 早晨, 上午好, 早晨好, 早上好呀, おはよう, おはようございます
        good afternoon, 下午好, 午安, 中午好, こんにちは
        good evening, 晚上好, 晚安好, こんばんは, こんばんわ
        good night, night night, sleep well, sweet dreams, nighty night, 晚安, 好梦, 早点睡, 早唞, おやすみ, おやすみなさい
        how are you, how are you doing, how's it going, how do you do, what's up, how have you been, \
            how's life, are you ok, are you all right, how are things, 你好吗, 最近怎么样, 还好吗, 过得怎么样, 近来如何, 你點呀, 最近點, \
            元気ですか, 調子はどう, お元気ですか, ご機嫌いかが, 最近どう
        how was your day, what are you doing, what are you up to, what's new, 你在干嘛, 在做什么, 今天过得如何, 在忙什么, 你做緊咩, \
            何してる, 何をしている, 今日はどうだった, 何してるの
        nice to meet you, pleased to meet you, pleasure to meet you, good to see you, 很高兴认识你, 幸会, 很高兴见到你, \
            好高興識你, はじめまして, 初めまして, お会いできて嬉しい
        goodbye, bye, bye bye, see you, see ya, farewell, take care, talk later, catch you later, cya, so long, \
            再见, 拜拜, 回头见, 下次见, 再会, 先走了, 再見, さようなら, バイバイ, またね, じゃあね, さよなら, また今度, それでは
        that's all, that is all, nothing else, no more questions, i'm done, that will be all, that'll do, 没有了, \
            就这样, 没别的, 就这些, 没事了, 冇嘢喇, 以上です, それだけ, もう大丈夫, 他にはない, 結構です
        welcome, you're welcome, no problem, don't mention it, not at all, my pleasure, anytime, no worries, \
            不客气, 不用谢, 没关系, 别客气, 不谢, 欢迎, 唔使客氣, どういたしまして, 気にしないで, いえいえ, ようこそ, いらっしゃいませ
        thanks, thank you, thx, ty, many thanks, cheers, appreciate it, much appreciated, thank you so much, \
            thanks a lot, thank u, grateful, 谢谢, 多谢, 感谢, 谢了, 谢谢你, 感激, 唔該晒, 多謝, ありがとう, ありがとうございます, 感謝, サンキュー, \
            助かりました, ありがと
        sorry, i'm sorry, my apologies, pardon, excuse me, forgive me, my bad, apologies, 对不起, 抱歉, 不好意思, 原谅我, \
            打扰了, 對唔住, 唔好意思, ごめん, ごめんなさい, すみません, 申し訳, 失礼, すいません, 許して
        happy birthday, birthday wishes, many happy returns, 生日快乐, 祝你生日快乐, 誕生日おめでとう, お誕生日おめでとう
        happy new year, merry christmas, season's greetings, happy holidays, 新年快乐, 圣诞快乐, 恭喜发财, 过年好, 恭喜發財, \
            明けましておめでとう, あけおめ, メリークリスマス, 良いお年を
        congratulations, congrats, well done, good job, way to go, bravo, great job, 恭喜, 祝贺, 干得好, 做得好, 真棒, 恭喜晒, \
            おめでとう, よくやった, お見事, さすが, すばらしい
        good luck, best of luck, fingers crossed, best wishes, all the best, 祝你好运, 好运, 加油, 祝好, 祝福, 加油呀, 頑張って, \
            幸運を, グッドラック, 頑張れ, 応援して
        have a nice day, have a good one, have fun, enjoy your day, have a great weekend, 祝你愉快, 玩得开心, 祝您愉快, \
            一天愉快, 祝你開心, 良い一日を, いい一日を, 楽しんで, 良い週末を
        cheers, toast, drink up, 干杯, 飲杯, 乾杯, かんぱい
        excuse me, pardon me, may I ask, quick question, i have a question, sorry to bother, 请问, 打扰一下, 不好意思问, \
            问一下, 我有个问题, 請問下, すみませんが, ちょっといいですか, お尋ねします, 質問があり, 失礼ですが
        what did you say, pardon, come again, say what, sorry what, repeat please, i didn't catch, \
            didn't hear you, 你说什么, 再说一次, 没听清, 听不清, 什么意思啊, 你講咩, 何て言った, もう一度言って, 聞こえなかった, 何と言い
        = social: yes and no
        yes, yeah, yep, yup, yea, sure, of course, ok, okay, exactly, indeed, absolutely, definitely, \
            that's right, affirmative, uh huh, i agree, please do, go ahead, sounds good, 是的, 好的, 可以, 没错, 当然, \
            是啊, 对啊, 没问题, 好啊, 是滴, 係呀, 好呀, 冇錯, はい, うん, ええ, そうです, その通り, もちろん, いいよ, オッケー, 了解, わかりました, そうだね, お願いします
        ok, okay, alright, all right, got it, i see, understood, noted, okey, 好的, 知道了, 明白了, 收到, 了解, 好吧, 得啦, \
            收到喇, わかりました, オッケー, かしこまり, 承知しました, なるほど, 分かりました
        no, nope, nah, no way, not really, never, no thanks, no thank you, negative, i don't think so, \
            not at all, 不是, 不行, 没有, 不用了, 不要, 不可以, 不了, 不必, 唔係, 唔好, 唔使, いいえ, 違います, 結構です, ううん, 要りません, だめ, ちがう, \
            遠慮します
        maybe, perhaps, possibly, might be, not sure, could be, who knows, i guess so, probably, hard to say, \
            depends, it depends, 也许, 可能, 或许, 说不定, 不一定, 看情况, 好像是, 可能啦, 多分, たぶん, かもしれない, もしかしたら, かも, 場合による, 微妙, \
            どうだろう
        really, seriously, is that true, are you sure, no kidding, for real, are you serious, you sure, 真的吗, \
            真的, 当真, 你确定, 确定吗, 不会吧, 是吗, 真係, 本当, 本当に, マジ, マジで, 本当ですか, 確かですか, まさか, ほんとう
        i think so, guess so, suppose so, seems so, 我觉得是, 应该是, 好像是, 应该吧, そう思う, だと思う, そうみたい
        i don't care, whatever, doesn't matter, makes no difference, either is fine, 无所谓, 随便, 都行, 都可以, 没关系, \
            是但啦, 冇所謂, どうでもいい, どちらでも, 何でもいい, 構わない, 別に
        = social: about the bot
        are you a robot, are you human, are you real, are you a bot, are you a person, am i talking to a human, \
            are you an ai, is this a bot, am i talking to a machine, are you a computer, 你是机器人吗, 你是人吗, 你是真人吗, \
            你是人工智能, 你是不是机器人, 是真人还是机器, 你係咪機械人, ロボットですか, 人間ですか, あなたはAI, あなたはロボット, 本物の人間
        robot, bot, chatbot, ai, machine, artificial intelligence, virtual assistant, assistant, 机器人, 人工智能, \
            智能助手, 助手, 机器, 機械人, 助理, ロボット, ボット, 人工知能, アシスタント, チャットボット
        human, real person, human being, live person, live agent, real human, 真人, 人类, 人工, 活人, 人工客服, 人間, オペレーター, \
            本物の人, 担当者
        who are you, what are you, introduce yourself, tell me about yourself, who am i talking to, \
            what's this, 你是谁, 你是什么, 自我介绍, 介绍你自己, 介绍一下自己, 你係邊個, あなたは誰, 誰ですか, 自己紹介して, あなたについて, 君は誰
        what is your name, what's your name, your name, who am i speaking with, do you have a name, \
            how do i call you, what should i call you, may i know your name, 你叫什么, 你的名字, 你叫什么名字, 怎么称呼你, 贵姓, \
            你叫咩名, 名前は, お名前は, 名前は何, あなたの名前, 何と呼べば
        call me, my name is, i am called, change my name, you can call me, 叫我, 我叫, 我的名字是, 请叫我, 我名叫, 私の名前は, \
            と呼んで, 呼んでください
        what can you do, what do you do, what are you capable of, your abilities, your skills, your features, \
            how can you help, what can i ask, what are your functions, what else can you do, \
            what topics can you, what can you help with, 你能做什么, 你会什么, 你有什么功能, 你可以做什么, 你能帮我什么, 你会干嘛, 你可以幫我做咩, \
            何ができ, あなたの機能, 何が出来る, できること, 何を手伝え, どんなことができ
        do you have family, are you married, do you have children, do you have a boyfriend, \
            do you have a girlfriend, are you single, marry me, will you marry me, go out with me, date me, \
            be my girlfriend, 你结婚了吗, 你有男朋友吗, 你有女朋友吗, 嫁给我, 和我结婚, 你单身吗, 你有老婆吗, 你結咗婚未, 結婚して, 彼氏いる, 彼女いる, 独身, \
            結婚しよう, 付き合って
        do you like me, do you love me, i love you, love you, i like you, i'm in love with you, miss you, \
            i miss you, 我爱你, 你爱我吗, 你喜欢我吗, 我喜欢你, 想你, 我鍾意你, 愛してる, 好きです, 大好き, 愛しています, 私のこと好き, 会いたい
        you are smart, you are clever, you are great, you're awesome, you're the best, you are amazing, \
            well done bot, you are so helpful, good bot, you rock, you're good, you are funny, 你真聪明, 你真棒, \
            你太厉害了, 你好厉害, 你真好, 你最棒, 你很聪明, 你好叻, 賢いね, すごいね, 頭いい, 君は最高, 優秀だね, えらい, さすがですね
        you are stupid, you're useless, you are dumb, you suck, bad bot, you are bad, you're terrible, \
            i hate you, you are an idiot, you are annoying, shut up, you're fired, you're boring, 你真笨, 你真蠢, \
            你好笨, 你没用, 你是笨蛋, 你很烦, 闭嘴, 你好蠢, 滾, 收聲, 馬鹿, バカ, 役立たず, うるさい, 黙れ, だまれ, 使えない奴, お前は馬鹿
        fuck, shit, damn, wtf, bastard, bitch, asshole, hell, screw you, go to hell, fuck you, fuck off, 操, 妈的, \
            他妈的, 去死, 滚蛋, 混蛋, 王八蛋, 草泥马, 屌, 仆街, くそ, クソ, 死ね, 畜生, ちくしょう, ふざけるな
        can you hear me, are you there, is anyone there, anybody there, you there, is anybody home, \
            hello anyone, 在吗, 有人吗, 在不在, 你在吗, 有人在吗, 听得到吗, 喺度嗎, いますか, 聞こえますか, 誰かいますか
        be my friend, are we friends, can we be friends, let's be friends, best friend, 做我朋友, 做朋友, 交个朋友, \
            我们是朋友吗, 友達になって, 友達になろう, 友だち, 親友
        do you have feelings, are you happy, are you sad, do you sleep, do you eat, do you dream, \
            are you hungry, are you busy, do you ever get tired, are you alive, 你有感情吗, 你开心吗, 你累吗, 你吃饭吗, 你睡觉吗, \
            你会做梦吗, 你忙吗, 感情はあり, 眠くない, 疲れない, 夢を見る, 忙しいですか, お腹すいた
        sing a song, sing for me, sing me, can you sing, 唱首歌, 唱歌, 给我唱, 唱一首, 唱歌俾我聽, 歌って, 歌を歌って, 歌える
        tell me a story, story, read me a story, 讲个故事, 讲故事, 故事, 说个故事, 講故仔, 物語, お話して, 話を聞かせて, ストーリー
        tell me something, say something, talk to me, chat with me, let's chat, let's talk, i'm bored, \
            entertain me, fun fact, something interesting, random fact, 陪我聊天, 聊聊天, 说点什么, 我好无聊, 跟我说话, 无聊, 陪我傾, \
            何か話して, 話しましょう, 雑談, 暇だ, 何か言って, 豆知識, 面白いこと
        change your language, speak another language, what languages do you speak, do you speak, can you speak, \
            talk in, your language, 你会说英语吗, 你会说什么语言, 会讲中文吗, 说中文, 切换语言, 语言, 你識講咩話, 日本語で話して, 英語を話せ, 何語が話せ, 言語を変え, \
            言語設定
        """
}
