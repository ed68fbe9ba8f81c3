package import ReportPages

/// Everything that a report of a replay says, but for names and figures.
package enum ReplayPhrase: CaseIterable, Sendable {
    // Head
    case title, turnsInConversations, turnsAlone, againstIntents, period
    // Short
    case inShort, answered, clarified, handedOff, precision, coverage, accuracy, uncovered
    case ofTurns, ofAnswers, ofAnswerable, ofCovered, uncoveredBecame, cameOutRight, nothingJudged, forwarded
    case answeredIn, clarifiedIn, handedOffIn
    case weightedByFile, weightedByLog, weightedPrecision, weightedCoverage, weightedUnjudged, weightedDetail
    // Thresholds
    case confidenceSection, curveCaption, curveSummary, today, threshold, turns, curveNote
    case calibrationCaption, calibrationSummary, calibrationNote, confidence, reallyRight
    // Groups
    case groupsSection, byLanguage, byTag, byChannel, byHour, byWeekday, language, tag, channel, hour, labelled
    case hourSummary, weekdays, timeZoneNote
    // Lists
    case handOffSection, handOffCaption, reasonNone
    case lowConfidence, askedForPerson, policy, repeatedFailure, complaint, emergency, noAnswer
    case confusionSection, confusionCaption, confusionMatrix, times, label, takenFor, oneTurn, nearestExample
    case failureSection, failureNote, expected, got
    case runSection, runNote, runTurns
    case unmetSection, unmetCaption, unmetNote, unmetProjected, question, conversations, wordings, bestGuess
    case unreachedSection, unreachedIntents, unreachedFollowUps, unreachedNone, followUp, place, intent
    case intentSection, intentCaption, unknownLabels
    case more, moreInJSON
    // Definitions
    case definitions, defineAnswered, defineClarified, defineHandedOff, definePrecision, defineCoverage, defineAccuracy
    case defineUncovered, defineInterval, interval, defineConfidence, defineCurve, curve, defineCalibration
    case calibration, rankingArea, defineRankingArea, weighted, defineWeighted, defineForwarded, forwardedTerm
    case madeBy
}

