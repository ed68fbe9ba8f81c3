import IntentModel
import PackExchange
import Testing

@Suite struct KnowledgeBaseImportTests {
    @Test func readsQuestionsAndAnswersOfAFile() throws {
        let store = try Imported("store.qna")
        #expect(
            store.pack.intents.map(\.id) == [
                "do-you-have-a-size-guide", "can-i-exchange-it", "怎么退货", "how-are-you", "do-you-ship-abroad",
            ]
        )
        #expect(try store.examples("怎么退货") == ["怎么退货", "我要退货", "退货流程"])
        #expect(try store.answers("怎么退货") == ["七天内可以退货。\n  请带上小票。"])
        #expect(
            try store.answers("do-you-have-a-size-guide") == [
                "Yes! See [our guide](https://shop.example/sizes).\n\n- **EU** sizes run small\n- US sizes don't"
            ]
        )
        #expect(try store.intent("how-are-you").role == .smalltalk)
        #expect(try store.intent("can-i-exchange-it").title[.english] == "Can I exchange it?")
    }

    @Test func promptsLeadOnToTheirQuestions() throws {
        let followUps = try Imported("store.qna").intent("do-you-have-a-size-guide").followUps
        #expect(followUps.map(\.target) == ["can-i-exchange-it"])
        #expect(followUps.first?.examples.map(\.text) == ["Can I exchange it?"])
    }

    @Test(arguments: [
        "store.qna:1: note: the setting 'version = 1.0'", "store.qna:8: note: the filter 'location = seattle'",
        "store.qna:8: note: the prompt 'Shipping' leads to no question",
        "store.qna:50: note: a line was not understood",
        "store.qna:52: note: the reference '[Click here]",
        "store.qna:54: note: the question 'do you ship abroad' has no answer",
    ])
    func whatIsNotCarriedOverIsListed(expected: String) throws {
        #expect(try Imported("store.qna").hasNote(expected))
    }

    @Test func anAnswerThatIsNeverClosedIsNamed() throws {
        let text = "# ? a\n```\nyes\n```\n\n# ? b\n```markdown\nno\n"
        #expect(
            try problems(importing: text, named: "f.qna")
                == "f.qna:7:1: error: the answer that begins here is never closed; write ``` behind it"
        )
    }

    @Test func rowsOfOneNumberAreOneIntent() throws {
        let bank = try Imported("kb.tsv")
        #expect(try bank.examples("how-do-i-reset-my-pin") == ["How do I reset my PIN?", "I forgot my PIN"])
        #expect(
            try bank.answers("how-do-i-reset-my-pin") == ["Open the app.\n\n1. Tap *Card*\n2. Tap **Reset PIN**"]
        )
        #expect(try bank.intent("hello").role == .smalltalk)
        #expect(try bank.intent("is-there-a-fee").followUps.map(\.target) == ["how-do-i-reset-my-pin"])
        #expect(bank.hasNote("kb.tsv:2: note: the filter 'topic = cards'"))
    }

    @Test func aTableWithoutQuotingIsReadToo() throws {
        let text = """
            Question\tAnswer\tSource\tMetadata\tSuggestedQuestions\tIsContextOnly\tPrompts\tQnaId\tSourceDisplayName
            Say "hi"?\t"Hi" is what we say.\tEditorial\t[{"name": "topic", "value": "manners"}]\t[]\tFalse\t\
            [{"displayOrder": 1, "qnaId": 2, "displayText": "And bye?"}]\t1\tEditorial
            bye?\tBye.\tEditorial\t[]\t[]\tFalse\t[]\t2\tEditorial
            """
        let imported = try Imported(text, named: "kb.tsv")
        #expect(try imported.answers("say-hi") == ["\"Hi\" is what we say."])
        #expect(try imported.intent("say-hi").followUps.map(\.target) == ["bye"])
        #expect(imported.hasNote("kb.tsv:2: note: the filter 'topic = manners'"))
    }

    @Test func readsJSONExports() throws {
        let airport = try Imported("kb.json")
        #expect(try airport.examples("where-do-i-check-in") == ["Where do I check in?", "check-in desk"])
        #expect(try airport.intent("where-do-i-check-in").followUps.map(\.target) == ["how-heavy-may-my-bag-be"])
        #expect(
            airport.hasNote("kb.json:3: note: the question 'How heavy may my bag be?' was understood behind its prompt")
        )
        let old =
            #"{"qnaList":[{"id":7,"answer":"Yes.","source":"x","questions":["Wi-Fi?"],"metadata":[{"name":"a","value":"b"}]}]}"#
        #expect(try Imported(old, named: "old.json").answers("wi-fi") == ["Yes."])
    }
}
