import Dialogue
import IntentModel
import Testing

@Suite struct SeveralQuestionsTests {
    @Test(arguments: [
        ("停车多少钱？几点开门？", ["parking.fees", "hours.opening"]),
        ("停车多少钱，还有几点开门", ["parking.fees", "hours.opening"]),
        ("停车多少钱、几点开门、积分怎么看", ["parking.fees", "hours.opening", "points.balance"]),
        ("how much is parking and when do you open", ["parking.fees", "hours.opening"]),
        ("停车多少钱？周末呢？", ["parking.fees"]),
        ("你好，停车多少钱", ["parking.fees"]),
        ("hello! how much is parking? thanks", ["parking.fees"]),
        ("停车多少钱？停车费是多少？", ["parking.fees"]),
        ("昨天跟朋友来逛街。停车多少钱", ["parking.fees"]),
        ("我办公室在停车楼，几点开门", ["hours.opening"]),
        ("我的积分还有多少", ["points.balance"]),
        ("停车费和积分在哪看", ["parking.fees", "points.balance"]),
        ("我和朋友想知道停车多少钱", ["parking.fees"]),
        ("想问积分，啊不是，我是问几点开门", ["hours.opening"]),
        ("积分多不多，优衣库开着没", ["points.balance", "store.find"]),
        ("停车怎么收钱还有你们几点开门", ["parking.fees", "hours.opening"]),
        ("停车多少钱 几点开门", ["parking.fees", "hours.opening"]),
        ("can parking also give points", ["points.balance"]),
        ("几点 开门", ["hours.opening"]),
        ("parking price, also when do you open", ["parking.fees", "hours.opening"]),
        ("积分怎么看，在哪看", ["points.balance"]),
        ("駐車したいんですが、openは何時ですか", ["hours.opening"]),
    ])
    func eachIsUnderstood(text: String, intents: [String]) throws {
        var conversation = try Conversation(
            SampleDesk.ranker([
                "駐車したいんですが、openは何時ですか": [("hours.opening", 0.9)],
                "can parking also give points": [("points.balance", 0.9)],
            ])
        )
        let decision = try conversation.say(text)
        #expect(decision.action == .answer, "\(decision.questions)")
        #expect(decision.intents == intents, "\(decision.questions)")
    }

    @Test func answersComeInOrderWithABlankLineBetween() throws {
        var conversation = try Conversation()
        let decision = try conversation.say("how much is parking? when do you open?")
        #expect(decision.reply == "Parking is ¥10 an hour.\n\nWe open at 10.")
    }

    @Test func aHandOffAmongThemComesLast() throws {
        var conversation = try Conversation()
        let decision = try conversation.say("my refund is late. how much is parking?")
        #expect(decision.action == .handoff)
        #expect(decision.handOff?.reason == .policy)
        #expect(decision.handOff?.queue == "refunds")
        #expect(decision.intents == ["refund.status", "parking.fees"])
        #expect(decision.reply.hasPrefix("Parking is ¥10 an hour.\n\nI'm sorry that your refund is late."))
    }

    @Test func dangerOutranksEverything() throws {
        var conversation = try Conversation()
        let decision = try conversation.say("转人工！着火了！")
        #expect(decision.handOff?.reason == .emergency)
        #expect(decision.handOff?.priority == .urgent)
        #expect(decision.reply.hasPrefix("请留在原地。"))
    }

    /// However likely it is that the other question is the only one.
    @Test func dangerBesideAQuestionIsNeverLeftOut() throws {
        var conversation = try Conversation(
            SampleDesk.ranker(["那边着火，停车多少钱": [("parking.fees", 0.95)], "那边着火": [("emergency.safety", 0.75)]])
        )
        let decision = try conversation.say("那边着火，停车多少钱")
        #expect(decision.handOff?.reason == .emergency)
    }

    @Test func aPersonOutranksAComplaint() throws {
        var conversation = try Conversation()
        let decision = try conversation.say("你们服务太差。给我转人工。")
        #expect(decision.handOff?.reason == .askedForPerson)
        #expect(decision.handOff?.priority == .high)
    }

    @Test func anUncoveredQuestionBesideACoveredOneGetsAPerson() throws {
        var conversation = try Conversation()
        let decision = try conversation.say("几点开门？附近的地铁今晚停运到什么时候？")
        #expect(decision.action == .handoff)
        #expect(decision.reply.hasPrefix("我们10点开门。"))
    }
}