extension ReplayPhrase {
    /// The sentence in all languages.
    package var phrase: ReportPhrase {
        switch self {
        case .title: .init("Replay report", "回放报告", "重播報告", "リプレイレポート")
        case .turnsInConversations:
            .init(
                "{0} customers’ turns in {1} conversations",
                "{1} 段会话，共 {0} 条顾客消息",
                "{1} 段對話，共 {0} 則顧客訊息",
                "{1} 件の会話、お客様の発話 {0} 件"
            )
        case .turnsAlone:
            .init(
                "{0} customers’ turns, each taken for itself",
                "{0} 条顾客消息，逐条独立判断",
                "{0} 則顧客訊息，逐則獨立判斷",
                "お客様の発話 {0} 件（一件ずつ独立に判定）"
            )
        case .againstIntents:
            .init("against {0} intents", "对照 {0} 个意图", "對照 {0} 個意圖", "{0} 個のインテントと照合")
        case .period: .init("{0} to {1} ({2})", "{0} 至 {1}（{2}）", "{0} 至 {1}（{2}）", "{0} ～ {1}（{2}）")
        case .inShort: .init("In short", "概览", "概覽", "概要")
        case .answered: .init("Answered", "已回答", "已回答", "回答")
        case .clarified: .init("Clarified", "反问确认", "反問確認", "聞き返し")
        case .handedOff: .init("Handed off", "转人工", "轉真人", "有人対応へ")
        case .answeredIn: .init("answered", "已回答", "已回答", "回答")
        case .clarifiedIn: .init("clarified", "反问确认", "反問確認", "聞き返し")
        case .handedOffIn: .init("handed off", "转人工", "轉真人", "有人対応へ")
        case .precision: .init("Precision", "精确率", "精確率", "適合率")
        case .coverage: .init("Coverage", "覆盖率", "涵蓋率", "カバー率")
        case .accuracy: .init("Accuracy", "首选正确率", "首選正確率", "第一候補の正解率")
        case .uncovered: .init("Uncovered", "未覆盖", "未涵蓋", "対象外")
        case .ofTurns: .init("{0}; {1} of {2} turns", "{0}；{2} 条中 {1} 条", "{0}；{2} 則中 {1} 則", "{0}、{2} 件中 {1} 件")
        case .ofAnswers:
            .init(
                "{0}; {1} of {2} answers are right",
                "{0}；{2} 次回答中 {1} 次正确",
                "{0}；{2} 次回答中 {1} 次正確",
                "{0}、回答 {2} 件中 {1} 件が正解"
            )
        case .ofAnswerable:
            .init(
                "{0}; {1} of {2} turns that an answer could serve",
                "{0}；{2} 条可回答的消息中答对 {1} 条",
                "{0}；{2} 則可回答的訊息中答對 {1} 則",
                "{0}、回答できる {2} 件中 {1} 件に正答"
            )
        case .ofCovered:
            .init(
                "{0}; the best guess is right in {1} of {2} covered turns",
                "{0}；{2} 条有意图的消息中 {1} 条首选正确",
                "{0}；{2} 則有意圖的訊息中 {1} 則首選正確",
                "{0}、対象 {2} 件中 {1} 件で第一候補が正解"
            )
        case .uncoveredBecame:
            .init(
                "No intent covers {0} of them: {1} were answered, {2} clarified, {3} handed off.",
                "其中 {0} 条没有意图覆盖：已回答 {1} 条，反问确认 {2} 条，转人工 {3} 条。",
                "其中 {0} 則沒有意圖涵蓋：已回答 {1} 則，反問確認 {2} 則，轉真人 {3} 則。",
                "このうち {0} 件は対象外で、回答 {1} 件、聞き返し {2} 件、有人対応へ {3} 件でした。"
            )
        case .cameOutRight:
            .init(
                "Of {0} labelled turns {1} came out as labelled.",
                "{0} 条已标注消息中，{1} 条结果与标注一致。",
                "{0} 則已標註訊息中，{1} 則結果與標註一致。",
                "ラベル付きの発話 {0} 件のうち、{1} 件がラベルどおりの結果でした。"
            )
        case .nothingJudged:
            .init(
                "No turn has a label, so nothing is judged: precision and coverage are unknown.",
                "没有任何消息带标注，因此无法评判：精确率与覆盖率未知。",
                "沒有任何訊息帶標註，因此無法評判：精確率與涵蓋率未知。",
                "ラベル付きの発話がないため判定していません。適合率とカバー率は不明です。"
            )
        case .forwarded:
            .init(
                "{0} more turns went to a person who had taken over; they are in no other figure.",
                "另有 {0} 条消息直接交给已接手的人工客服，不计入其他任何数字。",
                "另有 {0} 則訊息直接交給已接手的真人客服，不計入其他任何數字。",
                "ほかに {0} 件は、すでに引き継いだ担当者に渡されました（他の数値には含みません）。"
            )
        case .weightedByFile:
            .init(
                "As often as the weights say",
                "按给定权重计算",
                "按給定權重計算",
                "指定の重みで計算"
            )
        case .weightedByLog:
            .init(
                "As often as customers ask in these transcripts",
                "按顾客在这些记录中的提问频率计算",
                "按顧客在這些記錄中的提問頻率計算",
                "この記録での質問頻度で計算"
            )
        case .weightedPrecision: .init("Weighted precision", "加权精确率", "加權精確率", "加重適合率")
        case .weightedCoverage: .init("Weighted coverage", "加权覆盖率", "加權涵蓋率", "加重カバー率")
        case .weightedDetail:
            .init(
                "{0}; {1} of the weight has labelled turns",
                "{0}；{1} 的权重有标注消息",
                "{0}；{1} 的權重有標註訊息",
                "{0}。重みの {1} にラベル付き発話あり"
            )
        case .weightedUnjudged:
            .init(
                "Asked, but without a labelled turn: {0}.",
                "有人问、但没有标注消息的意图：{0}。",
                "有人問、但沒有標註訊息的意圖：{0}。",
                "質問はあるがラベル付き発話がないもの：{0}。"
            )
        case .confidenceSection: .init("Thresholds and confidence", "阈值与置信度", "門檻與信心值", "しきい値と確信度")
        case .curveCaption:
            .init(
                "Precision and coverage at every threshold",
                "各阈值下的精确率与覆盖率",
                "各門檻下的精確率與涵蓋率",
                "しきい値ごとの適合率とカバー率"
            )
        case .curveSummary:
            .init(
                "Answering from today’s threshold {0} on gives a precision of {1} and a coverage of {2}.",
                "以当前阈值 {0} 回答时，精确率为 {1}，覆盖率为 {2}。",
                "以目前門檻 {0} 回答時，精確率為 {1}，涵蓋率為 {2}。",
                "現在のしきい値 {0} で回答すると、適合率 {1}、カバー率 {2} になります。"
            )
        case .today: .init("today: {0}", "当前：{0}", "目前：{0}", "現在：{0}")
        case .threshold: .init("Threshold", "阈值", "門檻", "しきい値")
        case .turns: .init("Turns", "消息数", "訊息數", "発話数")
        case .curveNote:
            .init(
                "The curve goes by the best guess’s confidence alone. What is answered in truth also follows rules, such as several questions in one message, so the figures above may differ a little from the marked point.",
                "曲线只看首选意图的置信度。实际回答还受其他规则影响（例如一条消息含多个问题），因此上方数字可能与标出的点略有出入。",
                "曲線只看首選意圖的信心值。實際回答還受其他規則影響（例如一則訊息含多個問題），因此上方數字可能與標出的點略有出入。",
                "曲線は第一候補の確信度だけで描いています。実際の回答には、一通に複数の質問がある場合などの規則も働くため、上の数値は印の点と少し異なることがあります。"
            )
        case .calibrationCaption:
            .init("Confidence against truth", "置信度与实际正确率", "信心值與實際正確率", "確信度と実際の正解率")
        case .calibrationSummary:
            .init(
                "Mean gap between confidence and truth: {0}. A right guess is more confident than a wrong one in {1} of pairs.",
                "置信度与实际之间的平均差距为 {0}；在 {1} 的配对中，正确猜测的置信度高于错误猜测。",
                "信心值與實際之間的平均差距為 {0}；在 {1} 的配對中，正確猜測的信心值高於錯誤猜測。",
                "確信度と実際の差は平均 {0}。正解が不正解より高い確信度になる組は {1} です。"
            )
        case .calibrationNote:
            .init(
                "On the dashed line confidence is exact; below it the bot is too sure of itself. Large dots stand for many turns, upright lines for 95 % intervals.",
                "落在虚线上表示置信度准确；在虚线下方表示过于自信。圆点越大代表消息越多，竖线为 95% 置信区间。",
                "落在虛線上表示信心值準確；在虛線下方表示過於自信。圓點越大代表訊息越多，直線為 95% 信賴區間。",
                "破線上なら確信度は正確で、下なら自信過剰です。点が大きいほど発話が多く、縦線は 95% 信頼区間です。"
            )
        case .confidence: .init("Confidence", "置信度", "信心值", "確信度")
        case .reallyRight: .init("Really right", "实际正确", "實際正確", "実際の正解")
        case .groupsSection: .init("Where it goes well, and where not", "哪里好，哪里不好", "哪裡好，哪裡不好", "得意なところ、苦手なところ")
        case .byLanguage: .init("By language", "按语言", "按語言", "言語別")
        case .byTag: .init("By tag", "按标签", "按標籤", "タグ別")
        case .byChannel: .init("By channel", "按渠道", "按管道", "チャネル別")
        case .byHour: .init("By hour of the day", "按时段", "按時段", "時間帯別")
        case .byWeekday: .init("Turns by weekday and hour", "各星期与时段的消息数", "各星期與時段的訊息數", "曜日・時間帯別の発話数")
        case .language: .init("Language", "语言", "語言", "言語")
        case .tag: .init("Tag", "标签", "標籤", "タグ")
        case .channel: .init("Channel", "渠道", "管道", "チャネル")
        case .hour: .init("Hour", "时段", "時段", "時")
        case .labelled: .init("Labelled", "已标注", "已標註", "ラベル付き")
        case .hourSummary:
            .init(
                "Most turns come at {0} o’clock: {1}.",
                "{0} 点消息最多：{1} 条。",
                "{0} 點訊息最多：{1} 則。",
                "最も多いのは {0} 時台の {1} 件です。"
            )
        case .weekdays:
            .init("Mon Tue Wed Thu Fri Sat Sun", "周一 周二 周三 周四 周五 周六 周日", "週一 週二 週三 週四 週五 週六 週日", "月 火 水 木 金 土 日")
        case .timeZoneNote:
            .init("Hours are those of {0}.", "时间按 {0} 时区。", "時間按 {0} 時區。", "時刻は {0} のものです。")
        case .handOffSection: .init("Why a person was called", "转人工的原因", "轉真人的原因", "有人対応になった理由")
        case .handOffCaption: .init("Hand-offs by reason", "各原因的转人工次数", "各原因的轉真人次數", "理由別の引き継ぎ件数")
        case .reasonNone: .init("No turn was handed off.", "没有消息转人工。", "沒有訊息轉真人。", "有人対応になった発話はありません。")
        case .lowConfidence: .init("not understood well enough", "理解把握不足", "理解把握不足", "理解が不十分")
        case .askedForPerson: .init("asked for a person", "要求人工", "要求真人", "担当者を希望")
        case .policy: .init("policy of the intent", "意图规定转人工", "意圖規定轉真人", "インテントの方針")
        case .repeatedFailure: .init("failed twice in a row", "连续两次未解决", "連續兩次未解決", "二度続けて失敗")
        case .complaint: .init("complaint", "投诉", "投訴", "苦情")
        case .emergency: .init("emergency", "紧急情况", "緊急狀況", "緊急")
        case .noAnswer: .init("no answer that may be given today", "当日无可用答案", "當日無可用答案", "本日出せる回答がない")
        case .confusionSection: .init("Taken for another", "最常混淆的意图", "最常混淆的意圖", "取り違え")
        case .confusionCaption:
            .init(
                "Pairs that are mixed up most often",
                "混淆次数最多的意图对",
                "混淆次數最多的意圖對",
                "取り違えの多い組み合わせ"
            )
        case .confusionMatrix:
            .init(
                "The worst pairs: labels down, guesses across",
                "混淆最多的意图：行为标注，列为误认",
                "混淆最多的意圖：列為標註，欄為誤認",
                "取り違えの多いもの：縦がラベル、横が取り違え先"
            )
        case .times: .init("Times", "次数", "次數", "回数")
        case .label: .init("Label", "标注", "標註", "ラベル")
        case .takenFor: .init("Taken for", "误认为", "誤認為", "取り違え先")
        case .oneTurn: .init("One such turn", "其中一条", "其中一則", "発話の例")
        case .nearestExample: .init("Nearest example of the wrong one", "误认意图中最接近的例句", "誤認意圖中最接近的例句", "取り違え先で最も近い例文")
        case .failureSection: .init("Wrong turns", "结果有误的消息", "結果有誤的訊息", "誤った発話")
        case .failureNote:
            .init(
                "Wrong answers come first, the surest before the others: customers read those.",
                "错误回答排在最前，置信度越高越靠前：这些是顾客真正读到的。",
                "錯誤回答排在最前，信心值越高越靠前：這些是顧客真正讀到的。",
                "お客様の目に触れる誤答を、確信度の高い順に先に並べています。"
            )
        case .expected: .init("expected", "应为", "應為", "期待")
        case .got: .init("got", "实为", "實為", "結果")
        case .runSection: .init("Longest runs of failures", "最长的连续失败", "最長的連續失敗", "続いた失敗")
        case .runNote:
            .init(
                "Turns in a row of one conversation that came out wrong or, without a label, got neither an answer nor a person on purpose.",
                "同一会话中连续出错的消息；无标注时，指既没有得到回答、也不是有意转人工的消息。",
                "同一對話中連續出錯的訊息；無標註時，指既沒有得到回答、也不是有意轉真人的訊息。",
                "一つの会話で続けて誤った発話。ラベルがない場合は、回答も意図した引き継ぎもなかった発話です。"
            )
        case .runTurns:
            .init(
                "{0} turns, {1} to {2}",
                "连续 {0} 条，第 {1} 至 {2} 条",
                "連續 {0} 則，第 {1} 至 {2} 則",
                "{0} 件連続（{1}～{2} 件目）"
            )
        case .unmetSection: .init("What nobody answered", "没有答案的问题", "沒有答案的問題", "答えられなかった質問")
        case .unmetCaption:
            .init(
                "Questions, most frequent first",
                "问题，最常见的在前",
                "問題，最常見的在前",
                "質問（多い順）"
            )
        case .unmetNote:
            .init(
                "{0} turns got no answer and have no label of an intent. Wordings that share most of their letters stand together.",
                "{0} 条消息没有得到回答，也没有意图标注。用字大体相同的说法归为一组。",
                "{0} 則訊息沒有得到回答，也沒有意圖標註。用字大致相同的說法歸為一組。",
                "{0} 件が回答されず、インテントのラベルもありません。文字の多くが共通する言い回しをまとめています。"
            )
        case .unmetProjected:
            .init(
                "Counts are projected from a fair sample of {0}.",
                "次数由 {0} 条的随机样本推算。",
                "次數由 {0} 則的隨機樣本推算。",
                "件数は {0} 件の無作為標本からの推計です。"
            )
        case .question: .init("Question", "问题", "問題", "質問")
        case .conversations: .init("Conversations", "会话数", "對話數", "会話数")
        case .wordings: .init("Other wordings", "其他说法", "其他說法", "ほかの言い回し")
        case .bestGuess: .init("Best guess", "首选猜测", "首選猜測", "第一候補")
        case .unreachedSection: .init("What no turn reached", "无人问到的内容", "無人問到的內容", "届かなかった項目")
        case .unreachedIntents:
            .init(
                "Intents that no turn was understood as",
                "没有任何消息命中的意图",
                "沒有任何訊息命中的意圖",
                "どの発話も該当しなかったインテント"
            )
        case .unreachedFollowUps:
            .init(
                "Follow-ups with answers of their own that no turn was understood as",
                "没有任何消息命中的自带答案的追问",
                "沒有任何訊息命中的自帶答案的追問",
                "どの発話も該当しなかった、独自の回答を持つ追加質問"
            )
        case .unreachedNone:
            .init(
                "Every intent and every follow-up was reached.",
                "所有意图和追问都有消息命中。",
                "所有意圖和追問都有訊息命中。",
                "すべてのインテントと追加質問に該当する発話がありました。"
            )
        case .followUp: .init("Follow-up", "追问", "追問", "追加質問")
        case .place: .init("Place", "位置", "位置", "場所")
        case .intent: .init("Intent", "意图", "意圖", "インテント")
        case .intentSection: .init("By intent", "按意图", "按意圖", "インテント別")
        case .intentCaption:
            .init(
                "Labelled turns by intent, weakest first",
                "各意图的已标注消息，最弱者在前",
                "各意圖的已標註訊息，最弱者在前",
                "インテント別のラベル付き発話（弱い順）"
            )
        case .unknownLabels:
            .init(
                "Labels that name no intent of the pack: {0}.",
                "不对应任何意图的标注：{0}。",
                "不對應任何意圖的標註：{0}。",
                "どのインテントにも当たらないラベル：{0}。"
            )
        case .more: .init("… and {0} more", "……另有 {0} 项", "……另有 {0} 項", "…ほか {0} 件")
        case .moreInJSON:
            .init(
                "… and {0} more (--format json has them)",
                "……另有 {0} 项（见 --format json）",
                "……另有 {0} 項（見 --format json）",
                "…ほか {0} 件（--format json にあります）"
            )
        case .definitions: .init("How each figure is defined", "各数字的定义", "各數字的定義", "数値の定義")
        case .defineAnswered:
            .init(
                "The bot gave an answer, right or wrong.",
                "机器人给出了回答，无论对错。",
                "機器人給出了回答，無論對錯。",
                "正誤を問わず、ボットが回答したもの。"
            )
        case .defineClarified:
            .init(
                "It offered a choice or asked back. A clarification is neither right nor wrong.",
                "机器人给出选项或反问。反问确认不计对错。",
                "機器人給出選項或反問。反問確認不計對錯。",
                "選択肢を示すか聞き返したもの。聞き返しは正解にも誤りにも数えません。"
            )
        case .defineHandedOff:
            .init(
                "It gave the conversation to a person.",
                "机器人把会话交给了人工客服。",
                "機器人把對話交給了真人客服。",
                "会話を担当者に渡したもの。"
            )
        case .definePrecision:
            .init(
                "Right answers ÷ all answers to labelled turns. Answering an uncovered turn is wrong.",
                "正确回答数 ÷ 对已标注消息的全部回答数。回答了未覆盖的消息即为错误。",
                "正確回答數 ÷ 對已標註訊息的全部回答數。回答了未涵蓋的訊息即為錯誤。",
                "正しい回答 ÷ ラベル付き発話への全回答。対象外の発話への回答は誤りです。"
            )
        case .defineCoverage:
            .init(
                "Right answers ÷ labelled turns that an answer could serve; uncovered turns and intents whose policy is a hand-off are left out.",
                "正确回答数 ÷ 可以用回答解决的已标注消息数；未覆盖的消息和规定转人工的意图不计入。",
                "正確回答數 ÷ 可以用回答解決的已標註訊息數；未涵蓋的訊息和規定轉真人的意圖不計入。",
                "正しい回答 ÷ 回答で対応できるラベル付き発話。対象外の発話と、有人対応が方針のインテントは除きます。"
            )
        case .defineAccuracy:
            .init(
                "Of labelled turns that an intent covers, the share whose best guess is right, answered or not.",
                "在有意图覆盖的已标注消息中，首选猜测正确的比例，无论是否回答。",
                "在有意圖涵蓋的已標註訊息中，首選猜測正確的比例，無論是否回答。",
                "インテントが対応するラベル付き発話のうち、第一候補が正しい割合（回答の有無は問いません）。"
            )
        case .defineUncovered:
            .init(
                "Labelled turns that no intent covers (oos).",
                "没有意图覆盖的已标注消息（oos）。",
                "沒有意圖涵蓋的已標註訊息（oos）。",
                "どのインテントも対応しないラベル付き発話（oos）。"
            )
        case .interval: .init("Interval", "区间", "區間", "信頼区間")
        case .defineInterval:
            .init(
                "Wilson’s score interval: 95 % of such intervals hold the true share. Turns of one conversation resemble each other, so take it as the least uncertainty.",
                "Wilson 得分区间：此类区间有 95% 包含真实比例。同一会话的消息彼此相似，因此请视为最小的不确定性。",
                "Wilson 得分區間：此類區間有 95% 包含真實比例。同一對話的訊息彼此相似，因此請視為最小的不確定性。",
                "ウィルソンの信頼区間。このような区間の 95% が真の割合を含みます。同じ会話の発話は似るため、不確かさの下限とお考えください。"
            )
        case .defineConfidence:
            .init(
                "The bot’s own probability, 0 to 1, that its best guess is right.",
                "机器人自己估计的首选猜测正确的概率，0 到 1。",
                "機器人自己估計的首選猜測正確的機率，0 到 1。",
                "第一候補が正しいとボット自身が見積もる確率（0～1）。"
            )
        case .curve: .init("Curve", "曲线", "曲線", "曲線")
        case .defineCurve:
            .init(
                "Precision and coverage if exactly those turns were answered whose best guess reaches the threshold.",
                "假设只回答首选置信度达到阈值的消息时的精确率与覆盖率。",
                "假設只回答首選信心值達到門檻的訊息時的精確率與涵蓋率。",
                "第一候補の確信度がしきい値に達した発話だけに回答したとする場合の適合率とカバー率。"
            )
        case .calibration: .init("Mean gap", "平均差距", "平均差距", "平均の差")
        case .defineCalibration:
            .init(
                "Expected calibration error: the gap between mean confidence and the share of right guesses in 15 equal bins, weighted by their turns.",
                "期望校准误差：把置信度等分为 15 段，各段平均置信度与正确比例之差，按消息数加权。",
                "期望校準誤差：把信心值等分為 15 段，各段平均信心值與正確比例之差，按訊息數加權。",
                "期待較正誤差。確信度を 15 等分した各区間での平均確信度と正解率の差を、発話数で重み付けした平均。"
            )
        case .rankingArea: .init("AUROC", "AUROC", "AUROC", "AUROC")
        case .defineRankingArea:
            .init(
                "The probability that a right guess is more confident than a wrong one; 50 % is chance.",
                "正确猜测的置信度高于错误猜测的概率；50% 等于碰运气。",
                "正確猜測的信心值高於錯誤猜測的機率；50% 等於碰運氣。",
                "正解の確信度が不正解より高くなる確率。50% なら偶然と同じです。"
            )
        case .weighted: .init("Weighted figures", "加权数字", "加權數字", "加重した数値")
        case .defineWeighted:
            .init(
                "The same figures with each intent counting as often as customers ask it: as the weights file says, or else as these transcripts do (labels, and guesses by their confidence).",
                "同样的数字，但每个意图按顾客提问频率计入：以权重文件为准，否则以这些记录为准（标注计一次，无标注的按猜测的置信度计）。",
                "同樣的數字，但每個意圖按顧客提問頻率計入：以權重檔為準，否則以這些記錄為準（標註計一次，無標註的按猜測的信心值計）。",
                "各インテントを質問の頻度で数えた同じ数値。頻度は重みファイル、なければこの記録（ラベル、ラベルがなければ推測を確信度で）によります。"
            )
        case .forwardedTerm: .init("Forwarded", "转交", "轉交", "転送")
        case .defineForwarded:
            .init(
                "Turns of a conversation that a person owned. They are classified, but not judged.",
                "人工客服已接手的会话中的消息：仅作分类，不评判。",
                "真人客服已接手的對話中的訊息：僅作分類，不評判。",
                "担当者が引き継いだ会話の発話。分類はしますが判定はしません。"
            )
        case .madeBy:
            .init(
                "Made by concierge replay. The same transcripts and intent files give the same report.",
                "由 concierge replay 生成。相同的记录与意图文件总是得到相同的报告。",
                "由 concierge replay 產生。相同的記錄與意圖檔總是得到相同的報告。",
                "concierge replay で作成。同じ記録とインテントからは常に同じレポートができます。"
            )
        }
    }
}
