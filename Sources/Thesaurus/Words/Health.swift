extension Thesaurus {
    static let health = """
        = sports
        sport, sports, athletics, 体育, 运动, 體育, スポーツ, 運動
        football, soccer, basketball, baseball, tennis, golf, rugby, cricket, hockey, volleyball, badminton, \
            table tennis, ping pong, boxing, wrestling, american football, 足球, 篮球, 棒球, 网球, 高尔夫, 橄榄球, 板球, 曲棍球, \
            排球, 羽毛球, 乒乓球, 拳击, 桌球, サッカー, バスケ, 野球, テニス, ゴルフ, ラグビー, バレーボール, バドミントン, 卓球, ボクシング, 相撲
        swim, swimming, swimming pool, pool, 游泳, 泳池, 游泳池, 游水, 水泳, プール, 泳ぐ, スイミング
        ski, skiing, snowboard, ice skating, skate, surf, scuba, diving, 滑雪, 滑冰, 溜冰, 冲浪, 潜水, 浮潜, スキー場, スキーを, \
            スノボ, スケート, サーフィン, ダイビング
        cycling, bike ride, ride a bike, go cycling, 骑车, 骑自行车, 骑行, 踩單車, サイクリング, 自転車に乗
        run, running, jog, jogging, marathon, ran, 跑步, 慢跑, 马拉松, 晨跑, ランニング, ジョギング, マラソン, 走り
        gym, workout, work out, exercise, fitness, fitness centre, weight lifting, cardio, 健身, 健身房, 锻炼, 举重, 有氧, \
            做运动, ジム, 筋トレ, トレーニング, エクササイズ, フィットネス
        yoga, pilates, meditation, meditate, stretch, mindfulness, breathing exercise, 瑜伽, 普拉提, 冥想, 拉伸, 太极, ヨガ, \
            ピラティス, 瞑想, ストレッチ
        coach, personal trainer, trainer, instructor, 教练, 私教, 导师, コーチ, トレーナー, インストラクター
        steps, step count, how far did i walk, pedometer, 步数, 走了多少步, 计步, 歩数, 何歩
        match, fixture, game tonight, kick-off, tournament, league, cup final, playoffs, 比赛, 赛事, 联赛, 赛程, 锦标赛, \
            試合, 大会, リーグ, トーナメント, 決勝
        score, final score, match result, who won, who's winning, standings, 比分, 得分, 谁赢了, 比赛结果, 排名, 积分榜, スコア, \
            試合結果, 勝った, 得点, 順位表
        win, won, victory, champion, beat, 赢, 获胜, 胜利, 冠军, 夺冠, 勝つ, 勝利, 優勝, チャンピオン
        lose the game, defeat, lost the match, 输了, 战败, 输球, 負け, 敗北, 敗戦
        team, player, club, squad, athlete, captain, 球队, 球员, 队伍, 运动员, 俱乐部, 选手, 队员, 選手, チーム, アスリート, クラブチーム
        olympics, world cup, champions league, nba, nfl, premier league, super bowl, 奥运会, 世界杯, 欧冠, 英超, 奥运, \
            オリンピック, ワールドカップ, Jリーグ, 五輪
        stadium, arena, pitch, court, 体育场, 体育馆, 球场, 運動場, スタジアム, 競技場, 体育館, コート場
        = health: body
        head, face, eye, ear, nose, mouth, tooth, teeth, tongue, lip, neck, throat, shoulder, arm, elbow, finger, \
            chest, stomach, belly, leg, knee, foot, feet, ankle, toe, hip, skin, hair, wrist, 头部, 脸, 眼睛, 耳朵, 鼻子, 嘴巴, \
            牙齿, 舌头, 嘴唇, 脖子, 喉咙, 肩膀, 胳膊, 手臂, 手指, 胸口, 后背, 肚子, 膝盖, 脚踝, 脚趾, 皮肤, 头发, 手腕, 顔, 目が, 耳が, 鼻が, 歯, 肩, 腕が, 指が, 胸, \
            背中, お腹, 足が, 膝, 足首, 皮膚, 髪の毛
        heart, lung, liver, kidney, brain, bone, muscle, blood, 心脏, 肺, 肝脏, 肾, 大脑, 骨头, 肌肉, 血液, 心臓, 肝臓, 腎臓, 脳, 骨, \
            筋肉, 血が
        weigh, weight, body weight, bmi, how much do i weigh, 体重, 称重, 多重, 身体质量, 体重計
        height, how tall, tall, 身高, 多高, 个子, 身長, 背が高い
        pulse, heart rate, blood pressure, blood sugar, 心率, 血压, 血糖, 脉搏, 心拍, 血圧, 血糖値, 脈拍
        body, physical, health, wellbeing, 身体, 健康, 身体状况, 体の, 健康状態, 体調
        = health: illness
        ill, sick, unwell, under the weather, poorly, feeling bad, illness, disease, not well, 生病, 不舒服, 病了, 难受, \
            身体不适, 疾病, 病気, 体調不良, 具合が悪い, 気分が悪い, 調子が悪い
        pain, ache, hurt, sore, painful, aching, 疼痛, 疼, 痛, 酸痛, 好痛, 痛い, 痛み, ずきずき
        headache, migraine, dizzy, dizziness, faint, 头痛, 头疼, 偏头痛, 头晕, 晕倒, 頭痛, 頭が痛い, めまい, 偏頭痛, くらくら
        cold, flu, influenza, cough, sneeze, runny nose, sore throat, blocked nose, 感冒, 流感, 咳嗽, 打喷嚏, 流鼻涕, 嗓子疼, \
            鼻塞, 傷風, 風邪, インフルエンザ, 咳, くしゃみ, 鼻水, 喉の痛み, のどが痛い
        fever, high temperature, running a temperature, chills, 发烧, 发热, 高烧, 體溫, 熱がある, 発熱, 高熱, 微熱
        covid, coronavirus, covid-19, pandemic, quarantine, pcr test, 新冠, 疫情, 核酸, 隔离, 肺炎疫情, コロナ, 隔離, 検疫, PCR検査
        stomach ache, stomachache, nausea, vomit, throw up, diarrhea, diarrhoea, food poisoning, indigestion, \
            constipation, 肚子疼, 胃痛, 恶心, 呕吐, 拉肚子, 腹泻, 食物中毒, 消化不良, 便秘, 腹痛, 胃が痛い, 吐き気, 吐く, 下痢, 食中毒
        toothache, cavity, braces, wisdom tooth, gum pain, 牙疼, 牙痛, 蛀牙, 智齿, 牙套, 歯痛, 虫歯, 親知らず, 歯が痛い
        allergy, allergic, allergic reaction, hay fever, rash, itch, itchy, hives, eczema, 过敏, 花粉症, 皮疹, 痒, 起疹子, \
            湿疹, 敏感, アレルギー, 発疹, かゆい, 蕁麻疹
        injury, injured, wound, cut myself, bleed, bleeding, broken bone, fracture, sprain, burn, bruise, \
            broke my leg, 受伤, 伤口, 流血, 骨折, 扭伤, 烧伤, 烫伤, 瘀伤, 怪我, 出血, 捻挫, 火傷, やけど, 骨が折れ
        cancer, diabetes, asthma, stroke, heart attack, high blood pressure, heart disease, tumor, 癌症, 糖尿病, 哮喘, \
            中风, 心脏病, 高血压, 肿瘤, がん, 癌, 喘息, 脳卒中, 心臓発作, 高血圧, 腫瘍
        infection, virus infection, bacteria, contagious, germs, 感染, 病毒, 细菌, 传染, ウイルス, 細菌, 伝染, 感染症
        symptom, symptoms, signs of, diagnosis, diagnose, 症状, 病征, 诊断, 征兆, 症状は, 診断, 兆候
        insomnia, can't sleep, trouble sleeping, sleepless, 失眠, 睡不着, 睡眠不好, 不眠, 眠れない, 寝つけない, 寝付き
        sleep, fall asleep, slept, nap, go to bed, bedtime, 睡觉, 睡眠, 午睡, 入睡, 上床, 瞓覺, 寝る, 眠る, 昼寝, 就寝
        tired, exhausted, worn out, sleepy, fatigue, weary, 好累, 很累, 疲惫, 疲劳, 困了, 好困, 累死了, 攰, 疲れ, だるい, 眠い, 疲労, \
            くたくた
        stress, stressed, anxiety, anxious, depressed, depression, mental health, panic attack, 压力, 焦虑, 抑郁, \
            心理健康, 紧张, 崩溃, ストレス, 不安, 鬱, 落ち込, メンタル
        pregnant, pregnancy, expecting, morning sickness, childbirth, due date of baby, 怀孕, 孕妇, 孕期, 分娩, 有喜, 大肚, \
            妊娠, 妊婦, 出産, つわり
        disabled, disability, wheelchair, handicapped, blind, deaf, accessible, accessibility, 残疾, 轮椅, 残障, 盲人, \
            聋人, 无障碍, 輪椅, 車椅子, 障害者, バリアフリー, 身体障害
        recover, get better, feel better, heal, recovery, cure, 康复, 痊愈, 好转, 恢复健康, 治好, 回復, 治る, 良くなる, 快復
        = health: care and medicine
        doctor, gp, physician, specialist, surgeon, 医生, 大夫, 专科医生, 看医生, 看病, 睇醫生, 医者, 医師, お医者さん, 専門医, ドクター
        nurse, carer, caregiver, paramedic, midwife, 护士, 护工, 护理, 看护, 看護師, 介護士, 助産師
        hospital, clinic, er, a&e, emergency room, medical centre, health centre, surgery hours, 医院, 诊所, 急诊, \
            医疗中心, 门诊, 急症室, 病院, クリニック, 診療所, 救急外来
        dentist, dental, orthodontist, teeth cleaning, 牙医, 口腔科, 洗牙, 看牙, 牙科, 歯医者, 歯科, 歯科医, 歯のクリーニング
        optician, glasses, contact lens, contact lenses, eye test, eyesight, prescription glasses, spectacles, \
            眼镜, 隐形眼镜, 验光, 配镜, 视力, 眼鏡店, 眼鏡, メガネ, コンタクト, 視力検査, 眼科
        pharmacy, chemist, drugstore, pharmacist, 药店, 药房, 药剂师, 藥房, 薬局, ドラッグストア, 薬剤師
        medicine, medication, drug, pill, painkiller, aspirin, paracetamol, ibuprofen, antibiotics, meds, syrup, 药, \
            药物, 吃药, 药片, 止痛药, 布洛芬, 抗生素, 退烧药, 药品, 薬, くすり, 錠剤, 痛み止め, 鎮痛剤, 抗生物質, 解熱剤, お薬
        prescription, refill prescription, repeat prescription, script, 处方, 处方药, 开药, 药方, 処方箋, 処方, 処方薬
        dose, dosage, how many pills, side effect, 剂量, 用量, 吃几片, 副作用, 服用量, 用法用量, 何錠
        checkup, check-up, health check, physical exam, screening test, medical exam, blood test, x-ray, \
            ct scan, mri, 体检, 检查身体, 验血, 拍片, 健康检查, 身體檢查, 健康診断, 検診, 人間ドック, 血液検査, レントゲン
        vaccine, vaccination, jab, shot, immunization, immunisation, booster, vaccinated, shots for travel, 疫苗, \
            打疫苗, 接种, 打针, 预防针, 加强针, ワクチン, 予防接種, 接種
        operation, surgery, operated on, transplant, 手术, 开刀, 做手术, 动手术, 手術, オペ
        treatment, therapy, therapist, physio, physiotherapy, counselling, counsellor, psychologist, 治疗, 理疗, \
            心理咨询, 疗程, 心理医生, 治療, 療法, カウンセリング, リハビリ, カウンセラー
        health insurance, medical insurance, medicare, dental cover, sick cover, 医疗保险, 医保, 健康保险, 健康保険, 医療保険, 保険証
        first aid, first aid kit, bandage, plaster, band-aid, cpr, 急救, 急救箱, 创可贴, 绷带, 心肺复苏, 藥水膠布, 応急処置, 救急箱, \
            絆創膏, 包帯, 応急手当
        mask, face mask, gloves, thermometer, 口罩, 手套, 体温计, 探熱針, マスク, 体温計
        smoke, smoking, cigarette, tobacco, vape, e-cigarette, cigar, 吸烟, 抽烟, 香烟, 烟草, 电子烟, 食煙, たばこ, タバコ, 喫煙, \
            煙草, 電子タバコ
        quit smoking, no smoking, non-smoking, smoke-free, 戒烟, 禁烟, 无烟, 禁煙, 全席禁煙
        massage, spa, sauna, hot spring, facial, 按摩, 水疗, 桑拿, 温泉, 推拿, 足疗, マッサージ, スパ施設, サウナ, エステ, 岩盤浴
        """
}
