import Dialogue
import Foundation
import IntentMatching
import IntentModel
import TextAnalysis
import TranscriptReplay
import WireFormat

/// A desk that knows intents by a word each, so that tests need no fitted pack.
struct WordRanker: IntentRanker {
    var pack: Pack
    var thresholds = Thresholds(answer: 0.7, clarify: 0.3)
    private let words: [(word: String, id: String, confidence: Double)]

    /// - Parameters:
    ///   - words: Words that speak for an intent, and how much.
    ///   - handingOff: Intents whose policy is a hand-off.
    init(_ words: [(word: String, id: String, confidence: Double)], handingOff: Set<String> = []) {
        self.words = words
        var ids: [String] = []
        for word in words where !ids.contains(word.id) { ids.append(word.id) }
        pack = Pack(
            intents: ids.map { id in
                var intent = Intent(id: id, place: SourcePlace(file: "desk.yaml", line: 1, column: 1))
                intent.handsOff = handingOff.contains(id)
                return intent
            }
        )
    }

    func rank(_ message: AnalyzedText) -> Ranking {
        let text = message.original.lowercased()
        let found = words.filter { text.contains($0.word) }.sorted { $0.confidence > $1.confidence }
        var candidates: [Candidate] = []
        for (_, id, confidence) in found {
            guard let index = pack.intents.firstIndex(where: { $0.id == id }),
                !candidates.contains(where: { $0.intent == index })
            else { continue }
            candidates.append(Candidate(intent: index, confidence: confidence, score: confidence))
        }
        return Ranking(candidates: candidates, knownShare: found.isEmpty ? 0 : 1)
    }

    func followUps(of topic: Int, for message: AnalyzedText) -> [FollowUpMatch] { [] }

    /// The dialogue with this desk, in which intents without an answer text count as answered.
    var machine: DialogueMachine {
        get throws { try DialogueMachine(ranker: self, options: DialogueOptions(countsUnwrittenAnswers: true)) }
    }
}

extension WordRanker {
    /// A desk that answers, asks back, and hands off.
    static let sample = WordRanker(
        [
            ("parking", "parking", 0.9), ("fee", "fees", 0.5), ("refund", "refund", 0.8), ("hours", "hours", 0.95),
            ("maybe", "hours", 0.4),
        ],
        handingOff: ["refund"]
    )
}

/// What came of a turn, as far as anybody could see.
func outcome(_ turn: JudgedTurn) -> String {
    let decision = turn.prediction.decision
    return [
        turn.place, turn.conversation, String(turn.prediction.turn), turn.text, turn.action.rawValue,
        turn.intent ?? "-", decision.intents.joined(separator: "+"), String(turn.confidence), decision.reply,
        turn.isForwarded ? "forwarded" : "", turn.verdict.map { "\($0)" } ?? "unjudged", turn.locale,
    ].joined(separator: "|")
}
