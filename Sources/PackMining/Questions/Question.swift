internal import Foundation
public import IntentModel
internal import TextAnalysis

/// One wording of a question, with all turns in which customers used it.
///
/// Wordings that differ in case, punctuation or Chinese script alone are one.
public struct Question: Sendable {
    /// As most customers wrote it.
    public var text: String
    /// Its language; `nil` where nothing tells it.
    public var language: Language?
    /// Turns that were not met, in the order of the transcripts.
    public var unmet: [LoggedTurn] = []
    /// How often it was met.
    public var met = 0

    /// Sum of how surely each turn was understood, for those near it.
    var certainty = 0.0
    /// Words, and half of the characters of scripts without spaces.
    var length: Int
    /// What it was answered as, where it was met.
    var metGuess: String?
    /// Turns that opened their conversation.
    var opening = 0
    var features: TextVectors.Counts
    var spellings: [String: Int] = [:]

    /// How surely it is understood, 0 to 1; labels know better than the bot.
    var meanCertainty: Double { certainty / Double(max(1, met + unmet.count)) }

    /// What its labels say, where they agree.
    var label: TurnLabel? {
        guard let first = unmet.first?.label else { return nil }
        return unmet.allSatisfy { $0.label == first } ? first : nil
    }

    /// Whether it says something only after what was said before: "yes", "the second one".
    var isReply: Bool {
        length <= MiningTuning.shortReply && unmet.allSatisfy { $0.label == nil }
            && Double(opening) < MiningTuning.leastOpening * Double(met + unmet.count)
    }

    /// Whether its turns carry different labels.
    var isAmbiguous: Bool { Set(unmet.compactMap(\.label)).count > 1 }
}

/// Gathers turns into questions.
struct QuestionTable {
    /// Most wordings that are told apart; later ones are counted and left out.
    static let mostQuestions = 50_000

    private(set) var questions: [Question] = []
    private var indexes: [String: Int] = [:]
    /// Turns beyond the limit.
    private(set) var leftOut = 0
    private let analyzer: TextAnalyzer
    private let personal: PersonalData

    init(analyzer: TextAnalyzer, personal: PersonalData) {
        self.analyzer = analyzer
        self.personal = personal
    }

    mutating func add(_ turn: LoggedTurn, to vectors: inout TextVectors) {
        let analyzed = analyzer.analyze(personal.withoutMasks(turn.text))
        let key = ComparableKey.of(analyzed)
        // A text without a word asks nothing.
        guard !key.isEmpty, !analyzed.isMojibake else { return }
        let index: Int
        if let known = indexes[key] {
            index = known
        } else {
            guard questions.count < Self.mostQuestions else {
                leftOut += 1
                return
            }
            index = questions.count
            indexes[key] = index
            let language = analyzed.language.isCertain ? analyzed.language.language : nil
            questions.append(
                Question(
                    text: turn.text,
                    language: language ?? turn.language ?? analyzed.language.language,
                    length: Self.length(of: analyzed),
                    features: vectors.count(analyzed)
                )
            )
        }
        let written = turn.text.trimmingCharacters(in: .whitespacesAndNewlines)
        questions[index].spellings[written, default: 0] += 1
        if turn.turn == 1 { questions[index].opening += 1 }
        questions[index].certainty += Self.certainty(of: turn)
        if turn.outcome == .met {
            questions[index].met += 1
            questions[index].metGuess = questions[index].metGuess ?? turn.guess
        } else {
            questions[index].unmet.append(turn)
        }
    }

    /// Sets each question's text to its most frequent spelling, of equals the first by its letters.
    mutating func finish() {
        for index in questions.indices {
            let best = questions[index].spellings.min { ($1.value, $0.key) < ($0.value, $1.key) }
            if let best { questions[index].text = best.key }
        }
    }

    private static func length(of text: AnalyzedText) -> Int {
        let characters = text.tokens.reduce(0) { $0 + ($1.kind == .ideographs ? $1.range.count : 0) }
        return text.tokens.count { $0.kind != .ideographs } + (characters + 1) / 2
    }

    private static func certainty(of turn: LoggedTurn) -> Double {
        switch turn.label {
        case .intent: 1
        case .unknown, .uncovered: 0
        case nil: turn.confidence
        }
    }
}

/// The letters and digits of a text, by which wordings are compared.
enum ComparableKey {
    static func of(_ text: AnalyzedText) -> String {
        text.tokens.map { text.folded($0.range) }.joined(separator: " ")
    }
}
