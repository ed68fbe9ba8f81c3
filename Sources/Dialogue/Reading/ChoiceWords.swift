/// How customers name one of a list of choices.
enum ChoiceWords {
    /// Stands for the last choice, however many there are.
    static let last = 0

    /// Words for a place in the list, from 1.
    static let places: [(place: Int, words: [String])] = [
        (
            1,
            [
                "一", "第一个", "第一", "第1个", "第1", "第一项", "前者", "前面那个", "上面那个", "头一个", "一号", "1号", "one", "first",
                "first one", "1st",
                "former", "一番", "一番目", "1番", "1番目", "一つ目", "1つ目", "ひとつめ", "最初", "最初の", "一個目", "嗰个第一",
            ]
        ),
        (
            2,
            [
                "二", "第二个", "第二", "第2个", "第2", "第二项", "二号", "2号", "two", "second", "second one", "2nd", "二番", "二番目",
                "2番", "2番目",
                "二つ目", "2つ目", "ふたつめ",
            ]
        ),
        (
            3,
            [
                "三", "第三个", "第三", "第3个", "第3", "第三项", "三号", "3号", "three", "third", "third one", "3rd", "三番", "三番目",
                "3番", "3番目",
                "三つ目", "3つ目", "みっつめ",
            ]
        ),
        (
            last,
            [
                "最后一个", "最后那个", "最后", "后者", "下面那个", "后面那个", "last", "last one", "latter", "最後", "最後の", "後者",
            ]
        ),
    ]

    /// What may stand before the choice without changing it.
    static let before = [
        "我要问的是", "我想问的是", "我想问", "我问的是", "我要", "我选", "我想", "是", "选择", "选", "就", "应该是", "要", "option", "number", "no.",
        "nr.", "the", "i want",
        "i mean", "i choose", "it's", "its", "it is", "i'd say", "probably", "think", "i think", "yes", "yes,", "对",
        "嗯", "はい", "はい、", "たぶん", "我拣", "拣", "系",
    ]

    /// What may stand after it.
    static let after = [
        "吧", "谢谢", "的", "那个", "这个", "的问题", "please", "pls", "thanks", "one", "option", "です", "でお願いします", "をお願いします",
        "お願いします", "で", "の", "のほう",
        "の方", "のこと", "についてです", "について", "啊", "呀", "唔该",
    ]

    /// What may stand between two numbers.
    static let joiners = ["和", "跟", "与", "and", "&", "+", "、", ",", "と", "同", "同埋", "/"]
}
