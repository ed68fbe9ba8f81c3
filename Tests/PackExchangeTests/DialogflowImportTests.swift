import IntentModel
import PackExchange
import Testing

@Suite struct DialogflowImportTests {
    @Test func takesPhrasesAndAnswersByLanguage() throws {
        let library = try Imported("dialogflow-library")
        let welcome = try library.intent("Default Welcome Intent")
        #expect(welcome.examples.filter { $0.language.rawValue == "de" }.map(\.text) == ["hallo", "guten Tag"])
        #expect(welcome.examples.filter { $0.language == .simplifiedChinese }.map(\.text) == ["你好", "您好"])
        #expect(
            welcome.answers.filter { $0.language == .english }.map(\.pattern) == [
                "Hello! How can I help?", "Hi, what do you need?",
            ]
        )
        #expect(welcome.answers.filter { $0.language == .simplifiedChinese }.map(\.pattern) == ["您好！"])
    }

    @Test func messagesOneAfterTheOtherAreOneAnswer() throws {
        let library = try Imported("dialogflow-library")
        #expect(
            try library.answers("loan.extend") == [
                "Loans can be extended twice, in your account.\nThe fee is $1 a week.",
                "Ausleihen können zweimal verlängert werden.",
            ]
        )
        #expect(try library.answers("hours") == ["Open 9–20."])
        #expect(try library.examples("loan.extend").contains("can I keep this book until Friday?"))
    }

    @Test func whatFollowsIsUnderstoodOnItsTopic() throws {
        let followUps = try Imported("dialogflow-library").intent("loan.extend").followUps
        #expect(followUps.map(\.id) == ["loan.extend - yes"])
        #expect(followUps.first?.examples.map(\.text) == ["yes", "yes please"])
        #expect(followUps.first?.answers.map(\.pattern) == ["Done, two more weeks."])
    }

    @Test func followUpsGetNamesThatPacksMayHave() throws {
        let said = #""responses":[{"messages":[{"type":0,"lang":"en","speech":["fine"]}]}]"#
        let files = [
            "agent.json": #"{"language":"en"}"#,
            "intents/a.json": #"{"id":"1","name":"a",\#(said)}"#,
            "intents/a_usersays_en.json": #"[{"data":[{"text":"how are you"}]}]"#,
            "intents/b.json": #"{"id":"2","parentId":"1","name":"b\u0007\u0007",\#(said)}"#,
            "intents/b_usersays_en.json": #"[{"data":[{"text":"and today"}]}]"#,
        ]
        let content = ImportInput.Content.folder(
            path: "agent",
            files: files.sorted { $0.key < $1.key }.map {
                ImportFile(path: "agent/\($0.key)", name: $0.key, bytes: Array($0.value.utf8))
            }
        )
        #expect(try Imported(contents: [content]).intent("a").followUps.map(\.id) == ["b"])
    }

    @Test func fallbackPhrasesAreUncovered() throws {
        let library = try Imported("dialogflow-library")
        #expect(library.pack.uncovered.map(\.text) == ["what is the capital of Peru"])
        #expect(library.notes.contains { $0.contains("'I missed that.'") })
    }

    @Test(arguments: [
        "agent.json:1: note: the webhook is not carried over",
        "intents/loan.extend_usersays_en.json:38: note: the training phrase 'renew @media:media please' is a template",
        "intents/loan.extend_usersays_en.json:15: note: the entity 'sys.date' was marked",
        "intents/loan.extend.json:1: note: left out of the answer of 'loan.extend': quick replies (More?, Fees, Reserve)",
        "intents/loan.extend.json:1: note: left out of the answer of 'loan.extend': a custom payload",
        "intents/loan.extend - fallback.json:1: note: the follow-up intent 'loan.extend - fallback' is a fallback",
        "intents/loan.extend - yes - how long.json:1: note: a wording of 'loan.extend - yes - how long' was left out, "
            + "because it names the value $date.original",
        "intents/room.book.json:1: note: the intent 'room.book' was understood in the context member alone",
        "intents/room.book.json:1: note: what the webhook does for the intent 'room.book' is not carried over",
        "intents/hours.json:1: note: the answer of 'hours' was for google alone",
        "intents/Default Welcome Intent.json:1: note: the events of the intent 'Default Welcome Intent' (WELCOME)",
        "intents/empty one.json:1: note: the intent 'empty one' has no training phrases",
        "entities/shelfmark_entries_en.json:2: note: the entity 'shelfmark' is a pattern",
    ])
    func whatIsNotCarriedOverIsListed(expected: String) throws {
        #expect(try Imported("dialogflow-library").hasNote("dialogflow-library/" + expected))
    }

    @Test func theArchiveIsTheFolder() throws {
        let archive = try Imported("dialogflow-library.zip")
        let folder = try Imported("dialogflow-library")
        let yaml = { (imported: Imported) in imported.outcome.pack.filter { $0.name.hasSuffix(".yaml") } }
        #expect(yaml(archive) == yaml(folder))
        #expect(archive.outcome.notes.count == folder.outcome.notes.count)
    }

    @Test func oneFileOfAnAgentIsNotEnough() throws {
        let text = String(decoding: try Fixtures.bytes("dialogflow-library/intents/hours.json"), as: UTF8.self)
        #expect(try problems(importing: text, named: "hours.json").contains("name the export's .zip, or its folder"))
    }
}
