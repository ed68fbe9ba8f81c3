import Dialogue
import IntentModel
import Testing

/// One turn of a conversation: what the customer writes, and what must come of it.
struct Turn: Sendable {
    var text: String
    var action: DecisionAction
    var intent: String?
    var rule: Rule?

    init(_ text: String, _ action: DecisionAction, _ intent: String? = nil, _ rule: Rule? = nil) {
        self.text = text
        self.action = action
        self.intent = intent
        self.rule = rule
    }
}

struct Scene: Sendable, CustomTestStringConvertible {
    var name: String
    var turns: [Turn]
    var testDescription: String { name }
}

@Suite struct ConversationTests {
    static let band = [("parking.fees", 0.5), ("parking.free", 0.4)].map { (id: $0.0, confidence: $0.1) }

    static let scenes: [Scene] = [
        Scene(name: "an answer", turns: [Turn("停车多少钱", .answer, "parking.fees", .confident)]),
        Scene(
            name: "a follow-up with its own answer",
            turns: [
                Turn("停车多少钱", .answer, "parking.fees"), Turn("那周末呢", .answer, "parking.fees", .followUp),
                Turn("积分怎么看", .answer, "points.balance", .confident),
            ]
        ),
        Scene(
            name: "a follow-up that leads on",
            turns: [
                Turn("停车多少钱", .answer, "parking.fees"), Turn("怎么才能不要钱", .answer, "parking.free", .followUp),
            ]
        ),
        Scene(
            name: "a choice by number",
            turns: [Turn("车", .clarify, "parking.fees"), Turn("2", .answer, "parking.free", .choice)]
        ),
        Scene(
            name: "a choice by a title's words",
            turns: [Turn("车", .clarify, "parking.fees"), Turn("免费停车吧", .answer, "parking.free", .choice)]
        ),
        Scene(
            name: "a choice by tap",
            turns: [Turn("车", .clarify, "parking.fees"), Turn("parking.free", .answer, "parking.free", .choice)]
        ),
        Scene(
            name: "none of the choices",
            turns: [Turn("车", .clarify, "parking.fees"), Turn("都不是", .handoff, nil, .noneOfThese)]
        ),
        Scene(
            name: "no second question after an unclear answer",
            turns: [Turn("车", .clarify, "parking.fees"), Turn("呃，车", .handoff, nil, .repeatedFailure)]
        ),
        Scene(
            name: "another topic instead of a choice",
            turns: [Turn("车", .clarify, "parking.fees"), Turn("你们几点开门", .answer, "hours.opening", .confident)]
        ),
        Scene(
            name: "the name of an area where one intent hands off",
            turns: [Turn("refund的事", .clarify, "refund.status", .vague)]
        ),
        Scene(
            name: "an opener, then the question",
            turns: [Turn("我想问一下", .clarify, nil, .vague), Turn("几点开门", .answer, "hours.opening")]
        ),
        Scene(
            name: "three openers",
            turns: [
                Turn("我想问一下", .clarify, nil, .vague), Turn("在吗", .clarify, nil, .vague),
                Turn("有人吗", .handoff, nil, .repeatedFailure),
            ]
        ),
        Scene(name: "nothing but signs, twice", turns: [Turn("😀😀", .clarify, nil, .wordless), Turn("！？", .handoff)]),
        Scene(
            name: "a question without a subject",
            turns: [
                Turn("积分怎么看", .answer, "points.balance"), Turn("那在哪呢", .answer, "points.balance", .ellipsis),
                Turn("how long does it take?", .answer, "points.balance", .ellipsis),
            ]
        ),
        Scene(
            name: "what is not wanted, then what is",
            turns: [
                Turn("停车多少钱", .answer, "parking.fees"),
                Turn("不是停车费，是想看看积分", .answer, "points.balance", .confident),
            ]
        ),
        Scene(
            name: "thinking better of it",
            turns: [
                Turn("积分怎么看", .answer, "points.balance"),
                Turn(
                    "no wait, I don't want points, I need the opening hours: when do you open",
                    .answer,
                    "hours.opening"
                ),
            ]
        ),
        Scene(
            name: "polite words at the end of a conversation",
            turns: [
                Turn("停车多少钱", .answer, "parking.fees"), Turn("弄好了，谢谢", .answer, "smalltalk.thanks"),
            ]
        ),
        Scene(
            name: "a correction",
            turns: [
                Turn("停车多少钱", .answer, "parking.fees"), Turn("不是，我是问积分", .answer, "points.balance", .confident),
                Turn("停车多少钱", .answer, "parking.fees"),
            ]
        ),
        Scene(name: "inside the band, alone", turns: [Turn("这里的价钱能不能再便宜一点", .clarify, "parking.free", .band)]),
        Scene(
            name: "inside the band, about the topic",
            turns: [
                Turn("停车多少钱", .answer, "parking.fees"), Turn("这里的价钱能不能再便宜一点", .answer, "parking.free", .confident),
            ]
        ),
        Scene(
            name: "inside the band, after another topic",
            turns: [Turn("几点开门", .answer, "hours.opening"), Turn("这里的价钱能不能再便宜一点", .clarify, "parking.free", .band)]
        ),
        Scene(name: "a short thank-you", turns: [Turn("多谢啦", .answer, "smalltalk.thanks", .confident)]),
        Scene(
            name: "two wrong answers",
            turns: [
                Turn("停车多少钱", .answer, "parking.fees"), Turn("不是，我是问积分", .answer, "points.balance"),
                Turn("不是，我是问几点", .handoff, "hours.opening", .repeatedFailure),
            ]
        ),
        Scene(
            name: "a wrong answer without a word what else",
            turns: [Turn("停车多少钱", .answer, "parking.fees"), Turn("不是这个意思", .clarify, nil, .wrongAnswer)]
        ),
        Scene(name: "a person", turns: [Turn("转人工", .handoff, "human.agent", .person), Turn("还在吗", .forwarded)]),
        Scene(name: "danger", turns: [Turn("着火了", .handoff, "emergency.safety", .emergency)]),
        Scene(name: "a policy", turns: [Turn("我的退款没到", .handoff, "refund.status", .policy)]),
        Scene(name: "what no intent covers", turns: [Turn("明天会不会下雨呀北京那边", .handoff, nil, .belowBand)]),
        Scene(
            name: "anger around a question, then anger that grows",
            turns: [
                Turn("气死我了停车多少钱", .answer, "parking.fees"), Turn("骗子！停车到底多少钱", .handoff, nil, .growingAnger),
            ]
        ),
        Scene(name: "anger without a question", turns: [Turn("气死我了", .handoff, nil, .anger)]),
        Scene(
            name: "all right",
            turns: [Turn("停车多少钱", .answer, "parking.fees"), Turn("知道了", .clarify, nil, .acknowledged)]
        ),
        Scene(
            name: "the same answer again and again",
            turns: [
                Turn("停车多少钱", .answer, "parking.fees"), Turn("停车呢多少钱", .answer, "parking.fees"),
                Turn("问你停车多少钱", .answer, "parking.fees"), Turn("好的", .handoff, nil, .acceptedPerson),
            ]
        ),
        Scene(
            name: "the name of something else is not a shortened question, a question without a subject is one",
            turns: [
                Turn("停车多少钱", .answer, "parking.fees"), Turn("需要预约吗", .answer, "parking.fees", .ellipsis),
                Turn("鞋子", .clarify, nil, .vague),
            ]
        ),
        Scene(
            name: "a correction with a contrast is one",
            turns: [
                Turn("駐車はいくら", .answer, "parking.fees"), Turn("そうじゃなくて、何時にopen", .answer, "hours.opening"),
                Turn("違います、muji", .handoff, nil, .repeatedFailure),
            ]
        ),
        Scene(
            name: "not this case but that one",
            turns: [
                Turn("駐車はいくら", .answer, "parking.fees"), Turn("今日じゃなくてweekendは", .answer, "parking.fees", .followUp),
            ]
        ),
        Scene(
            name: "English",
            turns: [
                Turn("how much is parking", .answer, "parking.fees"),
                Turn("and at the weekend?", .answer, "parking.fees", .followUp),
                Turn("no, I meant points", .answer, "points.balance"), Turn("thanks", .answer, "smalltalk.thanks"),
            ]
        ),
    ]

