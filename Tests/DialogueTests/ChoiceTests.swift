import Dialogue
import IntentModel
import Testing

@Suite struct ChoiceTests {
    static let three: [(id: String, confidence: Double)] = [
        ("parking.fees", 0.4), ("hours.opening", 0.35), ("points.balance", 0.3),
    ]

    @Test(arguments: [
        ("1", "parking.fees"), ("①", "parking.fees"), ("1.", "parking.fees"), ("第一个", "parking.fees"),
        ("一", "parking.fees"),
        ("the first", "parking.fees"), ("the first one please", "parking.fees"), ("２", "hours.opening"),
        ("2番", "hours.opening"), ("二つ目でお願いします", "hours.opening"), ("第二個", "hours.opening"), ("选2吧", "hours.opening"),
        ("最后一个", "points.balance"), ("the last one", "points.balance"), ("Opening hours", "hours.opening"),
        ("营业时间", "hours.opening"), ("points balance thanks", "points.balance"), ("hours.opening", "hours.opening"),
    ])
    func oneIsTaken(words: String, intent: String) throws {
        var conversation = try Conversation(SampleDesk.ranker(["the car": Self.three]))
        #expect(try conversation.say("the car").options.map(\.intent) == Self.three.map(\.id))
        let decision = try conversation.say(words)
        #expect(decision.action == .answer)
        #expect(decision.intents == [intent])
    }

    @Test(arguments: ["1和3", "1 and 3", "1、3"]) func severalAreTaken(words: String) throws {
        var conversation = try Conversation(SampleDesk.ranker(["the car": Self.three]))
        _ = try conversation.say("the car")
        #expect(try conversation.say(words).intents == ["parking.fees", "points.balance"])
    }

    @Test(arguments: ["都不是", "none of these", "どれでもない", "唔係，都唔係", "不是", "no", "いいえ"])
    func noneIsTaken(words: String) throws {
        var conversation = try Conversation(SampleDesk.ranker(["the car": Self.three]))
        _ = try conversation.say("the car")
        let decision = try conversation.say(words)
        #expect(decision.action == .handoff)
        #expect(decision.handOff?.reason == .repeatedFailure)
    }

    @Test func noneIsTakenWhereNothingWasOffered() throws {
        var conversation = try Conversation()
        #expect(try conversation.say("我想问一下").options.isEmpty)
        let decision = try conversation.say("都不是")
        #expect(decision.handOff?.reason == .repeatedFailure)
        #expect(decision.questions.map(\.rule) == [Rule.noneOfThese.rawValue])
    }

    /// The pack knows the word as vague, so that little confidence is left for what it may be about.
    @Test func anAreaIsAnsweredWithItsIntents() throws {
        var conversation = try Conversation(
            SampleDesk.ranker([
                "停车": [
                    ("vague.opener", 0.9), ("parking.free", 0.02), ("points.balance", 0.015), ("parking.fees", 0.01),
                ]
            ])
        )
        #expect(try conversation.say("停车").options.map(\.intent) == ["parking.free", "parking.fees"])
        #expect(try conversation.say("2").intent == "parking.fees")
        var another = try Conversation(SampleDesk.ranker(["会员": [("vague.opener", 0.9), ("points.balance", 0.02)]]))
        #expect(try another.say("会员").options.isEmpty)
    }

    @Test func aNumberThatWasNotOfferedIsNoChoice() throws {
        var conversation = try Conversation(SampleDesk.ranker(["the car": Self.three]))
        _ = try conversation.say("the car")
        #expect(try conversation.say("7").action == .handoff)
    }

    @Test(arguments: [("yes", DecisionAction.answer), ("对", .answer), ("no", .handoff), ("不是", .handoff)])
    func aSingleGuessIsConfirmedOrNot(words: String, action: DecisionAction) throws {
        var conversation = try Conversation(SampleDesk.ranker(["the car": [("parking.fees", 0.5)]]))
        #expect(try conversation.say("the car").reply.contains("Parking fees"))
        #expect(try conversation.say(words).action == action)
    }
}
