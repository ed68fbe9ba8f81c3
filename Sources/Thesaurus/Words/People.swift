extension Thesaurus {
    static let people = """
        = people and family
        mother, father, mum, mom, dad, parent, parents, mummy, daddy, brother, sister, sibling, son, daughter, \
            uncle, aunt, auntie, cousin, nephew, niece, grandma, grandpa, grandmother, grandfather, \
            grandparents, grandson, granddaughter, in-laws, 妈妈, 爸爸, 父母, 母亲, 父亲, 兄弟, 姐妹, 哥哥, 弟弟, 姐姐, 妹妹, 儿子, 女儿, \
            叔叔, 阿姨, 表哥, 侄子, 奶奶, 爷爷, 外婆, 外公, 孙子, 阿嬤, お母さん, お父さん, 両親, 兄, 弟, 姉, 妹, 息子, おじさん, おばさん, いとこ, 祖母, 祖父, \
            おばあちゃん, おじいちゃん, 孫
        family, relative, relatives, folks, next of kin, 家人, 家庭, 亲戚, 亲人, 家属, 屋企人, 家族, 親戚, 身内
        husband, wife, spouse, partner, married couple, hubby, 丈夫, 老公, 妻子, 老婆, 配偶, 爱人, 太太, 妻, 旦那, 奥さん, 配偶者, 夫婦
        boyfriend, girlfriend, date someone, significant other, fiance, fiancee, crush, 男朋友, 女朋友, 对象, 恋人, 未婚夫, \
            未婚妻, 彼氏, 彼女, 婚約者
        married, get married, marry, marriage, wed, tie the knot, 结婚, 已婚, 嫁, 娶, 领证, 結婚
        divorce, divorced, separated, split from, break up with, 离婚, 分居, 分手, 離婚, 別れた, 別居
        single person, unmarried, not married, bachelor, 单身, 未婚, 独身, 未婚者
        friend, mate, buddy, pal, best friend, bestie, 朋友, 好友, 闺蜜, 哥们, 死党, 友達, 友人, 親友, 仲間
        man, guy, gentleman, male, bloke, 男人, 男性, 男的, 先生, 男子, 男の人
        woman, lady, female, 女人, 女性, 女士, 女的, 女の人, 婦人
        adult, grown-up, over 18, 成人, 成年人, 大人, 满十八岁, 成年
        elderly, senior, senior citizen, old people, pensioner, oap, over 65, 老人, 老年人, 长者, 老人家, 长辈, 高齢者, お年寄り, \
            シニア, 年配
        teenager, youth, teen, young person, minor, under 18, 青少年, 年轻人, 未成年, 未成年人, 青年, 若者, 十代, ティーン
        age, how old, years old, 年龄, 几岁, 多大, 岁数, 年纪, 年齢, 何歳, いくつですか
        birthday, bday, date of birth, dob, born, when is your birthday, 生日, 出生日期, 出生, 生辰, 诞辰, 誕生日, 生年月日, 生まれ, \
            バースデー
        happy birthday, birthday wishes, congratulations, congrats, well done, 生日快乐, 恭喜, 祝贺, 祝福, お誕生日おめでとう, \
            おめでとう
        gift, present, gift idea, 礼物, 送礼, 礼品, 手信, プレゼント, 贈り物, ギフト, お土産
        flowers, bouquet, rose, florist, 鲜花, 花束, 玫瑰, 花店, お花, バラ, 花屋
        funeral, died, death, passed away, die, deceased, dead, bereavement, condolences, 葬礼, 去世, 死亡, 过世, 逝世, \
            死了, 葬式, 亡くなった, お悔やみ, 逝去
        contact list, my contacts, address book, phone book, contact info, 联系人, 通讯录, 电话簿, 联络人, 連絡先, アドレス帳, 電話帳
        love, adore, fond of, in love, 我爱你, 喜爱, 爱上, 愛する, 恋愛, 愛して
        hug, kiss, cuddle, 拥抱, 亲亲, 抱抱, ハグ, キスし, 抱きしめ
        introduce, meet, get to know, make friends, 介绍, 认识, 交朋友, 交友, 紹介, 知り合, 友達になって
        = children
        child, children, kid, kids, boy, girl, youngster, 孩子, 小孩, 儿童, 小朋友, 男孩, 女孩, 細路, 子供, 子ども, こども, 男の子, 女の子, \
            キッズ
        baby, infant, newborn, toddler, 婴儿, 宝宝, 新生儿, 幼儿, 赤ちゃん, 乳児, 幼児, 新生児, ベビー
        babysitter, nanny, babysitting, childminder, 保姆, 月嫂, 看孩子, 带孩子, ベビーシッター, 子守, シッター
        childcare, nursery, daycare, kindergarten, preschool, creche, 托儿所, 幼儿园, 托管, 幼稚园, 保育园, 保育園, 幼稚園, 託児所, 保育
        nappy, diaper, change the baby, nappies, baby wipes, 尿布, 尿不湿, 纸尿裤, 尿片, おむつ, オムツ, おしりふき
        baby food, baby bottle, formula, breastfeed, breastfeeding, feeding bottle, 奶粉, 奶瓶, 母乳, 喂奶, 哺乳, 辅食, \
            粉ミルク, 哺乳瓶, 授乳, 離乳食
        stroller, pram, buggy, pushchair, baby carriage, 婴儿车, 推车, 童车, ベビーカー, 乳母車
        car seat, child seat, booster seat, high chair, 儿童座椅, 安全座椅, 宝宝椅, チャイルドシート, 子供椅子, ベビーチェア
        playground, play area, soft play, kids area, 游乐场, 儿童乐园, 儿童区, 遊樂場, 遊び場, キッズスペース, 公園の遊具, キッズコーナー
        child ticket, child fare, kids menu, kids price, under 12, 儿童票, 儿童价, 儿童餐, 小童票, 子供料金, 小児運賃, お子様ランチ, 子ども料金
        adopt, foster, adoption, 领养, 收养, 寄养, 養子, 里親
        = pets and animals
        pet, pets, pet friendly, bring my dog, 宠物, 带宠物, 寵物, ペットを, ペットと, ペット同伴, ペット可
        dog, puppy, hound, doggy, 狗, 小狗, 犬, 狗狗, イヌ, 子犬, 愛犬
        cat, kitten, kitty, 猫, 小猫, 猫咪, ネコ, 子猫
        bird, fish tank, hamster, rabbit, guinea pig, parrot, goldfish, turtle, snake pet, 鸟, 仓鼠, 兔子, 鹦鹉, 金鱼, \
            乌龟, 小鸟, ハムスター, うさぎ, インコ, 金魚, 亀, 小鳥
        animal, lion, tiger, elephant, bear, monkey, horse, cow, pig, sheep, goat, wolf, fox, panda, giraffe, \
            zebra, kangaroo, whale, shark, dolphin, penguin, snake, frog, 动物, 狮子, 老虎, 大象, 熊, 猴子, 奶牛, 绵羊, 山羊, 狼, \
            狐狸, 熊猫, 长颈鹿, 斑马, 袋鼠, 鲸鱼, 鲨鱼, 海豚, 企鹅, 蛇, 青蛙, 動物, ライオン, ゾウ, クマ, ウマ, ウシ, ブタ, ヒツジ, パンダ, キリン, クジラ, サメ, \
            イルカ, ペンギン, ヘビ
        insect, butterfly, bee, spider, beetle, wasp, 昆虫, 蝴蝶, 蜜蜂, 蜘蛛, 甲虫, 虫, 蝶, ハチ, クモ, カブトムシ
        vet, veterinarian, animal hospital, animal clinic, 兽医, 宠物医院, 动物医院, 獣医, 動物病院
        feed the dog, dog food, cat food, pet food, cat litter, 狗粮, 猫粮, 喂狗, 喂猫, 猫砂, ドッグフード, キャットフード, 餌, ペットフード
        walk the dog, dog walking, leash, 遛狗, 牵狗, 狗绳, 犬の散歩, リード紐
        pet grooming, kennel, pet sitter, dog hotel, 宠物美容, 宠物寄养, トリミング, ペットホテル
        guide dog, service dog, assistance animal, service animal, 导盲犬, 服务犬, 盲導犬, 介助犬
        = plants and gardening
        plant, plants, houseplant, succulent, herb garden, 植物, 盆栽, 绿植, 多肉, 観葉植物, 鉢植え, 草花
        tree, grass, bush, leaf, leaves, 树, 草, 树叶, 灌木, 树木, 樹木, 木々, 葉っぱ
        water the plants, watering, sprinkler, 浇花, 浇水, 洒水, 水やり, 散水
        gardening, seed, soil, fertilizer, mow the lawn, weeds, prune, 园艺, 种子, 土壤, 肥料, 割草, 除草, 种花, 園芸, ガーデニング, \
            種まき, 芝刈り, 草むしり
        cherry blossom, tulip, sunflower, lily, orchid, lotus, 樱花, 郁金香, 向日葵, 百合, 兰花, 荷花, 桜, 花見, チューリップ, ひまわり
        farm, farmer, farming, agriculture, crop, 农场, 农民, 农业, 庄稼, 農場, 農業, 農家, 作物
        """
}
