import IntentMatching
import PackMining
import TestSupport
import Testing
import TextAnalysis

@Suite struct AverageLinkageTests {
    /// The obvious way: of all pairs of groups merge the two that are most alike on average, while any are alike enough.
    private func reference(_ vectors: [SparseVector], least: Float) -> [[Int]] {
        var groups = vectors.indices.map { [$0] }
        func likeness(_ first: [Int], _ second: [Int]) -> Float {
            var sum: Float = 0
            for one in first { for other in second { sum += vectors[one].similarity(to: vectors[other]) } }
            return sum / Float(first.count * second.count)
        }
        while groups.count > 1 {
            var best: (first: Int, second: Int, likeness: Float)?
            for first in groups.indices {
                for second in groups.indices where second > first {
                    let value = likeness(groups[first], groups[second])
                    if value > best?.likeness ?? -1 { best = (first, second, value) }
                }
            }
            guard let best, best.likeness >= least else { break }
            groups[best.first] = (groups[best.first] + groups[best.second]).sorted()
            groups.remove(at: best.second)
        }
        return groups.sorted { $0[0] < $1[0] }
    }

    /// Random texts of unit length; values without pattern, so that no two pairs are equally alike.
    private func vectors(_ count: Int, _ random: inout SeededGenerator) -> [SparseVector] {
        (0..<count).map { _ in
            var vector = SparseVector()
            for id in 0..<12 where Int.random(in: 0..<3, using: &random) == 0 {
                vector.ids.append(Int32(id))
                vector.values.append(Float.random(in: 0.1...1, using: &random))
            }
            let length = vector.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
            if length > 0 { vector.values = vector.values.map { $0 / length } }
            return vector
        }
    }

    @Test(arguments: 0..<60) func findsTheGroupsThatTheObviousWayFinds(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let vectors = vectors(Int.random(in: 0...24, using: &random), &random)
        let least = Float.random(in: 0.05...0.9, using: &random)
        #expect(AverageLinkage.groups(vectors, least: least, jobs: 3) == reference(vectors, least: least))
    }

    @Test func doesNotDependOnThreads() {
        var random = SeededGenerator(seed: 99)
        let vectors = vectors(200, &random)
        let alone = AverageLinkage.groups(vectors, least: 0.4, jobs: 1)
        #expect(AverageLinkage.groups(vectors, least: 0.4, jobs: 4) == alone)
        #expect(alone.flatMap { $0 }.sorted() == Array(0..<200))
    }

    @Test(arguments: 0..<20) func findsTheNearestAsLookingAtAllDoes(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let vectors = vectors(40, &random)
        let index = VectorIndex(vectors, featureCount: 12)
        let found = index.nearest(vectors, limit: { _ in 5 }, jobs: 2, excluded: { $0 })
        for (query, neighbours) in found.enumerated() {
            let all = vectors.indices.filter { $0 != query }
                .map { (index: $0, similarity: vectors[$0].similarity(to: vectors[query])) }
                .filter { $0.similarity > 0 }
                .sorted { ($1.similarity, $0.index) < ($0.similarity, $1.index) }.prefix(5)
            #expect(neighbours.count == all.count)
            for (neighbour, wanted) in zip(neighbours, all) {
                #expect(abs(neighbour.similarity - wanted.similarity) < 1e-5)
            }
        }
    }

    @Test func bothChineseScriptsAreOne() throws {
        let analyzer = try TextAnalyzer()
        var space = TextVectors()
        let counts = ["停车场怎么收费", "停車場怎麼收費", "纸质发票怎么开"].map { space.count(analyzer.analyze($0)) }
        let vectors = counts.map(space.vector)
        #expect(abs(vectors[0].similarity(to: vectors[1]) - 1) < 1e-5)
        #expect(vectors[0].similarity(to: vectors[2]) < 0.3)
    }
}
