internal import Foundation
internal import IntentModel

/// Turns questions that belong together into groups with a proposal.
struct GroupWriter {
    let pack: Pack
    let log: QuestionLog
    let words: TellingWords
    let options: MiningOptions
    private let replies: ReplyChoice
    private let personal = PersonalData()
    private let intents: [String: Int]
    private var selection: ExampleSelection
    private var ids: Set<String>
    private var groups: [MinedGroup] = []

    init(
        pack: Pack,
        log: QuestionLog,
        known: KnownExamples,
        words: TellingWords,
        replies: ReplyChoice,
        options: MiningOptions
    ) {
        self.pack = pack
        self.log = log
        self.words = words
        self.options = options
        self.replies = replies
        intents = Dictionary(pack.intents.enumerated().map { ($1.id, $0) }) { first, _ in first }
        selection = ExampleSelection(pack: pack, log: log, known: known, personal: personal, most: options.mostExamples)
        ids = Set(pack.intents.map(\.id) + [Pack.uncoveredLabel])
    }

    /// The groups, those that cover most turns first, no more than are wanted.
    var finished: [MinedGroup] {
        Array(groups.sorted { ($1.turns, $0.name) < ($0.turns, $1.name) }.prefix(options.mostGroups))
    }

    /// Proposes wordings for an intent of the pack.
    mutating func addWordings(_ questions: [Int], of intent: String, isLabelled: Bool) {
        guard let index = intents[intent] else { return }
        let chosen = selection.choose(questions, for: index)
        guard !chosen.examples.isEmpty else { return }
        let reason =
            isLabelled
            ? "their labels say so" : "the bot's guess, the nearest examples and the nearest questions agree on it"
        add(questions, .examples(intent: intent, chosen.examples), reason, chosen.leftOut)
    }

    /// Proposes wordings for intents of the pack where the matcher's guess and the nearest examples agree.
    /// - Returns: The questions that found an intent so.
    mutating func addWordings(ofUnlabelled questions: [Int], witnesses: Witnesses) -> Set<Int> {
        var byIntent: [Int: [Int]] = [:]
        for question in questions {
            guard let turn = log.questions[question].unmet.first, turn.confidence >= MiningTuning.leastGuess,
                let id = turn.guess, let guess = intents[id], witnesses.agree(on: guess, id: id, for: question)
            else { continue }
            byIntent[guess, default: []].append(question)
        }
        var served: Set<Int> = []
        for (intent, questions) in byIntent.sorted(by: { $0.key < $1.key }) {
            let turns = questions.reduce(0) { $0 + log.questions[$1].unmet.count }
            guard turns >= min(2, options.leastTurns) else { continue }
            addWordings(questions, of: pack.intents[intent].id, isLabelled: false)
            served.formUnion(questions)
        }
        return served
    }

    /// Proposes an intent that the pack does not have.
    mutating func addDraft(_ questions: [Int], because strangeness: Strangeness) {
        let percent = Int((strangeness.surroundings * 100).rounded())
        let reason =
            strangeness.labelled >= 0.5
            ? "their labels say that no intent covers them"
            : "no intent covers them; questions like these are understood with \(percent) % certainty"
        addDraft(questions, id: nil, reason: reason)
    }

    /// Proposes the intent that a label names and the pack does not have.
    mutating func addDraft(_ questions: [Int], id: String) {
        addDraft(questions, id: id, reason: "their labels name an intent that the pack does not have")
    }

    private mutating func addDraft(_ questions: [Int], id: String?, reason: String) {
        let chosen = selection.choose(questions, for: nil)
        guard chosen.examples.reduce(0, { $0 + $1.turns }) >= options.leastTurns else {
            add(questions, .undecided(likely: []), "too few wordings are free of personal data and new", chosen.leftOut)
            return
        }
        var titles: [Language: String] = [:]
        for example in chosen.examples where titles[example.language] == nil {
            titles[example.language] = Self.title(example.text)
        }
        let telling = words.words(of: clean(questions))
        let draft = IntentDraft(
            id: unusedID(id ?? telling.joined(separator: "-")),
            titles: titles,
            examples: chosen.examples,
            answer: reply(to: questions, in: chosen.examples[0].language)
        )
        add(questions, .newIntent(draft), reason, chosen.leftOut)
    }

    /// Proposes, as what no intent covers, questions that are labelled so and were answered or asked back all the same.
    mutating func addUncovered(_ questions: [Int]) {
        let answered = questions.filter { log.questions[$0].unmet.contains { $0.outcome != .handedOff } }
        let chosen = selection.choose(answered, for: nil)
        guard !chosen.examples.isEmpty else { return }
        add(
            answered,
            .uncovered(chosen.examples),
            "their labels say that no intent covers them, and the bot did not hand them off",
            chosen.leftOut
        )
    }

    /// Shows a group that nothing can be proposed for.
    mutating func addUndecided(_ questions: [Int]) {
        var counts: [String: Int] = [:]
        for question in questions {
            if let guess = log.questions[question].unmet.first?.guess { counts[guess, default: 0] += 1 }
        }
        let likely = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key)
        add(questions, .undecided(likely: likely), "what speaks for an intent is not enough", [])
    }

    private mutating func add(_ members: [Int], _ proposal: Proposal, _ reason: String, _ leftOut: [LeftOutWording]) {
        let questions = members.map { log.questions[$0] }
        let turns = questions.flatMap(\.unmet)
        var outcomes: [TurnOutcome: Int] = [:]
        for turn in turns { outcomes[turn.outcome, default: 0] += 1 }
        let ordered = questions.enumerated()
            .sorted { ($1.element.unmet.count, $0.offset) < ($0.element.unmet.count, $1.offset) }.map(\.element)
        let shown = clean(members)
        let telling = words.words(of: shown)
        groups.append(
            MinedGroup(
                name: telling.isEmpty ? shown.first ?? "personal data" : telling.joined(separator: " · "),
                turns: turns.count,
                conversations: Set(turns.map(\.conversation)).count,
                outcomes: outcomes,
                questions: ordered,
                reply: reply(to: members, in: ordered[0].language ?? .english),
                proposal: proposal,
                reason: reason,
                leftOut: leftOut
            )
        )
    }

    /// The questions that may be shown.
    private func clean(_ questions: [Int]) -> [String] {
        questions.map { log.questions[$0].text }.filter { personal.kind(in: $0) == nil }
    }

    private func reply(to questions: [Int], in language: Language) -> CentralReply? {
        replies.central(of: questions.flatMap { log.questions[$0].unmet }, fallback: language)
    }

    /// A question as a short noun phrase would be wanted: at least without its question mark, on one line.
    private static func title(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        let trimmed = line.trimmingCharacters(in: CharacterSet(charactersIn: " ?？.。!！,，~"))
        return trimmed.isEmpty ? line : String(trimmed.prefix(60))
    }

    /// An id that neither the pack nor another draft has: as it is wanted, as far as an id may be so.
    private mutating func unusedID(_ wanted: String) -> String {
        let allowed = String(wanted.unicodeScalars.filter { $0.properties.generalCategory != .control })
        let isBlank = allowed.allSatisfy(\.isWhitespace)
        let base = isBlank ? "new-intent" : String(allowed.prefix(90))
        var id = base
        var number = 2
        while !ids.insert(id).inserted {
            id = "\(base)-\(number)"
            number += 1
        }
        return id
    }
}
