import IntentModel
import PackExchange
import Testing

@Suite struct QnABotImportTests {
    @Test func takesItemsWithTheirIDs() throws {
        let tickets = try Imported("qnabot.json")
        #expect(
            tickets.pack.intents.map(\.id) == [
                "Tickets.001", "Tickets.002", "Count", "Hook", "Markdown.Only", "No.Question",
            ]
        )
        #expect(try tickets.examples("Tickets.001") == ["How much is a ticket?", "ticket price"])
        #expect(try tickets.examples("Tickets.002") == ["Can I bring my dog? 🐕\u{200d}🦺", "😀 pets"])
        #expect(try tickets.intent("Tickets.001").title[.english] == "How much is a ticket?")
    }

    @Test func bracesInAnswersMeanThemselvesAndPicksAreVariants() throws {
        let tickets = try Imported("qnabot.json")
        #expect(try tickets.answers("Tickets.001") == ["A ticket is $12; children don't pay '{'under 6'}'."])
        #expect(try tickets.answers("Tickets.002") == ["No dogs, sorry.", "Dogs must wait \"outside\"."])
        #expect(try tickets.answers("Markdown.Only") == ["See the *map*."])
        #expect(try tickets.answers("Count").isEmpty)
    }

    @Test(arguments: [
        "qnabot.json:3: note: left out of 'Tickets.001': the Markdown of the answer",
        "qnabot.json:3: note: left out of 'Tickets.001': the card (Book now)",
        "qnabot.json:3: note: left out of 'Tickets.001': the topic (tickets)",
        "qnabot.json:3: note: left out of 'Tickets.001': the next item (Tickets.002)",
        "qnabot.json:22: note: the answer of 'Count' was left out, because it is a Handlebars template",
        "qnabot.json:28: note: the answer to what nothing fits is not carried over: 'You stumped me!'",
        "qnabot.json:34: note: left out of 'Hook': the Lambda hook (QNA:NextDeparture)",
        "qnabot.json:42: note: the item 'Slot.Yes' of the type 'slottype' was left out",
        "qnabot.json:50: note: the item 'No.Question' has no question",
    ])
    func whatIsNotCarriedOverIsListed(expected: String) throws {
        #expect(try Imported("qnabot.json").hasNote(expected))
    }

    @Test func idsThatNoPackMayHaveAreChanged() throws {
        let long = String(repeating: "x", count: 120)
        let text =
            #"{"qna":[{"qid":"\#(long)","q":["a b"],"a":"1"},{"qid":"\#(long)","q":["c d"],"a":"2"},{"qid":"","q":["who, me?"],"a":"3"},{"qid":"oos","q":["what"],"a":"4"}]}"#
        let imported = try Imported(text, named: "f.json")
        #expect(imported.pack.intents.map(\.id).map(\.count) == [100, 100, 6])
        #expect(imported.pack.intents.last?.id == "who-me")
        #expect(imported.pack.uncovered.map(\.text) == ["what"])
        #expect(imported.notes.contains { $0.contains("is called") })
    }

    @Test(arguments: [
        ("{\"qna\": [\n {\"qid\" \"x\"}]}", "f.json:2:9: error: this is no JSON: there is no colon"),
        ("{\"qna\": 5}", "f.json:1:1: error: no list 'qna' here"),
    ])
    func saysWhereAFileIsWrong(text: String, expected: String) throws {
        #expect(try problems(importing: text, named: "f.json").hasPrefix(expected))
    }
}
