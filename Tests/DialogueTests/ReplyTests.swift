import Dialogue
import Foundation
import IntentModel
import Testing

@Suite struct ReplyTests {
    @Test func aHintThatThePackDoesNotSpeakDoesNotCount() throws {
        var conversation = try Conversation()
        #expect(try conversation.say("uniqlo", hint: Language(tag: "fr")).locale == .english)
        #expect(try conversation.say("123", hint: Language(tag: "ja")).locale == .japanese)
    }

    @Test func repliesComeInTheLanguageOfTheTurn() throws {
        var conversation = try Conversation()
        #expect(try conversation.say("how much is parking").reply == "Parking is ¥10 an hour.")
        #expect(try conversation.say("請問停車費怎麼計算").reply == "停車每小時10元。")
        #expect(try conversation.say("駐車はいくらですか").locale == .japanese)
    }

    @Test func withoutAnAnswerInTheLanguageAnotherIsGiven() throws {
        var conversation = try Conversation()
        let decision = try conversation.say("這裡免费嗎", hint: .traditionalChinese)
        #expect(decision.locale == .traditionalChinese)
        #expect(decision.reply == "前两小时免费。")
    }

    @Test func variantsAreNotGivenTwiceBackToBack() throws {
        var conversation = try Conversation()
        var last = ""
        for text in ["停车多少钱", "停车多少钱", "几点开门", "停车多少钱"] {
            let reply = try conversation.say(text).reply
            #expect(reply != last)
            last = reply
        }
    }

    @Test func anExpiredAnswerIsNeverGiven() throws {
        var pack = SampleDesk.pack
        pack.intents[2].answers = [
            Answer(
                pattern: "old",
                language: .english,
                validity: Validity(until: Day("2026-05-05")),
                place: SampleDesk.place
            ),
            Answer(
                pattern: "May",
                language: .english,
                validity: Validity(from: Day("2026-05-06"), until: Day("2026-05-06")),
                place: SampleDesk.place
            ),
        ]
        var conversation = try Conversation(SampleDesk.ranker(pack: pack))
        #expect(try conversation.say("when do you open").reply == "May")
        // 16:00 in UTC is midnight in Shanghai.
        conversation.now = try #require(try? Date("2026-05-06T16:00:00Z", strategy: .iso8601))
        let decision = try conversation.say("when do you open")
        #expect(decision.action == .handoff)
        #expect(decision.handOff?.reason == .noAnswer)
        #expect(decision.intent == "hours.opening")
    }

    @Test func anIntentWithoutAnswersIsHandedOffButCountedInReplays() throws {
        var pack = SampleDesk.pack
        pack.intents[2].answers = []
        let ranker = SampleDesk.ranker(pack: pack)
        for (counts, action) in [(false, DecisionAction.handoff), (true, .answer)] {
            let machine = try DialogueMachine(ranker: ranker, options: DialogueOptions(countsUnwrittenAnswers: counts))
            var state = DialogueState()
            let message = CustomerMessage(text: "几点开门")
            #expect(machine.handle(.message(message), state: &state, now: .now)?.action == action)
        }
    }

    @Test func anAngryCustomerReadsSympathyFirst() throws {
        var conversation = try Conversation()
        let decision = try conversation.say("this is ridiculous, how much is parking")
        #expect(decision.action == .answer)
        #expect(decision.reply.hasSuffix("Parking is ¥10 an hour."))
        #expect(decision.reply != "Parking is ¥10 an hour.")
    }

    @Test func damagedTextIsNotGuessedAt() throws {
        var conversation = try Conversation()
        let broken = "åœè½¦å¤šå°‘é’±"
        #expect(try conversation.say(broken).action == .clarify)
        #expect(try conversation.say(broken).handOff?.reason == .repeatedFailure)
    }

    @Test func aPackMayWordTheBotsSentences() throws {
        var pack = SampleDesk.pack
        pack.phrases = ["clarify.open": [.english: ["Yes?"]]]
        var conversation = try Conversation(SampleDesk.ranker(pack: pack))
        #expect(try conversation.say("I have a question").reply == "Yes?")
        pack.phrases = ["clarify.opne": [.english: ["Yes?"]]]
        #expect(throws: DialogueError.unknownPhrase("clarify.opne")) {
            try DialogueMachine(ranker: SampleDesk.ranker(pack: pack))
        }
    }

    @Test func afterAPersonTheBotServesAgain() throws {
        var conversation = try Conversation()
        #expect(try conversation.say("human").action == .handoff)
        let forwarded = try conversation.say("how much is parking")
        #expect(forwarded.action == .forwarded)
        #expect(forwarded.reply.isEmpty)
        #expect(forwarded.intent == "parking.fees")
        #expect(conversation.machine.handle(.resolved, state: &conversation.state, now: conversation.now) == nil)
        #expect(try conversation.say("how much is parking").action == .answer)
    }

    @Test func aStateSurvivesBeingStored() throws {
        var conversation = try Conversation()
        #expect(DialogueState(json: DialogueState().json) == DialogueState())
        for text in ["how much is parking? my order is 20260501123456", "车", "human", "转人工", "多谢啦"] {
            _ = try conversation.say(text)
            #expect(DialogueState(json: conversation.state.json) == conversation.state)
        }
        #expect(DialogueState(json: "[]") == nil)
        #expect(DialogueState(json: #"{"turn":"seven","topic":7,"unheard":[1]}"#) == DialogueState())
    }

    /// A member that is added to the state has to be added to its JSON too.
    @Test func everyPartOfAStateIsStored() {
        let parts = Mirror(reflecting: DialogueState()).children.compactMap(\.label)
        #expect(
            parts == [
                "isOwnedByPerson", "locale", "turn", "topic", "clarification", "clarificationsInRow", "failuresInRow",
                "angryTurns", "offeredPerson", "givenVariants", "details",
            ]
        )
    }

    @Test func dangerIsToldToThePersonWhoOwnsTheConversation() throws {
        var conversation = try Conversation()
        #expect(try conversation.say("human").raisesTo == nil)
        #expect(try conversation.say("how much is parking").raisesTo == nil)
        let danger = try conversation.say("fire")
        #expect(danger.action == .forwarded && danger.reply.isEmpty && danger.handOff == nil)
        #expect(danger.raisesTo == .urgent)
    }
}
