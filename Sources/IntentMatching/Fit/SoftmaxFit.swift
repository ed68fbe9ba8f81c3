internal import CKernels
internal import Foundation

/// Settings of the fit; the defaults were chosen by cross-validation on public sets.
package struct FitSettings: Sendable {
    /// How often each example is looked at; `manyEpochs` times where there are `manyRows` or more.
    package var epochs = 18
    package var manyEpochs = 12
    package var manyRows = 20_000
    /// First step size; it falls in a straight line to nearly nothing.
    package var step: Float = 10
    /// Part of each step by which all weights shrink; `manyShrink` where there are `manyRows` or more.
    package var shrink: Float = 0.01
    package var manyShrink: Float = 0.001
    /// Share of a row's features that are left out each time it is seen.
    package var dropout: Float = 0.4
    /// Step of the bias, as a part of the weights' step.
    package var biasStep: Float = 0.1
    /// Corrections smaller than this are left out.
    package var negligible: Float = 0.0005
    package var seed: UInt64 = 20_260_101

    package init() {}
}

/// Rows as numbers: for each row its features and their values, with unit length.
struct NumberedRows: Sendable {
    var featureCount: Int
    var offsets: [Int] = [0]
    var ids: [Int32] = []
    var values: [Float] = []
    var labels: [Int32] = []
    var weights: [Float] = []
    /// What names each row, whatever other rows there are; rows of the same features share it.
    var keys: [UInt64] = []
}

/// Learns for each class what speaks for it and against it: multinomial logistic regression, by stochastic gradient
/// descent with feature dropout.
///
/// Classes compete for every example, so that weights go where two of them are near each other; what says nothing about
/// a class gives it nothing, so that strange messages score low.
struct SoftmaxFit {
    var settings: FitSettings

    /// What was learned: one line of `width` weights per feature.
    struct Fitted {
        var width: Int
        var weights: UnsafeMutablePointer<Float>
        var biases: [Float]
    }

    /// Fits the classes and hands the result to a closure before its memory goes.
    func fit<Result>(_ rows: NumberedRows, classCount: Int, use: (Fitted) -> Result) -> Result {
        let width = LinearModel.rowWidth(classCount)
        let size = max(1, rows.featureCount * width)
        let weights = UnsafeMutablePointer<Float>.allocate(capacity: size)
        weights.initialize(repeating: 0, count: size)
        var scale: Float = 1

        let count = rows.labels.count
        let epochs = count < settings.manyRows ? settings.epochs : settings.manyEpochs
        let shrink = count < settings.manyRows ? settings.shrink : settings.manyShrink
        let steps = epochs * count
        var step = 0
        var kept = KeptFeatures(capacity: (0..<count).map { rows.offsets[$0 + 1] - rows.offsets[$0] }.max() ?? 0)
        var pull = ClassPull(classCount: classCount, width: width)
        defer {
            weights.deallocate()
            kept.deallocate()
            pull.deallocate()
        }
        for epoch in 0..<epochs {
            // Each row's draws are its own: what is added to a pack or taken from it leaves the others' as they were.
            var draws = (0..<count).map { row in
                var random = SeededRandom(seed: settings.seed &+ UInt64(epoch) ^ rows.keys[row])
                return (place: random.next(), row: Int32(row))
            }
            draws.sort { ($0.place, $0.row) < ($1.place, $1.row) }
            for (place, row) in draws {
                let row = Int(row)
                var random = SeededRandom(seed: place)
                let rate = settings.step * (1 - Float(step) / Float(steps)) + 0.001
                step += 1
                kept.choose(row, of: rows, dropout: settings.dropout, &random)
                CKernels_sumRows(pull.numbers, width, weights, kept.ids, kept.values, kept.count)
                scale *= 1 - shrink * rate / Float(count)
                pull.correct(
                    scale: scale,
                    label: Int(rows.labels[row]),
                    rate: rate * rows.weights[row],
                    settings
                )
                pull.apply(kept, weights)
            }
        }
        for place in 0..<size { weights[place] *= scale }
        let biases = Array(UnsafeBufferPointer(start: pull.biases, count: classCount))
        return use(Fitted(width: width, weights: weights, biases: biases))
    }
}

/// The features of a row that are looked at this time.
private struct KeptFeatures {
    private(set) var count = 0
    let ids: UnsafeMutablePointer<Int32>
    let values: UnsafeMutablePointer<Float>

