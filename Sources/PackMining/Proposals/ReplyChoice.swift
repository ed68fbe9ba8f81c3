internal import Foundation
internal import IntentModel
internal import TextAnalysis

/// Chooses, of what agents replied to a group of questions, what is most like the other replies to it and least like
/// what agents say to anything.
struct ReplyChoice {
    /// Most replies to a group that are compared.
    private static let most = 400
    /// Most replies of the log that tell what agents say to anything.
    private static let mostUsual = 5_000
    private static let shortest = 4

    private let analyzer: TextAnalyzer
    private let personal: PersonalData
    private let space: TextVectors
    /// Mean of the vectors of all replies.
    private let usual: [Float]

    init(_ turns: [LoggedTurn], analyzer: TextAnalyzer, personal: PersonalData) {
        self.analyzer = analyzer
        self.personal = personal
        var space = TextVectors()
        var seen: Set<String> = []
        var counts: [TextVectors.Counts] = []
        for turn in turns where counts.count < Self.mostUsual {
            guard let reply = turn.reply, seen.insert(reply).inserted else { continue }
            counts.append(space.count(analyzer.analyze(reply)))
        }
        var usual = [Float](repeating: 0, count: space.featureCount)
        for vector in counts.map(space.vector) {
            for place in vector.ids.indices { usual[Int(vector.ids[place])] += vector.values[place] }
        }
        self.usual = usual.map { $0 / Float(max(1, counts.count)) }
        self.space = space
    }

    /// The reply that stands for all others; `nil` where there is none without personal data.
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
        var space = space
        let counts = texts.map { space.count(analyzer.analyze($0)) }
        let vectors = counts.map(space.vector)
        var best = 0
        var bestScore = -Float.infinity
        for index in vectors.indices {
            let alike = vectors.reduce(Float(0)) { $0 + $1.similarity(to: vectors[index]) } / Float(vectors.count)
            let score = alike - usualness(vectors[index])
            if score > bestScore { (best, bestScore) = (index, score) }
        }
        let language = analyzer.analyze(texts[best]).language.language ?? fallback
        return CentralReply(text: texts[best], language: language, of: texts.count)
    }

    private func usualness(_ vector: SparseVector) -> Float {
        vector.ids.indices.reduce(Float(0)) { sum, place in
            let id = Int(vector.ids[place])
            return id < usual.count ? sum + usual[id] * vector.values[place] : sum
        }
    }
}
