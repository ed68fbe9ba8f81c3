extension Thesaurus {
    static let opinions = """
        = question: opinion and explanation
        what do you think, your opinion, your view, how do you find, what's your take, your thoughts, 你觉得, 你认为, \
            怎么看, 你怎么看, 你觉得怎么样, 你點睇, どう思い, どう思う, 意見は, どう考え, 感想は
        is it worth, worth it, worthwhile, is it any good, good value, 值得吗, 值不值, 划算吗, 值得, 抵唔抵, 価値はあり, 価値ある, \
            値する, お得ですか
        difference, differ, different from, what's the difference, distinguish, difference between, 区别, 差别, 不同, \
            有什么区别, 有何不同, 分别, 分別, 違い, 違う, 相違, 異なる, どう違う
        example, for example, such as, e.g., for instance, like what, give an example, 例如, 比如, 举例, 比方说, 例子, 譬如, \
            例えば, たとえば, 具体例, サンプル
        reason, cause, why it happened, what caused, explanation, 原因, 理由, 缘故, 起因, 缘由, わけ, 要因
        purpose, aim, goal, objective, intention, target, what for, used for, 目的, 目标, 用途, 意图, 用来做, 目標, 狙い, ねらい
        result, outcome, consequence, effect, findings, end result, 结果, 效果, 后果, 成果, 影响, 結果, 効果, 影響, 結末
        condition, term, terms, requirements, criteria, prerequisite, qualify, eligible, 条件, 要求, 资格, 标准, 符合条件, \
            资格要求, 資格, 基準, 要件, 対象
        method, way, means, approach, procedure, process, steps, step by step, how-to, 方法, 办法, 步骤, 流程, 手续, 程序, \
            方式, 手順, やり方, 流れ, 手続き, プロセス, 仕方
        rule, regulation, policy, guideline, rules, code of conduct, law, 规定, 规则, 规矩, 政策, 制度, 条例, 规章, 規定, ルール, \
            規則, ポリシー, 規約, 決まり, 方針
        exception, special case, exempt, exemption, 例外, 特例, 豁免, 破例, 免除
        limit, limitation, restriction, cap, restricted, constraint, quota, 限制, 限额, 上限, 额度, 限定, 制限, 限度, 規制, 縛り
        advantage, benefit, plus point, upside, perks, pros, 好处, 优点, 优势, 益处, 利益, 利点, メリット, 長所, 恩恵, 良い点
        disadvantage, drawback, downside, cons, weak point, 缺点, 坏处, 劣势, 弊端, 短处, デメリット, 欠点, 短所, 弱点, 不利
        risk, danger, hazard, threat, 风险, 危险, 威胁, 隐患, 風險, リスク, 危険, 恐れ, 脅威
        option, alternative, other choice, plan b, another way, possibilities, 选项, 备选, 替代, 其他选择, 别的办法, 选择, 選択肢, \
            代替, 他の方法, オプション, 別の方法
        detail, details, specifics, more info, full information, in detail, particulars, 详情, 细节, 详细, 具体, 明细, \
            詳細, 詳しい, 内訳, 細かい, 詳しく
        summary, sum up, brief, overview, in short, summarize, summarise, recap, 总结, 概述, 摘要, 简介, 概括, 汇总, 要約, \
            まとめ, 概要, 要点, サマリー
        proof, evidence, prove, certificate, certify, verification, 证明, 证据, 凭证, 证书, 核实, 証明, 証拠, 証書, 裏付け
        """
}
