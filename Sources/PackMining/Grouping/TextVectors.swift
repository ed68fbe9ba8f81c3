internal import Foundation
internal import IntentMatching
package import TextAnalysis

/// Makes vectors of texts from the matcher's own features, so that texts are near where the matcher takes them for near,
/// in all languages and in both Chinese scripts.
///
/// Rare features count more. Each family of features is brought to its share of the length, as the matcher does it.
package struct TextVectors {
    /// What part of a text's length each family has.
    static let shares: [FeatureKind: Float] = [
        .word: 0.4, .wordPair: 0.2, .letters: 0.5, .character: 0.4, .characterPair: 0.5, .characterTriple: 0.2,
    ]

    private let extractor = FeatureExtractor()
    private var buffer = FeatureBuffer()
    private var numbers: [UInt64: Int32] = [:]
    private var kinds: [FeatureKind] = []
    /// How many of the texts hold each feature.
    private var holding: [Int32] = []
    private var texts = 0

    package init() {}

    /// How often each feature stands in a text.
    package struct Counts: Sendable {
        var ids: [Int32] = []
        var counts: [Int32] = []
    }

    /// Number of distinct features so far.
    package var featureCount: Int { kinds.count }

    /// Counts the features of a text, and the text among those that tell how rare a feature is.
    package mutating func count(_ text: AnalyzedText) -> Counts {
        extractor.extract(scalars: text.scalars, tokens: text.tokens, into: &buffer)
        var ids: [Int32] = []
        ids.reserveCapacity(buffer.features.count)
        for feature in buffer.features where Self.shares[feature.kind] != nil {
            if let known = numbers[feature.hash] {
                ids.append(known)
            } else {
                let number = Int32(kinds.count)
                numbers[feature.hash] = number
                kinds.append(feature.kind)
                holding.append(0)
                ids.append(number)
            }
        }
        ids.sort()
        var result = Counts()
        for id in ids {
            if result.ids.last == id {
                result.counts[result.counts.count - 1] += 1
            } else {
                result.ids.append(id)
                result.counts.append(1)
                holding[Int(id)] += 1
            }
        }
        texts += 1
        return result
    }

    /// How rare a feature is among the texts, 0 where all hold it; more than any other where none does.
    package func rarity(of hash: UInt64) -> Double {
        log(Double(1 + texts) / Double(1 + (numbers[hash].map { holding[Int($0)] } ?? 0)))
    }

    /// The rarity of a feature that no text holds.
    package var greatestRarity: Double { log(Double(1 + texts)) }

    /// The vector of a text, by what is rare among all texts counted so far.
    package func vector(_ counted: Counts) -> SparseVector {
        var values = [Float](repeating: 0, count: counted.ids.count)
        var sums = [Float](repeating: 0, count: FeatureKind.count)
        for place in counted.ids.indices {
            let id = Int(counted.ids[place])
            let rarity = log(Double(1 + texts) / Double(1 + holding[id])) + 1
            values[place] = Float((1 + log(Double(counted.counts[place]))) * rarity)
            sums[Int(kinds[id].rawValue)] += values[place] * values[place]
        }
        var total: Float = 0
        for kind in FeatureKind.allCases where sums[Int(kind.rawValue)] > 0 { total += Self.shares[kind] ?? 0 }
        guard total > 0 else { return SparseVector() }
        for place in counted.ids.indices {
            let kind = kinds[Int(counted.ids[place])]
            let share = (Self.shares[kind] ?? 0) / total
            values[place] *= (share / sums[Int(kind.rawValue)]).squareRoot()
        }
        return SparseVector(ids: counted.ids, values: values)
    }
}
