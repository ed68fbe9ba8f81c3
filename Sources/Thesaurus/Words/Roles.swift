extension Thesaurus {
    static let roles = """
        = people: roles and relations
        person, people, man, woman, guy, human, individual, folks, lady, gentleman, 人们, 男人, 女人, 女士, 先生, 个人, 人士, \
            男性, 女性, 人物, 方々, 男の人, 女の人
        child, children, kid, kids, baby, infant, toddler, minor, 孩子, 小孩, 儿童, 宝宝, 婴儿, 未成年, 細路, BB, 子供, 子ども, \
            赤ちゃん, 幼児, お子様, 児童
        adult, grown up, over 18, of age, 成人, 成年人, 大人, 成年, 大人の, 18歳以上
        mother, father, mom, mum, dad, parent, parents, son, daughter, brother, sister, grandma, grandpa, \
            grandmother, grandfather, uncle, aunt, cousin, nephew, niece, family, relative, 妈妈, 爸爸, 父母, 儿子, 女儿, \
            哥哥, 弟弟, 姐姐, 妹妹, 奶奶, 爷爷, 外婆, 叔叔, 阿姨, 家人, 家属, 亲戚, 屋企人, 両親, 息子, 祖母, 祖父, 家族, 親戚, お母さん, お父さん
        husband, wife, spouse, partner, 丈夫, 妻子, 老公, 老婆, 爱人, 配偶, 太太, 旦那, 奥さん, 配偶者
        friend, buddy, pal, mate, friends, 朋友, 好友, 伙伴, 哥们, 友達, 友人, 仲間, 友だち
        boyfriend, girlfriend, lover, partner, date, 男朋友, 女朋友, 恋人, 对象, 情侣, 男友, 女友, 彼氏, 彼女, カップル
        = people: work and public roles
        colleague, coworker, co-worker, teammate, 同事, 同僚, 伙伴, 同事們, 仕事仲間, チームメイト
        boss, manager, supervisor, chief, leader, 老板, 经理, 上司, 领导, 主管, 老細, マネージャー, 店長, 責任者, 社長
        employee, staff, worker, clerk, crew, personnel, 员工, 职员, 工作人员, 店员, 雇员, 夥計, 従業員, 社員, スタッフ, 店員, 職員
        customer, client, user, guest, member, shopper, 客户, 顾客, 用户, 客人, 会员, 客戶, お客様, 顧客, ユーザー, 会員, 利用者
        teacher, tutor, instructor, professor, 老师, 教师, 导师, 教授, 讲师, 先生, 教師, 講師
        student, pupil, learner, undergraduate, 学生, 学员, 大学生, 小学生, 生徒
        foreigner, tourist, visitor, traveller, traveler, 外国人, 游客, 旅客, 访客, 老外, 遊客, 観光客, 旅行者, 訪問者
        stranger, unknown person, someone I don't know, 陌生人, 不认识的人, 陌生, 知らない人, 見知らぬ人, 他人
        neighbour, neighbor, next door, 邻居, 隔壁, 鄰居, 街坊, 隣人, ご近所, 隣の人
        owner, holder, account holder, proprietor, landlord, 主人, 持有人, 业主, 房东, 所有者, 名義人, 持ち主, オーナー
        police, cop, officer, 警察, 公安, 警方, 差人, お巡りさん, 警官
        doctor, physician, nurse, medical staff, 医生, 大夫, 护士, 医师, 醫生, 医者, 医師, 看護師
        lawyer, attorney, solicitor, legal advice, 律师, 法律顾问, 法务, 律師, 弁護士, 法律相談
        = people: sex, age, condition
        men, male, for men, gentlemen, boys, 男士, 男式, 男款, 男装, 男裝, メンズ, 男性用, 男の子
        women, female, for women, ladies, girls, 女士, 女式, 女款, 女装, 女裝, レディース, 女性用, 女の子
        gender, sex, male or female, 性别, 男女, 性別
        age, years old, 年龄, 岁数, 年纪, 周岁, 年紀, 年齢
        single, unmarried, bachelor, 单身, 未婚, 独身, シングル, 独り身
        disabled, handicapped, wheelchair, accessible, accessibility, 残疾, 轮椅, 无障碍, 残障, 殘疾, 障害者, 車椅子, バリアフリー
        pregnant, pregnancy, expecting, 怀孕, 孕妇, 有喜, 懷孕, 妊娠, 妊婦
        = people: pets, body, nationality
        pet, dog, cat, puppy, kitten, bird, rabbit, animal, 宠物, 小狗, 小猫, 动物, 毛孩, 寵物, ペット, 動物
        nationality, citizen, citizenship, 国籍, 公民, 籍贯, 國籍, 国民, 市民権
        body, head, foot, leg, arm, eye, ear, nose, mouth, tooth, teeth, hair, stomach, skin, face, neck, finger, \
            knee, 身体, 眼睛, 耳朵, 鼻子, 头发, 背部, 肚子, 皮肤, 背中, お腹
        = speech: softeners and fillers
        by the way, btw, incidentally, one more thing, oh and, 顺便问, 对了, 顺便说, 另外, 還有呀, ところで, ちなみに, そういえば, あと
        anyway, in any case, anyhow, at any rate, 反正, 无论如何, 总之, 不管怎样, とにかく, いずれにせよ, どのみち
        in general, overall, on the whole, mostly, 总体, 大体上, 一般来说, 总的来说, 全体的に, 概ね, 総じて
        for instance, let's say, 比如说, 举个例子, 例如说, たとえば, 例えば
        as far as I know, i heard, they say, i was told, apparently, 听说, 据说, 据我所知, 有人说, 聽講, そうです, 聞いたところ, らしい, \
            と聞きました
        i mean, that is, in other words, namely, 也就是说, 就是说, 换句话说, 我的意思是, つまり, すなわち, 要するに, 言い換えると
        it says, it shows, the message says, it keeps saying, it tells me, 显示说, 提示说, 它说, 提示我, 出现提示, 佢話, と表示され, \
            と出る, と言われ, と出ました
        keeps happening, keeps doing, happens again and again, over and over, repeatedly, 反复, 老是, 一直这样, 总是出现, \
            三番四次, 何度も, 繰り返し, 毎回起こる
        in a hurry, urgent matter, emergency, right this minute, 急事, 很急, 紧急, 着急, 救急, 趕時間, 急いでいる, 緊急, 急用, 急ぎの
        help emergency, save me, sos, call for help, 救命, 求救, 报警, 救我, 助けて, 緊急事態, 110, 119
        listen to me, pay attention to, hear me out, 听我说, 听着, 你听, 聞いて, よく聞いて, 話を聞いて
        wait what, huh, eh, hmm, um, uh, er, well, 嗯嗯, えっと, ええと, あの, うーん, へえ
        nonsense, bullshit, rubbish talk, no sense, 胡说, 废话, 扯淡, 瞎说, 廢話, でたらめ, ばかげた, くだらない, 意味不明
        please be quiet, stop talking, be quiet, shush, hush, 安静点, 别说了, 别吵, 闭嘴, 收聲, 静かにして, 黙って, 話すのをやめ
        never mind, forget it, drop it, leave it, scratch that, 算了, 当我没说, 没事, 不用管, 算啦, もういい, 忘れて, 気にしないで, 何でもない
        """
}
