import Dialogue
import Foundation
import IntentMatching
import IntentModel

/// A small desk in four languages, for conversations in tests.
enum SampleDesk {
    static let place = SourcePlace(file: "sample.yaml", line: 1, column: 1)

    static func intent(
        _ id: String,
        _ answers: [(Language, String)],
        role: Role? = nil,
        handsOff: Bool = false,
        title: [Language: String] = [:],
        _ change: (inout Intent) -> Void = { _ in }
    ) -> Intent {
        var intent = Intent(id: id, place: place)
        intent.role = role
        intent.handsOff = handsOff
        intent.title = title
        intent.answers = answers.map { Answer(pattern: $1, language: $0, place: place) }
        change(&intent)
        return intent
    }

    static let pack: Pack = {
        var pack = Pack()
        pack.policy.languages = [.simplifiedChinese, .traditionalChinese, .english, .japanese]
        pack.policy.timeZone = "Asia/Shanghai"
        pack.facts = ["rate": .byLanguage([.simplifiedChinese: "10元", .english: "¥10"])]
        pack.directories = [
            Directory(
                name: "shop",
                entries: [
                    DirectoryEntry(
                        names: [.english: "Uniqlo", .simplifiedChinese: "优衣库", .japanese: "ユニクロ"],
                        aliases: ["UQ"],
                        fields: ["floor": .text("2F")],
                        place: place
                    ),
                    DirectoryEntry(
                        names: [.english: "Muji", .simplifiedChinese: "无印良品"],
                        aliases: [],
                        fields: ["floor": .text("3F")],
                        place: place
                    ),
                ]
            )
        ]
        pack.intents = [
            intent(
                "parking.fees",
                [
                    (.english, "Parking is {rate} an hour."), (.simplifiedChinese, "停车每小时{rate}。"),
                    (.simplifiedChinese, "停车费是每小时{rate}。"), (.traditionalChinese, "停車每小時{rate}。"),
                    (.japanese, "駐車は1時間{rate}です。"),
                ],
                title: [.english: "Parking fees", .simplifiedChinese: "停车收费", .japanese: "駐車料金"]
            ) { intent in
                var weekend = FollowUp(id: "weekend", place: place)
                weekend.answers = [
                    Answer(pattern: "The same at weekends.", language: .english, place: place),
                    Answer(pattern: "周末价格相同。", language: .simplifiedChinese, place: place),
                ]
                let free = FollowUp(id: "free", target: "parking.free", place: place)
                intent.followUps = [weekend, free]
            },
            intent(
                "parking.free",
                [(.english, "Two hours are free."), (.simplifiedChinese, "前两小时免费。")],
                title: [.english: "Free parking", .simplifiedChinese: "免费停车"]
            ),
            intent(
                "hours.opening",
                [(.english, "We open at 10."), (.simplifiedChinese, "我们10点开门。")],
                title: [.english: "Opening hours", .simplifiedChinese: "营业时间"]
            ),
            intent(
                "points.balance",
                [(.english, "See your points in the app."), (.simplifiedChinese, "积分在小程序里看。")],
                title: [.english: "Points balance", .simplifiedChinese: "查询积分"]
            ),
            intent(
                "refund.status",
                [(.english, "I'm sorry that your refund is late."), (.simplifiedChinese, "退款没到，抱歉。")],
                handsOff: true,
                title: [.english: "Where is my refund", .simplifiedChinese: "退款进度"]
            ) { $0.queue = "refunds" },
            intent(
                "store.find",
                [
                    (.english, "{shop_name} is on {shop_floor}."), (.english, "The map shows every shop."),
                    (.simplifiedChinese, "{shop_name}在{shop_floor}。"), (.simplifiedChinese, "地图上有所有店铺。"),
                ],
                title: [.english: "Find a shop", .simplifiedChinese: "找店铺"]
            ),
            intent("human.agent", [], role: .person),
            intent("complaint", [(.english, "That must not happen.")], role: .complaint),
            intent(
                "emergency.safety",
                [(.english, "Please stay where you are."), (.simplifiedChinese, "请留在原地。")],
                role: .emergency
            ),
            intent("smalltalk.greeting", [(.english, "Hello!"), (.simplifiedChinese, "您好！")], role: .smalltalk),
            intent(
                "smalltalk.thanks",
                [(.english, "You're welcome."), (.simplifiedChinese, "不客气。")],
                role: .smalltalk
            ),
            intent("vague.opener", [], role: .vague),
        ]
        return pack
    }()

    static let words: [(word: String, id: String)] = [
        ("停车", "parking.fees"), ("停車", "parking.fees"), ("parking", "parking.fees"), ("park ", "parking.fees"),
        ("駐車", "parking.fees"),
        ("免费", "parking.free"), ("free", "parking.free"), ("几点", "hours.opening"), ("开门", "hours.opening"),
        ("open", "hours.opening"),
        ("积分", "points.balance"), ("points", "points.balance"), ("退款没到", "refund.status"),
        ("refund is late", "refund.status"),
        ("哪里有店", "store.find"), ("优衣库", "store.find"), ("uniqlo", "store.find"), ("uniqo", "store.find"),
        ("muji", "store.find"),
        ("人工", "human.agent"), ("human", "human.agent"), ("服务太差", "complaint"), ("staff was rude", "complaint"),
        ("着火", "emergency.safety"), ("fire", "emergency.safety"), ("你好", "smalltalk.greeting"),
        ("hello", "smalltalk.greeting"),
        ("谢谢", "smalltalk.thanks"), ("thanks", "smalltalk.thanks"),
    ]

    static func ranker(
        _ exact: [String: [(id: String, confidence: Double)]] = [:],
        pack: Pack = SampleDesk.pack
    ) -> ScriptedRanker {
        ScriptedRanker(
            pack: pack,
            exact: exact,
            words: words,
            followUps: [
                ("parking.fees", "周末", 0, 0.9), ("parking.fees", "weekend", 0, 0.9), ("parking.fees", "不要钱", 1, 0.9),
            ]
        )
    }
}

/// A conversation under way.
struct Conversation {
    let machine: DialogueMachine
    var state = DialogueState()
    /// Noon of Wednesday 2026-05-06 in Shanghai.
    var now = Date(timeIntervalSince1970: 1_778_040_000)

    init(_ ranker: ScriptedRanker = SampleDesk.ranker()) throws {
        machine = try DialogueMachine(ranker: ranker)
    }

    /// Sends a message, and returns what the bot decides.
    mutating func say(_ text: String, hint: Language? = nil) throws -> Decision {
        let message = CustomerMessage(text: text, localeHint: hint)
        guard let decision = machine.handle(.message(message), state: &state, now: now) else {
            throw NoDecision()
        }
        return decision
    }

    struct NoDecision: Error {}
}
