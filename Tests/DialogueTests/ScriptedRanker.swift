import IntentMatching
import IntentModel
import TextAnalysis

/// Ranks by a script: a message's exact words first, else by words that it holds.
struct ScriptedRanker: IntentRanker {
    var pack: Pack
    var thresholds = Thresholds(answer: 0.7, clarify: 0.3)
    /// Candidates of messages, by their exact words.
    var exact: [String: [(id: String, confidence: Double)]] = [:]
    /// Words that speak for an intent; each counts the same.
    var words: [(word: String, id: String)] = []
    /// Words of any question, which speak for no intent.
    var asking = ["多少钱", "在哪", "预约", "价钱", "how much", "how long"]
    /// Words by which a topic's follow-up is known.
    var followUps: [(topic: String, word: String, followUp: Int, fit: Double)] = []

    func rank(_ message: AnalyzedText) -> Ranking {
        let text = message.original
        if let candidates = exact[text] {
            return Ranking(
                candidates: candidates.compactMap { candidate($0.id, $0.confidence) },
                knownShare: 1,
                apart: 12 * (candidates.first?.confidence ?? 0)
            )
        }
        let lowercased = text.lowercased()
        var counts: [(id: String, count: Int)] = []
        for (word, id) in words where lowercased.contains(word) {
            if let index = counts.firstIndex(where: { $0.id == id }) {
                counts[index].count += 1
            } else {
                counts.append((id, 1))
            }
        }
        guard !counts.isEmpty else {
            let unknown = message.tokens.isEmpty ? [] : [candidate("parking.fees", 0.05)].compactMap { $0 }
            let isKnown =
                followUps.contains { lowercased.contains($0.word) } || asking.contains { lowercased.contains($0) }
            return Ranking(candidates: unknown, knownShare: isKnown ? 1 : 0, apart: isKnown ? 12 : 0)
        }
        let total = counts.reduce(0) { $0 + $1.count }
        let ranked = counts.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
        return Ranking(
            candidates: ranked.compactMap { candidate($0.element.id, 0.96 * Double($0.element.count) / Double(total)) },
            knownShare: 1,
            apart: 12
        )
    }

    func followUps(of topic: Int, for message: AnalyzedText) -> [FollowUpMatch] {
        let text = message.original.lowercased()
        return followUps.filter { pack.intents[topic].id == $0.topic && text.contains($0.word) }
            .map { FollowUpMatch(followUp: $0.followUp, fit: $0.fit) }
    }

    private func candidate(_ id: String, _ confidence: Double) -> Candidate? {
        pack.intents.firstIndex { $0.id == id }.map { Candidate(intent: $0, confidence: confidence, score: confidence) }
    }
}
