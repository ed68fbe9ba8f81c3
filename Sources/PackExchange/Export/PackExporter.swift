public import IntentModel

/// A format that a pack can go out in.
public enum ExportFormat: String, CaseIterable, Sendable {
    /// A table of text, label, language and answer.
    case csv
    /// The files of a Rasa project: `nlu.yml`, `domain.yml`, `rules.yml`.
    case rasa
    /// A JSON file that QnABot on AWS imports.
    case qnabot

    /// Whether it is several files, which need a folder.
    public var isFolder: Bool { self == .rasa }
}

/// Takes packs out to other formats.
public struct PackExporter: Sendable {
    private let pack: Pack
    private let path: String
    private let language: Language?

    /// Sets up an export.
    /// - Parameters:
    ///   - pack: What to export.
    ///   - path: Where it lies, for notes on the whole.
    ///   - language: The one language to write; `nil` writes all.
    public init(pack: Pack, path: String, language: Language? = nil) {
        self.pack = pack
        self.path = path
        self.language = language
    }

    /// What came of an export.
    public struct Outcome: Sendable {
        /// The files.
        public var files: [ExchangeFile]
        /// What went out, in a line.
        public var summary: String
        /// What was left out or changed.
        public var notes: ExchangeNotes
    }

    /// Writes the pack.
    public func export(_ format: ExportFormat) -> Outcome {
        var notes = ExchangeNotes()
        let answers = RenderedAnswers(pack: pack, language: language)
        let content = ExportedPack(
            intents: pack.intents.map { intent in
                ExportedPack.Intent(
                    id: intent.id,
                    examples: intent.examples.filter(isWanted),
                    answers: answers.wordings(of: intent, notes: &notes),
                    place: intent.place
                )
            },
            uncovered: pack.uncovered.filter(isWanted),
            synonyms: pack.synonyms
        )
        noteRest(notes: &notes)
        let files =
            switch format {
            case .csv: [ExchangeFile(name: "intents.csv", text: CSVExport.text(content))]
            case .rasa: RasaExport(content).files(notes: &notes)
            case .qnabot: [ExchangeFile(name: "qnabot.json", text: QnABotExport(content).text(notes: &notes))]
            }
        if format != .rasa, !pack.synonyms.isEmpty { note("the synonyms are not exported", notes: &notes) }
        return Outcome(files: files, summary: content.summary, notes: notes)
    }

    private func isWanted(_ example: Example) -> Bool { language == nil || example.language == language }

    private func note(_ message: String, remedy: String = "", notes: inout ExchangeNotes) {
        notes.add(SourcePlace(file: path, line: 1, column: 1), message, remedy: remedy)
    }

    /// Notes what no other format has a place for.
    private func noteRest(notes: inout ExchangeNotes) {
        for intent in pack.intents {
            if intent.alwaysHandsOff {
                notes.add(
                    intent.place,
                    "that an intent calls a person is not exported",
                    remedy: "let the other system call one"
                )
            }
            if !intent.keywords.isEmpty { notes.add(intent.place, "an intent's keywords are not exported") }
            if !intent.title.isEmpty { notes.add(intent.place, "an intent's title is not exported") }
            if !intent.details.isEmpty {
                notes.add(intent.place, "the details that an intent picks out are not exported")
            }
            if intent.validity != .always {
                notes.add(intent.place, "the days on which an intent is valid are not exported")
            }
            if !intent.tests.match.isEmpty || !intent.tests.not.isEmpty {
                notes.add(intent.place, "an intent's tests are not exported")
            }
            for followUp in intent.followUps { notes.add(followUp.place, "a follow-up is not exported") }
        }
        if !pack.directories.isEmpty { note("the directories are not exported", notes: &notes) }
        if !pack.phrases.isEmpty { note("the bot's own sentences are not exported", notes: &notes) }
        if !pack.confusables.isEmpty || !pack.protected.isEmpty {
            note("confusable and protected words are not exported", notes: &notes)
        }
        note("the policy is not exported", remedy: "set thresholds and desk hours in the other system", notes: &notes)
    }
}

/// What other formats have a place for.
struct ExportedPack {
    struct Intent {
        var id: String
        var examples: [Example]
        var answers: [RenderedAnswers.Wording]
        var place: SourcePlace

        /// Languages of its texts, in their order.
        var languages: [Language] { Self.distinct(examples.map(\.language) + answers.map(\.language)) }

        static func distinct(_ languages: [Language]) -> [Language] {
            var distinct: [Language] = []
            for language in languages where !distinct.contains(language) { distinct.append(language) }
            return distinct
        }
    }

    var intents: [Intent]
    var uncovered: [Example]
    var synonyms: [[String]]

    /// Whether one language is all there is.
    var isOfOneLanguage: Bool {
        var first: Language?
        for language in intents.lazy.flatMap(\.languages) + uncovered.lazy.map(\.language) {
            if let first, first != language { return false }
            first = language
        }
        return true
    }

    /// `63 intents, 4500 examples, 120 uncovered, 250 answers`.
    var summary: String {
        let examples = intents.reduce(0) { $0 + $1.examples.count }
        let answers = intents.reduce(0) { $0 + $1.answers.count }
        return "\(intents.count) \(intents.count == 1 ? "intent" : "intents"), "
            + "\(examples) \(examples == 1 ? "example" : "examples"), \(uncovered.count) uncovered, "
            + "\(answers) \(answers == 1 ? "answer" : "answers")"
    }
}
