internal import ReportPages

/// What a report of changes says, but for names and figures.
enum ChangePhrase {
    case title, compared, nothing, onlyNew, onlyOld, unlisted
    case lost, gained, moved, wording
    case defineLost, defineGained, defineMoved, defineWording, served, defineServed
    case figures, before, now, precision, coverage, answered, clarified, handedOff
    case asked, times, label, replyBefore, replyNow, more

    /// The sentence in a language, with its places filled in.
    func text(_ language: String, _ values: String...) -> String { phrase.text(in: language, values) }

    private var phrase: ReportPhrase {
        switch self {
        case .title: .init("What changed", "有哪些变化", "有哪些變化", "変わったこと")
        case .compared: .init("{0} turns compared", "比较了 {0} 条消息", "比較了 {0} 則訊息", "{0} 件の発話を比較")
        case .nothing:
            .init(
                "Every turn came to the same, word for word.",
                "每条消息的结果都与之前一字不差。",
                "每則訊息的結果都與之前一字不差。",
                "すべての発話が一字一句同じ結果になりました。"
            )
        case .onlyNew:
            .init(
                "{0} turns have no counterpart in the earlier run, and are not compared.",
                "有 {0} 条消息在之前的结果中找不到，未作比较。",
                "有 {0} 則訊息在先前的結果中找不到，未作比較。",
                "{0} 件の発話は前回の結果になく、比較していません。"
            )
        case .onlyOld:
            .init(
                "{0} turns of the earlier run were not replayed now, and are not compared.",
                "之前结果中有 {0} 条消息这次没有回放，未作比较。",
                "先前結果中有 {0} 則訊息這次沒有重播，未作比較。",
                "前回の {0} 件の発話は今回リプレイされておらず、比較していません。"
            )
        case .unlisted:
            .init(
                "{0} more changed turns are counted above and not listed: there are too many different ones.",
                "另有 {0} 条变化的消息已计入上面的数字，但种类太多，未逐一列出。",
                "另有 {0} 則變化的訊息已計入上面的數字，但種類太多，未逐一列出。",
                "ほかに変わった発話が {0} 件あります。種類が多すぎるため、数えるだけで一覧にはしていません。"
            )
        case .lost: .init("lost", "失去", "失去", "失われた")
        case .gained: .init("gained", "新增", "新增", "新たに応えた")
        case .moved: .init("moved", "改判", "改判", "移った")
        case .wording: .init("wording only", "仅措辞", "僅措辭", "文言のみ")
        case .defineLost:
            .init("served before, and not now", "之前解决了，现在没有", "先前解決了，現在沒有", "前は応えられ、今は応えられない")
        case .defineGained:
            .init("served now, and not before", "现在解决了，之前没有", "現在解決了，先前沒有", "今は応えられ、前は応えられなかった")
        case .defineMoved:
            .init(
                "another action or intent, neither lost nor gained",
                "动作或意图变了，但既非失去也非新增",
                "動作或意圖變了，但既非失去也非新增",
                "動作かインテントが変わったが、失われても新たに応えてもいない"
            )
        case .defineWording:
            .init(
                "the same action and intent, in other words",
                "动作和意图相同，措辞不同",
                "動作和意圖相同，措辭不同",
                "動作とインテントは同じで、文言が違う"
            )
        case .served: .init("served", "解决", "解決", "応えられた")
        case .defineServed:
            .init(
                "came out as labelled, and was answered where an answer could serve; without a label: was answered",
                "结果与标注一致，且可由答案解决的得到了答案；没有标注的：得到了答案",
                "結果與標註一致，且可由答案解決的得到了答案；沒有標註的：得到了答案",
                "ラベルどおりの結果で、回答で足りるものには回答した。ラベルがなければ、回答した"
            )
        case .figures: .init("Figures of the turns compared", "所比较消息的数字", "所比較訊息的數字", "比較した発話の数値")
        case .before: .init("before", "之前", "先前", "前")
        case .now: .init("now", "现在", "現在", "今")
        case .precision: .init("precision", "准确率", "準確率", "適合率")
        case .coverage: .init("coverage", "覆盖率", "涵蓋率", "カバー率")
        case .answered: .init("answered", "已回答", "已回答", "回答")
        case .clarified: .init("clarified", "已追问", "已追問", "確認")
        case .handedOff: .init("handed off", "已转人工", "已轉人工", "引き継ぎ")
        case .asked: .init("asked", "次数", "次數", "回数")
        case .times: .init("{0} ×, first at {1}", "{0} 次，首见 {1}", "{0} 次，首見 {1}", "{0} 回、最初は {1}")
        case .label: .init("label", "标注", "標註", "ラベル")
        case .replyBefore: .init("reply before", "之前的回复", "先前的回覆", "前の返信")
        case .replyNow: .init("reply now", "现在的回复", "現在的回覆", "今の返信")
        case .more:
            .init(
                "… and {0} more; --format json has them all",
                "……另有 {0} 项；--format json 有全部",
                "……另有 {0} 項；--format json 有全部",
                "……ほか {0} 件（--format json にすべてあります）"
            )
        }
    }
}

extension ChangeKind {
    /// Its name.
    var name: ChangePhrase {
        switch self {
        case .lost: .lost
        case .gained: .gained
        case .moved: .moved
        case .wording: .wording
        }
    }

    /// What it means.
    var definition: ChangePhrase {
        switch self {
        case .lost: .defineLost
        case .gained: .defineGained
        case .moved: .defineMoved
        case .wording: .defineWording
        }
    }

    /// How pages colour it.
    var tone: Tone {
        switch self {
        case .lost: .bad
        case .gained: .good
        case .moved: .middle
        case .wording: .faint
        }
    }
}
