internal import IntentModel
internal import TextAnalysis

/// Chooses, of a group's questions, those that teach something as examples.
struct ExampleSelection {
    /// Questions of a group that the others are compared with, to tell which are typical.
    private static let mostCompared = 500

    let pack: Pack
    let log: QuestionLog
    let known: KnownExamples
    let personal: PersonalData
    let most: Int
    /// What was chosen so far, for whom: `nil` stands for each draft of its own.
    private var chosen: [(question: Int, target: Int)] = []
    private var drafts = 0

    init(pack: Pack, log: QuestionLog, known: KnownExamples, personal: PersonalData, most: Int) {
        self.pack = pack
        self.log = log
        self.known = known
        self.personal = personal
        self.most = most
    }

    struct Choice {
        var examples: [ProposedExample] = []
        var leftOut: [LeftOutWording] = []
    }

    /// Chooses examples, the most frequent and then the most typical first.
    /// - Parameters:
    ///   - questions: The group's.
    ///   - intent: Index of the intent that they are for; `nil` for a new one.
    /// - Returns: What is proposed, and what is not.
    mutating func choose(_ questions: [Int], for intent: Int?) -> Choice {
        drafts += 1
        let target = intent ?? -drafts
        let nearest = known.nearest(questions.map { log.vectors[$0] }, limit: 1, jobs: log.jobs)
        let sample = questions.prefix(Self.mostCompared)
        let typical = questions.map { question in
            sample.reduce(Float(0)) { $0 + log.vectors[$1].similarity(to: log.vectors[question]) }
        }
        let order = questions.indices.sorted { first, second in
            let counts = (log.questions[questions[first]].unmet.count, log.questions[questions[second]].unmet.count)
            if counts.0 != counts.1 { return counts.0 > counts.1 }
            return typical[first] != typical[second] ? typical[first] > typical[second] : first < second
        }
        var choice = Choice()
        for place in order {
            let question = log.questions[questions[place]]
            if let reason = objection(to: questions[place], nearest[place].first, intent, target) {
                var text = question.text
                if case .personalData = reason { text = "" }
                let first = question.unmet.first?.place ?? ""
                choice.leftOut.append(LeftOutWording(text: text, reason: reason, place: first))
                continue
            }
            guard choice.examples.count < most else {
                let first = question.unmet.first?.place ?? ""
                choice.leftOut.append(LeftOutWording(text: question.text, reason: .enough, place: first))
                continue
            }
            chosen.append((questions[place], target))
            choice.examples.append(
                ProposedExample(
                    text: Self.oneLine(question.text),
                    language: language(of: question, intent),
                    turns: question.unmet.count,
                    place: question.unmet.first?.place ?? ""
                )
            )
        }
        return choice
    }

    private func objection(
        to number: Int,
        _ nearest: VectorIndex.Neighbour?,
        _ intent: Int?,
        _ target: Int
    ) -> LeftOutWording.Reason? {
        let question = log.questions[number]
        if let kind = personal.kind(in: question.text) { return .personalData(kind.rawValue) }
        if question.text.count > MiningTuning.longestExample { return .tooLong }
        if question.isAmbiguous { return .conflict("its turns are labelled differently") }
        if let nearest, nearest.similarity >= MiningTuning.nearDuplicate {
            let entry = known.entries[nearest.index]
            if entry.intent == intent, intent != nil { return .nearDuplicate(entry.example.text, entry.example.place) }
            let owner = entry.intent.map { "of '\(pack.intents[$0].id)'" } ?? "of what no intent covers"
            return .conflict("it is nearly the example '\(entry.example.text)' \(owner) at \(entry.example.place)")
        }
        for other in chosen
        where log.vectors[other.question].similarity(to: log.vectors[number]) >= MiningTuning.nearDuplicate {
            let text = log.questions[other.question].text
            return other.target == target
                ? .nearDuplicate(text, nil) : .conflict("it is nearly '\(text)', which is proposed elsewhere")
        }
        return nil
    }

    /// The language under which a wording is filed: its own where the intent or the pack speaks it, else the one that
    /// the intent, or the pack, speaks most.
    private func language(of question: Question, _ intent: Int?) -> Language {
        let own = intent.map { pack.intents[$0].examples.map(\.language) } ?? []
        let spoken = own.isEmpty ? pack.intents.flatMap { $0.examples.map(\.language) } : own
        if let language = question.language,
            spoken.contains(language) || pack.policy.languages.contains(language) || spoken.isEmpty
        {
            return language
        }
        var counts: [Language: Int] = [:]
        for language in spoken { counts[language, default: 0] += 1 }
        return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? question.language ?? .english
    }

    private static func oneLine(_ text: String) -> String {
        text.split { $0.isNewline || $0.isWhitespace }.joined(separator: " ")
    }
}
