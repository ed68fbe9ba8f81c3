import Dialogue
import IntentModel
import Testing

@Suite struct DetailTests {
    @Test(arguments: [
        ("我的订单号是20260501123456，帮我查", ["order_number=20260501123456"]),
        ("order #88231 please", ["order_number=88231"]),
        ("注文番号 AB-123456-7 です", ["order_number=AB-123456-7"]),
        ("京A12345停在哪", ["plate=京A12345"]), ("粤B·D12345 是我的车", ["plate=粤B·D12345"]),
        ("my car is AB 1234", ["plate=AB 1234"]), ("ABC-1234 找不到", ["plate=ABC-1234"]),
        ("品川 300 あ 12-34 です", ["plate=品川 300 あ 12-34"]), ("we were at 1234 west road", []),
        ("多收了我¥1,234.50", ["amount=¥1,234.50"]), ("花了三百块", ["amount=三百块"]), ("we go together一块去", []),
        ("HK$100 off", ["amount=HK$100"]), ("5000円でした", ["amount=5000円"]), ("I paid 30 yuan", ["amount=30 yuan"]),
        ("电话13812345678", ["phone=13812345678"]), ("+852 9123 4567", ["phone=+852 9123 4567"]),
        ("0912-345-678", ["phone=0912-345-678"]), ("090-1234-5678", ["phone=090-1234-5678"]),
        ("5月1日买的", ["date=5月1日"]), ("昨天买的", ["date=昨天"]), ("last Friday", ["date=last Friday"]),
        ("on 2026-05-01 I came", ["date=2026-05-01"]), ("since May 1st", ["date=May 1st"]), ("2026年13月1日", []),
        ("write to ann.lee@example.com.", ["email=ann.lee@example.com"]), ("a@b", []),
        ("where is uniqlo", ["shop=Uniqlo"]), ("where is uniqo", ["shop=Uniqlo"]), ("优衣库在哪", ["shop=优衣库"]),
        ("优依库在哪", ["shop=优衣库"]), ("無印良品喺邊", ["shop=无印良品"]),
        ("订单20260501123456和电话13812345678", ["order_number=20260501123456", "phone=13812345678"]),
    ])
    func itIsPickedOutAsWritten(text: String, details: [String]) throws {
        var conversation = try Conversation()
        let decision = try conversation.say(text)
        #expect(decision.details.map { "\($0.kind)=\($0.value)" } == details)
    }

    @Test func anAnswerThatNamesADetailIsPreferredWhereItIsKnown() throws {
        var conversation = try Conversation()
        #expect(try conversation.say("where is uniqlo").reply == "Uniqlo is on 2F.")
        var another = try Conversation(SampleDesk.ranker(["find a shop": [("store.find", 0.9)]]))
        #expect(try another.say("find a shop").reply == "The map shows every shop.")
    }

    @Test func severalNamesGetASentenceEach() throws {
        var conversation = try Conversation()
        #expect(try conversation.say("where are uniqlo and muji?").reply == "Uniqlo is on 2F.\nMuji is on 3F.")
    }

    @Test func detailsAreKeptForTheTicket() throws {
        var conversation = try Conversation()
        _ = try conversation.say("订单20260501123456，停车多少钱")
        _ = try conversation.say("转人工")
        #expect(conversation.state.details == [Detail(kind: "order_number", value: "20260501123456")])
    }
}
