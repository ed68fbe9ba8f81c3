internal import Foundation

/// All questions of a log as vectors.
struct QuestionLog {
    let questions: [Question]
    let vectors: [SparseVector]
    let featureCount: Int
    let jobs: Int
    private let index: VectorIndex

    init(_ questions: [Question], by space: TextVectors, jobs: Int) {
        self.questions = questions
        self.jobs = jobs
        featureCount = space.featureCount
        vectors = questions.map { space.vector($0.features) }
        index = VectorIndex(vectors, featureCount: featureCount)
    }

    /// The questions nearest to each of some.
    func nearest(to questions: [Int], limit: Int) -> [[VectorIndex.Neighbour]] {
        index.nearest(questions.map { vectors[$0] }, limit: { _ in limit }, jobs: jobs, excluded: { questions[$0] })
    }

    /// How surely the questions around each group are understood, 0 to 1: the mean over its questions' nearest
    /// neighbours in the log, of which the group's own are a part.
    func surroundings(of groups: [[Int]]) -> [Double] {
        let members = groups.flatMap { $0 }
        let sizes = groups.flatMap { group in group.map { _ in group.count } }
        let nearest = index.nearest(
            members.map { vectors[$0] },
            limit: { max(MiningTuning.leastNeighbours, sizes[$0]) },
            jobs: jobs,
            excluded: { members[$0] }
        )
        var place = 0
        return groups.map { group in
            var sum = 0.0
            for _ in group {
                let neighbours = nearest[place]
                place += 1
                guard !neighbours.isEmpty else { continue }
                let own = neighbours.reduce(0) { $0 + questions[$1.index].meanCertainty }
                sum += own / Double(neighbours.count)
            }
            return sum / Double(max(1, group.count))
        }
    }
}

extension QuestionLog {
    /// What a question was taken for; `nil` where not one word was understood.
    func guess(of question: Int) -> String? { questions[question].unmet.first?.guess ?? questions[question].metGuess }

    /// Mean similarity of a question to the three of its group that are nearest to it, 0 to 1.
    func nearness(of question: Int, to group: [Int]) -> Double {
        let best = group.filter { $0 != question }.map { vectors[$0].similarity(to: vectors[question]) }
            .sorted(by: >).prefix(3)
        return best.isEmpty ? 0 : Double(best.reduce(0, +)) / Double(best.count)
    }

    /// Mean similarity of all pairs of a group, 0 to 1.
    func likeness(of group: [Int]) -> Float {
        guard group.count > 1 else { return 1 }
        var sum: Float = 0
        for (place, first) in group.enumerated() {
            for second in group[..<place] { sum += vectors[first].similarity(to: vectors[second]) }
        }
        return sum / Float(group.count * (group.count - 1) / 2)
    }
}

/// The unmet questions of a log, sorted by what is known of them.
struct UnmetSorting {
    /// Questions whose label is an intent of the pack, by intent.
    private(set) var byIntent: [(intent: String, questions: [Int])] = []
    /// Questions whose label is no intent of the pack, by label.
    private(set) var byUnknownLabel: [(label: String, questions: [Int])] = []
    /// Questions that say something only after what was said before.
    private(set) var replies: [Int] = []
    /// Questions without a label, or labelled as uncovered.
    private(set) var pool: [Int] = []
    /// Groups of questions of the pool that are alike.
    private(set) var clusters: [[Int]] = []
    /// Questions of the pool beyond what can be grouped: the rarest.
    private(set) var leftOut: [Int] = []

    init(_ log: QuestionLog, options: MiningOptions) {
        var labelled: [String: [Int]] = [:]
        var unknown: [String: [Int]] = [:]
        for (index, question) in log.questions.enumerated() where !question.unmet.isEmpty {
            switch question.label {
            case .intent(let id): labelled[id, default: []].append(index)
            case .unknown(let label): unknown[label, default: []].append(index)
            // Of turns that are labelled differently nobody knows what they mean.
            case nil where question.isAmbiguous: continue
            case nil where question.isReply: replies.append(index)
            case .uncovered, nil: pool.append(index)
            }
        }
        byIntent = labelled.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        byUnknownLabel = unknown.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        if pool.count > MiningTuning.mostGrouped {
            let ranked = pool.sorted {
                (log.questions[$1].unmet.count, $0) < (log.questions[$0].unmet.count, $1)
            }
            leftOut = ranked[MiningTuning.mostGrouped...].sorted()
            pool = ranked[..<MiningTuning.mostGrouped].sorted()
        }
        let members = pool
        clusters = AverageLinkage.groups(
            members.map { log.vectors[$0] },
            least: MiningTuning.likeness(among: members.count),
            jobs: options.jobs
        ).map { group in group.map { members[$0] } }
    }
}