    /// What an author wrote as a next question of the topic is one, though the word for a person stands in it.
    @Test func aFollowUpNearlyWordForWordOutranksAPersonButNotDanger() throws {
        var conversation = try Conversation(
            SampleDesk.ranker(["周末有人工吗": [("human.agent", 0.8)], "周末着火": [("emergency.safety", 0.8)]])
        )
        _ = try conversation.say("停车多少钱")
        let followUp = try conversation.say("周末有人工吗")
        #expect(followUp.questions.map(\.rule) == [Rule.followUp.rawValue])
        let danger = try conversation.say("周末着火")
        #expect(danger.handOff?.reason == .emergency)
    }

    @Test(arguments: scenes) func itGoesAsItShould(scene: Scene) throws {
        var conversation = try Conversation(
            SampleDesk.ranker([
                "车": Self.band, "呃，车": Self.band, "气死我了": [("parking.fees", 0.1)],
                "这里的价钱能不能再便宜一点": [("parking.free", 0.4), ("points.balance", 0.3)], "多谢啦": [("smalltalk.thanks", 0.5)],
                "refund的事": [("refund.status", 0.6), ("points.balance", 0.3)],
                "鞋子": [("points.balance", 0.2), ("store.find", 0.2), ("hours.opening", 0.15)],
            ])
        )
        for turn in scene.turns {
            let decision = try conversation.say(turn.text)
            #expect(decision.action == turn.action, "\(turn.text): \(decision.questions)")
            if let intent = turn.intent { #expect(decision.intent == intent, "\(turn.text): \(decision.questions)") }
            if let rule = turn.rule {
                #expect(decision.questions.map(\.rule) == [rule.rawValue], "\(turn.text)")
            }
            #expect(decision.reply.isEmpty == (decision.action == .forwarded), "\(turn.text)")
        }
    }
}
