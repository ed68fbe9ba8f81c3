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

    /// - Parameters:
    ///   - selected: The rows that it learns from.
    ///   - looksUpMessages: Whether more than rows will be looked up in it.
    /// - Returns: The model.
    func compile(_ selected: [Int], looksUpMessages: Bool = true) -> Compiled {
        var holding = [Int32](repeating: 0, count: rows.hashes.count)
        for row in selected {
            for place in rows.range(of: row) { holding[Int(rows.ids[place])] += 1 }
        }
        // Telling features come first, so that tables of them alone are short; frequent ones before rare ones, so that
        // what is often read lies together.
        let kept = rows.kinds.indices.filter { id in
            holding[id] > 0 && (rows.kinds[id].tells || Int(holding[id]) >= leastRows)
        }
        let ordered = kept.sorted { first, second in
            let (firstTells, secondTells) = (rows.kinds[first].tells, rows.kinds[second].tells)
            if firstTells != secondTells { return firstTells }
            return (-holding[first], first) < (-holding[second], second)
        }
        var numbers = [Int32](repeating: -1, count: holding.count)
        for (number, id) in ordered.enumerated() { numbers[id] = Int32(number) }
        let rarities = ordered.map { FeatureScale.rarity(examples: selected.count, holding: Int(holding[$0])) }
        let numbered = number(selected, numbers: numbers, rarities: rarities)
        let weighed = weigh(numbered)
        let records = ordered.indices.map { number in
            LinearModel.Record(
                postings: weighed.offsets[number],
                row: weighed.rowNumbers[number],
                rarity: rarities[number]
            )
        }
        let end = LinearModel.Record(postings: UInt32(weighed.postings.count), row: -1, rarity: 0)
        let model = LinearModel(
            intentCount: intentCount,
            learnsUncovered: learnsUncovered,
            index: HashIndex(looksUpMessages ? ordered.map { rows.hashes[$0] } : []),
            records: FixedArray(records + [end]),
            scale: scale,
            postings: FixedArray(weighed.postings),
            rows: FixedArray(weighed.rows),
            biases: FixedArray(weighed.biases),
            cover: CoverTable(
                rows,
                selected,
                numbers: numbers,
                held: ordered.prefix { rows.kinds[$0].tells }.map { holding[$0] },
                intentCount: intentCount
            )
        )
        return Compiled(model: model, numbers: numbers)
    }

    private func number(_ selected: [Int], numbers: [Int32], rarities: [Float]) -> NumberedRows {
        var result = NumberedRows(featureCount: rarities.count)
        var entries: [MessageVector.Entry] = []
        for row in selected {
            entries.removeAll(keepingCapacity: true)
            for place in rows.range(of: row) {
                let id = numbers[Int(rows.ids[place])]
                guard id >= 0 else { continue }
                var entry = MessageVector.Entry(id: id, kind: rows.kinds[Int(rows.ids[place])])
                entry.value = FeatureScale.repeated(Int(rows.counts[place])) * rarities[Int(id)]
                entries.append(entry)
            }
            entries.withUnsafeMutableBufferPointer { scale.apply($0) }
            for entry in entries {
                result.ids.append(entry.id)
                result.values.append(entry.value)
            }
            result.offsets.append(result.ids.count)
            let label = rows.labels[row]
            result.labels.append(label == TrainingRows.uncovered && learnsUncovered ? Int32(intentCount) : label)
            result.weights.append(rows.weights[row])
        }
        return result
    }

    /// The weights that matter: of a feature with many of them a row, of others postings.
    private struct Weighed {
        var offsets: [UInt32]
        var postings: [LinearModel.Posting] = []
        var rowNumbers: [Int32]
        var rows: [Int16] = []
        var biases: [Int32]
    }

    /// From this part of the classes on a row is read faster than postings.
    private static let rowShare = 4

    private func weigh(_ numbered: NumberedRows) -> Weighed {
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
        let biases = results.biases.flatMap { $0 }.map {
            Int32(clamping: Int((Double($0) * LinearModel.units).rounded()))
        }
        return arrange(results.weights, featureCount: numbered.featureCount, biases: biases)
    }

    private func arrange(_ slices: [[SliceResults.Weight]], featureCount: Int, biases: [Int32]) -> Weighed {
        var counts = [Int](repeating: 0, count: featureCount)
        for slice in slices { for weight in slice { counts[Int(weight.feature)] += 1 } }
        var result = Weighed(offsets: [], rowNumbers: [], biases: biases)
        var rowCount: Int32 = 0
        var postingCount: UInt32 = 0
        for count in counts {
            let isRow = count * Self.rowShare >= classCount
            result.offsets.append(postingCount)
            result.rowNumbers.append(isRow ? rowCount : -1)
            if isRow { rowCount += 1 } else { postingCount += UInt32(count) }
        }
        let width = LinearModel.rowWidth(classCount)
        result.rows = [Int16](repeating: 0, count: Int(rowCount) * width)
        result.postings = [LinearModel.Posting](repeating: .init(intent: 0, weight: 0), count: Int(postingCount))
        var next = result.offsets
        for slice in slices {
            for weight in slice {
                let feature = Int(weight.feature)
                let row = Int(result.rowNumbers[feature])
                if row >= 0 {
                    result.rows[row * width + Int(weight.posting.intent)] = weight.posting.weight
                } else {
                    result.postings[Int(next[feature])] = weight.posting
                    next[feature] += 1
                }
            }
        }
        return result
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
