import IntentFiles
import IntentModel
import PackExchange
import Testing
import TextAnalysis

@Suite struct RasaImportTests {
    @Test func takesExamplesWithoutTheirMarks() throws {
        let bakery = try Imported("rasa-bakery")
        #expect(
            try bakery.examples("order_cake") == [
                "I want a carrot cake", "one cheesecake please", "a big sponge for tomorrow", "order bread",
                "is it [sic] in stock?", "see [our list](https://bakery.example/list)",
            ]
        )
        #expect(try bakery.examples("affirm") == ["yes", "no problem"])
        #expect(
            try bakery.examples("allergens") == [
                "does it have nuts in it", "which cakes are without gluten", "any lactose?",
            ]
        )
        #expect(try bakery.examples("delivery").last == "\"can you bring it: to my door?\"")
        #expect(bakery.pack.intents.flatMap(\.examples).allSatisfy { $0.language == .english })
    }

    @Test func marksAreListedWithTheirLines() throws {
        let bakery = try Imported("rasa-bakery")
        #expect(bakery.hasNote("rasa-bakery/data/nlu.yml:28: note: the entity 'cake' was marked in an example"))
        #expect(bakery.hasNote("rasa-bakery/data/nlu.yml:19: note: the entity 'date' was marked in an example"))
        #expect(bakery.hasNote("rasa-bakery/data/nlu.yml:23: note: a line of examples that does not begin with '- '"))
        #expect(bakery.hasNote("rasa-bakery/data/nlu.yml:24: note: an empty example was left out"))
        #expect(bakery.hasNote("rasa-bakery/data/nlu.yml:69: note: the regular expression 'order_number'"))
        #expect(bakery.hasNote("rasa-bakery/data/nlu.yml:72: note: the lookup table 'cake' of 3 entries"))
    }

    @Test func whatIsOutOfScopeIsUncovered() throws {
        let bakery = try Imported("rasa-bakery")
        #expect(bakery.pack.uncovered.map(\.text) == ["what's the weather", "who won the match"])
        #expect(!bakery.pack.intents.contains { $0.id == "out_of_scope" })
        #expect(bakery.hasNote("rasa-bakery/data/rules.yml:29: note: the response 'utter_out_of_scope'"))
    }

    @Test func rulesDecideThenStoriesThenNames() throws {
        let bakery = try Imported("rasa-bakery")
        // A rule with two utterances, then a form.
        #expect(
            try bakery.answers("order_cake") == [
                "The usual?\nThere are sponge, cheese and carrot cake.",
                "Which cake would you like?\nThere are sponge, cheese and carrot cake.",
            ]
        )
        // Two stories against one.
        #expect(try bakery.answers("delivery") == ["We deliver within 5 km, it's free above 30 €."])
        // No path, but a response of its name.
        #expect(try bakery.answers("allergens").count == 1)
        #expect(try bakery.answers("track_order").isEmpty)
        #expect(
            bakery.hasNote(
                "rasa-bakery/data/rules.yml:24: note: the action 'action_track_order' that answers 'track_order'"
            )
        )
    }

    @Test func wordingsThatOnlyRasaCouldFillInAreListed() throws {
        let bakery = try Imported("rasa-bakery")
        #expect(
            try bakery.answers("greet") == ["Hello! What can we bake for you?", "Hi there, welcome to the bakery."]
        )
        #expect(bakery.notes.contains { $0.contains("names the slot {customer_name}: 'Good to see you again") })
        #expect(bakery.notes.contains { $0.contains("the buttons (Order a cake, Opening hours)") })
        #expect(bakery.notes.contains { $0.contains("the image (https://bakery.example/logo.png)") })
        #expect(bakery.notes.contains { $0.contains("the condition of a wording of the response 'utter_ask_cake'") })
        #expect(bakery.notes.contains { $0.contains("'utter_unused' answers no intent by itself") })
        #expect(bakery.notes.contains { $0.contains("the slot 'customer_name' is not carried over") })
        #expect(bakery.notes.contains { $0.contains("the form 'cake_form' is not carried over") })
        #expect(bakery.notes.contains { $0.contains("the intent 'loyalty_card' has no examples") })
        #expect(bakery.notes.contains { $0.contains("the rule 'Track' holds under a condition") })
    }

    @Test func doubleBracesMeanThemselves() throws {
        let bakery = try Imported("rasa-bakery")
        #expect(
            try bakery.answers("allergens") == [
                "Our list of allergens hangs beside the counter; write '{'none'}' if you have no allergy."
            ]
        )
    }

    @Test func synonymsComeTogether() throws {
        let bakery = try Imported("rasa-bakery")
        #expect(bakery.pack.synonyms.contains(["cheese cake", "cheesecake", "quark cake"]))
        #expect(bakery.pack.synonyms.contains(["now", "today"]))
    }

    @Test func retrievalIntentsHaveTheirOwnAnswers() throws {
        let campus = try Imported("rasa-campus/nlu.yml")
        #expect(campus.pack.intents.map(\.id) == ["faq/library_card", "faq/printing", "chitchat/ask_name"])
        #expect(try campus.answers("faq/printing") == ["Printers stand on every floor."])
        #expect(try campus.intent("faq/library_card").examples.map(\.language) == [.english, .simplifiedChinese])
        #expect(try campus.answers("chitchat/ask_name").isEmpty)
    }

    @Test func signsOfYAMLInABlockAreWords() throws {
        let text =
            "nlu:\n- intent: a\n  examples: |\n    - *bold*: really?\n    - ? why\n    - [*x*](y): z\n- intent: b\n  examples: >\n    - c\n"
        #expect(try Imported(text, named: "nlu.yml").examples("a") == ["*bold*: really?", "? why", "*x*: z"])
    }

    @Test func otherFilesOfAFolderArePassedOver() throws {
        let files = [
            ImportFile(path: "p/chart.yml", name: "chart.yml", bytes: Array("a: {{ .Values.x }}\n\tb".utf8)),
            ImportFile(
                path: "p/nlu.yml",
                name: "nlu.yml",
                bytes: Array("nlu:\n- intent: a\n  examples: |\n    - b\n".utf8)
            ),
            ImportFile(path: "p/package.json", name: "package.json", bytes: Array("{\"name\": \"x\"}".utf8)),
        ]
        #expect(try Imported(contents: [.folder(path: "p", files: files)]).examples("a") == ["b"])
    }

    @Test func filesMayBeNamedOneByOne() throws {
        let one = try Imported(
            "rasa-bakery/domain.yml",
            "rasa-bakery/data/nlu.yml",
            "rasa-bakery/data/stories.yml",
            "rasa-bakery/data/rules.yml"
        )
        let whole = try Imported("rasa-bakery")
        #expect(
            one.pack.intents.map { $0.answers.map(\.pattern) } == whole.pack.intents.map { $0.answers.map(\.pattern) }
        )
    }

    @Test(arguments: [
        ("nlu:\n- intent: x\n  examples: |\n    - a\n   oops: [\n", "f.yml:5:"),
        ("a: 1\n", "f.yml:1:1: error: no 'nlu:', 'intents:', 'responses:', 'rules:' or 'stories:' here"),
        ("nlu:\n\t- intent: x\n", "f.yml:2:"),
        ("## intent:greet\n- hey\n", "f.yml:1:1: error: training data of Rasa 1; convert it there"),
        ("intents:\n  - id: a\n", "f.yml:1:1: error: an intent file already"),
    ])
    func saysWhereAFileIsWrong(text: String, expected: String) throws {
        #expect(try problems(importing: text, named: "f.yml").hasPrefix(expected))
    }

    @Test(arguments: [
        "nlu:", "nlu: 5", "nlu: [1, {intent: }, {intent: [a]}]", "responses: [x]\nnlu: {a: b}", "rules: {a: b}",
    ])
    func oddShapesAreNoDisaster(text: String) throws {
        var importer = PackImporter(analyzer: try .init())
        importer.add(.file(ImportFile(path: "f.yml", bytes: Array(text.utf8))))
        _ = try? importer.finish()
    }
}
