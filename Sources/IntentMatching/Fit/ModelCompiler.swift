internal import Foundation

/// Makes a model from some of the rows.
struct ModelCompiler: Sendable {
    var rows: TrainingRows
    var intentCount: Int
    /// Whether messages that no intent covers are learned as a class of their own, behind the intents.
    var learnsUncovered: Bool
    var scale: FeatureScale
    var fit: FitSettings
    var jobs: Int
    /// Weights smaller than this are dropped.
    var leastWeight: Float = 0.05
    /// Features held by fewer rows are left out (letters and pairs alone).
    var leastRows = 1

    private var classCount: Int { intentCount + (learnsUncovered ? 1 : 0) }

    /// A model, and where it keeps each feature of the rows (−1 where it does not).
    struct Compiled {
        var model: LinearModel
        var numbers: [Int32]
    }

    func compile(_ selected: [Int]) -> Compiled {
        var holding = [Int32](repeating: 0, count: rows.hashes.count)
        for row in selected {
            for place in rows.range(of: row) { holding[Int(rows.ids[place])] += 1 }
        }
        var numbers = [Int32](repeating: -1, count: holding.count)
        var hashes: [UInt64] = []
        var kinds: [FeatureKind] = []
        var rarities: [Float] = []
        var held: [Int32] = []
        for id in 0..<holding.count where holding[id] > 0 {
            let kind = rows.kinds[id]
            if Int(holding[id]) < leastRows, !kind.tells { continue }
            numbers[id] = Int32(hashes.count)
            hashes.append(rows.hashes[id])
            kinds.append(kind)
            rarities.append(FeatureScale.rarity(examples: selected.count, holding: Int(holding[id])))
            held.append(holding[id])
        }
        let numbered = number(selected, numbers: numbers, kinds: kinds, rarities: rarities)
        let (offsets, postings, biases) = weigh(numbered)
        let model = LinearModel(
            intentCount: intentCount,
            learnsUncovered: learnsUncovered,
            index: HashIndex(hashes),
            kinds: FixedArray(kinds),
            rarities: FixedArray(rarities),
            scale: scale,
            postingOffsets: FixedArray(offsets),
            postings: FixedArray(postings),
            biases: FixedArray(biases),
            cover: CoverTable(rows, selected, numbers: numbers, kinds: kinds, held: held, intentCount: intentCount)
        )
        return Compiled(model: model, numbers: numbers)
    }

    private func number(
        _ selected: [Int],
        numbers: [Int32],
        kinds: [FeatureKind],
        rarities: [Float]
    ) -> NumberedRows {
        var result = NumberedRows(featureCount: kinds.count)
        var rowKinds: [FeatureKind] = []
        for row in selected {
            rowKinds.removeAll(keepingCapacity: true)
            let start = result.ids.count
            for place in rows.range(of: row) {
                let id = numbers[Int(rows.ids[place])]
                guard id >= 0 else { continue }
                result.ids.append(id)
                result.values.append(FeatureScale.repeated(Int(rows.counts[place])) * rarities[Int(id)])
                rowKinds.append(kinds[Int(id)])
            }
            rowKinds.withUnsafeBufferPointer { rowKinds in
                result.values.withUnsafeMutableBufferPointer { values in
                    if let kinds = rowKinds.baseAddress {
                        scale.apply(UnsafeMutableBufferPointer(rebasing: values[start...]), kinds: kinds)
                    }
                }
            }
            result.offsets.append(result.ids.count)
            let label = rows.labels[row]
            result.labels.append(label == TrainingRows.uncovered && learnsUncovered ? Int32(intentCount) : label)
            result.weights.append(rows.weights[row])
        }
        return result
    }

    /// Fits and keeps the weights that matter, as postings by feature.
    private func weigh(_ numbered: NumberedRows) -> ([UInt32], [LinearModel.Posting], [Int32]) {
        let sliceWidth = width(of: numbered)
        let slices = stride(from: 0, to: classCount, by: sliceWidth).map { $0..<min($0 + sliceWidth, classCount) }
        let results = SliceResults(count: slices.count)
        let fit = LogisticFit(settings: fit)
        let leastWeight = leastWeight
        Parallel.forEach(slices.count, jobs: jobs) { number in
            fit.fit(numbered, intents: slices[number]) { slice in
                var kept: [SliceResults.Weight] = []
                for feature in 0..<numbered.featureCount {
                    let line = slice.weights + feature * slice.width
                    for intent in 0..<slice.intents.count where abs(line[intent]) >= leastWeight {
                        let weight = Int16(
                            clamping: Int((line[intent] * LinearModel.weightUnits).rounded())
                        )
                        kept.append(
                            .init(
                                feature: Int32(feature),
                                posting: .init(
                                    intent: UInt16(slice.intents.lowerBound + intent),
                                    weight: weight
                                )
                            )
                        )
                    }
                }
                results.set(number, weights: kept, biases: Array(slice.biases.prefix(slice.intents.count)))
            }
        }
        var offsets = [UInt32](repeating: 0, count: numbered.featureCount + 1)
        for slice in results.weights { for weight in slice { offsets[Int(weight.feature) + 1] += 1 } }
        for feature in 0..<numbered.featureCount { offsets[feature + 1] += offsets[feature] }
        var next = offsets
        var postings = [LinearModel.Posting](
            repeating: .init(intent: 0, weight: 0),
            count: Int(offsets[numbered.featureCount])
        )
        for slice in results.weights {
            for weight in slice {
                postings[Int(next[Int(weight.feature)])] = weight.posting
                next[Int(weight.feature)] += 1
            }
        }
        let biases = results.biases.flatMap { $0 }.map {
            Int32(clamping: Int((Double($0) * LinearModel.units).rounded()))
        }
        return (offsets, postings, biases)
    }

    /// Intents a slice: enough slices for all threads, none larger than some 64 MB.
    private func width(of numbered: NumberedRows) -> Int {
        let perThread = (classCount + jobs - 1) / max(1, jobs)
        let affordable = 16_000_000 / max(1, numbered.featureCount)
        return max(8, (min(perThread, affordable) + 7) / 8 * 8)
    }
}

/// What the threads of a fit hand back, each in its own place.
///
/// Unchecked: every thread writes to its own cell, and the cells are read when all have ended.
private final class SliceResults: @unchecked Sendable {
    struct Weight {
        var feature: Int32
        var posting: LinearModel.Posting
    }

    private let weightCells: UnsafeMutableBufferPointer<[Weight]>
    private let biasCells: UnsafeMutableBufferPointer<[Float]>

    init(count: Int) {
        weightCells = .allocate(capacity: count)
        weightCells.initialize(repeating: [])
        biasCells = .allocate(capacity: count)
        biasCells.initialize(repeating: [])
    }

    func set(_ number: Int, weights: [Weight], biases: [Float]) {
        weightCells[number] = weights
        biasCells[number] = biases
    }

    var weights: [[Weight]] { Array(weightCells) }
    var biases: [[Float]] { Array(biasCells) }

    deinit {
        weightCells.deinitialize().deallocate()
        biasCells.deinitialize().deallocate()
    }
}
