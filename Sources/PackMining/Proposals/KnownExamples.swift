internal import IntentModel
internal import TextAnalysis

/// The pack's examples as vectors: what is near a question, and whether it is one of them already.
struct KnownExamples {
    struct Entry {
        var example: Example
        /// Index of its intent; `nil` for what no intent covers.
        var intent: Int?
    }

    private(set) var entries: [Entry] = []
    private var counts: [TextVectors.Counts] = []
    private var index = VectorIndex([], featureCount: 0)

    init(_ pack: Pack, analyzer: TextAnalyzer, vectors: inout TextVectors) {
        for (index, intent) in pack.intents.enumerated() {
            for example in intent.examples { entries.append(Entry(example: example, intent: index)) }
        }
        for example in pack.uncovered { entries.append(Entry(example: example, intent: nil)) }
        counts = entries.map { vectors.count(analyzer.analyze($0.example.text)) }
    }

    /// Weighs the examples once all texts have been counted.
    mutating func weigh(by vectors: TextVectors) {
        index = VectorIndex(counts.map(vectors.vector), featureCount: vectors.featureCount)
        counts = []
    }

    /// The examples nearest to each of some questions.
    func nearest(_ questions: [SparseVector], limit: Int, jobs: Int) -> [[VectorIndex.Neighbour]] {
        index.nearest(questions, limit: { _ in limit }, jobs: jobs)
    }
}
