internal import IntentMatching
internal import IntentModel
internal import TextAnalysis

/// All that is prepared once for a pack and then only read.
final class CompiledDialogue: Sendable {
    let ranker: any IntentRanker
    let options: DialogueOptions
    let intents: [Intent]
    let policy: Policy
    let analyzer: TextAnalyzer
    let lexicon: CueLexicon
    let details: DetailFinder
    let values: PlaceholderValues
    let answers: AnswerBook
    let phrases: PhraseBook
    let clock: DeskClock
    let choices: ChoiceReader
    private let indexByID: [String: Int]
    /// Whether the pack has an intent for complaints.
    let knowsComplaints: Bool
    /// What each intent's id says of its subject: what stands before the first dot, else the id.
    private let subjects: [Substring]

    init(ranker: any IntentRanker, options: DialogueOptions) throws(DialogueError) {
        let pack = ranker.pack
        self.ranker = ranker
        self.options = options
        intents = pack.intents
        policy = pack.policy
        do {
            analyzer = try TextAnalyzer()
        } catch {
            throw .analysisUnavailable(String(describing: error))
        }
        lexicon = CueLexicon(analyzer: analyzer)
        details = DetailFinder(ranker: ranker, analyzer: analyzer)
        values = PlaceholderValues(pack: pack)
        answers = try AnswerBook(pack: pack, values: values)
        phrases = try PhraseBook(overriddenBy: pack.phrases)
        clock = try DeskClock(desk: pack.policy.desk, timeZone: pack.policy.timeZone)
        choices = ChoiceReader(pack: pack, analyzer: analyzer)
        indexByID = Dictionary(pack.intents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        knowsComplaints = pack.intents.contains { $0.role == .complaint }
        subjects = pack.intents.map { $0.id.prefix { $0 != "." } }
    }

    /// Whether two intents are about one subject, as `parking.fees` and `parking.free` are.
    func areRelated(_ first: Int, _ second: Int) -> Bool { subjects[first] == subjects[second] }

    /// Index of an intent; `nil` where the pack has it no more.
    func index(of id: String) -> Int? { indexByID[id] }

    func role(of intent: Int) -> Role? { intents[intent].role }

    /// Whether an intent gives the conversation to a person.
    func handsOff(_ intent: Int) -> Bool { intents[intent].handsOff || intents[intent].role?.alwaysHandsOff == true }

    func cued(_ text: String) -> CuedText { CuedText(analyzer.analyze(text), lexicon: lexicon) }
}
