import IntentModel
import PackMining
import Testing
import TextAnalysis

@Suite struct MinerTests {
    private let analyzer: TextAnalyzer

    init() throws { analyzer = try TextAnalyzer() }

    private static func intent(_ id: String, _ examples: [String], line: Int) -> Intent {
        var intent = Intent(id: id, place: SourcePlace(file: "a.yaml", line: line, column: 9))
        intent.examples = examples.enumerated().map { number, text in
            Example(
                text: text,
                language: .english,
                place: SourcePlace(file: "a.yaml", line: line + number + 1, column: 11)
            )
        }
        return intent
    }

    private static let pack = Pack(
        intents: [
            intent(
                "parking.fees",
                [
                    "how much is parking", "what does parking cost per hour", "parking rate for a day",
                    "is parking free",
                ],
                line: 1
            ),
            intent(
                "hours",
                [
                    "when do you open", "what are the opening hours", "until when is the mall open",
                    "do you open on sunday",
                ],
                line: 10
            ),
        ],
        policy: Policy(languages: [.english])
    )

    /// Questions that were not met, each of a conversation of its own.
    private func unmet(
        _ texts: [String],
        from line: Int = 1,
        label: TurnLabel? = nil,
        guess: String? = "hours",
        confidence: Double = 0.1,
        reply: String? = nil
    ) -> [LoggedTurn] {
        texts.enumerated().map { number, text in
            LoggedTurn(
                line: line + number,
                conversation: "c\(line + number)",
                text: text,
                label: label,
                outcome: .handedOff,
                guess: guess,
                confidence: confidence,
                reply: reply.map { "\($0) \(number)" }
            )
        }
    }

    private func mine(_ turns: [LoggedTurn], change: (inout MiningOptions) -> Void = { _ in }) -> MiningReport {
        var options = MiningOptions()
        change(&options)
        return Miner(pack: Self.pack, analyzer: analyzer, options: options).mine(turns)
    }

    private static let coats = [
        "can i leave my coat somewhere", "where can i leave my coat", "is there a cloakroom for my coat",
        "i want to leave my coat in the cloakroom", "do you have a cloakroom for coats",
    ]

    @Test func draftsAnIntentOfWhatNobodyCovers() throws {
        let report = mine(unmet(Self.coats, reply: "Our cloakroom is beside the east gate"))
        #expect(report.turns == 5)
        #expect(report.unmet == 5)
        let group = try #require(report.groups.first)
        #expect(report.groups.count == 1)
        #expect(group.turns == 5)
        #expect(group.conversations == 5)
        guard case .newIntent(let draft) = group.proposal else {
            Issue.record("\(group.proposal)")
            return
        }
        // So few texts cannot tell which words are everyday ones; those that make the id are the questions' own.
        #expect(!draft.id.isEmpty)
        for word in draft.id.split(separator: "-") {
            #expect(Self.coats.contains { $0.contains(word.prefix(4)) }, "\(draft.id)")
        }
        #expect(Set(draft.examples.map(\.text)) == Set(Self.coats))
        #expect(draft.answer?.text.hasPrefix("Our cloakroom is beside the east gate") == true)
        #expect(draft.titles[.english] != nil)
    }

    @Test func leavesGroupsOfOneCustomerAlone() {
        var turns = unmet(Self.coats)
        for index in turns.indices { turns[index].conversation = "one" }
        #expect(mine(turns).groups.isEmpty)
        #expect(mine(turns) { $0.leastConversations = 1 }.groups.count == 1)
    }

    @Test func proposesLabelledWordingsForTheirIntent() throws {
        let texts = ["what do you charge for my car", "price for leaving the car here", "how much is parking!"]
        let report = mine(unmet(texts, label: .intent("parking.fees")))
        let group = try #require(report.groups.first)
        guard case .examples("parking.fees", let examples) = group.proposal else {
            Issue.record("\(group.proposal)")
            return
        }
        #expect(examples.map(\.text).sorted() == texts.prefix(2).sorted())
        #expect(examples.allSatisfy { $0.language == .english })
        guard case .nearDuplicate("how much is parking", let place) = group.leftOut.first?.reason else {
            Issue.record("\(group.leftOut)")
            return
        }
        #expect(place?.line == 2)
    }

    @Test func tellsWhereALabelContradictsThePack() throws {
        let report = mine(unmet(["when do you open?", "what to pay for the car"], label: .intent("parking.fees")))
        let group = try #require(report.groups.first)
        #expect(group.proposed.map(\.text) == ["what to pay for the car"])
        guard case .conflict(let why) = group.leftOut.first?.reason else {
            Issue.record("\(group.leftOut)")
            return
        }
        #expect(why.contains("'hours'"))
        #expect(why.contains("a.yaml:11:11"))
    }

    @Test func draftsTheIntentThatALabelNames() throws {
        let report = mine(
            unmet(
                ["lend me an umbrella", "can i borrow an umbrella", "umbrella please", "it rains, umbrella?"],
                label: .unknown("umbrella")
            )
        )
        guard case .newIntent(let draft) = report.groups.first?.proposal else {
            Issue.record("\(report.groups)")
            return
        }
        #expect(draft.id == "umbrella")
    }

    @Test(arguments: [("um\nbrel\u{7}la", "umbrella"), ("\u{1} ", "new-intent"), ("", "new-intent")])
    func idsOfDraftsAreSuchAsPacksMayHave(label: String, id: String) throws {
        let wordings = ["lend me an umbrella", "can i borrow an umbrella", "umbrella please", "it rains, umbrella?"]
        guard case .newIntent(let draft) = mine(unmet(wordings, label: .unknown(label))).groups.first?.proposal else {
            Issue.record("no draft")
            return
        }
        #expect(draft.id == id)
    }

    @Test func neverProposesPersonalData() throws {
        let texts =
            Self.coats + ["my coat is lost, call 13800138000", "leave my coat, my name is Ann", "coat [ORDERID_123]"]
        let report = mine(unmet(texts))
        for group in report.groups {
            #expect(group.proposed.allSatisfy { Self.coats.contains($0.text) })
            #expect(group.leftOut.allSatisfy { $0.text.isEmpty || !$0.text.contains("Ann") })
        }
        #expect(!report.text.contains("13800138000"))
        #expect(!report.text.contains("Ann"))
    }

    @Test func withoutLabelsItTrustsNoGuessAlone() {
        // The guess is sure, and neither examples nor other questions speak for it.
        let report = mine(
            unmet(["do fish sleep at night", "fish asleep?", "sleeping fish"], guess: "hours", confidence: 0.9)
        )
        for group in report.groups {
            if case .examples = group.proposal { Issue.record("\(group)") }
        }
    }

    @Test func leavesOutWhatOnlyRepliesToWhatWasSaid() {
        var turns = unmet(["yes", "yes please", "ok", "okay", "the second"])
        for index in turns.indices { turns[index].turn = 3 }
        let report = mine(turns + unmet(Self.coats, from: 20))
        #expect(report.replies == 5)
        #expect(report.groups.count == 1)
    }

    @Test func isTheSameOnAnyThreads() {
        let turns =
            unmet(Self.coats + Self.coats.map { $0 + " please" }, reply: "At the gate")
            + unmet(["what to pay for the car"], from: 40, label: .intent("parking.fees"))
        #expect(mine(turns) { $0.jobs = 1 }.text == mine(turns) { $0.jobs = 4 }.text)
    }
}
