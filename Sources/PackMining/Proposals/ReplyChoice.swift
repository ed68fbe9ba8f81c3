internal import Foundation
internal import IntentModel
internal import TextAnalysis

/// Chooses, of what agents replied, what is most like all other replies.
struct ReplyChoice {
    /// Most replies that are compared.
    private static let most = 400
    private static let shortest = 4

    let analyzer: TextAnalyzer
    let personal: PersonalData

    /// The reply nearest to all others; `nil` where there is none without personal data.
    func central(of turns: [LoggedTurn], fallback: Language) -> CentralReply? {
        // A reply to several turns of one conversation counts once.
        var seen: Set<String> = []
        var texts: [String] = []
        for turn in turns where texts.count < Self.most {
            guard let reply = turn.reply?.trimmingCharacters(in: .whitespacesAndNewlines),
                reply.count >= Self.shortest, personal.kind(in: reply) == nil,
                seen.insert("\(turn.conversation)\u{0}\(reply)").inserted
            else { continue }
            texts.append(reply)
        }
        guard !texts.isEmpty else { return nil }
        var space = TextVectors()
        let counts = texts.map { space.count(analyzer.analyze($0)) }
        let vectors = counts.map(space.vector)
        var best = 0
        var bestSum: Float = -1
        for index in vectors.indices {
            let sum = vectors.reduce(Float(0)) { $0 + $1.similarity(to: vectors[index]) }
            if sum > bestSum { (best, bestSum) = (index, sum) }
        }
        let language = analyzer.analyze(texts[best]).language.language ?? fallback
        return CentralReply(text: texts[best], language: language, of: texts.count)
    }
}
