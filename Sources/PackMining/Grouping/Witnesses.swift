/// The pack's examples, and the log's other questions, that are nearest to each unmet question.
struct Witnesses {
    private var companions: [Int: [String?]] = [:]
    private var nearest: [Int: [VectorIndex.Neighbour]] = [:]
    private let known: KnownExamples

    init(_ questions: [Int], log: QuestionLog, known: KnownExamples) {
        self.known = known
        let found = known.nearest(questions.map { log.vectors[$0] }, limit: MiningTuning.witnesses, jobs: log.jobs)
        for (question, neighbours) in zip(questions, found) { nearest[question] = neighbours }
        for (question, others) in zip(questions, log.nearest(to: questions, limit: MiningTuning.witnesses)) {
            companions[question] = others.map { log.guess(of: $0.index) }
        }
    }

    /// Whether all that is near a question speaks for an intent: an example of it that shares much, most of the nearest
    /// examples, and most of the nearest questions of the log.
    func agree(on intent: Int, id: String, for question: Int) -> Bool {
        guard confirm(intent, of: question), let best = nearest[question]?.first,
            best.similarity >= MiningTuning.leastKinship
        else { return false }
        return (companions[question] ?? []).count { $0 == id } >= MiningTuning.leastCompanions
    }

    /// Whether most of the examples nearest to a question are an intent's.
    func confirm(_ intent: Int, of question: Int) -> Bool {
        (nearest[question] ?? []).count { known.entries[$0.index].intent == intent } >= MiningTuning.leastWitnesses
    }

    /// Mean similarity of the three nearest examples, 0 to 1.
    func similarity(to question: Int) -> Double {
        let best = (nearest[question] ?? []).prefix(3)
        return best.isEmpty ? 0 : Double(best.reduce(0) { $0 + $1.similarity }) / Double(best.count)
    }
}
