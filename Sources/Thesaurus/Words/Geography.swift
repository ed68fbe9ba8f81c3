extension Thesaurus {
    static let geography = """
        = geography
        country, nation, republic, 国家, 哪个国家, 国度, どの国
        usa, united states, america, uk, united kingdom, britain, england, scotland, wales, ireland, canada, \
            australia, new zealand, china, japan, korea, south korea, north korea, taiwan, hong kong, macau, \
            singapore, malaysia, thailand, vietnam, indonesia, philippines, india, pakistan, bangladesh, nepal, \
            sri lanka, france, germany, italy, spain, portugal, netherlands, holland, belgium, switzerland, \
            austria, sweden, norway, denmark, finland, iceland, poland, czech republic, hungary, romania, \
            bulgaria, greece, turkey, russia, ukraine, egypt, morocco, nigeria, kenya, south africa, ethiopia, \
            ghana, brazil, argentina, chile, peru, colombia, mexico, cuba, venezuela, jamaica, israel, iran, \
            iraq, saudi arabia, uae, qatar, kuwait, jordan, 美国, 英国, 英格兰, 苏格兰, 爱尔兰, 加拿大, 澳大利亚, 澳洲, 新西兰, 中国, 日本, \
            韩国, 朝鲜, 台湾, 香港, 澳门, 新加坡, 马来西亚, 泰国, 越南, 印度尼西亚, 印尼, 菲律宾, 印度, 巴基斯坦, 尼泊尔, 法国, 德国, 意大利, 西班牙, 葡萄牙, 荷兰, \
            比利时, 瑞士, 奥地利, 瑞典, 挪威, 丹麦, 芬兰, 冰岛, 波兰, 捷克, 匈牙利, 希腊, 土耳其, 俄罗斯, 乌克兰, 埃及, 摩洛哥, 尼日利亚, 肯尼亚, 南非, 巴西, 阿根廷, \
            智利, 秘鲁, 哥伦比亚, 墨西哥, 古巴, 以色列, 伊朗, 伊拉克, 沙特, 阿联酋, 紐西蘭, 義大利, アメリカ, イギリス, カナダ, オーストラリア, ニュージーランド, 中国へ, \
            韓国, シンガポール, マレーシア, タイへ, タイ王国, ベトナム, インドネシア, フィリピン, インド, フランス, ドイツ, イタリア, スペイン, ポルトガル, オランダ, ベルギー, \
            スイス, オーストリア, スウェーデン, ノルウェー, デンマーク, フィンランド, ポーランド, ギリシャ, トルコ, ロシア, ウクライナ, エジプト, 南アフリカ, ブラジル, アルゼンチン, \
            メキシコ, ペルー
        european union, eu, eea, schengen, eurozone, europe, european, 欧盟, 申根, 欧洲, 欧元区, EU圏, ヨーロッパ, 欧州
        asia, africa, north america, south america, latin america, middle east, antarctica, oceania, continent, \
            southeast asia, 亚洲, 非洲, 北美, 南美, 拉丁美洲, 中东, 南极, 大洋洲, 东南亚, 大陆, アジア, アフリカ, 北米, 南米, 中東, 東南アジア, 大陸, 南極
        london, new york, los angeles, san francisco, chicago, boston, seattle, miami, las vegas, washington, \
            dallas, houston, atlanta, denver, philadelphia, toronto, vancouver, sydney, melbourne, paris, \
            berlin, munich, frankfurt, rome, milan, madrid, barcelona, amsterdam, brussels, zurich, vienna, \
            prague, dublin, manchester, edinburgh, moscow, istanbul, dubai, mumbai, delhi, bangkok, seoul, \
            tokyo, osaka, kyoto, beijing, shanghai, guangzhou, shenzhen, taipei, hanoi, jakarta, manila, \
            kuala lumpur, cairo, nairobi, mexico city, rio de janeiro, 伦敦, 纽约, 洛杉矶, 旧金山, 芝加哥, 波士顿, 西雅图, 拉斯维加斯, \
            华盛顿, 多伦多, 温哥华, 悉尼, 墨尔本, 巴黎, 柏林, 慕尼黑, 罗马, 米兰, 马德里, 巴塞罗那, 阿姆斯特丹, 布鲁塞尔, 维也纳, 布拉格, 莫斯科, 伊斯坦布尔, 迪拜, 孟买, \
            曼谷, 首尔, 东京, 大阪, 京都, 北京, 上海, 广州, 深圳, 成都, 杭州, 重庆, 武汉, 西安, 南京, 天津, 苏州, 厦门, 青岛, 大连, 台北, 高雄, ロンドン, \
            ニューヨーク, ロサンゼルス, サンフランシスコ, シカゴ, パリ, ベルリン, ローマ, ミラノ, マドリード, バルセロナ, モスクワ, ドバイ, バンコク, ソウル, 東京, 名古屋, 福岡, \
            札幌, 横浜, 神戸, 仙台, 広島, 沖縄, 北海道, シドニー, トロント, ハワイ
        city, town, village, downtown, city centre, city center, capital city, suburb, 城市, 市区, 市中心, 小镇, 村庄, 首都, \
            郊区, 市里, 都市, 街中, 首都は, 郊外, 市内, 都心
        province, county, region, district, borough, prefecture, 省份, 地区, 区域, 哪个省, 地域, 地方, 都道府県
        nationality, citizenship, citizen, american, british, chinese citizen, foreigner, foreign national, \
            immigrant, expat, 国籍, 公民, 外国人, 移民, 美国人, 英国人, 中国人, 市民, 国民, 外国籍, 日本人, アメリカ人
        overseas, abroad, foreign, international, outside the country, 国外, 海外, 境外, 国际, 外国, 外地, 国際, 海外で, 外国で, 国外へ
        domestic, within the country, inland, local country, nationwide, 国内, 境内, 本国, 全国, 本地, 国内線
        population, how many people live, inhabitants, 人口, 多少人口, 人数, 住民数
        time in london, time in tokyo, what time is it in, time in new york, 当地几点, 那边几点, 現地は何時
        ocean, sea, pacific, atlantic, mediterranean, 海洋, 大海, 太平洋, 大西洋, 地中海, 海へ
        planet, outer space, mars, earth, universe, solar system, galaxy, nasa, astronaut, 宇宙, 地球, 火星, 太空, 行星, \
            星球, 银河, 惑星, 太陽系, 宇宙飛行士
        = languages and translation
        language, which language, mother tongue, 语言, 什么语言, 语种, 母语, 言語, 言葉, 母国語, 何語
        english, french, german, spanish, italian, chinese, mandarin, cantonese, japanese, korean, portuguese, \
            russian, arabic, hindi, dutch, swedish, turkish, greek, polish, vietnamese, thai, latin, hebrew, \
            danish, finnish, norwegian, 英语, 英文, 法语, 德语, 西班牙语, 意大利语, 中文, 汉语, 普通话, 粤语, 日语, 日文, 韩语, 葡萄牙语, 俄语, \
            阿拉伯语, 越南语, 泰语, 拉丁语, 國語, 廣東話, 英語, フランス語, ドイツ語, スペイン語, イタリア語, 中国語, 日本語, 韓国語, ポルトガル語, ロシア語, アラビア語, \
            タイ語, ベトナム語
        change language, switch language, speak english, language setting, speak in, set language to, 切换语言, \
            改语言, 语言设置, 说中文, 讲英文, 言語を変更, 言語設定, 言語切り替え, 英語で話して
        translate, translation, how do you say, translator, what is it in spanish, say in french, interpret, \
            翻译, 怎么说, 译成, 翻成, 用英语怎么说, 点讲, 翻訳, 通訳, 訳して, 英語で何, 何と言う
        fluent, speak, can you speak, do you speak, 会说, 流利, 能讲, 講嘢, 話せ, 喋れ, 流暢
        pronounce, pronunciation, how to say, 发音, 怎么读, 怎么念, 读音, 拼音, 発音, 読み方, なんと読む
        = words: definition and spelling
        definition, define, meaning, mean, what does it mean, dictionary, what is meant by, 定义, 意思, 什么意思, 含义, \
            解释, 字典, 词典, 咩意思, 意味, 定義, 辞書, どういう意味
        spell, spelling, how do you spell, how is it spelled, 拼写, 怎么拼, 怎么写, 拼法, 綴り, スペル, つづり, どう書く
        synonym, another word for, similar word, thesaurus, 近义词, 同义词, 另一个词, 類義語, 同義語, 言い換え
        antonym, opposite of, opposite word, 反义词, 相反词, 対義語, 反対語, 反意語
        word, phrase, sentence, expression, vocabulary, idiom, 单词, 词语, 句子, 短语, 成语, 词汇, 単語, 言葉の, 文章, フレーズ, 語彙, \
            熟語, ことわざ
        grammar, punctuation, verb, noun, adjective, tense, 语法, 标点, 动词, 名词, 形容词, 文法, 句読点, 動詞, 名詞
        letter, alphabet, character, capital letter, 字母, 汉字, 字符, 大写, アルファベット, 漢字, 文字, 大文字, ひらがな
        who is, tell me about, wikipedia, facts about, 是谁, 介绍一下, 百科, 维基百科, 百度一下, 誰ですか, ウィキペディア
        example, for instance, such as, give me an example, 例子, 举例, 比如, 例如, 例えば, 例を, 具体例
        fact, fun fact, did you know, interesting fact, 趣闻, 有趣的事实, 小知识, 豆知識を, 面白い事実
        = maths and numbers
        calculate, calculation, calculator, compute, work out sum, maths, math, mathematics, 计算, 算一下, 计算器, 数学, \
            算术, 計算, 計算して, 電卓, 数学の, 算数
        add numbers, plus, sum, addition, add up, 加上, 加法, 相加, 总和, 加號, 足す, 足し算, 合計, プラス
        subtract, minus, take away, subtraction, 减去, 减法, 相减, 引く, 引き算, マイナス
        multiply, multiplied by, multiplication, 乘以, 乘法, 相乘, 掛ける, かけ算, 掛け算
        divide, divided by, division, 除以, 除法, 相除, 割る, 割り算
        percent, percentage, per cent, 百分之, 百分比, 百分点, 巴仙, パーセント, 割合, 何割
        square root, squared, power of, cubed, factorial, 平方根, 平方, 次方, 立方, 开根号, 平方根は, 二乗, 累乗
        average, mean value, median, 平均, 平均值, 平均数, 中位数, 平均値, 中央値
        fraction, one half, third, decimal, one quarter, 分数, 一半, 三分之一, 小数, 四分之一, 半分, 分数の, 小数点, 3分の1
        equation, algebra, geometry, formula, solve for, angle, triangle, circle, 方程, 公式, 几何, 代数, 解题, 三角形, 方程式, \
            数式, 幾何, 角度, 円周
        two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, fifty, hundred, \
            thousand, million, billion, dozen, 两个, 三个, 四个, 五个, 十个, 一百, 一千, 一万, 百万, 亿, ひとつ, ふたつ, みっつ, 二つ, 三つ, 四つ, 五つ, \
            何千, 百万円
        number, digit, numeral, 数字, 号码, 位数, 几位, 番号
        count, how many, total number, quantity, 数一数, 多少个, 几个, 数量, 总数, 幾多個, 何個, いくつ, 数える, 個数
        measure, measurement, length, width, depth, dimensions, how long is it, how wide, how big, 测量, 长度, 宽度, \
            深度, 尺寸, 多长, 多宽, 長さ, 深さ, 寸法, 測る, サイズは
        = units and conversion
        convert, conversion, unit conversion, how many in, change into units, exchange to, 换算, 转换, 单位换算, 折合, \
            等于多少, 換算, 変換, 単位変換, 直すと
        meter, metre, kilometer, kilometre, km, cm, centimeter, centimetre, mile, inch, inches, yard measure, \
            foot length, mm, 公里, 千米, 厘米, 英里, 英寸, 英尺, 毫米, 公分, メートル, キロメートル, センチ, マイル, インチ, ミリ, フィート
        kilogram, kilo, kg, gram, pound weight, lbs, ounce, oz, stone weight, ton, tonne, 公斤, 千克, 磅, 盎司, 吨, 斤, \
            キログラム, グラム, ポンド重, オンス
        liter, litre, ml, milliliter, gallon, pint, quart, fluid ounce, 毫升, 加仑, 品脱, 公升, リットル, ミリリットル, ガロン, パイント
        tablespoon, teaspoon, tbsp, tsp, cup measure, 汤匙, 茶匙, 大勺, 小勺, 一杯量, 大さじ, 小さじ
        square meter, square foot, acre, hectare, sq ft, 平方米, 亩, 公顷, 平米, 坪數, 平方メートル, ヘクタール, エーカー
        kph, mph, km/h, miles per hour, how fast, 时速, 速度, 多快, 時速, スピード, どれくらい速い
        = currencies
        currency, foreign currency, 货币, 外币, 币种, 外汇, 通貨, 外貨
        dollar, euro, pound, yen, yuan, rmb, renminbi, korean won, rupee, franc, peso, ruble, rouble, krona, krone, \
            baht, ringgit, dirham, lira, zloty, shekel, usd, eur, gbp, jpy, cny, aud, cad, hkd, chf, sgd, inr, 美元, \
            美金, 欧元, 英镑, 日元, 人民币, 韩元, 卢比, 法郎, 比索, 卢布, 泰铢, 林吉特, 港币, 港元, 澳元, 加元, 新币, 台币, 新台幣, 港紙, 米ドル, ドルを, ドルに, ユーロ, \
            ポンド, 人民元, ウォン, ルピー, フラン, ペソ, ルーブル, バーツ, 香港ドル, 日本円, 円
        cent, pence, penny, quid, buck, bucks, 分钱, 毛钱, 块钱, 多少元, セント硬貨, ペンス
        exchange rate, conversion rate, rate today, fx rate, how much is a dollar, 汇率, 兑换率, 今日汇率, 牌价, 兌換率, \
            為替レート, 為替, レートは, 換算レート
        exchange money, change money, currency exchange, bureau de change, money changer, swap currency, 换钱, \
            兑换, 外币兑换, 换汇, 找换店, 兌錢, 唱錢, 両替, 外貨両替, 両替所
        """
}
