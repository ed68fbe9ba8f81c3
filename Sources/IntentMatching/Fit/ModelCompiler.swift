internal import Foundation

/// Makes a model from some of the rows.
struct ModelCompiler: Sendable {
    var rows: TrainingRows
    var intentCount: Int
    /// Whether messages that no intent covers are learned as a class of their own, behind the intents.
    var learnsUncovered: Bool
    var scale: FeatureScale
    var fit: FitSettings
    /// Weights smaller than this are dropped.
    var leastWeight: Float = 0.05
    /// Features held by fewer rows are left out (letters and pairs alone).
    var leastRows = 1
    /// Most weights to learn at once; where there would be more, `leastRows` rises.
    var mostWeights = Int.max

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
        let (holding, classes) = countHolders(selected)
        let leastRows = leastRowsWithinBounds(holding)
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
        let rarities = ordered.map { FeatureScale.rarity(classes: classCount, holding: Int(classes[$0])) }
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

    /// `leastRows`, or as much more as keeps the number of weights within bounds.
    private func leastRowsWithinBounds(_ holding: [Int32]) -> Int {
        let most = mostWeights / max(1, LinearModel.rowWidth(classCount))
        var kept = 0
        var byRows: [Int: Int] = [:]
        for id in rows.kinds.indices where holding[id] > 0 {
            if rows.kinds[id].tells {
                kept += 1
            } else if Int(holding[id]) >= leastRows {
                kept += 1
                byRows[Int(holding[id]), default: 0] += 1
            }
        }
        var least = leastRows
        for (count, features) in byRows.sorted(by: { $0.key < $1.key }) where kept > most {
            kept -= features
            least = count + 1
        }
        return least
    }

    /// In how many of the rows, and of their classes, each feature stands; rows of a class lie together.
    private func countHolders(_ selected: [Int]) -> (rows: [Int32], classes: [Int32]) {
        var holding = [Int32](repeating: 0, count: rows.hashes.count)
        var classes = holding
        var last = [Int32](repeating: .min, count: holding.count)
        for row in selected {
            let label = rows.labels[row]
            for place in rows.range(of: row) {
                let id = Int(rows.ids[place])
                holding[id] += 1
                if last[id] != label {
                    classes[id] += 1
                    last[id] = label
                }
            }
        }
        return (holding, classes)
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
            result.keys.append(rows.keys[row])
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

    /// A weight that was worth keeping.
    private struct Weight {
        var feature: Int32
        var posting: LinearModel.Posting
    }

    private func weigh(_ numbered: NumberedRows) -> Weighed {
        SoftmaxFit(settings: fit).fit(numbered, classCount: classCount) { fitted in
            var kept: [Weight] = []
            for feature in 0..<numbered.featureCount {
                let line = fitted.weights + feature * fitted.width
                for number in 0..<classCount where abs(line[number]) >= leastWeight {
                    let weight = Int16(clamping: Int((line[number] * LinearModel.weightUnits).rounded()))
                    kept.append(
                        .init(feature: Int32(feature), posting: .init(intent: UInt16(number), weight: weight))
                    )
                }
            }
            let biases = fitted.biases.prefix(classCount).map {
                Int32(clamping: Int((Double($0) * LinearModel.units).rounded()))
            }
            return arrange(kept, featureCount: numbered.featureCount, biases: biases)
        }
    }

    private func arrange(_ weights: [Weight], featureCount: Int, biases: [Int32]) -> Weighed {
        var counts = [Int](repeating: 0, count: featureCount)
        for weight in weights { counts[Int(weight.feature)] += 1 }
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
        for weight in weights {
            let feature = Int(weight.feature)
            let row = Int(result.rowNumbers[feature])
            if row >= 0 {
                result.rows[row * width + Int(weight.posting.intent)] = weight.posting.weight
            } else {
                result.postings[Int(next[feature])] = weight.posting
                next[feature] += 1
            }
        }
        return result
    }
}
