import PackMining
import Testing

@Suite struct PersonalDataTests {
    private let personal = PersonalData()

    @Test(arguments: [
        "my number is 13800138000", "call 138-0013-8000", "订单号123456789012", "order 402-1234567", "我的电话是一三八零零一三八零零零",
        "card 4111 1111 1111 1111", "身份证 11010519491231002X", "pin code 702164", "mail ann.lee@example.com please",
        "see https://example.com/x", "www.example.cn 打不开", "车牌沪A12345在哪", "粤B·D12345", "my booking is AB12CD3",
        "my name is Ann",
        "change my name to: name = bob", "Hi, I'm Peter.", "This is Peter from accounts", "tell Mr. Smith", "我叫王小明",
        "我是李先生", "收货人：张三", "名前は田中です", "田中と申します", "my address is 5 High Street", "地址：北京路5号", "3号楼2单元",
        "订单[ORDERID_10124449]", "[地址x]", "打[数字x]找我", "<NAME> here", "card **** 1234", "my card xxxx1234", "#E-s[数字x]",
        "【姓名x】", "order {{order}} please", "tel ＋８６１３８００１３８０００",
    ]) func tellsTextsThatHoldIt(text: String) {
        #expect(personal.kind(in: text) != nil)
    }

    @Test(arguments: [
        "how much is parking per hour", "停车怎么收费", "停車多少錢一小時", "駐車料金はいくらですか", "i am looking for the restroom",
        "I'm lost", "is there a 24 hour shop", "refund of 300 yuan", "退款要7天吗", "open at 10:30?", "2 for 1 offer",
        "what's your name", "I would miss my flight", "exchange 100 dollars", "iPhone 15 case", "满200减30怎么算",
    ]) func leavesOrdinaryQuestionsAlone(text: String) {
        #expect(personal.kind(in: text) == nil)
    }

    @Test func takesMasksAway() {
        #expect(personal.withoutMasks("订单[数字x]怎么退").contains("数字") == false)
        #expect(personal.withoutMasks("how much is parking") == "how much is parking")
    }
}