    init(capacity: Int) {
        ids = .allocate(capacity: capacity + 1)
        values = .allocate(capacity: capacity + 1)
    }

    func deallocate() {
        ids.deallocate()
        values.deallocate()
    }

    @inline(__always)
    mutating func choose(_ row: Int, of rows: NumberedRows, dropout: Float, _ random: inout SeededRandom) {
        let keepBelow = UInt64(Double(1 - dropout) * 65_536)
        var bits: UInt64 = 0
        var bitsLeft = 0
        count = 0
        rows.ids.withUnsafeBufferPointer { all in
            rows.values.withUnsafeBufferPointer { allValues in
                for index in rows.offsets[row]..<rows.offsets[row + 1] {
                    if bitsLeft == 0 {
                        bits = random.next()
                        bitsLeft = 4
                    }
                    ids[count] = all[index]
                    values[count] = allValues[index]
                    count += bits & 0xffff < keepBelow ? 1 : 0
                    bits >>= 16
                    bitsLeft -= 1
                }
            }
        }
    }
}

/// What a row scores for each class, and how it pulls their weights.
private struct ClassPull {
    private let classCount: Int
    private let width: Int
    /// First the scores of the row without biases, then by how much each class's weights change.
    let numbers: UnsafeMutablePointer<Float>
    let biases: UnsafeMutablePointer<Float>
    private let found: UnsafeMutablePointer<Int32>
    /// Classes that are changed.
    private let chosen: UnsafeMutablePointer<Int32>
    private let changes: UnsafeMutablePointer<Float>
    private var chosenCount = 0

    init(classCount: Int, width: Int) {
        self.classCount = classCount
        self.width = width
        numbers = .allocate(capacity: width)
        biases = .allocate(capacity: width)
        biases.initialize(repeating: 0, count: width)
        found = .allocate(capacity: width)
        chosen = .allocate(capacity: width)
        changes = .allocate(capacity: width)
    }

    func deallocate() {
        numbers.deallocate()
        biases.deallocate()
        found.deallocate()
        chosen.deallocate()
        changes.deallocate()
    }

    /// Turns scores into changes: the probability of each class is drawn towards 1 for the right one, 0 for others.
    @inline(__always)
    mutating func correct(scale: Float, label: Int, rate: Float, _ settings: FitSettings) {
        var highest = -Float.infinity
        for number in 0..<classCount { highest = max(highest, numbers[number] * scale + biases[number]) }
        // What is this far behind is negligible.
        let least = highest + log(settings.negligible) - 2
        let foundCount = CKernels_findAtLeast(least, numbers, scale, biases, classCount, found)
        var total: Float = 0
        for place in 0..<foundCount {
            let number = Int(found[place])
            changes[place] = exp(numbers[number] * scale + biases[number] - highest)
            total += changes[place]
        }
        chosenCount = 0
        var wrong: Float = 0
        for place in 0..<foundCount {
            let number = Int(found[place])
            let error = changes[place] / total
            guard number != label, error >= settings.negligible else { continue }
            wrong += error
            choose(number, -error, scale: scale, rate: rate, settings)
        }
        // What the right class gains is what the others lose, so that weights of a feature always add up to nothing.
        if chosenCount > 0 { choose(label, wrong, scale: scale, rate: rate, settings) }
    }

    @inline(__always)
    private mutating func choose(_ number: Int, _ error: Float, scale: Float, rate: Float, _ settings: FitSettings) {
        biases[number] += settings.biasStep * rate * error
        chosen[chosenCount] = Int32(number)
        changes[chosenCount] = rate * error / scale
        chosenCount += 1
    }

    @inline(__always)
    func apply(_ kept: KeptFeatures, _ weights: UnsafeMutablePointer<Float>) {
        if chosenCount * 3 > width {
            numbers.update(repeating: 0, count: width)
            for place in 0..<chosenCount { numbers[Int(chosen[place])] = changes[place] }
            CKernels_correctRows(weights, width, kept.ids, kept.values, kept.count, numbers)
            return
        }
        for index in 0..<kept.count {
            let line = weights + Int(kept.ids[index]) * width
            let value = kept.values[index]
            for place in 0..<chosenCount { line[Int(chosen[place])] += changes[place] * value }
        }
    }
}
