extension Thesaurus {
    static let emotion = """
        = emotion and attitude
        happy, glad, pleased, delighted, joyful, cheerful, joy, content, 高兴, 开心, 快乐, 喜悦, 欢喜, 開心, 嬉しい, うれしい, 喜ぶ, \
            幸せ, 楽しい, ハッピー, 喜んで
        sad, unhappy, upset, depressed, miserable, heartbroken, depression, feeling low, 难过, 伤心, 悲伤, 不开心, 沮丧, \
            抑郁, 心情不好, 唔開心, 悲しい, 落ち込, つらい, 悲しみ, 憂鬱, 寂しい
        angry, mad, furious, annoyed, pissed off, irritated, fed up, rage, frustrated, frustrating, 生气, 愤怒, 恼火, \
            气死, 发火, 嬲, 怒って, 腹が立, むかつく, いらいら, イライラ, 頭にくる
        afraid, scared, fear, frightened, terrified, scary, 害怕, 怕, 恐惧, 吓人, 可怕, 怖い, 恐れ, 恐怖, こわい, びくびく
        surprised, shocked, amazed, surprise, wow, omg, oh my god, unbelievable, 惊讶, 吃惊, 惊喜, 哇, 天啊, 震惊, 我的天, 嘩, \
            驚い, びっくり, 意外, 驚き, わあ, 信じられない
        tired, exhausted, sleepy, worn out, fatigue, weary, 累, 疲惫, 疲劳, 疲倦, 好攰, 疲れ, 眠い, くたくた, 疲労, だるい
        hungry, starving, hunger, famished, peckish, 饿, 肚子饿, 饥饿, 饿了, 肚餓, お腹が空, お腹すい, 空腹, 腹減っ
        thirsty, thirst, dehydrated, 口渴, 渴, 想喝水, 口渴呀, 喉が渇, のどが渇, 渇き
        lonely, alone, solitude, on my own, 孤独, 寂寞, 孤单, 一个人, 独自, 寂しい, 一人ぼっち, さびしい
        ashamed, embarrassed, shy, embarrassing, awkward, 害羞, 尴尬, 丢脸, 惭愧, 丟臉, 恥ずかしい, 照れ, 気まずい, 情けない
        proud, pride, confident, confidence, 骄傲, 自豪, 自信, 有信心, 誇り, 自慢, 誇らしい
        = emotion: satisfaction and hope
        jealous, envy, envious, 嫉妒, 羡慕, 吃醋, 羨ましい, 嫉妬, やきもち, うらやましい
        disappointed, disappointing, let down, dissatisfied, not satisfied, unsatisfied, 失望, 不满意, 不满, 令人失望, \
            失望晒, がっかり, 不満, 期待はずれ, 残念
        satisfied, satisfaction, content with, happy with, pleased with, 满意, 满足, 称心, 滿意, 満足, 納得, 満足して
        regret, wish I hadn't, remorse, regretful, 后悔, 遗憾, 可惜, 懊悔, 後悔, 残念, 悔やむ, 惜しい
        stressed, stress, pressure, overwhelmed, tense, 压力, 紧张, 压力大, 焦虑, 壓力, ストレス, 緊張, プレッシャー, 追い詰め
        excited, thrilled, exciting, can't wait, looking forward, 兴奋, 激动, 期待, 迫不及待, 好興奮, 興奮, わくわく, 楽しみ, ドキドキ
        calm, peaceful, relaxed, at peace, 平静, 冷静, 镇定, 安宁, 淡定, 落ち着い, 平穏, 穏やか
        hope, hopefully, wish, wishing, hopeful, 希望, 盼望, 但愿, 祝愿, 願望, 願う, 望み, 期待
        curious, curiosity, inquisitive, 好奇, 好奇心, 想知道, 気になる, 興味津々
        patient, patience, tolerant, 耐心, 忍耐, 有耐心, 辛抱, 我慢強い, 根気
        impatient, can't wait any longer, out of patience, 不耐烦, 没耐心, 等不及, 待てない, 短気, せっかち, 我慢できない
        = emotion: character of people
        kind person, friendly, nice person, gentle, polite, warm hearted, 友好, 亲切, 善良, 和善, 礼貌, 客气, 友善, 親切, 優しい, 丁寧, \
            礼儀正しい, やさしい
        rude, impolite, unfriendly, bad attitude, disrespectful, 粗鲁, 没礼貌, 态度差, 不友好, 无礼, 態度差, 失礼な, 無礼, 態度が悪い, \
            不親切, 横柄
        honest, sincere, truthful, truth, frank, 诚实, 真诚, 老实, 坦白, 真相, 正直, 誠実, 率直, 本音, 真実
        lazy, idle person, 懒, 懒惰, 懒得, 怠け, だらけ, 面倒くさがり
        brave, courage, bold, daring, 勇敢, 勇气, 大胆, 勇気
        careful, cautious, attentive, carefully, 小心, 谨慎, 仔细, 细心, 慎重, 注意深い, 気をつけて, 丁寧に
        careless, negligent, sloppy, carelessly, 粗心, 大意, 疏忽, 马虎, 不注意, うっかり, 不用心, 油断
        crazy, mad, insane, 疯, 疯狂, 神经病, 发疯, 痴線, 狂っ, 頭がおかしい, クレイジー
        lucky, fortune, luck, fortunate, 幸运, 运气好, 走运, 好彩, 幸運, ラッキー, 運がいい, 運勢
        unlucky, bad luck, misfortune, unfortunate, unfortunately, 倒霉, 不幸, 运气差, 不走运, 好黑仔, 不運, 運が悪い, アンラッキー, \
            残念ながら
        mood, emotion, feeling, feelings, 心情, 情绪, 感受, 情感, 情緒, 気分, 感情, 機嫌, ムード
        shame on you, how dare you, scam artist, rip off, rip-off, 骗子, 坑人, 黑心, 太坑, 呃錢, 詐欺, ぼったくり, ひどい会社, 悪徳
        need advice, advice, counsel, guidance, consult, consultation, tips, 建议, 咨询, 指点, 参考, 意见, 諮詢, 相談, アドバイス, \
            助言, ご意見, コツ
        """
}
